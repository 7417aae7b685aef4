import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, described, label, share } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import { counts } from "./counted.js";
import { funnelLimits, overdispersion } from "../areas/funnel-limits.js";

const PeerInput = z.strictObject({
  name: label({ title: "Name", description: "Local authority, or other place." }),
  counts: counts({
    title: "Counts",
    description: "Children at each step, first step first; each step is part of the one before.",
  }),
});

/** Input of {@link thresholdSteps}. */
export const ThresholdStepsInput = z.strictObject({
  peers: described(
    {
      title: "Peers",
      description: "Local authorities to compare, such as statistical neighbours.",
    },
    z.array(PeerInput),
  ),
  steps: z._default(
    described(
      { title: "Steps", description: "Name of each step, such as referral, assessment and plan." },
      z.array(label({ title: "Step", description: "Name of a step." })),
    ),
    ["referral", "assessment", "plan"],
  ),
  confidence: confidenceLevel(),
  peerConfidence: z._default(
    share({
      title: "Peer limits",
      description: "Level of the limits beyond which a place differs from its peers.",
    }),
    0.998,
  ),
});
export type ThresholdStepsInput = z.input<typeof ThresholdStepsInput>;

/** How a place stands among its peers at one step; no rank, since order alone is mostly chance. */
export type PeerStanding = "higher" | "lower" | "withinPeers";

/** One place at one step. */
export interface PlaceAtStep {
  readonly name: string;
  /** Children who go on, of those at the step before, with Wilson's interval. */
  readonly conversion: ShareEstimate;
  /** Limits within which peers of this size vary; null where there is nothing to compare with. */
  readonly peerLower: number | null;
  readonly peerUpper: number | null;
  /** Standard errors from the peers' common rate, overdispersion allowed for. */
  readonly adjustedZ: number | null;
  readonly standing: PeerStanding | null;
  /** Why there is no standing; null when there is one. */
  readonly reason: Sentence | null;
}

/** One step from one threshold to the next. */
export interface ThresholdStep {
  readonly from: string;
  readonly to: string;
  /** All peers taken together. */
  readonly peers: ShareEstimate;
  /** How much more peers vary than chance would have it: 1 is chance alone; null without peers. */
  readonly dispersion: number | null;
  /** In the order given. */
  readonly places: readonly PlaceAtStep[];
}

