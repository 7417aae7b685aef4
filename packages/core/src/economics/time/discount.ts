import type * as z from "zod/mini";
import { refusal, UpstreamError, type UpstreamErrorPath } from "../../errors.js";
import {
  type About,
  isColumn,
  type Problem,
  quantity,
  rateProblem,
} from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import {
  discountScheduleInForce,
  type DiscountSchedule,
  discountSchedules,
  type DiscountVariant,
  discountVariants,
  type Seen,
} from "../../reference-data/discount-schedules.js";
import * as words from "../../words/en-GB.js";
import type { DiscountBand } from "./present-value-kernel.js";

/** Longest horizon that can be discounted, in years. */
export const longestHorizon = 1000;

/**
 * How to discount: a number is a flat yearly rate; a schedule has its declining bands; own bands
 * or a rate for year 1, 2, ... follow the caller.
 */
export type DiscountChoice =
  | number
  | { readonly schedule: string; readonly variant?: DiscountVariant | undefined }
  | { readonly bands: readonly DiscountBand[] }
  | { readonly yearlyRates: ArrayLike<number> };

/** Which rates a result rests on. */
export interface DiscountProvenance {
  /** Id of the schedule; for the caller's own rates `flat`, `bands` or `yearlyRates`. */
  readonly id: string;
  readonly variant: DiscountVariant | null;
  readonly edition: string | null;
  /** How the rates used were seen; `own` where the caller gave them. */
  readonly status: Seen | "own";
  /** Flat rate; null where the rate changes over time. */
  readonly flatRate: number | null;
}

/**
 * The optional `discount` field of every function that discounts.
 *
 * @param about - Title and description; the usual ones when left out.
 * @returns A schema for a flat rate, a schedule, bands or yearly rates.
 */
// @__NO_SIDE_EFFECTS__
export function discountChoice(
  about: About = {
    title: "Discount",
    description:
      "Flat real rate, or a schedule with its variant, bands or yearly rates; left out: the " +
      "Green Book's declining schedule in force.",
  },
): z.ZodMiniType<DiscountChoice, DiscountChoice> {
  return quantity({ ...about, unit: "object" }, (value) => {
    if (typeof value === "number") return at([], rateProblem(value));
    if (typeof value !== "object" || value === null) return { sentence: say(words.giveDiscount) };
    const { schedule, variant, bands, yearlyRates, ...others } = value as Record<string, unknown>;
    const unknown =
      Object.keys(others)[0] ?? (variant !== undefined && schedule === undefined && "variant");
    if (unknown) return at([unknown], say(words.giveKnownField, { field: unknown }));
    const forms = Object.keys(value).filter((key) => key !== "variant");
    if (forms.length !== 1) return { sentence: say(words.giveDiscount) };
    if ("bands" in value) return bandsProblem(bands);
    if ("yearlyRates" in value) return ratesProblem(yearlyRates);
    return scheduleProblem(schedule, variant);
  });
}

function at(path: Problem["path"], sentence: Problem["sentence"] | undefined): Problem | undefined {
  return sentence && { sentence, path: path ?? [] };
}

function scheduleProblem(schedule: unknown, variant: unknown): Problem | undefined {
  if (typeof schedule !== "string") {
    return at(["schedule"], say(words.giveSchedule, { choices: knownSchedules() }));
  }
  return variant === undefined || discountVariants.includes(variant as DiscountVariant)
    ? undefined
    : at(["variant"], say(words.giveChoice, { choices: discountVariants.join(", ") }));
}

function bandsProblem(bands: unknown): Problem | undefined {
  const inOrder = say(words.giveBandsInOrder);
  if (!Array.isArray(bands) || bands.length === 0) return at(["bands"], inOrder);
  let earliest = 0;
  for (const [index, band] of (bands as unknown[]).entries()) {
    const { fromYear, rate, ...others } = Object(band) as Record<string, unknown>;
    const unknown = Object.keys(others)[0];
    if (unknown !== undefined) {
      return at(["bands", index], say(words.giveKnownField, { field: unknown }));
    }
    const fits = Number.isInteger(fromYear) && Number(fromYear) >= earliest;
    if (!fits || (index === 0 && Number(fromYear) > 1)) {
      return at(["bands", index, "fromYear"], inOrder);
    }
    const problem = rateProblem(rate);
    if (problem) return at(["bands", index, "rate"], problem);
    earliest = Number(fromYear) + 1;
  }
  return undefined;
}

function ratesProblem(rates: unknown): Problem | undefined {
  if (!isColumn(rates) || rates.length === 0) {
    return at(["yearlyRates"], say(words.giveOneYear));
  }
  for (let index = 0; index < rates.length; index++) {
    const problem = rateProblem(rates[index]);
    if (problem) return at(["yearlyRates", index], problem);
  }
  return undefined;
}

/**
 * Turn a choice into bands.
 *
 * @param choice - A choice that the schema has passed; undefined for the schedule in force.
 * @param lastYear - Last year whose rate is needed.
 * @param within - Where the field `discount` stands, when not at the top.
 * @returns The bands, in order.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a schedule that is not on file, and
 * `INVALID_INPUT` for yearly rates that end too early.
 * @internal
 */
export function discountBands(
  choice: DiscountChoice | undefined,
  lastYear: number,
  within: UpstreamErrorPath = [],
): readonly DiscountBand[] {
  if (choice === undefined) return discountSchedules[discountScheduleInForce].variants.standard;
  if (typeof choice === "number") return [{ fromYear: 0, rate: choice }];
  if ("schedule" in choice) {
    return scheduleOf(choice.schedule, within).variants[choice.variant ?? "standard"];
  }
  if ("bands" in choice) return choice.bands;
  const given = choice.yearlyRates.length;
  if (given < lastYear) {
    const sentence = say(words.giveRateForEachYear, { needed: lastYear, given });
    throw refusal([...within, "discount", "yearlyRates"], sentence);
  }
  return Array.from(choice.yearlyRates, (rate, index) => ({ fromYear: index + 1, rate }));
}

/**
 * Say which rates a result rests on.
 *
 * @param choice - A choice that {@link discountBands} has accepted.
 * @param lastYear - Last year whose rate was used: later bands do not count towards the status.
 * @returns Id, edition and how the rates were seen.
 * @internal
 */
export function discountProvenance(
  choice: DiscountChoice | undefined,
  lastYear: number,
): DiscountProvenance {
  if (choice === undefined || (typeof choice === "object" && "schedule" in choice)) {
    const { id, edition, variants } = scheduleOf(choice?.schedule ?? discountScheduleInForce);
    const variant = choice?.variant ?? "standard";
    const used = variants[variant].filter((band) => band.fromYear <= lastYear);
    const status = used.every((band) => band.status === "seen") ? "seen" : "second-hand";
    return { id, variant, edition, status, flatRate: null };
  }
  const flatRate = typeof choice === "number" ? choice : null;
  const id = typeof choice === "number" ? "flat" : "bands" in choice ? "bands" : "yearlyRates";
  return { id, variant: null, edition: null, status: "own", flatRate };
}

function scheduleOf(id: string, within: UpstreamErrorPath = []): DiscountSchedule {
  const schedules: Readonly<Record<string, DiscountSchedule>> = discountSchedules;
  const schedule = Object.hasOwn(schedules, id) ? schedules[id] : undefined;
  if (schedule) return schedule;
  const sentence = say(words.giveSchedule, { choices: knownSchedules() });
  throw new UpstreamError("UNKNOWN_REFERENCE", [...within, "discount", "schedule"], sentence);
}

function knownSchedules(): string {
  return Object.keys(discountSchedules).join(", ");
}
