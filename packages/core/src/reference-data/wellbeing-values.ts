import type { Seen } from "./discount-schedules.js";
import type { ReferenceId } from "./references.js";

/** What one year of one point more of life satisfaction is worth for one person, as published. */
export interface WellbeingValue {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Pounds for one WELLBY. */
  readonly lowGbp: number;
  readonly centralGbp: number;
  readonly highGbp: number;
  readonly priceYear: number;
  readonly geography: string;
  readonly population: string;
  readonly status: Seen;
  readonly references: readonly ReferenceId[];
}

/** Values of a WELLBY by id. */
export const wellbeingValues = {
  "hmt-2021": {
    id: "hmt-2021",
    title: "Wellbeing guidance for appraisal",
    edition: "HM Treasury, July 2021",
    lowGbp: 10_000,
    centralGbp: 13_000,
    highGbp: 16_000,
    priceYear: 2019,
    geography: "United Kingdom",
    population: "People whose life satisfaction is measured from 0 to 10",
    status: "second-hand",
    references: ["wellbeingGuidance2021", "greenbookPackage2026"],
  },
} as const satisfies Readonly<Record<string, WellbeingValue>>;

/** The value used when none is named. */
export const wellbeingValueInForce = "hmt-2021";
