import { describe, expect, it } from "vitest";
import { dayNumber } from "./flow-quantities.js";
import { xnpv } from "./xnpv.js";

describe("xnpv", () => {
  it("gives the published figure", () => {
    // Excel's help prints 2086.65.
    const input = {
      flowsGbp: [-10000, 2750, 4250, 3250, 2750],
      dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
      rate: 0.09,
    };
    expect(xnpv(input)).toBeCloseTo(2086.64760203154, 9);
  });

  it("counts days as the engine's calendar does", () => {
    for (let days = -25_567; days < 400_000; days += 61) {
      const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(date)).toBe(days);
    }
    for (const none of ["1900-02-29", "2023-02-29", "2025-13-01", "2025-00-10", "1899-12-31"]) {
      expect(dayNumber(none)).toBeNull();
    }
  });

  it.each([
    [{ rate: 9 }, ["rate"], "rate: Give a fraction, not a percentage: 3.5% is 0.035."],
    [{ rate: -1 }, ["rate"], "rate: Give a rate above -1 (-100%)."],
    [
      { dates: ["2025-04-01", "2999-04-01"], rate: -0.999 },
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
    [
      { dates: ["2025-04-01", "2025-03-31"] },
      ["dates", 1],
      "dates[1]: Give the earliest day first; flows are discounted to the first day given.",
    ],
  ])("refuses case %#", (change, path, message) => {
    const input = { flowsGbp: [1, 1], dates: ["2025-04-01", "2026-04-01"], rate: 0.1, ...change };
    expect(() => xnpv(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
