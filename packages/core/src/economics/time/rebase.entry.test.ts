import { describe, expect, it } from "vitest";
import { rebaseEntry } from "./rebase.entry.js";

const [sheet] = rebaseEntry.excel;
const input = (years?: string[], index?: number[]): unknown =>
  sheet!.toInput({ amountGbp: 1, fromPriceYear: 2010, toPriceYear: 2024, years, index });

describe("REBASE", () => {
  it("tells a series by financial year from one by calendar year", () => {
    expect(input(["2022/23", "2023/24"], [80, 84])).toMatchObject({
      deflator: { kind: "financial", index: { "2022/23": 80, "2023/24": 84 } },
    });
    expect(input(["2010", "2024"], [80, 84])).toMatchObject({ deflator: { kind: "calendar" } });
    expect(input()).not.toHaveProperty("deflator");
  });

  it.each<[string[] | undefined, number[] | undefined, unknown[], string]>([
    [["2010"], undefined, ["index"], "index: Give both years and index, or neither."],
    [undefined, [80], ["years"], "years: Give both years and index, or neither."],
    [
      ["2010", "2024"],
      [80],
      ["index"],
      "index: Give one index for each year: years have 2, index has 1.",
    ],
    [
      ["2010", "2023/24"],
      [80, 84],
      ["years", 1],
      "years[1]: Give index years of one kind: all such as 2013, or all such as 2013/14.",
    ],
    [
      ["2010", "2010"],
      [80, 84],
      ["years", 1],
      "years[1]: Give each year once; 2010 is there twice.",
    ],
    [["2010", "2024"], [80, 0], ["index", 1], "index[1]: Give an index above 0."],
  ])("refuses years %j with index %j", (years, index, path, message) => {
    expect(() => input(years, index)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
