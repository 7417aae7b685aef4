/**
 * Probability distributions: kernels whose callers have validated the parameters.
 *
 * Two pairs of tails carry everything: the incomplete gamma ratio (gamma, chi-square) and the incomplete
 * beta ratio (beta, t, F, binomial). Each tail is computed on its own, so that 1e-300 keeps its digits.
 */

/** Both tails at one point, with what Halley's method needs there. */
interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** Density on the logarithmic (gamma) or logistic (beta) scale. */
  readonly slope: number;
  /** Derivative of the logarithm of `slope` on the same scale. */
  readonly bend: number;
}

const logTwoPi = 1.8378770664093453;
const logRootTwoPi = 0.9189385332046728;
const rootTwoPi = 2.5066282746310002;
const inverseRootPi = 0.5641895835477563;

/** Evaluate a polynomial by Horner's scheme, coefficients in rising order. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let total = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) total = total * x + (coefficients[i] ?? 0);
  return total;
}

// Cody (1969), numerators and denominators for erf below 0.46875, for erfc up to 4 and above 4.
const erfBelow = [
  3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315,
];
const erfBelowDivisor = [
  2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1,
];
const erfcMiddle = [
  1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.9522212417691, 298.6351381974001,
  66.11919063714163, 8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const erfcMiddleDivisor = [
  1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903,
  537.1811018620099, 117.6939508913125, 15.744926110709835, 1,
];
const erfcAbove = [
  0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445,
  0.30532663496123236, 0.016315387137302097,
];
const erfcAboveDivisor = [
  0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673,
  2.568520192289822, 1,
];

/** Compute exp(-z * z / 2) without the rounding error of z * z (Cody's splitting). */
function gaussian(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp(((coarse - z) * (coarse + z)) / 2);
}

/**
 * Compute the standard normal density.
 *
 * @param z - Any number.
 * @returns The density at `z`.
 * @internal
 */
export function normalDensity(z: number): number {
  return Math.abs(z) < 40 ? gaussian(z) / rootTwoPi : 0;
}

/**
 * Compute the probability that a standard normal variable exceeds a value.
 *
 * @param z - Any number.
 * @returns The upper tail, with full relative accuracy until it underflows near z = 38.
 * @see W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969).
 * @internal
 */
export function normalUpperTail(z: number): number {
  const x = Math.abs(z) * Math.SQRT1_2;
  if (x <= 0.46875) {
    const square = x * x;
    const ratio = polynomial(square, erfBelow) / polynomial(square, erfBelowDivisor);
    return 0.5 - 0.5 * z * Math.SQRT1_2 * ratio;
  }
  let tail = 0;
  if (x <= 4) {
    tail = polynomial(x, erfcMiddle) / polynomial(x, erfcMiddleDivisor);
  } else if (x < 28) {
    const r = 1 / (x * x);
    tail = (inverseRootPi - (r * polynomial(r, erfcAbove)) / polynomial(r, erfcAboveDivisor)) / x;
  }
  if (tail > 0) tail *= 0.5 * gaussian(z);
  return z < 0 ? 1 - tail : tail;
}

/**
 * Compute the probability that a standard normal variable is at most a value.
 *
 * @param z - Any number.
 * @returns The lower tail, with full relative accuracy.
 * @see {@link normalUpperTail}
 * @internal
 */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

// Wichura (1988), PPND16: numerators and denominators for the middle, the shoulders and the far tails.
const middle = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const middleDivisor = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const shoulder = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
];
const shoulderDivisor = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 5.475938084995345e-4, 1.0507500716444169e-9,
];
const farTail = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const farTailDivisor = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * Find the value below which a standard normal variable falls with a given probability.
 *
 * @param p - Probability; 0 gives -Infinity and 1 gives Infinity.
 * @returns The quantile.
 * @see M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988).
 * @internal
 */
export function normalQuantile(p: number): number {
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (centred * polynomial(r, middle)) / polynomial(r, middleDivisor);
  }
  const tail = Math.min(p, 1 - p);
  if (tail <= 0) return centred * Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const size =
    r <= 5
      ? polynomial(r - 1.6, shoulder) / polynomial(r - 1.6, shoulderDivisor)
      : polynomial(r - 5, farTail) / polynomial(r - 5, farTailDivisor);
  return centred < 0 ? -size : size;
}

