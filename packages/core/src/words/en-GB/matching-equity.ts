/** Inequality, disproportionality, areas and providers. */

export const giveOneGroup = { id: "giveOneGroup", text: "Give at least one value." } as const;
export const giveFewerPeople = {
  id: "giveFewerPeople",
  text: "Give at most 10,000,000,000 people.",
} as const;
export const giveNumberWithinLimit = {
  id: "giveNumberWithinLimit",
  text: "Give a number of at most 1,000,000,000,000,000, above or below zero.",
} as const;
export const giveNumberNotNegative = {
  id: "giveNumberNotNegative",
  text: "Give a number of 0 or more.",
} as const;
export const giveNumberColumn = {
  id: "giveNumberColumn",
  text: "Give a column: one number for each record.",
} as const;
export const giveNumberOrNull = {
  id: "giveNumberOrNull",
  text: "Give a number, or null where it is missing.",
} as const;
export const giveNamedColumns = {
  id: "giveNamedColumns",
  text: "Give columns of numbers by name, such as one named need.",
} as const;
export const giveBoundAbove = {
  id: "giveBoundAbove",
  text: "Give an upper bound above the lower bound of {lowerBound}.",
} as const;
export const giveValueFromBound = {
  id: "giveValueFromBound",
  text: "Give a value of at least the lower bound, {lowerBound}, or give a lower bound below it.",
} as const;
export const giveValueToBound = {
  id: "giveValueToBound",
  text: "Give a value of at most the upper bound, {upperBound}, or give an upper bound above it.",
} as const;
export const giveTallyOrGroupCounts = {
  id: "giveTallyOrGroupCounts",
  text: "Give either a tally and one of its groupings, or a count and a total for each group.",
} as const;
export const giveTallyOfGroups = {
  id: "giveTallyOfGroups",
  text: "Give a tally with groups, or a count and a total for each group.",
} as const;
export const giveGroupingOfTally = {
  id: "giveGroupingOfTally",
  text: "Give one of the tally's groupings: {groupings}.",
} as const;
export const giveReferenceGroup = {
  id: "giveReferenceGroup",
  text: "Give the name of one group: {names}.",
} as const;
export const giveVarianceAboveZero = {
  id: "giveVarianceAboveZero",
  text: "Give a variance above 0, or null for both where the area has no estimate of its own.",
} as const;
export const giveComparableVariances = {
  id: "giveComparableVariances",
  text: "Give variances in one unit; this one is more than a million million times the smallest.",
} as const;
export const givePredictor = {
  id: "givePredictor",
  text: "Give a number; a predictor must be known for every area.",
} as const;

