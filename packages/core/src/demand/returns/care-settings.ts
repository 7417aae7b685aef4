import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import { described, label, quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { wholeNumber } from "../quantities.js";
import { readDay } from "./scan-rows.js";

/** A band of ages. */
export interface AgeBand {
  readonly name: string;
  /** From this birthday on; 0 for the first band. */
  readonly fromYears: number;
  /** Up to, and without, this birthday. */
  readonly toYears: number;
  /** Days that compatible mode counts to it; 365 a year if left out. */
  readonly lengthInDays?: number | undefined;
}

/** The open Children's Social Care Demand Model's bands and categories. */
const standardBands: readonly AgeBand[] = [
  { name: "BIRTH_TO_ONE", fromYears: 0, toYears: 1 },
  { name: "ONE_TO_FIVE", fromYears: 1, toYears: 5 },
  { name: "FIVE_TO_TEN", fromYears: 5, toYears: 10 },
  { name: "TEN_TO_SIXTEEN", fromYears: 10, toYears: 16 },
  { name: "SIXTEEN_TO_EIGHTEEN", fromYears: 16, toYears: 18 },
];
/** In compatible mode the last band goes on to 30. */
const compatibleLastAge = 30;

const standardCategories: Readonly<Record<string, readonly string[]>> = {
  FOSTERING: ["U1", "U2", "U3", "U4", "U5", "U6"],
  RESIDENTIAL: ["K2", "R1"],
  SUPPORTED: ["H5", "P2"],
  OTHER: ["*"],
};

/** What no placement category may be called: it stands for the world outside care. */
export const notInCare = "NOT_IN_CARE";

// @__NO_SIDE_EFFECTS__
function years(title: string, description: string): z.ZodMiniType<number, number> {
  return quantity({ title, description, unit: "years" }, (value) =>
    Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 120
      ? undefined
      : { sentence: say(words.giveAge) },
  );
}

/**
 * A day.
 *
 * @param title - For help texts.
 * @param description - For help texts.
 * @returns A schema for a text such as 2021-03-31 or 31/03/2021.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function day(title: string, description: string): z.ZodMiniType<string, string> {
  return quantity({ title, description, unit: "text" }, (value) =>
    typeof value === "string" && readDay(value) !== null && !Number.isNaN(readDay(value))
      ? undefined
      : { sentence: say(words.giveDay) },
  );
}

/** How children are grouped. */
export const groupFields = {
  ageBands: z.optional(
    described(
      {
        title: "Age bands",
        description: "Names and birthdays, the youngest first; five statutory bands if left out.",
      },
      z.array(
        z.strictObject({
          name: label({ title: "Name", description: "Name of the band." }),
          fromYears: years("From", "The birthday from which it counts."),
          toYears: years("To", "The birthday at which it ends."),
          lengthInDays: z.optional(
            wholeNumber(
              {
                title: "Length",
                description: "Days that compatible mode counts to it; 365 a year if left out.",
              },
              { minimum: 1, maximum: 50_000 },
            ),
          ),
        }),
      ),
    ),
  ),
  placementCategories: z.optional(
    described(
      {
        title: "Placement categories",
        description:
          "Placement codes by category; * takes every code that no other names. The open model's if left out.",
      },
      z.record(
        z.string(),
        z.array(label({ title: "Code", description: "A placement code, or *." })),
      ),
    ),
  ),
};

/** Bands and categories, checked. */
export interface CareGroups {
  readonly bands: readonly AgeBand[];
  readonly categories: readonly string[];
  /** Category of each placement code of the returns. */
  readonly categoryOf: Int32Array;
}

/**
 * Check bands and categories against the codes that the returns hold.
 *
 * @param input - As the caller gave them.
 * @param codes - Placement codes of the returns.
 * @param compatible - Whether the defaults are the open model's own.
 * @returns Bands and the category of every code.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a code in no category or in two, or bands with gaps.
 * @internal
 */
export function careGroups(
  input: {
    readonly ageBands?: readonly AgeBand[] | undefined;
    readonly placementCategories?: Readonly<Record<string, readonly string[]>> | undefined;
  },
  codes: readonly string[],
  compatible: boolean,
): CareGroups {
  const bands =
    input.ageBands ??
    (compatible
      ? standardBands.map((band, at) =>
          at === standardBands.length - 1 ? { ...band, toYears: compatibleLastAge } : band,
        )
      : standardBands);
  if (bands.length === 0 || bands.length > 40) throw refusal(["ageBands"], say(words.giveBands));
  for (const [at, { name, fromYears, toYears }] of bands.entries()) {
    const before = bands[at - 1];
    if (!(toYears > fromYears))
      throw refusal(["ageBands", at], say(words.giveBandUpwards, { name }));
    if (before && before.toYears !== fromYears) {
      throw refusal(
        ["ageBands", at],
        say(words.giveBandsThatMeet, { name, before: before.name, years: before.toYears }),
      );
    }
  }
  const given = Object.entries(input.placementCategories ?? standardCategories);
  if (given.length === 0 || given.length > 40) {
    throw refusal(["placementCategories"], say(words.giveCategories));
  }
  const byCode = new Map<string, number>();
  let rest: number | undefined;
  for (const [index, [name, list]] of given.entries()) {
    const path = ["placementCategories", name];
    if (name === notInCare || name.includes(">") || name.includes("/")) {
      throw refusal(path, say(words.giveOtherCategoryName, { name }));
    }
    for (const raw of list) {
      const code = raw.trim().toUpperCase();
      if (code === "*") rest = rest ?? index;
      else if (byCode.has(code)) throw refusal(path, say(words.giveCodeOnce, { code }));
      else byCode.set(code, index);
    }
  }
  const categoryOf = Int32Array.from(codes, (code) => {
    const category = byCode.get(code) ?? rest;
    if (category === undefined) {
      const shown = code === "" ? "(blank)" : code;
      throw refusal(["placementCategories"], say(words.giveCategoryForCode, { code: shown }));
    }
    return category;
  });
  return { bands, categories: given.map(([name]) => name), categoryOf };
}
