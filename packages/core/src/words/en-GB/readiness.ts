/** Refusals, reasons and conclusions of change readiness. */

export const elementAwareness = { id: "elementAwareness", text: "Awareness" } as const;
export const elementAwarenessMeans = {
  id: "elementAwarenessMeans",
  text: "People can say what will be different here, and why it has to be.",
} as const;
export const elementDesire = { id: "elementDesire", text: "Desire" } as const;
export const elementDesireMeans = {
  id: "elementDesireMeans",
  text: "People back it of their own accord.",
} as const;
export const elementKnowledge = { id: "elementKnowledge", text: "Knowledge" } as const;
export const elementKnowledgeMeans = {
  id: "elementKnowledgeMeans",
  text: "People have learnt what they are to do differently.",
} as const;
export const elementAbility = { id: "elementAbility", text: "Ability" } as const;
export const elementAbilityMeans = {
  id: "elementAbilityMeans",
  text: "People can do it in daily work, with the time and tools that it takes.",
} as const;
export const elementReinforcement = { id: "elementReinforcement", text: "Reinforcement" } as const;
export const elementReinforcementMeans = {
  id: "elementReinforcementMeans",
  text: "Something is in place that keeps the new way going once attention moves on.",
} as const;

export const givePointOnScale = {
  id: "givePointOnScale",
  text: "Give a score such as 3.",
} as const;
export const giveScoreRow = {
  id: "giveScoreRow",
  text: "Give a list of scores, one for each element.",
} as const;
export const giveScoreTable = {
  id: "giveScoreTable",
  text: "Give a row for each respondent.",
} as const;
export const giveAnswerOnScale = {
  id: "giveAnswerOnScale",
  text: "Give {item} an answer from {minimum} to {maximum}, or leave it blank.",
} as const;
export const giveScoreOnScale = {
  id: "giveScoreOnScale",
  text: "Give {element} a score from {minimum} to {maximum}, or leave it blank.",
} as const;
export const giveScoreOnScaleUnnamed = {
  id: "giveScoreOnScaleUnnamed",
  text: "Give a score from {minimum} to {maximum}, or leave it blank.",
} as const;
export const giveAnswerForEachItem = {
  id: "giveAnswerForEachItem",
  text: "Give one answer for each of the {expected:count} items; this row has {got:count}.",
} as const;
export const giveScoreForEachElement = {
  id: "giveScoreForEachElement",
  text: "Give one score for each of the {expected:count} elements; here are {got:count}.",
} as const;
export const giveThresholdOnScale = {
  id: "giveThresholdOnScale",
  text: "Give a threshold from {minimum} to {maximum}.",
} as const;
export const giveScaleUpwards = {
  id: "giveScaleUpwards",
  text: "Give a scale whose maximum is above its minimum.",
} as const;
export const giveOneElement = {
  id: "giveOneElement",
  text: "Give at least one element.",
} as const;
export const giveElementItems = {
  id: "giveElementItems",
  text: "Give {element} at least one item.",
} as const;
export const giveElementOnce = {
  id: "giveElementOnce",
  text: "Give each element once; {element} is there twice.",
} as const;
export const giveOtherElementId = {
  id: "giveOtherElementId",
  text: "Give the element another name; none and unknown are kept for results.",
} as const;
export const giveItemOnce = {
  id: "giveItemOnce",
  text: "Give each item once; {item} is there twice.",
} as const;
export const giveKnownItem = {
  id: "giveKnownItem",
  text: "Give items of the instrument ({items}), not {item}.",
} as const;
export const giveEveryItem = {
  id: "giveEveryItem",
  text: "Give a column for every item; {item} has none.",
} as const;
export const giveElementsInOrder = {
  id: "giveElementsInOrder",
  text: "Give every element once, in order: {elements}.",
} as const;
export const giveCodeOutsideScale = {
  id: "giveCodeOutsideScale",
  text: "Give a code outside the scale of {minimum} to {maximum}, or no answer could be told from it.",
} as const;
export const giveAnswersOrScores = {
  id: "giveAnswersOrScores",
  text: "Give either answers or scores.",
} as const;
export const giveItemsWithAnswers = {
  id: "giveItemsWithAnswers",
  text: "Give items only with answers; scores stand in the order of the elements.",
} as const;
export const giveGroupsWithHeadcounts = {
  id: "giveGroupsWithHeadcounts",
  text: "Give groups too, since there is one head-count a group.",
} as const;
export const giveHeadcountOfRespondents = {
  id: "giveHeadcountOfRespondents",
  text: "Give a head-count no smaller than the {respondents:count} people who answered.",
} as const;
export const giveBarrierCount = {
  id: "giveBarrierCount",
  text: "Give a count for each of {names}; {name} has none.",
} as const;
export const giveBarrierName = {
  id: "giveBarrierName",
  text: "Give counts of {names} only, not of {name}.",
} as const;
export const giveElementHeading = {
  id: "giveElementHeading",
  text: 'Give {elements}, with "reversed" after it where needed, not "{name}".',
} as const;
export const giveElementColumns = {
  id: "giveElementColumns",
  text: "Give five columns of element scores, or items: the element of each of the {columns:count} columns.",
} as const;
export const giveItemForEachColumn = {
  id: "giveItemForEachColumn",
  text: "Give one element for each of the {expected:count} columns of answers, not {got:count}.",
} as const;
export const giveColumnForEachElement = {
  id: "giveColumnForEachElement",
  text: "Give at least one column for {element}.",
} as const;
export const giveOneProfile = {
  id: "giveOneProfile",
  text: "Give one row or one column of scores, one for each element; READINESSSCORES takes many rows.",
} as const;
export const giveFunnelCounts = {
  id: "giveFunnelCounts",
  text: "Give 6 counts: those who stop at each element in order, then those who pass all; unknown may follow.",
} as const;

