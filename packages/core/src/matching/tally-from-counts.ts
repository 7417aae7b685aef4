import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { type Flag, flagCode, missingReasons, type MissingReason } from "../internal/flags.js";
import { isColumn, isCount, quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { flagWords } from "./flag-words.js";
import { addUp, type Line } from "./add-up.js";
import { isPopulation, type SampledFrom } from "./survey/sampled-from.js";
import { isGroup } from "./survey/sample-tally.js";
import { sampleDesign } from "./survey/sample-design.js";
import { flagProblem, type Tally } from "./tally.js";

/** A flag, or a text that `flagWords` explains. */
type CountedFlag = Flag | (string & {});

/** Children counted already, such as a line of a published table or of a query's answer. */
export interface CountedChildren extends SampledFrom {
  readonly group?: Readonly<Record<string, string>>;
  readonly need: CountedFlag;
  readonly service: CountedFlag;
  readonly support?: CountedFlag;
  /** Records. */
  readonly n: number;
  /** Sum of weights, and of their squares: both, or neither where each record counts once. */
  readonly w?: number;
  readonly w2?: number;
}

/** Input of {@link tallyFromCounts}. */
export const TallyFromCountsInput = z.strictObject({
  counts: quantity<readonly CountedChildren[]>(
    {
      title: "Counts",
      description: "One object a cell: need, service, how many, and if wanted support and group.",
      unit: "object",
    },
    (value) => (isColumn(value) ? undefined : { sentence: say(words.giveCountedChildren) }),
  ),
  flagWords,
});
export type TallyFromCountsInput = z.input<typeof TallyFromCountsInput>;

/**
 * Make a tally from children who have been counted already.
 *
 * Lines of the same cell are added up, and lines whose need or service is not known are excluded by
 * reason, as `tally` does with records.
 *
 * @param input - One object a cell; its sums are those of the query in the method notes.
 * @returns The tally that the records themselves would give, in the order of the lines.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the line and field of the first bad value.
 *
 * @example
 * ```ts
 * tallyFromCounts({
 *   counts: [
 *     { need: 1, service: 1, n: 223 },
 *     { need: 1, service: 0, n: 1953 },
 *     { need: 0, service: 1, n: 426 },
 *     { need: 0, service: 0, n: 5857 },
 *   ],
 * }).records; // => 8459
 * ```
 */
export function tallyFromCounts(input: TallyFromCountsInput): Tally {
  const { counts, flagWords: known } = parseInput(TallyFromCountsInput, input);
  // What stands in the list has not been looked at yet.
  const first = counts[0] as CountedChildren | null | undefined;
  const weighted = first?.w !== undefined;
  const asked = first?.support !== undefined;
  const lines = Array.from(counts, (line, index) => readLine(line, index, weighted, asked, known));
  const tally: Tally = { measure: weighted ? "weighted" : "count", ...addUp(lines) };
  // A unit in two strata, or a population smaller than its sample, shows only in the whole.
  sampleDesign(tally, ["counts"]);
  return tally;
}

function readLine(
  line: CountedChildren,
  index: number,
  weighted: boolean,
  asked: boolean,
  known: Readonly<Record<string, Flag>> | undefined,
): Line {
  if (typeof (line as unknown) !== "object" || (line as unknown) === null) {
    throw refusal(["counts", index], say(words.giveCountedChildren));
  }
  const flag = (field: "need" | "service" | "support"): 0 | 1 | MissingReason => {
    const code = flagCode(line[field], known);
    if (code === undefined) {
      throw refusal(["counts", index, field], flagProblem(line[field], index, [field], known));
    }
    return code === 0 || code === 1 ? code : (missingReasons[code - 2] ?? "unknown");
  };
  const { n } = line;
  if (typeof n !== "number" || !isCount(n)) {
    throw refusal(["counts", index, "n"], say(words.giveWholeCount));
  }
  const support = asked ? flag("support") : undefined;
  return {
    ...placeOf(line, index),
    need: flag("need"),
    service: flag("service"),
    ...(support !== undefined && { support: typeof support === "number" ? support : null }),
    n,
    w: weightOf(line, "w", index, weighted),
    w2: weightOf(line, "w2", index, weighted),
  };
}

function weightOf(
  line: CountedChildren,
  field: "w" | "w2",
  index: number,
  weighted: boolean,
): number {
  const value = line[field];
  if (!weighted && value === undefined) return line.n;
  if (!weighted || value === undefined) {
    throw refusal(["counts", index, field], say(words.giveBothWeightSums));
  }
  if (!Number.isFinite(value) || value < 0) {
    throw refusal(["counts", index, field], say(words.giveWeight));
  }
  return value;
}

/** Group and sample of a line, without fields that are undefined. */
function placeOf(line: CountedChildren, index: number): SampledFrom & Pick<Line, "group"> {
  const { group, stratum, psu, fpc, fpcWithin } = line;
  if (group !== undefined && !isGroup(group)) {
    throw refusal(["counts", index, "group"], say(words.giveGroupOfCell));
  }
  for (const [field, text] of Object.entries({ stratum, psu })) {
    if (text === undefined || (typeof text === "string" && text.trim() !== "")) continue;
    throw refusal(["counts", index, field], say(words.giveEveryRecordAPlace));
  }
  for (const [field, size] of Object.entries({ fpc, fpcWithin })) {
    if (size === undefined || isPopulation(size)) continue;
    throw refusal(["counts", index, field], say(words.givePopulationSize));
  }
  if (fpcWithin !== undefined && psu === undefined) {
    throw refusal(["counts", index, "psu"], say(words.giveUnitsForSecondStage));
  }
  if (fpcWithin !== undefined && fpc === undefined) {
    throw refusal(["counts", index, "fpc"], say(words.giveFirstStage));
  }
  return {
    ...(group !== undefined && { group }),
    ...(stratum !== undefined && { stratum }),
    ...(psu !== undefined && { psu }),
    ...(fpc !== undefined && { fpc }),
    ...(fpcWithin !== undefined && { fpcWithin }),
  };
}
