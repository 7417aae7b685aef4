import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { areaOf, type DemandGroup, type Service } from "./service-catalogue.js";

/** What a service is matched to a group on, in the order in which reasons are given. */
export const fitCriteria = ["domain", "area", "age", "tier"] as const;
export type FitCriterion = (typeof fitCriteria)[number];

/** `partly`: takes some of the group's ages; `notStated`: the group or the service does not say. */
export type FitAnswer = "yes" | "no" | "partly" | "notStated";

/** How a service stands to a group on each criterion. */
export type FitAnswers = Readonly<Record<FitCriterion, FitAnswer>>;

/**
 * Match a service to a group on each criterion. Unchecked.
 *
 * What the group or the service does not state cannot rule the other out.
 *
 * @param group - Children of one kind.
 * @param service - One service.
 * @param includeUniversal - Whether universal services count.
 * @returns One answer a criterion.
 * @internal
 */
export function fitAnswers(
  group: DemandGroup,
  service: Service,
  includeUniversal: boolean,
): FitAnswers {
  return {
    domain: answer(service.domains, group.domain, (domains, domain) =>
      domains.some((each) => sameText(each, domain)),
    ),
    area: answerArea(areaOf(service.area), areaOf(group.area)),
    age: answerAge(group, service),
    tier:
      service.tier === undefined
        ? "notStated"
        : service.tier === "universal" && !includeUniversal
          ? "no"
          : "yes",
  };
}

function answer<A, B>(
  a: A | undefined,
  b: B | undefined,
  holds: (a: A, b: B) => boolean,
): FitAnswer {
  if (a === undefined || b === undefined) return "notStated";
  return holds(a, b) ? "yes" : "no";
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** A service everywhere serves any area; one in an area serves a group of everywhere in part. */
function answerArea(service: string | undefined, group: string | undefined): FitAnswer {
  if (service === undefined) return "yes";
  if (group === undefined) return "partly";
  return sameText(service, group) ? "yes" : "no";
}

function answerAge(group: DemandGroup, service: Service): FitAnswer {
  if (service.ageFrom === undefined && service.ageTo === undefined) return "yes";
  if (group.ageFrom === undefined && group.ageTo === undefined) return "notStated";
  const youngest = service.ageFrom ?? 0;
  const oldest = service.ageTo ?? Infinity;
  const from = group.ageFrom ?? 0;
  const to = group.ageTo ?? Infinity;
  if (from > oldest || to < youngest) return "no";
  return from >= youngest && to <= oldest ? "yes" : "partly";
}

/**
 * Tell from the answers whether a group may use a service.
 *
 * @param answers - One a criterion.
 * @returns `no` when one says so; `partly` when one does; else `yes`.
 * @internal
 */
export function overallFit(answers: FitAnswers): "yes" | "partly" | "no" {
  const given = fitCriteria.map((criterion) => answers[criterion]);
  if (given.includes("no")) return "no";
  return given.includes("partly") ? "partly" : "yes";
}

/**
 * Say why a service fits a group or does not.
 *
 * @param group - Children of one kind.
 * @param service - One service.
 * @param answers - One a criterion.
 * @returns What rules it out or limits it; what it offers, where nothing does.
 * @internal
 */
export function fitReason(group: DemandGroup, service: Service, answers: FitAnswers): Sentence {
  const overall = overallFit(answers);
  const told = (wanted: FitAnswer): Sentence[] =>
    fitCriteria
      .filter((criterion) => answers[criterion] === wanted)
      .map((criterion) => part(criterion, wanted === "no", group, service));
  if (overall === "no") return say(words.fitNo, { reasons: told("no") });
  if (overall === "partly") return say(words.fitPartly, { reasons: told("partly") });
  return say(words.fitYes, { reasons: [...told("yes"), ...told("notStated")] });
}

const tierWords = {
  universal: words.tierUniversal,
  targeted: words.tierTargeted,
  specialist: words.tierSpecialist,
} as const;

function part(
  criterion: FitCriterion,
  isNo: boolean,
  group: DemandGroup,
  service: Service,
): Sentence {
  switch (criterion) {
    case "domain": {
      if (service.domains === undefined) return say(words.fitAnyDomain);
      if (group.domain === undefined) return say(words.fitDomainNotStated);
      const domain = group.domain;
      return isNo
        ? say(words.fitOtherDomain, { domains: service.domains, domain })
        : say(words.fitDomain, { domain });
    }
    case "area": {
      const area = areaOf(service.area);
      if (area === undefined) return say(words.fitEveryArea);
      const wanted = areaOf(group.area);
      if (wanted === undefined) return say(words.fitOneArea, { area });
      return isNo ? say(words.fitOtherArea, { area, wanted }) : say(words.fitArea, { area });
    }
    case "age":
      return agePart(isNo, group, service);
    case "tier":
      if (service.tier === undefined) return say(words.fitTierNotStated);
      return say(isNo ? words.fitUniversal : tierWords[service.tier]);
  }
}

function agePart(isNo: boolean, group: DemandGroup, service: Service): Sentence {
  if (service.ageFrom === undefined && service.ageTo === undefined) return say(words.fitEveryAge);
  const ages = agesOf(service);
  if (group.ageFrom === undefined && group.ageTo === undefined) {
    return say(words.fitAgeNotStated, { ages });
  }
  const wanted = agesOf(group);
  return isNo ? say(words.fitOtherAges, { ages, wanted }) : say(words.fitAges, { ages, wanted });
}

function agesOf({ ageFrom, ageTo }: Pick<Service, "ageFrom" | "ageTo">): Sentence {
  if (ageFrom === undefined) return say(words.agesUpTo, { to: ageTo ?? 0 });
  if (ageTo === undefined) return say(words.agesFrom, { from: ageFrom });
  return ageFrom === ageTo
    ? say(words.ageOnly, { age: ageFrom })
    : say(words.agesRange, { from: ageFrom, to: ageTo });
}
