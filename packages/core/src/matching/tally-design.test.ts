import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTallies } from "./merge-tallies.js";
import { tally, type Tally, type TallyInput } from "./tally.js";
import { tallyFromCounts } from "./tally-from-counts.js";
import { tallyRows } from "./tally-rows.js";
import { targeting } from "./targeting.js";
import { threeCircles } from "./three-circles.js";

const record = fc.record({
  need: fc.constantFrom<0 | 1 | "unknown">(0, 1, 1, "unknown"),
  service: fc.constantFrom<0 | 1 | "suppressed">(0, 0, 1, "suppressed"),
  support: fc.constantFrom<0 | 1 | null>(0, 1, null),
  area: fc.constantFrom("North", "South"),
  stratum: fc.constantFrom("A", "B"),
  unit: fc.constantFrom("1", "2", "3"),
  weight: fc.integer({ min: 0, max: 20 }),
});
const records = fc.array(
  record.map((each) => ({ ...each, psu: `${each.stratum}-${each.unit}`, fpc: 9, fpcWithin: 500 })),
  { maxLength: 50 },
);
const fields = {
  ...{ need: "need", service: "service", support: "support", weight: "weight", by: ["area"] },
  ...{ stratum: "stratum", psu: "psu", fpc: "fpc", fpcWithin: "fpcWithin" },
};

const sorted = ({ cells, excluded, ...rest }: Tally): unknown => ({
  ...rest,
  cells: cells.map((cell) => JSON.stringify(cell)).sort(),
  excluded: excluded.map((line) => JSON.stringify(line)).sort(),
});

