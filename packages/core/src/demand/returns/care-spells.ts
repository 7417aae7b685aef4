import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { CareGroups } from "./care-settings.js";
import { type CareReturns, noDay, type ProblemList } from "./read-returns.js";
import { isoDay } from "./scan-rows.js";

/** Episodes after cleaning, in order of child and start; days are counted from 1 January 1970. */
export interface CareSpells {
  readonly length: number;
  readonly born: Int32Array;
  readonly start: Int32Array;
  /** `noDay` for a spell that is still open. */
  readonly end: Int32Array;
  readonly category: Int32Array;
  /** Category of the child's spell that ends as this one starts; -1 for none. */
  readonly before: Int32Array;
  /** Category of the child's spell that starts as this one ends; -1 for none. */
  readonly after: Int32Array;
}

/** Indexes of the episodes by child, then start, then end with open ones first, then file order. */
function sortedOrder({
  episodes,
  children,
}: Pick<CareReturns, "episodes" | "children">): Int32Array {
  const { child, start, end, length } = episodes;
  const first = new Int32Array(children + 1);
  for (let index = 0; index < length; index++) {
    const next = (child[index] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  }
  for (let code = 0; code < children; code++) {
    first[code + 1] = (first[code + 1] ?? 0) + (first[code] ?? 0);
  }
  const fill = first.slice(0, children);
  const order = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const code = child[index] ?? 0;
    const at = fill[code] ?? 0;
    order[at] = index;
    fill[code] = at + 1;
  }
  const isAfter = (a: number, b: number): boolean => {
    const byStart = (start[a] ?? 0) - (start[b] ?? 0);
    return byStart !== 0 ? byStart > 0 : (end[a] ?? 0) > (end[b] ?? 0);
  };
  // A child has a handful of episodes, nearly in order: insertion beats any cleverer sort.
  for (let code = 0; code < children; code++) {
    const from = first[code] ?? 0;
    const to = first[code + 1] ?? 0;
    for (let at = from + 1; at < to; at++) {
      const index = order[at] ?? 0;
      let place = at;
      for (; place > from && isAfter(order[place - 1] ?? 0, index); place--) {
        order[place] = order[place - 1] ?? 0;
      }
      order[place] = index;
    }
  }
  return order;
}

/**
 * Clean the episodes as the open Children's Social Care Demand Model does.
 *
 * @param returns - Episodes and births.
 * @param groups - Category of each placement code.
 * @returns Spells.
 * @internal
 */
export function compatibleSpells(returns: CareReturns, groups: CareGroups): CareSpells {
  const { child, start, end } = returns.episodes;
  const order = sortedOrder(returns);
  const kept: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < order.length;) {
    const code = child[order[at] ?? 0] ?? 0;
    const from = kept.length;
    for (; at < order.length && child[order[at] ?? 0] === code; at++) {
      const index = order[at] ?? 0;
      const next = order[at + 1];
      // Of those that start the same day the last stays.
      if (next !== undefined && child[next] === code && start[next] === start[index]) continue;
      // Then of those with the same end the first; a blank counts as an end.
      let place = from;
      while (place < kept.length && end[kept[place] ?? 0] !== end[index]) place++;
      if (place === kept.length) kept.push(index);
    }
    for (let place = from; place < kept.length; place++) {
      const own = end[kept[place] ?? 0] ?? noDay;
      const next = kept[place + 1];
      const nextStart = next === undefined ? undefined : (start[next] ?? 0);
      const isCut = nextStart !== undefined && (own === noDay || own > nextStart);
      ends.push(isCut ? nextStart : own);
    }
  }
  return spellsOf(returns, groups, kept, ends);
}

/**
 * Clean the episodes for the default method, and list what had to be changed.
 *
 * Of rows that tell of the same start, the latest return counts, but an end once reported stays. An
 * episode that runs into the next is cut there; one that was open in a return after which the child is
 * in none ends with that return; all end at the birthday that ends the last age band.
 *
 * @param returns - Episodes and births.
 * @param groups - Category of each placement code, and bands.
 * @param leaves - The day a child born on a day grows out of the last band.
 * @param problems - Receives what was changed.
 * @returns Spells.
 * @internal
 */
