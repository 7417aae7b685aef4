import {
  chiSquareUpperTail,
  fQuantile,
  fUpperTail,
  normalCdf,
  normalQuantile,
  regularisedBeta,
  tCdf,
  tQuantile,
} from "../../../packages/core/src/internal/distributions.js";
import type { Adapter } from "../adapter.js";

type Columns = Readonly<Record<string, readonly number[]>>;

/** A distribution is internal, so it has no public name: the case's columns are its arguments. */
function elementwise(
  fn: string,
  columns: readonly string[],
  compute: (...values: number[]) => number,
): Adapter {
  return {
    fn: [fn],
    run: (input: Columns) => ({
      value: input[columns[0] ?? ""]?.map((_, index) =>
        compute(...columns.map((column) => input[column]?.[index] ?? Number.NaN)),
      ),
    }),
  };
}

/** Sends distribution cases through the internal module. */
export const distributionAdapters: readonly Adapter[] = [
  elementwise("normalCdf", ["z"], normalCdf),
  elementwise("normalQuantile", ["p"], normalQuantile),
  elementwise("tCdf", ["x", "df"], tCdf),
  elementwise("tQuantile", ["p", "df"], tQuantile),
  elementwise("fQuantile", ["p", "df1", "df2"], fQuantile),
  elementwise("fUpperTail", ["x", "df1", "df2"], fUpperTail),
  elementwise("regularisedBeta", ["x", "a", "b"], regularisedBeta),
  elementwise("chiSquareUpperTail", ["x", "df"], chiSquareUpperTail),
];
