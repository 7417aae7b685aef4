import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { designEstimate, type DesignEstimateInput } from "./design-estimate.js";
import { raoScott } from "./rao-scott.js";
import { replicateEstimate } from "./replicate-estimate.js";
import { surveyMeasures } from "./survey-measures.js";
import { tally, type Tally, type TallyInput } from "../tally.js";
import { tallyFromCounts } from "../tally-from-counts.js";
import { tallyRows } from "../tally-rows.js";

const close = (got: number | null, expected: number, relative = 1e-12): void => {
  expect(got).not.toBeNull();
  expect(Math.abs(got! - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

/** Two children in each of three schools: both in need, one, one. */
const schools: TallyInput = {
  need: [1, 1, 0, 1, 1, 0],
  service: [1, 0, 0, 1, 0, 0],
  psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
};

const record = fc.record({
  need: fc.constantFrom<0 | 1 | null>(0, 1, 1, null),
  service: fc.constantFrom<0 | 1>(0, 0, 1),
  support: fc.constantFrom<0 | 1 | null>(0, 1, null),
  area: fc.constantFrom("North", "South", "West"),
  stratum: fc.constantFrom("A", "B"),
  unit: fc.constantFrom("1", "2", "3"),
  weight: fc.integer({ min: 0, max: 20 }),
});
const records = fc.array(
  record.map((each) => ({ ...each, psu: `${each.stratum}-${each.unit}` })),
  { maxLength: 50 },
);
const fields = {
  ...{ need: "need", service: "service", support: "support", weight: "weight", by: ["area"] },
  ...{ stratum: "stratum", psu: "psu" },
};

describe("designEstimate", () => {
  it("works through three schools by hand", () => {
    // R = 4/6. Schools differ from it by (2 - 4/3)/6 = 1/9 and twice (1 - 4/3)/6 = -1/18, whose
    // squares sum to 1/54; times n/(n - 1) = 3/2 that is 1/36.
    const result = designEstimate({ tally: tally(schools), of: "prevalence" });
    close(result.value, 4 / 6);
    close(result.standardError, 1 / 6);
    // t with 2 degrees of freedom at 0.975 is 4.30265272974946.
    close(result.upper, 4 / 6 + 4.30265272974946 / 6);
    expect(result.degreesOfFreedom).toBe(2);
    // A simple random sample of six: (4/6 x 2/6)/5 = 2/45; 1/36 over it is 5/8.
    close(result.designEffect.replacement.value, 5 / 8);
    expect(result.designEffect.withoutReplacement.reason?.text).toBe(
      "The weights sum to no more than the records, so there is no population to compare with.",
    );
    expect([result.units, result.strata, result.records]).toEqual([3, 1, 6]);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Some limits pass 0 or 1; logit and beta limits never do.",
    ]);
    expect(result.conclusion.text).toBe(
      "High need, of all children: 66.7%, between 0.0% and 100.0% (95.0% limits that allow for how the sample was drawn).",
    );
  });

  it("corrects for the share of units sampled", () => {
    // Three schools of four: 1/36 x (1 - 3/4) = 1/144.
    const fpc = [4, 4, 4, 4, 4, 4];
    const result = designEstimate({ tally: tally({ ...schools, fpc }), of: "prevalence" });
    close(result.standardError, 1 / 12);
    expect(result.method.finitePopulation).toBe("firstStage");
  });

  it("knows a share exactly where everybody was sampled", () => {
    const fpc = [3, 3, 3, 3, 3, 3];
    const all = tally({ ...schools, need: [1, 1, 1, 1, 1, 1], fpc });
    const result = designEstimate({ tally: all, of: "prevalence", limits: "beta" });
    expect(result).toMatchObject({
      ...{ value: 1, standardError: 0, lower: 1, upper: 1, degenerate: false, reason: null },
    });
  });

  const shared = fileURLToPath(
    new URL("../../../../../../shared/data/apiclus2.csv", import.meta.url),
  );
  it.skipIf(!existsSync(shared))("equals R on a two-stage sample (needs ../shared/data)", () => {
    // d <- read.csv("apiclus2.csv"); d$need <- d$api00 < 600; d$svc <- d$awards == "Yes"
    // svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = d), survey 4.1.1;
    // svymean with deff, svytotal, svyratio, svyciprop(method = "beta"), svychisq, svyby.
    const [header = "", ...lines] = readFileSync(shared, "utf8").trim().split(/\r?\n/);
    const names = header.replaceAll('"', "").split(",");
    const rows = lines.map((line) => {
      const values = line.replaceAll('"', "").split(",");
      const row = Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
      return {
        ...{ need: Number(row["api00"]) < 600, service: row["awards"] === "Yes" },
        ...{ type: row["stype"], district: row["dnum"], weight: Number(row["pw"]) },
        ...{ fpc1: Number(row["fpc1"]), fpc2: Number(row["fpc2"]) },
      };
    });
    const sample = tallyRows({
      ...{ rows, need: "need", service: "service", weight: "weight", by: ["type"] },
      ...{ psu: "district", fpc: "fpc1", fpcWithin: "fpc2" },
    });
    const estimate = (more: Omit<DesignEstimateInput, "tally">) =>
      designEstimate({ tally: sample, smallCounts: "show", ...more });
    const prevalence = estimate({ of: "prevalence", limits: "beta" });
    close(prevalence.value, 0.366789667896679);
    close(prevalence.standardError, 0.0989456611749018);
    close(prevalence.lower, 0.177044528624592);
    close(prevalence.upper, 0.592625376532458);
    close(prevalence.designEffect.withoutReplacement.value, 5.4018351427108);
    close(prevalence.designEffect.replacement.value, 5.26912421289334);
    expect(prevalence.degreesOfFreedom).toBe(39);
    expect(prevalence.method.finitePopulation).toBe("bothStages");
    close(estimate({ of: "prevalence", limits: "logit" }).lower, 0.196593259684133, 1e-7);
    close(estimate({ of: "needTotal" }).standardError, 947.596756225777);
    close(estimate({}).value, 0.319919517102616);
    close(estimate({}).standardError, 0.0701166781694226);
    close(estimate({ of: "targetEfficiency" }).standardError, 0.0870579482720234);
    close(estimate({ of: "capacityRatio" }).standardError, 0.612766637833693);
    const byType = estimate({ by: ["type"] }).groups!;
    close(byType.find(({ group }) => group["type"] === "E")!.standardError, 0.139091771497628);
    close(byType.find(({ group }) => group["type"] === "M")!.standardError, 0.0446211507808609);
    const test = raoScott({ tally: sample });
    close(test.f, 16.3188053759189);
    close(test.pValue, 0.000243192527642962);
  });

  it("does not change a share when all weights are multiplied", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 2, max: 1000 }), (rows, times) => {
        const estimate = (factor: number) =>
          designEstimate({
            tally: tallyRows({
              rows: rows.map((row) => ({ ...row, weight: row.weight * factor })),
              ...fields,
            }),
            ...{ lonelyPsu: "remove", by: ["area"], smallCounts: "show" },
          });
        const [first, second] = [estimate(1), estimate(times)];
        const pairs = [
          [first, second] as const,
          ...first.groups!.map((group, index) => [group, second.groups![index]!] as const),
        ];
        for (const [before, after] of pairs) {
          expect(after.reason).toEqual(before.reason);
          for (const field of ["value", "standardError", "lower", "upper"] as const) {
            if (before[field] === null) expect(after[field]).toBeNull();
            // A standard error of nought is nought but for rounding.
            else expect(Math.abs(after[field]! - before[field])).toBeLessThanOrEqual(1e-9);
          }
        }
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  it("does not depend on the order of records", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...surveyMeasures), (rows, of) => {
        const estimate = (list: typeof rows) =>
          designEstimate({ tally: tallyRows({ rows: list, ...fields }), of, lonelyPsu: "adjust" });
        const [forwards, backwards] = [estimate(rows), estimate([...rows].reverse())];
        for (const field of ["value", "standardError"] as const) {
          if (forwards[field] === null) expect(backwards[field]).toBeNull();
          else {
            const tolerance = 1e-7 * (1 + Math.abs(forwards[field]));
            expect(Math.abs(backwards[field]! - forwards[field])).toBeLessThanOrEqual(tolerance);
          }
        }
        expect(backwards.degreesOfFreedom).toBe(forwards.degreesOfFreedom);
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it("never gives anything but numbers, and a reason for each null", () => {
    const choices = fc.record({
      of: fc.constantFrom(...surveyMeasures),
      limits: fc.constantFrom<"t" | "normal" | "logit" | "beta">("t", "normal", "logit", "beta"),
      lonelyPsu: fc.constantFrom<"remove" | "certainty" | "adjust" | "average">(
        ...(["remove", "certainty", "adjust", "average"] as const),
      ),
      smallCounts: fc.constantFrom<"hide" | "show">("hide", "show"),
      sample: fc.constantFrom<readonly string[]>(["psu"], ["stratum"], ["stratum", "psu"], []),
    });
    fc.assert(
      fc.property(records, choices, (rows, { sample, ...asked }) => {
        const kind = /Total$|^capacityRatio$/.test(asked.of) ? { limits: "t" as const } : {};
        const input = {
          ...{ ...asked, ...kind, by: ["area"] },
          tally: tallyRows({
            ...{ rows, need: "need", service: "service", support: "support" },
            ...{ weight: "weight", by: ["area"] },
            ...Object.fromEntries(sample.map((field) => [field, field])),
          }),
        };
        const results = [
          designEstimate(input),
          ...(sample.includes("psu") ? [replicateEstimate(input)] : []),
        ];
        for (const result of results) {
          for (const figure of [result, ...(result.groups ?? [])]) {
            for (const field of ["value", "standardError", "lower", "upper"] as const) {
              if (figure[field] === null) expect(figure.reason?.text).toMatch(/\.$/);
              else expect(Number.isFinite(figure[field])).toBe(true);
            }
            for (const { value, reason } of [
              figure.designEffect.replacement,
              figure.designEffect.withoutReplacement,
            ]) {
              if (value === null) expect(reason?.text).toMatch(/\.$/);
              else expect(Number.isFinite(value)).toBe(true);
            }
            expect(figure.degreesOfFreedom).toBeGreaterThanOrEqual(0);
          }
          expect(result.conclusion.text).not.toMatch(/NaN|Infinity|\{/);
        }
      }),
      { seed: 33, numRuns: 300 },
    );
  });

  it("gives beta limits on the records where nobody or everybody is counted in", () => {
    // Nobody of ten served: the upper limit u has (1 - u)^10 = 0.025.
    const sample = (served: 0 | 1): Tally =>
      tally({
        need: Array.from({ length: 10 }, () => 1),
        service: Array.from({ length: 10 }, () => served),
        psu: Array.from({ length: 10 }, (_, index) => `S${index % 5}`),
      });
    for (const limits of ["t", "normal", "logit", "beta"] as const) {
      const none = designEstimate({ tally: sample(0), limits });
      expect(none).toMatchObject({ value: 0, standardError: 0, lower: 0, degenerate: true });
      close(none.upper, 1 - 0.025 ** (1 / 10));
      const all = designEstimate({ tally: sample(1), limits });
      expect(all).toMatchObject({ value: 1, standardError: 0, upper: 1, degenerate: true });
      close(all.lower, 0.025 ** (1 / 10));
    }
    const total = designEstimate({ tally: sample(0), of: "serviceTotal" });
    expect(total).toMatchObject({ value: 0, lower: 0, degenerate: true });
    close(total.upper, 10 * (1 - 0.025 ** (1 / 10)));
    expect(designEstimate({ tally: sample(0), of: "capacityRatio" })).toMatchObject({
      ...{ value: 0, lower: null, upper: null },
      reason: {
        text: "Nobody in the sample is counted in, so its error of 0 says nothing and there are no limits.",
      },
    });
    expect(none(sample(0)).text).toBe(
      "A simple random sample would show no variation here, so there is no design effect.",
    );
  });
  const none = (sample: Tally) =>
    designEstimate({ tally: sample }).designEffect.replacement.reason!;

  it("says why there is no answer", () => {
    const reason = (input: TallyInput, more: Partial<DesignEstimateInput> = {}) => {
      const {
        value,
        standardError,
        lower,
        reason: why,
      } = designEstimate({
        tally: tally(input),
        ...more,
      });
      expect([standardError, lower]).toEqual([null, null]);
      return [value, why?.text];
    };
    const few =
      "There is only one sampling unit, so nothing shows how much another sample would differ.";
    expect(reason({ need: [], service: [] })).toEqual([
      null,
      "Nobody is in high need, so there is no share of need.",
    ]);
    expect(reason({ need: [null, null], service: [1, 0] }, { of: "prevalence" })).toEqual([
      null,
      "There are no children, so there is no share.",
    ]);
    expect(reason({ need: [1], service: [0] })).toEqual([0, few]);
    expect(reason({ need: [1, 1], service: [0, 1], psu: ["S1", "S1"] })).toEqual([0.5, few]);
    expect(reason({ need: [1, 1], service: [0, 1], weight: [0, 0] })).toEqual([
      null,
      "All weights are 0 here, so there is no estimate.",
    ]);
    const apart: TallyInput = { need: [1, 1], service: [0, 1], stratum: ["A", "B"] };
    for (const lonelyPsu of ["remove", "certainty", "average"] as const) {
      expect(reason(apart, { lonelyPsu })).toEqual([
        0.5,
        "No stratum has two sampling units, so nothing shows how much another sample would differ.",
      ]);
    }
  });

  it("has an error but no t limits where units are no more than strata", () => {
    const sample = tally({ need: [1, 1], service: [0, 1], stratum: ["A", "B"] });
    const result = designEstimate({ tally: sample, lonelyPsu: "adjust" });
    // z is 1/4 and -1/4: 1/16 + 1/16 = 1/8.
    close(result.standardError, Math.sqrt(1 / 8));
    expect(result.reason?.text).toBe(
      "There are no more sampling units than strata here, so there are no degrees of freedom for limits or tests.",
    );
    expect(result.conclusion.text).toBe(
      `Coverage: served, of children in high need: 50.0%, without limits. ${result.reason!.text}`,
    );
    expect(
      designEstimate({ tally: sample, lonelyPsu: "adjust", limits: "normal" }).reason,
    ).toBeNull();
  });

  const lonely: TallyInput = {
    ...{ need: [1, 1, 1, 0, 1], service: [1, 0, 0, 0, 1] },
    stratum: ["A", "A", "A", "A", "C"],
    psu: ["a1", "a1", "a2", "a2", "c1"],
  };

  describe("brought to known numbers", () => {
    // Four schools of a child of 9 and a child of 10.
    const sample: TallyInput = {
      need: [1, 0, 1, 1, 0, 0, 1, 0],
      service: [1, 0, 0, 1, 0, 0, 0, 0],
      psu: ["S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4"],
      by: { age: ["9", "10", "9", "10", "9", "10", "9", "10"] },
    };
    const ages = { by: "age", population: { "9": 300, "10": 100 } };

    it("weighs the groups by their numbers", () => {
      // 3 of 4 aged 9 and 1 of 4 aged 10: (300 x 3/4 + 100 x 1/4)/400 = .625; 250 children.
      const found = designEstimate({ tally: tally(sample), of: "prevalence", postStrata: ages });
      close(found.value, 0.625);
      expect(found.method.postStratifiedBy).toBe("age");
      const total = designEstimate({ tally: tally(sample), of: "needTotal", postStrata: ages });
      close(total.value, 250);
      // Slopes less the mean of the age: 9: 75(1/4, 1/4, -3/4, 1/4), 10: 25(-1/4, 3/4, -1/4, -1/4);
      // schools 12.5, 37.5, -62.5, 12.5, squares 5625; times 4/3 = 7500.
      close(total.standardError, Math.sqrt(7500));
      const everybody = designEstimate({
        ...{ tally: tally(sample), of: "populationTotal", postStrata: ages },
      });
      expect([everybody.value, everybody.standardError]).toEqual([400, 0]);
    });

    const children = fileURLToPath(
      new URL("../../../../../../shared/data/children.csv", import.meta.url),
    );
    it.skipIf(!existsSync(children))("equals R's postStratify on 8,459 children", () => {
      // R 4.2.2, survey 4.1-1: postStratify(svydesign(~school, strata = ~stratum, weights = ~weight),
      // ~age, c(1500, 1450, 1400, 1350, 1300, 1250, 1200)); svymean, svyratio, svytotal, svyby; the
      // second of each from svydesign(~1, weights = ~weight).
      const [head = "", ...lines] = readFileSync(children, "utf8").trim().split(/\r?\n/);
      const rows = lines.map((line) => {
        const cells = line.split(",");
        return Object.fromEntries(head.split(",").map((name, at) => [name, cells[at] ?? ""]));
      });
      const of = (columns: object): Tally =>
        tallyRows({
          rows: rows.map((row) => ({ ...row, weight: Number(row["weight"]) })),
          ...{ need: "high_need", service: "any_targeted_service", weight: "weight" },
          ...{ by: ["age", "area"], flagWords: { "1": 1, "0": 0 }, ...columns },
        });
      const numbers = [1500, 1450, 1400, 1350, 1300, 1250, 1200];
      const population = Object.fromEntries(numbers.map((people, at) => [String(at + 9), people]));
      const postStrata = { by: "age", population };
      const expected = [
        ["prevalence", 0.2541105366659139, 0.0102622639837964, 0.00473369089992465],
        ["coverage", 0.1007166696230859, 0.0064812727603479, 0.00643810487092114],
        ["unmetNeedTotal", 2159.4891436346461, 90.0347702600082, 43.1891965102596],
      ] as const;
      const clustered = of({ stratum: "stratum", psu: "school" });
      const single = of({});
      for (const [measure, value, ofSchools, ofChildren] of expected) {
        const found = designEstimate({ tally: clustered, of: measure, postStrata });
        close(found.value, value);
        close(found.standardError, ofSchools, 1e-10);
        const alone = designEstimate({ tally: single, of: measure, postStrata });
        close(alone.standardError, ofChildren, 1e-10);
      }
      const areas = designEstimate({ tally: clustered, of: "coverage", by: ["area"], postStrata });
      const central = areas.groups?.find(({ group }) => group["area"] === "Central");
      close(central?.value ?? null, 0.1525281861575385);
      close(central?.standardError ?? null, 0.0095532069044496, 1e-10);
    });

    it.each<[object, string]>([
      [{ by: "area" }, "postStrata.by: Give one of the groupings of the tally: age."],
      [
        { population: { "9": 300 } },
        "postStrata.population: Give the number of children for 10 as well, since it is in the sample.",
      ],
      [
        { population: { "9": 300, "10": 100, "11": 50 } },
        "postStrata.population.11: Give groups that are in the sample: nobody of 11 is. Join it with another group.",
      ],
      [
        { population: { "9": -1, "10": 100 } },
        "postStrata.population.9: Give a number of people from 0 to 1,000,000,000,000,000.",
      ],
      [
        { population: 3 },
        "postStrata: Give a grouping of the tally as by, and the number of children in each of its groups as population.",
      ],
    ])("refuses %j", (wrong, message) => {
      const postStrata = { ...ages, ...wrong } as typeof ages;
      expect(() => designEstimate({ tally: tally(sample), postStrata })).toThrow(
        expect.objectContaining({ code: "INVALID_INPUT", message }),
      );
    });
  });

  it("says that the figure for all gives a single small group away", () => {
    const children = (inNeed: number, areas: readonly string[]): Tally =>
      tally({
        need: areas.map((_, child) => (child < inNeed ? 1 : 0)),
        service: areas.map(() => 0),
        by: { area: areas },
      });
    const ids = (of: Tally): string[] =>
      designEstimate({ tally: of, of: "prevalence", by: ["area"] }).warnings.map(({ id }) => id);
    const north = Array<string>(43).fill("North");
    expect(ids(children(3, north))).toContain("wholeGivesAway");
    expect(ids(children(20, north))).not.toContain("wholeGivesAway");
  });

  it("refuses a stratum with one sampling unit unless told what to do", () => {
    const message =
      "tally: Give at least two sampling units in stratum C, or say with lonelyPsu how to treat it: remove, certainty, adjust or average.";
    for (const run of [designEstimate, replicateEstimate, raoScott]) {
      // The test needs children in each of the four cells.
      const input = {
        ...lonely,
        service: [1, 0, 0, 1, 1] as const,
        need: [1, 1, 0, 0, 1] as const,
      };
      expect(() => run({ tally: tally(input) })).toThrow(
        expect.objectContaining({ code: "NOT_ENOUGH_DATA", path: ["tally"], message }),
      );
    }
    const { warnings } = designEstimate({ tally: tally(lonely), lonelyPsu: "certainty" });
    expect(warnings.map(({ text }) => text)).toContain(
      "One sampling unit only in C: treated as asked (certainty).",
    );
  });

  it("refuses a lonely child of a unit at the second stage unless told what to do", () => {
    const two = tally({
      ...{ need: [1, 0, 1], service: [1, 0, 0], psu: ["S1", "S1", "S2"] },
      ...{ fpc: [9, 9, 9], fpcWithin: [4, 4, 3] },
    });
    expect(() => designEstimate({ tally: two, of: "prevalence" })).toThrow(
      "tally: Give at least two records of sampling unit S2, or say with lonelyPsu how to treat it: remove, certainty, adjust or average.",
    );
    // R = 2/3: S1 has (1 - 4/3)/3 = -1/9, S2 (1 - 2/3)/3 = 1/9. First stage 7/9 x 2 x 2/81.
    // Within S1: 2/9 x (1 - 2/4) x 2 x 2 x (1/6)^2, since its children lie 1/6 either side.
    const { standardError } = designEstimate({ tally: two, of: "prevalence", lonelyPsu: "remove" });
    close(standardError! ** 2, (7 / 9) * 2 * (2 / 81) + (2 / 9) * (1 / 2) * 2 * 2 * (1 / 6) ** 2);
    expect(
      designEstimate({ tally: two, of: "prevalence", lonelyPsu: "average" }).standardError,
    ).toBeNull();
  });

  it("gives an area where need is not known of anybody its reason, and keeps its units", () => {
    const sample = tally({
      ...{ need: [1, 1, 1, null], service: [1, 0, 1, 0] },
      psu: ["S1", "S2", "S3", "S4"],
      by: { area: ["North", "North", "North", "South"] },
    });
    const result = designEstimate({ tally: sample, by: ["area"], smallCounts: "show" });
    expect(result.groups!.map(({ group, reason }) => [group["area"], reason?.text])).toEqual([
      ["North", undefined],
      ["South", "Nobody is in high need, so there is no share of need."],
    ]);
    expect(result.units).toBe(4);
    // Four units, one of them nought: R = 2/3, slopes 1/9, -2/9, 1/9, 0; 4/3 x 6/81.
    close(result.standardError, Math.sqrt((4 / 3) * (6 / 81)));
  });

  it("hides groups in which 1 to 5 children are counted in or out", () => {
    const part = (area: string, served: number, unserved: number) => [
      { group: { area }, need: 1 as const, service: 1 as const, n: served },
      { group: { area }, need: 1 as const, service: 0 as const, n: unserved },
    ];
    const sample = tallyFromCounts({
      counts: [
        ...part("A", 3, 40),
        ...part("B", 30, 50),
        ...part("C", 20, 70),
        ...part("D", 0, 60),
      ],
    });
    const { groups } = designEstimate({ tally: sample, by: ["area"] });
    // A is small; C is the next smallest, hidden because the total would give A away.
    expect(groups!.map(({ value, records }) => [value, records])).toEqual([
      [null, null],
      [30 / 80, 80],
      [null, null],
      [0, 60],
    ]);
    expect(groups![0]!.reason!.text).toMatch(/^Hidden/);
    const shown = designEstimate({ tally: sample, by: ["area"], smallCounts: "show" });
    close(shown.groups![0]!.value, 3 / 43);
  });

  it("estimates a measure of one's own", () => {
    const sample = tally({ ...schools, support: [1, 0, 1, 0, null, 0] });
    const isolated = { part: { need: 1, service: 0, support: 0 }, whole: {} } as const;
    const own = designEstimate({ tally: sample, of: isolated });
    // Of five whose support is known, one is in need without service or support.
    expect([own.value, own.records]).toEqual([1 / 5, 5]);
    const named = designEstimate({ tally: sample, of: "isolatedInNeed" });
    expect(named.standardError).toBe(own.standardError);
    expect(designEstimate({ tally: sample, of: { part: { support: 1 } } }).value).toBe(2);
    expect(designEstimate({ tally: tally(schools), of: "isolatedInNeed" }).reason?.text).toBe(
      "Of nobody is it known whether there is someone to turn to, so there is no share.",
    );
  });

  const good = tally(schools);
  const withCell = (part: object): unknown => ({
    ...good,
    cells: [{ ...good.cells[0]!, ...part }],
  });
  it.each<[object, string]>([
    [{ tally: 1 }, "tally: Give what tally or tallyRows returned."],
    [{ tally: withCell({ n: -1 }) }, "tally.cells[0].n: Give a whole number of people, 0 or more."],
    [{ tally: withCell({ w: NaN }) }, "tally.cells[0].w: Give a weight of 0 or more."],
    [{ tally: withCell({ w2: -1 }) }, "tally.cells[0].w2: Give a weight of 0 or more."],
    [
      { tally: withCell({ need: 2 }) },
      "tally.cells[0].need: Give what tally or tallyRows returned.",
    ],
    [
      { tally: withCell({ support: 2 }) },
      "tally.cells[0].support: Give what tally or tallyRows returned.",
    ],
    [{ tally: withCell({ psu: 1 }) }, "tally.cells[0].psu: Give a name."],
    [{ tally: withCell({ stratum: 1 }) }, "tally.cells[0].stratum: Give a name."],
    [
      { tally: withCell({ fpc: 0 }) },
      "tally.cells[0].fpc: Give how many there are in the population: a whole number of 1 or more.",
    ],
    [
      { tally: withCell({ group: 1 }) },
      "tally.cells[0].group: Give labels by grouping, such as area North.",
    ],
    [
      { tally: { ...good, cells: [...good.cells, { ...good.cells[0]!, psu: undefined }] } },
      "tally.cells[6]: Give psu in every cell or in none.",
    ],
    [
      {
        tally: {
          ...good,
          excluded: [{ need: "unknown", service: 1, n: 1, stratum: "A", psu: "S1" }],
        },
      },
      "tally.excluded[0]: Give stratum in every cell or in none.",
    ],
    [{ by: "area" }, "by: Give a list of field names."],
    [{ by: ["area"] }, "by[0]: Give no groups, or a tally that was made with groups."],
    [
      { by: ["town"], tally: tally({ need: [1], service: [1], by: { area: ["N"], age: ["9"] } }) },
      "by[0]: Give one of the groupings of the tally: area, age.",
    ],
    [
      { of: "capacityRatio", limits: "logit" },
      "limits: Give t or normal; logit and beta limits are for shares.",
    ],
    [{ limits: "wilson" }, "limits: Give one of: t, normal, logit, beta."],
    [{ lonelyPsu: "skip" }, "lonelyPsu: Give one of: fail, remove, certainty, adjust, average."],
    [{ of: { part: { need: 2 } } }, "of.part: Give need, service or support, each 1 or 0."],
    [
      { of: { part: {}, whole: { age: 1 } } },
      "of.whole: Give need, service or support, each 1 or 0.",
    ],
    [
      { of: { part: {}, over: {} } },
      "of.over: Give known fields only; check the spelling of over.",
    ],
    [
      { of: "sensitivity" },
      `of: Give one of: ${surveyMeasures.join(", ")}; or a part and its whole, such as part service 1 of whole need 1.`,
    ],
  ])("refuses %j", (part, message) => {
    expect(() => designEstimate({ tally: good, ...part } as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});

describe("replicateEstimate", () => {
  it("equals the linearised error for a total, which is linear", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const input = {
          tally: tallyRows({ rows, ...fields }),
          of: "needTotal",
          lonelyPsu: "remove",
        } as const;
        const [jackknife, linearised] = [replicateEstimate(input), designEstimate(input)];
        expect(jackknife.reason).toEqual(linearised.reason);
        if (linearised.standardError === null) return;
        const gap = Math.abs(jackknife.standardError! - linearised.standardError);
        expect(gap).toBeLessThanOrEqual(1e-7 * (1 + linearised.standardError));
      }),
      { seed: 34, numRuns: 100 },
    );
  });

  it("says when one unit holds everybody in need", () => {
    const sample = tally({
      ...{ need: [1, 1, 0, 0], service: [1, 0, 0, 1], psu: ["S1", "S1", "S2", "S3"] },
    });
    const result = replicateEstimate({ tally: sample });
    expect([result.value, result.standardError]).toEqual([0.5, null]);
    expect(result.reason?.text).toBe(
      "One sampling unit holds everybody this is a share of, so it cannot be left out.",
    );
  });

  it("knows exactly what all units were sampled of", () => {
    const fpc = [3, 3, 3, 3, 3, 3];
    expect(replicateEstimate({ tally: tally({ ...schools, fpc }) }).standardError).toBe(0);
  });

  it("needs sampling units", () => {
    expect(() => replicateEstimate({ tally: tally({ need: [1], service: [1] }) })).toThrow(
      "tally: Give a tally with sampling units (psu), since the jackknife leaves out one at a time.",
    );
  });
});

describe("raoScott", () => {
  it("is Pearson's test but for one record where each child was sampled alike", () => {
    // Perth and Kinross: 8459 (223 x 5857 - 426 x 1953)^2 / (2176 x 6283 x 649 x 7810) = X2, and the
    // variance of the log odds ratio is n/(n - 1) times that of counts: F = X2 (n - 1)/n.
    const sample = tallyFromCounts({
      counts: [
        { need: 1, service: 1, n: 223 },
        { need: 1, service: 0, n: 1953 },
        { need: 0, service: 1, n: 426 },
        { need: 0, service: 0, n: 5857 },
      ],
    });
    const result = raoScott({ tally: sample });
    const pearson = (8459 * (223 * 5857 - 426 * 1953) ** 2) / (2176 * 6283 * 649 * 7810);
    close(result.f, (pearson * 8458) / 8459);
    close(result.designEffect, 8459 / 8458);
    expect(result.denominatorDegreesOfFreedom).toBe(8458);
    expect(result.conclusion.text).toMatch(
      /^If service were unrelated to need, under 0.1% of samples like this one would show/,
    );
  });

  it("says how strong the relation is where it is not clear", () => {
    const sample = tally({
      ...{ need: [1, 1, 0, 1, 1, 0, 0, 1], service: [1, 0, 1, 1, 0, 0, 0, 1] },
      psu: ["S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4"],
    });
    // svychisq(~need + svc, svydesign(id = ~psu, weights = ~1), statistic = "F"), survey 4.1.1.
    close(raoScott({ tally: sample }).f, 0.8);
    close(raoScott({ tally: sample }).pValue, 0.436997620888401);
    expect(raoScott({ tally: sample }).conclusion.text).toBe(
      "If service were unrelated to need, 43.7% of samples like this one would show a relation at least as strong (F = 0.80 on 1 and 3 degrees of freedom).",
    );
  });

  it("gives a reason in words where there is nothing to test", () => {
    const reason = (input: TallyInput, lonelyPsu?: "average" | "remove") => {
      const result = raoScott({ tally: tally(input), ...(lonelyPsu && { lonelyPsu }) });
      expect([result.f, result.pValue, result.designEffect]).toEqual([null, null, null]);
      expect(result.conclusion.text).toBe(
        `Whether service is related to need cannot be tested. ${result.reason!.text}`,
      );
      return result.reason!.text;
    };
    const four = { need: [1, 1, 0, 0], service: [1, 0, 1, 0] } as const;
    expect(reason({ need: [], service: [] })).toBe("There are no children, so there is no share.");
    expect(reason({ need: [1, 1, 0], service: [1, 0, 1] })).toBe(
      "One of the four cells of need and service is empty, so the test cannot be made.",
    );
    expect(reason({ ...four, psu: ["S1", "S1", "S1", "S1"] })).toBe(
      "There are no more sampling units than strata here, so there are no degrees of freedom for limits or tests.",
    );
    expect(reason({ ...four, fpc: [4, 4, 4, 4] })).toBe(
      "The sample shows no variation between its units, so the test cannot be made.",
    );
    expect(reason({ ...four, stratum: ["A", "B", "C", "D"] }, "average")).toMatch(
      /^There are no more/,
    );
  });

  it("does not change when all weights are multiplied", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 2, max: 1000 }), (rows, times) => {
        const test = (factor: number) =>
          raoScott({
            tally: tallyRows({
              rows: rows.map((row) => ({ ...row, weight: row.weight * factor })),
              ...fields,
            }),
            lonelyPsu: "adjust",
          });
        const [first, second] = [test(1), test(times)];
        expect(second.reason).toEqual(first.reason);
        if (first.f !== null) close(second.f, first.f, 1e-9);
      }),
      { seed: 35, numRuns: 100 },
    );
  });
});
