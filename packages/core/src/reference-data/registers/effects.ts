import type { PreventionLevel } from "../../internal/prevention-level.js";
import { effectRows } from "./rows/effect-rows.js";
import { type FigureSource, sourceOf } from "./figure-source.js";

/** What kind of number an effect is; shares and relative changes are fractions. */
export type EffectMeasure =
  | "riskDifference"
  | "relativeRisk"
  | "oddsRatio"
  | "relativeChange"
  | "meanDifference"
  | "smd"
  | "inWords";

/** An effect as its row holds it. */
export interface EffectRow {
  readonly id: string;
  readonly programme: string;
  readonly outcome: string;
  readonly measure: EffectMeasure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly printed?: number;
  readonly unit: string;
  readonly withService?: number;
  readonly withoutService?: number;
  readonly comparator?: string;
  readonly timePoint?: string;
  readonly level?: PreventionLevel;
  readonly informant?: string;
  readonly design?: string;
  readonly country: string;
  readonly geography?: string;
  readonly population: string;
  readonly quote: string;
  readonly note?: string;
  readonly source: string;
}

/** A published effect of a programme. Fields are null where the text read does not say. */
export interface PublishedEffect {
  readonly id: string;
  readonly programme: string;
  readonly outcome: string;
  readonly measure: EffectMeasure;
  /** A fraction for a risk difference or a relative change; null for an effect stated in words. */
  readonly value: number | null;
  /** Published 95% limits. */
  readonly low: number | null;
  readonly high: number | null;
  /** The figure as printed, in `unit`. */
  readonly printed: number | null;
  readonly unit: string;
  /** Risk or mean with the service and without it, where both are printed. */
  readonly withService: number | null;
  readonly withoutService: number | null;
  readonly comparator: string | null;
  readonly timePoint: string | null;
  /** At which level of prevention it was found. */
  readonly preventionLevel: PreventionLevel | null;
  readonly informant: string | null;
  readonly design: string | null;
  /** A nation of the UK, another country, or "international" for a review. */
  readonly country: string;
  readonly isUk: boolean;
  readonly geography: string;
  readonly population: string;
  readonly quote: string;
  readonly note: string | null;
  readonly source: FigureSource;
}

const nations = ["England", "Scotland", "Wales", "Northern Ireland", "UK"];

/** Every effect that ships, programme by programme. */
export const effectRegister: readonly PublishedEffect[] = /* @__PURE__ */ effectRows.map(complete);

function complete(row: EffectRow): PublishedEffect {
  return {
    id: row.id,
    programme: row.programme,
    outcome: row.outcome,
    measure: row.measure,
    value: row.value ?? null,
    low: row.low ?? null,
    high: row.high ?? null,
    printed: row.printed ?? null,
    unit: row.unit,
    withService: row.withService ?? null,
    withoutService: row.withoutService ?? null,
    comparator: row.comparator ?? null,
    timePoint: row.timePoint ?? null,
    preventionLevel: row.level ?? null,
    informant: row.informant ?? null,
    design: row.design ?? null,
    country: row.country,
    isUk: nations.includes(row.country),
    geography: row.geography ?? row.country,
    population: row.population,
    quote: row.quote,
    note: row.note ?? null,
    source: sourceOf(row.source),
  };
}
