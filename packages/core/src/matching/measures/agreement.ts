/** Cohen's kappa of a square table of shares, with two standard errors. */
export interface Agreement {
  /** Share that agrees, weighted. */
  readonly observed: number;
  /** Share that would agree by chance. */
  readonly expected: number;
  /** Null where chance alone agrees everywhere. */
  readonly kappa: number | null;
  /** For limits: Fleiss, Cohen and Everitt's large-sample standard error. */
  readonly standardError: number | null;
  /** For a test: the standard error if raters agreed by chance only. */
  readonly standardErrorByChance: number | null;
  /** What R's psych 2.2.9 prints for a weighted kappa: one of its two means is not a mean. */
  readonly standardErrorAsPsych: number | null;
}

/**
 * Compute kappa. Unchecked: the table is square and somebody is in it.
 *
 * @param table - Counts, a row a category of the first rating.
 * @param weight - How far row and column agree, from 0 to 1; symmetric, 1 on the diagonal.
 * @returns Agreement, kappa and its standard errors.
 * @see Cohen 1968; Fleiss, Cohen and Everitt 1969.
 * @internal
 */
export function agreementOf(
  table: readonly ArrayLike<number>[],
  weight: (row: number, column: number) => number,
): Agreement {
  const size = table.length;
  const each = Array.from({ length: size }, (_, index) => index);
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  const sum = (of: (index: number) => number): number =>
    each.reduce((total, index) => total + of(index), 0);
  const people = sum((row) => sum((column) => at(row, column)));
  const rows = each.map((row) => sum((column) => at(row, column)) / people);
  const columns = each.map((column) => sum((row) => at(row, column)) / people);
  const rowShare = (index: number): number => rows[index] ?? 0;
  const columnShare = (index: number): number => columns[index] ?? 0;
  const over = (of: (row: number, column: number) => number): number =>
    sum((row) => sum((column) => of(row, column)));

  // From the disagreement, so that nothing cancels where a rating is rare.
  const apart = (row: number, column: number): number => 1 - weight(row, column);
  const disagreement = over((row, column) => (apart(row, column) * at(row, column)) / people);
  const left = over((row, column) => apart(row, column) * rowShare(row) * columnShare(column));
  const observed = 1 - disagreement;
  const expected = 1 - left;
  if (left === 0) {
    return {
      ...{ observed, expected, kappa: null, standardError: null },
      ...{ standardErrorByChance: null, standardErrorAsPsych: null },
    };
  }
  const rowMeans = each.map((row) => sum((column) => weight(row, column) * columnShare(column)));
  const columnMeans = each.map((column) => sum((row) => weight(row, column) * rowShare(row)));
  const means = (row: number, column: number): number =>
    (rowMeans[row] ?? 0) + (columnMeans[column] ?? 0);
  const centre = left - 2 * disagreement + disagreement * left;
  const spread = (sumOfMeans: (row: number, column: number) => number): number =>
    over(
      (row, column) =>
        (at(row, column) / people) *
        (weight(row, column) * left - sumOfMeans(row, column) * disagreement) ** 2,
    ) -
    centre ** 2;
  const byChance =
    over(
      (row, column) =>
        rowShare(row) * columnShare(column) * (weight(row, column) - means(row, column)) ** 2,
    ) -
    expected ** 2;
  // Rounding can leave a variance of nought a shade off it.
  const root = (variance: number, nought: number): number =>
    variance < nought ? 0 : Math.sqrt(variance / people);
  const rounding = 1e-13 * left ** 2;
  return {
    observed,
    expected,
    kappa: 1 - disagreement / left,
    standardError: root(spread(means), rounding) / left ** 2,
    standardErrorByChance: root(byChance, 1e-15) / left,
    standardErrorAsPsych:
      root(
        spread(
          (row, column) =>
            (rowMeans[row] ?? 0) + rowShare(column) * sum((other) => weight(column, other)),
        ),
        rounding,
      ) /
      left ** 2,
  };
}
