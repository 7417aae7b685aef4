/** Refusals, reasons and conclusions of evidence. */

export const giveEffectValue = {
  id: "giveEffectValue",
  text: "Give a number of at most 1,000,000,000, above or below zero.",
} as const;
export const giveSamplingVariance = {
  id: "giveSamplingVariance",
  text: "Give a variance above 0: the standard error squared.",
} as const;
export const giveNumberAboveZero = {
  id: "giveNumberAboveZero",
  text: "Give a number above 0 and at most 1,000,000,000.",
} as const;
export const giveOneKindOfData = {
  id: "giveOneKindOfData",
  text: "Give one of counts, means, published or analysis.",
} as const;
export const giveCountsForRisks = {
  id: "giveCountsForRisks",
  text: "Give counts for rr, or or rd only; scores need means, or a published effect.",
} as const;
export const giveMeansForScores = {
  id: "giveMeansForScores",
  text: "Give means for md or smd only; risks need counts, or a published effect.",
} as const;
export const givePeopleInGroup = {
  id: "givePeopleInGroup",
  text: "Give at least one person in the group, and at most 10,000,000,000.",
} as const;
export const giveEventsWithinPeople = {
  id: "giveEventsWithinPeople",
  text: "Give no more events than the {people:count} people of the group.",
} as const;
export const giveTwoPeople = {
  id: "giveTwoPeople",
  text: "Give at least two people in the group, and at most 10,000,000,000.",
} as const;
export const giveComparableSpread = {
  id: "giveComparableSpread",
  text: "Give means and standard deviations in one unit; these lie too far apart to calculate.",
} as const;
export const giveEffectRatio = {
  id: "giveEffectRatio",
  text: "Give a ratio above 0, such as 1.25; not its logarithm.",
} as const;
export const giveLogarithm = {
  id: "giveLogarithm",
  text: "Give the natural logarithm of the ratio: 0.223 for 1.25.",
} as const;
export const giveUpperAboveLower = {
  id: "giveUpperAboveLower",
  text: "Give an upper limit above the lower one.",
} as const;
export const giveEstimateWithinLimits = {
  id: "giveEstimateWithinLimits",
  text: "Give an estimate that lies within its limits.",
} as const;
export const givePublishedLevel = {
  id: "givePublishedLevel",
  text: "Give the level of the published limits, from 0.5 to below 1: 0.95 for 95%.",
} as const;
export const giveBothLimits = {
  id: "giveBothLimits",
  text: "Give both limits, or neither.",
} as const;
export const giveLimitsOrPValue = {
  id: "giveLimitsOrPValue",
  text: "Give both limits of the published effect, or its p-value.",
} as const;
export const giveLimitsForNoEffect = {
  id: "giveLimitsForNoEffect",
  text: "Give both limits: a p-value does not say how sure an effect of nothing is.",
} as const;
export const givePValue = {
  id: "givePValue",
  text: "Give a p-value from 0.000000000001 to below 1; for p < 0.001 give the limits instead.",
} as const;
export const giveStudies = {
  id: "giveStudies",
  text: "Give from one to {most:count} studies.",
} as const;
export const giveStudyOnce = {
  id: "giveStudyOnce",
  text: "Give each study once; {name} is there twice.",
} as const;
export const giveStudiesInOneUnit = {
  id: "giveStudiesInOneUnit",
  text: "Give studies in one unit; this variance is over a million million times another.",
} as const;
export const giveStudyWithEvents = {
  id: "giveStudyWithEvents",
  text: "Give at least one study in which something happened: none of these {count:count} says anything, because an empty cell leaves no ratio. The risk difference (rd) may still be pooled.",
} as const;
export const giveHomeCountries = {
  id: "giveHomeCountries",
  text: "Give one or more names of countries.",
} as const;
export const giveTwoStudies = {
  id: "giveTwoStudies",
  text: "Give at least two studies that say something.",
} as const;
export const giveFewestStudies = {
  id: "giveFewestStudies",
  text: "Give a whole number of studies, 3 or more.",
} as const;
export const giveMoreStudies = {
  id: "giveMoreStudies",
  text: "Give at least {fewest:count} studies; {studies:count} are too few to tell a pattern from chance.",
} as const;
export const giveStudiesOfSizes = {
  id: "giveStudiesOfSizes",
  text: "Give studies of different sizes: these all have the same standard error.",
} as const;
export const noEventsInEither = {
  id: "noEventsInEither",
  text: "Nobody has the outcome in either group, so there is no ratio.",
} as const;
export const onlyEventsInBoth = {
  id: "onlyEventsInBoth",
  text: "Everybody has the outcome in both groups, so there is no ratio of odds.",
} as const;
export const emptyCellLeftAsItIs = {
  id: "emptyCellLeftAsItIs",
  text: "A group without the outcome, or with nothing else, leaves no effect or no spread to calculate.",
} as const;
export const tooFewToPool = {
  id: "tooFewToPool",
  text: "Fewer than three studies leave no limits: how effects spread between places cannot be told from {studies:count}.",
} as const;
export const oneEffectForAll = {
  id: "oneEffectForAll",
  text: "FE takes the effect to be the same everywhere, so there is no spread to give limits to.",
} as const;
export const studiesAgreeTooWell = {
  id: "studiesAgreeTooWell",
  text: "The studies agree more closely than chance alone allows, so the spread has no limits.",
} as const;
export const noHomeStudies = {
  id: "noHomeStudies",
  text: "No study comes from a home country, so there is nothing to show apart.",
} as const;
export const noCountries = {
  id: "noCountries",
  text: "No study names its country, so the home countries cannot be shown apart.",
} as const;
export const limitsUneven = {
  id: "limitsUneven",
  text: "The limits do not lie evenly around the estimate; check the figures, and whether they are of this measure.",
} as const;
export const pValueOfOthers = {
  id: "pValueOfOthers",
  text: "The p-value of {given} does not go with the limits, which give about {expected}.",
} as const;
export const spreadFromPValue = {
  id: "spreadFromPValue",
  text: "The spread comes from a p-value, by the normal distribution; limits would be better.",
} as const;
export const halfWasAdded = {
  id: "halfWasAdded",
  text: "A cell is empty, so one half was added to all four.",
} as const;
export const halfWasAddedTo = {
  id: "halfWasAddedTo",
  text: "In {halves:count} studies a cell is empty, so one half was added to all four of its cells.",
} as const;
export const warningOfStudy = { id: "warningOfStudy", text: "{study}: {warning}" } as const;
export const studyNumber = { id: "studyNumber", text: "Study {number}" } as const;
export const studiesLeftOut = {
  id: "studiesLeftOut",
  text: "{excluded:count} studies were left out because they say nothing about this measure.",
} as const;
export const hartungKnappNarrowed = {
  id: "hartungKnappNarrowed",
  text: "Hartung and Knapp's standard error is below the ordinary one here; the ordinary one is used, so that agreement by chance does not pass for certainty.",
} as const;
export const fewForEgger = {
  id: "fewForEgger",
  text: "With fewer than {usual:count} studies this test rarely finds anything, and finding nothing says little.",
} as const;
export const conventionLessTwo = {
  id: "conventionLessTwo",
  text: "Student's t with the larger of Hartung and Knapp's and the ordinary standard error, on one degree of freedom less than studies; in a new place, on two less.",
} as const;
export const conventionLessOne = {
  id: "conventionLessOne",
  text: "Student's t with the larger of Hartung and Knapp's and the ordinary standard error, on one degree of freedom less than studies, in a new place as well.",
} as const;
export const conventionOfMetafor = {
  id: "conventionOfMetafor",
  text: "As the R package metafor prints by default, with its iterations run to the end; its search for PM stops within 0.00012. For comparison only.",
} as const;
export const measureRr = { id: "measureRr", text: "Relative risk" } as const;
export const measureOr = { id: "measureOr", text: "Odds ratio" } as const;
export const measureRd = { id: "measureRd", text: "Risk difference" } as const;
export const measureMd = { id: "measureMd", text: "Mean difference" } as const;
export const measureSmd = { id: "measureSmd", text: "Standardised mean difference" } as const;
export const measureOther = { id: "measureOther", text: "Effect" } as const;
export const homeCountries = { id: "homeCountries", text: "Home countries" } as const;
export const effectClear = {
  id: "effectClear",
  text: "{measure} {estimate} ({lower} to {upper}): the limits leave out {noEffect}, no effect.",
} as const;
export const effectUnclear = {
  id: "effectUnclear",
  text: "{measure} {estimate} ({lower} to {upper}): the limits include {noEffect}, no effect.",
} as const;
export const pooledOfOne = {
  id: "pooledOfOne",
  text: "{measure} {estimate} from one study: nothing is pooled, and one study does not tell what to expect elsewhere.",
} as const;
export const pooledOfTwo = {
  id: "pooledOfTwo",
  text: "{measure} {estimate} from {studies:count} studies ({method}): too few to tell how sure, or what to expect elsewhere.",
} as const;
export const pooledUnclear = {
  id: "pooledUnclear",
  text: "{measure} {estimate} ({lower} to {upper}) from {studies:count} studies ({method}): on average the effect could be {noEffect}, none. In a new place expect {predictionLower} to {predictionUpper}.",
} as const;
export const pooledClearOnAverage = {
  id: "pooledClearOnAverage",
  text: "{measure} {estimate} ({lower} to {upper}) from {studies:count} studies ({method}): clear on average. In a new place expect {predictionLower} to {predictionUpper}, which includes {noEffect}, no effect.",
} as const;
export const pooledClearAnywhere = {
  id: "pooledClearAnywhere",
  text: "{measure} {estimate} ({lower} to {upper}) from {studies:count} studies ({method}): clear on average, and in a new place ({predictionLower} to {predictionUpper}), with {noEffect} for no effect.",
} as const;
export const verdictRestsOn = {
  id: "verdictRestsOn",
  text: "The verdict rests on single studies: without {names} a clear effect becomes unclear, or an unclear one clear. {study} moves the pooled effect most, from {estimate} to {rest}.",
} as const;
export const movesMost = {
  id: "movesMost",
  text: "No single study carries the verdict. {study} moves the pooled effect most, from {estimate} to {rest} without it.",
} as const;
export const movesMostTooFew = {
  id: "movesMostTooFew",
  text: "{study} moves the pooled effect most, from {estimate} to {rest} without it; the studies are too few to say whether the verdict holds.",
} as const;
export const smallStudiesLean = {
  id: "smallStudiesLean",
  text: "Small studies show other effects than large ones (Egger's intercept {intercept}, {lower} to {upper}, {studies:count} studies): the pooled effect may lean the same way.",
} as const;
export const smallStudiesDoNotLean = {
  id: "smallStudiesDoNotLean",
  text: "No sign that small studies show other effects than large ones (Egger's intercept {intercept}, {lower} to {upper}, {studies:count} studies); that is no proof that none were left unpublished.",
} as const;
export const headingFigure = { id: "headingFigure", text: "Figure" } as const;
export const headingAllStudies = { id: "headingAllStudies", text: "All studies" } as const;
export const headingEffect = { id: "headingEffect", text: "Effect" } as const;
export const headingLowerLimit = { id: "headingLowerLimit", text: "Lower limit" } as const;
export const headingUpperLimit = { id: "headingUpperLimit", text: "Upper limit" } as const;
export const headingAnalysisValue = { id: "headingAnalysisValue", text: "Value pooled" } as const;
export const headingAnalysisVariance = {
  id: "headingAnalysisVariance",
  text: "Its variance",
} as const;
export const headingWithout = { id: "headingWithout", text: "Without" } as const;
export const headingChangesVerdict = {
  id: "headingChangesVerdict",
  text: "Changes the verdict",
} as const;
export const labelStudies = { id: "labelStudies", text: "Studies" } as const;
export const labelNewPlaceLower = {
  id: "labelNewPlaceLower",
  text: "In a new place, lower",
} as const;
export const labelNewPlaceUpper = {
  id: "labelNewPlaceUpper",
  text: "In a new place, upper",
} as const;
export const labelBetweenVariance = {
  id: "labelBetweenVariance",
  text: "Variance between studies (tau squared)",
} as const;
export const labelISquared = {
  id: "labelISquared",
  text: "Share of spread that is real (I squared)",
} as const;
export const labelCochranQ = { id: "labelCochranQ", text: "Cochran's Q" } as const;
export const labelCochranP = { id: "labelCochranP", text: "p-value of Q" } as const;
export const labelConvention = { id: "labelConvention", text: "Convention of the limits" } as const;
export const labelIntercept = { id: "labelIntercept", text: "Egger's intercept" } as const;
export const labelPValue = { id: "labelPValue", text: "p-value" } as const;
