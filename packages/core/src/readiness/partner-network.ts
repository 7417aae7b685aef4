import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { count, labels, score, scoreRow } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { checkScale } from "./check-scale.js";
import { betweenness, cutPoints } from "./network-kernel.js";
import { AnswerScale } from "./readiness-instrument.js";

/** Input of {@link partnerNetwork}: columns of equal length, a row a person's rating. */
export const PartnerNetworkInput = z.strictObject({
  from: labels({
    title: "From",
    description: "Partner that the person who answers belongs to; blank where it is not known.",
  }),
  to: labels({
    title: "To",
    description: "Partner whose tie with theirs the person rates; blank where it is not known.",
  }),
  strengths: scoreRow({
    title: "Strengths",
    description: "How well the two work together, on the scale; null where not answered.",
  }),
  scale: z._default(AnswerScale, { minimum: 1, maximum: 5 }),
  threshold: z.optional(
    score({
      title: "Threshold",
      description: "A tie rated above it is strong; the middle of the scale if left out.",
    }),
  ),
  minimumRaters: z._default(
    count({
      title: "Minimum raters",
      description: "Fewest people of a partner who rated a tie for it to be shown; 3 if left out.",
    }),
    3,
  ),
});
export type PartnerNetworkInput = z.input<typeof PartnerNetworkInput>;

/** One partner's place among the others. */
export interface NetworkPartner {
  readonly partner: string;
  /** Ties that this partner calls strong, of those that it rates. */
  readonly strongGiven: number;
  readonly ratedGiven: number;
  /** Ties with this partner that others call strong, of those that they rate. */
  readonly strongReceived: number;
  readonly ratedReceived: number;
  /** Mean of the ratings of its ties, by itself and by the others; null where none is shown. */
  readonly meanGiven: number | null;
  readonly meanReceived: number | null;
  /** Share of the shortest ways between two others that lead through it; null below three partners. */
  readonly betweenness: number | null;
  /** Whether the network would fall into more parts without it. */
  readonly isCutPoint: boolean;
  readonly isIsolated: boolean;
}

/** How two partners see each other. */
export type TieStatus = "mutual" | "oneSided" | "weak" | "unknown";

/** Two partners, in alphabetical order. */
export interface NetworkTie {
  readonly partner: string;
  readonly other: string;
  /** Mean rating by the first of the tie with the second; null where hidden or not rated. */
  readonly there: number | null;
  readonly back: number | null;
  readonly status: TieStatus;
  /** Why a rating is null; null when none is. */
  readonly reason: Sentence | null;
}

