/** Refusals, reasons, warnings and conclusions of the measures of need against service. */

export const giveNumbersOfPeople = {
  id: "giveNumbersOfPeople",
  text: "Give one or more numbers of people.",
} as const;
export const giveAmountOfPeople = {
  id: "giveAmountOfPeople",
  text: "Give a number of people from 0 to 1,000,000,000,000,000.",
} as const;
export const giveTableOfPeople = {
  id: "giveTableOfPeople",
  text: "Give a table: a list of rows, each a list of numbers of people.",
} as const;
export const giveEvenRows = {
  id: "giveEvenRows",
  text: "Give as many numbers as the first row has: {expected:count}, not {got:count}.",
} as const;
export const giveSquareTable = {
  id: "giveSquareTable",
  text: "Give a square table: as many levels of service as of need, and two or more.",
} as const;
export const giveRowTotals = {
  id: "giveRowTotals",
  text: "Give one total for each row of the seed: {expected:count}, not {got:count}.",
} as const;
export const giveColumnTotals = {
  id: "giveColumnTotals",
  text: "Give one total for each column of the seed: {expected:count}, not {got:count}.",
} as const;
export const giveEqualTotals = {
  id: "giveEqualTotals",
  text: "Give column totals that add to the same as the row totals: {total}, not {other}.",
} as const;
export const giveSeedForRows = {
  id: "giveSeedForRows",
  text: "Give somebody in each of these rows of the seed, or a total of 0: row {rows}. Without anybody there is nothing to scale up to {wanted}.",
} as const;
export const giveRoomForRows = {
  id: "giveRoomForRows",
  text: "Give other totals, or fewer empty cells: row {rows} should hold {wanted}, but has cells in column {columns} only, which hold {room}.",
} as const;
export const giveEvenerSeed = {
  id: "giveEvenerSeed",
  text: "Give a seed whose cells are nearer in size: after {iterations:count} rounds it still does not meet its totals.",
} as const;
export const giveTellingMeasure = {
  id: "giveTellingMeasure",
  text: "Give a specificity that passes 1 together with the sensitivity of {sensitivity}; otherwise the measure tells no better than chance.",
} as const;
export const giveUpperAbove = {
  id: "giveUpperAbove",
  text: "Give no less than the lower end of {lower}.",
} as const;
export const giveOnePeer = {
  id: "giveOnePeer",
  text: "Give at least one local authority.",
} as const;
export const giveTwoSteps = {
  id: "giveTwoSteps",
  text: "Give the names of at least two steps.",
} as const;
export const giveCountPerStep = {
  id: "giveCountPerStep",
  text: "Give one count for each step ({steps}), not {got:count}.",
} as const;
export const giveWithinStepBefore = {
  id: "giveWithinStepBefore",
  text: "Give no more than the {before:count} children at the step before ({step}): count what became of the same children.",
} as const;
export const giveSurveyedStratum = {
  id: "giveSurveyedStratum",
  text: "Give at least one child surveyed in each stratum, or join it with another.",
} as const;
export const giveWithinBothLists = {
  id: "giveWithinBothLists",
  text: "Give no more than the {fewest:count} children of the shorter list.",
} as const;

export const nobodyServedToCompare = {
  id: "nobodyServedToCompare",
  text: "Nobody is served, so there is nothing to compare.",
} as const;
export const everybodyServedToCompare = {
  id: "everybodyServedToCompare",
  text: "Everybody is served, so there is nothing to compare.",
} as const;
export const noSpread = {
  id: "noSpread",
  text: "Everybody is served, so the ratio is 1 and has no limits.",
} as const;
export const noFiniteOdds = {
  id: "noFiniteOdds",
  text: "Either no child in high need goes unserved or no child without high need is served, so there is no odds ratio.",
} as const;
export const noOddsLimits = {
  id: "noOddsLimits",
  text: "A cell of the table is empty, so this odds ratio is 0 and has no limits; the exact one has.",
} as const;
export const noUpperOdds = {
  id: "noUpperOdds",
  text: "The circles overlap as far as they can, so the odds ratio has no value and no upper limit; the lower limit holds.",
} as const;
export const noOddsEitherWay = {
  id: "noOddsEitherWay",
  text: "Too many cells of the table are empty to tell the odds of service with high need from those without.",
} as const;
export const noWaldWidth = {
  id: "noWaldWidth",
  text: "Both shares are 0 or 1, so these limits would have no width; the score limits hold.",
} as const;
export const tooManyForExact = {
  id: "tooManyForExact",
  text: "With so many children the exact calculation takes too long; the large-sample odds ratio and test are as good.",
} as const;
export const halfAdded = {
  id: "halfAdded",
  text: "A cell is empty, so one half was added to all four cells for the risk ratio and the odds ratio.",
} as const;
export const chanceAgreesFully = {
  id: "chanceAgreesFully",
  text: "All children are alike in both need and service, so chance alone agrees fully and there is no kappa.",
} as const;
export const noKappaSpread = {
  id: "noKappaSpread",
  text: "The table leaves the standard error at 0, so kappa has no limits.",
} as const;
export const noPairs = {
  id: "noPairs",
  text: "No two children differ in what is compared, so there is no figure.",
} as const;
export const nobodyAtStep = {
  id: "nobodyAtStep",
  text: "Nobody is at the step {step}, so there is no share that goes on.",
} as const;
export const noPeersToCompare = {
  id: "noPeersToCompare",
  text: "There is nothing to compare: fewer than two places have children at this step, or all or none go on everywhere.",
} as const;

