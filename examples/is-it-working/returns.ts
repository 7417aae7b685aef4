import type { ReadReturnsInput } from "@upstream/core";

const day = 86_400_000;

/**
 * Make the returns of a council whose children are all made up: four years, the same every time.
 *
 * @returns A file of births, and the episodes of each year, as the statutory return lays them out.
 */
export function syntheticReturns(): ReadReturnsInput {
  let state = 2026;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  const british = (time: number): string =>
    new Date(time).toISOString().slice(0, 10).split("-").reverse().join("/");
  const [from, to] = [Date.UTC(2012, 3, 1), Date.UTC(2026, 2, 31)];
  const years = [2022, 2023, 2024, 2025].map((year) => ({
    name: `episodes-${String(year)}`,
    first: Date.UTC(year, 3, 1),
    last: Date.UTC(year + 1, 2, 31),
    lines: ["CHILD,DECOM,PLACE,DEC"],
  }));
  const births = ["CHILD,DOB"];
  // About seventeen come into care a month, more in later years, and stay for two or three years.
  for (let child = 1; child <= 14 * 12 * 14; child++) {
    let start = from + Math.floor((draw() ** 0.8 * (to - from)) / day) * day;
    const born = start - Math.floor(draw() * 17.5 * 365.25) * day;
    const grown = born + 18 * 365.25 * day;
    let returned = false;
    for (let more = true; more && start < grown;) {
      const place = ["U4", "U4", "U4", "U1", "K2", "H5", "P1"][Math.floor(draw() * 7)] ?? "U4";
      const stay = Math.ceil(-Math.log(draw()) * 600) * day;
      const end = Math.min(start + stay, Math.floor(grown / day) * day);
      for (const { first, last, lines } of years) {
        if (start > last || end < first) continue;
        returned = true;
        lines.push(`${String(child)},${british(start)},${place},${end > last ? "" : british(end)}`);
      }
      more = draw() < 0.35;
      start = end;
    }
    if (returned) births.push(`${String(child)},${british(born)}`);
  }
  return {
    files: [
      { name: "births", text: births.join("\n") },
      ...years.map(({ name, lines }) => ({ name, text: lines.join("\n") })),
    ],
  };
}
