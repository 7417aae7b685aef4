import { preventionModel } from "@upstream/core";
import { unitCost } from "@upstream/core/reference-data";
import { afterEach, describe, expect, it, vi } from "vitest";
import { local } from "./inputs.js";
import { care, court, days, flattered, worth } from "./model.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the published figures behind the case", () => {
  // One year of the case in the prices of the court's costs, nothing taken off.
  const right = preventionModel({
    ...flattered,
    outcomes: [{ ...flattered.outcomes[1], valuePer: "family" }],
  });

  // Taylor and others 2024, British Journal of Social Work, doi 10.1093/bjsw/bcae035.
  it("are the trial's", () => {
    expect([care.value, days.value, court.value]).toEqual([-0.086, -28, -0.125]);
    expect(-care.value * local.childrenAYear).toBeCloseTo(10.32, 10);
    const model = { ...flattered, outcomes: [flattered.outcomes[0]] };
    expect(preventionModel(model).outcomes[0]?.quantity).toEqual([3360]);
  });

  // SS2.0 of the unit cost database 1.4; Competition and Markets Authority 2021; National Audit
  // Office 2025: 28 days at £700 and £820 a week and £318,400 a year.
  it("price the days of one child at each placement", () => {
    expect(worth.map(({ publishedGbp }) => Math.round(publishedGbp))).toEqual([2800, 3280, 24425]);
  });

  // SS4.1 and its parts in the unit cost database 1.4, prices of 2005/06.
  it("price 8.7 applications at £216,493, £54,123 of it the council's, not £375,000", () => {
    expect((15 / local.childrenPerFamily).toFixed(1)).toBe("8.7");
    expect(right.outcomes[0]?.quantity[0]).toBeCloseTo(15, 10);
    expect(Math.round(right.metrics.fiscalValueGbp)).toBe(216493);
    const council = right.ledger.agencies.find(({ agency }) => agency === "Council");
    expect(Math.round(council?.fiscalValueGbp ?? 0)).toBe(54123);
    const trap = preventionModel({ ...flattered, outcomes: [flattered.outcomes[1]] });
    expect(trap.metrics.fiscalValueGbp).toBeCloseTo(
      15 * (unitCost({ code: "SS4.1" }).amountGbp ?? 0),
      6,
    );
  });
});

it("goes from the evidence card to a decision on cash alone", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  await import("./case.js");
  expect(lines).toMatchInlineSnapshot();
});
