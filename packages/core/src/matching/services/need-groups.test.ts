import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needGroups, type NeedGroupsInput } from "./need-groups.js";

const emotional = { id: "emotional", rule: { domains: [{ scale: "sad", atLeast: 7 }] } };
const peer = { id: "peer", rule: { domains: [{ scale: "alone", atLeast: 5 }] } };

/** Twenty children: 8 sad, 6 others alone, 6 neither. */
const twenty = {
  sad: [...Array<number>(8).fill(8), ...Array<number>(12).fill(1)],
  alone: [...Array<number>(8).fill(6), ...Array<number>(6).fill(5), ...Array<number>(6).fill(0)],
};

const refused = (input: NeedGroupsInput): unknown => {
  try {
    return needGroups(input);
  } catch (error) {
    const { code, path, message } = error as Record<string, unknown>;
    return { code, path, message };
  }
};

describe("needGroups", () => {
  it("follows the steps of the audit", () => {
    const { sample, groups, comparison, conclusion, warnings } = needGroups({
      columns: twenty,
      groups: [{ ...emotional, outcomes: ["less worry"] }, peer],
      service: [...Array<number>(2).fill(1), ...Array<number>(18).fill(0)] as (0 | 1)[],
      services: [
        { id: "counsellor", domains: ["emotional"], capacity: 5 },
        { id: "club", domains: ["emotional", "peer"], capacity: 4 },
      ],
      smallCounts: "show",
    });
    expect(sample).toMatchObject({
      ...{ children: 20, inGroups: { count: 14 }, inNone: { count: 6 }, unknown: { count: 0 } },
    });
    // Emotional comes first, so its eight children who are alone as well are not in peer.
    expect(groups[0]).toMatchObject({
      ...{ id: "emotional", children: { count: 8 }, possible: { count: 8 }, share: 0.4 },
      profile: {
        scales: [
          { scale: "sad", mean: 8 },
          { scale: "alone", mean: 6 },
        ],
      },
      outcomes: ["less worry"],
      services: [
        { id: "counsellor", capacity: 5, takes: "all" },
        { id: "club", capacity: 4, takes: "all" },
      ],
      ...{ served: { count: 2 }, notServed: { count: 6 }, mostReachable: 8, shortfall: 0 },
    });
    expect(groups[1]).toMatchObject({ children: { count: 6 }, mostReachable: 4, shortfall: 2 });
    expect(groups[1]?.plan.text).toBe(
      "peer: 6 children, of whom the services that fit could place 4 if the group came first; 2 more places are wanted.",
    );
    // Each could be placed alone as far as its services go; at once there are 9 places for 14.
    expect(comparison).toEqual({ demand: 14, mostReachable: 9, shortfall: 5 });
    expect(conclusion.text).toBe(
      "14 of 20 children (70.0%) are in a need group; the services that fit could place 9 of them at once, so 5 more places are wanted.",
    );
    expect(warnings).toEqual([]);
  });

  it("keeps a child of whom too little is known out of every group, and never counts it as none", () => {
    const { groupOf, groups, sample, warnings } = needGroups({
      columns: { sad: [null, null, 8, 1], alone: [6, 0, null, null] },
      groups: [emotional, peer],
      smallCounts: "show",
    });
    // First: in peer, unless in emotional. Second: in emotional or in none. Last: in peer or none.
    expect(groupOf).toEqual(["unknown", "unknown", "emotional", "unknown"]);
    expect(groups.map(({ children, possible }) => [children.count, possible.count])).toEqual([
      [1, 3],
      [0, 2],
    ]);
    expect(sample).toMatchObject({ inNone: { count: 0 }, unknown: { count: 3 } });
    expect(warnings[0]?.text).toBe(
      "For 3 of 4 children the group is not known, because a score, an age or an area is missing.",
    );
  });

  it("knows a child's group where what is missing cannot change it", () => {
    const columns = { sad: [8, null], alone: [null, 0], tired: [1, 1] };
    const rule = {
      domains: [
        { scale: "sad", atLeast: 7 },
        { scale: "alone", atLeast: 5 },
        { scale: "tired", atLeast: 5 },
      ],
      atLeast: 2,
    };
    const either = { id: "either", rule: { ...rule, atLeast: 1 } };
    const two = { id: "two", rule };
    expect(needGroups({ columns, groups: [either] }).groupOf).toEqual(["either", "unknown"]);
    expect(needGroups({ columns, groups: [two] }).groupOf).toEqual(["unknown", "none"]);
  });

  it("asks for age and area where the rule does, and leaves them unknown where they are", () => {
    const { groupOf } = needGroups({
      columns: { sad: [8, 8, 8, 8, 1] },
      groups: [{ ...emotional, ageFrom: 9, ageTo: 10, area: "North" }],
      age: [9, 11, null, 9, null],
      area: ["North", "North", "North", "", ""],
    });
    expect(groupOf).toEqual(["emotional", "none", "unknown", "unknown", "none"]);
  });

  it("counts demand by group, area and age for the functions that plan", () => {
    const { demand, groups } = needGroups({
      columns: { sad: [8, 9, 7, 1] },
      groups: [{ ...emotional, domain: "worry" }],
      age: [9, 9, 12, 9],
      area: ["North", "North", "South", "South"],
      services: [{ id: "club", area: "North", domains: ["worry"], capacity: 5 }],
      smallCounts: "show",
    });
    expect(demand).toEqual([
      {
        ...{ id: "North|emotional|9", demand: 2, domain: "worry", area: "North" },
        ...{ ageFrom: 9, ageTo: 9 },
      },
      {
        ...{ id: "South|emotional|12", demand: 1, domain: "worry", area: "South" },
        ...{ ageFrom: 12, ageTo: 12 },
      },
    ]);
    expect(groups[0]?.services).toEqual([{ id: "club", capacity: 5, takes: "some" }]);
    expect(groups[0]).toMatchObject({ mostReachable: 2, shortfall: 1 });
    expect(groups[0]?.profile.ages.map(({ age, count }) => [age, count])).toEqual([
      [9, 2],
      [12, 1],
    ]);
  });

  it("hides small groups, and one more where the total would give a small one away", () => {
    const sad = [...Array<number>(40).fill(8), ...Array<number>(40).fill(1)];
    const alone = [
      ...Array<number>(40).fill(0),
      ...Array<number>(3).fill(9),
      ...Array<number>(37).fill(0),
    ];
    const { groups, sample, demand, comparison } = needGroups({
      columns: { sad, alone },
      groups: [emotional, peer],
      services: [{ id: "club", capacity: 9 }],
    });
    expect(groups.map(({ children }) => children.count)).toEqual([null, null]);
    expect(groups[1]).toMatchObject({
      ...{ possible: { count: null }, share: null, mostReachable: null, shortfall: null },
      profile: { scales: [], ages: [], areas: [] },
    });
    expect(groups[1]?.children.reason?.text).toBe(
      "Hidden, because 1 to 5 children could be recognised or worked out from it.",
    );
    expect(groups[1]?.plan.text).toBe(
      "peer: hidden, because the group is small or would give another away.",
    );
    expect(sample.inGroups.count).toBe(43);
    expect(demand).toBeNull();
    expect(comparison).toMatchObject({ demand: 43, mostReachable: 9 });
  });

  it("answers for nobody, for no group, and where every score is missing", () => {
    const nobody = needGroups({ columns: { sad: [] }, groups: [emotional] });
    expect(nobody).toMatchObject({ groupOf: [], sample: { children: 0 } });
    expect(nobody.groups[0]).toMatchObject({ children: { count: 0 }, share: null });
    expect(nobody.groups[0]?.profile.scales[0]?.reason?.text).toBe(
      "Nobody in the group has a score on this scale.",
    );
    expect(nobody.conclusion.text).toBe("There are no children, so there is no share.");
    expect(needGroups({ columns: { sad: [8] }, groups: [] }).groupOf).toEqual(["none"]);
    const blank = needGroups({ columns: { sad: Array(9).fill(null) }, groups: [emotional] });
    expect(blank.sample).toMatchObject({ inNone: { count: 0 }, unknown: { count: 9 } });
    expect(blank.conclusion.text).toBe(
      "The group of none of the 9 children is known, because scores, ages or areas are missing.",
    );
  });

  it("divides the children, and holds every group between its certain and its possible size", () => {
    const score = fc.option(fc.nat(10), { freq: 4 });
    const children = fc.array(fc.tuple(score, score, fc.nat(10), fc.nat(10)), { maxLength: 40 });
    fc.assert(
      fc.property(children, (drawn) => {
        const filled = {
          sad: drawn.map(([sad, , instead]) => sad ?? instead),
          alone: drawn.map(([, alone, , instead]) => alone ?? instead),
        };
        const columns = { sad: drawn.map(([sad]) => sad), alone: drawn.map(([, alone]) => alone) };
        const about = { groups: [emotional, peer], smallCounts: "show" as const };
        const known = needGroups({ columns, ...about });
        const truth = needGroups({ columns: filled, ...about });
        const { inGroups, inNone, unknown } = known.sample;
        expect(inGroups.count! + inNone.count! + unknown.count!).toBe(drawn.length);
        known.groups.forEach(({ children: certain, possible }, index) => {
          const count = truth.groups[index]!.children.count!;
          expect(certain.count).toBeLessThanOrEqual(count);
          expect(possible.count).toBeGreaterThanOrEqual(count);
        });
        // What is known stays as it is, whatever the missing scores turn out to be.
        known.groupOf.forEach((group, child) => {
          if (group !== "unknown") expect(truth.groupOf[child]).toBe(group);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[string, NeedGroupsInput, (string | number)[], string]>([
    [
      "a rule that names no column",
      { columns: { sad: [1] }, groups: [peer] },
      ["groups", 0, "rule", "domains", 0, "scale"],
      "groups[0].rule.domains[0].scale: Give one of the columns sad; alone is none of them.",
    ],
    [
      "a group used twice",
      { columns: { sad: [1] }, groups: [emotional, emotional] },
      ["groups", 1, "id"],
      "groups[1].id: Give each name once; emotional stands here a second time.",
    ],
    [
      "a group named none",
      { columns: { sad: [1] }, groups: [{ ...emotional, id: "none" }] },
      ["groups", 0, "id"],
      "groups[0].id: Give the group another name than none, which stands for children outside the groups.",
    ],
    [
      "ages of another length",
      { columns: { sad: [1, 2] }, groups: [emotional], age: [9] },
      ["age"],
      "age: Give as many values as sad has: 2, not 1.",
    ],
    [
      "a rule on ages without ages",
      { columns: { sad: [1] }, groups: [{ ...emotional, ageTo: 9 }] },
      ["groups", 0, "ageTo"],
      "groups[0].ageTo: Give the age of each child, since the rule of emotional asks for it.",
    ],
    [
      "a rule on areas without areas",
      { columns: { sad: [1] }, groups: [{ ...emotional, area: "North" }] },
      ["groups", 0, "area"],
      "groups[0].area: Give the area of each child, since the rule of emotional asks for it.",
    ],
    [
      "outcomes that are no list",
      { columns: { sad: [1] }, groups: [{ ...emotional, outcomes: "well" as never }] },
      ["groups", 0, "outcomes"],
      "groups[0].outcomes: Give a list of outcomes in words.",
    ],
    [
      "a capacity below 0",
      { columns: { sad: [1] }, groups: [emotional], services: [{ id: "club", capacity: -1 }] },
      ["services", 0, "capacity"],
      "services[0].capacity: Give a whole number of places, 0 or more.",
    ],
  ])("refuses %s", (_, input, path, message) => {
    expect(refused(input)).toEqual({
      ...{ code: "INVALID_INPUT", path, message },
    });
  });
});