describe("a tally of a sample", () => {
  it("counts by stratum and sampling unit", () => {
    const result = tally({
      need: [1, 1, 0, "unknown"],
      service: [1, 1, 0, 1],
      weight: [1.5, 2, 1, 4],
      stratum: ["A", "A", "A", "B"],
      psu: ["a1", "a1", "a2", "b1"],
      fpc: [10, 10, 10, 3],
      fpcWithin: [40, 40, 25, 30],
    });
    expect(result).toEqual({
      measure: "weighted",
      records: 4,
      cells: [
        {
          ...{ stratum: "A", psu: "a1", fpc: 10, fpcWithin: 40 },
          ...{ need: 1, service: 1, n: 2, w: 3.5, w2: 6.25 },
        },
        {
          ...{ stratum: "A", psu: "a2", fpc: 10, fpcWithin: 25 },
          ...{ need: 0, service: 0, n: 1, w: 1, w2: 1 },
        },
      ],
      excluded: [
        {
          ...{ stratum: "B", psu: "b1", fpc: 3, fpcWithin: 30 },
          ...{ need: "unknown", service: 1, n: 1 },
        },
      ],
    });
  });

  it("counts by stratum alone where each child was sampled", () => {
    const { cells } = tally({ need: [1, 1], service: [0, 0], stratum: ["A", "B"], fpc: [5, 7] });
    expect(cells).toEqual([
      { stratum: "A", fpc: 5, need: 1, service: 0, n: 1, w: 1, w2: 1 },
      { stratum: "B", fpc: 7, need: 1, service: 0, n: 1, w: 1, w2: 1 },
    ]);
  });

  it("takes a population size without strata", () => {
    const { cells } = tally({ need: [1, 1], service: [0, 0], fpc: [5, 5] });
    expect(cells).toEqual([{ fpc: 5, need: 1, service: 0, n: 2, w: 2, w2: 2 }]);
  });

  it("gives the same from columns and from rows", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const column = <K extends keyof (typeof rows)[number]>(field: K) =>
          rows.map((row) => row[field]);
        const fromColumns = tally({
          ...{ need: column("need"), service: column("service"), support: column("support") },
          ...{ weight: column("weight"), by: { area: column("area") } },
          ...{ stratum: column("stratum"), psu: column("psu") },
          ...{ fpc: column("fpc"), fpcWithin: column("fpcWithin") },
        });
        expect(tallyRows({ rows, ...fields })).toEqual(fromColumns);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("gives the same where combinations are too many to keep them all", () => {
    // 90 x 90 labels are 8,100 combinations, of which 300 records fill a few.
    const count = 300;
    const need = Array.from({ length: count }, (_, index): 0 | 1 => (index % 3 === 0 ? 1 : 0));
    const first = need.map((_, index) => `a${(index * 7) % 90}`);
    const second = need.map((_, index) => `b${(index * 11) % 90}`);
    const wide = tally({ need, service: need, by: { first, second } });
    const narrow = tally({
      need,
      service: need,
      by: { both: first.map((a, i) => a + second[i]!) },
    });
    const flat = wide.cells.map(({ group, n, need: high }) => [
      `${group!["first"]!}${group!["second"]!}`,
      high,
      n,
    ]);
    const expected = narrow.cells.map(({ group, n, need: high }) => [group!["both"]!, high, n]);
    expect(flat.map(String).sort()).toEqual(expected.map(String).sort());
    expect(wide.cells.reduce((sum, { n }) => sum + n, 0)).toBe(count);
  });

  it("finds its way where combinations pass what an array can hold", () => {
    const labels = Array.from({ length: 3000 }, (_, index) => `L${index}`);
    const codes = [0, 2999, 2999, 1500];
    const by = { first: { codes, labels }, second: { codes, labels } };
    const { cells, excluded } = tally({
      need: [1, 1, 1, "unknown"],
      service: [0, 0, 0, 0],
      by,
    });
    expect(cells.map(({ group, n }) => [group!["first"], group!["second"], n])).toEqual([
      ["L0", "L0", 1],
      ["L2999", "L2999", 2],
    ]);
    expect(excluded).toEqual([
      { group: { first: "L1500", second: "L1500" }, need: "unknown", service: 0, n: 1 },
    ]);
  });

  it("survives being written to a file and read again", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const result = tallyRows({ rows, ...fields });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it("splits and merges in any order without changing a measure", () => {
    fc.assert(
      fc.property(records, fc.array(fc.nat({ max: 3 }), { maxLength: 50 }), (rows, parts) => {
        const whole = tallyRows({ rows, ...fields });
        const pieces = [3, 1, 0, 2].map((part) =>
          tallyRows({ rows: rows.filter((_, index) => (parts[index] ?? 0) === part), ...fields }),
        );
        const merged = mergeTallies({ tallies: JSON.parse(JSON.stringify(pieces)) as Tally[] });
        // Weights are whole here, so that sums do not depend on their order.
        expect(sorted(merged)).toEqual(sorted(whole));
        expect(targeting({ tally: merged })).toEqual({
          ...targeting({ tally: whole }),
          excluded: merged.excluded,
        });
        expect(threeCircles({ tally: merged, smallCounts: "show" }).regions).toEqual(
          threeCircles({ tally: whole, smallCounts: "show" }).regions,
        );
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it.each<[Partial<TallyInput>, string]>([
    [
      { stratum: ["A", "B"], psu: ["s1", "s1"] },
      "psu[1]: Give each sampling unit one stratum: s1 is in A and in B. If these are two units, nest the name, such as A-s1.",
    ],
    [
      { psu: ["s1", " "] },
      "psu[1]: Give every record a name here; a blank cannot be placed in the sample.",
    ],
    [
      { stratum: ["", "A"] },
      "stratum[0]: Give every record a name here; a blank cannot be placed in the sample.",
    ],
    [{ psu: ["s1"] }, "psu: Give as many values as need has: 2, not 1."],
    [{ stratum: "A" as never }, "stratum: Give one name for each record."],
    [{ fpc: [4] }, "fpc: Give as many values as need has: 2, not 1."],
    [
      { fpc: [4, 0.5] },
      "fpc[1]: Give how many there are in the population: a whole number of 1 or more.",
    ],
    [
      { fpc: 4 as never },
      "fpc: Give how many there are in the population: a whole number of 1 or more.",
    ],
    [
      { stratum: ["A", "A"], fpc: [4, 5] },
      "fpc[1]: Give one population size throughout A: it has 4 and 5.",
    ],
    [
      { psu: ["s1", "s1"], fpc: [4, 4], fpcWithin: [30, 31] },
      "fpcWithin[1]: Give one population size throughout s1: it has 30 and 31.",
    ],
    [
      { psu: ["s1", "s2"], fpc: [1, 1] },
      "fpc[0]: Give a population of at least the 2 sampled, not 1.",
    ],
    [
      { psu: ["s1", "s1"], fpc: [1, 1], fpcWithin: [1, 1] },
      "fpcWithin[0]: Give a population of at least the 2 sampled, not 1.",
    ],
    [
      { fpc: [4, 4], fpcWithin: [30, 30] },
      "psu: Give a sampling unit for each record as well, since a second stage is drawn within units.",
    ],
    [
      { psu: ["s1", "s2"], fpcWithin: [30, 30] },
      "fpc: Give the sampling units in the population of each stratum as well, since the second stage rests on the first.",
    ],
    [
      { weight: [1, null as never] },
      "weight[1]: Give a weight of 0 or more in every row; this one is blank.",
    ],
  ])("refuses %j", (part, message) => {
    expect(() => tally({ need: [1, 0], service: [0, 0], ...part })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });

  it("says which field of which row is at fault", () => {
    const rows = [
      { need: 1, service: "no", school: "S1", sector: "state", weight: 2, size: 8 },
      { need: 1, service: "maybe", school: "S1", sector: "free", weight: null, size: "?" },
    ];
    const part = { rows: [rows[0]!, { ...rows[0]!, sector: "free" }], need: "need" };
    expect(() =>
      tallyRows({ rows, need: "need", service: "service", flagWords: { yes: 1, no: 0 } }),
    ).toThrow("Service is 'maybe' in row 2: Use yes/no, 1/0 or give a map.");
    expect(() => tallyRows({ ...part, service: "need", psu: "school", stratum: "sector" })).toThrow(
      "rows[1].school: Give each sampling unit one stratum: S1 is in state and in free.",
    );
    expect(() => tallyRows({ rows, need: "need", service: "need", weight: "weight" })).toThrow(
      "rows[1].weight: Give a weight of 0 or more in every row; this one is blank.",
    );
    expect(() => tallyRows({ rows, need: "need", service: "need", fpc: "size" })).toThrow(
      "rows[1].size: Give how many there are in the population: a whole number of 1 or more.",
    );
  });

  it("refuses more combinations than can be numbered", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => String(index));
    const wide = { codes: [0], labels: many };
    expect(() => tally({ need: [1], service: [1], by: { a: wide, b: wide, c: wide } })).toThrow(
      "by: Give fewer groupings, or coarser ones: there are too many combinations to count.",
    );
  });
});

describe("tallyFromCounts", () => {
  it("gives the tally that the records would give", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const whole = tallyRows({ rows, ...fields });
        const counts = [
          ...whole.cells,
          ...whole.excluded.map((line) => ({ ...line, w: 0, w2: 0 })),
        ];
        const asked = counts.map((line) => ({ support: null, ...line }));
        const again = tallyFromCounts({ counts: asked });
        expect(sorted({ ...again, measure: whole.measure })).toEqual(sorted(whole));
      }),
      { seed: 14, numRuns: 60 },
    );
  });

  it("adds up lines of the same cell and leaves out empty ones", () => {
    const result = tallyFromCounts({
      counts: [
        { group: { area: "North" }, need: "Yes", service: true, n: 3 },
        { group: { area: "North" }, need: 1, service: 1, n: 4 },
        { group: { area: "South" }, need: 1, service: 1, n: 0 },
        { group: { area: "South" }, need: null, service: 0, n: 2 },
      ],
      flagWords: { Yes: 1 },
    });
    expect(result).toEqual({
      measure: "count",
      records: 9,
      cells: [{ group: { area: "North" }, need: 1, service: 1, n: 7, w: 7, w2: 7 }],
      excluded: [{ group: { area: "South" }, need: "unknown", service: 0, n: 2 }],
    });
  });

  it("gives the three circles of eight counts", () => {
    const counts = [1, 0].flatMap((need) =>
      [1, 0].flatMap((service) =>
        [1, 0].map((support) => ({
          ...{ need: need as 0 | 1, service: service as 0 | 1, support: support as 0 | 1 },
          n: 10 + 4 * need + 2 * service + support,
        })),
      ),
    );
    const { regions } = threeCircles({ tally: tallyFromCounts({ counts }) });
    expect(regions.map(({ count }) => count)).toEqual([17, 16, 15, 14, 13, 12, 11, 10]);
  });

  it.each<[object, string]>([
    [
      { counts: 1 },
      "counts: Give a list of objects, one for each cell, such as need 1, service 0, n 12.",
    ],
    [
      { counts: [null] },
      "counts[0]: Give a list of objects, one for each cell, such as need 1, service 0, n 12.",
    ],
    [
      { counts: [{ need: 1, service: 1, n: 1.5 }] },
      "counts[0].n: Give a whole number of people, 0 or more.",
    ],
    [
      { counts: [{ need: 2, service: 1, n: 1 }] },
      "counts[0].need: Give 1 or 0, true or false, or why it is missing, such as unknown.",
    ],
    [
      { counts: [{ need: 1, service: "some", n: 1 }], flagWords: { all: 1 } },
      "Service is 'some' in row 1: Use yes/no, 1/0 or give a map.",
    ],
    [
      { counts: [{ need: 1, service: 1, n: 1, w: 2 }] },
      "counts[0].w2: Give both w and w2, the sums of weights and of their squares, in every line or in none.",
    ],
    [
      { counts: [{ need: 1, service: 1, n: 1, w: -2, w2: 4 }] },
      "counts[0].w: Give a weight of 0 or more.",
    ],
    [
      { counts: [{ group: "North", need: 1, service: 1, n: 1 }] },
      "counts[0].group: Give labels by grouping, such as area North.",
    ],
    [
      { counts: [{ psu: "", need: 1, service: 1, n: 1 }] },
      "counts[0].psu: Give every record a name here; a blank cannot be placed in the sample.",
    ],
    [
      { counts: [{ fpc: 0, need: 1, service: 1, n: 1 }] },
      "counts[0].fpc: Give how many there are in the population: a whole number of 1 or more.",
    ],
    [
      { counts: [{ fpcWithin: 9, need: 1, service: 1, n: 1 }] },
      "counts[0].psu: Give a sampling unit for each record as well, since a second stage is drawn within units.",
    ],
    [
      { counts: [{ psu: "s1", fpcWithin: 9, need: 1, service: 1, n: 1 }] },
      "counts[0].fpc: Give the sampling units in the population of each stratum as well, since the second stage rests on the first.",
    ],
    [
      {
        counts: [
          { psu: "s1", need: 1, service: 1, n: 1 },
          { need: 1, service: 0, n: 1 },
        ],
      },
      "counts: Give psu in every cell or in none.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => tallyFromCounts(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});

describe("mergeTallies", () => {
  const of = (part: Partial<TallyInput>): Tally => tally({ need: [1], service: [1], ...part });

  it("merges nothing into nothing", () => {
    const none = tally({ need: [], service: [] });
    expect(mergeTallies({ tallies: [none, none] })).toEqual(none);
  });

  it("takes an empty tally for one of any kind", () => {
    const none = tally({ need: [], service: [] });
    const some = of({ weight: [2], psu: ["s1"] });
    expect(mergeTallies({ tallies: [none, some] })).toEqual(some);
  });

  it.each<[readonly unknown[], string]>([
    [[], "tallies: Give a list of one or more tallies."],
    [[{}], "tallies[0]: Give what tally or tallyRows returned."],
    [
      [of({}), of({ weight: [1] })],
      "tallies[1].measure: Give tallies that are alike: the same groupings, sample fields and circles, and all weighted or none.",
    ],
    [
      [of({}), of({ support: [1] })],
      "tallies[1]: Give tallies that are alike: the same groupings, sample fields and circles, and all weighted or none.",
    ],
    [
      [of({}), of({ by: { area: ["N"] } })],
      "tallies[1]: Give tallies that are alike: the same groupings, sample fields and circles, and all weighted or none.",
    ],
    [
      [of({ psu: ["s1"], stratum: ["A"] }), of({ psu: ["s1"], stratum: ["B"] })],
      "tallies: Give each sampling unit one stratum: s1 is in A and in B. If these are two units, nest the name, such as A-s1.",
    ],
    [
      [of({ psu: ["s1"], fpc: [3] }), of({ psu: ["s2"], fpc: [4] })],
      "tallies: Give one population size throughout the sample: it has 3 and 4.",
    ],
  ])("refuses %j", (tallies, message) => {
    expect(() => mergeTallies({ tallies: tallies as readonly Tally[] })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
