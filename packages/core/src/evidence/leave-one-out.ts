import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../errors.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { noEffectOf } from "./effect-measures.js";
import { pooledFigures, type PooledFigures, type PoolRules } from "./pooled-figures.js";
import {
  columnsOf,
  type LeftOutStudy,
  pooledStudies,
  type PooledStudiesInput,
  readStudies,
} from "./read-studies.js";
import { rounded } from "./study-effects.js";

/** Input of {@link leaveOneOut}. */
export const LeaveOneOutInput = z.strictObject(pooledStudies);
export type LeaveOneOutInput = PooledStudiesInput;

/** The pool without one study. */
export interface PooledWithout extends PooledFigures {
  /** The study left out. */
  readonly without: string;
  /** Whether leaving it out turns a clear effect into an unclear one, or the other way. */
  readonly changesVerdict: boolean;
}

/** Result of {@link leaveOneOut}. */
export interface LeaveOneOut {
  readonly all: PooledFigures;
  /** In the order of the studies. */
  readonly without: readonly PooledWithout[];
  /** The study whose absence moves the pooled effect most. */
  readonly mostInfluential: string;
  readonly excluded: readonly LeftOutStudy[];
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Pool the studies again without each of them in turn.
 *
 * @param input - The same as for `poolEffects`; at least two studies.
 * @returns The pool without each study, and whether one study alone carries the verdict.
 * @throws {@link UpstreamError} `NOT_ENOUGH_DATA` for fewer than two studies that say something.
 * @see Viechtbauer 2010.
 *
 * @example
 * ```ts
 * const analysis = (value: number) => ({ analysis: { value, variance: 0.01 } });
 * leaveOneOut({ measure: "smd", studies: [analysis(-0.1), analysis(-0.2), analysis(-0.6)] }).without[2]?.estimate; // => -0.15
 * ```
 */
export function leaveOneOut(input: LeaveOneOutInput): LeaveOneOut {
  const parsed = parseInput(LeaveOneOutInput, input);
  const { measure, method, predictionDf, confidence } = parsed;
  const { studies, excluded, warnings } = readStudies(parsed);
  if (studies.length < 2) {
    throw new UpstreamError("NOT_ENOUGH_DATA", ["studies"], say(words.giveTwoStudies));
  }
  const rules: PoolRules = { measure, method, predictionDf, confidence };
  const all = pooledFigures(columnsOf(studies), rules);
  const verdict = verdictOf(all, noEffectOf(measure));
  const without = studies.map(({ name }, index): PooledWithout => {
    const rest = pooledFigures(columnsOf(studies.toSpliced(index, 1)), rules);
    const restVerdict = verdictOf(rest, noEffectOf(measure));
    const changesVerdict = verdict !== null && restVerdict !== null && verdict !== restVerdict;
    return { without: name, ...rest, changesVerdict };
  });
  const moved = without.map(({ analysis }) => Math.abs(analysis.value - all.analysis.value));
  const most = moved.indexOf(moved.reduce((a, b) => Math.max(a, b)));
  const mostInfluential = without[most]?.without ?? "";
  const isKnown = verdict !== null && without.every(({ lower }) => lower !== null);
  const changing = without.filter(({ changesVerdict }) => changesVerdict);
  const about = {
    study: mostInfluential,
    estimate: rounded(all.estimate),
    rest: rounded(without[most]?.estimate ?? all.estimate),
  };
  return {
    all,
    without,
    mostInfluential,
    excluded,
    confidence,
    warnings,
    conclusion:
      changing.length > 0
        ? say(words.verdictRestsOn, { ...about, names: changing.map((each) => each.without) })
        : say(isKnown ? words.movesMost : words.movesMostTooFew, about),
  };
}

/** -1 clearly below no effect, 1 clearly above, 0 unclear; null where there are no limits. */
function verdictOf({ lower, upper }: PooledFigures, noEffect: number): -1 | 0 | 1 | null {
  if (lower === null || upper === null) return null;
  return upper < noEffect ? -1 : lower > noEffect ? 1 : 0;
}
