import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTransitions } from "./estimate-transitions.js";
import { ratesToProbabilities } from "./rates-to-probabilities.js";
import { rescaleMatrix } from "./rescale-matrix.js";
import { rescaleProbability } from "./rescale-probability.js";

describe("ratesToProbabilities", () => {
  it("lets ways out of a state compete", () => {
    // Two ways out at 0.1 and 0.02: 1 - exp(-0.12) leave, shared 5 to 1.
    const { probabilities } = ratesToProbabilities({
      rates: [
        [-0.12, 0.1, 0.02],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(probabilities[0]?.[1]).toBeCloseTo((-Math.expm1(-0.12) * 5) / 6, 14);
  });

  it("gives what a row lacks to leaving the system", () => {
    const { probabilities, exit } = ratesToProbabilities({ rates: [[-0.5]], time: 2 });
    expect(probabilities).toEqual([[expect.closeTo(Math.exp(-1), 14)]]);
    expect(exit).toEqual([expect.closeTo(-Math.expm1(-1), 14)]);
  });

  it("changes nothing in no time", () => {
    expect(
      ratesToProbabilities({
        rates: [
          [-1, 1],
          [2, -2],
        ],
        time: 0,
      }).probabilities,
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each<[Parameters<typeof ratesToProbabilities>[0], string]>([
    [
      {
        rates: [
          [-1, 1],
          [-1, 1],
        ],
      },
      "rates[1][0]: Give a rate of 0 or more; only the diagonal, the rate of leaving the state, is below 0.",
    ],
    [
      {
        rates: [
          [-1, 2],
          [0, 0],
        ],
      },
      "rates[0]: Give a row that adds up to 0, or less where people leave the system; this one adds up to 1.",
    ],
    [
      {
        rates: [
          [-1, 1],
          [0, 0],
        ],
        time: -1,
      },
      "time: Give a length of time from 0 to 1,000,000.",
    ],
    [
      {
        rates: [
          [-100, 100],
          [0, 0],
        ],
        time: 1e5,
      },
      "time: Give a shorter time or lower rates: at most a million moves a person.",
    ],
    [
      {
        rates: [
          [NaN, 1],
          [0, 0],
        ],
      },
      "rates[0][0]: Give a rate as a number, such as 0.02 moves a month.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => ratesToProbabilities(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});

describe("rescaleProbability", () => {
  it("is the twelfth root of not happening", () => {
    expect(rescaleProbability({ probability: 0.24 })).toBeCloseTo(1 - 0.76 ** (1 / 12), 15);
    expect(rescaleProbability({ probability: 0 })).toBe(0);
    expect(rescaleProbability({ probability: 1 })).toBe(1);
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (probability) => {
        const month = rescaleProbability({ probability });
        const year = rescaleProbability({ probability: month, fromMonths: 1, toMonths: 12 });
        expect(Math.abs(year - probability)).toBeLessThan(1e-13);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("refuses a percentage", () => {
    expect(() => rescaleProbability({ probability: 24 })).toThrow(
      "probability: Give a fraction, not a percentage: 70% is 0.7.",
    );
  });
});

describe("rescaleMatrix", () => {
  it("gives the monthly chances that lead to the yearly ones", () => {
    const monthly = [
      [0.9, 0.08, 0.02],
      [0.05, 0.9, 0.05],
      [0, 0.03, 0.95],
    ];
    const up = rescaleMatrix({ transition: monthly, fromMonths: 1, toMonths: 12 });
    const down = rescaleMatrix({ transition: up.transition ?? [] });
    for (const [row, line] of monthly.entries()) {
      for (const [column, chance] of line.entries()) {
        expect(down.transition?.[row]?.[column]).toBeCloseTo(chance, 11);
      }
    }
    expect(down.negative).toEqual([]);
    expect(down.roundTripError).toBeLessThan(1e-12);
  });

  it("reports entries below 0 and leaves them as they are", () => {
    // A year in which people go one way round three states: no month leads there.
    const { transition, negative, warnings, roundTripError } = rescaleMatrix({
      transition: [
        [0.6, 0.4, 0],
        [0, 0.6, 0.4],
        [0.4, 0, 0.6],
      ],
    });
    expect(negative.length).toBe(3);
    expect(negative[0]?.value).toBeLessThan(0);
    expect(transition?.[0]?.[2]).toBe(negative[0]?.value);
    expect(roundTripError).toBeLessThan(1e-12);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Chances over 1 months that lead to these would be below 0 in 3 places; they are shown as they " +
        "are and are no chances. Count moves over a shorter period instead.",
    ]);
  });

  it("gives null and says why where there is no root", () => {
    const { transition, reason } = rescaleMatrix({
      transition: [
        [0, 1],
        [1, 0],
      ],
    });
    expect(transition).toBeNull();
    expect(reason?.text).toBe(
      "There are no chances over that period which lead to these: the table of chances has no root.",
    );
  });

  it("refuses a row above 1", () => {
    expect(() =>
      rescaleMatrix({
        transition: [
          [0.9, 0.2],
          [0, 1],
        ],
      }),
    ).toThrow(
      "transition[0]: Give chances that add up to 1 at most; those out of 1 add up to 1.1.",
    );
  });
});

describe("estimateTransitions", () => {
  it("gives shares with Wilson's interval and the posterior mean", () => {
    const result = estimateTransitions({
      states: ["In need", "Looked after"],
      counts: [
        [1230, 12, 108],
        [2, 405, 13],
      ],
    });
    expect(result.probabilities[0]?.[1]).toBe(12 / 1350);
    // R 4.2.2: prop.test(12, 1350, correct = FALSE)$conf.int
    expect(result.lower[0]?.[1]).toBeCloseTo(0.00509207029241, 13);
    expect(result.upper[0]?.[1]).toBeCloseTo(0.0154727149262, 13);
    expect(result.posteriorMean[0]?.[1]).toBe(12.5 / 1351.5);
    expect(result.warnings).toEqual([]);
  });

  it("has no shares for a state that nobody was in, and says so", () => {
    const { states, probabilities, reasons, warnings, posteriorMean } = estimateTransitions({
      counts: [
        [40, 10],
        [0, 0],
      ],
    });
    expect(states).toEqual(["State 1", "State 2"]);
    expect(probabilities[1]).toEqual([null, null]);
    expect(reasons.map((reason) => reason?.text ?? null)).toEqual([
      null,
      "Nobody was in State 2, so there is no share.",
    ]);
    expect(posteriorMean[1]).toEqual([0.5, 0.5]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Fewer than 30 people were seen in State 2; the chances there are little more than guesses.",
    ]);
  });

  it.each<[Parameters<typeof estimateTransitions>[0], string]>([
    [{ counts: [] }, "counts: Give rows of counts, equally long, at most 60 rows."],
    [{ counts: [[1, 2], [3]] }, "counts[1]: Give rows of counts, equally long, at most 60 rows."],
    [{ counts: [[1, 2.5]] }, "counts[0][1]: Give a whole number of people, 0 or more."],
    [
      { counts: [[1, 2]], prior: 0 },
      "prior: Give a number of people above 0 and at most 1,000, such as 0.5.",
    ],
    [
      { counts: [[1, 2]], states: ["A", "B"] },
      "states: Give one for each of the 1 states; here are 2.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => estimateTransitions(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
