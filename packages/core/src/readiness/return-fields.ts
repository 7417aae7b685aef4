import { count, labels, score, scoreTable } from "../internal/quantities.js";

/**
 * Answers as they were given.
 *
 * @returns A schema for a row of answers a respondent.
 */
// @__NO_SIDE_EFFECTS__
export function answerTable(): ReturnType<typeof scoreTable> {
  return scoreTable({
    title: "Answers",
    description: "A row for each respondent, a column for each item; null where not answered.",
  });
}

/**
 * Element scores already worked out.
 *
 * @returns A schema for a row of scores a respondent.
 */
// @__NO_SIDE_EFFECTS__
export function elementScores(): ReturnType<typeof scoreTable> {
  return scoreTable({
    title: "Scores",
    description: "A row for each respondent, a column for each element; null where missing.",
  });
}

/**
 * Which item each column of answers is.
 *
 * @returns A schema for a name a column.
 */
// @__NO_SIDE_EFFECTS__
export function itemNames(): ReturnType<typeof labels> {
  return labels({
    title: "Items",
    description: "The item in each column; the questionnaire's items in order if left out.",
  });
}

/**
 * Whom each respondent belongs to.
 *
 * @returns A schema for a name a respondent.
 */
// @__NO_SIDE_EFFECTS__
export function respondentGroups(): ReturnType<typeof labels> {
  return labels({
    title: "Groups",
    description: "Each respondent's group, such as an agency; blank where it is not known.",
  });
}

/**
 * From which score down an element is a barrier.
 *
 * @returns A schema for a score.
 */
// @__NO_SIDE_EFFECTS__
export function lowThreshold(): ReturnType<typeof score> {
  return score({
    title: "Threshold",
    description: "A score at or below it is low; the questionnaire's own if left out.",
  });
}

/**
 * How large a group must be to be shown.
 *
 * @returns A schema for a number of people.
 */
// @__NO_SIDE_EFFECTS__
export function smallestGroup(): ReturnType<typeof count> {
  return count({
    title: "Minimum group",
    description: "Fewest people in a group that is shown; the questionnaire's own if left out.",
  });
}
