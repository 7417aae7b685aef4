import type { ExcelArgument } from "@upstream/core/catalogue";
import { describe, expect, it } from "vitest";
import { extentsOf, type Place, readArgument } from "./cells.js";
import { locate } from "./locate.js";

const read = (argument: ExcelArgument, raw: unknown) => {
  const refusals: [string, Place | undefined][] = [];
  const reading = readArgument(argument, raw, (sentence, place) => {
    refusals.push([sentence.text, place]);
  });
  return { ...reading, refusals };
};

const series: ExcelArgument = { name: "costs", kind: "series", unit: "£/year", help: "Costs." };
const flags: ExcelArgument = { name: "need", kind: "flags", help: "Need." };
const labels: ExcelArgument = { name: "area", kind: "labels", help: "Area." };
const scores: ExcelArgument = { name: "answers", kind: "scores", help: "Answers." };

describe("a series", () => {
  it("drops a heading, which shifts where its values stand", () => {
    const { value, place } = read(series, [["Costs"], [100], ["£1,200"], [null]]);
    expect(value).toEqual([100, 1200, 0]);
    expect(place([1])).toEqual({ row: 2, column: 0 });
  });

  it("takes a number with a comma for a value, not for a heading", () => {
    expect(read(series, [["1,5"], [2]]).refusals).toEqual([
      [
        "Give a number such as 1500 or 1.5; 1,5 can be read in more than one way.",
        { row: 0, column: 0 },
      ],
    ]);
  });

  it("takes a note of a gap for a value, not for a heading", () => {
    expect(read(series, [["n/a"], [2]]).refusals).toHaveLength(1);
  });

  it("reads a row with its label in front", () => {
    const { value, place } = read(series, [["Costs", 1, 2]]);
    expect(value).toEqual([1, 2]);
    expect(place([0])).toEqual({ row: 0, column: 1 });
  });

  it("refuses a block of cells, and none", () => {
    expect(
      read(series, [
        [1, 2],
        [3, 4],
      ]).refusals,
    ).toEqual([["Give one row or one column.", undefined]]);
    expect(read(series, [[]]).refusals).toEqual([["Give at least one cell.", undefined]]);
  });
});

describe("a series with gaps", () => {
  const ages: ExcelArgument = {
    ...{ name: "age", kind: "series", unit: "years", missing: true, help: "Ages." },
  };

  it("reads a mark as missing, and a blank as 0, which it may have been", () => {
    expect(read(ages, [["Age"], [9], ["?"], ["[u]"], [null], [0]])).toMatchObject({
      value: [9, null, null, 0, 0],
      refusals: [],
    });
  });

  it("takes a mark in its first cell for a value, not for a heading", () => {
    expect(read(ages, [["unknown"], [9]]).value).toEqual([null, 9]);
  });

  it("refuses a mark where gaps are not foreseen", () => {
    expect(read(series, [[1], ["?"]]).refusals).toHaveLength(1);
  });
});

describe("scores from 0", () => {
  const scales: ExcelArgument = { ...scores, kind: "scores", zeroIsScore: true };

  it("keep 0, take a blank for 0 and a mark for no answer", () => {
    expect(
      read(scales, [
        ["emotional", "conduct"],
        [0, "?"],
        [null, "c"],
        [" 7 ", 2],
      ]),
    ).toMatchObject({
      value: {
        rows: [
          [0, null],
          [0, null],
          [7, 2],
        ],
        headers: ["emotional", "conduct"],
      },
      refusals: [],
    });
  });
});

describe("a published table", () => {
  const table: ExcelArgument = {
    ...{ name: "first", kind: "table", help: "Counts." },
    columns: [{ name: "group", kind: "text", header: "Group", help: "Label." }],
    rest: { name: "counts", as: "byHeader", marks: true },
  };

  it("keeps the marks of hidden counts, and refuses any other text", () => {
    const { value, refusals } = read(table, [
      ["Group", "Served", "Not served"],
      ["North", "c", 12],
      ["South", "*", "many"],
    ]);
    expect(value).toEqual([
      { group: "North", counts: { Served: "c", "Not served": 12 } },
      { group: "South", counts: { Served: "*", "Not served": 0 } },
    ]);
    expect(refusals).toEqual([[expect.stringMatching(/^Give a number/), { row: 2, column: 2 }]]);
  });
});

