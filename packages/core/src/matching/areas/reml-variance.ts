import {
  dot,
  type LeastSquares,
  leastSquares,
  quadraticForm,
} from "../../internal/linear-algebra.js";

/** Direct estimates with their sampling variances and predictors; the intercept is a column. */
export interface AreaData {
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly columns: readonly Float64Array[];
}

/** A fit of the area model at one variance between areas. */
export interface AreaFit extends LeastSquares {
  readonly between: number;
}

/**
 * Find the variance between areas by restricted maximum likelihood. Unchecked.
 *
 * The likelihood may have two tops, one of them at 0, so it is looked at on a grid before its slope
 * is followed to a root.
 *
 * @param data - More areas than columns, and columns that do not repeat one another.
 * @returns The fit; a variance of 0 where sampling error explains the areas.
 * @see Fay and Herriot 1979; Rao and Molina 2015, chapter 6.
 * @internal
 */
export function fitAreas(data: AreaData): AreaFit {
  const { value, variance } = data;
  const mean = value.reduce((sum, each) => sum + each, 0) / value.length;
  const spread = value.reduce((sum, each) => sum + (each - mean) ** 2, 0) / value.length;
  const most = 10 * Math.max(spread, 1e-300);
  const least =
    Math.min(
      most,
      variance.reduce((a, b) => Math.min(a, b), Infinity),
    ) * 1e-6;
  const step = Math.log(most / least) / gridSteps;
  const grid = [0, ...Array.from({ length: gridSteps + 1 }, (_, k) => least * Math.exp(step * k))];
  let best = 0;
  let highest = -Infinity;
  for (const [place, between] of grid.entries()) {
    const logLikelihood = restrictedLogLikelihood(data, between);
    if (logLikelihood > highest) [best, highest] = [place, logLikelihood];
  }
  let low = grid[Math.max(0, best - 1)] ?? 0;
  let high = grid[best + 1] ?? most * 10;
  let between = best === 0 ? high : (grid[best] ?? 0);
  for (let round = 0; round < 200; round++) {
    const { score, information } = scoreAt(data, between);
    if (score > 0) low = between;
    else high = between;
    const newton = between + score / information;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const done = Math.abs(next - between) <= 1e-14 * between;
    between = next;
    if (done || high < least * 1e-9) break;
  }
  if (low === 0 && !(restrictedLogLikelihood(data, between) > restrictedLogLikelihood(data, 0))) {
    between = 0;
  }
  return fitAt(data, between);
}

const gridSteps = 60;

function fitAt({ value, variance, columns }: AreaData, between: number): AreaFit {
  const weight = variance.map((each) => 1 / (each + between));
  return { ...leastSquares(columns, value, weight, 0), between };
}

function residuals({ value, columns }: AreaData, { coefficients }: AreaFit): Float64Array {
  return value.map((each, area) => each - dot(coefficients, rowOf(columns, area)));
}

function rowOf(columns: readonly Float64Array[], area: number): Float64Array {
  return Float64Array.from(columns, (column) => column[area] ?? 0);
}

/** Up to a constant. */
function restrictedLogLikelihood(data: AreaData, between: number): number {
  const fit = fitAt(data, between);
  let sum = logDeterminant(fit.inverse);
  for (const [area, residual] of residuals(data, fit).entries()) {
    const total = (data.variance[area] ?? 0) + between;
    sum -= Math.log(total) + (residual * residual) / total;
  }
  return sum / 2;
}

/** Logarithm of the determinant of a positive definite matrix, by Cholesky's method. */
function logDeterminant(matrix: readonly ArrayLike<number>[]): number {
  const rows = matrix.map((row) => Float64Array.from(row));
  let sum = 0;
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0;
    sum += Math.log(pivot);
    for (let i = k + 1; i < rows.length; i++) {
      const row = rows[i];
      if (row === undefined) continue;
      const factor = (row[k] ?? 0) / pivot;
      for (let j = k; j < rows.length; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
  return sum;
}

/** Slope of the restricted log-likelihood and Fisher's information. */
function scoreAt(data: AreaData, between: number): { score: number; information: number } {
  const fit = fitAt(data, between);
  const { columns, variance } = data;
  const size = columns.length;
  const squares = Array.from({ length: size }, () => new Float64Array(size));
  let residualPart = 0;
  let trace = 0;
  let traceOfSquare = 0;
  for (const [area, residual] of residuals(data, fit).entries()) {
    const precision = 1 / ((variance[area] ?? 0) + between);
    const x = rowOf(columns, area);
    const leverage = quadraticForm(x, fit.inverse);
    residualPart += (residual * precision) ** 2;
    trace += precision * (1 - precision * leverage);
    traceOfSquare += precision * precision * (1 - 2 * precision * leverage);
    for (let i = 0; i < size; i++) {
      const row = squares[i];
      for (let j = 0; row !== undefined && j < size; j++) {
        row[j] = (row[j] ?? 0) + precision * precision * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
  }
  // The last part of the trace of PP: tr(Q S Q S), with Q the inverse and S the squares above.
  const product = fit.inverse.map((row) =>
    Float64Array.from({ length: size }, (_, j) =>
      dot(
        row,
        Float64Array.from(squares, (each) => each[j] ?? 0),
      ),
    ),
  );
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) traceOfSquare += (product[i]?.[j] ?? 0) * (product[j]?.[i] ?? 0);
  }
  return { score: (residualPart - trace) / 2, information: traceOfSquare / 2 };
}
