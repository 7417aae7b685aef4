import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, pounds, share } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import {
  type AllocationProblem,
  highestCoverage,
  mostWorth,
  type Relaxed,
} from "./allocation-relaxed.js";
import { lowestCoverage, wholeHighestCoverage, wholeMostWorth } from "./allocation-whole.js";
import { type BrokenFloors, brokenFloors } from "./broken-floors.js";
import { eligiblePairs, type EligiblePairs, firstFew } from "./eligible-pairs.js";
import {
  checkDirectory,
  type DemandGroup,
  groupsAndServices,
  pairs,
  type Service,
} from "./service-catalogue.js";
import { sumBy } from "./sum-by.js";

/** What an allocation tries to make as large as it can. */
export const allocationObjectives = ["reached", "benefit", "maxmin"] as const;
export type AllocationObjective = (typeof allocationObjectives)[number];

/** Input of {@link allocate}. */
export const AllocateInput = z.strictObject({
  ...groupsAndServices,
  pairs,
  objective: z._default(
    choice(allocationObjectives, {
      title: "Objective",
      description:
        "Make as large as can be: children reached, their benefit, or the lowest coverage of a group.",
    }),
    "reached",
  ),
  budgetGbp: z.optional(
    pounds({ title: "Budget", description: "Pounds to spend on places; left out is no limit." }),
  ),
  floorShare: z._default(
    share({
      title: "Floor",
      description: "Least share of each group to be placed; 0 if left out.",
    }),
    0,
  ),
});
export type AllocateInput = z.input<typeof AllocateInput>;

/** What one group gets. */
export interface GroupAllocation {
  readonly id: string;
  readonly demand: number;
  /** Services that the group may use. */
  readonly eligibleServices: number;
  /** Children placed in whole places; null where there is no plan. */
  readonly placed: number | null;
  readonly unmet: number | null;
  /** Placed, of the demand; null where there is no plan or no demand. */
  readonly coverage: number | null;
  /** Rise of the relaxation's objective if one place more could go to the group. */
  readonly demandPrice: number | null;
  /** Fall of the relaxation's objective for one child more in the group's floor. */
  readonly floorPrice: number | null;
  /** Why there is nothing here; null when there is. */
  readonly reason: Sentence | null;
}

/** What one service is used for. */
export interface ServiceAllocation {
  readonly id: string;
  readonly capacity: number;
  readonly used: number | null;
  readonly spare: number | null;
  readonly spendGbp: number | null;
  /** Rise of the relaxation's objective for one place more, its cost counted against the budget. */
  readonly placePrice: number | null;
  readonly reason: Sentence | null;
}

/** Places of one service that one group gets. */
export interface Placement {
  readonly group: string;
  readonly service: string;
  readonly places: number;
  readonly costGbp: number;
  /** Gain of these children, unweighted; null where nobody states the effect. */
  readonly benefit: number | null;
}

/** A plan in whole places. */
export interface AllocationPlan {
  /** Null for the lowest coverage where no group has demand. */
  readonly objective: number | null;
  /** By how much the relaxation's objective is higher; no plan can be better by more than this. */
  readonly difference: number;
  readonly reached: number;
  /** Sum of effects times weights; null where an effect is not stated. */
  readonly benefit: number | null;
  /** Lowest coverage of any group that has demand; null where none has. */
  readonly lowestCoverage: number | null;
  readonly spendGbp: number;
  readonly placements: readonly Placement[];
}

/** The best there could be if a place might be split. */
export interface AllocationRelaxation {
  /** Null for the lowest coverage where no group has demand. */
  readonly objective: number | null;
  readonly spendGbp: number;
  /** Rise of the objective for one pound more; null without a budget. */
  readonly budgetPrice: number | null;
  /** Pounds for one more of the objective, such as one more child reached. */
  readonly costOfOneMoreGbp: number | null;
  /** Why there is no such cost; null when there is. */
  readonly reason: Sentence | null;
}

