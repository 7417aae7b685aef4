/** Refusals, reasons and conclusions of forecasts and benefits. */

export const giveSmoothing = { id: "giveSmoothing", text: "Give a fraction from 0 to 1." } as const;
export const giveStartsAfter = {
  id: "giveStartsAfter",
  text: "Give a whole number of first values, 0 or more and fewer than there are.",
} as const;
export const giveHorizon = {
  id: "giveHorizon",
  text: "Give a whole number of periods from 1 to {furthest}.",
} as const;
export const giveSeasonalParameters = {
  id: "giveSeasonalParameters",
  text: "Give parameters: this model is not fitted, only carried forward.",
} as const;
export const giveParameterOf = {
  id: "giveParameterOf",
  text: "Give this parameter as well; the model {model} has it.",
} as const;
export const giveNoParameterOf = {
  id: "giveNoParameterOf",
  text: "Give no such parameter; the model {model} does not have it.",
} as const;
export const giveTwoSeasons = {
  id: "giveTwoSeasons",
  text: "Give one number for each period of the year, at least two.",
} as const;
export const giveValuesForForecast = {
  id: "giveValuesForForecast",
  text: "Give at least {needed} values for the model {model}; there are {got}.",
} as const;
export const forecastShort = {
  id: "forecastShort",
  text: "From {count} values the limits are uncertain themselves; with {many} or more they can be trusted further.",
} as const;
export const forecastWidened = {
  id: "forecastWidened",
  text: "Limits of {widened} periods are widened to what the model's own earlier forecasts missed.",
} as const;
export const forecastFar = {
  id: "forecastFar",
  text: "Going {horizon} periods ahead from {count} values asks much of them; the far end is a projection of the course so far.",
} as const;
export const forecastNoErrors = {
  id: "forecastNoErrors",
  text: "The model fits every value exactly, so that there are no errors from which to make limits.",
} as const;
export const forecastExpected = {
  id: "forecastExpected",
  text: "If its course goes on, the figure is expected at {mean} in {period}; in 8 of 10 such cases between {lower} and {upper}.",
} as const;
export const giveTargetStep = {
  id: "giveTargetStep",
  text: "Give a whole number of periods ahead, 1 or more.",
} as const;
export const giveStepOfForecast = {
  id: "giveStepOfForecast",
  text: "Give a step of the forecast, from 1 to {last}.",
} as const;
export const targetNotExpected = {
  id: "targetNotExpected",
  text: "The target is not expected to be met within {steps} periods.",
} as const;
export const onTrackMet = {
  id: "onTrackMet",
  text: "The figure meets the target of {target} now; the chance that it does so {steps} periods ahead is {chance}.",
} as const;
export const onTrackChance = {
  id: "onTrackChance",
  text: "The chance of meeting the target of {target} in {steps} periods is {chance}, if the course goes on. It takes a change of {change} in each period.",
} as const;
export const trackUnderOne = { id: "trackUnderOne", text: "under 1%" } as const;
export const trackOverNinetyNine = { id: "trackOverNinetyNine", text: "over 99%" } as const;
export const trackFigure = { id: "trackFigure", text: "{percent}%" } as const;
export const giveSteps = {
  id: "giveSteps",
  text: "Give a whole number of periods from 1 to {most}.",
} as const;
export const giveTargetAbove = {
  id: "giveTargetAbove",
  text: "Give a target at or above the baseline, or the direction decrease.",
} as const;
export const giveTargetBelow = {
  id: "giveTargetBelow",
  text: "Give a target at or below the baseline, or the direction increase.",
} as const;
export const giveFewerActuals = {
  id: "giveFewerActuals",
  text: "Give at most {most} figures, for steps 0 to {steps}; there are {got}.",
} as const;
export const planBarelyBegun = {
  id: "planBarelyBegun",
  text: "Little was planned to have come by now, so that the share realised moves a lot from month to month.",
} as const;
export const nothingPlannedYet = {
  id: "nothingPlannedYet",
  text: "Nothing was planned to have changed in the periods that have a figure, so there is no share realised.",
} as const;
export const planOn = {
  id: "planOn",
  text: "{period}: {actual} is on the plan of {planned} or better.",
} as const;
export const planWithin = {
  id: "planWithin",
  text: "{period}: {actual} is behind the plan of {planned}, within the tolerance.",
} as const;
export const planBehind = {
  id: "planBehind",
  text: "{period}: {actual} is behind the plan of {planned}.",
} as const;
export const planNoFigures = {
  id: "planNoFigures",
  text: "There are no figures yet to compare with the plan.",
} as const;
export const planRealised = {
  id: "planRealised",
  text: "So far {rate:percent} of the planned benefit has been realised.",
} as const;
export const giveVolume = { id: "giveVolume", text: "Give a number of units, 0 or more." } as const;
export const giveOneLine = { id: "giveOneLine", text: "Give at least one line." } as const;
export const giveLineOnce = {
  id: "giveLineOnce",
  text: "Give each name once; {name} stands here a second time.",
} as const;
export const giveWholeBaseline = {
  id: "giveWholeBaseline",
  text: "Give volume and price of the baseline for every line, or for none.",
} as const;
export const noBaselineGiven = {
  id: "noBaselineGiven",
  text: "Without a baseline there is a cost against plan, but no benefit.",
} as const;
export const noBenefitPlanned = {
  id: "noBenefitPlanned",
  text: "No benefit was planned, so there is no share of it.",
} as const;
export const noPlannedVolume = {
  id: "noPlannedVolume",
  text: "Nothing was planned to be bought, so there is no mix: what was bought counts as volume.",
} as const;
export const costAbovePlan = {
  id: "costAbovePlan",
  text: "Cost is {difference:pounds} above plan: volume {volume:pounds}, mix {mix:pounds}, price {price:pounds}.",
} as const;
export const costBelowPlan = {
  id: "costBelowPlan",
  text: "Cost is {difference:pounds} below plan: volume {volume:pounds}, mix {mix:pounds}, price {price:pounds}.",
} as const;
export const benefitArrived = {
  id: "benefitArrived",
  text: "Of a planned benefit of {planned:pounds}, {actual:pounds} arrived ({rate:percent}).",
} as const;
export const giveEffect = {
  id: "giveEffect",
  text: "Give a number other than 0, in the unit of the figure.",
} as const;
export const giveDeviation = {
  id: "giveDeviation",
  text: "Give a standard deviation above 0.",
} as const;
export const giveAutocorrelation = {
  id: "giveAutocorrelation",
  text: "Give a fraction from 0 to 0.95.",
} as const;
export const givePower = { id: "givePower", text: "Give a fraction from 0.5 to 0.999." } as const;
export const giveNoiseOnce = {
  id: "giveNoiseOnce",
  text: "Give the noise in one way: a history, a standard deviation, or a caseload with a baseline.",
} as const;
export const giveNotWithHistory = {
  id: "giveNotWithHistory",
  text: "Give this without a history only; a history tells it.",
} as const;
export const giveLongerHistory = {
  id: "giveLongerHistory",
  text: "Give a history of at least {needed} values; there are {got}.",
} as const;
export const giveHistoryWithNoise = {
  id: "giveHistoryWithNoise",
  text: "Give a history with some noise; these values lie exactly on a line.",
} as const;
export const givePeriodsBefore = {
  id: "givePeriodsBefore",
  text: "Give how many figures there are from before the change.",
} as const;
export const giveBaselineShare = {
  id: "giveBaselineShare",
  text: "Give the share counted in before the change, above 0 and below 1.",
} as const;
export const giveTestOfShape = {
  id: "giveTestOfShape",
  text: "Give the test shape, or a trend: interruptedTimeSeries always lets the course have a slope.",
} as const;
export const neverReadable = {
  id: "neverReadable",
  text: "Within {furthest} periods the effect cannot be told from noise.",
} as const;
export const fewPeriodsBefore = {
  id: "fewPeriodsBefore",
  text: "There are {periods} figures from before the change; with {many} or more the verdict comes sooner.",
} as const;
export const noiseFromCaseloadOnly = {
  id: "noiseFromCaseloadOnly",
  text: "The noise is that of chance alone; a real figure varies more, so that the date may be later.",
} as const;
export const readableNever = {
  id: "readableNever",
  text: "An effect of {effect} cannot be judged from this figure: the chance of seeing it is {chance:percent} at best, {periods} periods after the change.",
} as const;
export const readableAfter = {
  id: "readableAfter",
  text: "An effect of {effect} can be judged {periods} periods after the change (power {power:percent}, lag {lag}); stopping earlier is not informed.",
} as const;
export const readableFrom = {
  id: "readableFrom",
  text: "An effect of {effect} can be judged from {period} on, {periods} periods after the change (power {power:percent}, lag {lag}); stopping earlier is not informed.",
} as const;
export const giveTwoOrMorePeople = {
  id: "giveTwoOrMorePeople",
  text: "Give a whole number of people, 2 or more.",
} as const;
export const giveCorrelationBelowOne = {
  id: "giveCorrelationBelowOne",
  text: "Give a correlation from 0 up to, but not, 1.",
} as const;
export const beforeAfterWithoutControl = {
  id: "beforeAfterWithoutControl",
  text: "A comparison group would tell more; this takes off what comes by itself, not what else happened.",
} as const;
export const changeOfItself = {
  id: "changeOfItself",
  text: "Of a change of {change}, {expected} would have come by itself; what is left, {beyond} (from {lower} to {upper}), may be chance.",
} as const;
export const changeWorseThanItself = {
  id: "changeWorseThanItself",
  text: "A change of {expected} would have come by itself, but it was {change}: {beyond} (from {lower} to {upper}) for the worse.",
} as const;
export const changeBeyondItself = {
  id: "changeBeyondItself",
  text: "Of a change of {change}, {expected} would have come by itself; {beyond} (from {lower} to {upper}) goes beyond that.",
} as const;
export const giveTextOrNothing = {
  id: "giveTextOrNothing",
  text: "Give a text, or leave it out.",
} as const;
export const giveSystems = {
  id: "giveSystems",
  text: "Give a list of agencies or systems.",
} as const;
export const giveLagMonths = {
  id: "giveLagMonths",
  text: "Give a number of months from 0 to 600.",
} as const;
export const primedMet = { id: "primedMet", text: "In place." } as const;
export const primedNoDecision = {
  id: "primedNoDecision",
  text: "Write which decision changes when it moves",
} as const;
export const primedOneSystem = {
  id: "primedOneSystem",
  text: "Name at least two agencies or systems that it crosses",
} as const;
export const primedNoPurpose = { id: "primedNoPurpose", text: "Write what it is to tell" } as const;
export const primedNoTrigger = {
  id: "primedNoTrigger",
  text: "Write how far it must move before someone acts",
} as const;
export const primedNoOwner = { id: "primedNoOwner", text: "Name who acts" } as const;
export const primedNoSource = {
  id: "primedNoSource",
  text: "Name where the figure comes from",
} as const;
export const primedNoMeasure = { id: "primedNoMeasure", text: "Write what is counted" } as const;
export const primedNoDirection = {
  id: "primedNoDirection",
  text: "Write which way is better",
} as const;
export const primedNoBaseline = { id: "primedNoBaseline", text: "Write where it stands" } as const;
export const primedNoTarget = {
  id: "primedNoTarget",
  text: "Write a target and its month",
} as const;
export const primedNoLag = {
  id: "primedNoLag",
  text: "Write how many months a change takes to show",
} as const;
export const primedBackwards = {
  id: "primedBackwards",
  text: "The target lies on the worse side of the baseline.",
} as const;
export const primedRateWithout = {
  id: "primedRateWithout",
  text: "A rate needs a denominator: out of whom.",
} as const;
export const notPrimed = { id: "notPrimed", text: "{label} is not primed. {why}." } as const;
export const primedInFull = {
  id: "primedInFull",
  text: "{label} is primed: a decision hangs on it, across {systems}, and nothing is missing.",
} as const;
export const primedInPart = {
  id: "primedInPart",
  text: "{label} is primed, but {missing} of {all} parts are missing.",
} as const;
export const lower80Header = { id: "lower80Header", text: "Lower, 80%" } as const;
export const upper80Header = { id: "upper80Header", text: "Upper, 80%" } as const;
export const forecastLower95Header = { id: "forecastLower95Header", text: "Lower, 95%" } as const;
export const forecastUpper95Header = { id: "forecastUpper95Header", text: "Upper, 95%" } as const;
export const forecastMeanHeader = { id: "forecastMeanHeader", text: "Expected" } as const;
export const forecastErrorHeader = { id: "forecastErrorHeader", text: "Standard error" } as const;
export const rowChanceOfTarget = {
  id: "rowChanceOfTarget",
  text: "Chance of meeting the target",
} as const;
export const rowExpectedThen = { id: "rowExpectedThen", text: "Expected value then" } as const;
export const rowGapAtTarget = { id: "rowGapAtTarget", text: "Gap to the target then" } as const;
export const rowRequiredChange = {
  id: "rowRequiredChange",
  text: "Change required in each period",
} as const;
export const rowFirstExpected = {
  id: "rowFirstExpected",
  text: "First period ahead at target",
} as const;
export const plannedHeader = { id: "plannedHeader", text: "Planned" } as const;
export const actualHeader = { id: "actualHeader", text: "Actual" } as const;
export const planVarianceHeader = { id: "planVarianceHeader", text: "Variance" } as const;
export const progressHeader = { id: "progressHeader", text: "Share of the way" } as const;
export const noFigureHere = {
  id: "noFigureHere",
  text: "There is no figure for this period.",
} as const;
export const noWayToGo = {
  id: "noWayToGo",
  text: "Baseline and target are the same, so there is no way to go.",
} as const;
export const stepFavourable = { id: "stepFavourable", text: "On plan or better" } as const;
export const stepBehind = { id: "stepBehind", text: "Behind" } as const;
export const benefitLineHeader = { id: "benefitLineHeader", text: "Line" } as const;
export const plannedCostHeader = { id: "plannedCostHeader", text: "Planned cost" } as const;
export const actualCostHeader = { id: "actualCostHeader", text: "Actual cost" } as const;
export const volumePartHeader = { id: "volumePartHeader", text: "Of which volume" } as const;
export const mixPartHeader = { id: "mixPartHeader", text: "Of which mix" } as const;
export const pricePartHeader = { id: "pricePartHeader", text: "Of which price" } as const;
export const rowAllLines = { id: "rowAllLines", text: "All lines" } as const;
export const rowFirstReadable = {
  id: "rowFirstReadable",
  text: "Periods after the change until a verdict is informed",
} as const;
export const rowFirstReadablePeriod = {
  id: "rowFirstReadablePeriod",
  text: "First such period",
} as const;
export const rowNoiseDeviation = {
  id: "rowNoiseDeviation",
  text: "Noise, standard deviation",
} as const;
export const noChangePeriod = {
  id: "noChangePeriod",
  text: "Give the first period after the change to see the period itself.",
} as const;
export const primedPartHeader = { id: "primedPartHeader", text: "Part" } as const;
export const primedInPlaceHeader = { id: "primedInPlaceHeader", text: "In place" } as const;
export const primedWriteHeader = { id: "primedWriteHeader", text: "What to write" } as const;
export const partDecision = { id: "partDecision", text: "Decision" } as const;
export const partSystems = { id: "partSystems", text: "Systems" } as const;
export const partPurpose = { id: "partPurpose", text: "Purpose" } as const;
export const partTrigger = { id: "partTrigger", text: "Trigger" } as const;
export const partOwner = { id: "partOwner", text: "Owner" } as const;
export const partSource = { id: "partSource", text: "Source" } as const;
export const partMeasure = { id: "partMeasure", text: "Measure" } as const;
export const partDirection = { id: "partDirection", text: "Direction" } as const;
export const partBaseline = { id: "partBaseline", text: "Baseline" } as const;
export const partTarget = { id: "partTarget", text: "Target and month" } as const;
export const partLag = { id: "partLag", text: "Lag" } as const;

