import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flag } from "../internal/flags.js";
import { tally, type TallyInput } from "./tally.js";
import { tallyRows } from "./tally-rows.js";

const flag = fc.constantFrom<Flag>(0, 1, true, false, "unknown", "suppressed", null);
const record = fc.record({
  need: flag,
  service: flag,
  support: flag,
  area: fc.constantFrom("North", "South", ""),
  weight: fc.integer({ min: 0, max: 50 }),
});
const records = fc.array(record, { maxLength: 60 });

describe("tally", () => {
  it("counts a small list by hand", () => {
    const result = tally({
      need: [1, 1, 0, 1, 0, "unknown"],
      service: [1, 0, 0, 0, 1, 1],
      support: [1, 0, 1, null, 0, 1],
    });
    expect(result).toEqual({
      measure: "count",
      records: 6,
      cells: [
        { need: 0, service: 0, support: 1, n: 1, w: 1, w2: 1 },
        { need: 0, service: 1, support: 0, n: 1, w: 1, w2: 1 },
        { need: 1, service: 0, support: 0, n: 1, w: 1, w2: 1 },
        { need: 1, service: 0, support: null, n: 1, w: 1, w2: 1 },
        { need: 1, service: 1, support: 1, n: 1, w: 1, w2: 1 },
      ],
      excluded: [{ need: "unknown", service: 1, n: 1 }],
    });
  });

  it("sums weights and their squares", () => {
    const { cells, measure } = tally({ need: [1, 1], service: [0, 0], weight: [1.5, 2] });
    expect(measure).toBe("weighted");
    expect(cells).toEqual([{ need: 1, service: 0, n: 2, w: 3.5, w2: 6.25 }]);
  });

  it("counts nothing in nothing", () => {
    expect(tally({ need: [], service: [] })).toEqual({
      measure: "count",
      records: 0,
      cells: [],
      excluded: [],
    });
  });

  it("reads codes, plain labels and coded labels alike", () => {
    const plain = tally({
      need: [1, 0, "suppressed"],
      service: [0, 1, 1],
      by: { area: ["North", "South", "North"] },
    });
    const coded = tally({
      need: Uint8Array.of(1, 0, 3),
      service: Uint8Array.of(0, 1, 1),
      by: { area: { codes: Uint8Array.of(0, 1, 0), labels: ["North", "South"] } },
    });
    expect(coded).toEqual(plain);
    expect(coded.excluded).toEqual([
      { group: { area: "North" }, need: "suppressed", service: 1, n: 1 },
    ]);
  });

  it("gives the same from columns and from rows", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const column = <K extends keyof (typeof rows)[number]>(field: K) =>
          rows.map((row) => row[field]);
        const fromColumns = tally({
          need: column("need"),
          service: column("service"),
          support: column("support"),
          weight: column("weight"),
          by: { area: column("area") },
        });
        const fromRows = tallyRows({
          rows,
          need: "need",
          service: "service",
          support: "support",
          weight: "weight",
          by: ["area"],
        });
        expect(fromRows).toEqual(fromColumns);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("counts every record once, in a cell or among those excluded", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const { cells, excluded } = tallyRows({ rows, need: "need", service: "service" });
        const counted = [...cells, ...excluded].reduce((total, { n }) => total + n, 0);
        expect(counted).toBe(rows.length);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("does not depend on the order of records", () => {
    const key = (cell: object): string => JSON.stringify(cell);
    fc.assert(
      fc.property(records, (rows) => {
        const fields = { need: "need", service: "service", support: "support", by: ["area"] };
        const forwards = tallyRows({ rows, ...fields })
          .cells.map(key)
          .sort();
        const backwards = tallyRows({ rows: [...rows].reverse(), ...fields })
          .cells.map(key)
          .sort();
        expect(backwards).toEqual(forwards);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("crosses several groupings", () => {
    const { cells } = tally({
      need: [1, 1],
      service: [1, 1],
      by: { area: ["North", "South"], age: ["9", "10"] },
    });
    expect(cells.map(({ group }) => group)).toEqual([
      { area: "North", age: "9" },
      { area: "South", age: "10" },
    ]);
  });

  const message = (input: TallyInput): string => {
    try {
      tally(input);
    } catch (error) {
      return (error as Error).message;
    }
    return "accepted";
  };

  it.each<[TallyInput, string]>([
    [
      { need: [1, 0], service: [1, 2 as 1] },
      "service[1]: Give 1 or 0, true or false, or why it is missing, such as unknown.",
    ],
    [
      { need: ["yes" as "unknown"], service: [1] },
      "Need is 'yes' in row 1: Use 1/0 or give a map, flagWords, that says what 'yes' stands for.",
    ],
    [{ need: Uint8Array.of(7), service: [1] }, "need[0]: Give a flag code from 0 to 6."],
    [{ need: [1, 0, 1], service: [1, 0] }, "service: Give as many values as need has: 3, not 2."],
    [
      { need: [1], service: [1], support: [1, 0] },
      "support: Give as many values as need has: 1, not 2.",
    ],
    [{ need: [1], service: [1], weight: [-1] }, "weight[0]: Give a weight of 0 or more."],
    [{ need: [1], service: [1], weight: [NaN] }, "weight[0]: Give a weight of 0 or more."],
    [
      { need: [1, 0], service: [1, 0], weight: [2, null] as never },
      "weight[1]: Give a weight of 0 or more in every row; this one is blank.",
    ],
    [
      { need: [1], service: [1], by: { area: ["North", "South"] } },
      "by.area: Give as many values as need has: 1, not 2.",
    ],
    [
      { need: [1], service: [1], by: { area: { codes: [2], labels: ["North", "South"] } } },
      "by.area.codes[0]: Give a code from 0 to 1, one for each label.",
    ],
    [{ need: 1 as never, service: [1] }, "need: Give a column: one yes or no for each record."],
    [
      { need: [1], service: [1], by: [1] as never },
      "by: Give columns of labels by name, such as one named area.",
    ],
  ])("refuses %j", (input, expected) => {
    expect(message(input)).toBe(expected);
  });
});

describe("tallyRows", () => {
  it("names the text that is no flag, with its row", () => {
    const rows = Array.from({ length: 300 }, (_, row) => ({
      need: 1,
      service: row === 211 ? "maybe" : 0,
    }));
    expect(() => tallyRows({ rows, need: "need", service: "service" } as never)).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["rows", 211, "service"],
        message: "Service is 'maybe' in row 212: Use yes/no, 1/0 or give a map.",
      }),
    );
    const service = rows.map((row) => row.service) as never;
    expect(() => tally({ need: rows.map(() => 1), service })).toThrow(
      expect.objectContaining({
        path: ["service", 211],
        message: "Service is 'maybe' in row 212: Use yes/no, 1/0 or give a map.",
      }),
    );
  });

  it("leaves the name of a field as it is spelt", () => {
    const rows = [{ need: 1, any_targeted_service: "maybe" }];
    expect(() => tallyRows({ rows, need: "need", service: "any_targeted_service" })).toThrow(
      /^any_targeted_service is 'maybe' in row 1: Use yes\/no, 1\/0 or give a map\.$/,
    );
  });

  it("reads words by an explicit map only", () => {
    const rows = [{ need: "Yes", service: "No" }];
    const fields = { need: "need", service: "service" };
    expect(tallyRows({ rows, ...fields, flagWords: { Yes: 1, No: 0 } }).cells).toEqual([
      { need: 1, service: 0, n: 1, w: 1, w2: 1 },
    ]);
    expect(() => tallyRows({ rows, ...fields })).toThrow(
      "Need is 'Yes' in row 1: Use 1/0 or give a map, flagWords, that says what 'Yes' stands for.",
    );
  });

  it.each([
    [{ weight: "a" }, "rows[0].a: Give a weight of 0 or more."],
    [
      { rows: [{ a: "", b: 1 }], weight: "a" },
      "rows[0].a: Give a weight of 0 or more in every row; this one is blank.",
    ],
    [
      { rows: [{ b: 1 }], weight: "a" },
      "rows[0].a: Give a weight of 0 or more in every row; this one is blank.",
    ],
    [{ by: ["c"] }, "rows[0].c: Give a name."],
    [{ by: "c" }, "by: Give a list of field names."],
    [{ rows: {} }, "rows: Give a list of objects, one for each child."],
    [{ need: "" }, "need: Give a name."],
    [
      { flagWords: 1 },
      "flagWords: Give an object of words and what each stands for, such as Yes for 1.",
    ],
    [
      { flagWords: { Yes: 2 } },
      "flagWords.Yes: Give 1 or 0, true or false, or why it is missing, such as unknown.",
    ],
  ])("refuses %j", (part, expected) => {
    const input = { rows: [{ a: -2, b: 1, c: 3 }], need: "b", service: "b", ...part };
    expect(() => tallyRows(input as never)).toThrow(expected);
  });
});