/** Result of {@link partnerNetwork}. */
export interface PartnerNetwork {
  /** In alphabetical order. */
  readonly partners: readonly NetworkPartner[];
  /** Weakest first, unknown last. */
  readonly ties: readonly NetworkTie[];
  /** Strong ratings, of those that are shown; null when none is. */
  readonly density: number | null;
  /** Pairs strong both ways, of the pairs rated both ways and strong at least one way. */
  readonly reciprocity: number | null;
  /** Ordered pairs of partners with a rating that is shown, of all there could be. */
  readonly knownShare: number | null;
  /** Partners through whom the shortest ways of others lead, the most first. */
  readonly brokers: readonly string[];
  /** Partners without whom the network falls into more parts. */
  readonly cutPoints: readonly string[];
  readonly isolated: readonly string[];
  readonly method: {
    readonly strength: "meanOfRatings";
    readonly threshold: number;
    readonly minimumRaters: number;
    readonly betweenness: "shortestDirectedPaths";
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/** Everything is shown of everybody; beyond this a list of ties no longer helps anyone. */
const mostPartners = 200;

/**
 * Map how partners work together: who is linked, who stands between, which ties to mend.
 *
 * A tie rated by few people is hidden and counts as not known; for the ways through the network, what
 * is not known is taken for no tie.
 *
 * @param input - Ratings, a row each: whose person, of the tie with whom, how strong.
 * @returns Ties by strength, each partner's place, density, reciprocity and brokers.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rating outside the scale, naming row and
 * partners, or of a partner's tie with itself.
 * @see Freeman 1977 (betweenness); Brandes 2001 (its computation).
 *
 * @example
 * ```ts
 * const from = ["A", "A", "B", "B", "B", "C"];
 * const to = ["B", "C", "A", "C", "C", "B"];
 * partnerNetwork({ from, to, strengths: [5, 2, 4, 5, 4, 4], minimumRaters: 1 }).brokers; // => ["B"]
 * ```
 */
export function partnerNetwork(input: PartnerNetworkInput): PartnerNetwork {
  const parsed = parseInput(PartnerNetworkInput, input);
  const { scale, minimumRaters } = parsed;
  const threshold = thresholdOn(scale, parsed.threshold);
  const { names, means, leftOut } = readRatings(parsed);
  const size = names.length;
  const strengthOf = (one: number, other: number): number =>
    shownMean(means.get(one * size + other), minimumRaters);
  const strong = names.map((_, one) =>
    names.flatMap((__, other) =>
      one !== other && strengthOf(one, other) > threshold ? [other] : [],
    ),
  );
  const linked = names.map((_, one) =>
    names.flatMap((__, other) =>
      strong[one]?.includes(other) === true || strong[other]?.includes(one) === true ? [other] : [],
    ),
  );
  const between = size < 3 ? null : betweenness(strong);
  const cuts = cutPoints(linked);
  const partners = names.map((partner, index): NetworkPartner => {
    const others = names.map((_, other) => other).filter((other) => other !== index);
    const given = others.map((other) => strengthOf(index, other)).filter(Number.isFinite);
    const received = others.map((other) => strengthOf(other, index)).filter(Number.isFinite);
    const isStrong = (strength: number): boolean => strength > threshold;
    return {
      partner,
      strongGiven: given.filter(isStrong).length,
      ratedGiven: given.length,
      strongReceived: received.filter(isStrong).length,
      ratedReceived: received.length,
      meanGiven: meanOf(given),
      meanReceived: meanOf(received),
      betweenness: between === null ? null : (between[index] ?? 0) / ((size - 1) * (size - 2)),
      isCutPoint: cuts[index] === true,
      isIsolated: (linked[index]?.length ?? 0) === 0,
    };
  });
  const ties = tiesOf(names, means, { strengthOf, threshold, minimumRaters });
  const rated = partners.reduce((sum, one) => sum + one.ratedGiven, 0);
  const strongAll = partners.reduce((sum, one) => sum + one.strongGiven, 0);
  const both = ties.filter(({ there, back }) => there !== null && back !== null);
  const mutual = both.filter(({ status }) => status === "mutual").length;
  const either = mutual + both.filter(({ status }) => status === "oneSided").length;
  const possible = size * (size - 1);
  const found = {
    density: rated === 0 ? null : strongAll / rated,
    reciprocity: either === 0 ? null : mutual / either,
    knownShare: possible === 0 ? null : rated / possible,
    brokers: partners
      .filter((one) => (one.betweenness ?? 0) > 0)
      .sort((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0))
      .map(({ partner }) => partner),
    cutPoints: partners.filter((one) => one.isCutPoint).map(({ partner }) => partner),
    isolated: partners.filter((one) => one.isIsolated).map(({ partner }) => partner),
  };
  return {
    partners,
    ties,
    ...found,
    method: {
      strength: "meanOfRatings",
      threshold,
      minimumRaters,
      betweenness: "shortestDirectedPaths",
    },
    warnings: warningsOf(found, leftOut, ties),
    conclusion: conclude(found, ties),
  };
}

function thresholdOn(
  scale: { readonly minimum: number; readonly maximum: number },
  threshold = (scale.minimum + scale.maximum) / 2,
): number {
  checkScale(scale, ["scale"]);
  const { minimum, maximum } = scale;
  if (threshold >= minimum && threshold <= maximum) return threshold;
  throw refusal(["threshold"], say(words.giveThresholdOnScale, { minimum, maximum }));
}

interface Rating {
  n: number;
  sum: number;
}

/** Ratings by ordered pair, under the first partner's index times the number of partners, plus the other's. */
function readRatings({ from, to, strengths, scale }: z.output<typeof PartnerNetworkInput>): {
  readonly names: readonly string[];
  readonly means: ReadonlyMap<number, Rating>;
  readonly leftOut: number;
} {
  const expected = from.length;
  for (const [field, values] of [
    ["to", to],
    ["strengths", strengths],
  ] as const) {
    const got = values.length;
    if (got !== expected) {
      throw refusal([field], say(words.giveEqualLengths, { other: "from", expected, got }));
    }
  }
  const { minimum, maximum } = scale;
  const rows: (readonly [string, string, number | null])[] = [];
  let leftOut = 0;
  for (let row = 0; row < expected; row++) {
    const one = from[row]?.trim() ?? "";
    const other = to[row]?.trim() ?? "";
    const strength: unknown = strengths[row] ?? null;
    const isRating = typeof strength === "number" && strength >= minimum && strength <= maximum;
    if (strength !== null && !isRating) {
      const about = { one, other, minimum, maximum };
      throw refusal(["strengths", row], say(words.giveTieOnScale, about));
    }
    if (one === "" || other === "") {
      if (strength !== null || one !== other) leftOut++;
      continue;
    }
    if (one === other) throw refusal(["to", row], say(words.giveOtherPartner, { partner: one }));
    rows.push([one, other, isRating ? strength : null]);
  }
  if (rows.length === 0) throw refusal(["from"], say(words.giveOneTie));
  // Plain comparison: locale rules differ between engines.
  const names = [...new Set(rows.flatMap(([one, other]) => [one, other]))].sort();
  if (names.length > mostPartners) {
    throw refusal(["from"], say(words.giveFewerPartners, { most: mostPartners }));
  }
  const place = new Map(names.map((name, index) => [name, index]));
  const means = new Map<number, Rating>();
  for (const [one, other, strength] of rows) {
    if (strength === null) continue;
    const key = (place.get(one) ?? 0) * names.length + (place.get(other) ?? 0);
    const rating = means.get(key) ?? { n: 0, sum: 0 };
    rating.n++;
    rating.sum += strength;
    means.set(key, rating);
  }
  return { names, means, leftOut };
}

function shownMean(rating: Rating | undefined, minimumRaters: number): number {
  if (rating === undefined || rating.n < minimumRaters) return Number.NaN;
  return rating.sum / rating.n;
}

function tiesOf(
  names: readonly string[],
  means: ReadonlyMap<number, Rating>,
  rules: {
    readonly strengthOf: (one: number, other: number) => number;
    readonly threshold: number;
    readonly minimumRaters: number;
  },
): readonly NetworkTie[] {
  const { strengthOf, threshold, minimumRaters } = rules;
  const size = names.length;
  const ties = names.flatMap((partner, one) =>
    names.flatMap((otherPartner, other): NetworkTie[] => {
      if (other <= one) return [];
      const keys = [one * size + other, other * size + one];
      if (!keys.some((key) => means.has(key))) return [];
      const [there, back] = [strengthOf(one, other), strengthOf(other, one)];
      const strong = [there, back].filter((strength) => strength > threshold).length;
      const isKnown = Number.isFinite(there) && Number.isFinite(back);
      const isHidden = keys.some((key) => (means.get(key)?.n ?? minimumRaters) < minimumRaters);
      return [
        {
          partner,
          other: otherPartner,
          there: Number.isFinite(there) ? there : null,
          back: Number.isFinite(back) ? back : null,
          status: !isKnown
            ? "unknown"
            : strong === 2
              ? "mutual"
              : strong === 1
                ? "oneSided"
                : "weak",
          reason: isKnown
            ? null
            : isHidden
              ? say(words.tieHidden, { minimum: minimumRaters })
              : say(words.tieNotRated),
        },
      ];
    }),
  );
  const strengthOfTie = ({ there, back }: NetworkTie): number =>
    there === null || back === null ? Infinity : there + back;
  return ties.sort((a, b) => {
    const [one, other] = [strengthOfTie(a), strengthOfTie(b)];
    return one === other ? 0 : one - other;
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Found = Pick<
  PartnerNetwork,
  "density" | "reciprocity" | "knownShare" | "brokers" | "cutPoints" | "isolated"
>;

function warningsOf(
  { knownShare, cutPoints: cuts, isolated }: Found,
  leftOut: number,
  ties: readonly NetworkTie[],
): readonly Sentence[] {
  const hidden = ties.filter(({ reason }) => reason?.id === words.tieHidden.id).length;
  return [
    ...(leftOut > 0 ? [say(words.warnRatingsWithoutPartner, { count: leftOut })] : []),
    ...(hidden > 0 ? [say(words.warnTiesHidden, { count: hidden })] : []),
    ...(knownShare !== null && knownShare < 1
      ? [say(words.warnTiesUnknown, { share: 1 - knownShare })]
      : []),
    ...(cuts.length > 0 ? [say(words.warnCutPoints, { partners: cuts })] : []),
    ...(isolated.length > 0 ? [say(words.warnIsolated, { partners: isolated })] : []),
  ];
}

function conclude({ density, reciprocity, brokers }: Found, ties: readonly NetworkTie[]): Sentence {
  if (density === null) return say(words.networkUnknown);
  const strong = say(words.networkDensity, { density });
  const mutual =
    reciprocity === null ? say(words.networkNoPairs) : say(words.networkMutual, { reciprocity });
  const [broker] = brokers;
  const between =
    broker === undefined
      ? say(words.networkNoBroker)
      : say(words.networkBroker, { partner: broker });
  const weakest = ties.find(({ status }) => status === "weak" || status === "oneSided");
  const mend =
    weakest === undefined
      ? say(words.networkNothingToMend)
      : say(words.networkMend, {
          partner: weakest.partner,
          other: weakest.other,
          there: weakest.there ?? 0,
          back: weakest.back ?? 0,
        });
  return say(words.networkConclusion, { strong, mutual, between, mend });
}
