/** Refusals, reasons and conclusions of trajectories. */

export const givePeriods = {
  id: "givePeriods",
  text: "Give one period for each value, such as 2025-04.",
} as const;
export const givePeriod = {
  id: "givePeriod",
  text: "Give a month such as 2025-04, a quarter such as 2025-Q2, a financial year such as 2025/26, or a whole number.",
} as const;
export const givePeriodLikeFirst = {
  id: "givePeriodLikeFirst",
  text: "Give every period in the form of the first, {first}.",
} as const;
export const givePeriodOnce = {
  id: "givePeriodOnce",
  text: "Give each period once; {period} stands here a second time.",
} as const;
export const givePeriodsInOrder = {
  id: "givePeriodsInOrder",
  text: "Give the periods in order; {period} stands after {previous}.",
} as const;
export const giveNearerPeriod = {
  id: "giveNearerPeriod",
  text: "Give a period fewer than {longest:count} periods after the first.",
} as const;
export const givePeriodsOnce = {
  id: "givePeriodsOnce",
  text: "Give periods either with the values or in a column of their own, not both.",
} as const;
export const givePeriodAndValue = {
  id: "givePeriodAndValue",
  text: "Give an object with period and value, like the first.",
} as const;
export const giveSeries = {
  id: "giveSeries",
  text: "Give a column of numbers, null where one is missing, or of objects with period and value.",
} as const;
export const giveShorterSeries = {
  id: "giveShorterSeries",
  text: "Give at most {longest:count} values.",
} as const;
export const giveSeriesPlace = {
  id: "giveSeriesPlace",
  text: "Give a position counted from 0, or a period such as 2025-04.",
} as const;
export const giveSeriesPlaces = {
  id: "giveSeriesPlaces",
  text: "Give a list of positions counted from 0, or of periods such as 2025-04.",
} as const;
export const givePlacesInOrder = {
  id: "givePlacesInOrder",
  text: "Give places in order, each after the first value and after the place before it.",
} as const;
export const giveSeriesPosition = {
  id: "giveSeriesPosition",
  text: "Give a position from 0 to {last}.",
} as const;
export const givePeriodOfSeries = {
  id: "givePeriodOfSeries",
  text: "Give a period from {first} to {last}, in the same form.",
} as const;
export const giveBaselinePoints = {
  id: "giveBaselinePoints",
  text: "Give a whole number of values, 2 or more.",
} as const;
export const giveTargetOrPath = {
  id: "giveTargetOrPath",
  text: "Give one number, or a column with one number for each value.",
} as const;
export const giveTwoNeighbours = {
  id: "giveTwoNeighbours",
  text: "Give at least two values that follow each other without a gap; limits rest on how far neighbours lie apart.",
} as const;
export const giveLongerPart = {
  id: "giveLongerPart",
  text: "Give places that leave at least two neighbouring values in each part.",
} as const;

