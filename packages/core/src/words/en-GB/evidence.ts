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
export const giveComparisonRisk = {
  id: "giveComparisonRisk",
  text: "Give the comparison risk: the share with the outcome here without the service.",
} as const;
export const giveRiskBetween = {
  id: "giveRiskBetween",
  text: "Give a comparison risk from 0.000001 to 0.999999.",
} as const;
export const giveRiskError = {
  id: "giveRiskError",
  text: "Give a standard error above 0 and below 1.",
} as const;
export const giveBetaThatExists = {
  id: "giveBetaThatExists",
  text: "Give a standard error below {limit}: no beta distribution with this mean spreads so widely.",
} as const;
export const giveShift = {
  id: "giveShift",
  text: "Give a standardised difference from -10 to 10.",
} as const;
export const giveEffectInsideRisk = {
  id: "giveEffectInsideRisk",
  text: "Give an effect that leaves the risk between 0 and 1; at a comparison risk of {risk:percent} this one does not.",
} as const;
export const scoresLogistic = {
  id: "scoresLogistic",
  text: "Scores are taken to spread logistically, alike in both groups: log odds are 1.81 times standard deviations.",
} as const;
export const scoresNormal = {
  id: "scoresNormal",
  text: "Scores are taken to be normal and to spread alike in both groups; the service shifts all of them.",
} as const;
export const riskTakenAsKnown = {
  id: "riskTakenAsKnown",
  text: "The comparison risk of {risk:percent} is taken as known; the limits are those of the effect alone.",
} as const;
export const ratioHoldsHere = {
  id: "ratioHoldsHere",
  text: "The ratio is taken to hold at this comparison risk, wherever it was measured.",
} as const;
export const effectConverted = {
  id: "effectConverted",
  text: "{from} {estimate} is about {to} {value}.",
} as const;
export const effectConvertedFewer = {
  id: "effectConvertedFewer",
  text: "{from} {estimate} is about {to} {value}: at a comparison risk of {risk:percent}, {change} fewer in 100 have the outcome.",
} as const;
export const effectConvertedMore = {
  id: "effectConvertedMore",
  text: "{from} {estimate} is about {to} {value}: at a comparison risk of {risk:percent}, {change} more in 100 have the outcome.",
} as const;
export const noRegister = {
  id: "noRegister",
  text: "No other effect was given, so this one is not judged.",
} as const;
export const ruleOfFences = {
  id: "ruleOfFences",
  text: "Implausible above the upper quartile of the other sizes plus {fences} interquartile ranges.",
} as const;
export const ruleOfLargest = {
  id: "ruleOfLargest",
  text: "With fewer than {fewest} other effects: implausible above {timesLargest} times the largest.",
} as const;
export const effectImplausible = {
  id: "effectImplausible",
  text: "An effect of {estimate} is larger than {compared:count} other effects make plausible (up to {limit}): check measure, informant and study before using it.",
} as const;
export const effectPlausible = {
  id: "effectPlausible",
  text: "An effect of {estimate} is within what {compared:count} other effects make plausible (up to {limit}).",
} as const;
export const giveMonths = {
  id: "giveMonths",
  text: "Give a number of months from 0 to 1,200.",
} as const;
export const giveDifferences = {
  id: "giveDifferences",
  text: "Give a whole number from 1 to 7.",
} as const;
export const givePoorAbovePartial = {
  id: "givePoorAbovePartial",
  text: "Give a number no smaller than partialFrom.",
} as const;
export const levelUniversal = { id: "levelUniversal", text: "universal prevention" } as const;
export const levelSelective = { id: "levelSelective", text: "selective prevention" } as const;
export const levelIndicated = { id: "levelIndicated", text: "indicated prevention" } as const;
export const levelTreatment = { id: "levelTreatment", text: "treatment" } as const;
export const aspectCountry = { id: "aspectCountry", text: "Country" } as const;
export const aspectLevel = { id: "aspectLevel", text: "Population level" } as const;
export const aspectEvaluator = { id: "aspectEvaluator", text: "Evaluator" } as const;
export const aspectFollowUp = { id: "aspectFollowUp", text: "Follow-up" } as const;
export const aspectSetting = { id: "aspectSetting", text: "Setting" } as const;
export const aspectPopulation = { id: "aspectPopulation", text: "Population" } as const;
export const aspectUnknown = {
  id: "aspectUnknown",
  text: "{aspect}: not stated for both, so it counts as a difference.",
} as const;
export const aspectMatches = {
  id: "aspectMatches",
  text: "{aspect}: {found} there, {used} here.",
} as const;
export const aspectDiffers = {
  id: "aspectDiffers",
  text: "{aspect}: {found} there, but {used} here.",
} as const;
export const levelBarred = {
  id: "levelBarred",
  text: "The effect was found in {found} and may not be used for {used}: effects shrink upstream.",
} as const;
export const evaluatorIndependent = {
  id: "evaluatorIndependent",
  text: "The evaluators were independent of the programme.",
} as const;
export const evaluatorMixed = {
  id: "evaluatorMixed",
  text: "Some of the evaluators developed the programme; such studies tend to find larger effects.",
} as const;
export const evaluatorDeveloper = {
  id: "evaluatorDeveloper",
  text: "The developer of the programme evaluated it; such studies tend to find larger effects.",
} as const;
export const followUpLongEnough = {
  id: "followUpLongEnough",
  text: "Followed up for {followUp} months, for benefits over {benefit}.",
} as const;
export const followUpTooShort = {
  id: "followUpTooShort",
  text: "Followed up for {followUp} months only: benefits over {benefit} months go beyond the evidence.",
} as const;
export const ruleOfFit = {
  id: "ruleOfFit",
  text: "Of {aspects} aspects, the fit is partial from {partialFrom} that differ or are not known, poor from {poorFrom}, and blocked by an effect found further downstream than it is used.",
} as const;
export const fitBlocked = {
  id: "fitBlocked",
  text: "Do not use this effect here. {finding}",
} as const;
export const fitGood = {
  id: "fitGood",
  text: "The evidence fits this place: {differing} of {aspects} aspects differ or are not known.",
} as const;
export const fitPartial = {
  id: "fitPartial",
  text: "The evidence fits this place in part: {differing} of {aspects} aspects differ or are not known.",
} as const;
export const fitPoor = {
  id: "fitPoor",
  text: "The evidence fits this place poorly: {differing} of {aspects} aspects differ or are not known.",
} as const;
export const giveSpread = {
  id: "giveSpread",
  text: "Give a number from 0 to 1,000,000,000.",
} as const;
export const giveGradeTable = {
  id: "giveGradeTable",
  text: "Give an object with the share of the effect kept for each grade, from 0.001 to 1.",
} as const;
export const giveGradeOfTable = {
  id: "giveGradeOfTable",
  text: "Give a grade of the table: {choices}.",
} as const;
export const giveNumberOfStudies = {
  id: "giveNumberOfStudies",
  text: "Give a whole number of studies, 1 or more.",
} as const;
export const giveOneDiscount = {
  id: "giveOneDiscount",
  text: "Give a grade or a shrinkage, not both: that would discount twice.",
} as const;
export const giveEffectOfLevel = {
  id: "giveEffectOfLevel",
  text: "Give an effect found at the level of its use, {used}; this one was found in {found}, and effects shrink upstream.",
} as const;
export const conventionNormal = {
  id: "conventionNormal",
  text: "Normal limits, because the number of studies is not given.",
} as const;
export const noSpreadOfPlaces = {
  id: "noSpreadOfPlaces",
  text: "No variance between studies is given, so a new place is taken to be like the average one; the true spread is wider.",
} as const;
export const discountedByGrade = {
  id: "discountedByGrade",
  text: "Grade {grade} keeps {kept:percent} of the effect, by the caller's own table.",
} as const;
export const discountedByShrinkage = {
  id: "discountedByShrinkage",
  text: "Drawn towards {priorValue} by a prior spread of {priorSd}: {trust:percent} of the distance is kept.",
} as const;
export const notDiscounted = {
  id: "notDiscounted",
  text: "The effect is used as it was found.",
} as const;
export const effectDiscounted = {
  id: "effectDiscounted",
  text: "From {from} as found to {estimate} for the model; in a new place expect {lower} to {upper}, with {noEffect} for no effect.",
} as const;
export const effectDiscountedTooFew = {
  id: "effectDiscountedTooFew",
  text: "From {from} as found to {estimate} for the model, with {noEffect} for no effect; fewer than three studies do not tell what to expect in a new place.",
} as const;
export const giveThreshold = {
  id: "giveThreshold",
  text: "Give a number from 0 to 1,000,000,000, such as 1.",
} as const;
export const giveBcrWithChance = {
  id: "giveBcrWithChance",
  text: "Give the benefit-cost ratio, or the net present social value, with the chance.",
} as const;
export const giveLimitsAround = {
  id: "giveLimitsAround",
  text: "Give limits on either side of the estimate.",
} as const;
export const giveSmallestOnSide = {
  id: "giveSmallestOnSide",
  text: "Give a smallest effect on the side where children do better.",
} as const;
export const recommendCommission = { id: "recommendCommission", text: "Commission" } as const;
export const recommendWithEvaluation = {
  id: "recommendWithEvaluation",
  text: "Commission with evaluation",
} as const;
export const recommendResearchOnly = {
  id: "recommendResearchOnly",
  text: "Research only",
} as const;
export const recommendAgainst = { id: "recommendAgainst", text: "Do not commission" } as const;
export const ruleOfAppraisal = {
  id: "ruleOfAppraisal",
  text: "Rule {rule}: each input allows a recommendation at most, and the weakest of them is given.",
} as const;
export const newPlaceUnknown = {
  id: "newPlaceUnknown",
  text: "The range of the effect in a new place is not given; it may include no effect where the limits of the mean do not.",
} as const;
export const effectNotForHere = {
  id: "effectNotForHere",
  text: "This effect may not be used in a model of this place.",
} as const;
export const appraisalClear = {
  id: "appraisalClear",
  text: "{recommendation}. Every input allows it.",
} as const;
export const appraisalHeldByOne = {
  id: "appraisalHeldByOne",
  text: "{recommendation}. {reason}",
} as const;
export const appraisalHeldByMore = {
  id: "appraisalHeldByMore",
  text: "{recommendation}. {reason} Also held by {others} more of the inputs.",
} as const;
export const changeMoves = { id: "changeMoves", text: "With {change}: {becomes}." } as const;
export const changeAlone = {
  id: "changeAlone",
  text: "With {change}, nothing else changed: still {becomes}.",
} as const;
export const findingClear = {
  id: "findingClear",
  text: "The effect is clear: {measure} {estimate} ({lower} to {upper}), all of it better than {noEffect}.",
} as const;
export const findingClearOnAverage = {
  id: "findingClearOnAverage",
  text: "The effect is clear on average, {measure} {estimate} ({lower} to {upper}), but in a new place ({newLower} to {newUpper}) it could be {noEffect}, none.",
} as const;
export const findingUnclear = {
  id: "findingUnclear",
  text: "The estimate points the right way, but the limits include no effect: {measure} {estimate} ({lower} to {upper}), {noEffect} for none.",
} as const;
export const findingLimitsUnknown = {
  id: "findingLimitsUnknown",
  text: "No limits are given for the effect ({measure} {estimate}), so it could be chance.",
} as const;
export const findingTooSmall = {
  id: "findingTooSmall",
  text: "The effect ({measure} {estimate}) is smaller than the smallest worth having ({smallest}).",
} as const;
export const findingNoBenefit = {
  id: "findingNoBenefit",
  text: "No benefit is shown: {measure} {estimate} ({lower} to {upper}) is no better than {noEffect}.",
} as const;
export const findingNoBenefitAlone = {
  id: "findingNoBenefitAlone",
  text: "No benefit is shown: {measure} {estimate} is no better than {noEffect}.",
} as const;
export const findingHarm = {
  id: "findingHarm",
  text: "The effect is harmful: {measure} {estimate} ({lower} to {upper}), all of it worse than {noEffect}.",
} as const;
export const findingCertaintyHigh = {
  id: "findingCertaintyHigh",
  text: "Certainty of the evidence is high.",
} as const;
export const findingCertaintyModerate = {
  id: "findingCertaintyModerate",
  text: "Certainty of the evidence is moderate.",
} as const;
export const findingCertaintyLow = {
  id: "findingCertaintyLow",
  text: "Certainty of the evidence is low.",
} as const;
export const findingCertaintyVeryLow = {
  id: "findingCertaintyVeryLow",
  text: "Certainty of the evidence is very low.",
} as const;
export const findingAgree = { id: "findingAgree", text: "Reviews agree." } as const;
export const findingOneReview = {
  id: "findingOneReview",
  text: "There is one review or trial only.",
} as const;
export const findingNotChecked = {
  id: "findingNotChecked",
  text: "It was not checked whether reviews agree.",
} as const;
export const findingDisagree = {
  id: "findingDisagree",
  text: "Reviews disagree on whether it works.",
} as const;
export const findingCostWorthIt = {
  id: "findingCostWorthIt",
  text: "The benefit-cost ratio of {bcr} reaches {leastBcr}.",
} as const;
export const findingCostNotWorthIt = {
  id: "findingCostNotWorthIt",
  text: "The benefit-cost ratio of {bcr} is below {leastBcr}.",
} as const;
export const findingValueWorthIt = {
  id: "findingValueWorthIt",
  text: "The net present social value is {npsv:pounds}, not below zero.",
} as const;
export const findingValueNotWorthIt = {
  id: "findingValueNotWorthIt",
  text: "The net present social value is {npsv:pounds}, below zero.",
} as const;
export const findingCostUncertain = {
  id: "findingCostUncertain",
  text: "The chance that benefit exceeds cost is {chance:percent}, below {leastChance:percent}.",
} as const;
export const findingCostUnknown = {
  id: "findingCostUnknown",
  text: "Whether it is worth its cost here is not known.",
} as const;
export const findingFitGood = {
  id: "findingFitGood",
  text: "The evidence fits this place.",
} as const;
export const findingFitPartial = {
  id: "findingFitPartial",
  text: "The evidence fits this place in part only.",
} as const;
export const findingFitUnknown = {
  id: "findingFitUnknown",
  text: "How well the evidence fits this place is not known.",
} as const;
export const findingFitPoor = {
  id: "findingFitPoor",
  text: "The evidence fits this place poorly.",
} as const;
export const findingFitBlocked = {
  id: "findingFitBlocked",
  text: "The effect was found further downstream than it would be used here.",
} as const;
export const findingNeedEnough = {
  id: "findingNeedEnough",
  text: "People here with unmet need: {unmetNeed:count}.",
} as const;
export const findingNeedUnknown = {
  id: "findingNeedUnknown",
  text: "Unmet need here is not known.",
} as const;
export const findingNeedTooLittle = {
  id: "findingNeedTooLittle",
  text: "People here with unmet need: {unmetNeed:count}, below {leastUnmetNeed:count}.",
} as const;
export const reachClear = {
  id: "reachClear",
  text: "limits, in a new place too, that are all better than {noEffect}",
} as const;
export const reachClearOnAverage = {
  id: "reachClearOnAverage",
  text: "limits of the mean that are all better than {noEffect}, but not those of a new place",
} as const;
export const reachUnclear = {
  id: "reachUnclear",
  text: "a beneficial estimate whose limits include {noEffect}",
} as const;
export const reachTooSmall = {
  id: "reachTooSmall",
  text: "an effect smaller than {smallest}",
} as const;
export const reachNoBenefit = {
  id: "reachNoBenefit",
  text: "an estimate no better than {noEffect}",
} as const;
export const reachHarm = {
  id: "reachHarm",
  text: "limits that are all worse than {noEffect}",
} as const;
export const reachCertaintyHigh = {
  id: "reachCertaintyHigh",
  text: "high certainty of the evidence",
} as const;
export const reachCertaintyModerate = {
  id: "reachCertaintyModerate",
  text: "moderate certainty of the evidence",
} as const;
export const reachCertaintyLow = {
  id: "reachCertaintyLow",
  text: "low certainty of the evidence",
} as const;
export const reachCertaintyVeryLow = {
  id: "reachCertaintyVeryLow",
  text: "very low certainty of the evidence",
} as const;
export const reachAgree = { id: "reachAgree", text: "reviews that agree" } as const;
export const reachDisagree = { id: "reachDisagree", text: "a review that disagrees" } as const;
export const reachWorthIt = {
  id: "reachWorthIt",
  text: "a benefit-cost ratio of at least {leastBcr}, and a chance of benefit above cost of at least {leastChance:percent} where it is known",
} as const;
export const reachUncertain = {
  id: "reachUncertain",
  text: "a chance of benefit above cost below {leastChance:percent}",
} as const;
export const reachNotWorthIt = {
  id: "reachNotWorthIt",
  text: "a benefit-cost ratio below {leastBcr}",
} as const;
export const reachFitGood = {
  id: "reachFitGood",
  text: "evidence that fits this place well",
} as const;
export const reachFitPartial = {
  id: "reachFitPartial",
  text: "evidence that fits this place at least in part",
} as const;
export const reachFitPoor = {
  id: "reachFitPoor",
  text: "evidence that fits this place poorly",
} as const;
export const reachFitBlocked = {
  id: "reachFitBlocked",
  text: "an effect found further downstream than its use",
} as const;
export const reachNeedEnough = {
  id: "reachNeedEnough",
  text: "unmet need of {leastUnmetNeed:count} or more",
} as const;
export const reachNeedTooLittle = {
  id: "reachNeedTooLittle",
  text: "unmet need below {leastUnmetNeed:count}",
} as const;
export const headingInput = { id: "headingInput", text: "Input" } as const;
export const headingAllows = { id: "headingAllows", text: "Allows at most" } as const;
export const headingFinding = { id: "headingFinding", text: "Finding" } as const;
export const labelRecommendation = { id: "labelRecommendation", text: "Recommendation" } as const;
export const labelWhatWouldChange = {
  id: "labelWhatWouldChange",
  text: "What would change it",
} as const;
export const inputEffect = { id: "inputEffect", text: "Effect" } as const;
export const inputCertainty = { id: "inputCertainty", text: "Certainty" } as const;
export const inputAgreement = { id: "inputAgreement", text: "Agreement of reviews" } as const;
export const inputCost = { id: "inputCost", text: "Cost" } as const;
export const inputFit = { id: "inputFit", text: "Fit with this place" } as const;
export const inputNeed = { id: "inputNeed", text: "Need" } as const;
export const labelTreatedRisk = { id: "labelTreatedRisk", text: "Risk with the service" } as const;
export const labelChangePer100 = { id: "labelChangePer100", text: "Change in 100 served" } as const;
export const labelNumberNeeded = {
  id: "labelNumberNeeded",
  text: "Served for one outcome changed",
} as const;
export const labelAssumption = { id: "labelAssumption", text: "Assumption" } as const;
export const riskNotGiven = { id: "riskNotGiven", text: "No comparison risk is given." } as const;
export const nothingChanges = {
  id: "nothingChanges",
  text: "The outcome changes for nobody.",
} as const;
export const limitsNotGiven = { id: "limitsNotGiven", text: "No limits are given." } as const;
export const headingAspect = { id: "headingAspect", text: "Aspect" } as const;
export const aspectStatusMatches = { id: "aspectStatusMatches", text: "matches" } as const;
export const aspectStatusDiffers = { id: "aspectStatusDiffers", text: "differs" } as const;
export const aspectStatusUnknown = { id: "aspectStatusUnknown", text: "not known" } as const;
export const aspectStatusBlocks = { id: "aspectStatusBlocks", text: "may not be used" } as const;
export const labelFit = { id: "labelFit", text: "Fit" } as const;
export const fitNameGood = { id: "fitNameGood", text: "good" } as const;
export const fitNamePartial = { id: "fitNamePartial", text: "partial" } as const;
export const fitNamePoor = { id: "fitNamePoor", text: "poor" } as const;
export const fitNameBlocked = { id: "fitNameBlocked", text: "blocked" } as const;
export const labelRule = { id: "labelRule", text: "Rule" } as const;
export const giveShareKept = {
  id: "giveShareKept",
  text: "Give the share of the effect kept, from 0.001 to 1.",
} as const;
export const labelShareKept = { id: "labelShareKept", text: "Share of the effect kept" } as const;
export const labelDrawnSd = {
  id: "labelDrawnSd",
  text: "Standard deviation to draw with; ratios as logarithms",
} as const;
export const labelWarning = { id: "labelWarning", text: "Warning" } as const;
export const labelVerdict = { id: "labelVerdict", text: "Verdict" } as const;
export const verdictPlausible = { id: "verdictPlausible", text: "plausible" } as const;
export const verdictImplausible = { id: "verdictImplausible", text: "implausible" } as const;
export const verdictNotJudged = { id: "verdictNotJudged", text: "not judged" } as const;
export const labelLargestPlausible = {
  id: "labelLargestPlausible",
  text: "Largest plausible effect",
} as const;
export const labelEffectsCompared = {
  id: "labelEffectsCompared",
  text: "Effects compared with",
} as const;
export const labelAtLeastAsLarge = {
  id: "labelAtLeastAsLarge",
  text: "Of these at least as large",
} as const;