export const beyondNumbers = {
  id: "beyondNumbers",
  text: "The numbers are too far apart for a result.",
} as const;
export const firstGroupMostDeprived = {
  id: "firstGroupMostDeprived",
  text: "The first group counts as the most deprived and the last as the least: below 0 the value falls towards the least deprived.",
} as const;
export const lowRanksFirst = {
  id: "lowRanksFirst",
  text: "Ranks run from low to high, such as decile 1, the most deprived: below 0 low ranks have more, above 0 high ranks.",
} as const;
export const nobodyInGroups = {
  id: "nobodyInGroups",
  text: "Nobody is in any group, so there is nothing to compare.",
} as const;
export const onlyOneGroup = {
  id: "onlyOneGroup",
  text: "Only one group has people in it, so there is no gradient.",
} as const;
export const noStandardErrors = {
  id: "noStandardErrors",
  text: "Without a standard error for each group there are no limits.",
} as const;
export const noRelativeIndex = {
  id: "noRelativeIndex",
  text: "The fitted value of the most deprived is not above 0, so there is no ratio to it.",
} as const;
export const relativeIndexUnbounded = {
  id: "relativeIndexUnbounded",
  text: "The fitted value of the most deprived could be 0, so the ratio to it has no limits.",
} as const;
export const lineBelowZero = {
  id: "lineBelowZero",
  text: "The fitted line falls below 0 before the least deprived end; for shares use slopeIndexLogit.",
} as const;
export const nobodyCountedIn = {
  id: "nobodyCountedIn",
  text: "Nobody is counted in, in any group, so there is nothing to compare.",
} as const;
export const everybodyCountedIn = {
  id: "everybodyCountedIn",
  text: "Everybody is counted in, in every group, so there is nothing to compare.",
} as const;
export const groupsSeparated = {
  id: "groupsSeparated",
  text: "The groups split into those where nobody and those where everybody is counted in, so no curve fits best.",
} as const;
export const gradientFalls = {
  id: "gradientFalls",
  text: "The fitted value falls from {most} for the most deprived to {least} for the least: a slope index of {index} (from {lower} to {upper}).",
} as const;
export const gradientRises = {
  id: "gradientRises",
  text: "The fitted value rises from {most} for the most deprived to {least} for the least: a slope index of {index} (from {lower} to {upper}).",
} as const;
export const gradientUnclear = {
  id: "gradientUnclear",
  text: "There is no clear gradient: the slope index of {index} could be from {lower} to {upper}.",
} as const;
export const gradientWithoutLimits = {
  id: "gradientWithoutLimits",
  text: "The fitted value goes from {most} for the most deprived to {least} for the least, a slope index of {index}; how sure that is, is not known.",
} as const;
export const recordsLeftOut = {
  id: "recordsLeftOut",
  text: "{excluded:count} of {records:count} records are left out because a value is missing.",
} as const;
export const noRecordsCounted = {
  id: "noRecordsCounted",
  text: "No record has every value and a weight above 0, so there is no index.",
} as const;
export const oneRankOnly = {
  id: "oneRankOnly",
  text: "Everybody has the same rank, so there is nothing to compare.",
} as const;
export const oneRecordOnly = {
  id: "oneRecordOnly",
  text: "One record alone gives no limits.",
} as const;
export const nothingToConcentrate = {
  id: "nothingToConcentrate",
  text: "The outcome is 0 for everybody, so there is nothing to share out.",
} as const;
export const negativeOutcome = {
  id: "negativeOutcome",
  text: "The outcome can be below 0, so the standard index has no meaning; read the generalised one.",
} as const;
export const noUpperBound = {
  id: "noUpperBound",
  text: "Without the highest value that the outcome can take there is no such index.",
} as const;
export const everybodyAtBound = {
  id: "everybodyAtBound",
  text: "Everybody is at one bound of the outcome, so there is no such index.",
} as const;
export const concentratedLow = {
  id: "concentratedLow",
  text: "The outcome is concentrated among low ranks: an index of {index} (from {lower} to {upper}).",
} as const;
export const concentratedHigh = {
  id: "concentratedHigh",
  text: "The outcome is concentrated among high ranks: an index of {index} (from {lower} to {upper}).",
} as const;
export const concentrationUnclear = {
  id: "concentrationUnclear",
  text: "The outcome is not clearly concentrated: the index of {index} could be from {lower} to {upper}.",
} as const;
export const concentrationWithoutLimits = {
  id: "concentrationWithoutLimits",
  text: "The index is {index}; how sure that is, is not known.",
} as const;
export const nobodyUses = {
  id: "nobodyUses",
  text: "Nobody uses a service, so there is nothing to share out.",
} as const;
export const factorsAddNothing = {
  id: "factorsAddNothing",
  text: "These columns say nothing that the others do not, and are left out of the prediction: {names}.",
} as const;
export const inequityLow = {
  id: "inequityLow",
  text: "Given need, low ranks use services more: an index of {index} (from {lower} to {upper}).",
} as const;
export const inequityHigh = {
  id: "inequityHigh",
  text: "Given need, high ranks use services more: an index of {index} (from {lower} to {upper}).",
} as const;
export const inequityUnclear = {
  id: "inequityUnclear",
  text: "Given need, use does not clearly depend on rank: the index of {index} could be from {lower} to {upper}.",
} as const;
export const leftOutOfGroups = {
  id: "leftOutOfGroups",
  text: "{excluded:count} records are left out because need or service is not known.",
} as const;
export const smallGroupsHidden = {
  id: "smallGroupsHidden",
  text: "{number:count} groups are hidden, because 1 to 5 people could be recognised or worked out from them.",
} as const;
export const wholeGivesAway = {
  id: "wholeGivesAway",
  text: "The figure for all groups together gives the hidden ones away, since no other group could be hidden with them: do not publish it beside them.",
} as const;
export const smallGroupsShown = {
  id: "smallGroupsShown",
  text: "Small counts are shown: {number:count} groups would be hidden in a published table.",
} as const;
export const verdictFarAbove = {
  id: "verdictFarAbove",
  text: "Above the 99.8% limit: higher than chance explains.",
} as const;
export const verdictAbove = {
  id: "verdictAbove",
  text: "Above the 95% limit: worth a look; chance alone puts 1 in 20 outside.",
} as const;
export const verdictWithin = {
  id: "verdictWithin",
  text: "Within the limits: no different beyond chance.",
} as const;
export const verdictBelow = {
  id: "verdictBelow",
  text: "Below the 95% limit: worth a look; chance alone puts 1 in 20 outside.",
} as const;
export const verdictFarBelow = {
  id: "verdictFarBelow",
  text: "Below the 99.8% limit: lower than chance explains.",
} as const;
export const onlyOneUnit = {
  id: "onlyOneUnit",
  text: "Only one unit has people in it, so there is nothing to compare it with.",
} as const;
export const noUnitShown = {
  id: "noUnitShown",
  text: "No unit can be shown.",
} as const;
export const funnelWidened = {
  id: "funnelWidened",
  text: "Units differ more than chance makes them, so the limits are {widening:decimal} times as wide.",
} as const;
export const funnelNotWidened = {
  id: "funnelNotWidened",
  text: "With fewer than {fewest:count} units the limits show chance alone; they are not widened for other differences.",
} as const;
export const funnelFarOutside = {
  id: "funnelFarOutside",
  text: "Outside the 99.8% limits: {far:count} of {shown:count} units shown ({names}). Outside the 95% limits only: {near:count}.",
} as const;
export const funnelOutside = {
  id: "funnelOutside",
  text: "Of {shown:count} units shown, none lies outside the 99.8% limits and {near:count} outside the 95% limits, where chance alone would put about {expected:decimal}.",
} as const;
export const funnelAllWithin = {
  id: "funnelAllWithin",
  text: "All {shown:count} units shown lie within the limits: they differ no more than chance makes them.",
} as const;
export const noSpreadBetween = {
  id: "noSpreadBetween",
  text: "The groups differ no more than chance makes them, so each is put at the mean.",
} as const;
export const unitsAtTheEnds = {
  id: "unitsAtTheEnds",
  text: "In every group everybody or nobody is counted in, so their spread cannot be fitted.",
} as const;
export const marshallWithoutLimits = {
  id: "marshallWithoutLimits",
  text: "Marshall's method gives no limits.",
} as const;
export const shrunkTowards = {
  id: "shrunkTowards",
  text: "The rates of {units:count} groups are drawn towards {mean:percent}; true rates spread around it with a standard deviation of {spread:percent}.",
} as const;
export const tooFewToShrink = {
  id: "tooFewToShrink",
  text: "With fewer than {fewest:count} groups their spread cannot be told, so no rate is drawn towards the mean.",
} as const;
export const isReference = {
  id: "isReference",
  text: "The others are compared with this group.",
} as const;
export const nobodyToCompare = {
  id: "nobodyToCompare",
  text: "There is nobody to compare this group with.",
} as const;
export const nobodyInComparison = {
  id: "nobodyInComparison",
  text: "Nobody is counted in among those compared with, so there is no raw ratio.",
} as const;
export const credibleAbove = {
  id: "credibleAbove",
  text: "More often than the others: {index} times their rate (from {lower} to {upper}).",
} as const;
export const credibleBelow = {
  id: "credibleBelow",
  text: "Less often than the others: {index} times their rate (from {lower} to {upper}).",
} as const;
export const notCredible = {
  id: "notCredible",
  text: "No credible difference: {index} times the others' rate could be from {lower} to {upper}.",
} as const;
export const groupsAboveAndBelow = {
  id: "groupsAboveAndBelow",
  text: "Credibly more often than the others: {above}. Credibly less often: {below}.",
} as const;
export const groupsAbove = {
  id: "groupsAbove",
  text: "Credibly more often than the others: {above}.",
} as const;
export const groupsBelow = {
  id: "groupsBelow",
  text: "Credibly less often than the others: {below}.",
} as const;
export const noGroupCredible = {
  id: "noGroupCredible",
  text: "No group shown differs credibly from the others.",
} as const;
export const tooFewAreas = {
  id: "tooFewAreas",
  text: "Only {areas:count} areas have an estimate of their own; this model needs at least {needed:count}.",
} as const;
export const noVarianceBetweenAreas = {
  id: "noVarianceBetweenAreas",
  text: "Sampling error explains all that the predictors do not, so each area is put at what they say.",
} as const;
export const areasCombined = {
  id: "areasCombined",
  text: "{areas:count} areas combine their own estimate with what the predictors say; {without:count} of them have no estimate of their own. True values spread around the prediction with a standard deviation of {spread}.",
} as const;

