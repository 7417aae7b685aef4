/** Small square matrices by rows in one typed array: kernels whose callers have validated the numbers. */

/**
 * Make the identity.
 *
 * @param size - Rows.
 * @returns Ones on the diagonal.
 * @internal
 */
export function identityMatrix(size: number): Float64Array {
  const one = new Float64Array(size * size);
  for (let index = 0; index < size; index++) one[index * (size + 1)] = 1;
  return one;
}

/**
 * Multiply two square matrices. Unchecked.
 *
 * @param a - The left one.
 * @param b - The right one, as large.
 * @param size - Rows.
 * @returns Their product.
 * @internal
 */
export function multiplyMatrices(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  size: number,
): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < size; k++) {
      const factor = a[row * size + k] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        const at = row * size + column;
        product[at] = (product[at] ?? 0) + factor * (b[k * size + column] ?? 0);
      }
    }
  }
  return product;
}

/**
 * Measure a matrix by its largest row sum of absolute values.
 *
 * @param a - A square matrix.
 * @param size - Rows.
 * @returns The norm.
 */
function matrixNorm(a: ArrayLike<number>, size: number): number {
  let largest = 0;
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += Math.abs(a[row * size + column] ?? 0);
    // NaN must not pass as small.
    if (!(sum <= largest)) largest = sum;
  }
  return largest;
}

/**
 * Solve A X = B by elimination with the largest pivot of each column. Unchecked.
 *
 * @param a - A square matrix.
 * @param b - Right-hand sides side by side, `columns` to a row.
 * @param size - Rows of both.
 * @param columns - Right-hand sides.
 * @returns X, or null when A is singular to working precision.
 * @internal
 */
export function solveMatrix(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  size: number,
  columns: number,
): Float64Array | null {
  const left = Float64Array.from(a);
  const x = Float64Array.from(b);
  const smallest = matrixNorm(left, size) * size * Number.EPSILON;
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++) {
      if (Math.abs(left[row * size + step] ?? 0) > Math.abs(left[pivot * size + step] ?? 0)) {
        pivot = row;
      }
    }
    if (!(Math.abs(left[pivot * size + step] ?? 0) > smallest)) return null;
    swapRows(left, size, step, pivot);
    swapRows(x, columns, step, pivot);
    for (let row = step + 1; row < size; row++) {
      const factor = (left[row * size + step] ?? 0) / (left[step * size + step] ?? 1);
      if (factor === 0) continue;
      subtractRow(left, size, row, step, factor);
      subtractRow(x, columns, row, step, factor);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = 0; column < columns; column++) {
      let value = x[row * columns + column] ?? 0;
      for (let k = row + 1; k < size; k++) {
        value -= (left[row * size + k] ?? 0) * (x[k * columns + column] ?? 0);
      }
      x[row * columns + column] = value / (left[row * size + row] ?? 1);
    }
  }
  return x;
}

function swapRows(a: Float64Array, width: number, first: number, second: number): void {
  if (first === second) return;
  for (let column = 0; column < width; column++) {
    const kept = a[first * width + column] ?? 0;
    a[first * width + column] = a[second * width + column] ?? 0;
    a[second * width + column] = kept;
  }
}

function subtractRow(a: Float64Array, width: number, to: number, from: number, by: number): void {
  for (let column = 0; column < width; column++) {
    const at = to * width + column;
    a[at] = (a[at] ?? 0) - by * (a[from * width + column] ?? 0);
  }
}

/** Terms of the series after which a matrix of norm 1 adds less than one part in 10^19. */
const exponentialTerms = 21;

/**
 * Compute the exponential of a matrix by scaling and squaring. Unchecked.
 *
 * The diagonal is shifted to 0 or above before the series is summed, so that for a matrix of rates
 * no term is negative and no digit is lost to cancellation.
 *
 * @param a - A square matrix.
 * @param size - Rows.
 * @param closed - Whether every row sums to 0, so that every row of the result must sum to 1; rows are
 * then set right after each squaring, since squaring doubles the error of their sums.
 * @returns exp(A).
 * @see Moler and Van Loan 2003, methods 1 and 3.
 * @internal
 */