export function cleanSpells(
  returns: CareReturns,
  groups: CareGroups,
  leaves: (born: number) => number,
  problems: ProblemList,
): CareSpells {
  const { episodes, files, born } = returns;
  const { child, start, end, file, line } = episodes;
  const order = sortedOrder(returns);
  const lastDayOf = lastDays(returns);
  const lastFile = files.findLastIndex(({ kind }) => kind === "episodes");
  const kept: number[] = [];
  const ends: number[] = [];
  const tell = (index: number, sentence: ReturnType<typeof say>): void => {
    problems.add(files[file[index] ?? 0]?.name ?? "", line[index] ?? 0, sentence);
  };
  for (let at = 0; at < order.length;) {
    const code = child[order[at] ?? 0] ?? 0;
    const birth = born[code] ?? noDay;
    const own: { index: number; end: number }[] = [];
    let latest = 0;
    for (; at < order.length && child[order[at] ?? 0] === code; at++) {
      const index = order[at] ?? 0;
      const ending = end[index] ?? noDay;
      latest = Math.max(latest, file[index] ?? 0);
      // Both were listed as they were read.
      if (birth === noDay || birth > (start[index] ?? 0)) continue;
      if (ending !== noDay && ending < (start[index] ?? 0)) continue;
      const known = own.at(-1);
      if (known === undefined || start[known.index] !== start[index]) {
        own.push({ index, end: ending });
        continue;
      }
      const [older, newer] =
        (file[index] ?? 0) >= (file[known.index] ?? 0)
          ? [known, { index, end: ending }]
          : [{ index, end: ending }, known];
      if (older.end !== noDay && newer.end !== noDay && older.end !== newer.end) {
        tell(
          newer.index,
          say(words.endCorrected, { from: isoDay(older.end), to: isoDay(newer.end) }),
        );
      }
      own[own.length - 1] = {
        index: newer.index,
        end: newer.end === noDay ? older.end : newer.end,
      };
    }
    for (const [place, spell] of own.entries()) {
      const next = own[place + 1];
      const nextStart = next === undefined ? undefined : (start[next.index] ?? 0);
      let ending = spell.end;
      if (nextStart !== undefined && (ending === noDay || ending > nextStart)) {
        if (ending !== noDay) {
          tell(
            spell.index,
            say(words.overlapCut, { end: isoDay(ending), next: isoDay(nextStart) }),
          );
        }
        ending = nextStart;
      }
      if (ending === noDay && latest < lastFile) {
        const day = Math.max(start[spell.index] ?? 0, lastDayOf[latest] ?? 0);
        tell(
          spell.index,
          say(words.openThenAbsent, { file: files[latest]?.name ?? "", day: isoDay(day) }),
        );
        ending = day;
      }
      const out = leaves(birth);
      if ((start[spell.index] ?? 0) >= out) {
        tell(spell.index, say(words.startsTooOld));
        continue;
      }
      if (ending === noDay || ending > out) {
        if (ending !== noDay) tell(spell.index, say(words.endsTooOld, { end: isoDay(ending) }));
        // A birthday that has not come yet ends nothing.
        if (ending !== noDay || out <= (lastDayOf[lastFile] ?? 0)) ending = out;
      }
      kept.push(spell.index);
      ends.push(ending);
    }
  }
  return spellsOf(returns, groups, kept, ends);
}

/** The last day that anything starts or ends on in each file. */
function lastDays({ episodes, files }: CareReturns): number[] {
  const days = files.map(() => noDay);
  for (let index = 0; index < episodes.length; index++) {
    const at = episodes.file[index] ?? 0;
    const day = Math.max(episodes.start[index] ?? noDay, episodes.end[index] ?? noDay);
    if (day > (days[at] ?? noDay)) days[at] = day;
  }
  return days;
}

function spellsOf(
  { episodes, born }: CareReturns,
  { categoryOf }: CareGroups,
  kept: readonly number[],
  ends: readonly number[],
): CareSpells {
  const size = kept.length;
  const spells = {
    born: new Int32Array(size),
    start: new Int32Array(size),
    end: Int32Array.from(ends),
    category: new Int32Array(size),
    before: new Int32Array(size).fill(-1),
    after: new Int32Array(size).fill(-1),
  };
  let childBefore = -1;
  for (let at = 0; at < size; at++) {
    const index = kept[at] ?? 0;
    const child = episodes.child[index] ?? 0;
    const isSame = child === childBefore;
    childBefore = child;
    spells.start[at] = episodes.start[index] ?? 0;
    spells.born[at] = born[child] ?? noDay;
    spells.category[at] = categoryOf[episodes.place[index] ?? 0] ?? 0;
    if (!isSame) continue;
    if (spells.end[at - 1] !== spells.start[at]) continue;
    spells.before[at] = spells.category[at - 1] ?? -1;
    spells.after[at - 1] = spells.category[at] ?? -1;
  }
  if (!spells.born.includes(noDay)) return { length: size, ...spells };
  const known = kept.map((_, at) => at).filter((at) => spells.born[at] !== noDay);
  const only = (list: Int32Array): Int32Array => Int32Array.from(known, (at) => list[at] ?? 0);
  return {
    length: known.length,
    born: only(spells.born),
    start: only(spells.start),
    end: only(spells.end),
    category: only(spells.category),
    before: only(spells.before),
    after: only(spells.after),
  };
}
