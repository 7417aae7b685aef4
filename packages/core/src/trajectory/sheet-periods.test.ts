import { describe, expect, it } from "vitest";
import { periodOfCell, placeOfCell } from "./sheet-periods.js";

describe("periods of a sheet", () => {
  it.each([
    // 45017 is 1 April 2023 in Excel; 45016.5 noon of the day before.
    ["45017", "2023-04"],
    ["45016.5", "2023-03"],
    ["2023-04", "2023-04"],
    ["2023-4", "2023-04"],
    ["2023-04-30", "2023-04"],
    ["2023-04-01T00:00:00Z", "2023-04"],
    ["01/04/2023", "2023-04"],
    ["Apr 2023", "2023-04"],
    ["april 2023", "2023-04"],
    ["Sept-23", "2023-09"],
    ["1-Apr-2023", "2023-04"],
    ["Q2 2023", "2023-Q2"],
    ["2023 Q2", "2023-Q2"],
    ["2023/24", "2023/24"],
    ["2023", 2023],
    ["7", 7],
    ["9999999", "9999999"],
    ["Foo 2023", "Foo 2023"],
  ])("reads %s as %s", (cell, period) => {
    expect(periodOfCell(cell)).toBe(period);
  });

  it("counts values from 1, unless the series has periods", () => {
    expect(placeOfCell("13", false)).toBe(12);
    expect(placeOfCell("2013", true)).toBe(2013);
    expect(placeOfCell("Apr 2024", true)).toBe("2024-04");
  });
});