/** Result of {@link thresholdSteps}. */
export interface ThresholdSteps {
  /** Each step, and from the first straight to the last where there are more than two. */
  readonly steps: readonly ThresholdStep[];
  readonly method: { readonly interval: "wilson"; readonly peers: "winsorisedOverdispersion" };
  readonly confidence: number;
  readonly peerConfidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Compare thresholds between places, step by step.
 *
 * A high share at one step may only mean a strict step before it, so the way from the first step to
 * the last stands beside. Places are not ranked: most of an order among peers is chance.
 *
 * @param input - Children at each step in each place, and the names of the steps.
 * @returns The share that goes on at each step, with limits, and whether it differs from the peers'.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a step with more children than the one before.
 * @see Wilson 1927; Spiegelhalter 2005 (funnel limits with overdispersion).
 *
 * @example
 * ```ts
 * thresholdSteps({
 *   peers: [
 *     { name: "North", counts: [2000, 1200, 300] },
 *     { name: "South", counts: [1500, 1300, 310] },
 *   ],
 * }).steps[0]?.places[0]?.conversion.value; // => 0.6
 * ```
 */
export function thresholdSteps(input: ThresholdStepsInput): ThresholdSteps {
  const { peers, steps, confidence, peerConfidence } = parseInput(ThresholdStepsInput, input);
  check(peers, steps, peerConfidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const last = steps.length - 1;
  const pairs = steps.slice(1).map((_, index): [number, number] => [index, index + 1]);
  if (steps.length > 2) pairs.push([0, last]);
  const compared = pairs.map(([from, to]) =>
    compare(
      peers.map(({ name, counts }) => ({
        ...{ name, total: counts[from] ?? 0, count: counts[to] ?? 0 },
      })),
      [steps[from] ?? "", steps[to] ?? ""],
      z,
      (1 - peerConfidence) / 2,
    ),
  );
  return {
    steps: compared,
    method: { interval: "wilson", peers: "winsorisedOverdispersion" },
    ...{ confidence, peerConfidence },
    warnings: peers.length < fewPeers ? [say(words.fewPeers, { peers: peers.length })] : [],
    conclusion: conclude(compared),
  };
}

/** With fewer places than this, one of them moves the common rate and the dispersion a good deal. */
const fewPeers = 10;

function check(
  peers: readonly z.output<typeof PeerInput>[],
  steps: readonly string[],
  peerConfidence: number,
): void {
  if (peers.length === 0) throw refusal(["peers"], say(words.giveOnePeer));
  if (steps.length < 2) throw refusal(["steps"], say(words.giveTwoSteps));
  if (peerConfidence === 0 || peerConfidence === 1) {
    throw refusal(["peerConfidence"], say(words.giveConfidence));
  }
  peers.forEach(({ counts }, peer) => {
    const got = counts.length;
    if (got !== steps.length) {
      throw refusal(["peers", peer, "counts"], say(words.giveCountPerStep, { steps, got }));
    }
    for (let step = 1; step < got; step++) {
      const before = counts[step - 1] ?? 0;
      if ((counts[step] ?? 0) <= before) continue;
      const about = { before, step: steps[step - 1] ?? "" };
      throw refusal(["peers", peer, "counts", step], say(words.giveWithinStepBefore, about));
    }
  });
}

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly total: number;
}

function compare(
  places: readonly Counted[],
  [from, to]: readonly [string, string],
  z: number,
  tail: number,
): ThresholdStep {
  const sum = (of: (place: Counted) => number): number =>
    places.reduce((total, place) => total + of(place), 0);
  const nobody = say(words.nobodyAtStep, { step: from });
  const all = sum(({ total }) => total);
  const peers = shareOf(
    sum(({ count }) => count),
    all,
    z,
    nobody,
  );
  const spread = spreadOf(places, peers.value);
  return {
    ...{ from, to, peers },
    dispersion: spread?.dispersion ?? null,
    places: places.map((place) => ({
      name: place.name,
      conversion: shareOf(place.count, place.total, z, nobody),
      ...standingOf(place, spread, tail, nobody),
    })),
  };
}

/** How peers vary around their common rate. */
interface Spread {
  readonly rate: number;
  readonly dispersion: number;
}

/** Nothing for fewer than two places with children, or a common rate that leaves no room to vary. */
function spreadOf(places: readonly Counted[], rate: number | null): Spread | null {
  if (rate === null || rate === 0 || rate === 1) return null;
  const counted = places.filter(({ total }) => total > 0);
  if (counted.length < 2) return null;
  const distances = counted.map((place) => distance(place, rate));
  return { rate, dispersion: overdispersion(distances).winsorised };
}

/** Standard errors from the common rate; below 0 for a lower rate. */
function distance({ count, total }: Counted, rate: number): number {
  return (count / total - rate) / Math.sqrt((rate * (1 - rate)) / total);
}

function standingOf(
  place: Counted,
  spread: Spread | null,
  tail: number,
  nobody: Sentence,
): Omit<PlaceAtStep, "name" | "conversion"> {
  const none = { peerLower: null, peerUpper: null, adjustedZ: null, standing: null };
  if (place.total === 0) return { ...none, reason: nobody };
  if (spread === null) return { ...none, reason: say(words.noPeersToCompare) };
  const { rate, dispersion } = spread;
  const stretch = Math.sqrt(Math.max(1, dispersion));
  const [peerLower, peerUpper] = funnelLimits("score", rate, place.total, tail, stretch);
  const adjustedZ = distance(place, rate) / stretch;
  const beyond = -normalQuantile(tail);
  return {
    ...{ peerLower, peerUpper, adjustedZ },
    standing: adjustedZ > beyond ? "higher" : adjustedZ < -beyond ? "lower" : "withinPeers",
    reason: null,
  };
}

function conclude(steps: readonly ThresholdStep[]): Sentence {
  const different = steps.flatMap(({ from, to, places }) =>
    places.flatMap(({ name, standing }) =>
      standing === "higher" || standing === "lower"
        ? [say(standing === "higher" ? words.stepHigher : words.stepLower, { name, from, to })]
        : [],
    ),
  );
  if (different.length > 0) return say(words.concludeSomeDiffer, { different });
  return steps.some(({ places }) => places.some(({ standing }) => standing !== null))
    ? say(words.concludePeersAlike)
    : say(words.noPeersToCompare);
}
