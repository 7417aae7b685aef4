import { describe, expect, it } from "vitest";
import { buildFormula, write } from "./formula.js";
import { coverage } from "./fixture.js";

const ranges = { need: "Children!B2:B9", service: "Children!C2:C9" };
const build = (given: Record<string, string>, target = "Result!A1") =>
  buildFormula("UPSTREAM", coverage, given, target, "Children");

describe("buildFormula", () => {
  it("writes addresses as the sheet of the formula needs them", () => {
    expect(build(ranges)).toMatchObject({
      formula: "=UPSTREAM.COVERAGE(Children!B2:B9,Children!C2:C9)",
      target: { sheet: "Result", row: 0, column: 0 },
    });
    expect(build(ranges, "E1")).toMatchObject({ formula: "=UPSTREAM.COVERAGE(B2:B9,C2:C9)" });
  });

  it("leaves omitted arguments out at the end and empty in between", () => {
    expect(build({ ...ranges, method: "wilson" }, "E1")).toMatchObject({
      formula: '=UPSTREAM.COVERAGE(B2:B9,C2:C9,,"wilson")',
    });
  });

  it("takes numbers and formulas as they are typed", () => {
    expect(build({ ...ranges, confidence: " 0.9 " }, "E1")).toMatchObject({
      formula: "=UPSTREAM.COVERAGE(B2:B9,C2:C9,0.9)",
    });
    expect(build({ ...ranges, confidence: "=1-0.1" }, "E1")).toMatchObject({
      formula: "=UPSTREAM.COVERAGE(B2:B9,C2:C9,1-0.1)",
    });
  });

  it("asks for what is missing, one thing at a time", () => {
    expect(build({ need: "B2:B9" })).toEqual({
      refused: { word: "giveArgument", values: { argument: "service" } },
    });
    expect(build(ranges, "here")).toEqual({ refused: { word: "giveTarget" } });
  });

  it("refuses a target inside what the formula reads", () => {
    expect(build(ranges, "C4")).toEqual({
      refused: { word: "targetInsideArgument", values: { argument: "service" } },
    });
  });

  it("doubles quotation marks in a word", () => {
    const given = { ...ranges, method: 'a"b' };
    expect(write("UPSTREAM", coverage, given, "Children", "Children")).toBe(
      '=UPSTREAM.COVERAGE(B2:B9,C2:C9,,"a""b")',
    );
  });
});
