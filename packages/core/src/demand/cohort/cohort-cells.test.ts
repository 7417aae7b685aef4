import { describe, expect, it } from "vitest";
import { exampleMoves, exampleStates } from "./cohort-cells.js";
import { simulateDemandEntry } from "./simulate-demand.entry.js";

/** Records as the add-in makes them of a table. */
const records = (table: readonly (readonly unknown[])[], names: readonly string[]): unknown[] =>
  table
    .slice(1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? undefined])));

const cells = {
  states: records(exampleStates, ["state", "opening", "inflow", "exit", "costGbp"]),
  moves: records(exampleMoves, ["from", "to", "chance", "multiplier"]),
  months: 12,
};
const move = { from: "In need", to: "Looked after", chance: 0.009 };
const read = (change: object): { paths?: number } =>
  simulateDemandEntry.excel[0]?.toInput({ ...cells, ...change }) as { paths?: number };

describe("a cohort model from cells", () => {
  it("simulates as often as a sheet has time for", () => {
    // 8 draws a month, with and without the scenario: 500,000 / (16 x 12) is above 500; / (16 x 120) is 260.
    expect(read({}).paths).toBe(500);
    expect(read({ months: 120 }).paths).toBe(260);
    expect(read({ months: 312 }).paths).toBe(100);
  });

  it.each([
    [
      { months: 313 },
      "months: Enter at most 312 months: with so many moves a sheet would take too long over more.",
    ],
    [
      { moves: [move, move] },
      "moves[1].from: Give each move once; In need>Looked after is there twice.",
    ],
    [
      { moves: [{ ...move, from: "Home" }] },
      "moves[0].from: Give one of the states In need, Looked after, not Home.",
    ],
    [
      { moves: [{ ...move, to: "Home" }] },
      "moves[0].to: Give one of the states In need, Looked after, not Home.",
    ],
    [
      { moves: [{ ...move, chance: 0.95 }] },
      "states[0].exit: Give chances that add up to 1 at most; those out of In need, leaving included, add up to 1.03.",
    ],
  ])("refuses %j", (change, message) => {
    expect(() => read(change)).toThrow(expect.objectContaining({ message }));
  });
});
