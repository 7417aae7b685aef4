import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.js";
import { gapAnalysis, type GapAnalysisInput } from "./gap-analysis.js";

const refused = (input: GapAnalysisInput): unknown => {
  try {
    return gapAnalysis(input);
  } catch (error) {
    const { code, path, message } = error as Record<string, unknown>;
    return { code, path, message };
  }
};

const directory: GapAnalysisInput = {
  groups: [
    { id: "N-peer", demand: 30, area: "North", domain: "peer" },
    { id: "S-peer", demand: 20, area: "South", domain: "peer" },
    { id: "S-family", demand: 10, area: "South", domain: "family" },
  ],
  services: [
    { id: "club", area: "South", domains: ["peer", "family"], capacity: 12 },
    { id: "support", area: "ALL", domains: ["family"], capacity: 5 },
  ],
};

const anyDirectory: fc.Arbitrary<GapAnalysisInput> = fc.record({
  groups: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map(String),
      demand: fc.nat(30),
      area: fc.constantFrom("North", "South"),
      domain: fc.constantFrom("peer", "family", "school"),
      ageFrom: fc.integer({ min: 9, max: 11 }),
      ageTo: fc.integer({ min: 11, max: 15 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  services: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map(String),
      capacity: fc.nat(40),
      area: fc.constantFrom("North", "South", "ALL"),
      domains: fc.constantFrom(["peer"], ["family", "peer"], ["school"]),
      ageFrom: fc.constantFrom(5, 9, 11),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
});
const runs = { seed: 1, numRuns: 200 };

describe("gapAnalysis", () => {
  it("matches the hand calculation", () => {
    // South: club takes 12 and support 5 of family, so 17 of 30; nobody takes peer in the North.
    const result = gapAnalysis(directory);
    expect(result).toMatchObject({
      ...{ demand: 60, eligibleCapacity: 17, mostReachable: 17, noEligibleService: 30 },
      ...{ wantOfPlaces: 13, groupsWithoutService: ["N-peer"] },
    });
    expect(result.domains).toEqual([
      {
        ...{ domain: "peer", demand: 50, noEligibleService: 30, eligibleCapacity: 12 },
        ...{ mostReachable: 12, shortfall: 38 },
      },
      {
        ...{ domain: "family", demand: 10, noEligibleService: 0, eligibleCapacity: 17 },
        ...{ mostReachable: 10, shortfall: 0 },
      },
    ]);
    expect(result.groups[2]).toEqual({
      ...{ id: "S-family", domain: "family", demand: 10, services: ["club", "support"] },
      ...{ eligibleCapacity: 17, mostReachable: 10, shortfall: 0 },
    });
    expect(result.conclusion.text).toBe(
      "Of 60 children at most 17 (28.3%) can be placed; 13 cannot for want of places, and 30 have no service to go to: N-peer.",
    );
  });

  it("finds where one place more would reach one child more", () => {
    // A family place frees a club place for a peer child, so both services help.
    expect(gapAnalysis(directory).services).toEqual([
      { id: "club", capacity: 12, groups: 2, onePlaceMoreHelps: true },
      { id: "support", capacity: 5, groups: 1, onePlaceMoreHelps: true },
    ]);
    const [peer, , family] = directory.groups;
    const ample = { groups: [peer!, family!], services: directory.services };
    expect(gapAnalysis(ample).services.map((each) => each.onePlaceMoreHelps)).toEqual([
      false,
      false,
    ]);
  });

  it("says that there is no gap, or nobody", () => {
    const [, , family] = directory.groups;
    expect(gapAnalysis({ ...directory, groups: [family!] }).conclusion.text).toBe(
      "There is a place that fits for all 10 children.",
    );
    const empty = gapAnalysis({ groups: [], services: [] });
    expect(empty).toMatchObject({ demand: 0, mostReachable: 0, groupsWithoutService: [] });
    expect(empty.conclusion.text).toBe("There are no children to place.");
    // A group without children is no desert.
    const none = { ...directory, groups: [{ id: "N-peer", demand: 0, area: "North" }] };
    expect(gapAnalysis(none).groupsWithoutService).toEqual([]);
  });

  it("does not count a service that fits in part, and says so", () => {
    const { groupsWithoutService, warnings } = gapAnalysis({
      groups: [{ id: "9 to 15", demand: 3, ageFrom: 9, ageTo: 15 }],
      services: [{ id: "club", ageFrom: 11, ageTo: 15, capacity: 9 }],
    });
    expect(groupsWithoutService).toEqual(["9 to 15"]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Pairs of group and service that fit in part only are not counted: 1. Divide the groups by age and area to count them.",
      "Some groups are of 1 to 5 children: protect the table before it is published.",
    ]);
  });

  it("reaches as many as an allocation without a budget does", () => {
    fc.assert(
      fc.property(anyDirectory, (input) => {
        const { mostReachable, demand, noEligibleService, wantOfPlaces } = gapAnalysis(input);
        expect(mostReachable).toBe(allocate(input).plan?.reached);
        expect(mostReachable + noEligibleService + wantOfPlaces).toBe(demand);
        expect(wantOfPlaces).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it("tells for every service whether one place more helps, as adding it does", () => {
    fc.assert(
      fc.property(anyDirectory, fc.nat(5), (input, index) => {
        const { services, mostReachable } = gapAnalysis(input);
        const service = services[index];
        if (service === undefined) return;
        const more = gapAnalysis({
          ...input,
          services: input.services.map((each, at) =>
            at === index ? { ...each, capacity: each.capacity + 1 } : each,
          ),
        });
        expect(more.mostReachable - mostReachable).toBe(service.onePlaceMoreHelps ? 1 : 0);
      }),
      runs,
    );
  });

  it("leaves no domain or group beyond its demand, its places and the whole", () => {
    fc.assert(
      fc.property(anyDirectory, (input) => {
        const { domains, groups, mostReachable } = gapAnalysis(input);
        const sum = domains.reduce((total, each) => total + each.mostReachable, 0);
        expect(sum).toBeGreaterThanOrEqual(mostReachable);
        for (const each of [...domains, ...groups]) {
          expect(each.mostReachable).toBeLessThanOrEqual(
            Math.min(each.demand, each.eligibleCapacity),
          );
          expect(each.mostReachable + each.shortfall).toBe(each.demand);
        }
      }),
      runs,
    );
  });

  it.each<[string, GapAnalysisInput, (string | number)[], string]>([
    [
      "a capacity below 0",
      { ...directory, services: [{ id: "club", capacity: -3 }] },
      ["services", 0, "capacity"],
      "services[0].capacity: Give a whole number of places, 0 or more.",
    ],
    [
      "a tier that does not exist",
      { ...directory, services: [{ id: "club", capacity: 3, tier: "gold" as "targeted" }] },
      ["services", 0, "tier"],
      "services[0].tier: Give one of: universal, targeted, specialist.",
    ],
    [
      "a service used twice",
      { ...directory, services: [...directory.services, { id: "club", capacity: 3 }] },
      ["services", 2, "id"],
      "services[2].id: Give each name once; club stands here a second time.",
    ],
    [
      "an unknown service in a pair",
      { ...directory, pairs: [{ group: "N-peer", service: "nobody" }] },
      ["pairs", 0, "service"],
      "pairs[0].service: Give the name of a service; nobody is none.",
    ],
  ])("refuses %s", (_, input, path, message) => {
    expect(refused(input)).toEqual({ code: "INVALID_INPUT", path, message });
  });
});
