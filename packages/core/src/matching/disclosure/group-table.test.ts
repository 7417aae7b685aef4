import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupTable } from "./group-table.js";
import { type Tally, tally } from "../tally.js";

/** A tally with the given counts by area: both, unmet need, served without high need, neither. */
function areas(counts: Readonly<Record<string, readonly number[]>>): Tally {
  const need: number[] = [];
  const service: number[] = [];
  const area: string[] = [];
  for (const [name, parts] of Object.entries(counts)) {
    parts.forEach((count, part) => {
      for (let child = 0; child < count; child++) {
        need.push(part < 2 ? 1 : 0);
        service.push(part % 2 === 0 ? 1 : 0);
        area.push(name);
      }
    });
  }
  return tally({ need: Uint8Array.from(need), service: Uint8Array.from(service), by: { area } });
}

const two = areas({ North: [3, 20, 30, 40], South: [12, 25, 35, 45] });

describe("groupTable", () => {
  it("hides small counts unless asked, and what would give them away", () => {
    // 3 is small; the square 3, 20, 12, 25 is the cheapest that protects it (57 children).
    const { groups, all, smallCounts, rule, conclusion } = groupTable({ tally: two });
    expect(groups).toMatchObject([
      { group: "North", both: "c", unmetNeed: "c", servedLowNeed: 30, population: 93 },
      { group: "South", both: "c", unmetNeed: "c", servedLowNeed: 35, population: 117 },
    ]);
    expect(all).toMatchObject({ group: null, both: 15, unmetNeed: 45, population: 210 });
    expect(all?.coverage).toBe(0.25);
    expect(smallCounts).toBe("hide");
    expect(rule).toMatchObject({ preset: "dfe" });
    expect(conclusion.text).toBe("Small counts hidden: 1. Other counts hidden with them: 3.");
    expect(groups[0]?.reason?.text).toBe("No share, because a count it needs is hidden.");
  });

  it("shows everything when asked, and says that it did", () => {
    const { groups, smallCounts, rule, hidden, warnings, conclusion } = groupTable({
      ...{ tally: two, smallCounts: "show" },
    });
    // 3 of 23 in high need are served.
    expect(groups[0]).toMatchObject({ both: 3, coverage: 3 / 23 });
    expect({ smallCounts, rule, hidden }).toEqual({ smallCounts: "show", rule: null, hidden: [] });
    expect(warnings.map(({ text }) => text)).toEqual([
      "Small counts are shown because the caller asked for them: do not publish this table.",
    ]);
    expect(conclusion.text).toBe("This table is not protected.");
  });

  it("rounds as the rule says, and forms coverage from what it shows", () => {
    // 8 and 12 of 20 in high need become 10 and 10.
    const { groups } = groupTable({
      tally: areas({ North: [8, 12, 30, 40], South: [52, 61, 35, 45] }),
      preset: "nhs",
    });
    expect(groups[0]).toMatchObject({ both: 10, unmetNeed: 10, coverage: 0.5, population: 90 });
  });

  it("leaves nobody out: groups add to the total row where all is shown", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, (north, south) => {
        const given = areas({ North: north, South: south });
        if (given.cells.length === 0) return;
        const { groups, all } = groupTable({ tally: given, smallCounts: "show" });
        const sum = groups.reduce((total, { population }) => total + Number(population), 0);
        expect(sum).toBe(given.records);
        if (groups.length === 2) expect(all?.population).toBe(given.records);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("never shows 1 to 5 children anywhere when it hides", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, counts, (north, south, west) => {
        const given = areas({ North: north, South: south, West: west });
        if (given.cells.length === 0) return;
        const { groups, all } = groupTable({ tally: given });
        for (const row of [...groups, ...(all ? [all] : [])]) {
          const { both, unmetNeed, servedLowNeed, neither, population } = row;
          for (const figure of [both, unmetNeed, servedLowNeed, neither, population]) {
            if (typeof figure === "number") expect(figure > 5 || figure === 0).toBe(true);
          }
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it("has no row for all children where there is one group", () => {
    const { groups, all, warnings } = groupTable({ tally: areas({ North: [8, 9, 10, 11] }) });
    expect(groups).toHaveLength(1);
    expect({ all, warnings }).toEqual({ all: null, warnings: [] });
  });

  it("has no coverage where nobody is in high need", () => {
    const { groups } = groupTable({ tally: areas({ North: [0, 0, 10, 11], South: [9, 9, 9, 9] }) });
    expect(groups[0]).toMatchObject({ both: 0, coverage: null });
    expect(groups[0]?.reason?.text).toBe("Nobody is in high need, so there is no share of need.");
  });

  it("groups by the groupings named, and names what is not recorded", () => {
    const given = tally({
      need: Uint8Array.from({ length: 20 }, (_, child) => child % 2),
      service: new Uint8Array(20),
      by: {
        area: Array.from({ length: 20 }, (_, child) => (child < 10 ? "North" : "")),
        sex: Array.from({ length: 20 }, () => "Girls"),
      },
    });
    const names = (by?: string[]): (string | null)[] =>
      groupTable({ tally: given, smallCounts: "show", ...(by && { by }) }).groups.map(
        ({ group }) => group,
      );
    expect(names(["area"])).toEqual(["North", "Not recorded"]);
    expect(names(["sex"])).toEqual(["Girls"]);
    expect(names()).toEqual(["North, Girls", "Not recorded, Girls"]);
  });

  it("hides a small number of records left out", () => {
    const given = tally({
      need: [1, "unknown"],
      service: [1, 1],
      by: { area: ["North", "North"] },
    });
    expect(groupTable({ tally: given }).excluded).toBe("c");
    expect(groupTable({ tally: given, smallCounts: "show" }).excluded).toBe(1);
  });

  it.each([
    [
      { tally: tally({ need: [1], service: [1] }) },
      ["tally"],
      "tally: Give a tally with groups, such as one made with an area for each child.",
    ],
    [{}, ["tally"], "tally: Give what tally or tallyRows returned."],
    [
      { tally: two, by: ["ward"] },
      ["by", 0],
      "by[0]: Give one of the groupings of the tally: area.",
    ],
    [{ tally: two, by: "area" }, ["by"], "by: Give a list of names of groupings, such as area."],
    [
      { tally: two, preset: "none" },
      ["preset"],
      "preset: Give one of: dfe, nhs, round5, under5, under10.",
    ],
  ])("refuses what it cannot group (%#)", (input, path, message) => {
    expect(() => groupTable(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
