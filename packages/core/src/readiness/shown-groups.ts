/** Whether a group's figures are shown, and if not, why. */
export type GroupVisibility = "shown" | "small" | "protecting";

/** Which people the total counts, the default first. */
export const totalRules = ["shownGroups", "nextSmallest", "allGroups"] as const;
export type TotalRule = (typeof totalRules)[number];

/**
 * Decide which groups may be shown. Unchecked.
 *
 * With `nextSmallest` the total counts hidden groups too, so further groups are hidden, smallest
 * first, until what the total gives away is about several groups and enough people.
 *
 * @param respondents - People in each group.
 * @param minimumGroup - Fewest people in a group that is shown.
 * @param rule - Which people the total counts.
 * @returns A verdict a group.
 * @internal
 */
export function shownGroups(
  respondents: readonly number[],
  minimumGroup: number,
  rule: TotalRule,
): readonly GroupVisibility[] {
  const verdicts = respondents.map((people): GroupVisibility =>
    people < minimumGroup ? "small" : "shown",
  );
  if (rule !== "nextSmallest") return verdicts;
  for (;;) {
    // A hidden group without anybody hides nothing.
    const hidden = respondents.filter((people, index) => people > 0 && verdicts[index] !== "shown");
    const people = hidden.reduce((sum, each) => sum + each, 0);
    const isSafe = hidden.length === 0 || (hidden.length > 1 && people >= minimumGroup);
    const next = smallestShown(respondents, verdicts);
    if (isSafe || next === -1) return verdicts;
    verdicts[next] = "protecting";
  }
}

function smallestShown(
  respondents: readonly number[],
  verdicts: readonly GroupVisibility[],
): number {
  return respondents.reduce((smallest, people, index) => {
    if (verdicts[index] !== "shown") return smallest;
    return people < (respondents[smallest] ?? Infinity) ? index : smallest;
  }, -1);
}
