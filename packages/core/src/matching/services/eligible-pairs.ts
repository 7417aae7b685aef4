import { refusal } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { fitAnswers, overallFit } from "./fit-kernel.js";
import type { DemandGroup, Pair, Service } from "./service-catalogue.js";

/** Every group and service that may be matched, in order of group. */
export interface EligiblePairs {
  /** Index of the group and of the service, a pair. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Gain of one child, a pair; undefined where nobody states it. */
  readonly effects: readonly (number | undefined)[];
  /** Where the effect of a pair was given, or would have to be. */
  readonly effectPath: (pair: number) => readonly (string | number)[];
  /** Pairs that fit in part only and are therefore not eligible. */
  readonly inPart: number;
}

/**
 * Find which services each group may use: as the caller says, or else as directory and group fit.
 *
 * @param groups - Children of one kind each.
 * @param services - The directory.
 * @param given - The caller's own pairs, if any.
 * @param includeUniversal - Whether universal services count.
 * @returns The pairs in order of group, then of service.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a pair of unknown or repeated names.
 * @internal
 */
export function eligiblePairs(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  given: readonly Pair[] | undefined,
  includeUniversal: boolean,
): EligiblePairs {
  return given === undefined
    ? fittingPairs(groups, services, includeUniversal)
    : namedPairs(groups, services, given);
}

function fittingPairs(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  includeUniversal: boolean,
): EligiblePairs {
  const from: number[] = [];
  const to: number[] = [];
  let inPart = 0;
  groups.forEach((group, g) => {
    services.forEach((service, s) => {
      const fit = overallFit(fitAnswers(group, service, includeUniversal));
      if (fit === "partly") inPart++;
      if (fit !== "yes") return;
      from.push(g);
      to.push(s);
    });
  });
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    effects: to.map((service) => services[service]?.effect),
    effectPath: (pair) => ["services", to[pair] ?? 0, "effect"],
    inPart,
  };
}

function namedPairs(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  given: readonly Pair[],
): EligiblePairs {
  const groupAt = new Map(groups.map(({ id }, index) => [id, index]));
  const serviceAt = new Map(services.map(({ id }, index) => [id, index]));
  const seen = new Set<number>();
  const found = Array.from(given, ({ group, service, effect }, index) => {
    const g = groupAt.get(group);
    const s = serviceAt.get(service);
    if (g === undefined) {
      throw refusal(["pairs", index, "group"], say(words.giveNameOfGroup, { id: group }));
    }
    if (s === undefined) {
      throw refusal(["pairs", index, "service"], say(words.giveNameOfService, { id: service }));
    }
    const place = g * services.length + s;
    if (seen.has(place)) {
      throw refusal(["pairs", index], say(words.givePairOnce, { group, service }));
    }
    seen.add(place);
    return { g, s, index, effect: effect ?? services[s]?.effect };
  }).sort((a, b) => a.g - b.g || a.s - b.s);
  return {
    from: Int32Array.from(found, ({ g }) => g),
    to: Int32Array.from(found, ({ s }) => s),
    effects: found.map(({ effect }) => effect),
    effectPath: (pair) => ["pairs", found[pair]?.index ?? 0, "effect"],
    inPart: 0,
  };
}

/**
 * Name a few things and count the rest.
 *
 * @param names - Names in order.
 * @returns The first five, and how many more there are.
 * @internal
 */
export function firstFew(names: readonly string[]): string | Sentence {
  const few = names.slice(0, 5).join(", ");
  return names.length <= 5 ? few : say(words.andMore, { few, more: names.length - 5 });
}
