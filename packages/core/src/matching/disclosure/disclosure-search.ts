import { edgeAt, endsOf, leadsOut, type Shift, shift, type TableFlow } from "./disclosure-flow.js";

/** What a reader knows of each count, by whether it is shown or hidden. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Which further counts to hide so that no small one can be worked out. */
export interface HidingProblem {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly grain: number;
  readonly shown: Bounds;
  readonly whenHidden: Bounds;
  /** Counts hidden from the start. */
  readonly hidden: Uint8Array;
  /** Counts that must not be worked out. */
  readonly targets: readonly number[];
  /** Price of hiding each count; infinite where it is never hidden. */
  readonly cost: Float64Array;
  /** Whether a target may be narrowed to two values, or no further than the table forces. */
  readonly aim: "value" | "range";
}

/** What to hide. */
export interface Hiding {
  readonly hidden: Uint8Array;
  /** Whether no cheaper choice exists; false where the search was cut short. */
  readonly isExact: boolean;
}

/** Edges looked at before the exact search gives up: about half a second. */
const mostWork = 40_000_000;

/** How far a target has to be able to move. */
interface Demand {
  readonly edge: number;
  readonly up: number;
  readonly down: number;
  /** Whether one of the two directions is enough. */
  readonly either: boolean;
}

/** A demand that is not met, and where it is stuck in each direction that would help. */
interface Stuck {
  readonly demand: Demand;
  readonly ways: readonly { readonly direction: 1 | -1; readonly at: Shift }[];
}

/**
 * Choose the cheapest further counts to hide.
 *
 * A heuristic (for each target the cheapest path that lets it move, then whatever proves needless is
 * shown again, over several orders of the targets) gives a first answer. Branch and bound improves
 * it: a target that cannot move is shut in by a set of shown counts, one of which every better
 * answer must hide.
 *
 * @param problem - The table, what is hidden already, and the price of hiding each count.
 * @returns What to hide, or null where hiding everything with a finite price is not enough.
 * @internal
 */
export function chooseHidden(problem: HidingProblem): Hiding | null {
  const state = new HidingState(problem);
  const demands = state.demands();
  if (demands === null) return null;
  let best = state.hidden.slice();
  let bestCost = Infinity;
  const orders = [
    demands,
    [...demands].reverse(),
    [...demands].sort((a, b) => (problem.values[b.edge] ?? 0) - (problem.values[a.edge] ?? 0)),
  ];
  for (const order of orders) {
    if (bestCost < Infinity && state.work > mostWork) break;
    state.reset();
    const cost = state.repair(order) && state.prune(order);
    if (typeof cost === "number" && cost < bestCost - tie) {
      best = state.hidden.slice();
      bestCost = cost;
    }
  }
  state.reset();
  const improved = state.branch(demands, best, bestCost);
  return { hidden: improved, isExact: state.work <= mostWork };
}

/** Prices differ by more than this, or not at all. */
const tie = 1e-9;

/** The table with what is hidden at the moment. */
class HidingState {
  readonly flow: TableFlow;
  readonly hidden: Uint8Array;
  readonly problem: HidingProblem;
  work = 0;

  constructor(problem: HidingProblem) {
    this.problem = problem;
    this.hidden = problem.hidden.slice();
    this.flow = {
      ...{ rows: problem.rows, columns: problem.columns },
      ...{ values: problem.values, grain: problem.grain },
      lower: new Float64Array(problem.values.length),
      upper: new Float64Array(problem.values.length),
    };
    this.reset();
  }

  reset(): void {
    this.problem.hidden.forEach((hide, edge) => {
      this.set(edge, hide === 1);
    });
  }

  set(edge: number, hide: boolean): void {
    const { lower, upper } = hide ? this.problem.whenHidden : this.problem.shown;
    this.hidden[edge] = hide ? 1 : 0;
    this.flow.lower[edge] = lower[edge] ?? 0;
    this.flow.upper[edge] = upper[edge] ?? 0;
  }

  isCandidate(edge: number): boolean {
    return this.hidden[edge] === 0 && (this.problem.cost[edge] ?? Infinity) < Infinity;
  }

  shift(edge: number, direction: 1 | -1, atMost: number): Shift {
    this.work += this.flow.values.length;
    return shift(this.flow, edge, direction, atMost);
  }