export const barrierNone = { id: "barrierNone", text: "None" } as const;
export const barrierUnknown = { id: "barrierUnknown", text: "Unknown" } as const;
export const tooFewAnswers = {
  id: "tooFewAnswers",
  text: "Fewer than {share:percent} of the element's relevant items were answered.",
} as const;
export const barrierNotKnown = {
  id: "barrierNotKnown",
  text: "The score for {element} is missing and no element before it is low.",
} as const;
export const lowestNotKnown = {
  id: "lowestNotKnown",
  text: "The score for {element} is missing and could be the lowest.",
} as const;
export const groupHidden = {
  id: "groupHidden",
  text: "Hidden: fewer than {minimum:count} people have a score.",
} as const;
export const groupHiddenForAnother = {
  id: "groupHiddenForAnother",
  text: "Hidden so that a smaller hidden group cannot be worked out from the total.",
} as const;
export const nobodyScored = {
  id: "nobodyScored",
  text: "Nobody has a score for this element.",
} as const;
export const onlyOneScored = {
  id: "onlyOneScored",
  text: "One person's score has no spread, so there is no interval.",
} as const;
export const nobodyClassified = {
  id: "nobodyClassified",
  text: "Nobody's barrier is known, so there is no share.",
} as const;
export const scoreMissing = {
  id: "scoreMissing",
  text: "A score is missing, so the elements cannot be combined.",
} as const;

export const scoresConclusion = {
  id: "scoresConclusion",
  text: "People with at least one score: {respondents:count}; with one for every element: {complete:count}.",
} as const;
export const barrierConclusion = {
  id: "barrierConclusion",
  text: "{element} is the first element at or below {threshold}: deal with it before those after it.",
} as const;
export const barrierBelowConclusion = {
  id: "barrierBelowConclusion",
  text: "{element} is the first element below {threshold}: deal with it before those after it.",
} as const;
export const barrierLowestConclusion = {
  id: "barrierLowestConclusion",
  text: "{element} has the lowest score.",
} as const;
export const barrierNoneConclusion = {
  id: "barrierNoneConclusion",
  text: "Every element is above {threshold}: there is no barrier.",
} as const;
export const barrierNoneBelowConclusion = {
  id: "barrierNoneBelowConclusion",
  text: "No element is below {threshold}: there is no barrier.",
} as const;
export const barrierUnknownConclusion = {
  id: "barrierUnknownConclusion",
  text: "The barrier is not known. {reason}",
} as const;

export const mostStopAt = {
  id: "mostStopAt",
  text: "More people stop at {element} than anywhere else: {share:percent} of {classified:count}.",
} as const;
export const mostStopAtTied = {
  id: "mostStopAtTied",
  text: "Equally many people stop at {elements}, more than anywhere else: {share:percent} of {classified:count} at each.",
} as const;
export const passEvery = {
  id: "passEvery",
  text: "{passed:percent} pass every element.",
} as const;
export const nobodyPasses = { id: "nobodyPasses", text: "Nobody passes every element." } as const;
export const funnelConclusion = { id: "funnelConclusion", text: "{stop} {pass}" } as const;
export const summaryConclusion = {
  id: "summaryConclusion",
  text: "{stop} {averages} {pass}",
} as const;
export const averagesAgree = {
  id: "averagesAgree",
  text: "The averages point to the same element.",
} as const;
export const averagesDiffer = {
  id: "averagesDiffer",
  text: "The averages point to {element} and would miss this.",
} as const;
export const averagesShowNone = {
  id: "averagesShowNone",
  text: "The averages show no barrier and would miss this.",
} as const;
export const everybodyPasses = {
  id: "everybodyPasses",
  text: "Everybody whose barrier is known passes every element ({classified:count}).",
} as const;
export const barriersNotKnown = {
  id: "barriersNotKnown",
  text: "Nobody's barrier is known, so it cannot be said where people stop.",
} as const;
export const nothingShown = {
  id: "nothingShown",
  text: "Too few people answered for any figure to be shown.",
} as const;

