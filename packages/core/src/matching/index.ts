export {
  proportionInterval,
  type ProportionInterval,
  ProportionIntervalInput,
  type ProportionMethod,
} from "./proportion-interval.js";
export { tally, type ExcludedRecords, type Tally, type TallyCell, TallyInput } from "./tally.js";
export { tallyRows, TallyRowsInput } from "./tally-rows.js";
export {
  targeting,
  type Figure,
  type RatioEstimate,
  type Targeting,
  TargetingInput,
} from "./targeting.js";
export {
  threeCircles,
  type CircleRegion,
  type ThreeCircles,
  ThreeCirclesInput,
} from "./three-circles.js";
export type { CodedLabels, LabelColumn } from "./segments.js";
export type { Gap, GapSplit, Places } from "./gap-split.js";
export type { MissingBounds } from "./missing-bounds.js";
export type { FourCounts, FromTally } from "./tally-or-counts.js";
