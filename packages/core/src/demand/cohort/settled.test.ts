import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedTimeInState } from "./expected-time-in-state.js";
import { leverage } from "./leverage.js";
import { projectDemand } from "./project-demand.js";
import { steadyState } from "./steady-state.js";

const states = ["In need", "Looked after"];
const transition = [
  [0.911, 0.009],
  [0.005, 0.965],
];
const model = { states, transition, opening: [1350, 420], inflow: [110, 0] };
const closed = {
  states,
  transition: [
    [0.9, 0.1],
    [0.1, 0.9],
  ],
};

/** Any table of chances that everybody leaves in the end. */
const leaking = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => ({
      states: rows.map((_, row) => `S${String(row)}`),
      transition: rows.map((row) => {
        const sum = row.reduce((total, each) => total + each, 0) || 1;
        return row.map((each) => (0.97 * each) / sum);
      }),
    })),
);

describe("steadyState", () => {
  it("gives what R's solve gives", () => {
    // R 4.2.2: solve(t(diag(2) - P), c(110, 0))
    const { stocks, per10000, conclusion } = steadyState({ states, transition, inflow: [110, 0] });
    expect(stocks).toEqual([
      expect.closeTo(1254.071661237786, 9),
      expect.closeTo(322.475570032573, 9),
    ]);
    expect(per10000[1]).toBeCloseTo((10_000 * 322.475570032573) / 1576.547231270359, 8);
    expect(conclusion.text).toBe(
      "If nothing changes, numbers settle with 322 in Looked after, of 1,577 in all.",
    );
  });

  it("is left as it is by a further month", () => {
    fc.assert(
      fc.property(leaking, (moves) => {
        const inflow = moves.states.map((_, index) => 10 * (index + 1));
        const { stocks } = steadyState({ ...moves, inflow });
        const next = projectDemand({ ...moves, opening: stocks, inflow, months: 1 }).baseline
          .stocks[1];
        for (const [index, people] of stocks.entries()) {
          expect(Math.abs((next?.[index] ?? NaN) - people)).toBeLessThan(
            1e-9 * Math.max(1, people),
          );
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("has nobody and no shares when nobody comes in", () => {
    const { stocks, per10000, reason } = steadyState({ states, transition, inflow: [0, 0] });
    expect(stocks).toEqual([0, 0]);
    expect(per10000).toEqual([null, null]);
    expect(reason?.text).toBe(
      "Nobody comes in, so everybody leaves in the end and no share is left.",
    );
  });

  it("refuses a system that nobody can leave", () => {
    expect(() => steadyState({ ...closed, inflow: [1, 0] })).toThrow(
      expect.objectContaining({
        code: "NO_SOLUTION",
        message:
          "transition: Give every state a way out of the system, direct or by other states, or numbers never settle.",
      }),
    );
  });
});

describe("expectedTimeInState", () => {
  it("matches the hand calculation", () => {
    const result = expectedTimeInState({
      states: ["in need", "looked after"],
      transition: [
        [0.9, 0.02],
        [0, 0.95],
      ],
      unitCosts: { perMonthGbp: [10, 100], source: "an invented price for this test" },
    });
    // 1/0.1 = 10 months in need, then one in five goes on to 1/0.05 = 20 months.
    expect(result.expectedMonths).toEqual([
      [expect.closeTo(10, 12), expect.closeTo(4, 12)],
      [0, expect.closeTo(20, 12)],
    ]);
    expect(result.monthsToExit[0]).toBeCloseTo(14, 12);
    expect(result.probabilityEver).toEqual([expect.closeTo(0.2, 12), 1]);
    expect(result.expectedCostGbp?.[0]).toBeCloseTo(500, 9);
    expect(result.conclusion.text).toBe(
      "Whoever is in looked after spends 20.00 months there in all. Of the other states, in need leads " +
        "there most often: 20.0% ever get there.",
    );
  });

  it("says it more shortly of a single state", () => {
    expect(expectedTimeInState({ states: ["care"], transition: [[0.95]] }).conclusion.text).toBe(
      "Whoever is in care spends 20.00 months there in all.",
    );
  });

  it("solves its equations: now, and then what comes after the next move", () => {
    fc.assert(
      fc.property(leaking, (moves) => {
        const { expectedMonths: t, probabilityEver } = expectedTimeInState(moves);
        for (const [from, row] of t.entries()) {
          for (const [to, months] of row.entries()) {
            const later = t.reduce(
              (sum, line, next) => sum + (moves.transition[from]?.[next] ?? 0) * (line[to] ?? 0),
              0,
            );
            expect(Math.abs(months - later - (from === to ? 1 : 0))).toBeLessThan(1e-10);
          }
        }
        for (const chance of probabilityEver) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("refuses a system that nobody can leave", () => {
    expect(() => expectedTimeInState(closed)).toThrow(
      expect.objectContaining({ code: "NO_SOLUTION", path: ["transition"] }),
    );
  });
});

describe("leverage", () => {
  it("agrees with central differences in R", () => {
    const { levers, baseline, conclusion } = leverage({ ...model, months: 36 });
    // R 4.2.2: (f(1e-5) - f(-1e-5)) / 2e-5 / f(0) = 0.6203448513
    expect(levers[0]).toMatchObject({ from: "In need", to: "Looked after", probability: 0.009 });
    expect(levers[0]?.elasticity).toBeCloseTo(0.6203448513, 9);
    expect(levers[0]?.peopleForTenth).toBeCloseTo(0.06203448513 * baseline, 6);
    expect(conclusion.text).toBe(
      "At month 36 the strongest lever on Looked after (354) is In need to Looked after: a tenth fewer " +
        "such moves means about 21.95 people fewer.",
    );
  });

  it("says to raise what empties the state", () => {
    expect(leverage({ ...model, months: 36, outcome: "In need" }).conclusion.text).toContain(
      "a tenth more such moves means about",
    );
  });

  it("has no levers where nobody moves between states", () => {
    const still = {
      ...model,
      transition: [
        [0.9, 0],
        [0, 0.97],
      ],
    };
    const { levers, conclusion } = leverage({ ...still, months: 12 });
    expect(levers).toEqual([]);
    expect(conclusion.text).toBe(
      "Nobody moves between states, so no move can change Looked after.",
    );
  });

  it("is the slope of the projection itself", () => {
    fc.assert(
      fc.property(leaking, (moves) => {
        fc.pre(moves.states.length > 1);
        const people = { opening: moves.states.map(() => 100), inflow: moves.states.map(() => 5) };
        const input = { ...moves, ...people, months: 18 };
        const end = moves.states.length - 1;
        for (const { from, to, elasticity, probability } of leverage(input).levers.slice(0, 2)) {
          if (probability < 1e-3) continue;
          const at = (factor: number): number =>
            projectDemand({
              ...input,
              scenario: { multipliers: { [`${from}>${to}`]: factor } },
            }).scenario?.stocks[18]?.[end] ?? NaN;
          const slope = (at(1) - at(1 - 1e-5)) / 1e-5 / at(1);
          expect(Math.abs(slope - elasticity)).toBeLessThan(1e-3 * Math.max(1, Math.abs(slope)));
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("refuses an outcome that nobody is in", () => {
    const empty = { ...model, opening: [0, 0], inflow: [0, 0], months: 3 };
    expect(() => leverage(empty)).toThrow(
      expect.objectContaining({
        code: "NO_SOLUTION",
        message:
          "outcome: Give an outcome that somebody is in at that month; nobody is in Looked after, so there is no share to change.",
      }),
    );
  });
});