// B(2k) / (2k (2k - 1)) for k = 1, 2, ...: Stirling's series in 1 / x^2. Divided out, since
// bundlers keep arithmetic that nothing uses.
const stirlingSeries = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
  0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
  0.17964437236883057,
];

// Series of log gamma(2 + z) in z: 1 - Euler's constant, then (-1)^k (zeta(k) - 1) / k.
const logGammaSeries = [
  0, 0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546,
  -0.007385551028673986, 0.0028905103307415234, -0.001192753911703261, 5.096695247430425e-4,
  -2.2315475845357939e-4, 9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5,
  -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
  -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9,
];

/**
 * Compute the natural logarithm of the gamma function.
 *
 * @param x - Number above 0.
 * @returns log gamma(x), with relative accuracy also beside its zeros at 1 and 2.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.33 (series) and 6.1.40 (Stirling).
 * @internal
 */
export function logGamma(x: number): number {
  if (x >= 8) return (x - 0.5) * Math.log(x) - x + logRootTwoPi + stirlingError(x);
  // The series wants 2 + z with z within 0.5 of 0, and z free of rounding error.
  if (x < 0.5) return polynomial(x, logGammaSeries) - Math.log(x * (1 + x));
  if (x < 1.5) return polynomial(x - 1, logGammaSeries) - Math.log(x);
  let z = x - 2;
  let factor = 1;
  for (; z > 0.5; z--) factor *= z + 1;
  return polynomial(z, logGammaSeries) + Math.log(factor);
}

/** Compute what Stirling's formula for log gamma(x + 1) leaves out. */
function stirlingError(x: number): number {
  return x >= 8
    ? polynomial(1 / (x * x), stirlingSeries) / x
    : logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - logRootTwoPi;
}

/**
 * Compute a log(a / m) + m - a, the cost of seeing `a` where `m` was expected, without cancellation.
 * See C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function deviance(a: number, m: number): number {
  const ratio = (a - m) / (a + m);
  // Written so that an infinite m, whose ratio is not a number, leaves here.
  if (!(Math.abs(ratio) <= 0.25)) return m - a - a * Math.log(Math.min(m / a, Number.MAX_VALUE));
  const square = ratio * ratio;
  let power = 2 * a * ratio * square;
  let total = ratio * (a - m);
  for (let odd = 3; ; odd += 2) {
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
    power *= square;
  }
}

/** Compute the logarithm of x^a exp(-x) / gamma(a + 1). */
function logGammaTerm(a: number, x: number): number {
  return -deviance(a, x) - stirlingError(a) - 0.5 * (logTwoPi + Math.log(a));
}

/** Compute the logarithm of x^a y^b gamma(a + b + 1) / (gamma(a + 1) gamma(b + 1)), where y = 1 - x. */
function logBetaTerm(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return (
    stirling - deviance(a, n * x) - deviance(b, n * y) - 0.5 * (logTwoPi + Math.log((a / n) * b))
  );
}

/** Evaluate 1 / (first + a1 / (b1 + a2 / (b2 + ...))) by Lentz's method (Applied Optics 15, 1976). */
function continuedFraction(
  first: number,
  numerator: (n: number) => number,
  denominator: (n: number) => number,
): number {
  let value = first;
  let c = first;
  let d = 0;
  let last = 1;
  for (let n = 1; n < 1e6; n++) {
    const a = numerator(n);
    const b = denominator(n);
    d = 1 / (b + a * d);
    c = b + a / c;
    value *= c * d;
    const gap = Math.abs(c * d - 1);
    // Rounding can hold the gap a few units above 0 for ever.
    if (gap < 3e-16 || (gap < 2e-15 && gap >= last)) break;
    last = gap;
  }
  return 1 / value;
}