export const sentencePair = { id: "sentencePair", text: "{first} {second}" } as const;
export const signalAboveUpper = {
  id: "signalAboveUpper",
  text: "it lies above the upper limit",
} as const;
export const signalBelowLower = {
  id: "signalBelowLower",
  text: "it lies below the lower limit",
} as const;
export const signalTrendUp = {
  id: "signalTrendUp",
  text: "it belongs to a rise over at least 7 values",
} as const;
export const signalTrendDown = {
  id: "signalTrendDown",
  text: "it belongs to a fall over at least 7 values",
} as const;
export const signalTwoOfThreeHigh = {
  id: "signalTwoOfThreeHigh",
  text: "two of three values lie close to the upper limit",
} as const;
export const signalTwoOfThreeLow = {
  id: "signalTwoOfThreeLow",
  text: "two of three values lie close to the lower limit",
} as const;
export const signalShiftHigh = {
  id: "signalShiftHigh",
  text: "it belongs to a long run above the middle",
} as const;
export const signalShiftLow = {
  id: "signalShiftLow",
  text: "it belongs to a long run below the middle",
} as const;
export const xmrTooFew = {
  id: "xmrTooFew",
  text: "Too few points to judge: {count} of at least {enough}. On trial, routine variation runs from {lower} to {upper}.",
} as const;
export const xmrCommon = {
  id: "xmrCommon",
  text: "{period}: {value} is routine variation, which runs from {lower} to {upper}; it needs no explanation of its own.",
} as const;
export const xmrAnhoejSignal = {
  id: "xmrAnhoejSignal",
  text: "{period}: {value} lies within {lower} to {upper}, but the runs of the series are not those of chance: it has moved.",
} as const;
export const xmrImprovement = {
  id: "xmrImprovement",
  text: "{period}: {value} signals an improvement that routine variation does not explain: {rule}.",
} as const;
export const xmrConcern = {
  id: "xmrConcern",
  text: "{period}: {value} signals a change for the worse that routine variation does not explain: {rule}.",
} as const;
export const xmrSpecial = {
  id: "xmrSpecial",
  text: "{period}: {value} signals a change that routine variation does not explain: {rule}.",
} as const;
export const xmrPassing = {
  id: "xmrPassing",
  text: "The target of {target} will be met as long as nothing changes.",
} as const;
export const xmrHitAndMiss = {
  id: "xmrHitAndMiss",
  text: "Whether the target of {target} is met is down to chance as things stand.",
} as const;
export const xmrFailing = {
  id: "xmrFailing",
  text: "The target of {target} will not be met unless something changes.",
} as const;
export const xmrGaps = {
  id: "xmrGaps",
  text: "Missing periods: {gaps:count}. They keep their place, and no run or moving range crosses them.",
} as const;
export const xmrTrial = {
  id: "xmrTrial",
  text: "Limits from {count} values are on trial until there are {enough}.",
} as const;
export const xmrAlike = {
  id: "xmrAlike",
  text: "Neighbouring values are alike (autocorrelation {phi}): many of the signals may be false, and the verdict on the last value is unreliable.",
} as const;
export const xmrStock = {
  id: "xmrStock",
  text: "A stock changes slowly, so that its values follow each other and signals come too easily; chart starts and ends as well.",
} as const;
export const xmrTargetWithoutDirection = {
  id: "xmrTargetWithoutDirection",
  text: "Without a direction of improvement there is no verdict on the target.",
} as const;

export const giveWholeNumberBetween = {
  id: "giveWholeNumberBetween",
  text: "Give a whole number from {minimum} to {maximum}.",
} as const;
export const giveFewerHarmonics = {
  id: "giveFewerHarmonics",
  text: "Give at most {most} pairs of waves for {periodsPerYear} periods a year.",
} as const;
export const giveHarmonicsApart = {
  id: "giveHarmonicsApart",
  text: "Give fewer pairs of waves: with these gaps they cannot be told from the level.",
} as const;
export const giveValuesOnBothSides = {
  id: "giveValuesOnBothSides",
  text: "Give at least {fewest} values before the change and {fewest} from it on; there are {before} and {after}.",
} as const;
export const giveValuesForModel = {
  id: "giveValuesForModel",
  text: "Give at least {needed} values for this model, or fewer harmonics; there are {got}.",
} as const;
export const seasonsDropped = {
  id: "seasonsDropped",
  text: "Seasons are left out: with {before} periods before the change and {after} from it on, fewer than {needed} on a side, they cannot be told from the change.",
} as const;
export const seasonsShort = {
  id: "seasonsShort",
  text: "Seasons are kept although there are {before} periods before the change and {after} from it on; with fewer than {needed} on a side they may be taken for the change.",
} as const;
export const itsGaps = {
  id: "itsGaps",
  text: "Missing periods: {gaps:count}. They keep their place in time.",
} as const;
export const itsNeweyWestShort = {
  id: "itsNeweyWestShort",
  text: "Newey-West limits from {count} values (lag {lag}) are too narrow: under {many} values they have declared an effect where there was none in 17 to 29 of 100 simulated series.",
} as const;
export const itsNeweyWest = {
  id: "itsNeweyWest",
  text: "Newey-West limits from {count} values (lag {lag}) are for comparison with other programs; the default is safer.",
} as const;
export const itsOls = {
  id: "itsOls",
  text: "These limits take every period's noise to be independent; where neighbours are alike they are too narrow.",
} as const;
export const itsNearWalk = {
  id: "itsNearWalk",
  text: "The noise follows itself so closely that the series says little about level or trend.",
} as const;
export const itsNoNoise = {
  id: "itsNoNoise",
  text: "The values lie exactly on the fitted lines, so there is no noise from which to make limits.",
} as const;
export const itsComparatorAssumed = {
  id: "itsComparatorAssumed",
  text: "The comparison holds if both series would have moved by the same amount without the change.",
} as const;
export const itsNoComparator = {
  id: "itsNoComparator",
  text: "Without a comparator, anything else that happened at the same time counts as the change.",
} as const;
export const itsOwnCourse = {
  id: "itsOwnCourse",
  text: "than its earlier course would have led to",
} as const;
export const itsComparedCourse = {
  id: "itsComparedCourse",
  text: "than its earlier course and the comparator would have led to",
} as const;
export const itsNoise = {
  id: "itsNoise",
  text: "No effect beyond noise: by {end} the difference is {effect}, and could be anything from {lower} to {upper}.",
} as const;
export const itsHigher = {
  id: "itsHigher",
  text: "By {end} the figure is {size} higher {course} (from {lower} to {upper}): {judgement}.",
} as const;
export const itsLower = {
  id: "itsLower",
  text: "By {end} the figure is {size} lower {course} (from {lower} to {upper}): {judgement}.",
} as const;
export const itsMoreThanNoise = {
  id: "itsMoreThanNoise",
  text: "more than noise would do",
} as const;
export const itsBetterThanNoise = {
  id: "itsBetterThanNoise",
  text: "an improvement that noise would not bring",
} as const;
export const itsWorseThanNoise = {
  id: "itsWorseThanNoise",
  text: "a change for the worse that noise would not bring",
} as const;
export const itsForComparison = {
  id: "itsForComparison",
  text: "These limits are for comparison; decide on the default method's.",
} as const;

