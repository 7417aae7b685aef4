import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocate,
  type AllocateInput,
  type Allocation,
  type AllocationObjective,
  allocationObjectives,
} from "./allocate.js";

const refused = (input: AllocateInput): unknown => {
  try {
    return allocate(input);
  } catch (error) {
    const { code, path, message } = error as Record<string, unknown>;
    return { code, path, message };
  }
};

/** Groups and services of any shape, with whole numbers throughout. */
const anyProblem = ({
  groups = 5,
  services = 4,
  children = 12,
}: { groups?: number; services?: number; children?: number } = {}): fc.Arbitrary<AllocateInput> =>
  fc
    .tuple(fc.integer({ min: 1, max: groups }), fc.integer({ min: 1, max: services }))
    .chain(([g, s]) =>
      fc.record({
        demand: fc.array(fc.nat(children), { minLength: g, maxLength: g }),
        capacity: fc.array(fc.nat(children), { minLength: s, maxLength: s }),
        cost: fc.array(fc.nat(40), { minLength: s, maxLength: s }),
        effects: fc.array(
          fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { freq: 3 }), {
            minLength: s,
            maxLength: s,
          }),
          { minLength: g, maxLength: g },
        ),
        budget: fc.option(fc.nat(400), { freq: 3 }),
        floor: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(10)),
      }),
    )
    .map(({ demand, capacity, cost, effects, budget, floor }) => ({
      groups: demand.map((each, index) => ({ id: `g${String(index)}`, demand: each })),
      services: capacity.map((places, index) => ({
        id: `s${String(index)}`,
        capacity: places,
        costPerPlaceGbp: cost[index] ?? 0,
      })),
      pairs: effects.flatMap((row, g) =>
        row.flatMap((effect, s) =>
          effect === null
            ? []
            : [{ group: `g${String(g)}`, service: `s${String(s)}`, effect: effect / 100 }],
        ),
      ),
      ...(budget !== null && { budgetGbp: budget }),
      floorShare: floor / 20,
    }));

const objectives = fc.constantFrom(...allocationObjectives);
const few = { seed: 3, numRuns: 300 };

/** What a plan breaks, each limit in words; nothing when it keeps them all. */
function broken({ plan }: Allocation, input: AllocateInput): string[] {
  const { groups, services, pairs = [], budgetGbp = Infinity, floorShare = 0 } = input;
  const placements = plan?.placements ?? [];
  const sum = (side: "group" | "service", id: string): number =>
    placements.reduce((total, each) => total + (each[side] === id ? each.places : 0), 0);
  const spend = placements.reduce((total, { service, places }) => {
    const { costPerPlaceGbp = 0 } = services.find(({ id }) => id === service)!;
    return total + places * costPerPlaceGbp;
  }, 0);
  return [
    ...placements
      .filter(({ places }) => !Number.isInteger(places) || places < 1)
      .map(() => "whole"),
    ...placements
      .filter(
        (each) =>
          !Array.from(pairs).some((p) => p.group === each.group && p.service === each.service),
      )
      .map(() => "eligible"),
    ...groups.filter(({ id, demand }) => sum("group", id) > demand).map(() => "demand"),
    ...groups
      .filter(({ id, demand }) => sum("group", id) < floorShare * demand - 1e-9)
      .map(() => "floor"),
    ...services.filter(({ id, capacity }) => sum("service", id) > capacity).map(() => "capacity"),
    ...(spend > budgetGbp + 1e-9 ? ["budget"] : []),
  ];
}