export function matrixExponential(
  a: ArrayLike<number>,
  size: number,
  closed = false,
): Float64Array {
  let squarings = 0;
  for (let norm = matrixNorm(a, size); norm > 0.5; norm /= 2) squarings++;
  const scale = 2 ** -squarings;
  let shift = 0;
  for (let index = 0; index < size; index++) {
    shift = Math.max(shift, -(a[index * (size + 1)] ?? 0) * scale);
  }
  const scaled = Float64Array.from(a, (value) => value * scale);
  for (let index = 0; index < size; index++) {
    scaled[index * (size + 1)] = (scaled[index * (size + 1)] ?? 0) + shift;
  }
  const sum = identityMatrix(size);
  let term = identityMatrix(size);
  for (let k = 1; k <= exponentialTerms; k++) {
    term = multiplyMatrices(term, scaled, size);
    let largest = 0;
    for (let at = 0; at < term.length; at++) {
      const part = (term[at] ?? 0) / k;
      term[at] = part;
      sum[at] = (sum[at] ?? 0) + part;
      largest = Math.max(largest, Math.abs(part));
    }
    if (largest < 1e-19) break;
  }
  const back = Math.exp(-shift);
  let result: Float64Array = sum.map((value) => value * back);
  if (closed) rowsToOne(result, size);
  for (let k = 0; k < squarings; k++) {
    result = multiplyMatrices(result, result, size);
    if (closed) rowsToOne(result, size);
  }
  return result;
}

function rowsToOne(a: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += a[row * size + column] ?? 0;
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      a[at] = (a[at] ?? 0) / sum;
    }
  }
}

/** More square roots than any matrix with a logarithm needs. */
const mostRoots = 60;
const mostRootSteps = 60;

/** Gauss and Legendre's points and weights on 0 to 1, eight of them. */
const legendre = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
].flatMap(([x = 0, w = 0]) => [[(1 - x) / 2, w / 2] as const, [(1 + x) / 2, w / 2] as const]);

/**
 * Compute the principal logarithm of a matrix: square roots until it is near the identity, then the
 * integral of X (I + tX)^-1 by eight points, which is the series' diagonal Padé approximant.
 *
 * @param a - A square matrix.
 * @param size - Rows.
 * @returns log(A), or null where there is none: A is singular, or has a negative eigenvalue.
 * @see Higham 2008, Functions of Matrices, sections 6.3 (product form of Denman and Beavers) and 11.4.
 * @internal
 */
export function matrixLogarithm(a: ArrayLike<number>, size: number): Float64Array | null {
  const one = identityMatrix(size);
  let root: Float64Array = Float64Array.from(a);
  let roots = 0;
  const farFromOne = (matrix: Float64Array): number =>
    matrixNorm(
      matrix.map((value, at) => value - (one[at] ?? 0)),
      size,
    );
  while (!(farFromOne(root) < 0.2)) {
    if (roots === mostRoots) return null;
    const next = squareRoot(root, size);
    if (next === null) return null;
    root = next;
    roots++;
  }
  const x = root.map((value, at) => value - (one[at] ?? 0));
  const log = new Float64Array(size * size);
  for (const [point, weight] of legendre) {
    const part = solveMatrix(
      x.map((value, at) => (one[at] ?? 0) + point * value),
      x,
      size,
      size,
    );
    if (part === null) return null;
    for (let at = 0; at < log.length; at++) log[at] = (log[at] ?? 0) + weight * (part[at] ?? 0);
  }
  return log.map((value) => value * 2 ** roots);
}

/** The principal square root, by Denman and Beavers' iteration in its product form. */
function squareRoot(a: Float64Array, size: number): Float64Array | null {
  const one = identityMatrix(size);
  let m: Float64Array = a;
  let root: Float64Array = a;
  let before = Infinity;
  for (let step = 0; step < mostRootSteps; step++) {
    const inverse = solveMatrix(m, one, size, size);
    if (inverse === null) return null;
    const halves = inverse.map((value, at) => ((one[at] ?? 0) + value) / 2);
    root = multiplyMatrices(root, halves, size);
    m = m.map((value, at) => ((one[at] ?? 0) + (value + (inverse[at] ?? 0)) / 2) / 2);
    const distance = matrixNorm(
      m.map((value, at) => value - (one[at] ?? 0)),
      size,
    );
    // Rounding sets a floor: stop where the iteration no longer comes nearer.
    if (distance < 1e-15 * size || (distance < 1e-9 && distance >= before / 2)) return root;
    if (!Number.isFinite(distance)) return null;
    before = distance;
  }
  return null;
}
