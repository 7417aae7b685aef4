import { describe, expect, it } from "vitest";
import { netBenefit } from "./net-benefit.js";

describe("netBenefit", () => {
  it("is effect at the threshold less cost", () => {
    // 10 x 100 - 800; a saving of 50 and 3 lost at 20 each.
    expect(netBenefit({ costGbp: 800, effect: 10, thresholdGbp: 100 })).toBe(200);
    expect(netBenefit({ costGbp: -50, effect: -3, thresholdGbp: 20 })).toBe(-10);
  });

  it.each([
    [{ costGbp: NaN }, "costGbp: Give a number of pounds."],
    [{ effect: NaN }, "effect: Give a number."],
    [
      { effect: 1e16 },
      "effect: Give a number of at most 1,000,000,000,000,000, above or below zero.",
    ],
    [{ thresholdGbp: Infinity }, "thresholdGbp: Give a number of pounds."],
  ])("refuses case %#", (change, message) => {
    const input = { costGbp: 1, effect: 1, thresholdGbp: 1, ...change };
    expect(() => netBenefit(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
