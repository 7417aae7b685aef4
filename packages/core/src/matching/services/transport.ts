/** Children to place: how many there are in each group, and how many places each service has. */
export interface TransportProblem {
  /** Children a group. */
  readonly demand: ArrayLike<number>;
  /** Children of a group who must be placed, at most its demand. */
  readonly floor: ArrayLike<number>;
  /** Places a service. */
  readonly capacity: ArrayLike<number>;
  /** Group of each eligible pair, and the service it stands with. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** A transport problem that keeps its last answer, so that the next one starts there. */
export interface Transport {
  /**
   * Find the placing of least loss, and among those the one of least tie-break.
   *
   * @param loss - Loss of one place, a pair; a gain is a negative loss.
   * @param tieBreak - What to make small among placings of equal loss, a pair.
   */
  readonly minimise: (loss: ArrayLike<number>, tieBreak: ArrayLike<number>) => void;
  /** Children placed, a pair. */
  readonly places: () => Float64Array;
  /** Children whom the floors ask for and no place is left for. */
  readonly shortfall: () => number;
  /** Fall of the least shortfall if one child more of a group could be left out: 0 or 1. */
  readonly blocked: () => Float64Array;
  /** Fall of the least loss for one child more in a group; below 0 where the floor forces a loss. */
  readonly groupValues: () => Float64Array;
}

/**
 * Set up a transport problem. Unchecked.
 *
 * Network simplex on a strongly feasible spanning tree, so that it cannot cycle: children flow from
 * groups over services, or over "not placed", to one root. Costs are compared in order, first
 * shortfall against floors, then loss, then tie-break, which needs no large number for a penalty.
 * Places are whole wherever demand, floors and capacity are.
 *
 * @param problem - Groups, services and the pairs that fit.
 * @returns The problem, ready to be solved for one set of losses after another.
 * @see W. H. Cunningham 1976 (strongly feasible trees); Ahuja, Magnanti and Orlin 1993, chapter 11.
 * @internal
 */
export function transport({ demand, floor, capacity, from, to }: TransportProblem): Transport {
  const groups = demand.length;
  const services = capacity.length;
  const pairs = from.length;
  const root = groups + services;
  const nodes = root + 1;
  // Arcs in order: pairs, services to root, "not placed", and "short of the floor".
  const freeArcs = pairs + services;
  const shortArcs = freeArcs + groups;
  const arcs = shortArcs + groups;

  const tail = new Int32Array(arcs);
  const head = new Int32Array(arcs).fill(root);
  const limit = new Float64Array(arcs).fill(Infinity);
  const flow = new Float64Array(arcs);
  /** 1 for an arc that is empty, -1 for one that is full, 0 for one of the tree. */
  const state = new Int8Array(arcs).fill(1);
  const loss = new Float64Array(arcs);
  const tie = new Float64Array(arcs);

  const parent = new Int32Array(nodes).fill(root);
  const treeArc = new Int32Array(nodes).fill(-1);
  /** Whether the tree arc points to the parent. */
  const up = new Uint8Array(nodes).fill(1);
  const depth = new Int32Array(nodes).fill(1);
  const firstChild = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes).fill(-1);
  const previous = new Int32Array(nodes).fill(-1);
  const shortPrice = new Int32Array(nodes);
  const lossPrice = new Float64Array(nodes);
  const tiePrice = new Float64Array(nodes);
  const stack = new Int32Array(nodes);
  let lossNoise = 0;
  let tieNoise = 0;

  const attach = (child: number, to_: number): void => {
    const sibling = firstChild[to_] ?? -1;
    next[child] = sibling;
    previous[child] = -1;
    if (sibling >= 0) previous[sibling] = child;
    firstChild[to_] = child;
  };
  const detach = (child: number, from_: number): void => {
    const before = previous[child] ?? -1;
    const after = next[child] ?? -1;
    if (before >= 0) next[before] = after;
    else firstChild[from_] = after;
    if (after >= 0) previous[after] = before;
  };
  const plant = (node: number, arc: number): void => {
    treeArc[node] = arc;
    state[arc] = 0;
    attach(node, root);
  };

