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
  expect(lines).toMatchInlineSnapshot(`
    [
      "looked after	-0.086	percentage points	usual pre-proceedings practice	12 months	England	Impact of Family Group Conference Referrals at Pre-Proceedings Stage on Child Outcomes: RCT (Taylor et al., BJSW, doi 10.1093/bjsw/bcae035)",
      "days in care	-28	days in care (87 vs 115)	usual pre-proceedings practice	time not stated	England	Impact of Family Group Conference Referrals at Pre-Proceedings Stage on Child Outcomes: RCT (Taylor et al., BJSW, doi 10.1093/bjsw/bcae035)",
      "care proceedings issued	-0.125	percentage points (59.2 vs 71.7)	usual pre-proceedings practice	time not stated	England	Impact of Family Group Conference Referrals at Pre-Proceedings Stage on Child Outcomes: RCT (Taylor et al., BJSW, doi 10.1093/bjsw/bcae035)",
      "Entries avoided a year	10.3	4.3	16.3	The published interval was not seen. Worked out here: -12.4 to -4.8 points with 1,274 children in each arm, ignoring families; -13.6 to -3.6 with a design effect of 1.73.",
      "Care days avoided a year	3,360	The difference is worked out from the two means. The abstract does not state the window; the funder's page says the six months after.",
      "SS2.0	£2,800 (2013/14)	£3,795 (2024)	Unit Cost Database	Version 1.4, March 2015",
      "price.ifa.week.2021	£3,280 (2021)	£3,830 (2024)	Children’s social care market study, interim report	2021",
      "unit.childrens-home.place-year.2023-24	£24,425 (2023-24)	£25,132 (2024)	Managing children’s residential care	2025",
      "Agency	Cash cost	Public value	of which fiscal	of which cashable	Net",
      "Council	£645,415	£1,971,722	£1,971,722	£1,083,177	£1,326,307",
      "Legal aid	£0	£516,003	£516,003	£0	£516,003",
      "Courts	£0	£43,000	£43,000	£0	£43,000",
      "Cafcass	£0	£86,001	£86,001	£0	£86,001",
      "Total	£645,415	£2,616,727	£2,616,727	£1,083,177	£1,971,311",
      "Break-even price	public	£7,520	cost	£1,855",
      "Break-even price	fiscal	£7,520	cost	£1,855",
      "Break-even price	cash	£3,113	cost	£1,855",
      "Turns the cash case	effect of Care days avoided	-16.684",
      "No money has to be found ahead of savings. By year 2 cashable savings are £454,046 ahead of the cash paid. No double running is counted.",
      "warning	averageForMarginal	Care days avoided: an average unit cost is counted as cash, and one case fewer does not take an average off a budget.",
      "warning	doubleCountedCase	Care order applications (SS4.1) (care proceedings) and Care days avoided (looked after) are steps of one path, so the same child may be claimed twice.",
      "warning	staleUnitCost	Care order applications (SS4.1) is in prices of 2005/06, 19 years before 2024.",
      "note	mixedPriceYears	Prices of 2 years, 2005/06 to 2024, are moved to 2024 by one index.",
      "Refused	Care order applications (SS4.1): the effect counts children and the value is for a family. 15.00 children are 8.66 families, at 1.73216 children in each: multiplied as they stand they claim £375,000, where £216,493 is right.",
      "Refused	Care days avoided (looked after) and Entries to care, a year each (SS1.0) (looked after) are steps of one path, so the same child may be claimed twice.",
      "BCR	4.05	BCR = PV(public) / PV(cost)",
      "Commission with evaluation. The evidence fits this place in part only.",
      "Approve on cash alone:	£1,855 a child against £3,113",
    ]
  `);
});
