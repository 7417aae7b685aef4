import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { described, label, pounds } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { agencyShares } from "./model-quantities.js";

/** Shares typed as decimals miss 1 by less than this. */
const shareTolerance = 1e-9;

const Benefit = z.strictObject({
  name: label({ title: "Name", description: "What changes for children and families." }),
  amountGbp: pounds({ title: "Amount", description: "What it is worth." }),
  agencyShares: agencyShares({
    title: "Agency shares",
    description: "Share of the amount that falls to each agency; at most 1 together.",
  }),
});

/** Input of {@link agencyShare}. */
export const AgencyShareInput = z.strictObject({
  benefits: described(
    { title: "Benefits", description: "What each outcome is worth, and to whom." },
    z.array(Benefit),
  ),
});
export type AgencyShareInput = z.input<typeof AgencyShareInput>;

/** What falls to one agency. */
export interface AgencyGain {
  readonly agency: string;
  readonly amountGbp: number;
  /** Of the total; null where that is 0. */
  readonly share: number | null;
}

/** Result of {@link agencyShare}. */
export interface AgencyShare {
  /** In order of appearance. */
  readonly agencies: readonly AgencyGain[];
  /** What no agency's share covers. */
  readonly peopleAndSociety: Omit<AgencyGain, "agency">;
  readonly totalGbp: number;
  readonly conclusion: Sentence;
}

/**
 * Share benefits out to the agencies that gain them.
 *
 * @param input - Benefits with the shares of each agency.
 * @returns What falls to each agency, to people and society, and in all.
 * @throws {@link UpstreamError} `INVALID_INPUT` for no benefit, a name used twice or shares that add to
 * more than 1.
 *
 * @example
 * ```ts
 * agencyShare({ benefits: [{ name: "Incident", amountGbp: 2470, agencyShares: { NHS: 1171 / 2470 } }] });
 * // => NHS 1171, people and society 1299
 * ```
 */
export function agencyShare(input: AgencyShareInput): AgencyShare {
  const { benefits } = parseInput(AgencyShareInput, input);
  if (benefits.length === 0) throw refusal(["benefits"], say(words.giveOutcome));
  const names = benefits.map(({ name }) => name);
  const gains = new Map<string, number>();
  let totalGbp = 0;
  let unsharedGbp = 0;
  for (const [index, { name, amountGbp, agencyShares }] of benefits.entries()) {
    if (names.indexOf(name) < index) {
      throw refusal(["benefits", index, "name"], say(words.giveNameOnce, { name }));
    }
    let total = 0;
    for (const [agency, share] of Object.entries(agencyShares)) {
      total += share;
      gains.set(agency, (gains.get(agency) ?? 0) + share * amountGbp);
    }
    if (total > 1 + shareTolerance) {
      throw refusal(["benefits", index, "agencyShares"], say(words.giveSharesWithinOne, { total }));
    }
    // What typing in decimals leaves is nobody's.
    if (1 - total > shareTolerance) unsharedGbp += (1 - total) * amountGbp;
    totalGbp = finite(totalGbp + amountGbp);
  }
  const shareOf = (amountGbp: number): number | null =>
    totalGbp === 0 ? null : finite(amountGbp / totalGbp);
  const agencies = Array.from(gains, ([agency, amountGbp]) => ({
    agency,
    amountGbp,
    share: shareOf(amountGbp),
  }));
  const parts = agencies.map(({ agency, amountGbp }) =>
    say(words.agencyGains, { agency, amount: amountGbp }),
  );
  return {
    agencies,
    peopleAndSociety: { amountGbp: unsharedGbp, share: shareOf(unsharedGbp) },
    totalGbp,
    conclusion: say(words.whoGains, {
      total: totalGbp,
      agencies: parts.length > 0 ? parts : say(words.noAgency),
      rest: unsharedGbp,
    }),
  };
}
