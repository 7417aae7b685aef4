import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transport, type TransportProblem } from "./transport.js";

/** Every group may use every service; costs are whole pounds from a small generator. */
const anyProblem: fc.Arbitrary<TransportProblem & { readonly losses: readonly number[][] }> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([groups, services]) => {
    const column = (size: number, max: number): fc.Arbitrary<number[]> =>
      fc.array(fc.nat(max), { minLength: size, maxLength: size });
    const pairs = groups * services;
    return fc.record({
      demand: column(groups, 9),
      part: fc.constantFrom(0, 0.25, 0.5),
      capacity: column(services, 9),
      from: fc.constant(Array.from({ length: pairs }, (_, pair) => Math.floor(pair / services))),
      to: fc.constant(Array.from({ length: pairs }, (_, pair) => pair % services)),
      losses: fc.array(
        fc.array(fc.integer({ min: -9, max: 5 }), { minLength: pairs, maxLength: pairs }),
        {
          minLength: 2,
          maxLength: 4,
        },
      ),
    });
  })
  .map(({ part, ...problem }) => ({
    ...problem,
    floor: problem.demand.map((children) => part * children),
  }));

const total = (places: Float64Array, loss: readonly number[]): number =>
  places.reduce((sum, count, pair) => sum + count * loss[pair]!, 0);

describe("transport", () => {
  it("places children where the loss is least, and then where the tie-break is", () => {
    const solver = transport({
      ...{ demand: [4], floor: [0], capacity: [3, 3, 3] },
      ...{ from: [0, 0, 0], to: [0, 1, 2] },
    });
    solver.minimise([-1, -2, -2], [0, 5, 1]);
    expect([...solver.places()]).toEqual([0, 1, 3]);
    // One child more would take another place of the same loss.
    expect([...solver.groupValues()]).toEqual([2]);
  });

  it("leaves children unplaced where a place would be a loss, unless the floor asks for it", () => {
    const problem = { demand: [4], capacity: [3], from: [0], to: [0] };
    const free = transport({ ...problem, floor: [0] });
    free.minimise([2], [0]);
    expect([...free.places()]).toEqual([0]);
    const forced = transport({ ...problem, floor: [2.5] });
    forced.minimise([2], [0]);
    expect([...forced.places()]).toEqual([2.5]);
    expect([...forced.groupValues()]).toEqual([-2]);
  });

  it("counts the children for whom floors ask and no place is left, and whose floors those are", () => {
    const solver = transport({
      ...{ demand: [5, 5, 5], floor: [5, 5, 2], capacity: [6, 9] },
      ...{ from: [0, 1, 2], to: [0, 0, 1] },
    });
    solver.minimise([0, 0, 0], [0, 0, 0]);
    expect(solver.shortfall()).toBe(4);
    expect([...solver.blocked()]).toEqual([1, 1, 0]);
  });

  it("finds the same from where it stands as from the start, with no floor missed for a gain", () => {
    fc.assert(
      fc.property(anyProblem, ({ losses, ...problem }) => {
        const none = new Float64Array(problem.from.length);
        const warm = transport(problem);
        for (const loss of losses) {
          const cold = transport(problem);
          warm.minimise(loss, none);
          cold.minimise(loss, none);
          expect(warm.shortfall()).toBeCloseTo(cold.shortfall(), 9);
          expect(total(warm.places(), loss)).toBeCloseTo(total(cold.places(), loss), 9);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps within demand and capacity, and places whole children where all is whole", () => {
    fc.assert(
      fc.property(anyProblem, ({ losses: [loss = []], ...problem }) => {
        const whole = { ...problem, floor: Array.from(problem.floor, Math.floor) };
        const solver = transport(whole);
        solver.minimise(loss, loss);
        const placed = Array.from(problem.demand, () => 0);
        const used = Array.from(problem.capacity, () => 0);
        solver.places().forEach((count, pair) => {
          expect(Number.isInteger(count) && count >= 0).toBe(true);
          placed[problem.from[pair]!]! += count;
          used[problem.to[pair]!]! += count;
        });
        placed.forEach((count, group) => {
          expect(count).toBeLessThanOrEqual(problem.demand[group]!);
        });
        used.forEach((count, service) => {
          expect(count).toBeLessThanOrEqual(problem.capacity[service]!);
        });
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
