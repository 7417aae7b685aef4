import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectDemand, type ProjectDemandInput } from "./project-demand.js";

const model: ProjectDemandInput = {
  states: ["In need", "Looked after"],
  transition: [
    [0.911, 0.009],
    [0.005, 0.965],
  ],
  exit: [0.08, 0.03],
  opening: [1350, 420],
  inflow: [110, 0],
  months: 36,
};
const scenario = { multipliers: { "In need>Looked after": 0.8 }, rampMonths: 12 };

describe("projectDemand", () => {
  it("matches the hand calculation of a month", () => {
    const { baseline, conclusion } = projectDemand({ ...model, months: 1 });
    // 1350 (0.911) + 420 (0.005) + 110 = 1341.95; 1350 (0.009) + 420 (0.965) = 417.45.
    expect(baseline.stocks).toEqual([
      [1350, 420],
      [expect.closeTo(1341.95, 10), expect.closeTo(417.45, 10)],
    ]);
    expect(baseline.entries[0]).toEqual([expect.closeTo(2.1, 12), expect.closeTo(12.15, 12)]);
    expect(baseline.exits[0]).toEqual([expect.closeTo(108, 12), expect.closeTo(12.6, 12)]);
    expect(conclusion.text).toBe("Looked after: 420 now and 417 at month 1 if nothing changes.");
  });

  it("shows the lag before care numbers move", () => {
    const { comparison, conclusion } = projectDemand({ ...model, scenario });
    // R 4.2.2, the same projection by matrix products: 353.911755307432 and 313.161930042456.
    expect(comparison?.fewerAtEnd[1]).toBeCloseTo(353.911755307432 - 313.161930042456, 9);
    expect(comparison?.firstMonthOneFewer[1]).toBe(3);
    expect(conclusion.text).toBe(
      "Looked after: 313 at month 36 with the scenario and 354 if nothing changes, 40.75 fewer. " +
        "Up to month 2 the difference is less than one person; it reaches one in month 3.",
    );
  });

  it("prices the mean of opening and closing stock, and the scenario's own cost, by year", () => {
    const unitCosts = { perMonthGbp: [0, 100], source: "an invented price for this test" };
    const {
      baseline,
      scenario: changed,
      comparison,
      provenance,
    } = projectDemand({
      ...model,
      months: 13,
      scenario: { ...scenario, startMonth: 12, costPerMonthGbp: 50 },
      unitCosts,
    });
    expect(baseline.costByYearGbp).toHaveLength(2);
    expect(baseline.totalCostGbp).toBeCloseTo(100 * (baseline.personMonths[1] ?? NaN), 8);
    // Month 13 is the first after the start: its cost is the scenario's, less half of what it saves.
    expect(comparison?.costDifferenceByYearGbp?.[0]).toBe(0);
    const saved = (comparison?.fewerAtEnd[1] ?? NaN) / 2;
    expect(comparison?.totalCostDifferenceGbp).toBeCloseTo(50 - 100 * saved, 8);
    expect(changed?.costByYearGbp).toHaveLength(2);
    expect(provenance).toMatchObject({
      costSource: "an invented price for this test",
      priceYear: null,
    });
  });

  it("turns away whoever finds no place, and leaves them where they were", () => {
    const { baseline, scenario: changed } = projectDemand({
      ...model,
      months: 1,
      capacity: { state: "Looked after", places: 410, scenarioPlaces: 500 },
      scenario: {},
    });
    // 420 (0.965) = 405.3 stay, so 4.7 of 12.15 find a place.
    expect(baseline.stocks[1]).toEqual([expect.closeTo(1341.95 + 7.45, 9), expect.closeTo(410, 9)]);
    expect(baseline.turnedAway?.[0]).toBeCloseTo(7.45, 9);
    expect(changed?.stocks[1]?.[1]).toBeCloseTo(417.45, 9);
    expect(changed?.turnedAway).toEqual([0]);
  });

  it("takes what a row lacks to 1 as leaving", () => {
    const { states, transition, opening, months } = model;
    expect(
      projectDemand({ states, transition, opening, months }).baseline.exits[0]?.[0],
    ).toBeCloseTo(108, 9);
  });

  it("multiplies leaving and inflow too", () => {
    const { scenario: changed } = projectDemand({
      ...model,
      months: 1,
      scenario: { multipliers: { "Looked after>exit": 2, "inflow>In need": 0.5 } },
    });
    expect(changed?.stocks[1]).toEqual([expect.closeTo(1286.95, 9), expect.closeTo(404.85, 9)]);
  });

  it("says when a scenario makes no difference, more, none that can be counted, or one at once", () => {
    const text = (multipliers: Record<string, number>, opening = [1350, 420], months = 2): string =>
      projectDemand({ ...model, opening, months, scenario: { multipliers } }).conclusion.text;
    expect(text({ "In need>Looked after": 1 })).toBe(
      "Looked after: 415 at month 2, with the scenario as without it.",
    );
    expect(text({ "In need>Looked after": 1.5 })).toBe(
      "Looked after: 427 at month 2 with the scenario and 415 if nothing changes, 11.82 more.",
    );
    expect(text({ "In need>Looked after": 0.99 })).toBe(
      "Looked after: 415 at month 2 with the scenario and 415 if nothing changes, 0.24 fewer. " +
        "The difference does not reach one person by then.",
    );
    expect(text({ "In need>Looked after": 0 })).toBe(
      "Looked after: 391 at month 2 with the scenario and 415 if nothing changes, 23.80 fewer. " +
        "The difference is one person or more from the first month.",
    );
  });

  it("warns of a multiplier of nothing and of a cost that nothing is set against", () => {
    const { warnings } = projectDemand({
      ...model,
      transition: [
        [0.911, 0.009],
        [0, 0.97],
      ],
      scenario: { multipliers: { "Looked after>In need": 2 }, costPerMonthGbp: 10 },
    });
    expect(warnings.map(({ text }) => text)).toEqual([
      "These multipliers change nothing, because nobody moves that way in the model: Looked after>In need.",
      "The scenario's own cost is left out, because the states have no prices to set against it.",
    ]);
  });

  /** Any model of two to five states. */
  const models = fc.integer({ min: 2, max: 5 }).chain((size) => {
    const weight = fc.integer({ min: 0, max: 1000 });
    const row = fc.array(weight, { minLength: size + 1, maxLength: size + 1 });
    const people = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), {
      minLength: size,
      maxLength: size,
    });
    return fc
      .record({
        rows: fc.array(row, { minLength: size, maxLength: size }),
        opening: people,
        inflow: people,
        places: fc.option(fc.integer({ min: 0, max: 50_000 })),
      })
      .map(({ rows, opening, inflow, places }): ProjectDemandInput => {
        const shares = rows.map((line) => {
          const sum = line.reduce((total, each) => total + each, 0) || 1;
          return line.map((each) => (0.999 * each) / sum);
        });
        return {
          states: Array.from({ length: size }, (_, index) => `S${String(index)}`),
          transition: shares.map((line) => line.slice(0, size)),
          opening,
          inflow,
          months: 24,
          ...(places !== null && { capacity: { state: "S1", places } }),
        };
      });
  });

  it("keeps every person: stocks are never negative and nobody is lost or made", () => {
    fc.assert(
      fc.property(models, fc.double({ min: 0, max: 1, noNaN: true }), (input, factor) => {
        const { baseline, scenario: changed } = projectDemand({
          ...input,
          scenario: {
            multipliers: { "S0>S1": factor, "S1>exit": factor },
            rampMonths: 6,
            startMonth: 3,
          },
        });
        for (const path of [baseline, changed]) {
          for (let month = 1; month <= 24; month++) {
            const total = (row?: readonly number[]): number =>
              row?.reduce((sum, people) => sum + people, 0) ?? NaN;
            const before = total(path?.stocks[month - 1]) + total(path?.inflow[month - 1]);
            const after = total(path?.stocks[month]) + total(path?.exits[month - 1]);
            expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-11 * Math.max(1, before));
            expect(Math.min(...(path?.stocks[month] ?? [NaN]))).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("is the baseline when every multiplier is 1", () => {
    fc.assert(
      fc.property(models, (input) => {
        const { baseline, scenario: changed } = projectDemand({
          ...input,
          scenario: {
            multipliers: { "S0>S1": 1, "S1>S0": 1, "S0>exit": 1, "inflow>S0": 1 },
            rampMonths: 7,
          },
        });
        expect(changed).toEqual(baseline);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it.each<[Partial<ProjectDemandInput>, readonly (string | number)[], string]>([
    [
      {
        transition: [
          [0.911, 0.109],
          [0.005, 0.965],
        ],
      },
      ["transition", 0],
      "transition[0]: Give chances that add up to 1 at most; those out of In need add up to 1.02.",
    ],
    [
      {
        transition: [
          [0.9, 0.009],
          [0.005, 0.965],
        ],
      },
      ["exit", 0],
      "exit[0]: Give a chance of leaving that makes the row 1: In need has moves that add up to 0.909 and leaves with 0.08.",
    ],
    [
      {
        transition: [
          [0.911, 9],
          [0.005, 0.965],
        ],
      },
      ["transition", 0, 1],
      "transition[0][1]: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { transition: [[0.911], [0.005, 0.965]] },
      ["transition", 0],
      "transition[0]: Give 2 numbers in this row, one for each state; here are 1.",
    ],
    [
      { transition: [[1]] },
      ["transition"],
      "transition: Give a row for each of the 2 states; here are 1.",
    ],
    [
      { transition: [] },
      ["transition"],
      "transition: Give a row for each state, with as many columns as rows, and at most 60 of them.",
    ],
    [{ opening: [1350] }, ["opening"], "opening: Give one for each of the 2 states; here are 1."],
    [{ opening: [1350, -1] }, ["opening", 1], "opening[1]: Give 0 or more people."],
    [{ opening: [1350, NaN] }, ["opening", 1], "opening[1]: Give a number of people."],
    [
      { opening: 5 as unknown as number[] },
      ["opening"],
      "opening: Give a list of numbers, one for each state.",
    ],
    [{ months: 0 }, ["months"], "months: Give a whole number of months from 1 to 1200."],
    [
      { states: ["In need", "In need"] },
      ["states", 1],
      "states[1]: Give each state once; In need is there twice.",
    ],
    [
      { states: ["In need", "exit"] },
      ["states", 1],
      "states[1]: Give the state another name than exit: exit, inflow and > are kept for the moves.",
    ],
    [{ states: [] }, ["states"], "states: Give a list of the states' names, 1 to 60 of them."],
    [
      { focus: "Care" },
      ["focus"],
      "focus: Give one of the states In need, Looked after, not Care.",
    ],
    [
      { scenario: { multipliers: { "In need": 0.8 } } },
      ["scenario", "multipliers", "In need"],
      'scenario.multipliers.In need: Give a move such as "child in need>looked after", not In need.',
    ],
    [
      { scenario: { multipliers: { "In need>In need": 0.8 } } },
      ["scenario", "multipliers", "In need>In need"],
      "scenario.multipliers.In need>In need: Give a move between two states; what a multiplier changes in In need>In need goes to staying anyway.",
    ],
    [
      { scenario: { multipliers: { "In need>exit": 13 } } },
      ["scenario", "multipliers"],
      "scenario.multipliers: Give smaller multipliers: with these the chances out of In need add up to 1.049 a month.",
    ],
    [
      { scenario: { multipliers: { "In need>Looked after": -1 } } },
      ["scenario", "multipliers", "In need>Looked after"],
      "scenario.multipliers.In need>Looked after: Give a factor from 0 to 1,000; 0.8 is a fifth less.",
    ],
    [
      { unitCosts: { perMonthGbp: [1], source: "a test" } },
      ["unitCosts", "perMonthGbp"],
      "unitCosts.perMonthGbp: Give one for each of the 2 states; here are 1.",
    ],
    [
      {
        unitCosts: { perMonthGbp: [1, 2] } as unknown as { perMonthGbp: number[]; source: string },
      },
      ["unitCosts", "source"],
      "unitCosts.source: Give a name.",
    ],
  ])("refuses %j", (change, path, message) => {
    expect(() => projectDemand({ ...model, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