export const cellsForcedToZero = {
  id: "cellsForcedToZero",
  text: "The totals leave no room for {cells:count} cells that are above 0 in the seed; they are 0 here.",
} as const;
export const prevalenceHeldAtZero = {
  id: "prevalenceHeldAtZero",
  text: "Fewer children are positive than false alarms alone would give, so the true share is shown as 0; the stated specificity may be too low for this group.",
} as const;
export const prevalenceHeldAtOne = {
  id: "prevalenceHeldAtOne",
  text: "More children are positive than the measure could find, so the true share is shown as 1; the stated sensitivity may be too low for this group.",
} as const;
export const prevalenceLimitHeld = {
  id: "prevalenceLimitHeld",
  text: "A limit of the true share fell outside 0 to 1 and is held at its end.",
} as const;
export const errorsAlike = {
  id: "errorsAlike",
  text: "The measure is taken to err alike for children who are served and for those who are not.",
} as const;
export const samplingNotInRange = {
  id: "samplingNotInRange",
  text: "The ranges come from errors of the measure only; chance in who was counted is not in them.",
} as const;
export const fewPeers = {
  id: "fewPeers",
  text: "Only {peers:count} places are compared, so how much peers vary is itself uncertain.",
} as const;
export const sameRates = {
  id: "sameRates",
  text: "Children here are taken to be in need as often as children of the same stratum in the reference survey.",
} as const;
export const certainStratum = {
  id: "certainStratum",
  text: "In some stratum of the reference nobody or everybody is in need, which adds nothing to the standard error: it is too small.",
} as const;
export const listsIndependent = {
  id: "listsIndependent",
  text: "Being on one list is taken to say nothing about being on the other, nobody comes or goes between the two, and each child is recognised on both.",
} as const;
export const fewOnBothLists = {
  id: "fewOnBothLists",
  text: "Only {both:count} children are on both lists; with fewer than 7 the estimate is likely to be too low.",
} as const;
export const oneListWithinOther = {
  id: "oneListWithinOther",
  text: "One list lies wholly within the other, so they hardly are independent: the second tells nothing new.",
} as const;

