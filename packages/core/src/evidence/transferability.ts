import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, described, label, quantity } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { homeCountriesField, isHome, isSame } from "./home-countries.js";
import {
  isBarred,
  levelNames,
  preventionLevel,
  type PreventionLevel,
} from "../internal/prevention-level.js";

// @__NO_SIDE_EFFECTS__
function months(about: { title: string; description: string }): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "years" }, (value) =>
    Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1200
      ? undefined
      : { sentence: say(words.giveMonths) },
  );
}

const place = {
  country: z.optional(label({ title: "Country", description: "Such as England." })),
  preventionLevel: z.optional(
    preventionLevel({
      title: "Population level",
      description: "universal, selective, indicated, or treatment.",
    }),
  ),
  setting: z.optional(label({ title: "Setting", description: "Such as home, school or clinic." })),
  population: z.optional(
    label({ title: "Population", description: "Such as parents of children aged 3 to 4." }),
  ),
};

/** Who may have evaluated. */
export const evaluators = ["independent", "developer", "mixed"] as const;

const EvidenceRecord = z.strictObject({
  ...place,
  evaluator: z.optional(
    choice(evaluators, {
      title: "Evaluator",
      description: "independent of the programme, its developer, or mixed.",
    }),
  ),
  followUpMonths: z.optional(
    months({
      title: "Follow-up",
      description: "Months of the longest follow-up behind the effect.",
    }),
  ),
});

const LocalUse = z.strictObject({
  ...place,
  benefitMonths: z.optional(
    months({ title: "Benefit", description: "Months for which benefits are to be counted." }),
  ),
});

// @__NO_SIDE_EFFECTS__
function differences(about: { title: string; description: string }): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "weight" }, (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7
      ? undefined
      : { sentence: say(words.giveDifferences) },
  );
}

/** Input of {@link transferability}. */
export const TransferabilityInput = z.strictObject({
  evidence: described(
    {
      title: "Evidence",
      description: "Where, on whom, by whom and for how long the effect was measured.",
    },
    EvidenceRecord,
  ),
  local: described(
    {
      title: "Local use",
      description: "Where, on whom and for how long it is to be counted here.",
    },
    LocalUse,
  ),
  partialFrom: z._default(
    differences({
      title: "Partial from",
      description: "How many aspects differ, or are not known, before the fit is only partial.",
    }),
    1,
  ),
  poorFrom: z._default(
    differences({
      title: "Poor from",
      description: "How many aspects differ, or are not known, before the fit is poor.",
    }),
    4,
  ),
  homeCountries: homeCountriesField(),
});
export type TransferabilityInput = z.input<typeof TransferabilityInput>;

/** What is compared between evidence and local use. */
export type TransferAspect =
  "country" | "preventionLevel" | "evaluator" | "followUp" | "setting" | "population";

/** How one aspect compares. */
export interface TransferCheck {
  readonly aspect: TransferAspect;
  readonly status: "matches" | "differs" | "unknown" | "blocks";
  readonly finding: Sentence;
}

/** How well evidence fits the place where it is to be used. */
export type EvidenceFit = "good" | "partial" | "poor" | "blocked";

/** Result of {@link transferability}. */
export interface Transferability {
  readonly fit: EvidenceFit;
  /** Whether the effect may not be used here at all. */
  readonly blocked: boolean;
  readonly checks: readonly TransferCheck[];
  readonly method: {
    readonly partialFrom: number;
    readonly poorFrom: number;
    /** The same in words. */
    readonly stated: Sentence;
  };
  readonly conclusion: Sentence;
}

/**
 * Check whether an effect may be used here: the same country, population level, setting and follow-up.
 *
 * An effect found in treatment, or anywhere further downstream than its use, is blocked: effects shrink
 * upstream.
 *
 * @param input - A record of the evidence, a record of the local use, and how many differences matter.
 * @returns The fit, each aspect with a finding in words, and whether the use is blocked.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unknown levels or limits in the wrong order.
 * @see Menting and others 2013, on effects that shrink upstream.
 *
 * @example
 * ```ts
 * transferability({ evidence: { preventionLevel: "treatment" }, local: { preventionLevel: "selective" } }).blocked; // => true
 * ```
 */
