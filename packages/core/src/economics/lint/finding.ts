import type { UpstreamErrorPath } from "../../errors.js";
import type { Sentence } from "../../internal/say.js";

/** How bad a finding is, the worst first. */
export const lintSeverities = ["error", "warning", "note"] as const;
export type LintSeverity = (typeof lintSeverities)[number];

/** Every rule, in the order in which findings of one place stand. */
export const lintRules = [
  "refused",
  "perChildPerFamily",
  "doubleCountedCase",
  "parentAndComponent",
  "contestedUnitCost",
  "treatmentForPrevention",
  "missingDeadweight",
  "deadweightOnControlled",
  "missingOptimismBias",
  "benefitBeyondEvidence",
  "cashableAboveFiscal",
  "averageForMarginal",
  "nominalFlows",
  "upratedTwice",
  "mixedPriceYears",
  "staleUnitCost",
  "variedAgainstFixedCosts",
  "optimismOnPessimism",
  "missingSource",
] as const;
export type LintRule = (typeof lintRules)[number];

/** What a finding does to a figure: above 0 it flatters the case, below 0 it does the opposite. */
export interface LintWorth {
  readonly gbp: number;
  /** Which figure: net present social value, or the present value that is called cashable. */
  readonly of: "npsv" | "cashable";
}

/** One doubtful thing in a model. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly severity: LintSeverity;
  /** Where in the model. */
  readonly path: UpstreamErrorPath;
  /** Where, by the name of the cost or the outcome. */
  readonly place: Sentence;
  readonly problem: Sentence;
  readonly remedy: Sentence;
  /** What it is worth where it can be worked out; null where it cannot. */
  readonly worth: LintWorth | null;
}

/** A finding as a rule makes it: its place follows from its path. */
export type Doubt = Omit<LintFinding, "place">;
