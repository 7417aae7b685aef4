import { readinessSummary, reliability } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const people = 100_000;
const random = seeded(2021);
const ids = ["awareness", "desire", "knowledge", "ability", "reinforcement"];
const elements = ids.map((id) => ({ id, items: [1, 2, 3].map((item) => `${id} ${String(item)}`) }));
const reversed = ["desire 3"];
const instrument = { elements, reversed };
const answers = Array.from({ length: people }, () => {
  const own = 1.5 + 2.5 * random();
  return Array.from({ length: 15 }, () => {
    const answer = Math.min(5, Math.max(1, Math.round(own + 2 * random() - 1)));
    return random() < 0.03 ? null : answer;
  });
});
const scores = answers.map((row) => [0, 3, 6, 9, 12].map((column) => row[column] ?? null));
const groups = Array.from({ length: people }, (_, row) => `Team ${String(row % 200)}`);

/** A survey larger than any region's: 100,000 people in 200 groups. */
export function benchReadiness(): void {
  const aimSeconds = 0.3;
  const times = race(
    {
      "readinessSummary, 15 items, 200 groups": () =>
        readinessSummary({ answers, groups, instrument }),
      "readinessSummary, 5 scores, 200 groups": () => readinessSummary({ scores, groups }),
      "reliability, 15 items in 5 elements": () => reliability({ answers, instrument }),
    },
    5,
  );
  console.log("Readiness of 100,000 people (aim: 300 ms a summary)");
  for (const [name, seconds] of Object.entries(times)) {
    line(name, `${Math.round(seconds * 1000)} ms`, `${(seconds / aimSeconds).toFixed(2)}x`);
  }
}
