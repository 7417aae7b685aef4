import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedDemand, demandGroups, type DemandGroupsInput } from "./demand-groups.js";
import { gapAnalysis } from "./gap-analysis.js";
import { needGroups } from "./need-groups.js";

describe("demandGroups", () => {
  it("counts by need, area and age, in the order of the labels", () => {
    const result = demandGroups({
      needGroup: ["peer", "peer", "family", "none", "", "?", "peer"],
      area: ["West", "East", "East", "East", "East", "East", "West"],
      age: [10.9, 9, null, 9, 9, 9, 10],
      smallCounts: "show",
    });
    expect(result.groups.map((group) => ({ ...group, reason: undefined }))).toEqual([
      { id: "family (East)", demand: 1, domain: "family", area: "East" },
      { id: "peer (East, 9)", demand: 1, domain: "peer", area: "East", ageFrom: 9, ageTo: 9 },
      { id: "peer (West, 10)", demand: 2, domain: "peer", area: "West", ageFrom: 10, ageTo: 10 },
    ]);
    expect([result.inGroups, result.unknown]).toEqual([4, 1]);
    expect(result.conclusion.text).toBe("4 of 7 children (57.1%) are in a need group.");
    expect(result.warnings.map(({ id }) => id)).toEqual(["groupsUnknown", "smallDemand"]);
  });

  it("hides counts of 1 to 5 children, and one more where the sum would give one away", () => {
    const needGroup = [
      ...Array.from({ length: 3 }, () => "peer"),
      ...Array.from({ length: 20 }, () => "family"),
      ...Array.from({ length: 30 }, () => "school"),
      ...Array.from({ length: 40 }, () => "none"),
    ];
    const { groups, inGroups } = demandGroups({ needGroup });
    expect(groups.map(({ demand }) => demand)).toEqual([null, null, 30]);
    expect(groups[0]?.reason?.text).toMatch(/^Hidden, because 1 to 5 children/);
    expect(inGroups).toBe(53);
    expect(demandGroups({ needGroup }).demand).toBeNull();
  });

  it("counts the groups that needGroups finds by rule, whatever the order of the children", () => {
    const child = fc.record({
      score: fc.integer({ min: 0, max: 2 }),
      area: fc.constantFrom("North", "South"),
      age: fc.integer({ min: 9, max: 11 }),
    });
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 40 }), (children) => {
        const [area, age] = [children.map((each) => each.area), children.map((each) => each.age)];
        const audit = needGroups({
          columns: { score: children.map(({ score }) => score) },
          groups: [
            { id: "high", rule: { domains: [{ scale: "score", atLeast: 2 }] } },
            { id: "some", rule: { domains: [{ scale: "score", atLeast: 1 }] } },
          ],
          ...{ area, age, smallCounts: "show" },
        });
        const counted = demandGroups({ needGroup: audit.groupOf, area, age, smallCounts: "show" });
        const key = (each: Partial<CountedDemand>): string =>
          [each.domain, each.area, each.ageFrom, each.demand].join("|");
        expect(counted.groups.map(key).sort()).toEqual((audit.demand ?? []).map(key).sort());
        const back = [...children.keys()].reverse();
        const turned = demandGroups({
          needGroup: back.map((at) => audit.groupOf[at] ?? ""),
          area: back.map((at) => area[at] ?? ""),
          age: back.map((at) => age[at] ?? null),
          smallCounts: "show",
        });
        expect(turned).toEqual(counted);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("hands its groups to gapAnalysis", () => {
    const counted = demandGroups({ needGroup: ["peer", "peer"], smallCounts: "show" });
    const gap = gapAnalysis({
      groups: counted.demand ?? [],
      services: [{ id: "Mentor", domains: ["peer"], capacity: 1 }],
    });
    expect([gap.demand, gap.mostReachable]).toEqual([2, 1]);
  });

  it("says so when there are no children, or of none is the group known", () => {
    expect(demandGroups({ needGroup: [] }).conclusion.id).toBe("nobodyInPopulation");
    expect(demandGroups({ needGroup: ["?", "unknown"] }).conclusion.id).toBe(
      "concludeGroupsUnknown",
    );
  });

  it.each([
    [
      { needGroup: ["peer"], area: ["East", "West"] },
      ["area"],
      "area: Give as many values as needGroup has: 1, not 2.",
    ],
    [{ needGroup: "peer" }, ["needGroup"], "needGroup: Give one name for each record."],
    [
      { needGroup: ["peer"], smallCounts: "no" },
      ["smallCounts"],
      "smallCounts: Give one of: hide, show.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => demandGroups(input as DemandGroupsInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
