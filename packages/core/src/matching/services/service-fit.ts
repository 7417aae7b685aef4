import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { firstFew } from "./eligible-pairs.js";
import { type FitAnswers, fitAnswers, fitReason, overallFit } from "./fit-kernel.js";
import { checkDirectory, groupsAndServices } from "./service-catalogue.js";

/** Input of {@link serviceFit}. */
export const ServiceFitInput = z.strictObject(groupsAndServices);
export type ServiceFitInput = z.input<typeof ServiceFitInput>;

/** How one service stands to one group. */
export interface Fit {
  readonly group: string;
  readonly service: string;
  /** `partly`: takes some of the group's ages or areas, so the group has to be split to use it. */
  readonly fit: "yes" | "partly" | "no";
  readonly answers: FitAnswers;
  readonly reason: Sentence;
}

/** Result of {@link serviceFit}. */
export interface ServiceFit {
  /** One a group and service, in order of group, then of service. */
  readonly fits: readonly Fit[];
  /** For each group, the services that fit and those that fit in part. */
  readonly groups: readonly {
    readonly id: string;
    readonly fits: readonly string[];
    readonly fitsInPart: readonly string[];
  }[];
  readonly groupsWithoutService: readonly string[];
  /** Services that fit no group, not even in part. */
  readonly servicesWithoutGroup: readonly string[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Match each service to each group of need, with the reason in words.
 *
 * A service fits when its domains, area and ages take in the group's. What either does not state
 * rules nothing out, and the reason says so.
 *
 * @param input - Groups and services.
 * @returns Fit and reason for every group and service, and the groups and services left alone.
 * @throws {@link UpstreamError} `INVALID_INPUT` for repeated names or ages that run backwards.
 *
 * @example
 * ```ts
 * serviceFit({
 *   groups: [{ id: "North, 9", demand: 12, area: "North", ageFrom: 9, ageTo: 9, domain: "peer" }],
 *   services: [{ id: "mentor", area: "North", ageFrom: 11, ageTo: 15, capacity: 35 }],
 * }).fits[0]?.reason.text; // => "Does not fit: takes ages 11 to 15, not age 9."
 * ```
 */
export function serviceFit(input: ServiceFitInput): ServiceFit {
  const { groups, services, includeUniversal } = parseInput(ServiceFitInput, input);
  checkDirectory("groups", groups);
  checkDirectory("services", services);
  const table = groups.map((group) =>
    services.map((service): Fit => {
      const answers = fitAnswers(group, service, includeUniversal);
      return {
        ...{ group: group.id, service: service.id },
        fit: overallFit(answers),
        answers,
        reason: fitReason(group, service, answers),
      };
    }),
  );
  const rows = groups.map(({ id }, index) => {
    const named = (wanted: Fit["fit"]): string[] =>
      (table[index] ?? []).filter(({ fit }) => fit === wanted).map(({ service }) => service);
    return { id, fits: named("yes"), fitsInPart: named("partly") };
  });
  const fits = table.flat();
  const used = new Set(fits.filter(({ fit }) => fit !== "no").map(({ service }) => service));
  const groupsWithoutService = rows.filter((row) => row.fits.length === 0).map(({ id }) => id);
  const inPart = fits.filter(({ fit }) => fit === "partly").length;
  return {
    fits,
    groups: rows,
    groupsWithoutService,
    servicesWithoutGroup: services
      .filter(({ id, tier }) => !used.has(id) && (includeUniversal || tier !== "universal"))
      .map(({ id }) => id),
    warnings: inPart > 0 ? [say(words.pairsFitInPart, { count: inPart })] : [],
    conclusion: conclude(groups.length, groupsWithoutService),
  };
}

function conclude(groups: number, without: readonly string[]): Sentence {
  if (groups === 0) return say(words.noGroups);
  if (without.length === 0) return say(words.concludeAllFit, { groups });
  const about = { groups, without: without.length, names: firstFew(without) };
  return say(words.concludeSomeFit, about);
}