export const seriesPeriodHeader = { id: "seriesPeriodHeader", text: "Period" } as const;
export const seriesValueHeader = { id: "seriesValueHeader", text: "Value" } as const;
export const chartMiddleHeader = { id: "chartMiddleHeader", text: "Middle" } as const;
export const chartLowerHeader = { id: "chartLowerHeader", text: "Lower limit" } as const;
export const chartUpperHeader = { id: "chartUpperHeader", text: "Upper limit" } as const;
export const chartTargetHeader = { id: "chartTargetHeader", text: "Target" } as const;
export const effectMeasureHeader = { id: "effectMeasureHeader", text: "Measure" } as const;
export const valueMissing = { id: "valueMissing", text: "There is no value here." } as const;
export const pointCommon = { id: "pointCommon", text: "Routine" } as const;
export const pointImprovement = { id: "pointImprovement", text: "Improvement" } as const;
export const pointConcern = { id: "pointConcern", text: "Concern" } as const;
export const pointHigh = { id: "pointHigh", text: "Signal, high" } as const;
export const pointLow = { id: "pointLow", text: "Signal, low" } as const;
export const rowEffectAtEnd = {
  id: "rowEffectAtEnd",
  text: "Effect in the last period",
} as const;
export const rowCumulativeEffect = {
  id: "rowCumulativeEffect",
  text: "Effect in all since the change",
} as const;
export const rowStep = { id: "rowStep", text: "Step at the change" } as const;
export const rowSlopeChange = {
  id: "rowSlopeChange",
  text: "Change of slope, each period",
} as const;
export const rowCounterfactual = {
  id: "rowCounterfactual",
  text: "Last period without the change",
} as const;
export const rowRelativeEffect = {
  id: "rowRelativeEffect",
  text: "Effect as a share of that",
} as const;
export const rowNoisePhi = { id: "rowNoisePhi", text: "Likeness of neighbouring noise" } as const;
export const noRelativeEffect = {
  id: "noRelativeEffect",
  text: "Without the change the figure would not be above 0, so there is no share of it.",
} as const;
export const noPhi = {
  id: "noPhi",
  text: "This method does not estimate how alike neighbouring noise is.",
} as const;
