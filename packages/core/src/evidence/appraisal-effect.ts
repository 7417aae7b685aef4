import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { AppraisalState } from "./appraisal-rule.js";
import type { AppraisedEffect } from "./appraise.js";
import { noEffectOf, scaleOf } from "./effect-measures.js";

/** An effect read by the rule. */
export interface EffectReading {
  readonly state: AppraisalState<"effect">;
  /** Which number stands between the effect and another state, and where it stands now. */
  crossing(state: string): { readonly threshold: number; readonly current: number | null };
}

/**
 * Read the state of an effect: which side of no effect its limits lie on.
 *
 * @param effect - The effect under appraisal.
 * @param smallest - An effect nearer to no effect than this is too small; null for any.
 * @returns The state, and the crossing to any other.
 * @throws {@link UpstreamError} `INVALID_INPUT` for limits that do not hold the estimate.
 * @internal
 */
export function readEffect(effect: AppraisedEffect, smallest: number | null): EffectReading {
  check(effect, smallest);
  const { measure, better, estimate, lower, upper, predictionLower, predictionUpper } = effect;
  const none = noEffectOf(measure);
  const isBetter = (value: number, than: number): boolean =>
    better === "lower" ? value < than : value > than;
  /** The limit on the side of harm, and the one on the side of benefit. */
  const worst = better === "lower" ? upper : lower;
  const best = better === "lower" ? lower : upper;
  const worstNewPlace = better === "lower" ? predictionUpper : predictionLower;
  const state = ((): EffectReading["state"] => {
    if (worst === undefined || best === undefined) {
      return isBetter(estimate, none) ? "limitsUnknown" : "noBenefit";
    }
    if (!isBetter(best, none) && best !== none) return "harm";
    if (!isBetter(estimate, none)) return "noBenefit";
    if (smallest !== null && isBetter(smallest, estimate)) return "tooSmall";
    if (!isBetter(worst, none)) return "unclear";
    return worstNewPlace === undefined || isBetter(worstNewPlace, none)
      ? "clear"
      : "clearOnAverage";
  })();
  return {
    state,
    crossing: (target) => {
      const to = (threshold: number, current: number | undefined): CrossingPoint => ({
        threshold,
        current: current ?? null,
      });
      if (target === "tooSmall") return to(smallest ?? none, estimate);
      if (state === "tooSmall" && (target === "clear" || target === "unclear")) {
        return to(smallest ?? none, estimate);
      }
      if (target === "noBenefit") return to(none, estimate);
      if (target === "harm") return to(none, best);
      if (target === "clear" && worst !== undefined && isBetter(worst, none)) {
        return to(none, worstNewPlace);
      }
      if (target === "unclear")
        return to(none, state === "clear" || state === "clearOnAverage" ? worst : estimate);
      return target === "clearOnAverage" && state === "clear"
        ? to(none, worstNewPlace)
        : to(none, worst);
    },
  };
}

interface CrossingPoint {
  readonly threshold: number;
  readonly current: number | null;
}

function check(effect: AppraisedEffect, smallest: number | null): void {
  const { measure, better, estimate, lower, upper, predictionLower, predictionUpper } = effect;
  const isLog = scaleOf(measure) === "log";
  for (const field of fields) {
    const value = effect[field];
    if (value === undefined) continue;
    if (isLog ? !(value > 0 && value <= 1e300) : Math.abs(value) > 1e12) {
      throw refusal(
        ["effect", field],
        say(isLog ? words.giveEffectRatio : words.giveNumberWithinLimit),
      );
    }
  }
  for (const [low, high, name] of [
    [lower, upper, ["lower", "upper"]],
    [predictionLower, predictionUpper, ["predictionLower", "predictionUpper"]],
  ] as const) {
    if ((low === undefined) !== (high === undefined)) {
      throw refusal(["effect", low === undefined ? name[0] : name[1]], say(words.giveBothLimits));
    }
    if (low === undefined || high === undefined) continue;
    if (low > estimate || high < estimate) {
      throw refusal(["effect", low > estimate ? name[0] : name[1]], say(words.giveLimitsAround));
    }
  }
  if (smallest === null) return;
  const none = noEffectOf(measure);
  if (better === "lower" ? smallest > none : smallest < none) {
    throw refusal(["rule", "thresholds", "smallestEffect"], say(words.giveSmallestOnSide));
  }
}

const fields = ["estimate", "lower", "upper", "predictionLower", "predictionUpper"] as const;
