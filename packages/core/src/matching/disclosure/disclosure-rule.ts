import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import { choice, count, described, label } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import {
  type DisclosurePreset,
  type DisclosurePresetId,
  disclosurePresetIds,
  disclosurePresets,
} from "../../reference-data/disclosure-presets.js";
import * as words from "../../words/en-GB.js";

/** A rule of one's own, in place of a preset. */
export interface OwnRule {
  /** Smallest count that is hidden; 1 when left out. */
  readonly suppressFrom?: number | undefined;
  /** Largest count that is hidden. */
  readonly suppressTo: number;
  /** Shown counts are rounded to a multiple of this; not at all when left out. */
  readonly roundTo?: number | undefined;
  /** What stands in place of a hidden count; an asterisk when left out. */
  readonly mark?: string | undefined;
}

/** The fields by which a function is told its rule. */
export const ruleFields = {
  preset: z._default(
    choice(disclosurePresetIds, {
      title: "Preset",
      description: "Whose rule hides and rounds counts: dfe, nhs, round5, under5 or under10.",
    }),
    "dfe",
  ),
  rule: z.optional(
    described(
      {
        title: "Rule",
        description: "A rule of your own in place of the preset: which counts are hidden.",
      },
      z.strictObject({
        suppressFrom: z.optional(
          count({ title: "Suppress from", description: "Smallest count that is hidden; 1." }),
        ),
        suppressTo: count({ title: "Suppress to", description: "Largest count that is hidden." }),
        roundTo: z.optional(
          count({ title: "Round to", description: "Shown counts become multiples of this." }),
        ),
        mark: z.optional(
          label({ title: "Mark", description: "What stands in place of a hidden count." }),
        ),
      }),
    ),
  ),
};

/** The rule in force, as the result states it. */
export interface DisclosureRule {
  /** Null for a rule of one's own. */
  readonly preset: DisclosurePresetId | null;
  readonly mark: string;
  readonly suppressFrom: number | null;
  readonly suppressTo: number | null;
  readonly roundTo: number | null;
  readonly roundWideTotalsTo: number | null;
  readonly percentDecimals: number | null;
  /** Where the rule comes from; null for a rule of one's own. */
  readonly edition: string | null;
  readonly status: DisclosurePreset["status"] | null;
}

/**
 * Work out the rule in force.
 *
 * @param given - The preset's name, and a rule that replaces it.
 * @returns The rule.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rule that hides zeros or a single count.
 * @internal
 */
export function resolveRule({
  preset,
  rule,
}: {
  readonly preset: DisclosurePresetId;
  readonly rule?: OwnRule | undefined;
}): DisclosureRule {
  if (rule === undefined) {
    const { mark, suppressFrom, suppressTo, roundTo, roundWideTotalsTo, ...about } =
      disclosurePresets[preset];
    const { percentDecimals, edition, status } = about;
    return {
      ...{ preset, mark, suppressFrom, suppressTo, roundTo, roundWideTotalsTo, percentDecimals },
      ...{ edition, status },
    };
  }
  const { suppressFrom = 1, suppressTo, roundTo, mark = "*" } = rule;
  if (suppressFrom < 1) throw refusal(["rule", "suppressFrom"], say(words.giveSuppressFrom));
  // A mark that stands for one count only would be that count by another name.
  if (suppressTo <= suppressFrom) {
    throw refusal(["rule", "suppressTo"], say(words.giveSuppressTo, { from: suppressFrom }));
  }
  return {
    ...{ preset: null, mark, suppressFrom, suppressTo },
    roundTo: roundTo === undefined || roundTo < 2 ? null : roundTo,
    ...{ roundWideTotalsTo: null, percentDecimals: null, edition: null, status: null },
  };
}

/**
 * Tell whether a count of people is small enough to be hidden.
 *
 * @param people - Unweighted count.
 * @param rule - The rule in force.
 * @returns Whether the rule hides it.
 * @internal
 */
export function isSmall(people: number, { suppressFrom, suppressTo }: DisclosureRule): boolean {
  return suppressFrom !== null && people >= suppressFrom && people <= (suppressTo ?? 0);
}

/**
 * Round a figure as it will be shown.
 *
 * @param value - A count, or a weighted sum.
 * @param base - Multiple to round to, halves up; null: not at all.
 * @returns The figure.
 * @internal
 */
export function rounded(value: number, base: number | null): number {
  return base === null ? value : Math.floor(value / base + 0.5) * base;
}

/**
 * Tell what a reader knows of a count from the figure shown for it.
 *
 * @param shown - The figure shown.
 * @param base - Multiple it was rounded to; null: not at all.
 * @param rule - The rule in force, which the reader knows.
 * @param whole - Whether the true figures are whole.
 * @returns Smallest and largest true figure.
 * @internal
 */
export function knownFrom(
  shown: number,
  base: number | null,
  rule: DisclosureRule,
  whole: boolean,
): readonly [number, number] {
  if (base === null) return [shown, shown];
  if (!whole) return [Math.max(0, shown - base / 2), shown + base / 2];
  let low = Math.max(0, Math.ceil(shown - base / 2));
  let high = Math.ceil(shown + base / 2) - 1;
  // Counts that would be hidden are none of those shown.
  if (isSmall(high, rule)) high = (rule.suppressFrom ?? 0) - 1;
  if (isSmall(low, rule)) low = (rule.suppressTo ?? 0) + 1;
  return [low, high];
}

/**
 * Say what a reader of the result must know of the rule itself.
 *
 * @param rule - The rule in force.
 * @returns A warning where the rule was not read in its source.
 * @internal
 */
export function ruleWarnings({ preset, status }: DisclosureRule): Sentence[] {
  return preset !== null && status === "memory" ? [say(words.ruleFromMemory, { preset })] : [];
}
