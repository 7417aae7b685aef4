/** Refusals, reasons and conclusions of reliability, agreement and change between waves. */

export const allItems = {
  id: "allItems",
  text: "All items",
} as const;
export const giveCorrelationRows = {
  id: "giveCorrelationRows",
  text: "Give a row of correlations for each item.",
} as const;
export const giveCorrelation = {
  id: "giveCorrelation",
  text: "Give a correlation from -1 to 1.",
} as const;
export const giveCorrelationSquare = {
  id: "giveCorrelationSquare",
  text: "Give as many columns as rows: {expected:count}, not {got:count}.",
} as const;
export const giveOneInDiagonal = {
  id: "giveOneInDiagonal",
  text: "Give 1 where an item meets itself.",
} as const;
export const giveSameCorrelation = {
  id: "giveSameCorrelation",
  text: "Give {value} here too, since it is the same pair of items.",
} as const;
export const giveNullVarianceAboveZero = {
  id: "giveNullVarianceAboveZero",
  text: "Give a variance above 0.",
} as const;
export const giveNullVarianceForScale = {
  id: "giveNullVarianceForScale",
  text: "Give nullVariance, or uniform: the skewed variance is known for 5 answers, not {points:count}.",
} as const;
export const giveUniformForScale = {
  id: "giveUniformForScale",
  text: "Give uniform: the skewed variance is known for 5 answers, not {points:count}.",
} as const;
export const alphaNeedsTwoItems = {
  id: "alphaNeedsTwoItems",
  text: "One item says nothing about how items go together: two are needed.",
} as const;
export const itemNeedsTwoPeople = {
  id: "itemNeedsTwoPeople",
  text: "Fewer than two people answered {item}.",
} as const;
export const itemsNeedCommonPeople = {
  id: "itemsNeedCommonPeople",
  text: "Fewer than two people answered both {one} and {other}.",
} as const;
export const itemsWithoutSum = {
  id: "itemsWithoutSum",
  text: "The items' sum has no spread of its own, so nothing can be said about them together.",
} as const;
export const itemWithoutSpread = {
  id: "itemWithoutSpread",
  text: "Everybody gave the same answer to {item}.",
} as const;
export const droppingNeedsThreeItems = {
  id: "droppingNeedsThreeItems",
  text: "Without it one item would be left, and one has no alpha.",
} as const;
export const omegaNeedsThreeItems = {
  id: "omegaNeedsThreeItems",
  text: "Omega needs three items.",
} as const;
export const omegaNeedsCorrelations = {
  id: "omegaNeedsCorrelations",
  text: "A correlation is missing, so there is no omega.",
} as const;
export const omegaNeedsPositive = {
  id: "omegaNeedsPositive",
  text: "Three items have one factor only if every two of them go together; these do not.",
} as const;
export const omegaHeywood = {
  id: "omegaHeywood",
  text: "One loading comes out above 1, which no item can have: one factor does not fit.",
} as const;
export const omegaConclusion = {
  id: "omegaConclusion",
  text: "One factor explains {omega:percent} of the variance of the items' sum.",
} as const;
export const omegaUnknown = {
  id: "omegaUnknown",
  text: "Omega is not known. {reason}",
} as const;
export const reliabilityHolds = {
  id: "reliabilityHolds",
  text: "{element}: the items measure one thing (alpha {alpha:decimal}, {lower:decimal} to {upper:decimal}; {minimum:decimal} asked for).",
} as const;
export const reliabilityUnsure = {
  id: "reliabilityUnsure",
  text: "{element}: it is not sure that the items measure one thing (alpha {alpha:decimal}, {lower:decimal} to {upper:decimal}; {minimum:decimal} asked for).",
} as const;
export const reliabilityFails = {
  id: "reliabilityFails",
  text: "{element}: the items do not measure one thing (alpha {alpha:decimal}, {lower:decimal} to {upper:decimal}; {minimum:decimal} asked for).",
} as const;
export const reliabilityUnknown = {
  id: "reliabilityUnknown",
  text: "{element}: it is not known whether the items measure one thing. {reason}",
} as const;
export const reliabilityAllHold = {
  id: "reliabilityAllHold",
  text: "In every element the items measure one thing (alpha of at least {minimum:decimal}, lower limit included).",
} as const;
export const reliabilitySomeWeak = {
  id: "reliabilitySomeWeak",
  text: "It is not sure that the items measure one thing in: {elements} (alpha of {minimum:decimal} asked for).",
} as const;
export const warnItemRunsAgainst = {
  id: "warnItemRunsAgainst",
  text: "{element}: {item} runs against the other items. Was it to be reversed?",
} as const;
export const warnItemWithoutSpread = {
  id: "warnItemWithoutSpread",
  text: "{element}: everybody gave the same answer to {item}, so it tells nobody apart.",
} as const;
export const warnHeywood = {
  id: "warnHeywood",
  text: "{element}: one factor does not fit the items; do not report omega.",
} as const;
export const agreementNeedsTwo = {
  id: "agreementNeedsTwo",
  text: "Agreement needs two people who answered every item.",
} as const;
export const betweenNeedsGroups = {
  id: "betweenNeedsGroups",
  text: "Two groups of which one has two people, and scores that are not all alike, are needed to compare groups.",
} as const;
export const agreementUnknown = {
  id: "agreementUnknown",
  text: "{element}: no group has agreement that can be shown.",
} as const;
export const agreementHolds = {
  id: "agreementHolds",
  text: "{element}: people within groups agree enough for a group score (median {median:decimal}; {minimum:decimal} asked for).",
} as const;
export const agreementFails = {
  id: "agreementFails",
  text: "{element}: people within groups disagree too much for a group score (median {median:decimal}; {minimum:decimal} asked for).",
} as const;
export const agreementConclusion = {
  id: "agreementConclusion",
  text: "{within} {apart}",
} as const;
export const groupsDiffer = {
  id: "groupsDiffer",
  text: "Groups differ: {share:percent} of the variance lies between them ({lower:percent} to {upper:percent}); their means are reliable to {reliability:decimal}.",
} as const;
export const groupsMayNotDiffer = {
  id: "groupsMayNotDiffer",
  text: "Groups may not differ at all: {share:percent} of the variance lies between them ({lower:percent} to {upper:percent}).",
} as const;
export const agreementAllUnknown = {
  id: "agreementAllUnknown",
  text: "No group has agreement that can be shown.",
} as const;
export const agreementAllHold = {
  id: "agreementAllHold",
  text: "In every group shown people agree enough for a group score ({minimum:decimal} asked for).",
} as const;
export const agreementSomeFail = {
  id: "agreementSomeFail",
  text: "People disagree too much for a group score in: {failing} ({minimum:decimal} asked for).",
} as const;
export const groupOnElement = {
  id: "groupOnElement",
  text: "{group} on {element}",
} as const;
export const warnIncompleteReturns = {
  id: "warnIncompleteReturns",
  text: "Returns with an item not answered, left out where it is missing: {count:count}.",
} as const;
export const gatePasses = {
  id: "gatePasses",
  text: "People agree enough for the group's averages to be used ({minimum:decimal} asked for).",
} as const;
export const gateFails = {
  id: "gateFails",
  text: "People disagree too much for an average to speak for them on: {elements}. Read where people stop instead.",
} as const;
export const gateUnknown = {
  id: "gateUnknown",
  text: "Too few people answered every item to tell whether the averages may be used.",
} as const;
export const warnGateFails = {
  id: "warnGateFails",
  text: "People disagree too much for averages to speak for them in: {groups}. Read where people stop instead.",
} as const;
export const waveBefore = {
  id: "waveBefore",
  text: "before",
} as const;
export const waveAfter = {
  id: "waveAfter",
  text: "after",
} as const;
export const giveOtherWaveName = {
  id: "giveOtherWaveName",
  text: "Give the two waves different names; both are called {name}.",
} as const;
export const giveForBothWaves = {
  id: "giveForBothWaves",
  text: "Give {field} for both waves, or for neither.",
} as const;
export const givePersonOnce = {
  id: "givePersonOnce",
  text: "Give each person once in a wave; {person} is there twice.",
} as const;
export const changeHidden = {
  id: "changeHidden",
  text: "Hidden: fewer than {minimum:count} people have a score in one of the waves.",
} as const;
export const matchedHidden = {
  id: "matchedHidden",
  text: "Hidden: fewer than {minimum:count} people have a score both times.",
} as const;
export const remainderHidden = {
  id: "remainderHidden",
  text: "Hidden: the few people who answered only once could be worked out from it.",
} as const;
export const transitionHidden = {
  id: "transitionHidden",
  text: "Hidden: nearly everybody of one wave is in the table, so its rows or columns could be worked out.",
} as const;
export const transitionCellsHidden = {
  id: "transitionCellsHidden",
  text: "Counts of {count:count} or fewer are hidden, and some that would give them away.",
} as const;
export const changeNeedsTwo = {
  id: "changeNeedsTwo",
  text: "Limits need two people with a score.",
} as const;
export const changeWithoutSpread = {
  id: "changeWithoutSpread",
  text: "The scores have no spread, so there are no limits.",
} as const;
export const elementRose = {
  id: "elementRose",
  text: "{element} rose by {by:decimal} ({lower:decimal} to {upper:decimal})",
} as const;
export const elementFell = {
  id: "elementFell",
  text: "{element} fell by {by:decimal} ({lower:decimal} to {upper:decimal})",
} as const;
export const amongMatched = {
  id: "amongMatched",
  text: "Among the same people",
} as const;
export const amongAll = {
  id: "amongAll",
  text: "Among all who answered",
} as const;
export const changeConclusion = {
  id: "changeConclusion",
  text: "{basis}: {moved}. Nothing else moved beyond chance.",
} as const;
export const nothingMoved = {
  id: "nothingMoved",
  text: "{basis}, nothing moved beyond chance.",
} as const;
export const changeUnknown = {
  id: "changeUnknown",
  text: "Too few people answered to tell whether anything moved.",
} as const;
export const warnPeopleNotMatched = {
  id: "warnPeopleNotMatched",
  text: "Some changes compare all people as if the two waves were different people: a change in who answered looks like a change of mind.",
} as const;
export const readinessItem = {
  id: "readinessItem",
  text: "Item",
} as const;
export const trustPeople = {
  id: "trustPeople",
  text: "People",
} as const;
export const trustComplete = {
  id: "trustComplete",
  text: "Complete returns",
} as const;
export const trustAlpha = {
  id: "trustAlpha",
  text: "Alpha",
} as const;
export const trustAlphaLower = {
  id: "trustAlphaLower",
  text: "Alpha, lower",
} as const;
export const trustAlphaUpper = {
  id: "trustAlphaUpper",
  text: "Alpha, upper",
} as const;
export const trustAlphaStandardised = {
  id: "trustAlphaStandardised",
  text: "Standardised alpha",
} as const;
export const trustAverageCorrelation = {
  id: "trustAverageCorrelation",
  text: "Average correlation",
} as const;
export const trustLambda6 = {
  id: "trustLambda6",
  text: "Lambda 6",
} as const;
export const trustOmega = {
  id: "trustOmega",
  text: "Omega",
} as const;
export const trustItemRest = {
  id: "trustItemRest",
  text: "Item with the rest",
} as const;
export const trustAlphaWithout = {
  id: "trustAlphaWithout",
  text: "Alpha without it",
} as const;
export const readingAgainst = {
  id: "readingAgainst",
  text: "Runs against the others",
} as const;
export const trustAgreement = {
  id: "trustAgreement",
  text: "Agreement",
} as const;
export const trustAgreementSkewed = {
  id: "trustAgreementSkewed",
  text: "Agreement, skewed null",
} as const;
export const trustDeviation = {
  id: "trustDeviation",
  text: "Mean deviation",
} as const;
export const trustMayAverage = {
  id: "trustMayAverage",
  text: "Averages may be used",
} as const;
export const trustIcc1 = {
  id: "trustIcc1",
  text: "Share between groups",
} as const;
export const trustIcc1Lower = {
  id: "trustIcc1Lower",
  text: "Share, lower limit",
} as const;
export const trustIcc1Upper = {
  id: "trustIcc1Upper",
  text: "Share, upper limit",
} as const;
export const trustIcc2 = {
  id: "trustIcc2",
  text: "Reliability of means",
} as const;
export const skewedNotKnown = {
  id: "skewedNotKnown",
  text: "The skewed variance is known for five answers only.",
} as const;
export const trustStaff = {
  id: "trustStaff",
  text: "Staff",
} as const;
export const trustResponse = {
  id: "trustResponse",
  text: "Response rate",
} as const;
export const trustLowestAgreement = {
  id: "trustLowestAgreement",
  text: "Lowest agreement",
} as const;
export const staffNotGiven = {
  id: "staffNotGiven",
  text: "No head-count was given for this group.",
} as const;
export const changePeopleBefore = {
  id: "changePeopleBefore",
  text: "People before",
} as const;
export const changePeopleAfter = {
  id: "changePeopleAfter",
  text: "People after",
} as const;
export const changePeopleBoth = {
  id: "changePeopleBoth",
  text: "People both times",
} as const;
export const changeMeanBefore = {
  id: "changeMeanBefore",
  text: "Mean before",
} as const;
export const changeMeanAfter = {
  id: "changeMeanAfter",
  text: "Mean after",
} as const;
export const changeDifference = {
  id: "changeDifference",
  text: "Change",
} as const;
export const changeLower = {
  id: "changeLower",
  text: "Change, lower",
} as const;
export const changeUpper = {
  id: "changeUpper",
  text: "Change, upper",
} as const;
export const changeEffect = {
  id: "changeEffect",
  text: "Hedges' g",
} as const;
export const changeP = {
  id: "changeP",
  text: "p, Holm",
} as const;
export const changeBasis = {
  id: "changeBasis",
  text: "Who is compared",
} as const;
export const changeInAll = {
  id: "changeInAll",
  text: "In all",
} as const;
export const changeSamePeople = {
  id: "changeSamePeople",
  text: "The same people",
} as const;
export const changeAllPeople = {
  id: "changeAllPeople",
  text: "All people",
} as const;
export const verdictRose = {
  id: "verdictRose",
  text: "Rose",
} as const;
export const verdictFell = {
  id: "verdictFell",
  text: "Fell",
} as const;
export const verdictUnclear = {
  id: "verdictUnclear",
  text: "Within chance",
} as const;
export const verdictUnknown = {
  id: "verdictUnknown",
  text: "Not known",
} as const;
export const giveUsableScale = {
  id: "giveUsableScale",
  text: "Give a scale within a million either way, and at least a millionth wide.",
} as const;
