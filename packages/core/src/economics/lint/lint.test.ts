import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { examplePrevention } from "../model/prevention-example.js";
import { preventionModel } from "../model/prevention-model.js";
import type { PreventionModelInput } from "../model/prevention-model-input.js";
import { lintRules, lintSeverities } from "./finding.js";
import { lint, type LintInput } from "./lint.js";
import { variedFromText } from "./varied-names.js";

type Outcome = PreventionModelInput["outcomes"][number];
type Cost = PreventionModelInput["costs"][number];

const cost: Cost = {
  name: "Delivery",
  agency: "Council",
  kind: "revenue",
  basis: "perTreated",
  unitCostGbp: 900,
  priceYear: 2024,
  optimismBias: 0.1,
  source: "Illustration",
};
const outcome: Outcome = {
  name: "Hospital admission avoided",
  category: "fiscal",
  unitValueGbp: 8000,
  priceYear: 2024,
  prevalence: 0.3,
  effect: 0.2,
  durationYears: 2,
  evidenceHorizonYears: 2,
  optimismBias: 0.15,
  agencyShares: { NHS: 1 },
  source: "Illustration",
};
/** A model in which no rule finds anything. */
const sound: PreventionModelInput = {
  years: 2,
  basePriceYear: 2024,
  cohort: [100, 0],
  takeUp: 0.8,
  retention: 0.9,
  costs: [cost],
  outcomes: [outcome],
};
const withOutcome = (changes: Partial<Outcome>): PreventionModelInput => ({
  ...sound,
  outcomes: [{ ...outcome, ...changes }],
});
const withCost = (changes: Partial<Cost>): PreventionModelInput => ({
  ...sound,
  costs: [{ ...cost, ...changes }],
});
const withSecond = (first: Partial<Outcome>, second: Partial<Outcome>): PreventionModelInput => ({
  ...sound,
  outcomes: [
    { ...outcome, ...first },
    { ...outcome, ...second },
  ],
});
const fixed: Partial<Cost> = { basis: "fixed", unitCostGbp: undefined, amountsGbp: [60000, 0] };

const triggers: Readonly<Record<(typeof lintRules)[number], LintInput>> = {
  refused: { model: withOutcome({ agencyShares: { NHS: 0.8 } }) },
  perChildPerFamily: {
    model: {
      ...withOutcome({ name: "Care proceedings (SS4.1)", unitValueGbp: 25000 }),
      childrenPerFamily: 2,
    },
  },
  doubleCountedCase: {
    model: withSecond({ name: "Child looked after" }, { name: "Section 47 enquiry" }),
  },
  parentAndComponent: {
    model: withSecond({ name: "Exclusion (E&S2.0)" }, { name: "Other schooling (E&S2.0.1)" }),
  },
  contestedUnitCost: {
    model: withOutcome({ source: "unit.exclusion.lifetime.2017", unitValueGbp: 370000 }),
  },
  treatmentForPrevention: {
    model: {
      ...withOutcome({ effectPreventionLevel: "treatment" }),
      preventionLevel: "selective",
    },
  },
  missingDeadweight: { model: withOutcome({ effectBasis: "beforeAfter" }) },
  deadweightOnControlled: { model: withOutcome({ deadweight: 0.25 }) },
  missingOptimismBias: { model: withCost({ optimismBias: 0 }) },
  benefitBeyondEvidence: {
    model: withOutcome({ evidenceHorizonYears: 1, extendBeyondEvidence: true }),
  },
  cashableAboveFiscal: {
    model: withOutcome({ costBehaviour: "marginal", cashableUnitValueGbp: 9000 }),
  },
  averageForMarginal: { model: withOutcome({ costBehaviour: "average", cashableShare: 0.5 }) },
  nominalFlows: { model: sound, flows: "nominal" },
  upratedTwice: {
    model: withOutcome({ priceYear: 2024, source: "Illustration, uprated to 2023/24" }),
  },
  mixedPriceYears: { model: withCost({ priceYear: 2023 }) },
  staleUnitCost: { model: sound, asOf: "2030/31" },
  variedAgainstFixedCosts: { model: withCost(fixed), varied: [{ path: "takeUp" }] },
  optimismOnPessimism: {
    model: sound,
    varied: [{ path: "outcomes[0].effect", low: 0.05, high: 0.25 }],
  },
  missingSource: { model: withOutcome({ source: undefined }) },
};

