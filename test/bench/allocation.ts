import { allocate, type AllocateInput, type Pair } from "@upstream/core";
import { race, seeded } from "./arms.js";
import { line } from "./line.js";

const random = seeded(600);
const below = (top: number): number => Math.floor(random() * top);

const groups = Array.from({ length: 600 }, (_, index) => ({
  id: `group ${String(index)}`,
  demand: 1 + below(120),
}));
const services = Array.from({ length: 40 }, (_, index) => ({
  id: `service ${String(index)}`,
  capacity: below(1800),
  costPerPlaceGbp: 100 + below(4000),
}));
const pairs = groups.flatMap(({ id: group }) =>
  services.flatMap(({ id: service }): Pair[] =>
    random() < 0.56 ? [{ group, service, effect: (50 + below(450)) / 1000 }] : [],
  ),
);

/** Share out the places of 40 services among 600 groups, for each objective, with and without money. */
export function benchAllocation(): void {
  const problem: AllocateInput = { groups, services, pairs };
  const limits = {
    "no budget": {},
    budget: { budgetGbp: 12_000_000 },
    "budget and floor": { budgetGbp: 12_000_000, floorShare: 0.1 },
  };
  const arms = Object.entries(limits).flatMap(([name, limit]) =>
    (["reached", "benefit", "maxmin"] as const).map((objective) => [
      `${objective}, ${name}`,
      () => allocate({ ...problem, ...limit, objective }),
    ]),
  );
  const times = race(Object.fromEntries(arms) as Record<string, () => unknown>, 7);
  console.log(`Allocation of 600 groups to 40 services, ${String(pairs.length)} pairs`);
  for (const [name, seconds] of Object.entries(times)) {
    line(name, `${(seconds * 1000).toFixed(0)} ms`);
  }
  line("aim: at most", "500 ms");
}