export const concludeShareHigher = {
  id: "concludeShareHigher",
  text: "The first share ({share:percent}) is higher than the other ({other:percent}) by {points:decimal} percentage points ({low:decimal} to {high:decimal}).",
} as const;
export const concludeShareLower = {
  id: "concludeShareLower",
  text: "The first share ({share:percent}) is lower than the other ({other:percent}) by {points:decimal} percentage points ({low:decimal} to {high:decimal}).",
} as const;
export const concludeSharesAlike = {
  id: "concludeSharesAlike",
  text: "The shares ({share:percent} and {other:percent}) cannot be told apart: they differ by {points:decimal} percentage points, with limits of {low:decimal} to {high:decimal}.",
} as const;
export const concludeServedMore = {
  id: "concludeServedMore",
  text: "Children in high need are served more often ({coverage:percent}) than others ({other:percent}), by more than chance would explain.",
} as const;
export const concludeServedLess = {
  id: "concludeServedLess",
  text: "Children in high need are served less often ({coverage:percent}) than others ({other:percent}), by more than chance would explain.",
} as const;
export const concludeServedAlike = {
  id: "concludeServedAlike",
  text: "Children in high need ({coverage:percent} served) cannot be told from others ({other:percent} served) in how often they are served.",
} as const;
export const concludeKappa = {
  id: "concludeKappa",
  text: "Need and service agree for {agreement:percent} of children, where chance would give {expected:percent}: kappa is {kappa:decimal} ({lower:decimal} to {upper:decimal}).",
} as const;
export const concludeAgreementOnly = {
  id: "concludeAgreementOnly",
  text: "Need and service agree for {agreement:percent} of children, where chance would give {expected:percent}. {reason}",
} as const;
export const concludeLevels = {
  id: "concludeLevels",
  text: "Of {population:count} children, {matched:percent} get service at their level of need, {under:percent} below it and {over:percent} above it.",
} as const;
export const concludeBounds = {
  id: "concludeBounds",
  text: "From totals alone, between {lower:count} and {upper:count} of {need:count} children in high need are served ({lowest:percent} to {highest:percent}); only linked records can tell more.",
} as const;
export const concludeOverlapKnown = {
  id: "concludeOverlapKnown",
  text: "Of {need:count} children in high need, {both:count} are served: there is no other possibility.",
} as const;
export const concludeRaked = {
  id: "concludeRaked",
  text: "The table is scaled to {total:count} people in {iterations:count} rounds.",
} as const;
export const concludePrevalence = {
  id: "concludePrevalence",
  text: "The measure calls {apparent:percent} in need; allowing for its errors, {value:percent} are ({lower:percent} to {upper:percent}).",
} as const;
export const statePlacesShort = {
  id: "statePlacesShort",
  text: "there are fewer places than children in high need",
} as const;
export const stateMostServedLowNeed = {
  id: "stateMostServedLowNeed",
  text: "most children served are not in high need",
} as const;
export const stateMostlyCapacity = {
  id: "stateMostlyCapacity",
  text: "want of places explains more of unmet need than targeting",
} as const;
export const concludeNoFlip = {
  id: "concludeNoFlip",
  text: "Within the stated errors, unmet need is {unmetLower:count} to {unmetUpper:count} children and {lowLower:count} to {lowUpper:count} are served without high need; no conclusion turns round.",
} as const;
export const concludeFlip = {
  id: "concludeFlip",
  text: "Within the stated errors, unmet need is {unmetLower:count} to {unmetUpper:count} children and {lowLower:count} to {lowUpper:count} are served without high need. Errors of the measure alone could turn round whether {turned}.",
} as const;
export const stepHigher = {
  id: "stepHigher",
  text: "{name} is higher from {from} to {to}",
} as const;
export const stepLower = {
  id: "stepLower",
  text: "{name} is lower from {from} to {to}",
} as const;
export const concludeSomeDiffer = {
  id: "concludeSomeDiffer",
  text: "Beyond what peers vary: {different}. Everything else is within what peers vary.",
} as const;
export const concludePeersAlike = {
  id: "concludePeersAlike",
  text: "No place differs from its peers by more than peers vary.",
} as const;
export const concludeExpectedNeed = {
  id: "concludeExpectedNeed",
  text: "{value:count} of {population:count} children are expected to be in need ({lower:count} to {upper:count}), if rates here are those of the reference.",
} as const;
export const concludeUnlisted = {
  id: "concludeUnlisted",
  text: "Beside the {listed:count} children listed, some {unlisted:count} more are on neither list ({lower:count} to {upper:count}), if the lists are independent.",
} as const;

