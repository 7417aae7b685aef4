import { uniformStream } from "../cohort/random-kernel.js";
import type { ReadReturnsInput } from "./read-returns.js";
import { dateOf, dayOf } from "./scan-rows.js";

/**
 * Make the returns of a council of made-up children: four years, every rate invented.
 *
 * @param seed - The same seed makes the same children.
 * @param entrantsAYear - How many come into care a year.
 * @returns Files as `readReturns` takes them.
 * @internal
 */
export function syntheticReturns(seed: number, entrantsAYear: number): ReadReturnsInput {
  const uniform = uniformStream(seed, 99);
  const british = (day: number): string => {
    const date = dateOf(day);
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${two(date.day)}/${two(date.month)}/${String(date.year)}`;
  };
  const places = ["U4", "U4", "U5", "K2", "H5", "P1"];
  const from = dayOf(2018, 4, 1);
  const to = dayOf(2022, 3, 31);
  const births = ["CHILD,DOB"];
  const years = new Map<number, string[]>();
  const children = Math.round((entrantsAYear * (to - from)) / 365.25);
  for (let child = 0; child < children; child++) {
    let start = from + Math.floor(uniform() * (to - from));
    births.push(`${String(child)},${british(start - Math.floor(uniform() * 17 * 365))}`);
    for (let move = 0; move < 4; move++) {
      const place = places[Math.floor(uniform() * places.length)] ?? "U4";
      const end = start + 20 + Math.floor(uniform() * 500);
      for (let year = 2018; year < 2022; year++) {
        const [first, last] = [dayOf(year, 4, 1), dayOf(year + 1, 3, 31)];
        if (start > last || end < first) continue;
        const rows = years.get(year) ?? ["CHILD,DECOM,PLACE,DEC"];
        rows.push(`${String(child)},${british(start)},${place},${end <= last ? british(end) : ""}`);
        years.set(year, rows);
      }
      if (end > to || uniform() < 0.5) break;
      start = end;
    }
  }
  return {
    files: [
      { name: "births", text: births.join("\n") },
      ...[...years].map(([year, rows]) => ({
        name: `episodes-${String(year)}`,
        text: rows.join("\n"),
      })),
    ],
  };
}