/** Compute both incomplete gamma ratios: series below the mean, Legendre's continued fraction above. */
function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0, bend: a };
  if (x === Infinity) return { lower: 1, upper: 0, slope: 0, bend: -x };
  const term = Math.exp(logGammaTerm(a, x));
  const slope = a * term;
  const bend = a - x;
  if (x < Math.max(1, a + 1)) {
    let part = 1;
    let total = 1;
    for (let n = 1; part > total * 1e-17; n++) {
      part *= x / (a + n);
      total += part;
    }
    const lower = term * total;
    return { lower, upper: 1 - lower, slope, bend };
  }
  const upper =
    slope *
    continuedFraction(
      x - a + 1,
      (n) => n * (a - n),
      (n) => x - a + 2 * n + 1,
    );
  return { lower: 1 - upper, upper, slope, bend };
}

/**
 * Compute both incomplete beta ratios at x = 1 - y. Both are asked for because either may be tiny.
 * The continued fraction is 8.17.22 of the NIST Digital Library contracted to its even part, as in
 * Didonato and Morris, ACM Trans. Math. Software 18 (1992), BFRAC.
 */
function betaTails(x: number, y: number, a: number, b: number): Tails {
  if ((a + 1) * y < (b + 1) * x) {
    const { lower, upper, slope, bend } = betaTails(y, x, b, a);
    return { lower: upper, upper: lower, slope, bend: -bend };
  }
  const bend = a * y - b * x;
  if (x <= 0) return { lower: 0, upper: 1, slope: 0, bend };
  const slope = Math.exp(logBetaTerm(x, y, a, b)) * (a / (a + b)) * b;
  const lower =
    slope *
    continuedFraction(
      (a * (bend + 1)) / (a + 1),
      (n) => {
        const share = x / (a + 2 * n - 1);
        return (a + n - 1) * (a + b + n - 1) * n * (b - n) * share * share;
      },
      (n) =>
        n +
        (n * (b - n) * x) / (a + 2 * n - 1) +
        ((a + n) * (bend + 1 + n * (1 + y))) / (a + 2 * n + 1),
    );
  return { lower, upper: 1 - lower, slope, bend };
}

/**
 * Find where the smaller of two tails reaches its target, by Halley's method on its logarithm.
 *
 * The densities here are log-concave on the scale of `u`, so the logarithms of the tails are concave
 * and Newton's method cannot cycle; the bracket only guards against rounding and underflow.
 */
function findQuantile(
  p: number,
  q: number,
  guess: number,
  bracket: readonly [number, number],
  tailsAt: (u: number) => Tails,
): number {
  const sign = p <= q ? 1 : -1;
  const target = Math.min(p, q);
  let [low, high] = bracket;
  let u = guess > low && guess < high ? guess : sign > 0 ? low : high;
  for (let round = 0; round < 100; round++) {
    const { lower, upper, slope, bend } = tailsAt(u);
    const tail = sign > 0 ? lower : upper;
    const error = Math.log(tail / target);
    if (error * sign < 0) low = u;
    else high = u;
    const rate = (sign * slope) / tail;
    const newton = -error / rate;
    const halley = newton / Math.min(2, Math.max(0.5, 1 + (newton * (bend - rate)) / 2));
    const next = u + halley;
    // Convergence is cubic, so one step from here leaves less than rounding does.
    if (Math.abs(error) < 1e-5) return next;
    u = next > low && next < high ? next : (low + high) / 2;
    if (u === low || u === high) return u;
  }
  return u;
}

// A leading term is exact, or a bracket is tight, up to this much.
const negligible = 1e-17;
const slack = 1e-6;

/** Find the logarithm of the gamma quantile, for scale 1. */
function logGammaQuantile(p: number, q: number, a: number): number {
  // P(a, x) < x^a / gamma(a + 1) everywhere, and nearly equal when x is small.
  const low = (Math.log(p) + logGamma(a + 1)) / a;
  if (Math.exp(low) < negligible) return low;
  // Sub-gamma tail bound: Boucheron, Lugosi and Massart, Concentration Inequalities (2013), 2.4.
  const rarity = -Math.log(q);
  const high = Math.log(a + Math.sqrt(2 * a * rarity) + rarity);
  // Wilson and Hilferty (1931): the cube root is nearly normal.
  const z = p < q ? normalQuantile(p) : -normalQuantile(q);
  const guess = Math.log(a) + 3 * Math.log(1 - 1 / (9 * a) + z / (3 * Math.sqrt(a)));
  return findQuantile(p, q, guess, [low - slack, high + slack], (u) => gammaTails(a, Math.exp(u)));
}

