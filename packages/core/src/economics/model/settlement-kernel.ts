/** With more players the number of coalitions, 2 to their number, takes too long. */
export const mostPlayers = 16;

/**
 * Share out what a group gains together: the mean of what each adds over all orders of joining
 * (Shapley). A group gains what it saves less the full cost, or nothing when that is below zero.
 * Unchecked.
 *
 * @param gains - What each saves.
 * @param cost - Full cost of the programme, whoever joins.
 * @returns Each one's part of what all gain together.
 * @internal
 */
export function shapleyShares(gains: readonly number[], cost: number): readonly number[] {
  const players = gains.length;
  const coalitions = 2 ** players;
  const worth = new Float64Array(coalitions);
  const size = new Uint8Array(coalitions);
  const total = new Float64Array(coalitions);
  for (let group = 1; group < coalitions; group++) {
    const lowest = group & -group;
    const player = 31 - Math.clz32(lowest);
    total[group] = (total[group ^ lowest] ?? 0) + (gains[player] ?? 0);
    size[group] = (size[group ^ lowest] ?? 0) + 1;
    worth[group] = Math.max(0, (total[group] ?? 0) - cost);
  }
  // Chance that, in a random order, exactly `before` players have joined before a given one:
  // before! x (players - 1 - before)! / players!.
  const weight = new Float64Array(players);
  weight[0] = 1 / players;
  for (let before = 1; before < players; before++) {
    weight[before] = ((weight[before - 1] ?? 0) * before) / (players - before);
  }
  return gains.map((_, player) => {
    const bit = 1 << player;
    let share = 0;
    for (let group = 0; group < coalitions; group++) {
      if ((group & bit) !== 0) continue;
      const added = (worth[group | bit] ?? 0) - (worth[group] ?? 0);
      share += (weight[size[group] ?? 0] ?? 0) * added;
    }
    return share;
  });
}