export const needHeader = { id: "needHeader", text: "Need" } as const;
export const columnNumber = { id: "columnNumber", text: "Column {number}" } as const;
export const figureHeader = { id: "figureHeader", text: "Value" } as const;
export const rowFirstShare = { id: "rowFirstShare", text: "First share" } as const;
export const rowOtherShare = { id: "rowOtherShare", text: "Other share" } as const;
export const rowShareDifference = { id: "rowShareDifference", text: "Difference" } as const;
export const rowRiskRatio = {
  id: "rowRiskRatio",
  text: "Risk ratio: service rate in high need over the rate without",
} as const;
export const rowOddsRatio = { id: "rowOddsRatio", text: "Odds ratio" } as const;
export const rowOddsRatioExact = {
  id: "rowOddsRatioExact",
  text: "Odds ratio, exact (Fisher)",
} as const;
export const rowRiskDifference = {
  id: "rowRiskDifference",
  text: "Difference of the rates, score limits",
} as const;
export const rowPhi = { id: "rowPhi", text: "Phi: correlation of need and service" } as const;
export const rowYuleQ = { id: "rowYuleQ", text: "Yule's Q" } as const;
export const rowFisherP = { id: "rowFisherP", text: "p-value, exact (Fisher)" } as const;
export const rowChiSquare = { id: "rowChiSquare", text: "Chi-square" } as const;
export const rowChiSquareP = { id: "rowChiSquareP", text: "p-value of chi-square" } as const;
export const rowKappa = { id: "rowKappa", text: "Kappa: agreement beyond chance" } as const;
export const rowAgreement = {
  id: "rowAgreement",
  text: "Agreement: in both circles or in neither",
} as const;
export const rowAgreementExpected = {
  id: "rowAgreementExpected",
  text: "Agreement expected by chance",
} as const;
export const rowPabak = {
  id: "rowPabak",
  text: "Prevalence- and bias-adjusted kappa",
} as const;
export const rowPrevalenceIndex = { id: "rowPrevalenceIndex", text: "Prevalence index" } as const;
export const rowBiasIndex = { id: "rowBiasIndex", text: "Bias index" } as const;
export const rowMatched = { id: "rowMatched", text: "Service at the level of need" } as const;
export const rowOverServed = {
  id: "rowOverServed",
  text: "Service above the level of need",
} as const;
export const rowUnderServed = {
  id: "rowUnderServed",
  text: "Service below the level of need",
} as const;
export const rowWeightedKappa = {
  id: "rowWeightedKappa",
  text: "Kappa with quadratic weights",
} as const;
export const rowGamma = { id: "rowGamma", text: "Gamma" } as const;
export const rowSomersD = { id: "rowSomersD", text: "Somers' d of service given need" } as const;
export const independentHeader = {
  id: "independentHeader",
  text: "If independent",
} as const;
export const giveRelativeRisk = {
  id: "giveRelativeRisk",
  text: "Give a relative risk above 0, such as 1.8.",
} as const;
export const giveLowerLimit = {
  id: "giveLowerLimit",
  text: "Give a lower limit of at most {value}.",
} as const;
export const giveUpperLimit = {
  id: "giveUpperLimit",
  text: "Give an upper limit of at least {value}.",
} as const;
export const riskIsCause = {
  id: "riskIsCause",
  text: "The risk causes the outcome as often as the relative risk says, and who is freed of it is as others are.",
} as const;
export const riskMayBeNone = {
  id: "riskMayBeNone",
  text: "The limits of the relative risk include 1: the risk may have no effect at all.",
} as const;
export const concludeImpact = {
  id: "concludeImpact",
  text: "If {reduction:percent} of those with the risk were freed of it, {value:percent} of cases would not arise ({lower:percent} to {upper:percent}), provided that the risk causes them.",
} as const;
export const rowExposure = { id: "rowExposure", text: "Children with the risk" } as const;
export const rowImpactFraction = {
  id: "rowImpactFraction",
  text: "Cases that would not arise, share",
} as const;
export const rowAttributable = {
  id: "rowAttributable",
  text: "The same if nobody had the risk",
} as const;
export const rowAvoidedCases = {
  id: "rowAvoidedCases",
  text: "Cases that would not arise",
} as const;
export const rowApparent = { id: "rowApparent", text: "Called in need" } as const;
export const rowTruePrevalence = { id: "rowTruePrevalence", text: "Truly in need" } as const;
export const rowTrulyInNeed = { id: "rowTrulyInNeed", text: "Children truly in need" } as const;
export const observedHeader = { id: "observedHeader", text: "As measured" } as const;
export const rowNeedCount = { id: "rowNeedCount", text: "Children in high need" } as const;
export const rowUnmetCount = {
  id: "rowUnmetCount",
  text: "Unmet need: in high need, not served",
} as const;
export const rowServedLowCount = {
  id: "rowServedLowCount",
  text: "Served without high need, children",
} as const;
export const rowMismatch = {
  id: "rowMismatch",
  text: "Mismatch: unmet need and served without high need",
} as const;
export const flipsHeader = { id: "flipsHeader", text: "could turn round" } as const;
export const holdsHeader = { id: "holdsHeader", text: "holds throughout" } as const;
export const fromHeader = { id: "fromHeader", text: "From" } as const;
export const toHeader = { id: "toHeader", text: "To" } as const;
export const placeHeader = { id: "placeHeader", text: "Place" } as const;
export const peerLowerHeader = { id: "peerLowerHeader", text: "Peers, lower" } as const;
export const peerUpperHeader = { id: "peerUpperHeader", text: "Peers, upper" } as const;
export const standingHeader = { id: "standingHeader", text: "Against peers" } as const;
export const standingHigher = { id: "standingHigher", text: "higher" } as const;
export const standingLower = { id: "standingLower", text: "lower" } as const;
export const standingWithin = { id: "standingWithin", text: "within what peers vary" } as const;
export const rowExpectedNeed = {
  id: "rowExpectedNeed",
  text: "Children expected in need",
} as const;
export const rowExpectedRate = { id: "rowExpectedRate", text: "Rate expected" } as const;
export const rowNotKnown = { id: "rowNotKnown", text: "Expected, less those known" } as const;
export const rowEstimatedAll = {
  id: "rowEstimatedAll",
  text: "All children, on a list or not",
} as const;
export const rowUnlisted = { id: "rowUnlisted", text: "Children on neither list" } as const;
