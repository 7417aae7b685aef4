import { isColumn, isCount, type Problem, quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import { missingReasons } from "../../internal/flags.js";
import * as words from "../../words/en-GB.js";
import { isPopulation } from "./sampled-from.js";
import type { Tally, TallyCell } from "../tally.js";

/** The field of every function that reads strata, sampling units and weights from a tally. */
export const sampleTally = /* @__PURE__ */ quantity<Tally>(
  {
    title: "Tally",
    description: "What tally, tallyRows, tallyFromCounts or mergeTallies returned.",
    unit: "object",
  },
  checkSampleTally,
);

/** A cell or a line of records left out, before anything is known of it. */
type Line = Readonly<Record<keyof TallyCell, unknown>>;

/**
 * Check a tally that may have been through a file: counts, weights, groups and sample.
 *
 * @param value - What the caller gave.
 * @returns The first problem, or nothing.
 * @internal
 */
export function checkSampleTally(value: unknown): Problem | undefined {
  const tally = value as Partial<Tally> | null | undefined;
  if (!isColumn(tally?.cells) || !isColumn(tally.excluded)) {
    return { sentence: say(words.giveTally) };
  }
  for (const list of ["cells", "excluded"] as const) {
    const lines = tally[list] as ArrayLike<unknown>;
    for (let index = 0; index < lines.length; index++) {
      const problem = checkLine(lines[index], list === "cells");
      if (problem) return { ...problem, path: [list, index, ...(problem.path ?? [])] };
    }
  }
  return undefined;
}

function checkLine(value: unknown, counted: boolean): Problem | undefined {
  if (typeof value !== "object" || value === null) return { sentence: say(words.giveTally) };
  const { n, need, service, w, w2, support, group, stratum, psu, fpc, fpcWithin } = value as Line;
  if (typeof n !== "number" || !isCount(n)) {
    return { sentence: say(words.giveWholeCount), path: ["n"] };
  }
  if (!isKnown(need) && (counted || !isMissing(need))) {
    return { sentence: say(words.giveTally), path: ["need"] };
  }
  if (!isKnown(service) && (counted || !isMissing(service))) {
    return { sentence: say(words.giveTally), path: ["service"] };
  }
  if (counted && !isWeight(w)) return { sentence: say(words.giveWeight), path: ["w"] };
  if (counted && !isWeight(w2)) return { sentence: say(words.giveWeight), path: ["w2"] };
  if (support !== undefined && support !== null && !isKnown(support)) {
    return { sentence: say(words.giveTally), path: ["support"] };
  }
  if (stratum !== undefined && typeof stratum !== "string") {
    return { sentence: say(words.giveText), path: ["stratum"] };
  }
  if (psu !== undefined && typeof psu !== "string") {
    return { sentence: say(words.giveText), path: ["psu"] };
  }
  if (fpc !== undefined && !isPopulation(fpc)) {
    return { sentence: say(words.givePopulationSize), path: ["fpc"] };
  }
  if (fpcWithin !== undefined && !isPopulation(fpcWithin)) {
    return { sentence: say(words.givePopulationSize), path: ["fpcWithin"] };
  }
  return group === undefined || isGroup(group)
    ? undefined
    : { sentence: say(words.giveGroupOfCell), path: ["group"] };
}

const isKnown = (flag: unknown): boolean => flag === 0 || flag === 1;
const isMissing = (flag: unknown): boolean => (missingReasons as readonly unknown[]).includes(flag);
const isWeight = (weight: unknown): boolean => Number.isFinite(weight) && Number(weight) >= 0;

/**
 * Tell the labels of a cell, by grouping, from anything else.
 *
 * @param group - Anything.
 * @returns Whether it is an object of texts.
 * @internal
 */
export function isGroup(group: unknown): group is Readonly<Record<string, string>> {
  return (
    typeof group === "object" &&
    group !== null &&
    Object.values(group).every((label) => typeof label === "string")
  );
}