/** Result of {@link allocate}. */
export interface Allocation {
  readonly status: "optimal" | "infeasible";
  readonly objective: AllocationObjective;
  /** Null where the floors cannot be met. */
  readonly relaxation: AllocationRelaxation | null;
  /** Null where the floors cannot be met in whole places. */
  readonly plan: AllocationPlan | null;
  readonly groups: readonly GroupAllocation[];
  readonly services: readonly ServiceAllocation[];
  /** Which floors cannot be met, and what is in the way; null when they can. */
  readonly infeasible: BrokenFloors | null;
  /** Why there is no plan; null when there is. */
  readonly reason: Sentence | null;
  readonly method: {
    readonly relaxation: "networkSimplex";
    readonly plan: "exact" | "exchange";
    readonly ties: "lowestSpend";
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
  readonly provenance: { readonly version: string };
}

/**
 * Share out places among groups of children, within capacity, budget and floors.
 *
 * Objective and prices are those of the relaxation, in which a place may be split; the plan is in
 * whole places, with its own objective and the difference. Of plans that are equally good the one
 * that spends least is taken, so places that would not raise the objective stay free. Without
 * `pairs`, a group may use the services that fit its domain, area and age; universal services are
 * open to all and count only when asked for.
 *
 * @param input - Groups with their demand, services with places and costs, what to make as large as
 * can be; a budget in pounds, floors as shares.
 * @returns The plan, what each group and service gets, and what one more pound or place would add.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unknown or repeated names, a capacity below 0, a
 * floor of a group's own without any service, an effect or a cost that is needed and missing.
 * @see Dantzig 1963 (transport problem, duality); Ahuja, Magnanti and Orlin 1993 (network simplex).
 *
 * @example
 * ```ts
 * allocate({
 *   groups: [{ id: "North", demand: 60 }, { id: "South", demand: 40 }],
 *   services: [{ id: "mentor", capacity: 70, costPerPlaceGbp: 700 }],
 * }).plan?.reached; // => 70
 * ```
 */
export function allocate(input: AllocateInput): Allocation {
  const parsed = parseInput(AllocateInput, input);
  const { groups, services, objective, budgetGbp } = parsed;
  checkDirectory("groups", groups);
  checkDirectory("services", services);
  if (budgetGbp !== undefined && budgetGbp < 0) {
    throw refusal(["budgetGbp"], say(words.giveBudgetNotNegative));
  }
  const eligible = eligiblePairs(groups, services, parsed.pairs, parsed.includeUniversal);
  checkMoneyAndEffects(eligible, services, objective, budgetGbp);
  checkOwnFloors(groups, eligible);

  const problem = problemOf(groups, services, eligible, parsed);
  const relaxed = objective === "maxmin" ? highestCoverage(problem) : mostWorth(problem);
  const warnings = warningsOf(groups, services, eligible, parsed);
  const about = { objective, warnings, provenance: { version } };
  if (!relaxed.feasible) return infeasible(about, groups, services, eligible, problem);

  const { places: whole, isExact } =
    objective === "maxmin"
      ? wholeHighestCoverage(problem, relaxed)
      : wholeMostWorth(problem, relaxed);
  const plan = whole && planOf(whole, objective, relaxed.objective, groups, services, eligible);
  const reason = whole === null ? say(words.noWholePlan) : null;
  const hasDemand = groups.some(({ demand }) => demand > 0);
  const relaxation = relaxationOf(relaxed, objective, budgetGbp, hasDemand);
  return {
    status: "optimal",
    relaxation,
    plan,
    groups: groupRows(groups, eligible, whole, relaxed, reason),
    services: serviceRows(services, eligible, whole, relaxed, reason),
    infeasible: null,
    reason,
    method: methodOf(isExact || countsAlike(groups, objective)),
    ...about,
    conclusion: conclude(groups, plan, relaxation, objective, budgetGbp),
  };
}

type Parsed = z.output<typeof AllocateInput>;

const methodOf = (isExact: boolean): Allocation["method"] => ({
  relaxation: "networkSimplex",
  plan: isExact ? "exact" : "exchange",
  ties: "lowestSpend",
});

/** Where every child counts alike, exchanges are sure to end at the best plan. */
function countsAlike(groups: readonly DemandGroup[], objective: AllocationObjective): boolean {
  return objective === "reached" && groups.every(({ weight = 1 }) => weight === 1);
}

function checkMoneyAndEffects(
  { from, to, effects, effectPath }: EligiblePairs,
  services: readonly Service[],
  objective: AllocationObjective,
  budgetGbp: number | undefined,
): void {
  for (let pair = 0; pair < from.length; pair++) {
    if (objective === "benefit" && effects[pair] === undefined) {
      throw refusal(effectPath(pair), say(words.giveEffectForBenefit));
    }
    const service = to[pair] ?? 0;
    if (budgetGbp !== undefined && services[service]?.costPerPlaceGbp === undefined) {
      throw refusal(["services", service, "costPerPlaceGbp"], say(words.giveCostForBudget));
    }
  }
}

/** A floor that a group was given itself and no service could meet is a slip, not a finding. */
function checkOwnFloors(groups: readonly DemandGroup[], { from }: EligiblePairs): void {
  const served = new Set(from);
  groups.forEach(({ floorShare = 0, demand, id }, index) => {
    if (floorShare === 0 || demand === 0 || served.has(index)) return;
    throw refusal(["groups", index, "floorShare"], say(words.giveServiceOrNoFloor, { id }));
  });
}

function problemOf(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to, effects }: EligiblePairs,
  { objective, budgetGbp = Infinity, floorShare }: Parsed,
): AllocationProblem {
  return {
    demand: groups.map(({ demand }) => demand),
    floor: groups.map((group) => group.demand * (group.floorShare ?? floorShare)),
    capacity: services.map(({ capacity }) => capacity),
    cost: services.map(({ costPerPlaceGbp = 0 }) => costPerPlaceGbp),
    from,
    to,
    worth: Float64Array.from(from, (group, pair) => {
      const { weight = 1 } = groups[group] ?? {};
      return objective === "benefit" ? weight * (effects[pair] ?? 0) : weight;
    }),
    budget: budgetGbp,
  };
}

