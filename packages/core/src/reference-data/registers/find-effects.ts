import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, label } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { preventionLevels } from "../../internal/prevention-level.js";
import { effectRegister, type PublishedEffect } from "./effects.js";
import { findRows, wordsOf } from "./search-words.js";

/** Input of {@link findEffects}. */
export const FindEffectsInput = z.strictObject({
  programme: z.optional(
    label({ title: "Programme", description: "Words of the programme's name; all when left out." }),
  ),
  outcome: z.optional(
    label({ title: "Outcome", description: "Words of the outcome; all when left out." }),
  ),
  country: z.optional(
    label({
      title: "Country",
      description: "Where it was found: England, UK for all its nations, international; or all.",
    }),
  ),
  preventionLevel: z.optional(
    choice(preventionLevels, {
      title: "Prevention level",
      description: "Level at which it was found; all when left out.",
    }),
  ),
});
export type FindEffectsInput = z.input<typeof FindEffectsInput>;

/** The effects of one programme, those of the UK beside the others. */
export interface ProgrammeEffects {
  readonly programme: string;
  readonly uk: readonly PublishedEffect[];
  readonly elsewhere: readonly PublishedEffect[];
}

/** Result of {@link findEffects}. */
export interface EffectSearch {
  /** One entry a programme, the best answer first. */
  readonly programmes: readonly ProgrammeEffects[];
  /** Effects of these programmes and outcomes that the country or the level leaves out. */
  readonly leftOut: { readonly byCountry: number; readonly byLevel: number };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Find every published effect of a programme, those of the UK beside those from elsewhere.
 *
 * All effects come back, also where they disagree: which one to use, and why, is yours to state.
 *
 * @param input - Programme, outcome, country and level of prevention; each may be left out.
 * @returns The effects by programme, with what was left out and warnings.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field out of its choices.
 * @see Menting, Orobio de Castro and Matthys 2013 for effects that shrink from treatment to prevention.
 *
 * @example
 * ```ts
 * findEffects({ programme: "family group conference" }).programmes[0]?.uk[0]?.value; // => -0.086
 * ```
 */
export function findEffects(input: FindEffectsInput): EffectSearch {
  const { programme, outcome, country, preventionLevel } = parseInput(FindEffectsInput, input);
  const named = findRows(effectRegister, programme, ({ programme: name }) => [
    { text: name, weight: 10 },
  ]);
  const about = findRows(
    named.rows.map(({ row }) => row),
    outcome,
    (row) => [
      { text: row.outcome, weight: 10 },
      { text: row.unit, weight: 2 },
    ],
  );
  const candidates = about.rows.map(({ row }) => row);
  const here = candidates.filter((row) => country === undefined || isCountry(row, country));
  const kept = here.filter(
    (row) => preventionLevel === undefined || row.preventionLevel === preventionLevel,
  );
  const programmes = [...new Set(kept.map((row) => row.programme))].map(
    (name): ProgrammeEffects => ({
      programme: name,
      uk: kept.filter((row) => row.programme === name && row.isUk),
      elsewhere: kept.filter((row) => row.programme === name && !row.isUk),
    }),
  );
  const leftOut = {
    byCountry: candidates.length - here.length,
    byLevel: here.length - kept.length,
  };
  const noneOfUk = programmes.filter(({ uk }) => uk.length === 0).map((each) => each.programme);
  return {
    programmes,
    leftOut,
    warnings: [
      ...(named.hasAllWords && about.hasAllWords ? [] : [say(words.searchSomeWords)]),
      ...(leftOut.byCountry === 0
        ? []
        : [say(words.effectsOfOtherCountries, { count: leftOut.byCountry })]),
      ...(leftOut.byLevel === 0
        ? []
        : [say(words.effectsAtOtherLevels, { count: leftOut.byLevel })]),
      ...(noneOfUk.length === 0 ? [] : [say(words.effectsNoneOfUk, { programmes: noneOfUk })]),
    ],
    conclusion: conclusionOf(kept, programmes),
  };
}

const ukWords = ["uk", "united kingdom", "great britain", "britain"];

function isCountry(row: PublishedEffect, wanted: string): boolean {
  const plain = wordsOf(wanted).join(" ");
  if (ukWords.includes(plain)) return row.isUk;
  return wordsOf(`${row.country} ${row.geography}`).join(" ").includes(plain);
}

function conclusionOf(
  kept: readonly PublishedEffect[],
  programmes: readonly ProgrammeEffects[],
): Sentence {
  if (kept.length === 0) return say(words.effectsNone);
  const uk = kept.filter(({ isUk }) => isUk).length;
  return say(words.effectsFound, {
    count: kept.length,
    programmes: programmes.map(({ programme }) => programme),
    uk,
    elsewhere: kept.length - uk,
  });
}