  /** What each target can be asked, judged with everything hidden; null where that is not enough. */
  demands(): Demand[] | null {
    const { targets, aim, grain, cost } = this.problem;
    const unit = grain === 0 ? 1 : 2 * grain;
    cost.forEach((price, edge) => {
      if (price < Infinity) this.set(edge, true);
    });
    const widest = targets.map((edge): Demand => {
      const most = aim === "range" ? Infinity : unit;
      const up = this.shift(edge, 1, most).amount;
      const down = this.shift(edge, -1, most).amount;
      return { edge, up, down, either: false };
    });
    this.reset();
    if (widest.some(({ up, down }) => up < unit && down < unit)) return null;
    if (aim === "value")
      return targets.map((edge) => ({ edge, up: unit, down: unit, either: true }));
    return widest;
  }

  /** Say why a demand is not met; null where it is. Notes which counts moved for it in `moved`. */
  stuck(demand: Demand, moved: number[] = []): Stuck | null {
    const ways: { direction: 1 | -1; at: Shift }[] = [];
    for (const direction of [1, -1] as const) {
      const wanted = direction > 0 ? demand.up : demand.down;
      const at = this.shift(demand.edge, direction, wanted);
      const isMet = at.amount >= wanted - this.problem.grain;
      if (isMet) {
        at.values.forEach((value, edge) => {
          if (value !== this.flow.values[edge]) moved.push(edge);
        });
        if (demand.either) return null;
      }
      // Where its own bound stops it, no other count can help.
      if (!isMet && at.reached !== null) ways.push({ direction, at });
    }
    return ways.length === 0 ? null : { demand, ways };
  }

  /** Shown counts, one of which at least must be hidden for the demand to be met. */
  mustHideOneOf({ ways }: Stuck, isOpen: (edge: number) => boolean): number[] {
    const { lower, upper } = this.problem.whenHidden;
    return [...this.hidden.keys()].filter(
      (edge) =>
        this.isCandidate(edge) &&
        isOpen(edge) &&
        ways.some(
          ({ at }) =>
            at.reached !== null &&
            leadsOut(this.flow, at.values, edge, at.reached, lower[edge] ?? 0, upper[edge] ?? 0),
        ),
    );
  }

  /** Hide the cheapest path for each target in turn, until all demands are met. */
  repair(order: readonly Demand[]): boolean {
    for (const demand of order) {
      for (let stuck = this.stuck(demand); stuck !== null; stuck = this.stuck(demand)) {
        const paths = stuck.ways.map(({ direction, at }) =>
          this.cheapestPath(demand, direction, at),
        );
        const [path] = paths.filter((found) => found !== null).sort((a, b) => a.cost - b.cost);
        if (path === undefined || path.edges.length === 0) return false;
        for (const edge of path.edges) this.set(edge, true);
      }
    }
    return true;
  }

  /** Dijkstra over what can move; a shown count costs its price and then moves as if hidden. */
  private cheapestPath(
    { edge: own }: Demand,
    direction: 1 | -1,
    { values, reached }: Shift,
  ): { readonly cost: number; readonly edges: number[] } | null {
    const { rows, columns, whenHidden, cost: price } = this.problem;
    const { source, target } = endsOf(this.flow, own, direction);
    const nodes = rows + columns + 2;
    const cost = new Float64Array(nodes).fill(Infinity);
    const via = new Int32Array(nodes).fill(-1);
    const done = new Uint8Array(nodes);
    const one = new Uint8Array(nodes);
    cost[source] = 0;
    reached?.forEach((yes, node) => {
      if (yes === 1) cost[node] = 0;
    });
    for (;;) {
      let node = -1;
      cost.forEach((each, index) => {
        if (done[index] === 0 && each < (node < 0 ? Infinity : (cost[node] ?? Infinity)))
          node = index;
      });
      if (node < 0) return null;
      if (node === target) break;
      this.work += nodes;
      done[node] = 1;
      one.fill(0)[node] = 1;
      const isRow = node <= rows;
      this.work += isRow ? columns : rows;
      for (let other = 0; other <= (isRow ? columns : rows); other++) {
        const next = isRow ? rows + 1 + other : other;
        const edge = isRow ? edgeAt(columns, node, other) : edgeAt(columns, other, node - rows - 1);
        if (edge === own || done[next] === 1) continue;
        const { lower, upper } = this.flow;
        const isFree = leadsOut(this.flow, values, edge, one, lower[edge] ?? 0, upper[edge] ?? 0);
        const couldMove =
          isFree ||
          (this.isCandidate(edge) &&
            leadsOut(
              ...([this.flow, values, edge, one] as const),
              whenHidden.lower[edge] ?? 0,
              whenHidden.upper[edge] ?? 0,
            ));
        if (!couldMove) continue;
        const total = (cost[node] ?? 0) + (isFree ? 0 : (price[edge] ?? 0));
        if (total < (cost[next] ?? Infinity)) {
          cost[next] = total;
          via[next] = edge;
        }
      }
    }
    const edges: number[] = [];
    for (let node = target; (via[node] ?? -1) >= 0;) {
      const edge = via[node] ?? 0;
      if (this.isCandidate(edge)) edges.push(edge);
      const row = Math.floor(edge / (columns + 1));
      node = node === row ? rows + 1 + (edge % (columns + 1)) : row;
    }
    return { cost: cost[target] ?? Infinity, edges };
  }

