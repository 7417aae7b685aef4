import type * as z from "zod/mini";
import type { ReferenceId } from "../reference-data/references.js";
import type { ExcelFunction } from "./spreadsheet.js";

/** The groups in which users see the functions. */
export type Group =
  "Matching" | "Readiness" | "Economics" | "Evidence" | "Reference data" | "Trajectory" | "Demand";

/** One public function as the add-in, the command line and the docs see it. */
export interface CatalogueEntry {
  /** Name in the SDK. */
  readonly name: string;
  readonly group: Group;
  /** One sentence starting with a verb; the TSDoc summary of the function must match. */
  readonly summary: string;
  readonly input: z.ZodMiniObject;
  readonly result: { readonly unit: string; readonly description: string };
  readonly references: readonly ReferenceId[];
  readonly examples: readonly CatalogueExample[];
  /** What the spreadsheet offers: none, or one function for records and one for summary counts. */
  readonly excel: readonly ExcelFunction[];
  /** The function itself; it validates, so any input is safe to pass. */
  run(input: unknown): unknown;
}

/** A worked example, executed by the tests and shown in every help text. */
export interface CatalogueExample<Input = unknown> {
  readonly input: Input;
  /** The result, or those parts of it that the example shows. */
  readonly result: unknown;
  /** Largest absolute difference in any number; 1e-9 when left out. */
  readonly tolerance?: number;
}

/** {@link CatalogueEntry} with every loose type tied to one schema and one function. */
interface TypedEntry<Input, Result> extends Omit<CatalogueEntry, "run" | "examples" | "excel"> {
  readonly run: (input: Input) => Result;
  readonly examples: readonly CatalogueExample<NoInfer<Input>>[];
  readonly excel: readonly ExcelFunction<NoInfer<Input>, NoInfer<Result>>[];
}

/**
 * Check an entry against its function, then widen it for the catalogue.
 *
 * @param entry - The entry, fully typed.
 * @returns The same object.
 * @internal
 */
export function defineEntry<Input, Result>(entry: TypedEntry<Input, Result>): CatalogueEntry {
  return entry;
}