const present = (model: PreventionModelInput): number[] =>
  preventionModel(model).outcomes.map(({ presentValueGbp }) => presentValueGbp);

describe("lint", () => {
  it("finds nothing in a sound model, and does not call it proven", () => {
    const result = lint({ model: sound });
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ errors: 0, warnings: 0, notes: 0, runs: true, asOf: 2024 });
    expect(result.conclusion.text).toBe(
      "None of the 19 rules finds anything doubtful in the model, which does not prove its figures.",
    );
  });

  it.each(lintRules)("has a model that triggers %s alone", (rule) => {
    const found = lint(triggers[rule]).findings.map((finding) => finding.rule);
    expect([...new Set(found)]).toEqual([rule]);
  });

  it("catches an effect for a child beside a value for a family, and says what it comes to", () => {
    // 12.5 points x 120 children = 15 children; / 1.73 = 8.67 applications x 25,000 = 216,763.
    const journey: PreventionModelInput = {
      years: 1,
      basePriceYear: "2005/06",
      cohort: [120],
      takeUp: 1,
      retention: 1,
      childrenPerFamily: 1.73,
      costs: [{ ...cost, priceYear: "2005/06" }],
      outcomes: [
        {
          name: "Application for a care order (SS4.1)",
          category: "fiscal",
          unitValueGbp: 25000,
          priceYear: "2005/06",
          prevalence: 0.717,
          effect: -0.125,
          effectMeasure: "riskDifference",
          durationYears: 1,
          evidenceHorizonYears: 1,
          agencyShares: { Council: 0.25, Courts: 0.75 },
          source: "Illustration",
        },
      ],
    };
    const { findings, conclusion } = lint({ model: journey });
    expect(findings[0]).toMatchObject({
      rule: "perChildPerFamily",
      severity: "error",
      path: ["outcomes", 0, "valuePer"],
    });
    expect(findings[0]?.worth?.gbp).toBeCloseTo(375000 - 375000 / 1.73, 6);
    expect(findings[0]?.problem.text).toBe(
      "Application for a care order (SS4.1): the effect counts children and the value is for a family. " +
        "15.00 children are 8.67 families, at 1.73 children in each: multiplied as they stand they claim " +
        "£375,000, where £216,763 is right.",
    );
    expect(conclusion.text).toBe(
      "Errors: 1, warnings: 1, notes: 0; the dearest flatters the case by £158,237 (Outcome: Application " +
        "for a care order (SS4.1)), and the case is not fit to be shown before the errors are put right.",
    );
    const stated = { ...journey.outcomes[0]!, valuePer: "family" as const };
    const right = lint({ model: { ...journey, outcomes: [stated] } });
    expect(right.findings.map(({ rule }) => rule)).toEqual(["missingOptimismBias"]);

    // To write that an application is for a child does not make it one.
    const denied = { ...stated, valuePer: "child" as const };
    expect(lint({ model: { ...journey, outcomes: [denied] } }).findings[0]).toEqual(findings[0]);

    // Without the size of a family the model does not run, and the check still says why.
    const unsized = { ...journey, childrenPerFamily: undefined };
    const stopped = lint({ model: { ...unsized, outcomes: [stated] } });
    expect(stopped).toMatchObject({ runs: false, errors: 1 });
    expect(stopped.findings[0]?.problem.text).toBe(
      "Application for a care order (SS4.1): the effect counts children and the value is for a family. " +
        "Multiplied as they stand they claim £375,000, too much by the number of children in a family.",
    );
  });

  it("catches a cost for a family beside a cohort of children", () => {
    const model = { ...withCost({ name: "Conference for each family" }), childrenPerFamily: 2 };
    const [finding] = lint({ model }).findings;
    expect(finding).toMatchObject({ rule: "perChildPerFamily", path: ["costs", 0, "costPer"] });
    // 72 children treated cost 900 each with 10% on top; as 36 families half of it.
    expect(finding?.worth?.gbp).toBeCloseTo(-72 * 900 * 1.1 * 0.5, 6);
  });

  it("prices a case claimed twice by the step that goes less far", () => {
    const model = withSecond(
      { name: "Section 47 enquiry (SS5.0.7)", unitValueGbp: 511 },
      { name: "Child taken into care (SS1.0)", unitValueGbp: 51080 },
    );
    const [finding] = lint({ model }).findings;
    expect(finding).toMatchObject({ rule: "doubleCountedCase", path: ["outcomes", 0] });
    expect(finding?.worth?.gbp).toBeCloseTo(present(model)[0]!, 6);
    expect(finding?.problem.text).toBe(
      "Section 47 enquiry (SS5.0.7) (section 47 enquiry) and Child taken into care (SS1.0) (looked " +
        "after) are steps of one path, so the same child may be claimed twice.",
    );
  });

  it("finds each step of a path: care, child in need, section 47 and pre-proceedings", () => {
    const names = ["Child taken into care", "Children in need", "s47 enquiries", "PLO meetings"];
    const outcomes = names.map((name) => ({ ...outcome, name }));
    const { findings } = lint({ model: { ...sound, outcomes } });
    expect(findings.map(({ rule, path }) => [rule, path[1]])).toEqual([
      ["doubleCountedCase", 1],
      ["doubleCountedCase", 2],
      ["doubleCountedCase", 3],
    ]);
  });

  it("tells parts of an entry from other prices of the same thing", () => {
    const twice = (first: string, second: string): (string | undefined)[] =>
      lint({ model: withSecond({ name: first }, { name: second }) })
        .findings.filter(({ rule }) => rule === "parentAndComponent")
        .map(({ problem }) => problem.text);
    expect(twice("Incident (CR2.0)", "Police (CR2.0.3)")).toEqual([
      "Police (CR2.0.3) (CR2.0.3) is a part of Incident (CR2.0) (CR2.0), which is claimed as well.",
    ]);
    expect(twice("NEET (E&E10.0)", "NEET for life (E&E10.4)")).toEqual([
      "NEET for life (E&E10.4) (E&E10.4) and NEET (E&E10.0) (E&E10.0) price the same thing.",
    ]);
    expect(twice("NEET at 16 (E&E10.1)", "NEET for life (E&E10.4)")).toHaveLength(1);
    expect(twice("Police (CR2.0.3)", "Health (CR2.0.1)")).toEqual([]);
    expect(twice("Same (HE4.0)", "Same again (HE4.0)")).toHaveLength(1);
  });

  it("says by how much deadweight on a controlled effect makes the case look worse", () => {
    const { findings, conclusion } = lint(triggers.deadweightOnControlled);
    const full = present(sound)[0]!;
    expect(findings[0]?.worth?.gbp).toBeCloseTo(-0.25 * full, 6);
    expect(conclusion.text).toContain("the dearest makes the case look worse by £");
  });

  it("prices what lies beyond the evidence", () => {
    const { findings } = lint(triggers.benefitBeyondEvidence);
    const [first] = preventionModel(triggers.benefitBeyondEvidence.model).outcomes;
    expect(findings[0]?.worth?.gbp).toBeCloseTo(first!.presentExtensionGbp, 6);
    expect(first!.presentExtensionGbp).toBeGreaterThan(0);
  });

  it("notes benefits without a stated follow-up, and only where they last", () => {
    const open = lint({ model: withOutcome({ evidenceHorizonYears: undefined }) });
    expect(open.findings.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["note", "benefitBeyondEvidence"],
    ]);
    const short = { evidenceHorizonYears: undefined, durationYears: 1 };
    expect(lint({ model: withOutcome(short) }).findings).toEqual([]);
    expect(open.conclusion.text).toBe(
      "Errors: 0, warnings: 0, notes: 1; nothing stands in the way of showing the case.",
    );
  });

  it("calls deadweight an error on a stated comparison, and asks for a basis that is not stated", () => {
    const found = (changes: Partial<Outcome>): readonly string[] => {
      const [first] = lint({ model: withOutcome({ deadweight: 0.25, ...changes }) }).findings;
      if (first === undefined) return [];
      const { severity, path, problem, remedy } = first;
      return [severity, path.join("."), problem.text, remedy.text];
    };
    expect(found({ effectBasis: "controlled" })).toEqual([
      "error",
      "outcomes.0.deadweight",
      "Hospital admission avoided: the effect is against a comparison group, so what would have come " +
        "about anyway is off it already; deadweight takes another 25.0% off.",
      "Leave deadweight out, or name the basis on which the effect really rests.",
    ]);
    expect(found({})).toEqual([
      "warning",
      "outcomes.0.effectBasis",
      "Hospital admission avoided: deadweight takes 25.0% off, and it is not stated what the effect was " +
        "measured against. If it was a comparison group, deadweight counts twice.",
      "State the effect basis: controlled, beforeAfter or completion. If it is controlled, leave deadweight out.",
    ]);
    expect(found({ effectBasis: "beforeAfter" })).toEqual([]);
    // What it is worth is the same either way.
    const worth = (changes: Partial<Outcome>): number | undefined =>
      lint({ model: withOutcome({ deadweight: 0.25, ...changes }) }).findings[0]?.worth?.gbp;
    expect(worth({})).toBe(worth({ effectBasis: "controlled" }));
  });

  it("reads what is moved as a person lists it", () => {
    expect(variedFromText("Take-up, retention; outcomes[0].effect,")).toEqual([
      { path: "takeUp" },
      { path: "retention" },
      { path: "outcomes[0].effect" },
    ]);
    expect(variedFromText("take up")).toEqual([{ path: "takeUp" }]);
    expect(() => variedFromText("Take-up, weather")).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["varied"],
        message:
          "varied: Give names of assumptions with commas between, such as take-up, retention or " +
          "outcomes[0].effect; weather is none.",
      }),
    );
  });

  it("puts cash by an average in doubt, not cash by whole steps", () => {
    const { findings } = lint(triggers.averageForMarginal);
    expect(findings[0]?.worth).toMatchObject({ of: "cashable" });
    expect(findings[0]?.worth?.gbp).toBeCloseTo(0.5 * present(sound)[0]!, 6);
    const stepped = {
      ...withOutcome({ costBehaviour: "average", cashableShare: 0.5, stepUnit: "Ward" }),
      stepUnits: [{ name: "Ward", stepSize: 5 }],
    };
    expect(lint({ model: stepped }).findings).toEqual([]);
    const byCode = withOutcome({ name: "A&E (HE4.0)", cashableShare: 0.5 });
    expect(lint({ model: byCode }).findings[0]?.severity).toBe("warning");
    const unstated = withOutcome({ cashableShare: 0.5 });
    expect(lint({ model: unstated }).findings[0]?.severity).toBe("note");
  });

  it("recognises amounts that rise with prices", () => {
    const rising = (rise: number): PreventionModelInput => ({
      ...sound,
      years: 5,
      cohort: [100, 100, 100, 100, 0],
      costs: [
        {
          ...cost,
          ...fixed,
          amountsGbp: [0, 1, 2, 3].map((year) => 1000 * (1 + rise) ** year).concat(0),
        },
      ],
    });
    const [finding] = lint({ model: rising(0.025) }).findings;
    expect(finding?.rule).toBe("nominalFlows");
    expect(finding?.problem.text).toBe(
      "Delivery rises by 2.5% every year, as amounts do that allow for inflation, and the discount rate " +
        "is a real one.",
    );
    // Costs are overstated, so the case looks worse than it is.
    expect(finding?.worth?.gbp).toBeLessThan(0);
    expect(lint({ model: rising(0) }).findings).toEqual([]);
    expect(lint({ model: rising(0.3) }).findings).toEqual([]);
    const called = lint({ model: withCost({ source: "Budget in cash terms" }) });
    expect(called.findings.map(({ rule }) => rule)).toEqual(["nominalFlows"]);
  });

  it("lets a range be centred, and a range without optimism bias lean", () => {
    const ranged = (path: string, low: number, high: number, model = sound): string[] =>
      lint({ model, varied: [{ path, low, high }] }).findings.map(({ rule }) => rule);
    expect(ranged("outcomes[0].effect", 0.15, 0.25)).toEqual([]);
    expect(ranged("outcomes.0.effect", 0.15, 0.35)).toEqual([]);
    expect(ranged("costs[0].unitCostGbp", 800, 1400)).toEqual(["optimismOnPessimism"]);
    expect(ranged("costs[0].unitCostGbp", 600, 1000)).toEqual([]);
    const unbiased = withOutcome({ optimismBias: 0 });
    expect(ranged("outcomes[0].effect", 0.05, 0.25, unbiased)).toEqual(["missingOptimismBias"]);
    const difference = withOutcome({ effectMeasure: "riskDifference", effect: -0.1 });
    expect(ranged("outcomes[0].effect", -0.12, -0.02, difference)).toEqual(["optimismOnPessimism"]);
    expect(ranged("outcomes[9].effect", 0, 1)).toEqual([]);
    expect(ranged("nowhere", 0, 1)).toEqual([]);
  });

  it("lists what stops a model, once, with the model's own words", () => {
    const { findings, runs } = lint(triggers.refused);
    expect(runs).toBe(false);
    expect(
      findings.map(({ rule, path, problem, place }) => [rule, path, problem.text, place.text]),
    ).toEqual([
      [
        "refused",
        ["outcomes", 0, "agencyShares"],
        "Give agency shares that add to 1; these add to 0.8.",
        "Outcome: Hospital admission avoided",
      ],
    ]);
  });

  it("prices cash above the value, and cash where there is no budget", () => {
    // 9,000 called cashable of 8,000: an eighth of the value too much.
    const above = lint(triggers.cashableAboveFiscal);
    expect(above).toMatchObject({ runs: false, errors: 1 });
    expect(above.findings[0]?.worth).toMatchObject({ of: "cashable" });
    expect(above.findings[0]?.worth?.gbp).toBeCloseTo(present(sound)[0]! / 8, 6);
    const social = lint({ model: withOutcome({ category: "social", cashableShare: 0.5 }) });
    expect(social.findings.map(({ rule }) => rule)).toEqual(["cashableAboveFiscal"]);
    expect(social.findings[0]?.worth?.gbp).toBeCloseTo(present(sound)[0]! / 2, 6);
  });

  it("prices an amount that is moved to other prices twice", () => {
    const model = withOutcome({ priceYear: 2013, source: "Database, uprated to 2024" });
    const finding = lint({ model }).findings.find(({ rule }) => rule === "upratedTwice");
    expect(finding?.worth?.gbp).toBeCloseTo(present(model)[0]! - present(sound)[0]!, 6);
    expect(finding?.problem.text).toBe(
      "Hospital admission avoided: its source says that the amount was moved to 2024, and its price year " +
        "is 2013, so it is moved twice.",
    );
    const once = lint({ model: withOutcome({ source: "Database, uprated to 2024" }) });
    expect(once.findings).toEqual([]);
  });

  it("refuses an effect of a level nearer to treatment, and asks for one that is not stated", () => {
    const at = (level: Outcome["effectPreventionLevel"]): string[] =>
      lint({
        model: {
          ...withOutcome({ effectPreventionLevel: level }),
          preventionLevel: "selective",
        },
      }).findings.map(({ severity }) => severity);
    expect(at("treatment")).toEqual(["error"]);
    expect(at("indicated")).toEqual(["error"]);
    expect(at("selective")).toEqual([]);
    expect(at("universal")).toEqual([]);
    expect(at(undefined)).toEqual(["note"]);
  });

  it("says of the worked example what a finance director would", () => {
    const { findings, conclusion } = lint({ model: examplePrevention });
    expect(
      findings.map(({ severity, rule, path, worth }) =>
        [severity, rule, path.join("."), worth === null ? "" : Math.round(worth.gbp)]
          .join(" ")
          .trim(),
      ),
    ).toMatchInlineSnapshot(`
      [
        "warning missingSource costs.0.source",
        "warning missingSource costs.1.source",
        "warning missingSource costs.2.source",
        "warning deadweightOnControlled outcomes.0.effectBasis -390630",
        "warning averageForMarginal outcomes.0.costBehaviour 781260",
        "warning staleUnitCost outcomes.0.priceYear",
        "warning doubleCountedCase outcomes.1 112925",
        "warning deadweightOnControlled outcomes.1.effectBasis -12547",
        "warning averageForMarginal outcomes.1.costBehaviour 28231",
        "warning staleUnitCost outcomes.1.priceYear",
        "warning deadweightOnControlled outcomes.2.effectBasis -22459",
        "warning averageForMarginal outcomes.2.costBehaviour 5240",
        "warning staleUnitCost outcomes.2.priceYear",
        "warning deadweightOnControlled outcomes.3.effectBasis -41378",
        "warning staleUnitCost outcomes.3.priceYear",
        "warning deadweightOnControlled outcomes.4.effectBasis -105958",
        "note benefitBeyondEvidence outcomes.0.evidenceHorizonYears",
        "note benefitBeyondEvidence outcomes.1.evidenceHorizonYears",
        "note benefitBeyondEvidence outcomes.2.evidenceHorizonYears",
        "note mixedPriceYears outcomes.2.priceYear",
        "note benefitBeyondEvidence outcomes.3.evidenceHorizonYears",
        "note benefitBeyondEvidence outcomes.4.evidenceHorizonYears",
      ]
    `);
    expect(conclusion.text).toMatchInlineSnapshot(
      `"Errors: 0, warnings: 16, notes: 6; the dearest puts £781,260 of cash in doubt (Outcome: Child taken into care (SS1.0)), and each warning needs an answer before the case is shown."`,
    );
  });

  it("keeps what it says finite where the figures are not", () => {
    const huge = { ...withOutcome({ deadweight: 0.5, unitValueGbp: 1e15 }), cohort: [1e292, 0] };
    for (const { worth, problem } of lint({ model: huge }).findings) {
      if (worth !== null) expect(Number.isFinite(worth.gbp)).toBe(true);
      expect(problem.text).not.toMatch(/Infinity|NaN/);
    }
  });

  it("is explained rule by rule on its page", () => {
    const page = readFileSync(new URL("../../../../../docs/lint.md", import.meta.url), "utf8");
    expect(lintRules.filter((rule) => !page.includes(`| \`${rule}\``))).toEqual([]);
  });

  it("lists findings of any model in order, each with a remedy and a finite worth", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { findings, errors, warnings, notes } = lint({ model });
        const order = findings.map(({ severity }) => lintSeverities.indexOf(severity));
        expect(order).toEqual([...order].sort());
        expect(errors + warnings + notes).toBe(findings.length);
        for (const { worth, problem, remedy } of findings) {
          if (worth !== null) expect(Number.isFinite(worth.gbp)).toBe(true);
          expect(problem.text).not.toMatch(/[{}]|undefined|NaN/);
          expect(remedy.text).toMatch(/\.$/);
        }
        expect(lint({ model }).findings).toEqual(findings);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each<[unknown, unknown[], string]>([
    [
      { model: 7 },
      ["model"],
      "model: Give an object with named fields, or a list where one is asked for.",
    ],
    [
      { model: { ...sound, takeUp: 80 } },
      ["model", "takeUp"],
      "model.takeUp: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [{ model: sound, flows: "cash" }, ["flows"], "flows: Give one of: real, nominal."],
    [{ model: sound, asOf: "now" }, ["asOf"], "asOf: Give a price year such as 2013 or 2013/14."],
    [
      { model: sound, varied: [{ path: "" }] },
      ["varied", 0, "path"],
      "varied[0].path: Give a name.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => lint(input as LintInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