/** Every plan in whole places, one after another: only for the smallest problems. */
function bestByTrial(
  input: AllocateInput,
  objective: AllocationObjective,
): { readonly value: number; readonly spend: number } | null {
  const { groups, services, pairs: given = [], budgetGbp = Infinity, floorShare = 0 } = input;
  const pairs = Array.from(given);
  const left = services.map(({ capacity }) => capacity);
  const placed = groups.map(() => 0);
  let best: { value: number; spend: number } | null = null;
  const visit = (pair: number, benefit: number, spend: number): void => {
    const next = pairs[pair];
    if (next === undefined) {
      if (groups.some(({ demand }, g) => placed[g]! < floorShare * demand - 1e-9)) return;
      const shares = groups.flatMap(({ demand }, g) => (demand > 0 ? [placed[g]! / demand] : []));
      const reached = placed.reduce((total, each) => total + each, 0);
      const value = { benefit, reached, maxmin: Math.min(...shares) }[objective];
      const isBetter = best === null || value > best.value + 1e-9;
      const isCheaper = best !== null && value > best.value - 1e-9 && spend < best.spend;
      if (isBetter || isCheaper) best = { value, spend };
      return;
    }
    const g = groups.findIndex(({ id }) => id === next.group);
    const s = services.findIndex(({ id }) => id === next.service);
    const { costPerPlaceGbp: cost = 0 } = services[s]!;
    const most = Math.min(groups[g]!.demand - placed[g]!, left[s]!);
    for (let places = 0; places <= most && spend + places * cost <= budgetGbp; places++) {
      placed[g]! += places;
      left[s]! -= places;
      visit(pair + 1, benefit + places * next.effect!, spend + places * cost);
      placed[g]! -= places;
      left[s]! += places;
    }
  };
  visit(0, 0, 0);
  return best;
}

/** Sixty children in two groups; the mentor takes either, the counsellor the first alone. */
const small: AllocateInput = {
  groups: [
    { id: "emotional", demand: 40 },
    { id: "school", demand: 20 },
  ],
  services: [
    { id: "mentor", capacity: 30, costPerPlaceGbp: 700 },
    { id: "counsellor", capacity: 15, costPerPlaceGbp: 300 },
  ],
  pairs: [
    { group: "emotional", service: "mentor", effect: 0.2 },
    { group: "school", service: "mentor", effect: 0.3 },
    { group: "emotional", service: "counsellor", effect: 0.25 },
  ],
};

