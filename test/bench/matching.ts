import { tally, tallyRows } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const records = 1_000_000;
const areas = Array.from({ length: 20 }, (_, index) => `Area ${String(index + 1)}`);

const random = seeded(2176);
const flag = (chance: number): Uint8Array =>
  Uint8Array.from({ length: records }, () => (random() < chance ? 1 : 0));
const need = flag(0.26);
const service = flag(0.08);
const support = flag(0.8);
const codes = Uint16Array.from({ length: records }, () => Math.floor(random() * areas.length));
const rows = Array.from({ length: records }, (_, record) => ({
  id: record,
  area: areas[codes[record]!]!,
  high_need: need[record]!,
  any_targeted_service: service[record]!,
  someone_to_turn_to: support[record]!,
}));

/** What one writes without a library: a text key a row, and a map of counts. */
function countInMap(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.area}|${row.high_need}|${row.any_targeted_service}|${row.someone_to_turn_to}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const fields = {
  rows,
  need: "high_need",
  service: "any_targeted_service",
  support: "someone_to_turn_to",
};

/** Count a million children in memory by area, need, service and support. */
export function benchMatching(): void {
  const fromColumns = (): ReturnType<typeof tally> =>
    tally({ need, service, support, by: { area: { codes, labels: areas } } });
  const sum = fromColumns().cells.reduce((total, { n }) => total + n, 0);
  const cells = countInMap().size;
  if (sum !== records || fromColumns().cells.length !== cells) throw new Error("Counts differ.");

  const times = race(
    {
      "row objects and a Map": countInMap,
      "tally, columns": fromColumns,
      "tallyRows, row objects": () => tallyRows({ ...fields, by: ["area"] }),
    },
    9,
  );
  const loop = times["row objects and a Map"];
  console.log("Tally of 1,000,000 children by 20 areas, need, service and support");
  for (const [name, seconds] of Object.entries(times)) {
    line(name, `${(seconds * 1000).toFixed(0)} ms`, `${(loop / seconds).toFixed(1)}x`);
  }
  line("aim: columns at least", "", "5.0x");
  line("aim: row objects at least", "", "1.0x");
}
