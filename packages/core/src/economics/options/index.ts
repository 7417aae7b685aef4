export type { CompareOption, OptionFigures, OptionModel } from "./compare-input.js";
export {
  type ComparedOption,
  compareOptions,
  type CompareOptions,
  CompareOptionsInput,
  type OverBaseline,
} from "./compare-options.js";
export {
  type IcerRow,
  icerTable,
  type IcerTable,
  IcerTableInput,
  type OptionStatus,
} from "./icer-table.js";
export {
  incremental,
  type Incremental,
  IncrementalInput,
  type IncrementalPosition,
} from "./incremental.js";
export { netBenefit, NetBenefitInput } from "./net-benefit.js";
export {
  perPersonReturn,
  type PerPersonReturn,
  PerPersonReturnInput,
  type PerspectiveReturn,
} from "./per-person-return.js";