  for (let pair = 0; pair < pairs; pair++) {
    tail[pair] = from[pair] ?? 0;
    head[pair] = groups + (to[pair] ?? 0);
  }
  for (let service = 0; service < services; service++) {
    const arc = pairs + service;
    tail[arc] = groups + service;
    limit[arc] = capacity[service] ?? 0;
    plant(groups + service, arc);
  }
  for (let group = 0; group < groups; group++) {
    const free = freeArcs + group;
    const short = shortArcs + group;
    tail[free] = group;
    tail[short] = group;
    const children = demand[group] ?? 0;
    const least = Math.min(children, floor[group] ?? 0);
    flow[free] = children - least;
    if (least > 0) {
      limit[free] = children - least;
      state[free] = -1;
      flow[short] = least;
      plant(group, short);
    } else {
      // Nobody can be short of a floor that is not there.
      state[short] = 0;
      plant(group, free);
    }
  }
  depth[root] = 0;
  parent[root] = -1;

  /** Prices of a node and all below it, anew from its parent, so that rounding does not pile up. */
  const reprice = (top: number): void => {
    let size = 0;
    stack[size++] = top;
    while (size > 0) {
      const node = stack[--size] ?? 0;
      if (node !== root) {
        const above = parent[node] ?? root;
        const arc = treeArc[node] ?? 0;
        const sign = up[node] ? -1 : 1;
        depth[node] = (depth[above] ?? 0) + 1;
        shortPrice[node] = (shortPrice[above] ?? 0) + (arc >= shortArcs ? sign : 0);
        lossPrice[node] = (lossPrice[above] ?? 0) + sign * (loss[arc] ?? 0);
        tiePrice[node] = (tiePrice[above] ?? 0) + sign * (tie[arc] ?? 0);
      }
      for (let child = firstChild[node] ?? -1; child >= 0; child = next[child] ?? -1) {
        stack[size++] = child;
      }
    }
  };

  const block = Math.max(64, Math.ceil(Math.sqrt(arcs)));
  let place = 0;

  /** The arc of the next block that lowers the cost most for each child; -1 at the optimum. */
  const entering = (): number => {
    let best = -1;
    let rank = 4;
    let most = 0;
    let left = block;
    for (let seen = 0; seen < arcs; seen++) {
      const arc = place;
      place = place + 1 === arcs ? 0 : place + 1;
      const side = state[arc] ?? 0;
      if (side !== 0) {
        const a = tail[arc] ?? 0;
        const b = head[arc] ?? 0;
        const cost = arc < shortArcs ? 0 : 1;
        const short = side * (cost + (shortPrice[a] ?? 0) - (shortPrice[b] ?? 0));
        if (short < 0) {
          if (rank > 1 || -short > most) [best, rank, most] = [arc, 1, -short];
        } else if (short === 0 && rank > 1) {
          const more = side * ((loss[arc] ?? 0) + (lossPrice[a] ?? 0) - (lossPrice[b] ?? 0));
          if (more < -lossNoise) {
            if (rank > 2 || -more > most) [best, rank, most] = [arc, 2, -more];
          } else if (more <= lossNoise && rank > 2) {
            const worse = side * ((tie[arc] ?? 0) + (tiePrice[a] ?? 0) - (tiePrice[b] ?? 0));
            if (worse < -tieNoise && (rank > 3 || -worse > most)) {
              [best, rank, most] = [arc, 3, -worse];
            }
          }
        }
      }
      if (--left === 0) {
        if (best >= 0) return best;
        left = block;
      }
    }
    return best;
  };

