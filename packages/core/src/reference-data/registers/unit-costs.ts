import type { PriceYear } from "../../internal/quantities.js";
import { type FigureSource, sourceOf } from "./figure-source.js";
import { unitCostRelations } from "./rows/unit-cost-relations.js";
import { unitCostRows } from "./rows/unit-cost-rows.js";
import type {
  CaseStage,
  UnitCostCategory,
  UnitCostRelation,
  UnitCostTag,
} from "./unit-cost-relation.js";

/** A unit cost as its row holds it. */
export interface UnitCostRow {
  readonly code: string;
  readonly description: string;
  readonly unit: string;
  readonly valueGbp?: number;
  readonly lowGbp?: number;
  readonly highGbp?: number;
  readonly priceYear?: PriceYear;
  readonly printed: string;
  readonly geography: string;
  readonly population?: string;
  readonly agency?: string;
  readonly agencyDetail?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly source: string;
}

/** A published unit cost: its original value and price year, and what it may be used for. */
export interface UnitCost {
  /** The database's entry code, or our own for a figure from elsewhere. */
  readonly code: string;
  /** What is priced; an ellipsis where the full wording was not seen. */
  readonly description: string;
  readonly unit: string;
  /** In the prices of `priceYear`; null where only a range is printed. */
  readonly valueGbp: number | null;
  /** The range printed; null where there is none. */
  readonly lowGbp: number | null;
  readonly highGbp: number | null;
  /** Null where the source leaves it open: such a cost cannot be moved to other prices. */
  readonly priceYear: PriceYear | null;
  readonly priceYearPrinted: string;
  readonly geography: string;
  readonly population: string | null;
  /** Who bears the cost; null where the source does not say. */
  readonly agency: string | null;
  readonly agencyDetail: string | null;
  readonly category: UnitCostCategory;
  readonly tag: UnitCostTag;
  /** `average`: an average over all; `price`: what a buyer is charged for one more. */
  readonly behaviour: "average" | "price";
  /** How it stands to the cost under `parent`; null where it stands alone. */
  readonly relation: "component" | "alternative" | "stage" | null;
  readonly parent: string | null;
  /** Where on the path of one child's case it arises; null outside children's social care. */
  readonly stage: CaseStage | null;
  /** The figure in the words of the text in which it was read. */
  readonly quote: string | null;
  readonly note: string | null;
  readonly source: FigureSource;
}

/** Every unit cost that ships, in the order of the codes. */
export const unitCostRegister: readonly UnitCost[] = /* @__PURE__ */ unitCostRows.map(complete);

function complete(row: UnitCostRow): UnitCost {
  const relation: UnitCostRelation | undefined = unitCostRelations[row.code];
  if (relation === undefined) throw new RangeError(`No relation of ${row.code}.`);
  return {
    code: row.code,
    description: row.description,
    unit: row.unit,
    valueGbp: row.valueGbp ?? null,
    lowGbp: row.lowGbp ?? null,
    highGbp: row.highGbp ?? null,
    priceYear: row.priceYear ?? null,
    priceYearPrinted: row.printed,
    geography: row.geography,
    population: row.population ?? null,
    agency: row.agency ?? null,
    agencyDetail: row.agencyDetail ?? null,
    category: relation.category,
    tag: relation.tag,
    behaviour: relation.behaviour,
    relation: relation.relation ?? null,
    parent: relation.parent ?? null,
    stage: relation.stage ?? null,
    quote: row.quote ?? null,
    note: row.note ?? null,
    source: sourceOf(row.source),
  };
}
