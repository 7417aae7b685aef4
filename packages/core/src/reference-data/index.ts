export {
  discountScheduleInForce,
  discountSchedules,
  discountVariants,
  type DiscountSchedule,
  type DiscountVariant,
  type ScheduleBand,
  type Seen,
} from "./discount-schedules.js";
export { defaultDeflator, deflatorSeries, type DeflatorSeries } from "./gdp-deflators.js";