export const combinedSequential = {
  id: "combinedSequential",
  text: "{attained:count} of {elements:count} elements in order are above {threshold}.",
} as const;
export const combinedShare = {
  id: "combinedShare",
  text: "Combined by {rule}, readiness stands at {value:percent} of the way up the scale.",
} as const;

export const warnEmptyReturns = {
  id: "warnEmptyReturns",
  text: "Returns with too few answers for any score, counted and not scored: {count:count}.",
} as const;
export const warnWithoutGroup = {
  id: "warnWithoutGroup",
  text: "People without a group, left out of every figure: {count:count}.",
} as const;
export const warnUnknownBarriers = {
  id: "warnUnknownBarriers",
  text: "People whose barrier is not known, left out of the funnel: {count:count}.",
} as const;
export const warnHiddenGroups = {
  id: "warnHiddenGroups",
  text: "Groups hidden: {count:count} ({groups}). The total leaves them out.",
} as const;
export const warnHiddenGroupsInTotal = {
  id: "warnHiddenGroupsInTotal",
  text: "Groups hidden: {count:count} ({groups}). The total includes them.",
} as const;
export const warnTotalDiscloses = {
  id: "warnTotalDiscloses",
  text: "Do not publish this total: less the groups shown, it gives away the hidden ones ({groups}).",
} as const;
export const warnHeadcountUnused = {
  id: "warnHeadcountUnused",
  text: "Head-counts of groups that nobody names: {groups}.",
} as const;
export const warnHeadcountMissing = {
  id: "warnHeadcountMissing",
  text: "Groups without a head-count, so the total is not corrected for the staff it leaves out: {groups}.",
} as const;
export const warnBarriersDiffer = {
  id: "warnBarriersDiffer",
  text: "The most common barrier differs from the barrier of the averages in: {groups}.",
} as const;

export const readinessGroup = { id: "readinessGroup", text: "Group" } as const;
export const readinessElement = { id: "readinessElement", text: "Element" } as const;
export const readinessPeople = { id: "readinessPeople", text: "People scored" } as const;
export const readinessMean = { id: "readinessMean", text: "Mean" } as const;
export const readinessMeanLower = { id: "readinessMeanLower", text: "Mean, lower" } as const;
export const readinessMeanUpper = { id: "readinessMeanUpper", text: "Mean, upper" } as const;
export const readinessAtOrBelow = {
  id: "readinessAtOrBelow",
  text: "At or below threshold",
} as const;
export const readinessShare = { id: "readinessShare", text: "Share at or below" } as const;
export const readinessShareLower = { id: "readinessShareLower", text: "Share, lower" } as const;
export const readinessShareUpper = { id: "readinessShareUpper", text: "Share, upper" } as const;
export const readinessStopHere = { id: "readinessStopHere", text: "Stop here" } as const;
export const readinessStopShare = {
  id: "readinessStopShare",
  text: "Share who stop here",
} as const;
export const readinessPassHere = { id: "readinessPassHere", text: "Pass all to here" } as const;
export const readinessPassShare = { id: "readinessPassShare", text: "Share who pass" } as const;
export const readinessPassLower = { id: "readinessPassLower", text: "Pass, lower" } as const;
export const readinessPassUpper = { id: "readinessPassUpper", text: "Pass, upper" } as const;
export const readinessReading = { id: "readinessReading", text: "Reading" } as const;
export const readinessBarrier = { id: "readinessBarrier", text: "Barrier" } as const;
export const readinessEveryone = { id: "readinessEveryone", text: "Everyone" } as const;
export const readinessGroupsShown = {
  id: "readinessGroupsShown",
  text: "All groups shown",
} as const;
export const readinessNoBarrier = { id: "readinessNoBarrier", text: "No barrier" } as const;
export const readinessBarrierUnknown = {
  id: "readinessBarrierUnknown",
  text: "Barrier not known",
} as const;
export const readingModal = { id: "readingModal", text: "Most common barrier" } as const;
export const readingProfile = { id: "readingProfile", text: "First low average" } as const;
export const readingBoth = {
  id: "readingBoth",
  text: "Most common barrier; first low average",
} as const;
export const nothingScored = {
  id: "nothingScored",
  text: "Too few of the items were answered to give any score.",
} as const;
export const barrierNotKnownHere = {
  id: "barrierNotKnownHere",
  text: "A score is missing before the first low one, so the barrier is not known.",
} as const;
export const readinessNotScored = { id: "readinessNotScored", text: "Returns not scored" } as const;
export const readinessWithoutGroup = {
  id: "readinessWithoutGroup",
  text: "People without a group",
} as const;
