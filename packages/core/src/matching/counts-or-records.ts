import { confidenceArgument, headersArgument } from "../internal/spreadsheet.js";
import { fourCountArguments, keyLabels, needFlags, serviceFlags } from "./excel-arguments.js";
import { tally } from "./tally.js";
import type { FourCounts, FromTally } from "./tally-or-counts.js";

/** Arguments of a spreadsheet function that measures two circles from a row a child. */
export const recordArguments = [
  needFlags,
  serviceFlags,
  keyLabels,
  confidenceArgument,
  headersArgument,
] as const;

/** Arguments of the same function from four counts. */
export const countArguments = [...fourCountArguments, confidenceArgument, headersArgument] as const;

/** Which of {@link recordArguments} have a row a child. */
export const needAndService = { key: "key", columns: ["need", "service"] } as const;

interface Level {
  readonly confidence: number | undefined;
}

/** What {@link recordArguments} hold once read. */
interface RecordCells extends Level {
  readonly need: Uint8Array;
  readonly service: Uint8Array;
}

/** What {@link countArguments} hold once read. */
type CountCells = Level & Omit<FourCounts, "tally">;

/**
 * Count the children of two flag columns.
 *
 * @param cells - Flags of need and service, and the confidence level.
 * @returns Input of any function of two circles.
 * @internal
 */
export function inputFromRecords({
  need,
  service,
  confidence,
}: RecordCells): FromTally & { readonly confidence?: number } {
  return { tally: tally({ need, service }), ...(confidence !== undefined && { confidence }) };
}

/**
 * Pass four counts on.
 *
 * @param cells - The counts and the confidence level.
 * @returns Input of any function of two circles.
 * @internal
 */
export function inputFromCounts({
  population,
  need,
  service,
  both,
  confidence,
}: CountCells): FourCounts & { readonly confidence?: number } {
  return { population, need, service, both, ...(confidence !== undefined && { confidence }) };
}
