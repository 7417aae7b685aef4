import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyRows } from "../tally-rows.js";
import { tally } from "../tally.js";
import { designCircles } from "./design-circles.js";
import { designEstimate } from "./design-estimate.js";

const file = new URL("../../../../../examples/workbench/data/children.csv", import.meta.url);
const [heading = [], ...lines] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const rows = lines.map((line) =>
  Object.fromEntries(
    heading.map((name, at) => {
      const text = line[at] ?? "";
      return [name, Number.isNaN(Number(text)) ? text : Number(text)];
    }),
  ),
);

describe("designCircles", () => {
  it("agrees with R's survey package on 8,459 synthetic children in 85 schools", () => {
    // R 4.2, survey 4.1-1: svydesign(~school, strata = ~stratum, weights = ~weight), svymean of each
    // region's indicator and svyciprop(method = "logit"), whose limits are iterative.
    const expected = [
      [171, 0.0198511821434418, 0.00178272610401691, 0.0165867484854, 0.0237425773056],
      [52, 0.00614666397513219, 0.000861800532615591, 0.00464446829276, 0.00813075732862],
      [1530, 0.179714003115803, 0.00854704401324735, 0.163272499848, 0.197420520603],
      [423, 0.0498153300811458, 0.00251662384165695, 0.0450228763693, 0.055088489183],
      [360, 0.042782100111121, 0.00175587645443863, 0.0394094776897, 0.0464293975863],
      [66, 0.00775878658795063, 0.000800119026973644, 0.00631367256246, 0.00953149500015],
      [5190, 0.6147903011759, 0.0101248010706354, 0.594382050391, 0.634802625717],
      [667, 0.0791416328095053, 0.00238445549069175, 0.0745086038074, 0.0840365898691],
    ];
    const circles = designCircles({
      tally: tallyRows({
        rows,
        ...{ need: "high_need", service: "any_targeted_service", support: "someone_to_turn_to" },
        ...{ weight: "weight", stratum: "stratum", psu: "school" },
      }),
      limits: "logit",
    });
    circles.regions.forEach(({ count, value, standardError, lower, upper }, region) => {
      const [people, share = 0, error = 0, low = 0, high = 0] = expected[region] ?? [];
      expect(count).toBe(people);
      expect(Math.abs(value! / share - 1)).toBeLessThan(1e-12);
      expect(Math.abs(standardError! / error - 1)).toBeLessThan(1e-12);
      expect(Math.abs(lower! / low - 1)).toBeLessThan(1e-6);
      expect(Math.abs(upper! / high - 1)).toBeLessThan(1e-6);
    });
    expect(circles.conclusion.text).toBe(
      "High need with no service and no one to turn to, of all children: 5.0%, between 4.5% and " +
        "5.5% (95.0% limits that allow for how the sample was drawn).",
    );
  });

  it("hides a region of 1 to 5 children, another with it, and its sentence", () => {
    const column = (flags: readonly (0 | 1)[]): (0 | 1)[] =>
      flags.flatMap((flag, region) =>
        Array.from({ length: [20, 3, 40, 9][region] ?? 0 }, () => flag),
      );
    const few = tally({ need: column([1, 1, 0, 0]), service: column([1, 0, 1, 0]) });
    const { regions, conclusion } = designCircles({ tally: few });
    expect(regions.map(({ count, value }) => [count, value === null])).toEqual([
      [20, false],
      [null, true],
      [40, false],
      [null, true],
    ]);
    expect(conclusion.text).toMatch(/Hidden, because/);
    const shown = designCircles({ tally: few, smallCounts: "show" });
    expect(shown.regions.map(({ count }) => count)).toEqual([20, 3, 40, 9]);
  });

  it("sums to all children, and leaves out those whose support is not known", () => {
    const record = fc.record({
      need: fc.constantFrom<0 | 1>(0, 1),
      service: fc.constantFrom<0 | 1>(0, 1),
      support: fc.constantFrom<0 | 1 | null>(0, 1, null),
      psu: fc.constantFrom("a", "b", "c"),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (children) => {
        const fields = { need: "need", service: "service", support: "support", weight: "weight" };
        const counted = tallyRows({ rows: children, ...fields, psu: "psu" });
        const result = designCircles({ tally: counted, smallCounts: "show", lonelyPsu: "adjust" });
        const known = children.some(({ support }) => support !== null);
        expect(result.regions).toHaveLength(known ? 8 : 4);
        const total = result.regions.reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(total).toBeCloseTo(1, 12);
        const isolated = designEstimate({
          ...{ tally: counted, of: "isolatedInNeed", smallCounts: "show", lonelyPsu: "adjust" },
        });
        if (known) expect(result.regions[3]?.value).toBeCloseTo(isolated.value ?? NaN, 12);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("says why there is no estimate when there are no children", () => {
    const { regions, conclusion } = designCircles({ tally: tally({ need: [], service: [] }) });
    expect(regions.every(({ value, reason }) => value === null && reason !== null)).toBe(true);
    expect(conclusion.text).toMatch(/There are no children/);
  });

  it.each([
    [{ limits: "exact" }, ["limits"], "limits: Give one of: t, normal, logit, beta."],
    [{ of: "reach" }, [], "Give known fields only; check the spelling of of."],
  ])("refuses %j", (part, path, message) => {
    const input = { tally: tally({ need: [1, 0], service: [1, 0] }), ...part };
    expect(() => designCircles(input as never)).toThrow(
      expect.objectContaining({
        ...{ code: "INVALID_INPUT", path },
        message: expect.stringContaining(message) as string,
      }),
    );
  });

  it("refuses a stratum with one school, by its name", () => {
    const lonely = tally({
      ...{ need: [1, 0, 1], service: [1, 0, 0] },
      ...{ stratum: ["A", "A", "B"], psu: ["1", "2", "3"] },
    });
    expect(() => designCircles({ tally: lonely })).toThrow(
      expect.objectContaining({ code: "NOT_ENOUGH_DATA", path: ["tally"] }),
    );
  });
});
