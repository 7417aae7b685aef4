/** What a unit cost prices, in the parts of the public purse. */
export const unitCostCategories = [
  "socialServices",
  "education",
  "crime",
  "health",
  "housing",
  "employment",
] as const;
export type UnitCostCategory = (typeof unitCostCategories)[number];

/**
 * How far a cost may be put down to the thing it prices.
 *
 * `causal`: what a service, a process or an incident itself costs; `descriptive`: what people in a
 * circumstance cost, whatever the reason; `contested`: publicly disputed, and off unless asked for.
 */
export type UnitCostTag = "causal" | "descriptive" | "contested";

/** Where on the path of one child's case a cost arises, from the first contact to care. */
export const caseStages = [
  "earlyHelp",
  "contact",
  "assessment",
  "childInNeed",
  "section47",
  "childProtection",
  "preProceedings",
  "careProceedings",
  "lookedAfter",
] as const;
export type CaseStage = (typeof caseStages)[number];

/** How a unit cost stands to others, without its words. */
export interface UnitCostRelation {
  readonly category: UnitCostCategory;
  readonly tag: UnitCostTag;
  /** `average`: an average over all; `price`: what a buyer is charged for one more. */
  readonly behaviour: "average" | "price";
  /**
   * To `parent`: a `component` adds up to it with the others, an `alternative` prices the same thing in
   * another way, a `stage` is a step of the same case.
   */
  readonly relation?: "component" | "alternative" | "stage";
  readonly parent?: string;
  readonly stage?: CaseStage;
}
