/** Ways to do the same work, by name. */
export type Arms = Readonly<Record<string, () => unknown>>;

/**
 * Time several arms in turn, so that whatever else the machine does meets them alike.
 *
 * @param arms - The arms; each does the same number of pieces of work.
 * @param rounds - How often each runs.
 * @returns The median of CPU seconds of each arm, first one first.
 */
export function race<Raced extends Arms>(
  arms: Raced,
  rounds: number,
): Readonly<Record<keyof Raced, number>> {
  const entries = Object.entries(arms);
  const seconds = new Map(entries.map(([name]) => [name, [] as number[]]));
  // The first two rounds let the engine compile; they do not count.
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, run] = entries[(turn + round + 2) % entries.length]!;
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) seconds.get(name)?.push((user + system) / 1e6);
    }
  }
  return Object.fromEntries(
    entries.map(([name]) => [name, median(seconds.get(name) ?? [])]),
  ) as Record<keyof Raced, number>;
}

/** The middle value; the mean of the two middle ones where there are as many on either side. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A generator with a seed, so that every run counts the same records (Marsaglia's xorshift). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
