import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** The groups that are named, and which of them each return belongs to. */
export interface GroupIndex {
  readonly names: readonly string[];
  /** Index of each return's group, -1 for none. */
  readonly groupOf: Int32Array;
}

/**
 * Number the groups in alphabetical order, so that the order of the returns does not show.
 *
 * @param groups - A name a return, blank where it is not known.
 * @param expected - Number of returns.
 * @param field - The caller's field of names.
 * @returns The groups and each return's.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a wrong number of names.
 * @internal
 */
export function groupIndex(
  groups: ArrayLike<string>,
  expected: number,
  field: readonly string[] = ["groups"],
): GroupIndex {
  const got = groups.length;
  if (got !== expected) {
    throw refusal(field, say(words.giveEqualLengths, { other: "answers", expected, got }));
  }
  const seen = new Map<string, number>();
  const found = Int32Array.from(groups, (group) => {
    if (group.trim() === "") return -1;
    const index = seen.get(group) ?? seen.size;
    seen.set(group, index);
    return index;
  });
  // Plain comparison: locale rules differ between engines.
  const names = [...seen.keys()].sort();
  const place = new Int32Array(names.length);
  names.forEach((name, index) => (place[seen.get(name) ?? 0] = index));
  return { names, groupOf: found.map((group) => (group < 0 ? -1 : (place[group] ?? -1))) };
}