describe("records", () => {
  const fnArguments = [flags, { ...flags, name: "service" }, labels];
  const records = { key: "area", columns: ["need", "service"] };

  it("end at the last value of the key, so that whole columns can be given", () => {
    const column = (cells: unknown[]) =>
      Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);
    const raws = [column([1, 0, 1]), column([1]), column(["a", "b", "c"])];
    const extents = extentsOf(fnArguments, records, raws);
    expect(extents.get("need")).toEqual({ headed: false, end: 3 });
    const { value } = readArgument(flags, raws[0], () => undefined, extents.get("need"));
    expect(value).toEqual(Uint8Array.of(1, 0, 1));
  });

  it("share a heading, also where labels cannot tell", () => {
    const extents = extentsOf(fnArguments, records, [
      [["Need"], [1]],
      [["Served"], [0]],
      [["Area"], ["North"]],
    ]);
    expect(extents.get("area")).toEqual({ headed: true, end: 2 });
  });

  it("do not take a typing error for a heading when a companion starts with data", () => {
    const raws = [[["mabye"], [1]], [[0], [1]], null];
    const extents = extentsOf(fnArguments, records, raws);
    expect(extents.get("need")).toEqual({ headed: false });
  });

  it("tell headings apart where lengths differ", () => {
    const raws = [
      [["Need"], [1], [0]],
      [[0], [1]],
      [["North"], ["South"]],
    ];
    const extents = extentsOf(fnArguments, records, raws);
    expect(extents.get("need")?.headed).toBe(true);
    expect(extents.get("service")?.headed).toBe(false);
    expect(extents.get("area")?.headed).toBe(false);
  });
});

describe("two series", () => {
  it("share a heading, so that a typing error in one is refused where it stands", () => {
    const fnArguments = [series, { ...series, name: "benefits" }];
    const typo = extentsOf(fnArguments, undefined, [
      [["lots"], [1]],
      [[0], [2]],
    ]);
    expect(typo.get("costs")).toEqual({ headed: false });
    const both = extentsOf(fnArguments, undefined, [
      [["Costs"], [1]],
      [["Benefits"], [2]],
    ]);
    expect(both.get("costs")).toEqual({ headed: true });
  });
});

describe("scores", () => {
  it("keep their headings and leave unanswered cells null", () => {
    const { value, place } = read(scores, [
      ["Awareness", "Desire"],
      [5, 0],
      ["4", "?"],
    ]);
    expect(value).toEqual({
      headers: ["Awareness", "Desire"],
      rows: [
        [5, null],
        [4, null],
      ],
    });
    expect(place([1, "answers", 1])).toEqual({ row: 2, column: 1 });
    expect(place([0, "desire"])).toEqual({ row: 1, column: 1 });
  });

  it("have no headings where the first row holds an answer", () => {
    expect(
      read(scores, [
        ["late", 3],
        [4, 5],
      ]).refusals,
    ).toEqual([
      [
        "Give a score such as 4, or leave the cell blank where there is no answer.",
        { row: 0, column: 0 },
      ],
    ]);
  });

  it("take the cells that a ragged range lacks for no answer", () => {
    expect(read(scores, [[5, 4], [3]]).value).toEqual({
      headers: null,
      rows: [
        [5, 4],
        [3, null],
      ],
    });
  });
});

const outcomes: ExcelArgument = {
  name: "outcomes",
  kind: "table",
  help: "Outcomes.",
  columns: [
    { name: "name", header: "Outcome", kind: "text", help: "Name." },
    { name: "effect", header: "Effect", aliases: ["Impact"], kind: "share", help: "Effect." },
    {
      name: "valueGbp",
      header: "Unit value (£)",
      kind: "pounds",
      optional: true,
      zeroIsBlank: true,
      help: "Value.",
    },
  ],
};
const costs: ExcelArgument = { ...outcomes, name: "costs", rest: { name: "gbp", as: "series" } };
const shares: ExcelArgument = { ...outcomes, name: "shares", rest: { name: "of", as: "byHeader" } };