  /** Show again what proves needless, dearest first; returns the price of the rest. */
  prune(demands: readonly Demand[]): number {
    const { cost, hidden: given } = this.problem;
    const extra = [...this.hidden.keys()]
      .filter((edge) => this.hidden[edge] === 1 && given[edge] === 0)
      .sort((a, b) => (cost[b] ?? 0) - (cost[a] ?? 0));
    // What moved for a demand proves that it is met for as long as all of it stays hidden.
    const proofs = demands.map((demand) => {
      const moved: number[] = [];
      this.stuck(demand, moved);
      return moved;
    });
    let total = 0;
    for (const edge of extra) {
      this.set(edge, false);
      const renewed = demands.map((demand, index) => {
        const proof = proofs[index] ?? [];
        if (!proof.includes(edge)) return proof;
        const moved: number[] = [];
        return this.stuck(demand, moved) === null ? moved : null;
      });
      if (renewed.every((proof) => proof !== null)) {
        proofs.splice(0, proofs.length, ...renewed);
        continue;
      }
      this.set(edge, true);
      total += cost[edge] ?? 0;
    }
    return total;
  }

  /** Look for a cheaper answer than the one given until there is none or the work is too much. */
  branch(demands: readonly Demand[], given: Uint8Array, givenCost: number): Uint8Array {
    const { cost } = this.problem;
    let best = given;
    let bestCost = givenCost;
    const closed = new Uint8Array(cost.length);
    const isOpen = (edge: number): boolean => closed[edge] === 0;
    const visit = (spent: number): void => {
      if (this.work > mostWork) return;
      let narrowest: readonly number[] | null = null;
      for (const demand of demands) {
        const stuck = this.stuck(demand);
        if (stuck === null) continue;
        const choices = this.mustHideOneOf(stuck, isOpen);
        if (narrowest === null || choices.length < narrowest.length) narrowest = choices;
        if (narrowest.length === 0) return;
      }
      if (narrowest === null) {
        best = this.hidden.slice();
        bestCost = spent;
        return;
      }
      if (spent + this.leastFurther(demands, isOpen) >= bestCost - tie) return;
      const choices = [...narrowest].sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
      const tried: number[] = [];
      for (const edge of choices) {
        const price = spent + (cost[edge] ?? 0);
        if (price >= bestCost - tie) break;
        this.set(edge, true);
        visit(price);
        this.set(edge, false);
        // Answers with this count hidden have all been seen.
        closed[edge] = 1;
        tried.push(edge);
      }
      for (const edge of tried) closed[edge] = 0;
    };
    visit(0);
    return best;
  }

  /** A target alone in its row, or in its column, needs company there: what that costs at least. */
  private leastFurther(demands: readonly Demand[], isOpen: (edge: number) => boolean): number {
    const { rows, columns, cost } = this.problem;
    const { lower, upper } = this.flow;
    const sums = [0, 0];
    const seen = new Set<number>();
    for (const { edge: own, up, down } of demands) {
      if (up === 0 && down === 0) continue;
      const ownRow = Math.floor(own / (columns + 1));
      const ownColumn = own % (columns + 1);
      for (const side of [0, 1] as const) {
        const node = side === 0 ? ownRow : rows + 1 + ownColumn;
        if (seen.has(node)) continue;
        let least = Infinity;
        let isAlone = true;
        for (let other = 0; other <= (side === 0 ? columns : rows); other++) {
          const edge =
            side === 0 ? edgeAt(columns, ownRow, other) : edgeAt(columns, other, ownColumn);
          if (edge === own) continue;
          if ((upper[edge] ?? 0) > (lower[edge] ?? 0)) isAlone = false;
          if (this.isCandidate(edge) && isOpen(edge)) least = Math.min(least, cost[edge] ?? 0);
        }
        if (!isAlone) continue;
        seen.add(node);
        sums[side] = (sums[side] ?? 0) + least;
      }
    }
    return Math.max(...sums);
  }
}
