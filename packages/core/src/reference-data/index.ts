export {
  discountScheduleInForce,
  discountSchedules,
  discountVariants,
  type DiscountSchedule,
  type DiscountVariant,
  type ScheduleBand,
  type Seen,
} from "./discount-schedules.js";
export {
  disclosurePresetIds,
  disclosurePresets,
  type DisclosurePreset,
  type DisclosurePresetId,
} from "./disclosure-presets.js";
export { defaultDeflator, deflatorSeries, type DeflatorSeries } from "./gdp-deflators.js";
export {
  marginalUtilities,
  type MarginalUtility,
  marginalUtilityInForce,
} from "./distributional-weights.js";
export { type WellbeingValue, wellbeingValueInForce, wellbeingValues } from "./wellbeing-values.js";
