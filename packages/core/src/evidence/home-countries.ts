import * as z from "zod/mini";
import { quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** Countries counted as home unless the caller names others. */
const ukCountries: readonly string[] = [
  "England",
  "Scotland",
  "Wales",
  "Northern Ireland",
  "UK",
  "United Kingdom",
  "Great Britain",
];

/**
 * Which countries count as home.
 *
 * @returns A schema for a list of names; those of the United Kingdom when left out.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function homeCountriesField(): z.ZodMiniDefault<
  z.ZodMiniType<readonly string[], readonly string[]>
> {
  return z._default(
    quantity<readonly string[]>(
      {
        title: "Home countries",
        description: "Countries that count as home; those of the United Kingdom if left out.",
        unit: "text",
      },
      (value) =>
        Array.isArray(value) && value.length > 0 && value.every(isName)
          ? undefined
          : { sentence: say(words.giveHomeCountries) },
    ),
    ukCountries,
  );
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * Tell whether a country is one of a list, whatever its case.
 *
 * @param country - Name of a country.
 * @param home - Names that count as home.
 * @returns Whether it is among them.
 * @internal
 */
export function isHome(country: string, home: readonly string[]): boolean {
  return home.some((each) => isSame(each, country));
}

/**
 * Compare two labels, whatever their case and the blanks around them.
 *
 * @param one - A label.
 * @param other - Another.
 * @returns Whether they say the same.
 * @internal
 */
export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
