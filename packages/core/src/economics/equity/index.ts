export {
  type DistributionalWeight,
  distributionalWeight,
  DistributionalWeightInput,
} from "./distributional-weight.js";
export type { EtaProvenance } from "./marginal-utility.js";
export { type QalyValue, qalyValue, QalyValueInput } from "./qaly-value.js";
export {
  type WeightedGroupValue,
  type WeightedNetPresentValue,
  weightedNetPresentValue,
  WeightedNetPresentValueInput,
} from "./weighted-net-present-value.js";
export { type WellbyValue, wellbyValue, WellbyValueInput } from "./wellby-value.js";