  const pivot = (arc: number): void => {
    const forward = (state[arc] ?? 0) > 0;
    const first = (forward ? tail[arc] : head[arc]) ?? 0;
    const second = (forward ? head[arc] : tail[arc]) ?? 0;
    let join = first;
    for (let other = second; join !== other;) {
      if ((depth[join] ?? 0) >= (depth[other] ?? 0)) join = parent[join] ?? root;
      else other = parent[other] ?? root;
    }
    // Of the arcs that block, the last one round the cycle leaves: this keeps the tree strong.
    let most = limit[arc] ?? 0;
    let leaver = -1;
    let onFirst = false;
    for (let node = first; node !== join; node = parent[node] ?? root) {
      const on = treeArc[node] ?? 0;
      const room = up[node] ? (flow[on] ?? 0) : (limit[on] ?? 0) - (flow[on] ?? 0);
      if (room < most) [most, leaver, onFirst] = [room, node, true];
    }
    for (let node = second; node !== join; node = parent[node] ?? root) {
      const on = treeArc[node] ?? 0;
      const room = up[node] ? (limit[on] ?? 0) - (flow[on] ?? 0) : (flow[on] ?? 0);
      if (room <= most) [most, leaver, onFirst] = [room, node, false];
    }
    if (most > 0) {
      flow[arc] = (flow[arc] ?? 0) + (forward ? most : -most);
      for (let node = first; node !== join; node = parent[node] ?? root) {
        const on = treeArc[node] ?? 0;
        flow[on] = (flow[on] ?? 0) + (up[node] ? -most : most);
      }
      for (let node = second; node !== join; node = parent[node] ?? root) {
        const on = treeArc[node] ?? 0;
        flow[on] = (flow[on] ?? 0) + (up[node] ? most : -most);
      }
    }
    if (leaver < 0) {
      state[arc] = forward ? -1 : 1;
      flow[arc] = forward ? (limit[arc] ?? 0) : 0;
      return;
    }
    const out = treeArc[leaver] ?? 0;
    const isEmpty = onFirst === (up[leaver] === 1);
    state[out] = isEmpty ? 1 : -1;
    flow[out] = isEmpty ? 0 : (limit[out] ?? 0);
    state[arc] = 0;
    const top = onFirst ? first : second;
    let node = top;
    let above = onFirst ? second : first;
    let by = arc;
    let pointsUp = tail[arc] === top ? 1 : 0;
    for (;;) {
      const oldParent = parent[node] ?? root;
      const oldArc = treeArc[node] ?? 0;
      const oldUp = up[node] ?? 0;
      detach(node, oldParent);
      attach(node, above);
      parent[node] = above;
      treeArc[node] = by;
      up[node] = pointsUp;
      if (node === leaver) break;
      above = node;
      by = oldArc;
      pointsUp = 1 - oldUp;
      node = oldParent;
    }
    reprice(top);
  };

  return {
    minimise: (losses, ties) => {
      let largestLoss = 0;
      let largestTie = 0;
      for (let pair = 0; pair < pairs; pair++) {
        loss[pair] = losses[pair] ?? 0;
        tie[pair] = ties[pair] ?? 0;
        largestLoss = Math.max(largestLoss, Math.abs(loss[pair] ?? 0));
        largestTie = Math.max(largestTie, Math.abs(tie[pair] ?? 0));
      }
      // Sums of prices round in the sixteenth digit; what is below this is a tie.
      lossNoise = 1e-12 * largestLoss;
      tieNoise = 1e-12 * largestTie;
      reprice(root);
      for (let arc = entering(); arc >= 0; arc = entering()) pivot(arc);
    },
    places: () => flow.slice(0, pairs),
    shortfall: () => {
      let total = 0;
      for (let arc = shortArcs; arc < arcs; arc++) total += flow[arc] ?? 0;
      return total;
    },
    blocked: () =>
      Float64Array.from({ length: groups }, (_, group) => 0 - (shortPrice[group] ?? 0)),
    groupValues: () => {
      // A price for shortfall that is just high enough to keep every arc where it is.
      let penalty = 0;
      for (let arc = 0; arc < shortArcs; arc++) {
        const side = state[arc] ?? 0;
        const a = tail[arc] ?? 0;
        const b = head[arc] ?? 0;
        const short = side * ((shortPrice[a] ?? 0) - (shortPrice[b] ?? 0));
        if (short <= 0) continue;
        const more = side * ((loss[arc] ?? 0) + (lossPrice[a] ?? 0) - (lossPrice[b] ?? 0));
        penalty = Math.max(penalty, -more / short);
      }
      return Float64Array.from(
        { length: groups },
        (_, group) => (lossPrice[group] ?? 0) + penalty * (shortPrice[group] ?? 0),
      );
    },
  };
}
