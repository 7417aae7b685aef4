import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFunctions, type Outcome, outcomeOf } from "../../test/excel-runtime/sheet.js";

const calls = await loadFunctions();
const call = (name: string, ...cells: unknown[]): Outcome => outcomeOf(calls.get(name)!, cells);
const cellsOf = (outcome: Outcome): unknown[][] => (outcome as { cells: unknown[][] }).cells;

const file = new URL("../../examples/workbench/data/children.csv", import.meta.url);
const [heading = [], ...children] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const column = (name: string): unknown[][] => {
  const index = heading.indexOf(name);
  return children.map((row) => {
    const text = row[index] ?? "";
    return [text === "" || Number.isNaN(Number(text)) ? text : Number(text)];
  });
};
const named = ["sdq_emotional", "sdq_conduct", "sdq_peer"];
const columns = named.map(column);
const scores = [named, ...children.map((_, child) => columns.map((each) => each[child]?.[0]))];
const rule = [
  ["Scale", "Test", "Point", "Domain"],
  ["sdq_emotional", "at least", 7, ""],
  ["sdq_conduct", "at least", 5, "outward"],
  ["sdq_peer", "above", 4, "outward"],
];

/** The rule counted without the library. */
const inNeed = scores
  .slice(1)
  .filter(
    ([emotional, conduct, peer]) =>
      Number(emotional) >= 7 || Number(conduct) >= 5 || Number(peer) > 4,
  ).length;

describe("NEEDFLAGS", () => {
  it("flags every child by cut-offs, so that other functions can read the flags", () => {
    const flags = cellsOf(call("NEEDFLAGS", scores, rule, 1));
    expect(flags[0]).toEqual(["High need"]);
    expect(flags).toHaveLength(8460);
    expect(flags.filter(([flag]) => flag === 1)).toHaveLength(inNeed);
    const targeting = cellsOf(call("TARGETING", flags, [["s"], ...column("any_targeted_service")]));
    expect(targeting[1]?.slice(0, 2)).toEqual(["High need, of all children", inNeed]);
  });

  it("keeps a score of 0, and a child whose score is missing is unknown and not a no", () => {
    const two = [["a"], [0], ["?"], [3]];
    const cut = [
      ["Scale", "Test", "Point"],
      ["a", "at most", 0],
    ];
    expect(cellsOf(call("NEEDFLAGS", two, cut)).slice(1)).toEqual([[1], ["unknown"], [0]]);
  });

  it("takes a range without headings by the number of the column, and ends at the key", () => {
    const cut = [
      ["Scale", "Point"],
      [2, 5],
    ];
    const block = [
      [1, 5],
      [9, 4],
      [null, null],
    ];
    expect(cellsOf(call("NEEDFLAGS", block, cut, null, [["x"], ["y"], [null]]))).toEqual([
      ["High need"],
      [1],
      [0],
    ]);
  });

  it.each([
    [
      [["a"], [1]],
      [
        ["Scale", "Point"],
        ["b", 1],
      ],
      null,
      "rule, row 2, column 1: Give one of the columns a; b is none of them.",
    ],
    [
      [["a"], [1]],
      [
        ["Scale", "Point"],
        ["a", 1],
      ],
      2,
      "atLeast: Give how many domains have to be met: a whole number from 1 to 1.",
    ],
    [
      [["a"], ["maybe"]],
      [
        ["Scale", "Point"],
        ["a", 1],
      ],
      null,
      "columns, row 2, column 1: Give a number such as 4, or ? where it is not known.",
    ],
    [
      [
        ["a", "a"],
        [1, 2],
      ],
      [
        ["Scale", "Point"],
        ["a", 1],
      ],
      null,
      "columns: Give each heading once; a stands here a second time.",
    ],
  ])("refuses %j with %j", (range, cuts, atLeast, message) => {
    expect(call("NEEDFLAGS", range, cuts, atLeast)).toEqual({ error: "#VALUE!", message });
  });
});

describe("NEEDBYRULE", () => {
  it("counts by domain and in all, and says the rule", () => {
    const table = cellsOf(call("NEEDBYRULE", scores, rule));
    expect(table.map(([first]) => first).slice(0, 4)).toEqual([
      "Domain",
      "sdq_emotional",
      "outward",
      "High need by the rule",
    ]);
    expect(table[3]).toEqual(["High need by the rule", inNeed, 8459 - inNeed, 0]);
    expect(table[4]?.[0]).toMatch(/sdq_emotional 7 or more/);
  });

  it("hides counts of 1 to 5 children, in its sentence too", () => {
    const few = [["a"], ...Array.from({ length: 20 }, (_, at) => [at < 3 ? 9 : 1])];
    const cut = [
      ["Scale", "Point"],
      ["a", 9],
    ];
    const hidden = cellsOf(call("NEEDBYRULE", few, cut));
    expect(hidden[2]?.[1]).toMatchObject({ code: "#N/A" });
    expect(hidden[3]?.[0]).toMatch(/^Hidden/);
    expect(cellsOf(call("NEEDBYRULE", few, cut, null, null, true))[2]?.[1]).toBe(3);
  });
});