export const groupCountHeader = { id: "groupCountHeader", text: "Count" } as const;
export const groupTotalHeader = { id: "groupTotalHeader", text: "Total" } as const;
export const lower95Header = { id: "lower95Header", text: "Lower 95% limit" } as const;
export const upper95Header = { id: "upper95Header", text: "Upper 95% limit" } as const;
export const lower998Header = { id: "lower998Header", text: "Lower 99.8% limit" } as const;
export const upper998Header = { id: "upper998Header", text: "Upper 99.8% limit" } as const;
export const verdictHeader = { id: "verdictHeader", text: "Verdict" } as const;
export const indexValueHeader = { id: "indexValueHeader", text: "Value" } as const;
export const indexErrorHeader = { id: "indexErrorHeader", text: "Standard error" } as const;
export const shrunkHeader = { id: "shrunkHeader", text: "Shrunk share" } as const;
export const rawRateHeader = { id: "rawRateHeader", text: "Relative rate" } as const;
export const relativeRateHeader = {
  id: "relativeRateHeader",
  text: "Relative rate, shrunk",
} as const;
export const rowSlopeIndex = {
  id: "rowSlopeIndex",
  text: "Slope index: least less most deprived",
} as const;
export const rowRelativeIndex = {
  id: "rowRelativeIndex",
  text: "Relative index: least over most deprived",
} as const;
export const rowMostDeprived = {
  id: "rowMostDeprived",
  text: "Fitted value, most deprived",
} as const;
export const rowConcentration = {
  id: "rowConcentration",
  text: "Concentration index: 0 is equal",
} as const;
export const rowGeneralised = {
  id: "rowGeneralised",
  text: "Generalised: the index times the mean",
} as const;
export const rowErreygers = { id: "rowErreygers", text: "Erreygers' index" } as const;
export const rowWagstaff = { id: "rowWagstaff", text: "Wagstaff's index" } as const;
export const rowMean = { id: "rowMean", text: "Mean" } as const;
export const rowInequity = {
  id: "rowInequity",
  text: "Horizontal inequity: 0 is equal use for equal need",
} as const;
export const rowConcentrationOfUse = {
  id: "rowConcentrationOfUse",
  text: "Concentration of use",
} as const;
export const rowConcentrationOfNeed = {
  id: "rowConcentrationOfNeed",
  text: "Concentration of the use that need predicts",
} as const;
export const recordsCounted = {
  id: "recordsCounted",
  text: "Records counted",
} as const;
export const recordsExcluded = {
  id: "recordsExcluded",
  text: "Records left out: a value is not known",
} as const;
export const areaHeader = {
  id: "areaHeader",
  text: "Area",
} as const;
export const directHeader = {
  id: "directHeader",
  text: "Its own estimate",
} as const;
export const predictedHeader = {
  id: "predictedHeader",
  text: "Predicted",
} as const;
export const directWeightHeader = {
  id: "directWeightHeader",
  text: "Weight of its own",
} as const;
export const combinedHeader = {
  id: "combinedHeader",
  text: "Combined",
} as const;
export const noDirectEstimate = {
  id: "noDirectEstimate",
  text: "nobody asked",
} as const;