/** Compute the logarithm of a B(a, b), so that x^a / (a B(a, b)) leads the lower beta tail. */
function logLeading(a: number, b: number): number {
  const n = a + b;
  return (
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(n) +
    0.5 * (logTwoPi + Math.log(a / b) + Math.log(n)) -
    a * Math.log1p(b / a) -
    b * Math.log1p(a / b)
  );
}

/** Find the logit of the beta quantile. */
function logitBetaQuantile(p: number, q: number, a: number, b: number): number {
  // On the logistic scale exp(a u) / (a B(a, b)) bounds the lower tail, and its mirror the upper.
  const low = (Math.log(p) + logLeading(a, b)) / a;
  if (((a + b) / (a + 1)) * Math.exp(low) < negligible) return low;
  const high = -(Math.log(q) + logLeading(b, a)) / b;
  if (((a + b) / (b + 1)) * Math.exp(-high) < negligible) return high;
  const tailsAt = (u: number): Tails => betaTails(logistic(u), logistic(-u), a, b);
  return findQuantile(p, q, betaGuess(p, q, a, b), [low - slack, high + slack], tailsAt);
}

/** Approximate the logit of the beta quantile: Paulson (1942), the cube root of F is nearly normal. */
function betaGuess(p: number, q: number, a: number, b: number): number {
  const z = p < q ? normalQuantile(p) : -normalQuantile(q);
  const above = 1 - 1 / (9 * a);
  const below = 1 - 1 / (9 * b);
  const quadratic = below * below - (z * z) / (9 * b);
  const root = Math.sqrt(
    (above * above) / (9 * b) + (below * below) / (9 * a) - (z * z) / (81 * a * b),
  );
  return 3 * Math.log((above * below + z * root) / quadratic) + Math.log(a / b);
}

function logistic(u: number): number {
  const e = Math.exp(-Math.abs(u));
  return (u < 0 ? e : 1) / (1 + e);
}

/**
 * Compute the regularised lower incomplete gamma ratio P(a, x).
 *
 * @param a - Shape above 0.
 * @param x - Number from 0.
 * @returns The ratio, from 0 to 1.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31.
 * @internal
 */
export function regularisedGammaLower(a: number, x: number): number {
  return gammaTails(a, x).lower;
}

/**
 * Compute the regularised upper incomplete gamma ratio Q(a, x).
 *
 * @param a - Shape above 0.
 * @param x - Number from 0.
 * @returns The ratio, from 1 to 0.
 * @see {@link regularisedGammaLower}
 * @internal
 */
export function regularisedGammaUpper(a: number, x: number): number {
  return gammaTails(a, x).upper;
}

/**
 * Compute the gamma distribution function.
 *
 * @param x - Any number.
 * @param shape - Shape above 0.
 * @param scale - Scale above 0: the mean is shape times scale.
 * @returns The probability of at most `x`.
 * @see {@link regularisedGammaLower}
 * @internal
 */
export function gammaCdf(x: number, shape: number, scale: number): number {
  return gammaTails(shape, x / scale).lower;
}

/**
 * Find a quantile of the gamma distribution.
 *
 * @param p - Probability; 0 gives 0 and 1 gives Infinity.
 * @param shape - Shape above 0.
 * @param scale - Scale above 0: the mean is shape times scale.
 * @returns The value below which the variable falls with probability `p`.
 * @see Wilson and Hilferty, PNAS 17 (1931), for the first guess.
 * @internal
 */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  return Math.exp(logGammaQuantile(p, 1 - p, shape)) * scale;
}

/**
 * Compute the gamma density.
 *
 * @param x - Any number.
 * @param shape - Shape above 0; below 1 the density at 0 is Infinity.
 * @param scale - Scale above 0: the mean is shape times scale.
 * @returns The density at `x`.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * @internal
 */
