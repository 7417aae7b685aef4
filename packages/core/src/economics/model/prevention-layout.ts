import type { UpstreamErrorPath } from "../../errors.js";
import type { Unit } from "../../internal/quantities.js";
import { largestCostBias } from "./model-quantities.js";

/** Fields of a cost that are one number each, in the order of the flat vector. */
export const costFields = ["unitCostGbp", "stepSize", "realInflation", "optimismBias"] as const;

/** Fields of an outcome that are one number each, in the order of the flat vector. */
export const outcomeFields = [
  "unitValueGbp",
  "realInflation",
  "prevalence",
  "effect",
  "deadweight",
  "attribution",
  "displacement",
  "leakage",
  "substitution",
  "multiplier",
  "lagYears",
  "rampYears",
  "durationYears",
  "evidenceHorizonYears",
  "dropOff",
  "optimismBias",
  "cashableShare",
  "cashableUnitValueGbp",
] as const;

/** Where the figures that are not in a list stand. */
export const general = { takeUp: 0, retention: 1, childrenPerFamily: 2, cohort: 3 } as const;

/** Where each number of a model stands in its flat vector of values. */
export interface PreventionLayout {
  readonly years: number;
  readonly costCount: number;
  readonly outcomeCount: number;
  /** Where the costs begin; each takes its fields, then an amount for each year. */
  readonly costs: number;
  readonly costStride: number;
  /** Where the outcomes begin. */
  readonly outcomes: number;
  /** Where the sizes of the step units begin. */
  readonly stepUnits: number;
  readonly length: number;
}

/**
 * Lay a model out as one vector of numbers.
 *
 * @param years - Years of the model.
 * @param costCount - How many costs.
 * @param outcomeCount - How many outcomes.
 * @param stepUnitCount - How many step units.
 * @returns Where each part begins.
 * @internal
 */
export function preventionLayout(
  years: number,
  costCount: number,
  outcomeCount: number,
  stepUnitCount: number,
): PreventionLayout {
  const costs = general.cohort + years;
  const costStride = costFields.length + years;
  const outcomes = costs + costCount * costStride;
  const stepUnits = outcomes + outcomeCount * outcomeFields.length;
  const length = stepUnits + stepUnitCount;
  return { years, costCount, outcomeCount, costs, costStride, outcomes, stepUnits, length };
}

/** One assumption that can be moved: where the model has it and where the vector has it. */
export interface PreventionParameter {
  readonly path: UpstreamErrorPath;
  readonly index: number;
  readonly unit: Unit;
  /** Smallest and largest value that means anything. */
  readonly minimum: number;
  readonly maximum: number;
  /** Whether only whole numbers mean anything. */
  readonly whole: boolean;
}

type Kind = Pick<PreventionParameter, "unit" | "minimum" | "maximum" | "whole">;
const shareKind: Kind = { unit: "fraction", minimum: 0, maximum: 1, whole: false };
const poundsKind: Kind = { unit: "£", minimum: -1e15, maximum: 1e15, whole: false };
const yearsKind: Kind = { unit: "years", minimum: 0, maximum: 200, whole: true };
const riseKind: Kind = { unit: "fraction/year", minimum: -0.999, maximum: 1, whole: false };
const sizeKind: Kind = { unit: "people", minimum: 1e-6, maximum: 1e9, whole: false };
const kinds: Readonly<Partial<Record<string, Kind>>> = {
  unitCostGbp: poundsKind,
  unitValueGbp: poundsKind,
  cashableUnitValueGbp: poundsKind,
  stepSize: sizeKind,
  realInflation: riseKind,
  multiplier: { unit: "ratio", minimum: 0, maximum: 10, whole: false },
  lagYears: yearsKind,
  rampYears: { ...yearsKind, minimum: 1 },
  durationYears: { ...yearsKind, minimum: 1 },
  evidenceHorizonYears: { ...yearsKind, minimum: 1 },
  childrenPerFamily: { unit: "ratio", minimum: 1, maximum: 20, whole: false },
};

/**
 * Tell what kind of number a field holds.
 *
 * @param field - A field of a model, a cost or an outcome.
 * @returns Its unit and limits; a share where nothing else is said.
 * @internal
 */
export function kindOf(field: string): Kind {
  return kinds[field] ?? shareKind;
}

/** Amounts in a year, and people in a year. */
export const yearlyKinds = {
  amountsGbp: { unit: "£/year", minimum: -1e15, maximum: 1e15, whole: false },
  cohort: { unit: "people/year", minimum: 0, maximum: 1e9, whole: false },
} as const satisfies Record<string, Kind>;

/** What may be added to a cost. */
export const costBiasKind: Kind = { ...shareKind, maximum: largestCostBias };

/** Limits of an effect, by the code of its measure. */
export const effectKinds: readonly Kind[] = [
  { unit: "fraction", minimum: -1, maximum: 1, whole: false },
  { unit: "fraction", minimum: -1, maximum: 1, whole: false },
  { unit: "ratio", minimum: 0, maximum: 1e6, whole: false },
  { unit: "ratio", minimum: 1e-6, maximum: 1e6, whole: false },
  { unit: "ratio", minimum: -5, maximum: 5, whole: false },
  { unit: "ratio", minimum: -1e6, maximum: 1e6, whole: false },
];
