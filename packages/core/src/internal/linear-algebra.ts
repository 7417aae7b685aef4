/** Small dense linear algebra: kernels whose callers have validated the numbers. */

/** A weighted least squares fit; columns that add nothing to those before them are left out. */
export interface LeastSquares {
  /** Which columns the fit uses, in order. */
  readonly kept: readonly number[];
  /** One coefficient a kept column. */
  readonly coefficients: Float64Array;
  /** Inverse of X'WX over the kept columns. */
  readonly inverse: readonly Float64Array[];
  /** Logarithm of the determinant of X'WX over the kept columns. */
  readonly logDeterminant: number;
}

/** R's lm leaves a column out at this share of its length; so do we, to agree on which. */
const aliasTolerance = 1e-7;

/**
 * Fit a response by weighted least squares. Unchecked.
 *
 * Gram and Schmidt's method, each column twice, so that the coefficients keep the digits that the
 * normal equations lose.
 *
 * @param columns - Predictors, equally long; the first is usually all ones.
 * @param response - What they predict.
 * @param weight - Weights, 0 or more, or null.
 * @param tolerance - Share of a column's length below which it counts as explained by the others.
 * @returns The fit.
 * @see Björck, Numerical methods for least squares problems, on reorthogonalisation.
 * @internal
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  response: ArrayLike<number>,
  weight: ArrayLike<number> | null,
  tolerance: number = aliasTolerance,
): LeastSquares {
  const rows = response.length;
  const root = new Float64Array(rows).fill(1);
  for (let row = 0; weight !== null && row < rows; row++) root[row] = Math.sqrt(weight[row] ?? 0);
  const scaled = (column: ArrayLike<number>): Float64Array =>
    root.map((factor, row) => factor * (column[row] ?? 0));

  const kept: number[] = [];
  const basis: Float64Array[] = [];
  /** Columns of the triangle that turns the basis into the kept columns. */
  const parts: number[][] = [];
  for (const [index, column] of columns.entries()) {
    const rest = scaled(column);
    const length = norm(rest);
    const part = basis.map(() => 0);
    for (let pass = 0; pass < 2; pass++) {
      for (const [k, unit] of basis.entries()) part[k] = (part[k] ?? 0) + removePart(rest, unit);
    }
    const left = norm(rest);
    if (!(left > tolerance * length)) continue;
    for (let row = 0; row < rows; row++) rest[row] = (rest[row] ?? 0) / left;
    kept.push(index);
    basis.push(rest);
    parts.push([...part, left]);
  }

  const left = scaled(response);
  const target = basis.map((unit) => removePart(left, unit));
  const inverseRoot = invertTriangle(parts);
  const coefficients = Float64Array.from(inverseRoot, (line) => dot(line, target));
  const inverse = inverseRoot.map((a) => Float64Array.from(inverseRoot, (b) => dot(a, b)));
  const logDeterminant = parts.reduce((sum, part) => sum + 2 * Math.log(part.at(-1) ?? 1), 0);
  return { kept, coefficients, inverse, logDeterminant };
}

/** Rows of the inverse of an upper triangle that is given by its columns. */
function invertTriangle(parts: readonly (readonly number[])[]): Float64Array[] {
  const size = parts.length;
  const inverse = Array.from({ length: size }, () => new Float64Array(size));
  for (let column = 0; column < size; column++) {
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0;
      for (let k = row + 1; k <= column; k++) {
        sum -= (parts[k]?.[row] ?? 0) * (inverse[k]?.[column] ?? 0);
      }
      const line = inverse[row];
      if (line) line[column] = sum / (parts[row]?.[row] ?? 1);
    }
  }
  return inverse;
}

/** Take a unit vector's part out of a vector, in place. */
function removePart(vector: Float64Array, unit: ArrayLike<number>): number {
  const part = dot(vector, unit);
  for (let row = 0; row < vector.length; row++) {
    vector[row] = (vector[row] ?? 0) - part * (unit[row] ?? 0);
  }
  return part;
}

function norm(vector: ArrayLike<number>): number {
  return Math.sqrt(dot(vector, vector));
}

/**
 * Multiply two vectors and sum. Unchecked.
 *
 * @param a - Any vector.
 * @param b - One as long.
 * @returns The inner product.
 * @internal
 */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

/**
 * Evaluate a quadratic form. Unchecked.
 *
 * @param x - A vector.
 * @param matrix - A square matrix, by rows.
 * @returns x' M x.
 * @internal
 */
export function quadraticForm(x: ArrayLike<number>, matrix: readonly ArrayLike<number>[]): number {
  return matrix.reduce((total, row, index) => total + (x[index] ?? 0) * dot(row, x), 0);
}
