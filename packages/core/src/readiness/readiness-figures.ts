import { normalQuantile, tQuantile } from "../internal/distributions.js";
import { say, type Sentence } from "../internal/say.js";
import { type ShareEstimate, shareOf, wilsonInterval } from "../internal/share-of.js";
import * as words from "../words/en-GB.js";
import { elementName } from "./default-elements.js";
import { type FunnelStep, funnelOf } from "./funnel-steps.js";
import type { ReadinessElement } from "./readiness-instrument.js";
import { classifiedIn, type ReadinessTally } from "./readiness-tally.js";
import { firstLow } from "./score-kernel.js";

/** A group's scores on one element. */
export interface ElementFigures {
  readonly element: string;
  readonly label: string;
  /** People with a score. */
  readonly n: number;
  readonly mean: number | null;
  /** Sample standard deviation. */
  readonly sd: number | null;
  /** Limits of the mean. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** People at or below the threshold. */
  readonly atOrBelow: ShareEstimate;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
}

/** Everything that is said about a group, or about all of them. */
export interface ReadinessFigures {
  /** Returns with at least one score. */
  readonly respondents: number;
  /** Staff in the group; null when it was not given. */
  readonly headcount: number | null;
  readonly responseShare: number | null;
  /** People whose barrier is known. */
  readonly classified: number;
  readonly unknown: number;
  readonly elements: readonly ElementFigures[];
  /** People who stop at each element, and at `none`. */
  readonly barrierCounts: Readonly<Record<string, number>>;
  /** The most common barrier, the earlier of equals; `none` when all pass, `unknown` for nobody. */
  readonly modalBarrier: string;
  /** The barrier of the means: an element's id, `none` or `unknown`. */
  readonly profileBarrier: string;
  /** Whether the two barriers are known and differ. */
  readonly barriersDiffer: boolean;
  /** Who passes each element and every one before it. */
  readonly funnel: readonly FunnelStep[];
  readonly conclusion: Sentence;
}

/** What figures are computed with. */
export interface FigureRules {
  readonly elements: readonly ReadinessElement[];
  readonly confidence: number;
  /** Highest low score. */
  readonly limit: number;
}

/**
 * Turn a tally into figures. Unchecked.
 *
 * @param tally - A group's tally.
 * @param headcount - Staff in the group, at least its respondents; null when not known.
 * @param rules - Elements, confidence level and limit.
 * @returns Every figure of the group.
 * @internal
 */
export function figuresOf(
  tally: ReadinessTally,
  headcount: number | null,
  { elements, confidence, limit }: FigureRules,
): ReadinessFigures {
  const { respondents, stops, none } = tally;
  const classified = classifiedIn(tally);
  const tail = (1 - confidence) / 2;
  const z = -normalQuantile(tail);
  const funnel = funnelOf(elements, stops, none, z);
  const figures = elements.map((element, index) => {
    const part = tally.elements[index];
    return elementFigures(element, part ?? nobody, { headcount, tail, z });
  });
  const means = figures.map(({ mean }) => mean ?? Number.NaN);
  const names = [...elements.map(({ id }) => id), "none"];
  const profile = firstLow(means, 0, means.length, limit);
  const profileBarrier = names[profile] ?? "unknown";
  const { modalBarrier, stop, pass } = funnel;
  const bothKnown = modalBarrier !== "unknown" && profileBarrier !== "unknown";
  return {
    respondents,
    headcount,
    responseShare: headcount === null || headcount === 0 ? null : respondents / headcount,
    classified,
    unknown: respondents - classified,
    elements: figures,
    barrierCounts: Object.fromEntries(names.map((name, index) => [name, stops[index] ?? none])),
    modalBarrier,
    profileBarrier,
    barriersDiffer: bothKnown && modalBarrier !== profileBarrier,
    funnel: funnel.steps,
    conclusion: conclude({ modalBarrier, profileBarrier, profile: elements[profile], stop, pass }),
  };
}

const nobody: ReadinessTally["elements"][number] = { n: 0, mean: 0, squares: 0, atOrBelow: 0 };

function elementFigures(
  { id, label }: ReadinessElement,
  { n, mean, squares, atOrBelow }: ReadinessTally["elements"][number],
  { headcount, tail, z }: { headcount: number | null; tail: number; z: number },
): ElementFigures {
  const about = { element: id, label, n };
  if (n === 0) {
    const reason = say(words.nobodyScored);
    const share = shareOf(0, 0, z, reason);
    const nothing = { mean: null, sd: null, lower: null, upper: null };
    return { ...about, ...nothing, atOrBelow: share, reason };
  }
  const share = shareAmong(atOrBelow, n, headcount, z);
  if (n === 1) {
    const reason = say(words.onlyOneScored);
    return { ...about, mean, sd: null, lower: null, upper: null, atOrBelow: share, reason };
  }
  const sd = Math.sqrt(squares / (n - 1));
  const drawn = headcount === null ? 1 : 1 - n / headcount;
  const half = -tQuantile(tail, n - 1) * sd * Math.sqrt(drawn / n);
  const limits = { lower: mean - half, upper: mean + half };
  return { ...about, mean, sd, ...limits, atOrBelow: share, reason: null };
}

/** Wilson's interval; of a finite staff it is that of a larger sample, and no interval for all. */
function shareAmong(count: number, n: number, headcount: number | null, z: number): ShareEstimate {
  const share = shareOf(count, n, z, say(words.nobodyScored));
  if (headcount === null) return share;
  const value = count / n;
  if (n >= headcount) return { ...share, lower: value, upper: value };
  const effective = (n * (headcount - 1)) / (headcount - n);
  const [lower, upper] = wilsonInterval(value * effective, effective, z);
  return { ...share, lower, upper };
}

interface Barriers {
  readonly modalBarrier: string;
  readonly profileBarrier: string;
  readonly profile: ReadinessElement | undefined;
  readonly stop: Sentence;
  readonly pass: Sentence | null;
}

function conclude({ modalBarrier, profileBarrier, profile, stop, pass }: Barriers): Sentence {
  if (pass === null) return stop;
  if (profileBarrier === "unknown") return say(words.funnelConclusion, { stop, pass });
  const averages =
    profileBarrier === modalBarrier
      ? say(words.averagesAgree)
      : profile === undefined
        ? say(words.averagesShowNone)
        : say(words.averagesDiffer, { element: elementName(profile) });
  return say(words.summaryConclusion, { stop, averages, pass });
}
