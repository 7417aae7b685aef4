/**
 * Count the shortest ways that lead through each node, each pair of others counting once. Unchecked.
 *
 * @param neighbours - For each node the nodes that an arrow leads to.
 * @returns For each node the sum over ordered pairs of others of the part of their shortest ways
 * that leads through it.
 * @see Brandes 2001.
 * @internal
 */
export function betweenness(neighbours: readonly (readonly number[])[]): Float64Array {
  const size = neighbours.length;
  const through = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    const distance = new Int32Array(size).fill(-1);
    const ways = new Float64Array(size);
    const before: number[][] = neighbours.map(() => []);
    const order = [source];
    distance[source] = 0;
    ways[source] = 1;
    // The list grows as it is read: it is the queue of a search by breadth.
    for (const node of order) {
      for (const next of neighbours[node] ?? []) {
        if (distance[next] === -1) {
          distance[next] = (distance[node] ?? 0) + 1;
          order.push(next);
        }
        if (distance[next] === (distance[node] ?? 0) + 1) {
          ways[next] = (ways[next] ?? 0) + (ways[node] ?? 0);
          before[next]?.push(node);
        }
      }
    }
    const share = new Float64Array(size);
    for (let index = order.length - 1; index > 0; index--) {
      const node = order[index] ?? source;
      for (const earlier of before[node] ?? []) {
        const part = ((ways[earlier] ?? 0) / (ways[node] ?? 1)) * (1 + (share[node] ?? 0));
        share[earlier] = (share[earlier] ?? 0) + part;
      }
      through[node] = (through[node] ?? 0) + (share[node] ?? 0);
    }
  }
  return through;
}

/**
 * Find the nodes without which others lose touch. Unchecked.
 *
 * @param neighbours - For each node the nodes that it is linked with, both ways.
 * @returns Whether taking the node away leaves its neighbours in more parts than one.
 * @internal
 */
export function cutPoints(neighbours: readonly (readonly number[])[]): readonly boolean[] {
  return neighbours.map((own, node) => {
    const [start] = own;
    if (start === undefined) return false;
    const seen = new Set([node, start]);
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const other of neighbours[next] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
    return own.some((other) => !seen.has(other));
  });
}