export function gammaDensity(x: number, shape: number, scale: number): number {
  if (x < 0) return 0;
  if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  return (Math.exp(logGammaTerm(shape, x / scale)) / x) * shape;
}

/**
 * Compute the chi-square distribution function.
 *
 * @param x - Any number.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The probability of at most `x`.
 * @see {@link regularisedGammaLower}
 * @internal
 */
export function chiSquareCdf(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).lower;
}

/**
 * Compute the probability that a chi-square variable exceeds a value.
 *
 * @param x - Any number.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The upper tail, with full relative accuracy.
 * @see {@link regularisedGammaLower}
 * @internal
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).upper;
}

/**
 * Find a quantile of the chi-square distribution.
 *
 * @param p - Probability; 0 gives 0 and 1 gives Infinity.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The value below which the variable falls with probability `p`.
 * @see {@link gammaQuantile}
 * @internal
 */
export function chiSquareQuantile(p: number, df: number): number {
  return gammaQuantile(p, df / 2, 2);
}

/**
 * Compute the regularised incomplete beta ratio.
 *
 * @param x - Number from 0 to 1; beyond them the ratio stays 0 or 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The ratio, from 0 to 1.
 * @see Didonato and Morris, Algorithm 708, ACM Trans. Math. Software 18 (1992).
 * @internal
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  const inside = Math.min(1, Math.max(0, x));
  return betaTails(inside, 1 - inside, a, b).lower;
}

/**
 * Compute the beta distribution function.
 *
 * @param x - Any number.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The probability of at most `x`.
 * @see {@link regularisedBeta}
 * @internal
 */
export function betaCdf(x: number, a: number, b: number): number {
  return regularisedBeta(x, a, b);
}

/**
 * Compute the probability that a beta variable exceeds a value.
 *
 * @param x - Any number.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The upper tail, with full relative accuracy.
 * @see {@link regularisedBeta}
 * @internal
 */
export function betaUpperTail(x: number, a: number, b: number): number {
  const inside = Math.min(1, Math.max(0, x));
  return betaTails(inside, 1 - inside, a, b).upper;
}

/**
 * Find a quantile of the beta distribution.
 *
 * @param p - Probability from 0 to 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The value below which the variable falls with probability `p`.
 * @see E. Paulson, Annals of Mathematical Statistics 13 (1942), for the first guess.
 * @internal
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return logistic(logitBetaQuantile(p, 1 - p, a, b));
}

/**
 * Compute the beta density.
 *
 * @param x - Any number.
 * @param a - First shape, above 0; below 1 the density at 0 is Infinity.
 * @param b - Second shape, above 0; below 1 the density at 1 is Infinity.
 * @returns The density at `x`.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * @internal
 */
export function betaDensity(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Infinity : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Infinity : b === 1 ? a : 0;
  const y = 1 - x;
  return ((Math.exp(logBetaTerm(x, y, a, b)) * (a / (a + b))) / x) * (b / y);
}

/** Compute the upper tail of Student's t at or above 0. */
function positiveTail(t: number, df: number): number {
  const b = df / 2;
  // The square would overflow, but the first term of the tail is then exact.
  if (t > 1e100) return 0.5 * Math.exp(-df * Math.log(t / Math.sqrt(df)) - logLeading(b, 0.5));
  const square = (t * t) / df;
  return 0.5 * betaTails(square / (1 + square), 1 / (1 + square), 0.5, b).upper;
}

/**
 * Compute the distribution function of Student's t.
 *
 * @param x - Any number.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The probability of at most `x`, with full relative accuracy.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1.
 * @internal
 */
export function tCdf(x: number, df: number): number {
  return x < 0 ? positiveTail(-x, df) : 1 - positiveTail(x, df);
}

/**
 * Compute the probability that Student's t exceeds a value.
 *
 * @param x - Any number.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The upper tail, with full relative accuracy.
 * @see {@link tCdf}
 * @internal
 */
export function tUpperTail(x: number, df: number): number {
  return tCdf(-x, df);
}

/**
 * Find a quantile of Student's t.
 *
 * @param p - Probability; 0 gives -Infinity and 1 gives Infinity.
 * @param df - Degrees of freedom above 0, whole or not.
 * @returns The quantile; one too large for a number is held at the largest number.
 * @see {@link betaQuantile}
 * @internal
 */
