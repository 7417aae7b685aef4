import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { AgencyLine } from "./ledger-lines.js";
import { mostPlayers, shapleyShares } from "./settlement-kernel.js";

/** What counts as an agency's gain: all its fiscal value, or only what can be taken out of a budget. */
export const settlementGains = ["fiscal", "cashable"] as const;
export type SettlementGain = (typeof settlementGains)[number];

/** What one agency would pay under one rule. */
export interface SettledAmount {
  /** Part of the full cost that it bears. */
  readonly contributionGbp: number;
  /** What it pays to the others, beyond what it bears now; below zero it receives. */
  readonly transferGbp: number;
  /** Its gain less its contribution. */
  readonly netGbp: number;
}

/** One agency in a settlement, in present-value pounds of the base price year. */
export interface SettlementLine {
  readonly agency: string;
  /** What it bears in the model, cash and in-kind. */
  readonly bearsNowGbp: number;
  readonly gainGbp: number;
  /** Contributions in proportion to gains; null where nobody gains. */
  readonly proportional: SettledAmount | null;
  /** Shapley: each keeps the mean of what it adds over all orders of joining; null with a reason. */
  readonly fairShare: SettledAmount | null;
}

/** Who should pay what, so that those who gain pay for what they gain. */
export interface SettlementFigures {
  readonly gain: SettlementGain;
  readonly agencies: readonly SettlementLine[];
  readonly costGbp: number;
  /** What the agencies gain together less the full cost; below zero nothing is left to share. */
  readonly surplusGbp: number;
  readonly reasons: {
    readonly proportional: Sentence | null;
    readonly fairShare: Sentence | null;
  };
}

/**
 * Settle a programme's cost among the agencies.
 *
 * @param lines - The ledger's agencies.
 * @param gain - What counts as a gain.
 * @returns What each bears now and would bear under both rules.
 * @internal
 */
export function settlementFigures(
  lines: readonly AgencyLine[],
  gain: SettlementGain,
): SettlementFigures {
  const gains = lines.map((line) =>
    gain === "fiscal" ? line.fiscalValueGbp : line.cashableValueGbp,
  );
  const bears = lines.map(({ cashCostGbp, inKindCostGbp }) => cashCostGbp + inKindCostGbp);
  const costGbp = bears.reduce((sum, cost) => sum + cost, 0);
  const gained = gains.reduce((sum, value) => sum + value, 0);
  const surplusGbp = gained - costGbp;
  const positive = gains.reduce((sum, value) => sum + Math.max(0, value), 0);

  const noGain = positive > 0 ? null : say(words.nobodyGains);
  const noFairShare =
    lines.length > mostPlayers
      ? say(words.tooManyAgencies, { most: mostPlayers })
      : surplusGbp > 0
        ? null
        : say(words.noSurplusToShare, { shortfall: -surplusGbp });
  const shares = noFairShare === null ? shapleyShares(gains, costGbp) : [];
  const settled = (index: number, contributionGbp: number): SettledAmount => ({
    contributionGbp,
    transferGbp: contributionGbp - (bears[index] ?? 0),
    netGbp: (gains[index] ?? 0) - contributionGbp,
  });
  return {
    gain,
    agencies: lines.map(({ agency }, index) => ({
      agency,
      bearsNowGbp: bears[index] ?? 0,
      gainGbp: gains[index] ?? 0,
      proportional:
        noGain === null
          ? settled(index, costGbp * (Math.max(0, gains[index] ?? 0) / positive))
          : null,
      fairShare:
        noFairShare === null ? settled(index, (gains[index] ?? 0) - (shares[index] ?? 0)) : null,
    })),
    costGbp,
    surplusGbp,
    reasons: { proportional: noGain, fairShare: noFairShare },
  };
}

/**
 * Say who would pay in, and who would be paid.
 *
 * @param figures - The settlement.
 * @returns The conclusion.
 * @internal
 */
export function settlementConclusion(figures: SettlementFigures): Sentence {
  const { agencies, reasons, surplusGbp } = figures;
  const rule = reasons.fairShare === null ? "fairShare" : "proportional";
  const parts = agencies.flatMap((line) => {
    const transfer = line[rule]?.transferGbp ?? 0;
    if (Math.abs(transfer) < 0.5) return [];
    const about = { agency: line.agency, amount: Math.abs(transfer) };
    return [say(transfer > 0 ? words.agencyPaysIn : words.agencyIsPaid, about)];
  });
  const transfers: Sentence | readonly Sentence[] =
    parts.length > 0 ? parts : say(words.nothingToSettle);
  if (reasons.fairShare === null) {
    return say(words.settledFairly, { surplus: surplusGbp, transfers });
  }
  if (reasons.proportional !== null) return reasons.proportional;
  return say(words.settledInProportion, { reason: reasons.fairShare, transfers });
}