function planOf(
  whole: Float64Array,
  objective: AllocationObjective,
  best: number,
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to, effects }: EligiblePairs,
): AllocationPlan {
  let reached = 0;
  let weighted = 0;
  let benefit: number | null = 0;
  let spendGbp = 0;
  const placements: Placement[] = [];
  for (const [pair, places] of whole.entries()) {
    const group = groups[from[pair] ?? 0];
    const service = services[to[pair] ?? 0];
    if (places === 0 || group === undefined || service === undefined) continue;
    const { weight = 1 } = group;
    const effect = effects[pair];
    const costGbp = places * (service.costPerPlaceGbp ?? 0);
    reached += places;
    weighted += places * weight;
    spendGbp += costGbp;
    benefit = benefit === null || effect === undefined ? null : benefit + places * weight * effect;
    placements.push({
      group: group.id,
      service: service.id,
      places,
      costGbp,
      benefit: effect === undefined ? null : places * effect,
    });
  }
  const demand = groups.map((group) => group.demand);
  const lowest = demand.some((children) => children > 0)
    ? lowestCoverage({ demand, from }, whole)
    : null;
  const value =
    objective === "maxmin" ? lowest : objective === "benefit" ? (benefit ?? 0) : weighted;
  return {
    objective: value,
    // Rounding may put the plan a hair above its own bound.
    difference: value === null ? 0 : Math.max(0, best - value),
    ...{ reached, benefit, lowestCoverage: lowest, spendGbp, placements },
  };
}

function relaxationOf(
  { objective: value, spend, budgetPrice }: Relaxed,
  objective: AllocationObjective,
  budgetGbp: number | undefined,
  hasDemand: boolean,
): AllocationRelaxation {
  const about = {
    objective: objective === "maxmin" && !hasDemand ? null : value,
    spendGbp: spend,
    budgetPrice: budgetGbp === undefined ? null : budgetPrice,
  };
  const none = (reason: Sentence): AllocationRelaxation => ({
    ...about,
    costOfOneMoreGbp: null,
    reason,
  });
  if (!hasDemand) return none(say(words.nobodyToPlace));
  if (budgetGbp === undefined) return none(say(words.noBudgetNoPrice));
  if (budgetPrice === 0) return none(say(words.budgetNotUsedUp));
  if (objective === "maxmin") return none(say(words.coverageIsNoCount));
  return { ...about, costOfOneMoreGbp: 1 / budgetPrice, reason: null };
}

function groupRows(
  groups: readonly DemandGroup[],
  { from }: EligiblePairs,
  whole: Float64Array | null,
  prices: Relaxed | null,
  reason: Sentence | null,
): GroupAllocation[] {
  const eligibleServices = sumBy(from, new Float64Array(from.length).fill(1), groups.length);
  const placed = whole && sumBy(from, whole, groups.length);
  return groups.map(({ id, demand }, index) => {
    const got = placed?.[index] ?? null;
    return {
      id,
      demand,
      eligibleServices: eligibleServices[index] ?? 0,
      placed: got,
      unmet: got === null ? null : demand - got,
      coverage: got === null || demand === 0 ? null : got / demand,
      demandPrice: prices?.demandPrices[index] ?? null,
      floorPrice: prices?.floorPrices[index] ?? null,
      reason: reason ?? (demand === 0 ? say(words.noDemandInGroup) : null),
    };
  });
}