export function tQuantile(p: number, df: number): number {
  const centred = p - 0.5;
  const tail = Math.min(p, 1 - p);
  if (tail <= 0) return centred * Infinity;
  if (centred === 0) return 0;
  const logit = logitBetaQuantile(2 * Math.abs(centred), 2 * tail, 0.5, df / 2);
  const size = Math.min(Number.MAX_VALUE, Math.sqrt(df) * Math.exp(logit / 2));
  return centred < 0 ? -size : size;
}

/** Compute both tails of the F distribution. */
function fTails(x: number, df1: number, df2: number): Tails {
  const odds = Math.max(0, x * (df1 / df2));
  return betaTails(1 / (1 + 1 / odds), 1 / (1 + odds), df1 / 2, df2 / 2);
}

/**
 * Compute the F distribution function.
 *
 * @param x - Any number.
 * @param df1 - Degrees of freedom of the numerator, above 0.
 * @param df2 - Degrees of freedom of the denominator, above 0.
 * @returns The probability of at most `x`.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.6.2.
 * @internal
 */
export function fCdf(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2).lower;
}

/**
 * Compute the probability that an F variable exceeds a value.
 *
 * @param x - Any number.
 * @param df1 - Degrees of freedom of the numerator, above 0.
 * @param df2 - Degrees of freedom of the denominator, above 0.
 * @returns The upper tail, with full relative accuracy.
 * @see {@link fCdf}
 * @internal
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2).upper;
}

/**
 * Find a quantile of the F distribution.
 *
 * @param p - Probability; 0 gives 0 and 1 gives Infinity.
 * @param df1 - Degrees of freedom of the numerator, above 0.
 * @param df2 - Degrees of freedom of the denominator, above 0.
 * @returns The quantile; one too large for a number is held at the largest number.
 * @see {@link betaQuantile}
 * @internal
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const logit = logitBetaQuantile(p, 1 - p, df1 / 2, df2 / 2);
  return Math.min(Number.MAX_VALUE, Math.exp(logit) * (df2 / df1));
}

/**
 * Compute the binomial distribution function.
 *
 * @param k - Any number; a part of a success does not count.
 * @param n - Whole number of trials from 0.
 * @param p - Probability of success in each trial, from 0 to 1.
 * @returns The probability of at most `k` successes.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.24.
 * @internal
 */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return betaTails(p, 1 - p, whole + 1, n - whole).upper;
}

/**
 * Find a quantile of the binomial distribution.
 *
 * @param q - Probability from 0 to 1.
 * @param n - Whole number of trials from 0.
 * @param p - Probability of success in each trial, from 0 to 1.
 * @returns The smallest number of successes whose distribution function is at least `q`.
 * @see Cornish and Fisher (1937), for the first guess.
 * @internal
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  if (q <= 0 || p <= 0) return 0;
  if (q >= 1 || p >= 1) return n;
  const z = normalQuantile(q);
  const guess = n * p + z * Math.sqrt(n * p * (1 - p)) + ((z * z - 1) * (1 - 2 * p)) / 6;
  let high = Math.min(n, Math.max(0, Math.round(guess)));
  let low = high - 1;
  for (let step = 1; binomialCdf(high, n, p) < q; step *= 2) {
    low = high;
    high = Math.min(n, high + step);
  }
  for (let step = 1; low >= 0 && binomialCdf(low, n, p) >= q; step *= 2) {
    high = low;
    low = Math.max(-1, low - step);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) < q) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Compute the binomial probability of one number of successes.
 *
 * @param k - Number of successes; a number that is not whole has probability 0.
 * @param n - Whole number of trials from 0.
 * @param p - Probability of success in each trial, from 0 to 1.
 * @returns The probability of exactly `k` successes.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * @internal
 */
export function binomialProbability(k: number, n: number, p: number): number {
  if (k < 0 || k > n || !Number.isInteger(k)) return 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.pow(p, n);
  return Math.exp(logBetaTerm(p, 1 - p, k, n - k));
}
