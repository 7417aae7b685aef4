import {
  allocate,
  type AllocateInput,
  type Allocation,
  type DemandGroup,
  gapAnalysis,
  isUpstreamError,
  type Pair,
  type Service,
  type ServiceTier,
} from "@upstream/core";
import type { Adapter, AdapterContext } from "../adapter.js";

interface Matrix {
  readonly groups: readonly { readonly id: string; readonly demand: number }[];
  readonly services: readonly {
    readonly id: string;
    readonly capacity: number;
    readonly cost?: number;
  }[];
  readonly effect: readonly (readonly (number | null)[])[];
  readonly weights?: readonly number[];
}

interface Directory {
  readonly children: string;
  readonly services: string;
  readonly groupBy: readonly string[];
}

type Goal = (Matrix | Directory) & {
  readonly objective?: AllocateInput["objective"];
  readonly budget?: number | null;
  /** One share for all groups, or one a group. */
  readonly floor?: number | readonly number[] | null;
};

type Problem = Pick<AllocateInput, "services" | "pairs"> & { readonly groups: DemandGroup[] };

function problemOf(input: Matrix | Directory, context: AdapterContext): Problem {
  return "effect" in input && Array.isArray(input.effect)
    ? fromMatrix(input as Matrix)
    : fromDirectory(input as Directory, context);
}

function fromMatrix({ groups, services, effect, weights }: Matrix): Problem {
  return {
    groups: groups.map(({ id, demand }, index) => ({
      id,
      demand,
      ...(weights && { weight: weights[index] ?? 1 }),
    })),
    services: services.map(({ id, capacity, cost = 0 }) => ({
      id,
      capacity,
      costPerPlaceGbp: cost,
    })),
    pairs: effect.flatMap((row, g) =>
      row.flatMap((value, s): Pair[] =>
        value === null
          ? []
          : [{ group: groups[g]?.id ?? "", service: services[s]?.id ?? "", effect: value }],
      ),
    ),
  };
}

/** Children in high need by the columns of `groupBy`, and the directory as it is. */
function fromDirectory(
  { children, services, groupBy }: Directory,
  { csv }: AdapterContext,
): Problem {
  const groups = new Map<string, DemandGroup>();
  for (const row of csv(children)) {
    if (row["high_need"] !== "1") continue;
    const id = groupBy.map((field) => row[field] ?? "").join("|");
    const uses = (field: string): boolean => groupBy.includes(field);
    const group = groups.get(id) ?? {
      ...{ id, demand: 0 },
      ...(uses("area") && { area: row["area"] ?? "" }),
      ...(uses("need_group") && { domain: row["need_group"] ?? "" }),
      ...(uses("age") && { ageFrom: Number(row["age"]), ageTo: Number(row["age"]) }),
    };
    groups.set(id, { ...group, demand: group.demand + 1 });
  }
  return {
    groups: [...groups.values()],
    services: csv(services).map((row): Service => ({
      id: row["service_id"] ?? "",
      name: row["name"] ?? "",
      tier: row["tier"] as ServiceTier,
      area: row["area"] ?? "",
      ageFrom: Number(row["age_min"]),
      ageTo: Number(row["age_max"]),
      domains: (row["domains"] ?? "").split(";"),
      capacity: Number(row["capacity"]),
      costPerPlaceGbp: Number(row["cost_per_place"]),
      effect: Number(row["effect"]),
      statutory: row["statutory"] === "1",
    })),
  };
}

/** Add the plan's places up again and hold them against every limit of the problem. */
function isFeasible({ plan }: Allocation, input: AllocateInput): boolean {
  if (plan === null) return false;
  const { groups, services, budgetGbp = Infinity, floorShare = 0 } = input;
  const total = (side: "group" | "service", id: string): number =>
    plan.placements.reduce((sum, each) => (each[side] === id ? sum + each.places : sum), 0);
  const spend = plan.placements.reduce((sum, { service, places }) => {
    const { costPerPlaceGbp = 0 } = services.find(({ id }) => id === service) ?? {};
    return sum + places * costPerPlaceGbp;
  }, 0);
  const isEligible = (group: string, service: string): boolean =>
    input.pairs === undefined
      ? isInDirectory(
          groups.find(({ id }) => id === group),
          services.find(({ id }) => id === service),
        )
      : Array.from(input.pairs).some((pair) => pair.group === group && pair.service === service);
  return (
    plan.placements.every(
      ({ group, service, places }) =>
        places > 0 && Number.isInteger(places) && isEligible(group, service),
    ) &&
    groups.every(({ id, demand, floorShare: own = floorShare }) => {
      const placed = total("group", id);
      return placed <= demand && placed >= own * demand * (1 - 1e-12);
    }) &&
    services.every(({ id, capacity }) => total("service", id) <= capacity) &&
    spend <= budgetGbp * (1 + 1e-12)
  );
}

/** The rule of the cases, word for word, apart from the engine's own. */
function isInDirectory(group: DemandGroup | undefined, service: Service | undefined): boolean {
  if (group === undefined || service === undefined) return false;
  const { area = "", domain = "", ageFrom = 0 } = group;
  return (
    (service.area === "ALL" || service.area === area) &&
    ageFrom >= (service.ageFrom ?? 0) &&
    ageFrom <= (service.ageTo ?? Infinity) &&
    (service.domains ?? []).includes(domain) &&
    service.tier !== "universal"
  );
}

/** A floor for a group without any service is refused where it is the group's own. */
function tryToAllocate(input: AllocateInput): Allocation | "infeasible" {
  try {
    return allocate(input);
  } catch (error) {
    if (isUpstreamError(error) && error.sentence.id === "giveServiceOrNoFloor") return "infeasible";
    throw error;
  }
}

const allocation: Adapter = {
  fn: ["allocate"],
  run: (input: Goal, context: AdapterContext) => {
    const { objective, budget, floor } = input;
    const problem = problemOf(input, context);
    const own = Array.isArray(floor) ? (floor as readonly number[]) : null;
    const goal: AllocateInput = {
      ...problem,
      groups: problem.groups.map((group, index) => ({
        ...group,
        ...(own && { floorShare: own[index] ?? 0 }),
      })),
      ...(objective && { objective }),
      ...(typeof budget === "number" && { budgetGbp: budget }),
      ...(typeof floor === "number" && { floorShare: floor }),
    };
    const result = tryToAllocate(goal);
    if (result === "infeasible" || result.relaxation === null) return { status: "infeasible" };
    const { relaxation, plan } = result;
    const isFine = isFeasible(result, goal);
    // A plan that breaks a limit must not pass for its objective alone.
    if (plan !== null && !isFine) return { status: "broken plan", feasible: false };
    return {
      status: result.status,
      groups: problem.groups.length,
      objective: relaxation.objective,
      budgetShadowPrice: relaxation.budgetPrice,
      spend: relaxation.spendGbp,
      planObjective: plan?.objective ?? null,
      feasible: isFine,
    };
  },
};

const gaps: Adapter = {
  fn: ["gapAnalysis"],
  run: (input: Matrix | Directory, context: AdapterContext) => {
    const result = gapAnalysis(problemOf(input, context));
    return {
      ...result,
      groupsWithoutService: [...result.groupsWithoutService].sort(),
      byNeedGroup: result.domains
        .map(({ domain, ...row }) => ({ needGroup: domain, ...row }))
        .sort((a, b) => ((a.needGroup ?? "") < (b.needGroup ?? "") ? -1 : 1)),
    };
  },
};

/** Adapters of need groups, services, gaps and allocation. */
export const matchingServicesAdapters: readonly Adapter[] = [allocation, gaps];
