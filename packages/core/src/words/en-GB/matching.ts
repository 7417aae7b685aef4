/** Refusals, reasons and conclusions of need-service matching. */

export const giveCountWithinTotal = {
  id: "giveCountWithinTotal",
  text: "Give a count no larger than the total of {total:count}.",
} as const;
export const nobodyInTotal = {
  id: "nobodyInTotal",
  text: "Nobody is in the total, so there is no share.",
} as const;
export const giveTally = {
  id: "giveTally",
  text: "Give what tally or tallyRows returned.",
} as const;
export const giveTallyOrCounts = {
  id: "giveTallyOrCounts",
  text: "Give either a tally or all four counts: population, need, service and both.",
} as const;
export const giveWithinPopulation = {
  id: "giveWithinPopulation",
  text: "Give no more than the population of {population:count}.",
} as const;
export const giveBothWithinNeed = {
  id: "giveBothWithinNeed",
  text: "Give no more than the {need:count} in high need.",
} as const;
export const giveBothWithinService = {
  id: "giveBothWithinService",
  text: "Give no more than the {service:count} served.",
} as const;
export const giveBothAtLeast = {
  id: "giveBothAtLeast",
  text: "Give at least {least:count}, since need and service together pass the population of {population:count}.",
} as const;
export const giveGroups = {
  id: "giveGroups",
  text: "Give columns of labels by name, such as one named area.",
} as const;
export const giveLabelCode = {
  id: "giveLabelCode",
  text: "Give a code from 0 to {last}, one for each label.",
} as const;
export const giveRows = {
  id: "giveRows",
  text: "Give a list of objects, one for each child.",
} as const;
export const giveFieldNames = {
  id: "giveFieldNames",
  text: "Give a list of field names.",
} as const;
export const nobodyInNeed = {
  id: "nobodyInNeed",
  text: "Nobody is in high need, so there is no share of need.",
} as const;
export const nobodyInPopulation = {
  id: "nobodyInPopulation",
  text: "There are no children, so there is no share.",
} as const;
export const nobodyServed = {
  id: "nobodyServed",
  text: "Nobody is served, so there is no share of those served.",
} as const;
export const everybodyInNeed = {
  id: "everybodyInNeed",
  text: "Everybody is in high need, so there is no share of the others.",
} as const;
export const everybodyServed = {
  id: "everybodyServed",
  text: "Everybody is served, so there is no share of the others.",
} as const;
export const nobodyServedLowNeed = {
  id: "nobodyServedLowNeed",
  text: "Nobody without high need is served, so there is no ratio.",
} as const;
export const noLimitsAtZero = {
  id: "noLimitsAtZero",
  text: "Nobody in high need is served, so the ratio has no limits.",
} as const;
export const noTargeting = {
  id: "noTargeting",
  text: "Places and need leave no room between chance and the best possible, so there is no index.",
} as const;
export const smallCountHidden = {
  id: "smallCountHidden",
  text: "Hidden, because 1 to 5 children could be recognised or worked out from it.",
} as const;
export const weightsNotUsed = {
  id: "weightsNotUsed",
  text: "The tally has weights; these shares and intervals count records and do not use them.",
} as const;
export const gapPremise = {
  id: "gapPremise",
  text: "One place is taken to suit any child in high need.",
} as const;
export const concludeNobodyInNeed = {
  id: "concludeNobodyInNeed",
  text: "Nobody is in high need, so there is no need to meet.",
} as const;
export const concludeAllServed = {
  id: "concludeAllServed",
  text: "All {need:count} children in high need are served.",
} as const;
export const concludeEnoughPlaces = {
  id: "concludeEnoughPlaces",
  text: "Of {need:count} children in high need, {both:count} ({coverage:percent}) are served and {unmet:count} are not, although {service:count} children are served: there are places enough, so the whole gap is one of targeting. {premise}",
} as const;
export const concludeGapSplit = {
  id: "concludeGapSplit",
  text: "Of {need:count} children in high need, {both:count} ({coverage:percent}) are served and {unmet:count} are not: {capacity:count} for want of places, and {targeting:count} because the places are held by others. {premise}",
} as const;
export const concludeTwoCircles = {
  id: "concludeTwoCircles",
  text: "{need:count} of {population:count} children ({share:percent}) are in high need.",
} as const;
export const concludeIsolated = {
  id: "concludeIsolated",
  text: "{count:count} of {total:count} children ({share:percent}) are in high need with no service and no one to turn to.",
} as const;
export const region = {
  id: "region",
  text: "{circles}",
} as const;
export const highNeed = {
  id: "highNeed",
  text: "high need",
} as const;
export const lowNeed = {
  id: "lowNeed",
  text: "no high need",
} as const;
export const served = {
  id: "served",
  text: "served",
} as const;
export const notServed = {
  id: "notServed",
  text: "not served",
} as const;
export const supported = {
  id: "supported",
  text: "someone to turn to",
} as const;
export const alone = {
  id: "alone",
  text: "no one to turn to",
} as const;
export const measure = {
  id: "measure",
  text: "Measure",
} as const;
export const people = {
  id: "people",
  text: "Children",
} as const;
export const shareHeader = {
  id: "shareHeader",
  text: "Share",
} as const;
export const lower = {
  id: "lower",
  text: "Lower",
} as const;
export const upper = {
  id: "upper",
  text: "Upper",
} as const;
export const nobodyInBothCircles = {
  id: "nobodyInBothCircles",
  text: "Nobody is in high need or nobody is served, so there is no ratio.",
} as const;
export const rowPrevalence = {
  id: "rowPrevalence",
  text: "High need, of all children",
} as const;
export const rowReach = {
  id: "rowReach",
  text: "Reach: served, of all children",
} as const;
export const rowCoverage = {
  id: "rowCoverage",
  text: "Coverage: served, of children in high need",
} as const;
export const rowUnmetNeed = {
  id: "rowUnmetNeed",
  text: "Unmet need: not served, of children in high need",
} as const;
export const rowUnmetNeedOfAll = {
  id: "rowUnmetNeedOfAll",
  text: "Unmet need, of all children",
} as const;
export const rowTargetEfficiency = {
  id: "rowTargetEfficiency",
  text: "Target efficiency: high need, of children served",
} as const;
export const rowServedLowNeed = {
  id: "rowServedLowNeed",
  text: "Served without high need, of children served",
} as const;
export const rowServiceRateLowNeed = {
  id: "rowServiceRateLowNeed",
  text: "Served, of children without high need",
} as const;
export const rowCapacityGap = {
  id: "rowCapacityGap",
  text: "Unmet for want of places",
} as const;
export const rowTargetingGap = {
  id: "rowTargetingGap",
  text: "Unmet because places are held by others",
} as const;
export const rowTargetingGapEnough = {
  id: "rowTargetingGapEnough",
  text: "Unmet although there are places enough",
} as const;
export const rowCapacityRatio = {
  id: "rowCapacityRatio",
  text: "Capacity ratio: children served for each in high need",
} as const;
export const rowMaxCoverage = {
  id: "rowMaxCoverage",
  text: "Best possible coverage with these places",
} as const;
export const rowMaxTargetEfficiency = {
  id: "rowMaxTargetEfficiency",
  text: "Best possible target efficiency",
} as const;
export const rowTargetingIndex = {
  id: "rowTargetingIndex",
  text: "Targeting index: 0 is random, 1 is best possible",
} as const;
export const rowTargetingRatio = {
  id: "rowTargetingRatio",
  text: "Targeting ratio: coverage over reach",
} as const;
export const rowTargetingDifferential = {
  id: "rowTargetingDifferential",
  text: "Targeting differential: coverage less service without high need",
} as const;
export const rowExcluded = {
  id: "rowExcluded",
  text: "Left out: need or service not known (blank counts as no)",
} as const;
export const rowSupportUnknown = {
  id: "rowSupportUnknown",
  text: "Left out of the regions: support not known",
} as const;
export const regionHeader = {
  id: "regionHeader",
  text: "Region",
} as const;
export const groupHeader = {
  id: "groupHeader",
  text: "Group",
} as const;
export const highNeedHeader = {
  id: "highNeedHeader",
  text: "High need",
} as const;
export const servedHeader = {
  id: "servedHeader",
  text: "Served",
} as const;
export const supportHeader = {
  id: "supportHeader",
  text: "Someone to turn to",
} as const;
export const notRecorded = {
  id: "notRecorded",
  text: "Not recorded",
} as const;
export const giveFlagWords = {
  id: "giveFlagWords",
  text: "Give an object of words and what each stands for, such as Yes for 1.",
} as const;
export const domainHeader = {
  id: "domainHeader",
  text: "Domain",
} as const;
export const noHighNeedHeader = {
  id: "noHighNeedHeader",
  text: "No high need",
} as const;
export const notKnownHeader = {
  id: "notKnownHeader",
  text: "Not known",
} as const;
export const needByRule = {
  id: "needByRule",
  text: "High need by the rule",
} as const;
