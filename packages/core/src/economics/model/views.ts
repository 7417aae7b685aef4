import type { PreventionRows } from "./prevention-kernel.js";

/** Whose case it is: everybody's, public budgets', or those budgets that can really be cut. */
export const views = ["public", "fiscal", "cash"] as const;
export type View = (typeof views)[number];

/**
 * Read the value that counts in a view.
 *
 * @param rows - Rows of a run.
 * @param view - The view.
 * @returns Present value in pounds.
 * @internal
 */
export function valueIn(rows: PreventionRows, view: View): number {
  const [fiscal = 0, economic = 0, social = 0] = rows.presentByCategory;
  if (view === "cash") return rows.presentCashable;
  return view === "fiscal" ? fiscal : fiscal + economic + social;
}

/**
 * Read the cost that counts in a view.
 *
 * @param rows - Rows of a run.
 * @param view - The view.
 * @returns Present value in pounds.
 * @internal
 */
export function costIn(rows: PreventionRows, view: View): number {
  return view === "public" ? rows.presentCost : rows.presentCashCost;
}

/**
 * Read what a view gains after its cost.
 *
 * @param rows - Rows of a run.
 * @param view - The view.
 * @returns Present value in pounds.
 * @internal
 */
export function netIn(rows: PreventionRows, view: View): number {
  return valueIn(rows, view) - costIn(rows, view);
}