export const giveTargetPeriod = {
  id: "giveTargetPeriod",
  text: "Give a period after the last value, at most {furthest} ahead, in the form of the others.",
} as const;
export const giveSamePeriods = {
  id: "giveSamePeriods",
  text: "Give both metrics the same periods.",
} as const;
export const giveValuesBefore = {
  id: "giveValuesBefore",
  text: "Give at least {needed} values before the change, two of them neighbours; there are {got}.",
} as const;
export const orderOnePair = {
  id: "orderOnePair",
  text: "One pair of signals is one observation: it fits the order or not, and proves no link.",
} as const;
export const orderFewBefore = {
  id: "orderFewBefore",
  text: "A metric has fewer than {many} values before the change, so that its limits are on trial.",
} as const;
export const orderNoSignal = {
  id: "orderNoSignal",
  text: "Neither metric has signalled since the change, so that the order cannot be told.",
} as const;
export const orderLateOnly = {
  id: "orderLateOnly",
  text: "The late metric signalled in {late} and the early one has not: it gave no early warning.",
} as const;
export const orderWaiting = {
  id: "orderWaiting",
  text: "The early metric signalled in {early}; the late one has not yet, and has time: it is expected {lag} periods later, {tolerance} more or less.",
} as const;
export const orderOverdue = {
  id: "orderOverdue",
  text: "The early metric signalled in {early}, but the late one has not, though it was expected {lag} periods later, {tolerance} more or less.",
} as const;
export const orderReversed = {
  id: "orderReversed",
  text: "The late metric signalled in {late}, before the early one in {early}: it gave no early warning.",
} as const;
export const orderTogether = {
  id: "orderTogether",
  text: "Both metrics signalled in {period}: the early one gave no early warning.",
} as const;
export const orderAsExpected = {
  id: "orderAsExpected",
  text: "The early metric signalled in {early} and the late one in {late}: {distance} periods apart, where {lag} were expected.",
} as const;
export const orderRight = {
  id: "orderRight",
  text: "The early metric signalled first, in {early}, and the late one in {late}, but {distance} periods apart, far from the {lag} expected.",
} as const;
