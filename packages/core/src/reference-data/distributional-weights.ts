import type { Seen } from "./discount-schedules.js";
import type { ReferenceId } from "./references.js";

/** How fast the worth of another pound falls as income rises, as published. */
export interface MarginalUtility {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Elasticity of the marginal utility of income (eta). */
  readonly eta: number;
  readonly status: Seen;
  readonly references: readonly ReferenceId[];
}

/** Elasticities of the marginal utility of income by id. */
export const marginalUtilities = {
  "green-book": {
    id: "green-book",
    title: "Distributional weights of the Green Book",
    edition: "Green Book 2026, chapter 7, formerly annex A3",
    eta: 1.3,
    status: "second-hand",
    references: ["greenBookDistribution2026", "greenbookPackage2026"],
  },
} as const satisfies Readonly<Record<string, MarginalUtility>>;

/** The elasticity used when none is given. */
export const marginalUtilityInForce = "green-book";
