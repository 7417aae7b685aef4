import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import type { ExcelArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { lonelyChoices } from "./linearised-variance.js";
import type { TallyInput } from "../tally.js";

/** Columns that say how the sample was drawn, wherever a sheet gives a row a child. */
export const sampleArguments = [
  {
    name: "weight",
    kind: "series",
    unit: "weight",
    optional: true,
    help: "How many children each row stands for; never blank.",
    default: "1 each",
  },
  {
    name: "stratum",
    kind: "labels",
    optional: true,
    help: "Stratum in which each child was sampled.",
    default: "one stratum",
  },
  {
    name: "psu",
    kind: "labels",
    optional: true,
    help: "Sampling unit of each child, such as the school.",
    default: "each child was sampled",
  },
] as const satisfies readonly ExcelArgument[];

/** How large the population is of which the sample was drawn; last, since few surveys know it. */
export const populationArguments = [
  {
    name: "fpc",
    kind: "series",
    unit: "people",
    optional: true,
    help: "Sampling units in the population of each row's stratum.",
    default: "no finite population correction",
  },
  {
    name: "fpcWithin",
    kind: "series",
    unit: "people",
    optional: true,
    help: "Children in the population of each row's sampling unit, if sampled within it.",
    default: "no second stage",
  },
] as const satisfies readonly ExcelArgument[];

/** Names of the sample's columns, a row a child. */
export const sampleColumns = ["weight", "stratum", "psu", "fpc", "fpcWithin"] as const;

export const lonelyArgument = {
  name: "lonelyPsu",
  kind: "choice",
  choices: lonelyChoices,
  optional: true,
  help: "What to do about a stratum with one sampling unit.",
  default: "fail",
} as const satisfies ExcelArgument;

/** The sample's columns as a sheet gives them. */
interface SampleCells {
  readonly weight: readonly number[] | undefined;
  readonly stratum: readonly string[] | undefined;
  readonly psu: readonly string[] | undefined;
  readonly fpc: readonly number[] | undefined;
  readonly fpcWithin: readonly number[] | undefined;
}

/**
 * Turn the sample's columns of a sheet into fields of `tally`.
 *
 * @param cells - The columns, as far as they are given.
 * @returns The fields.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a weight of 0, because a blank counts as 0.
 * @internal
 */
export function sampleOf({
  weight,
  stratum,
  psu,
  fpc,
  fpcWithin,
}: SampleCells): Pick<TallyInput, (typeof sampleColumns)[number]> {
  const blank = weight?.indexOf(0) ?? -1;
  if (blank >= 0) throw refusal(["weight", blank], say(words.giveWeightAboveZero));
  return {
    ...(weight !== undefined && { weight }),
    ...(stratum !== undefined && { stratum }),
    ...(psu !== undefined && { psu }),
    ...(fpc !== undefined && { fpc }),
    ...(fpcWithin !== undefined && { fpcWithin }),
  };
}