function serviceRows(
  services: readonly Service[],
  { to }: EligiblePairs,
  whole: Float64Array | null,
  prices: Relaxed | null,
  reason: Sentence | null,
): ServiceAllocation[] {
  const sums = whole && sumBy(to, whole, services.length);
  return services.map(({ id, capacity, costPerPlaceGbp = 0 }, index) => {
    const used = sums?.[index] ?? null;
    return {
      id,
      capacity,
      used,
      spare: used === null ? null : capacity - used,
      spendGbp: used === null ? null : used * costPerPlaceGbp,
      placePrice: prices?.capacityPrices[index] ?? null,
      reason,
    };
  });
}

function infeasible(
  about: Pick<Allocation, "objective" | "warnings" | "provenance">,
  groups: readonly DemandGroup[],
  services: readonly Service[],
  eligible: EligiblePairs,
  problem: AllocationProblem,
): Allocation {
  const broken = brokenFloors(
    problem,
    groups.map(({ id }) => id),
  );
  const { reason } = broken;
  return {
    status: "infeasible",
    relaxation: null,
    plan: null,
    groups: groupRows(groups, eligible, null, null, reason),
    services: serviceRows(services, eligible, null, null, reason),
    infeasible: broken,
    reason,
    method: methodOf(true),
    ...about,
    conclusion: reason,
  };
}

function warningsOf(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to, effects, inPart }: EligiblePairs,
  { objective, includeUniversal, pairs: given, budgetGbp }: Parsed,
): Sentence[] {
  const warnings: Sentence[] = [];
  const served = new Set(from);
  const deserts = groups.filter(({ demand }, index) => demand > 0 && !served.has(index));
  if (deserts.length > 0) {
    const about = { count: deserts.length, names: firstFew(deserts.map(({ id }) => id)) };
    warnings.push(
      say(
        objective === "maxmin" ? words.desertsHoldCoverageAtZero : words.groupsWithoutService,
        about,
      ),
    );
  }
  if (inPart > 0) warnings.push(say(words.pairsFitInPart, { count: inPart }));
  if (given === undefined && !includeUniversal) {
    const left = services.filter(({ tier }) => tier === "universal");
    if (left.length > 0) {
      warnings.push(say(words.universalLeftOut, { names: firstFew(left.map(({ id }) => id)) }));
    }
  }
  if (
    budgetGbp === undefined &&
    services.some(({ costPerPlaceGbp }) => costPerPlaceGbp === undefined)
  ) {
    warnings.push(say(words.costTakenAsZero));
  }
  if (objective === "benefit" && effects.some((effect) => (effect ?? 0) < 0)) {
    warnings.push(say(words.harmfulPairs));
  }
  if (to.length > 0 && groups.some(({ demand }) => demand > 0 && demand <= 5)) {
    warnings.push(say(words.smallDemand));
  }
  return warnings;
}

function conclude(
  groups: readonly DemandGroup[],
  plan: AllocationPlan | null,
  { costOfOneMoreGbp }: AllocationRelaxation,
  objective: AllocationObjective,
  budgetGbp: number | undefined,
): Sentence {
  const demand = groups.reduce((sum, group) => sum + group.demand, 0);
  if (plan === null) return say(words.noWholePlan);
  if (demand === 0) return say(words.nobodyToPlace);
  const { reached, spendGbp, benefit } = plan;
  const spent =
    budgetGbp === undefined
      ? say(words.spentWithoutBudget, { spend: spendGbp })
      : say(words.spentOfBudget, { spend: spendGbp, budget: budgetGbp });
  const about = { reached, demand, share: reached / demand, spent };
  if (objective === "maxmin") {
    return say(words.concludeMaxmin, { ...about, lowest: plan.lowestCoverage ?? 1 });
  }
  const one = costOfOneMoreGbp;
  if (objective === "benefit") {
    return one === null
      ? say(words.concludeBenefit, { ...about, benefit: benefit ?? 0 })
      : say(words.concludeBenefitAtPrice, { ...about, benefit: benefit ?? 0, one });
  }
  return one === null
    ? say(words.concludeReached, about)
    : say(words.concludeReachedAtPrice, { ...about, one });
}
