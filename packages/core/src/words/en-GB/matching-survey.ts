/** Refusals, reasons and conclusions of tallies in full, need rules and estimates from surveys. */

export const giveFewerGroups = {
  id: "giveFewerGroups",
  text: "Give fewer groupings, or coarser ones: there are too many combinations to count.",
} as const;
export const givePopulationSize = {
  id: "givePopulationSize",
  text: "Give how many there are in the population: a whole number of 1 or more.",
} as const;
export const giveUnitsForSecondStage = {
  id: "giveUnitsForSecondStage",
  text: "Give a sampling unit for each record as well, since a second stage is drawn within units.",
} as const;
export const giveFirstStage = {
  id: "giveFirstStage",
  text: "Give the sampling units in the population of each stratum as well, since the second stage rests on the first.",
} as const;
export const giveEveryRecordAPlace = {
  id: "giveEveryRecordAPlace",
  text: "Give every record a name here; a blank cannot be placed in the sample.",
} as const;
export const giveUnitOneStratum = {
  id: "giveUnitOneStratum",
  text: "Give each sampling unit one stratum: {unit} is in {first} and in {second}. If these are two units, nest the name, such as {first}-{unit}.",
} as const;
export const giveOnePopulation = {
  id: "giveOnePopulation",
  text: "Give one population size throughout {stratum}: it has {first:count} and {second:count}.",
} as const;
export const theSample = { id: "theSample", text: "the sample" } as const;
export const givePopulationOfSample = {
  id: "givePopulationOfSample",
  text: "Give a population of at least the {sampled:count} sampled, not {size:count}.",
} as const;
export const useFlagWord = {
  id: "useFlagWord",
  text: "{column} is '{found}' in row {row}: Use yes/no, 1/0 or give a map.",
} as const;
export const useFlagMap = {
  id: "useFlagMap",
  text: "{column} is '{found}' in row {row}: Use 1/0 or give a map, flagWords, that says what '{found}' stands for.",
} as const;
export const giveCountedChildren = {
  id: "giveCountedChildren",
  text: "Give a list of objects, one for each cell, such as need 1, service 0, n 12.",
} as const;
export const giveBothWeightSums = {
  id: "giveBothWeightSums",
  text: "Give both w and w2, the sums of weights and of their squares, in every line or in none.",
} as const;
export const giveGroupOfCell = {
  id: "giveGroupOfCell",
  text: "Give labels by grouping, such as area North.",
} as const;
export const giveTallies = {
  id: "giveTallies",
  text: "Give a list of one or more tallies.",
} as const;
export const giveTalliesAlike = {
  id: "giveTalliesAlike",
  text: "Give tallies that are alike: the same groupings, sample fields and circles, and all weighted or none.",
} as const;
export const giveSampleOfEveryCell = {
  id: "giveSampleOfEveryCell",
  text: "Give {field} in every cell or in none.",
} as const;
export const giveMeasure = {
  id: "giveMeasure",
  text: "Give one of: {choices}; or a part and its whole, such as part service 1 of whole need 1.",
} as const;
export const givePattern = {
  id: "givePattern",
  text: "Give need, service or support, each 1 or 0.",
} as const;
export const giveLimitsForNumbers = {
  id: "giveLimitsForNumbers",
  text: "Give t or normal; logit and beta limits are for shares.",
} as const;
export const giveTallyWithGroups = {
  id: "giveTallyWithGroups",
  text: "Give no groups, or a tally that was made with groups.",
} as const;
export const giveGrouping = {
  id: "giveGrouping",
  text: "Give one of the groupings of the tally: {groupings}.",
} as const;
export const giveTwoUnits = {
  id: "giveTwoUnits",
  text: "Give at least two sampling units in stratum {stratum}, or say with lonelyPsu how to treat it: remove, certainty, adjust or average.",
} as const;
export const giveTwoInUnit = {
  id: "giveTwoInUnit",
  text: "Give at least two records of sampling unit {unit}, or say with lonelyPsu how to treat it: remove, certainty, adjust or average.",
} as const;
export const giveUnitsForJackknife = {
  id: "giveUnitsForJackknife",
  text: "Give a tally with sampling units (psu), since the jackknife leaves out one at a time.",
} as const;
export const givePostStrata = {
  id: "givePostStrata",
  text: "Give a grouping of the tally as by, and the number of children in each of its groups as population.",
} as const;
export const givePopulationOfGroup = {
  id: "givePopulationOfGroup",
  text: "Give the number of children for {label} as well, since it is in the sample.",
} as const;
export const giveSampledGroup = {
  id: "giveSampledGroup",
  text: "Give groups that are in the sample: nobody of {label} is. Join it with another group.",
} as const;
export const giveWeightAboveZero = {
  id: "giveWeightAboveZero",
  text: "Give a weight above 0 in every row; a blank cell counts as 0.",
} as const;
export const rowBothOfAll = {
  id: "rowBothOfAll",
  text: "High need and served, of all children",
} as const;
export const rowIsolatedInNeed = {
  id: "rowIsolatedInNeed",
  text: "High need with no service and no one to turn to, of all children",
} as const;
export const totalPopulation = { id: "totalPopulation", text: "Children" } as const;
export const totalNeed = { id: "totalNeed", text: "Children in high need" } as const;
export const totalServed = { id: "totalServed", text: "Children served" } as const;
export const totalBoth = { id: "totalBoth", text: "Children in high need and served" } as const;
export const totalUnmetNeed = {
  id: "totalUnmetNeed",
  text: "Children in high need and not served",
} as const;
export const totalServedLowNeed = {
  id: "totalServedLowNeed",
  text: "Children served without high need",
} as const;
export const ownMeasure = { id: "ownMeasure", text: "The measure asked for" } as const;
export const nobodyInWhole = {
  id: "nobodyInWhole",
  text: "Nobody is in the whole, so there is no share of it.",
} as const;
export const nobodyWithSupportKnown = {
  id: "nobodyWithSupportKnown",
  text: "Of nobody is it known whether there is someone to turn to, so there is no share.",
} as const;
export const noWeightInWhole = {
  id: "noWeightInWhole",
  text: "All weights are 0 here, so there is no estimate.",
} as const;
export const oneUnitOnly = {
  id: "oneUnitOnly",
  text: "There is only one sampling unit, so nothing shows how much another sample would differ.",
} as const;
export const oneUnitInEveryStratum = {
  id: "oneUnitInEveryStratum",
  text: "No stratum has two sampling units, so nothing shows how much another sample would differ.",
} as const;
export const noDegreesOfFreedom = {
  id: "noDegreesOfFreedom",
  text: "There are no more sampling units than strata here, so there are no degrees of freedom for limits or tests.",
} as const;
export const noSimpleVariance = {
  id: "noSimpleVariance",
  text: "A simple random sample would show no variation here, so there is no design effect.",
} as const;
export const weightsBelowRecords = {
  id: "weightsBelowRecords",
  text: "The weights sum to no more than the records, so there is no population to compare with.",
} as const;
export const noLimitsNobodyCounted = {
  id: "noLimitsNobodyCounted",
  text: "Nobody in the sample is counted in, so its error of 0 says nothing and there are no limits.",
} as const;
export const allNeedInOneUnit = {
  id: "allNeedInOneUnit",
  text: "One sampling unit holds everybody this is a share of, so it cannot be left out.",
} as const;
export const emptyCellOfTest = {
  id: "emptyCellOfTest",
  text: "One of the four cells of need and service is empty, so the test cannot be made.",
} as const;
export const noVarianceOfTest = {
  id: "noVarianceOfTest",
  text: "The sample shows no variation between its units, so the test cannot be made.",
} as const;
export const lonelyTreated = {
  id: "lonelyTreated",
  text: "One sampling unit only in {names}: treated as asked ({choice}).",
} as const;
export const limitsPassEnds = {
  id: "limitsPassEnds",
  text: "Some limits pass 0 or 1; logit and beta limits never do.",
} as const;
export const limitsBelowNothing = {
  id: "limitsBelowNothing",
  text: "A lower limit is below 0, which no number of children can be: the sample is too small for it.",
} as const;
export const concludeNoEstimate = {
  id: "concludeNoEstimate",
  text: "{measure}: no estimate. {reason}",
} as const;
export const concludeShareNoLimits = {
  id: "concludeShareNoLimits",
  text: "{measure}: {value:percent}, without limits. {reason}",
} as const;
export const concludeTotalNoLimits = {
  id: "concludeTotalNoLimits",
  text: "{measure}: {value:count}, without limits. {reason}",
} as const;
export const concludeRatioNoLimits = {
  id: "concludeRatioNoLimits",
  text: "{measure}: {value:decimal}, without limits. {reason}",
} as const;
export const concludeSurveyShare = {
  id: "concludeSurveyShare",
  text: "{measure}: {value:percent}, between {lower:percent} and {upper:percent} ({confidence:percent} limits that allow for how the sample was drawn).",
} as const;
export const concludeSurveyTotal = {
  id: "concludeSurveyTotal",
  text: "{measure}: {value:count}, between {lower:count} and {upper:count} ({confidence:percent} limits that allow for how the sample was drawn).",
} as const;
export const concludeSurveyRatio = {
  id: "concludeSurveyRatio",
  text: "{measure}: {value:decimal}, between {lower:decimal} and {upper:decimal} ({confidence:percent} limits that allow for how the sample was drawn).",
} as const;
export const concludeNoTest = {
  id: "concludeNoTest",
  text: "Whether service is related to need cannot be tested. {reason}",
} as const;
export const concludeRelation = {
  id: "concludeRelation",
  text: "If service were unrelated to need, {pValue:percent} of samples like this one would show a relation at least as strong (F = {f:decimal} on 1 and {degrees:count} degrees of freedom).",
} as const;
export const concludeRelationClear = {
  id: "concludeRelationClear",
  text: "If service were unrelated to need, under 0.1% of samples like this one would show a relation at least as strong (F = {f:decimal} on 1 and {degrees:count} degrees of freedom).",
} as const;
export const giveScaleColumns = {
  id: "giveScaleColumns",
  text: "Give columns of scores by name, at least one, such as one named emotional.",
} as const;
export const giveScaleScore = {
  id: "giveScaleScore",
  text: "Give a number, or null where the score is missing.",
} as const;
export const giveScaleOfColumns = {
  id: "giveScaleOfColumns",
  text: "Give one of the columns {columns}; {scale} is none of them.",
} as const;
export const giveNeedRule = {
  id: "giveNeedRule",
  text: "Give a rule with a list of domains, each with a cut-off.",
} as const;
export const giveCutOff = {
  id: "giveCutOff",
  text: "Give a scale and one of atLeast, above, atMost or below; or a name and anyOf, a list of these.",
} as const;
export const giveDomainsNeeded = {
  id: "giveDomainsNeeded",
  text: "Give how many domains have to be met: a whole number from 1 to {most}.",
} as const;
export const cutAtLeast = { id: "cutAtLeast", text: "{scale} {point} or more" } as const;
export const cutAbove = { id: "cutAbove", text: "{scale} above {point}" } as const;
export const cutAtMost = { id: "cutAtMost", text: "{scale} {point} or less" } as const;
export const cutBelow = { id: "cutBelow", text: "{scale} below {point}" } as const;
export const needDomain = { id: "needDomain", text: "{name} (any of: {cuts})" } as const;
export const needRuleOne = { id: "needRuleOne", text: "High need is {domains}." } as const;
export const needRule = {
  id: "needRule",
  text: "High need is at least {atLeast} of {of}: {domains}.",
} as const;
export const needNotKnown = {
  id: "needNotKnown",
  text: "For {unknown:count} of {children:count} children need is unknown, because a score is missing that could decide it.",
} as const;
export const concludeNeedUnknown = {
  id: "concludeNeedUnknown",
  text: "Need is not known of any child ({unknown:count}). {rule}",
} as const;
export const concludeNeedFlags = {
  id: "concludeNeedFlags",
  text: "{yes:count} of {known:count} children ({share:percent}) are in high need; of {unknown:count} it is not known. {rule}",
} as const;
export const giveServiceColumns = {
  id: "giveServiceColumns",
  text: "Give columns of flags by service, at least one.",
} as const;
export const giveTiers = {
  id: "giveTiers",
  text: "Give the tier of each service by its name, such as targeted.",
} as const;
export const giveServiceOfColumns = {
  id: "giveServiceOfColumns",
  text: "Give one of the services {services}; {service} is none of them.",
} as const;
export const giveTierOfService = {
  id: "giveTierOfService",
  text: "Give a tier for {service} as well.",
} as const;
export const serviceNotKnown = {
  id: "serviceNotKnown",
  text: "For {unknown:count} of {children:count} children it is unknown whether they are served, because a flag is missing that could decide it.",
} as const;
export const concludeServiceUnknown = {
  id: "concludeServiceUnknown",
  text: "It is not known of any child ({unknown:count}) whether it is served.",
} as const;
export const concludeServiceFlags = {
  id: "concludeServiceFlags",
  text: "{yes:count} of {known:count} children ({share:percent}) get at least one of {services:count} services; of {unknown:count} it is not known.",
} as const;
export const allChildrenRow = { id: "allChildrenRow", text: "All children" } as const;
export const estimateHeader = { id: "estimateHeader", text: "Estimate" } as const;
export const standardErrorHeader = { id: "standardErrorHeader", text: "Standard error" } as const;
export const degreesHeader = { id: "degreesHeader", text: "Degrees of freedom" } as const;
export const designEffectHeader = { id: "designEffectHeader", text: "Design effect" } as const;
export const fHeader = { id: "fHeader", text: "F" } as const;
export const pValueHeader = { id: "pValueHeader", text: "p value" } as const;
export const recordsHeader = { id: "recordsHeader", text: "Records" } as const;