export function transferability(input: TransferabilityInput): Transferability {
  const { evidence, local, partialFrom, poorFrom, homeCountries } = parseInput(
    TransferabilityInput,
    input,
  );
  if (poorFrom < partialFrom) throw refusal(["poorFrom"], say(words.givePoorAbovePartial));
  const checks: TransferCheck[] = [
    checkCountry(evidence.country, local.country, homeCountries),
    checkLevel(evidence.preventionLevel, local.preventionLevel),
    checkEvaluator(evidence.evaluator),
    checkFollowUp(evidence.followUpMonths, local.benefitMonths),
    checkLabel("setting", evidence.setting, local.setting),
    checkLabel("population", evidence.population, local.population),
  ];
  const blocked = checks.some(({ status }) => status === "blocks");
  const differing = checks.filter(({ status }) => status !== "matches").length;
  const fit: EvidenceFit = blocked
    ? "blocked"
    : differing >= poorFrom
      ? "poor"
      : differing >= partialFrom
        ? "partial"
        : "good";
  return {
    fit,
    blocked,
    checks,
    method: {
      partialFrom,
      poorFrom,
      stated: say(words.ruleOfFit, { partialFrom, poorFrom, aspects: checks.length }),
    },
    conclusion: blocked
      ? say(words.fitBlocked, { finding: blockingFinding(checks) })
      : say(fit === "good" ? words.fitGood : fit === "partial" ? words.fitPartial : words.fitPoor, {
          differing,
          aspects: checks.length,
        }),
  };
}

function blockingFinding(checks: readonly TransferCheck[]): Sentence {
  const found = checks.find(({ status }) => status === "blocks");
  return found?.finding ?? say(words.aspectUnknown, { aspect: "" });
}

/** How sentences and tables name each aspect. */
export const aspectNames = {
  country: words.aspectCountry,
  preventionLevel: words.aspectLevel,
  evaluator: words.aspectEvaluator,
  followUp: words.aspectFollowUp,
  setting: words.aspectSetting,
  population: words.aspectPopulation,
} as const;

function unknown(aspect: TransferAspect): TransferCheck {
  const finding = say(words.aspectUnknown, { aspect: say(aspectNames[aspect]) });
  return { aspect, status: "unknown", finding };
}

function checkCountry(
  found: string | undefined,
  used: string | undefined,
  home: readonly string[],
): TransferCheck {
  if (found === undefined || used === undefined) return unknown("country");
  const matches = isSame(found, used) || (isHome(found, home) && isHome(used, home));
  return compared("country", matches, found, used);
}

function checkLabel(
  aspect: "setting" | "population",
  found: string | undefined,
  used: string | undefined,
): TransferCheck {
  if (found === undefined || used === undefined) return unknown(aspect);
  return compared(aspect, isSame(found, used), found, used);
}

function compared(
  aspect: TransferAspect,
  matches: boolean,
  found: string | Sentence,
  used: string | Sentence,
): TransferCheck {
  const finding = say(matches ? words.aspectMatches : words.aspectDiffers, {
    aspect: say(aspectNames[aspect]),
    found,
    used,
  });
  return { aspect, status: matches ? "matches" : "differs", finding };
}

function checkLevel(
  found: PreventionLevel | undefined,
  used: PreventionLevel | undefined,
): TransferCheck {
  if (found === undefined || used === undefined) return unknown("preventionLevel");
  const names = { found: say(levelNames[found]), used: say(levelNames[used]) };
  if (isBarred(found, used)) {
    const finding = say(words.levelBarred, names);
    return { aspect: "preventionLevel", status: "blocks", finding };
  }
  return compared("preventionLevel", found === used, names.found, names.used);
}

function checkEvaluator(evaluator: (typeof evaluators)[number] | undefined): TransferCheck {
  if (evaluator === undefined) return unknown("evaluator");
  const isIndependent = evaluator === "independent";
  const finding = say(
    isIndependent
      ? words.evaluatorIndependent
      : evaluator === "mixed"
        ? words.evaluatorMixed
        : words.evaluatorDeveloper,
  );
  return { aspect: "evaluator", status: isIndependent ? "matches" : "differs", finding };
}

function checkFollowUp(
  followUpMonths: number | undefined,
  benefitMonths: number | undefined,
): TransferCheck {
  if (followUpMonths === undefined || benefitMonths === undefined) return unknown("followUp");
  const matches = followUpMonths >= benefitMonths;
  const finding = say(matches ? words.followUpLongEnough : words.followUpTooShort, {
    followUp: followUpMonths,
    benefit: benefitMonths,
  });
  return { aspect: "followUp", status: matches ? "matches" : "differs", finding };
}