describe("a table", () => {
  it("finds its columns by heading, alias or name, in any order and case", () => {
    const { value, refusals, place } = read(outcomes, [
      ["IMPACT", "unit value", "outcome"],
      ["20%", 0, "Care"],
      [null, null, null],
      [0.1, "£500", "School"],
      [0, 0, 0],
    ]);
    expect(refusals).toEqual([]);
    expect(value).toEqual([
      { name: "Care", effect: 0.2, valueGbp: undefined },
      { name: "School", effect: 0.1, valueGbp: 500 },
    ]);
    expect(place([1, "effect"])).toEqual({ row: 3, column: 0 });
  });

  it("minds no punctuation in a heading, and reads the SDK's name", () => {
    const { value, refusals } = read(outcomes, [
      ["name", "Effect ", "unit-value £", ""],
      ["Care", 0.2, 100, null],
    ]);
    expect(refusals).toEqual([]);
    expect(value).toEqual([{ name: "Care", effect: 0.2, valueGbp: 100 }]);
  });

  it("says which headings are missing, doubled or unknown", () => {
    expect(read(outcomes, [["Outcome"], ["Care"]]).refusals).toEqual([
      ["Give a column for each of these headings as well: Effect.", undefined],
    ]);
    expect(
      read(outcomes, [
        [1, 2],
        [3, 4],
      ]).refusals,
    ).toEqual([["Give a first row with the headings Outcome, Effect, Unit value (£).", undefined]]);
    expect(
      read(outcomes, [
        ["Outcome", "Effect", "Speed"],
        ["a", 1, 1],
      ]).refusals,
    ).toEqual([
      ["Give one of these headings: Outcome, Effect, Unit value (£).", { row: 0, column: 2 }],
    ]);
    expect(
      read(outcomes, [
        ["Outcome", "Effect", "Impact"],
        ["a", 1, 1],
      ]).refusals,
    ).toEqual([
      ["Give each heading once; Impact stands here a second time.", { row: 0, column: 2 }],
    ]);
  });

  it("refuses a cell where it stands", () => {
    expect(
      read(outcomes, [
        ["Outcome", "Effect"],
        ["Care", "lots"],
        ["", 0.1],
      ]).refusals,
    ).toEqual([
      ["Give a number.", { row: 1, column: 1 }],
      ["Give a name.", { row: 2, column: 0 }],
    ]);
  });

  it("takes amounts by year from its further columns, year 0 among them", () => {
    const { value, place } = read(costs, [
      ["Outcome", "Effect", 0, 1, 2, "", ""],
      ["Care", 0.2, null, 10, "£20", null, ""],
    ]);
    expect(value).toEqual([{ name: "Care", effect: 0.2, valueGbp: undefined, gbp: [0, 10, 20] }]);
    expect(place([0, "gbp", 2])).toEqual({ row: 1, column: 4 });
  });

  it("takes amounts by heading from its further columns", () => {
    const { value, place, refusals } = read(shares, [
      ["Outcome", "Effect", "Council", "NHS", "council", ""],
      ["Care", 0.2, "60%", 0.4, 0, 1],
    ]);
    expect(value).toMatchObject([{ of: { Council: 0.6, NHS: 0.4 } }]);
    expect(place([0, "of", "NHS"])).toEqual({ row: 1, column: 3 });
    expect(refusals).toEqual([
      ["Give each heading once; council stands here a second time.", { row: 0, column: 4 }],
      ["Give this column a heading.", { row: 0, column: 5 }],
    ]);
  });
});

const settings: ExcelArgument = {
  name: "settings",
  kind: "settings",
  help: "Settings.",
  columns: [
    { name: "takeUp", header: "Take-up", kind: "share", help: "Take-up." },
    { name: "priceYear", header: "Price year", kind: "priceYear", help: "Year." },
    {
      name: "schedule",
      header: "Schedule",
      kind: "choice",
      choices: ["a", "b"],
      optional: true,
      help: "S.",
    },
  ],
};

describe("settings", () => {
  it("are read by name, in any order, with a header and notes beside", () => {
    const { value, refusals, place } = read(settings, [
      ["Setting", "Value", "Note"],
      ["price year", "2024/25", "as published"],
      ["", "", ""],
      ["TAKE UP", "70%"],
    ]);
    expect(refusals).toEqual([]);
    expect(value).toEqual({ takeUp: 0.7, priceYear: "2024/25", schedule: undefined });
    expect(place(["takeUp"])).toEqual({ row: 3, column: 1 });
  });

  it("say what is missing, doubled, unknown or not a pair", () => {
    expect(
      read(settings, [
        ["Takeup", 0.5],
        ["Takeup", 0.6],
        ["Speed", 3],
      ]).refusals,
    ).toEqual([
      ["Give each name once; Takeup stands here a second time.", { row: 1, column: 0 }],
      ["Give one of these names: Take-up, Price year, Schedule.", { row: 2, column: 0 }],
      ["Give a row for each of these names as well: Price year.", undefined],
    ]);
    expect(read(settings, [["Take-up"]]).refusals).toEqual([
      [
        "Give two columns, a name and its value, with the names Take-up, Price year, Schedule.",
        undefined,
      ],
    ]);
  });
});

describe("a single cell", () => {
  it("is not a range", () => {
    const rate: ExcelArgument = { name: "rate", kind: "rate", optional: true, help: "Rate." };
    expect(read(rate, [[0.1, 0.2]]).refusals).toEqual([["Give one cell, not a range.", undefined]]);
    expect(read(rate, [[]]).value).toBeUndefined();
  });
});

describe("locate", () => {
  it("finds the cell of an SDK path by argument, by column and by setting", () => {
    const fnArguments = [settings, costs];
    const raws = [
      [
        ["Take-up", 70],
        ["Price year", 2024],
      ],
      [
        ["Outcome", "Effect", 2025],
        ["Care", 0.2, 5],
      ],
    ];
    const readings = new Map(
      fnArguments.map((argument, index) => [argument.name, read(argument, raws[index])]),
    );
    expect(locate(["takeUp"], fnArguments, readings)).toEqual({
      argument: "settings",
      place: { row: 0, column: 1 },
    });
    expect(locate(["costs", 0, "gbp", 0], fnArguments, readings)).toEqual({
      argument: "costs",
      place: { row: 1, column: 2 },
    });
    expect(locate(["costs"], fnArguments, readings)).toEqual({ argument: "costs" });
    expect(locate(["model", "speed"], fnArguments, readings)).toBeUndefined();
  });
});