describe("allocate", () => {
  it("matches the hand calculation", () => {
    // Benefit: 20 school with the mentor at 0.3 = 6, 10 emotional with the mentor at 0.2 = 2,
    // 15 emotional with the counsellor at 0.25 = 3.75; together 11.75 for 30 x 700 + 15 x 300.
    const { plan, relaxation, groups, conclusion } = allocate({ ...small, objective: "benefit" });
    expect(plan?.placements).toEqual([
      { group: "emotional", service: "mentor", places: 10, costGbp: 7000, benefit: 2 },
      { group: "emotional", service: "counsellor", places: 15, costGbp: 4500, benefit: 3.75 },
      { group: "school", service: "mentor", places: 20, costGbp: 14000, benefit: 6 },
    ]);
    expect(plan?.objective).toBeCloseTo(11.75, 12);
    expect(relaxation).toMatchObject({ spendGbp: 25500, budgetPrice: null });
    // One more school child would take the mentor from an emotional one: 0.3 - 0.2.
    expect(groups.map(({ demandPrice }) => demandPrice)).toEqual([0, expect.closeTo(0.1, 12)]);
    expect(conclusion.text).toBe(
      "45 of 60 children (75.0%) get a place, with a benefit of 11.75. It costs £25,500.",
    );
  });

  it("says what one more child costs, and keeps to whole places", () => {
    // £10,000: 15 counsellor places cost £4,500, and £5,500 / £700 = 7.857 mentor places.
    const { relaxation, plan, services, method } = allocate({ ...small, budgetGbp: 10000 });
    expect(relaxation?.objective).toBeCloseTo(15 + 5500 / 700, 10);
    expect(relaxation?.costOfOneMoreGbp).toBeCloseTo(700, 8);
    expect(plan).toMatchObject({ objective: 22, reached: 22, spendGbp: 9400 });
    expect(plan?.difference).toBeCloseTo(5500 / 700 - 7, 10);
    // A counsellor place for £300 instead of a mentor place for £700 frees 4/7 of a place.
    expect(services[1]?.placePrice).toBeCloseTo(4 / 7, 10);
    expect(method.plan).toBe("exact");
  });

  it("raises the lowest coverage of any group", () => {
    // 40 and 20 children, 45 places: 75% of each, and school's 15 leave the mentor 15 more.
    const { relaxation, plan } = allocate({ ...small, objective: "maxmin" });
    expect(relaxation?.objective).toBeCloseTo(0.75, 12);
    expect(plan).toMatchObject({ lowestCoverage: 0.75, reached: 45, spendGbp: 25500 });
    expect(relaxation?.reason?.text).toBe("There is no budget, so money has no price here.");
  });

  it("takes the cheaper of two plans that are equally good", () => {
    const { plan } = allocate({
      groups: [{ id: "all", demand: 10 }],
      services: [
        { id: "dear", capacity: 10, costPerPlaceGbp: 900 },
        { id: "cheap", capacity: 10, costPerPlaceGbp: 100 },
      ],
    });
    expect(plan?.placements).toMatchObject([{ service: "cheap", places: 10, costGbp: 1000 }]);
  });

  it("uses the services that fit, without the universal ones unless asked", () => {
    const input: AllocateInput = {
      groups: [{ id: "North", demand: 9, area: "North", ageFrom: 9, ageTo: 9, domain: "peer" }],
      services: [
        { id: "lessons", tier: "universal", capacity: 100, domains: ["peer"] },
        { id: "club", tier: "targeted", area: "ALL", capacity: 4, domains: ["peer"] },
        { id: "South", tier: "targeted", area: "South", capacity: 9 },
      ],
    };
    const { plan, warnings } = allocate(input);
    expect(plan?.reached).toBe(4);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Universal services are open to all and are left out: lessons.",
      "A service without a stated cost counts as free in what is spent.",
    ]);
    expect(allocate({ ...input, includeUniversal: true }).plan?.reached).toBe(9);
  });

  it("names the group whose floor cannot be met, and its rivals for the same places", () => {
    const { status, relaxation, plan, infeasible, groups } = allocate({
      ...small,
      floorShare: 0.8,
    });
    expect({ status, relaxation, plan }).toEqual({
      ...{ status: "infeasible", relaxation: null, plan: null },
    });
    expect(infeasible).toMatchObject({
      ...{ by: "capacity", group: "school", groups: ["emotional", "school"] },
      ...{ asked: 48, available: 45 },
    });
    expect(infeasible?.reason.text).toBe(
      "The floor of school cannot be met: the floors of emotional, school ask for 48.00 places and 45 are open to them.",
    );
    expect(groups[0]).toMatchObject({ placed: null, unmet: null, coverage: null });
    expect(groups[0]?.reason?.text).toBe(infeasible?.reason.text);
  });

  it("names the group whose floor passes the budget", () => {
    // Half of 40 costs 15 x 300 + 5 x 700 = 8,000; half of 20 more costs 7,000.
    const { infeasible } = allocate({ ...small, floorShare: 0.5, budgetGbp: 14999 });
    expect(infeasible).toMatchObject({ by: "budget", group: "school", asked: 15000 });
    expect(infeasible?.reason.text).toBe(
      "With the floor of school the floors cost at least £15,000, more than the budget of £14,999.",
    );
    expect(allocate({ ...small, floorShare: 0.5, budgetGbp: 15000 }).status).toBe("optimal");
  });

  it("names a group without any service: in a warning, or as what breaks the floor", () => {
    const input: AllocateInput = {
      groups: [...small.groups, { id: "peer", demand: 8 }],
      services: small.services,
      pairs: small.pairs,
    };
    const { plan, warnings, groups } = allocate(input);
    expect(plan?.reached).toBe(45);
    expect(warnings[0]?.text).toBe("No service fits 1 of the groups: peer.");
    expect(groups[2]).toMatchObject({ eligibleServices: 0, placed: 0, unmet: 8, coverage: 0 });
    const lowest = allocate({ ...input, objective: "maxmin" });
    expect(lowest.relaxation?.objective).toBe(0);
    expect(lowest.warnings[0]?.text).toBe(
      "No service fits 1 of the groups, so the lowest coverage is 0 whatever is done: peer.",
    );
    expect(allocate({ ...input, floorShare: 0.1 }).infeasible?.reason.text).toBe(
      "peer has no place to go to, so its floor cannot be met.",
    );
  });

  it("gives no plan where part of a child would have to be placed, and says so", () => {
    // Half of three children is 1.5: the money does for that, but not for two.
    const { status, plan, reason, relaxation } = allocate({
      groups: [{ id: "all", demand: 3 }],
      services: [{ id: "mentor", capacity: 3, costPerPlaceGbp: 100 }],
      ...{ floorShare: 0.5, budgetGbp: 190 },
    });
    expect({ status, plan }).toEqual({ status: "optimal", plan: null });
    expect(relaxation?.objective).toBeCloseTo(1.9, 12);
    expect(reason?.text).toBe(
      "No plan in whole places meets every floor; lower a floor, or add places or money.",
    );
  });

  it("answers when there is nobody, no service, no place, or no money", () => {
    const nobody = { ...small, groups: [{ id: "emotional", demand: 0 }], pairs: [] };
    const objectivesOf = (input: AllocateInput): unknown =>
      allocationObjectives.map((objective) => {
        const { relaxation, plan } = allocate({ ...input, objective });
        return [relaxation?.objective, plan?.objective];
      });
    expect(objectivesOf(nobody)).toEqual([
      [0, 0],
      [0, 0],
      [null, null],
    ]);
    expect(allocate({ ...nobody, objective: "maxmin" }).conclusion.text).toBe(
      "There are no children to place.",
    );
    expect(allocate(nobody).groups[0]).toMatchObject({ placed: 0, coverage: null });
    expect(objectivesOf({ groups: [], services: [] })).toEqual([
      [0, 0],
      [0, 0],
      [null, null],
    ]);
    const nought = [
      [0, 0],
      [0, 0],
      [0, 0],
    ];
    expect(objectivesOf({ ...small, services: [], pairs: [] })).toEqual(nought);
    expect(objectivesOf({ ...small, budgetGbp: 0 })).toEqual(nought);
    const services = small.services.map((service) => ({ ...service, capacity: 0 }));
    expect(objectivesOf({ ...small, services })).toEqual(nought);
  });

  it("values a group's children by their weight", () => {
    const { plan, method } = allocate({
      groups: [
        { id: "one", demand: 5 },
        { id: "other", demand: 5, weight: 3 },
      ],
      services: [{ id: "mentor", capacity: 5, effect: 0.2 }],
      objective: "benefit",
    });
    expect(plan?.placements).toMatchObject([{ group: "other", places: 5, benefit: 1 }]);
    expect(plan?.objective).toBeCloseTo(3, 12);
    expect(method.plan).toBe("exact");
  });

  it("never breaks a limit", () => {
    fc.assert(
      fc.property(anyProblem(), objectives, (input, objective) => {
        const result = allocate({ ...input, objective });
        expect(
          broken(result, input).filter((each) => result.plan !== null || each !== "floor"),
        ).toEqual([]);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      }),
      few,
    );
  });

  it("proves its relaxation the best by its prices", () => {
    fc.assert(
      fc.property(anyProblem(), objectives, (input, objective) => {
        const { relaxation, groups, services } = allocate({ ...input, objective });
        const value = relaxation?.objective;
        if (relaxation === null || value == null) return;
        const { pairs = [], budgetGbp = 0, floorShare = 0 } = input;
        const pound = relaxation.budgetPrice ?? 0;
        const prices = [
          ...groups.flatMap(({ demandPrice, floorPrice }) => [demandPrice!, floorPrice!]),
          ...services.map(({ placePrice }) => placePrice!),
          pound,
        ];
        expect(Math.min(...prices)).toBeGreaterThanOrEqual(0);
        // Every limit at its price adds up to the objective...
        const bound =
          groups.reduce(
            (sum, { demand, demandPrice, floorPrice }) =>
              sum + demand * (demandPrice! - floorShare * floorPrice!),
            0,
          ) +
          services.reduce((sum, { capacity, placePrice }) => sum + capacity * placePrice!, 0) +
          budgetGbp * pound;
        expect(Math.abs(bound - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
        // ...and no pair is worth more than what it uses costs at these prices.
        const least = groups.map(() => Infinity);
        for (const { group, service, effect = 0 } of Array.from(pairs)) {
          const g = groups.findIndex(({ id }) => id === group);
          const s = services.findIndex(({ id }) => id === service);
          const { demandPrice, floorPrice } = groups[g]!;
          const uses =
            demandPrice! -
            floorPrice! +
            services[s]!.placePrice! +
            pound * input.services[s]!.costPerPlaceGbp!;
          least[g] = Math.min(least[g]!, uses);
          if (objective === "maxmin") continue;
          expect(uses).toBeGreaterThanOrEqual((objective === "benefit" ? effect : 1) - 1e-9);
        }
        if (objective !== "maxmin") return;
        const raised = groups.reduce(
          (sum, { demand }, g) => (demand === 0 ? sum : sum + demand * least[g]!),
          0,
        );
        expect(raised).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { seed: 4, numRuns: 600 },
    );
  });

  it("finds the best plan in whole places, as trying every one does", () => {
    fc.assert(
      fc.property(
        anyProblem({ groups: 3, services: 2, children: 4 }),
        objectives,
        (input, objective) => {
          const { plan, relaxation, method } = allocate({ ...input, objective });
          const best = bestByTrial(input, objective);
          expect(plan === null).toBe(best === null);
          if (plan === null || best === null || relaxation === null) return;
          if (plan.objective === null || relaxation.objective === null) return;
          expect(best.value).toBeLessThanOrEqual(plan.objective + plan.difference + 1e-9);
          expect(plan.objective).toBeLessThanOrEqual(best.value + 1e-9);
          if (method.plan !== "exact") return;
          expect(plan.objective).toBeCloseTo(best.value, 9);
          expect(plan.spendGbp).toBeCloseTo(best.spend, 9);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });

  it("never does worse with more money, more places or a lower floor", () => {
    fc.assert(
      fc.property(anyProblem(), objectives, fc.nat(2), (input, objective, change) => {
        const { budgetGbp, services, floorShare = 0 } = input;
        const eased = {
          ...input,
          ...(change === 0 && budgetGbp !== undefined && { budgetGbp: budgetGbp + 17 }),
          ...(change === 1 && {
            services: services.map((each) => ({ ...each, capacity: each.capacity + 1 })),
          }),
          ...(change === 2 && { floorShare: floorShare / 2 }),
        };
        const before = allocate({ ...input, objective }).relaxation?.objective;
        const after = allocate({ ...eased, objective }).relaxation?.objective;
        if (before == null) return;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      few,
    );
  });

  it("gives the same objective whatever the order of groups, services and pairs", () => {
    fc.assert(
      fc.property(anyProblem(), objectives, (input, objective) => {
        const turned = {
          ...input,
          groups: [...input.groups].reverse(),
          services: [...input.services].reverse(),
          pairs: Array.from(input.pairs ?? []).reverse(),
        };
        const [one, other] = [input, turned].map((each) => allocate({ ...each, objective }));
        expect(other?.status).toBe(one?.status);
        const value = one?.relaxation?.objective;
        if (value == null) return;
        expect(Math.abs((other?.relaxation?.objective ?? NaN) - value)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, value),
        );
      }),
      few,
    );
  });

  it("says of any infeasible floors that those it names cannot be met together", () => {
    fc.assert(
      fc.property(anyProblem(), (input) => {
        const { infeasible } = allocate({ ...input, floorShare: 0.8 });
        if (infeasible === null) return;
        expect(infeasible.asked).toBeGreaterThan(infeasible.available);
        expect(infeasible.groups).toContain(infeasible.group);
        const named = new Set(infeasible.groups);
        const alone = allocate({
          ...input,
          groups: input.groups.filter(({ id }) => named.has(id)),
          pairs: Array.from(input.pairs ?? []).filter(({ group }) => named.has(group)),
          floorShare: 0.8,
        });
        expect(alone.status).toBe("infeasible");
      }),
      few,
    );
  });

  it.each<[string, AllocateInput, (string | number)[], string]>([
    [
      "a capacity below 0",
      { ...small, services: [{ id: "mentor", capacity: -1 }], pairs: [] },
      ["services", 0, "capacity"],
      "services[0].capacity: Give a whole number of places, 0 or more.",
    ],
    [
      "a group used twice",
      { ...small, groups: [...small.groups, { id: "school", demand: 1 }] },
      ["groups", 2, "id"],
      "groups[2].id: Give each name once; school stands here a second time.",
    ],
    [
      "a service used twice",
      { ...small, services: [...small.services, { id: "mentor", capacity: 1 }] },
      ["services", 2, "id"],
      "services[2].id: Give each name once; mentor stands here a second time.",
    ],
    [
      "an unknown group",
      { ...small, pairs: [{ group: "peer", service: "mentor" }] },
      ["pairs", 0, "group"],
      "pairs[0].group: Give the name of a group; peer is none.",
    ],
    [
      "an unknown service",
      { ...small, pairs: [{ group: "school", service: "club" }] },
      ["pairs", 0, "service"],
      "pairs[0].service: Give the name of a service; club is none.",
    ],
    [
      "a pair used twice",
      {
        ...small,
        pairs: [
          { group: "school", service: "mentor" },
          { group: "school", service: "mentor" },
        ],
      },
      ["pairs", 1],
      "pairs[1]: Give each pair once; school with mentor stands here a second time.",
    ],
    [
      "pairs that are none",
      { ...small, pairs: [null as never] },
      ["pairs", 0],
      "pairs[0]: Give a list of pairs, each with the names of a group and a service.",
    ],
    [
      "a group's own floor without a service",
      { ...small, groups: [{ id: "school", demand: 5, floorShare: 0.2 }], pairs: [] },
      ["groups", 0, "floorShare"],
      "groups[0].floorShare: Give school a service that it may use, or a floor of 0.",
    ],
    [
      "a missing effect",
      {
        ...small,
        pairs: [{ group: "school", service: "mentor" }],
        objective: "benefit",
      },
      ["pairs", 0, "effect"],
      "pairs[0].effect: Give an effect, since the objective is benefit; or choose reached.",
    ],
    [
      "an effect that is no number",
      { ...small, pairs: [{ group: "school", service: "mentor", effect: NaN }] },
      ["pairs", 0, "effect"],
      "pairs[0].effect: Give the effect on one child as a number such as 0.3.",
    ],
    [
      "a missing cost",
      {
        ...small,
        services: [{ id: "mentor", capacity: 1 }],
        pairs: [{ group: "school", service: "mentor" }],
        budgetGbp: 1,
      },
      ["services", 0, "costPerPlaceGbp"],
      "services[0].costPerPlaceGbp: Give the cost of a place, since there is a budget; 0 where it is free.",
    ],
    [
      "a cost below 0",
      { ...small, services: [{ id: "mentor", capacity: 1, costPerPlaceGbp: -1 }], pairs: [] },
      ["services", 0, "costPerPlaceGbp"],
      "services[0].costPerPlaceGbp: Give pounds for one place, 0 or more.",
    ],
    [
      "a budget below 0",
      { ...small, budgetGbp: -1 },
      ["budgetGbp"],
      "budgetGbp: Give a budget of 0 or more pounds, or leave it out.",
    ],
    [
      "a floor as a percentage",
      { ...small, floorShare: 30 },
      ["floorShare"],
      "floorShare: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "part of a child",
      { ...small, groups: [{ id: "school", demand: 2.5 }], pairs: [] },
      ["groups", 0, "demand"],
      "groups[0].demand: Give a whole number of people, 0 or more.",
    ],
    [
      "a weight below 0",
      { ...small, groups: [{ id: "school", demand: 2, weight: -1 }], pairs: [] },
      ["groups", 0, "weight"],
      "groups[0].weight: Give a weight of 0 or more.",
    ],
    [
      "ages that run backwards",
      { ...small, groups: [{ id: "school", demand: 2, ageFrom: 12, ageTo: 9 }], pairs: [] },
      ["groups", 0, "ageTo"],
      "groups[0].ageTo: Give an age of at least 12, where the ages begin.",
    ],
    [
      "a service that meets no domain",
      { ...small, services: [{ id: "mentor", capacity: 1, domains: [] }], pairs: [] },
      ["services", 0, "domains"],
      "services[0].domains: Give a list of one or more domains, such as emotional.",
    ],
  ])("refuses %s", (_, input, path, message) => {
    expect(refused(input)).toEqual({ code: "INVALID_INPUT", path, message });
  });
});