describe("NEEDGROUPS", () => {
  const groups = [
    ["Group", "Scale", "Point", "Age from", "Area", "Outcomes"],
    ["young worry", "sdq_emotional", 6, 11, "", "less worry"],
    ["conduct", "sdq_conduct", 5, "", "North", ""],
    ["conduct", "sdq_peer", 5, "", "", ""],
  ];

  it("sorts every child, agrees with the group of each, and counts the served", () => {
    const table = cellsOf(
      call(
        "NEEDGROUPS",
        ...[scores, groups, [["age"], ...column("age")], [["area"], ...column("area")]],
        [["s"], ...column("any_targeted_service")],
      ),
    );
    const each = cellsOf(
      call(
        "NEEDGROUPOF",
        ...[scores, groups],
        [["age"], ...column("age")],
        [["area"], ...column("area")],
      ),
    );
    const counted = (name: string) => each.filter(([group]) => group === name).length;
    expect(table[1]?.slice(0, 2)).toEqual(["young worry", counted("young worry")]);
    expect(table[2]?.slice(0, 2)).toEqual(["conduct", counted("conduct")]);
    expect(Number(table[1]?.[3]) + Number(table[1]?.[4])).toBe(table[1]?.[1]);
    expect(table[1]?.[8]).toBe("less worry");
    expect(table[3]?.slice(0, 2)).toEqual(["In no group", counted("none")]);
  });

  it("refuses rows of a group that contradict each other, and ages it has not got", () => {
    const contrary = [
      ["Group", "Scale", "Point", "Area"],
      ["a", "sdq_peer", 5, "North"],
      ["a", "sdq_conduct", 5, "South"],
    ];
    expect(call("NEEDGROUPOF", scores, contrary, null, [["area"], ...column("area")])).toEqual({
      error: "#VALUE!",
      message:
        "groups, row 3, column 4: Give the same here as in the other rows of a, or leave it blank.",
    });
    expect(call("NEEDGROUPOF", scores, groups)).toMatchObject({
      message: expect.stringMatching(/^groups, row 2.*Give the age of each child/) as string,
    });
  });
});

describe("HORIZONTALINEQUITY", () => {
  it("leaves out the child whose value is missing, and counts it", () => {
    const need = [["need"], [1], [0], [1], [0], [1]];
    const use = [[1], [1], [0], [0], ["?"]];
    const table = cellsOf(call("HORIZONTALINEQUITY", use, [[1], [2], [3], [4], [5]], need));
    expect(table[1]?.[1]).toBeCloseTo(-0.5, 12);
    expect(table[6]).toEqual(["Records left out: a value is not known", 1, "", "", ""]);
  });
});

describe("AREAESTIMATES", () => {
  const names = [["East"], ["North"], ["South"], ["West"], ["New"]];

  it("predicts for an area where nobody was asked, written as ? or left blank", () => {
    const variance = [[0.001], [0.001], [0.001], [0.001], [null]];
    for (const gap of ["?", null, 0]) {
      const table = cellsOf(
        call("AREAESTIMATES", names, [[0.1], [0.2], [0.4], [0.3], [gap]], variance),
      );
      expect(table[5]).toEqual([
        "New",
        "nobody asked",
        expect.closeTo(0.25, 12),
        0,
        expect.closeTo(0.25, 12),
        expect.any(Number),
        expect.any(Number),
      ]);
    }
  });

  it("refuses an estimate that has no variance", () => {
    expect(
      call("AREAESTIMATES", names.slice(0, 3), [[0.1], [0.2], [0.4]], [[0.001], [0], [0.001]]),
    ).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^variance, row 2/) as string,
    });
  });
});

describe("RELEASEDIFFERENCES", () => {
  const counts = [
    ["Area", "Served", "Not served"],
    ["North", 3, 40],
    ["South", 12, 30],
    ["West", 15, 22],
  ];

  it("reads what PROTECTTABLE wrote, totals and all", () => {
    const safe = cellsOf(call("PROTECTTABLE", counts));
    const open = counts.map((row) => [...row]);
    const told = cellsOf(call("RELEASEDIFFERENCES", safe, open));
    expect(told[1]).toEqual(["North", "Served", "the first release", 3]);
    const same = cellsOf(call("RELEASEDIFFERENCES", safe, safe));
    expect(same[1]?.[0]).toMatch(/^The two releases give no further small count away/);
  });

  it("takes blank totals for totals that were not published", () => {
    const safe = cellsOf(call("PROTECTTABLE", counts, "dfe", "rows"));
    expect(call("RELEASEDIFFERENCES", safe, safe)).toHaveProperty("cells");
  });
});
