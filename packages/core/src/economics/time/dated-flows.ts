import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { dayNumber } from "./flow-quantities.js";

/** Flows by date, in order, with the flows of one day added up. */
export interface DatedFlows {
  readonly flows: Float64Array;
  /** Days since the first flow, divided by 365 whatever the year, as Excel does. */
  readonly years: Float64Array;
}

/**
 * Bring dated flows into order. The schemas have passed both.
 *
 * @param flowsGbp - Amounts.
 * @param dates - Day of each.
 * @returns The flows by years from the first day.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths or a day before the first.
 * @internal
 */
export function datedFlows(flowsGbp: ArrayLike<number>, dates: ArrayLike<string>): DatedFlows {
  if (flowsGbp.length !== dates.length) {
    const lengths = { flows: flowsGbp.length, dates: dates.length };
    throw refusal(["dates"], say(words.giveDateForEachFlow, lengths));
  }
  const days = Array.from(dates, (date) => dayNumber(date) ?? 0);
  const first = days[0] ?? 0;
  const early = days.findIndex((day) => day < first);
  if (early >= 0) throw refusal(["dates", early], say(words.giveFirstDateFirst));
  const byDay = new Map<number, number>();
  for (const [index, day] of days.entries()) {
    byDay.set(day, (byDay.get(day) ?? 0) + (flowsGbp[index] ?? 0));
  }
  const ordered = [...byDay].sort(([one], [other]) => one - other);
  return {
    flows: Float64Array.from(ordered, ([, flow]) => flow),
    years: Float64Array.from(ordered, ([day]) => (day - first) / 365),
  };
}
