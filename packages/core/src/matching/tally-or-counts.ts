import * as z from "zod/mini";
import { count, isColumn, type Problem, quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { Tally } from "./tally.js";

/** A published table: four counts of children. */
export interface FourCounts {
  readonly population: number;
  readonly need: number;
  readonly service: number;
  readonly both: number;
  readonly tally?: never;
}

/** Children counted already by `tally` or `tallyRows`. */
export interface FromTally {
  readonly tally: Tally;
  readonly population?: never;
  readonly need?: never;
  readonly service?: never;
  readonly both?: never;
}

/** The fields of {@link FourCounts} and {@link FromTally}; a function accepts the one or the other. */
export const tallyOrCounts = {
  tally: z.optional(
    quantity<Tally>(
      { title: "Tally", description: "What tally or tallyRows returned.", unit: "object" },
      checkTally,
    ),
  ),
  population: z.optional(count({ title: "Population", description: "All children." })),
  need: z.optional(count({ title: "High need", description: "Children in high need." })),
  service: z.optional(count({ title: "Served", description: "Children who get a service." })),
  both: z.optional(
    count({ title: "Both", description: "Children in high need who get a service." }),
  ),
};

function checkTally(value: unknown): Problem | undefined {
  const tally = value as Partial<Tally> | null | undefined;
  if (!isColumn(tally?.cells) || !isColumn(tally.excluded)) {
    return { sentence: say(words.giveTally) };
  }
  for (const list of ["cells", "excluded"] as const) {
    for (const [index, { n }] of (tally[list] ?? []).entries()) {
      if (Number.isInteger(n) && n >= 0) continue;
      return { sentence: say(words.giveWholeCount), path: [list, index, "n"] };
    }
  }
  return undefined;
}
