import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { counts } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  type DisclosureRule,
  isSmall,
  resolveRule,
  rounded,
  ruleFields,
  ruleWarnings,
} from "./disclosure-rule.js";

/** Input of {@link discloseCounts}. */
export const DiscloseCountsInput = z.strictObject({
  counts: counts({ title: "Counts", description: "Numbers of people, each on its own." }),
  ...ruleFields,
});
export type DiscloseCountsInput = z.input<typeof DiscloseCountsInput>;

/** Result of {@link discloseCounts}. */
export interface DisclosedCounts {
  /** What may be published of each count: a number, or the rule's mark. */
  readonly shown: readonly (number | string)[];
  /** How many are hidden. */
  readonly hidden: number;
  readonly rule: DisclosureRule;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Hide small counts and round the others by a publisher's rule, each count on its own.
 *
 * Counts that add to a total that is known as well can still be worked out: use `suppressTable` for
 * those. Zeros are shown.
 *
 * @param input - Counts of people, and the name of the rule.
 * @returns What may be shown of each count, in the same order.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count that is not whole, or an unknown preset.
 * @see Department for Education, children in need statistics; NHS Digital, disclosure control.
 *
 * @example
 * ```ts
 * discloseCounts({ counts: [0, 3, 12], preset: "nhs" }).shown; // => [0, "*", 10]
 * ```
 */
export function discloseCounts(input: DiscloseCountsInput): DisclosedCounts {
  const parsed = parseInput(DiscloseCountsInput, input);
  const rule = resolveRule(parsed);
  const shown = Array.from(parsed.counts, (count) =>
    isSmall(count, rule) ? rule.mark : rounded(count, rule.roundTo),
  );
  const hidden = Array.from(parsed.counts).filter((count) => isSmall(count, rule)).length;
  return {
    shown,
    hidden,
    rule,
    warnings: [...ruleWarnings(rule), ...(hidden > 0 ? [say(words.eachOnItsOwn)] : [])],
    conclusion: say(words.concludeCounts, { hidden, counts: shown.length }),
  };
}
