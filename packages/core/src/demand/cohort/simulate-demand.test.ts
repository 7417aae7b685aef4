import { describe, expect, it } from "vitest";
import { projectDemand } from "./project-demand.js";
import { simulateDemand, type SimulateDemandInput } from "./simulate-demand.js";

const model: SimulateDemandInput = {
  states: ["In need", "Looked after"],
  transition: [
    [0.911, 0.009],
    [0.005, 0.965],
  ],
  opening: [1350, 420],
  inflow: [110, 0],
  months: 24,
};
const scenario = { multipliers: { "In need>Looked after": 0.8 }, rampMonths: 12 };

describe("simulateDemand", () => {
  it("scatters round the projection", () => {
    const { baseline } = simulateDemand({ ...model, paths: 4000 });
    const exact = projectDemand(model).baseline.stocks;
    for (const month of [1, 12, 24]) {
      for (const state of [0, 1]) {
        const mean = baseline.mean[month]?.[state] ?? NaN;
        // Five standard errors; a stock of people who move by chance varies no more than a Poisson count.
        const error = Math.sqrt((exact[month]?.[state] ?? NaN) / 4000);
        expect(Math.abs(mean - (exact[month]?.[state] ?? NaN))).toBeLessThan(5 * error);
      }
    }
  });

  it("has the spread that the arithmetic asks for", () => {
    // From 400 people, each staying with 0.9: binomial, standard deviation 6 after a month.
    const { baseline } = simulateDemand({
      states: ["care"],
      transition: [[0.9]],
      opening: [400],
      months: 1,
      paths: 20_000,
      levels: [0.95],
    });
    expect(baseline.median[1]).toEqual([360]);
    // R 4.2.2: qbinom(c(.025, .975), 400, .9) = 348, 371
    expect(baseline.bands[0]?.lower[1]).toEqual([348]);
    expect(baseline.bands[0]?.upper[1]).toEqual([371]);
  });

  it("gives the same futures for the same seed, however many paths follow", () => {
    const short = simulateDemand({ ...model, paths: 1000, seed: 7 });
    expect(simulateDemand({ ...model, paths: 1000, seed: 7 })).toEqual(short);
    expect(simulateDemand({ ...model, paths: 1000, seed: 8 })).not.toEqual(short);
  });

  it("widens when the chances themselves are uncertain, and says so when they are not", () => {
    const sure = simulateDemand({ ...model, scenario });
    const unsure = simulateDemand({ ...model, scenario, personMonths: [3000, 900] });
    const width = ({ baseline }: typeof sure): number =>
      (baseline.bands[1]?.upper[24]?.[1] ?? NaN) - (baseline.bands[1]?.lower[24]?.[1] ?? NaN);
    expect(width(unsure)).toBeGreaterThan(1.3 * width(sure));
    expect(sure.method.chances).toBe("known");
    expect(unsure.method.chances).toBe("dirichlet");
    expect(unsure.warnings).toEqual([]);
    expect(sure.warnings.map(({ text }) => text)).toEqual([
      "The chances are taken as known exactly, so the fan shows chance alone and is too narrow. Give the " +
        "person-months that they were estimated from.",
    ]);
  });

  it("compares pairs of futures and never claims certainty", () => {
    const { chanceFewer, conclusion } = simulateDemand({ ...model, scenario, seed: 3 });
    expect(chanceFewer).toBeGreaterThan(0.5);
    expect(conclusion.text).toMatch(
      /^Looked after at month 24 if nothing changes: 95\.0% of simulated futures lie from \d+ to \d+, the middle one at \d+\. With the scenario they lie from \d+ to \d+, the middle one at \d+; in \d+\.\d% of pairs of futures there are fewer people with it\.$/,
    );
    const all = { "In need>Looked after": 0 };
    const sure = simulateDemand({ ...model, scenario: { multipliers: all } });
    expect(sure.conclusion.text).toContain("in over 99% of pairs");
    const none = simulateDemand({
      ...model,
      scenario: { multipliers: { "In need>Looked after": 9 } },
    });
    expect(none.conclusion.text).toContain("in under 1% of pairs");
  });

  it("keeps the places of a limited state, and every stock a whole number from 0", () => {
    const { baseline } = simulateDemand({
      ...model,
      opening: [1350.5, 400],
      capacity: { state: "Looked after", places: 400, scenarioPlaces: 450 },
      scenario: { rampMonths: 3 },
      levels: [0.999],
    });
    for (const row of baseline.bands[0]?.upper ?? []) expect(row[1]).toBeLessThanOrEqual(400);
    for (const row of baseline.bands[0]?.lower ?? [])
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
    expect(baseline.median[1]?.every((people) => Number.isInteger(2 * people))).toBe(true);
  });

  it.each<[Partial<SimulateDemandInput>, string]>([
    [{ paths: 50 }, "paths: Give a whole number from 100 to 100000."],
    [
      { paths: 100_000, months: 1200 },
      "paths: Give fewer paths, months or states: at most 2,083 paths of this length.",
    ],
    [{ personMonths: [1] }, "personMonths: Give one for each of the 2 states; here are 1."],
    [{ levels: [] }, "levels: Give a list of 1 to 20 fractions, such as 0.5 and 0.95."],
    [{ levels: [95] }, "levels[0]: Give a fraction above 0 and below 1, such as 0.95."],
    [{ seed: -1 }, "seed: Give a whole number from 0 to 4294967295."],
  ])("refuses %j", (change, message) => {
    expect(() => simulateDemand({ ...model, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
