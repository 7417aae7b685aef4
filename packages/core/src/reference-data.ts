/** The registers of published figures, apart from the rest because they are large. */
export { isUpstreamError, UpstreamError } from "./errors.js";
export type { UpstreamErrorCode, UpstreamErrorPath } from "./errors.js";
export type { DeflatorChoice, DeflatorProvenance, OwnDeflator } from "./internal/price-base.js";
export { preventionLevels, type PreventionLevel } from "./internal/prevention-level.js";
export type { PriceYear } from "./internal/quantities.js";
export type { Sentence, SentenceValue } from "./internal/say.js";
export type { Seen } from "./reference-data/discount-schedules.js";
export { excludedFigures, type ExcludedFigure } from "./reference-data/registers/excluded.js";
export {
  effectRegister,
  type EffectMeasure,
  type PublishedEffect,
} from "./reference-data/registers/effects.js";
export type { FigureSource } from "./reference-data/registers/figure-source.js";
export {
  findEffects,
  FindEffectsInput,
  type EffectSearch,
  type ProgrammeEffects,
} from "./reference-data/registers/find-effects.js";
export {
  needTableRegister,
  type NeedCell,
  type PublishedNeedTable,
} from "./reference-data/registers/need-tables.js";
export { staleAfterYears, type PriceAge } from "./reference-data/registers/price-age.js";
export {
  figureRegister,
  figureTopics,
  type FigureTopic,
  type PublishedFigure,
} from "./reference-data/registers/published-figures.js";
export {
  publishedNeed,
  PublishedNeedInput,
  type PublishedNeed,
} from "./reference-data/registers/published-need.js";
export {
  searchFigures,
  SearchFiguresInput,
  type FigureSearch,
} from "./reference-data/registers/search-figures.js";
export {
  searchUnitCosts,
  SearchUnitCostsInput,
  type UnitCostMatch,
  type UnitCostSearch,
} from "./reference-data/registers/search-unit-costs.js";
export {
  unitCost,
  UnitCostInput,
  type PricedUnitCost,
} from "./reference-data/registers/unit-cost.js";
export {
  caseStages,
  unitCostCategories,
  type CaseStage,
  type UnitCostCategory,
  type UnitCostTag,
} from "./reference-data/registers/unit-cost-relation.js";
export { unitCostRegister, type UnitCost } from "./reference-data/registers/unit-costs.js";
export {
  importUnitCosts,
  ImportUnitCostsInput,
  type ImportedUnitCost,
  type SheetRemark,
  type UnitCostImport,
} from "./reference-data/importer/import-unit-costs.js";
export type { ParentCheck } from "./reference-data/importer/parent-check.js";
export type { SheetCell } from "./reference-data/importer/read-cells.js";
export type { SheetField } from "./reference-data/importer/sheet-columns.js";
