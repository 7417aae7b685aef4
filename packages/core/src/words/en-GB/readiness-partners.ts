/** Refusals, reasons and conclusions of conditions, partners and suggestions. */

export const adviceAwareness = {
  id: "adviceAwareness",
  text: "Say on one page what will change here, why, who decided and by when; let each manager tell it to their own team and bring the questions back.",
} as const;
export const avoidAwareness = {
  id: "avoidAwareness",
  text: "Leave training and new forms for later: people cannot use an answer to a question that they have not heard.",
} as const;
export const signAwareness = {
  id: "signAwareness",
  text: "It has worked when most people, asked at random, can say what will be different for them.",
} as const;
export const adviceDesire = {
  id: "adviceDesire",
  text: "Ask what people stand to lose, in their own words, and settle what can be settled: workload, risk that they carry alone, credit for the work.",
} as const;
export const avoidDesire = {
  id: "avoidDesire",
  text: "Do not answer reluctance with more training or with targets: neither gives a reason to want it.",
} as const;
export const signDesire = {
  id: "signDesire",
  text: "It has worked when people who doubted it ask how to begin, without being sent.",
} as const;
export const adviceKnowledge = {
  id: "adviceKnowledge",
  text: "Teach what to do differently on real examples from the team's own work, in short sessions, by people who do it already.",
} as const;
export const avoidKnowledge = {
  id: "avoidKnowledge",
  text: "Do not judge people on results yet: they cannot do what they have not been shown.",
} as const;
export const signKnowledge = {
  id: "signKnowledge",
  text: "It has worked when people can walk through a new example correctly without help.",
} as const;
export const adviceAbility = {
  id: "adviceAbility",
  text: "Find what stops people who know how: free the time, fix the tool or the form, and have somebody beside them for the first few families.",
} as const;
export const avoidAbility = {
  id: "avoidAbility",
  text: "Do not turn to rewards and reviews yet: they press people who cannot do it.",
} as const;
export const signAbility = {
  id: "signAbility",
  text: "It has worked when people do it in an ordinary week, not in the pilot alone.",
} as const;
export const adviceReinforcement = {
  id: "adviceReinforcement",
  text: "Put the new way where it survives attention: in supervision, in induction, in the budget, in a figure that a named person looks at each month.",
} as const;
export const avoidReinforcement = {
  id: "avoidReinforcement",
  text: "Do not start the next change with the same people before this one holds.",
} as const;
export const signReinforcement = {
  id: "signReinforcement",
  text: "It has worked when the new way is still in use after the people who began it have moved on.",
} as const;
export const adviceNone = {
  id: "adviceNone",
  text: "No element is low: go ahead, and ask again after the change has met daily work.",
} as const;
export const adviceUnknown = {
  id: "adviceUnknown",
  text: "Ask again for the answers that are missing before the first low one; until then do not guess.",
} as const;
export const adviceAskMore = {
  id: "adviceAskMore",
  text: "{share:percent} answered: ask those who did not, or say for whom the answers speak, before acting.",
} as const;
export const adviceReword = {
  id: "adviceReword",
  text: "The questions on this element may not measure one thing: reword or replace the one that runs against the others before comparing groups.",
} as const;
export const adviceTalk = {
  id: "adviceTalk",
  text: "People in the group see it differently: talk with them about the differences before acting on an average that nobody holds.",
} as const;
export const restsOnJudgement = {
  id: "restsOnJudgement",
  text: "Judgement of this project; no study was found that tests it.",
} as const;
export const adviceKind = {
  id: "adviceKind",
  text: "When",
} as const;
export const adviceSuggestion = {
  id: "adviceSuggestion",
  text: "Suggestion",
} as const;
export const adviceRestsOn = {
  id: "adviceRestsOn",
  text: "What it rests on",
} as const;
export const kindTrust = {
  id: "kindTrust",
  text: "First",
} as const;
export const kindDo = {
  id: "kindDo",
  text: "Do",
} as const;
export const kindAvoid = {
  id: "kindAvoid",
  text: "Not yet",
} as const;
export const kindSign = {
  id: "kindSign",
  text: "It has worked when",
} as const;
export const restsOnOrder = {
  id: "restsOnOrder",
  text: 'The order of the elements: Leading Synergies, "Barriers to change" (2021). The wording is this project\'s.',
} as const;
export const giveStrengthNotNegative = {
  id: "giveStrengthNotNegative",
  text: "Give a scale of strengths that starts at 0 or above; which way a condition pulls stands in effect.",
} as const;
export const giveOneCondition = {
  id: "giveOneCondition",
  text: "Give at least one condition.",
} as const;
export const giveConditionOnce = {
  id: "giveConditionOnce",
  text: "Give each condition once; {name} is there twice.",
} as const;
export const giveForceWeight = {
  id: "giveForceWeight",
  text: "Give the condition a weight above 0.",
} as const;
export const giveRatingOfEach = {
  id: "giveRatingOfEach",
  text: "Give a place for each person everywhere, null where not rated: {expected:count}, not {got:count}.",
} as const;
export const giveRatingOnScale = {
  id: "giveRatingOnScale",
  text: "Give {name} a rating from {minimum} to {maximum}, or leave it blank.",
} as const;
export const forceHidden = {
  id: "forceHidden",
  text: "Hidden: fewer than {minimum:count} people rated it.",
} as const;
export const forceNeedsTwo = {
  id: "forceNeedsTwo",
  text: "One rating has no spread, so there are no limits.",
} as const;
export const balanceNeedsPeople = {
  id: "balanceNeedsPeople",
  text: "Limits need {minimum:count} people who rated every condition shown.",
} as const;
export const warnForcesHidden = {
  id: "warnForcesHidden",
  text: "Conditions rated by fewer than {minimum:count} people, hidden and left out of the sums: {names}.",
} as const;
export const warnContested = {
  id: "warnContested",
  text: "People see these differently, so talk before acting on the mean: {names}.",
} as const;
export const forcesUnknown = {
  id: "forcesUnknown",
  text: "Too few people rated any condition for it to be shown.",
} as const;
export const nothingHinders = {
  id: "nothingHinders",
  text: "Nothing that is shown hinders.",
} as const;
export const hindersMost = {
  id: "hindersMost",
  text: "What hinders most: {name}.",
} as const;
export const hindersNarrowly = {
  id: "hindersNarrowly",
  text: "What hinders most, though not clearly more than the next: {name}.",
} as const;
export const helpOutweighs = {
  id: "helpOutweighs",
  text: "Taken together, what helps outweighs what hinders ({helps:decimal} against {hinders:decimal}).",
} as const;
export const hindranceOutweighs = {
  id: "hindranceOutweighs",
  text: "Taken together, what hinders outweighs what helps ({hinders:decimal} against {helps:decimal}).",
} as const;
export const forcesNotApart = {
  id: "forcesNotApart",
  text: "Taken together, it cannot be told whether help ({helps:decimal}) or hindrance ({hinders:decimal}) is stronger.",
} as const;
export const forcesConclusion = {
  id: "forcesConclusion",
  text: "{first} {together}",
} as const;
export const forceCondition = {
  id: "forceCondition",
  text: "Condition",
} as const;
export const forceEffect = {
  id: "forceEffect",
  text: "Effect",
} as const;
export const forceKind = {
  id: "forceKind",
  text: "Kind",
} as const;
export const forceLower = {
  id: "forceLower",
  text: "Lower limit",
} as const;
export const forceUpper = {
  id: "forceUpper",
  text: "Upper limit",
} as const;
export const forcePull = {
  id: "forcePull",
  text: "Pull",
} as const;
export const forceShare = {
  id: "forceShare",
  text: "Share of its side",
} as const;
export const forceDisagreement = {
  id: "forceDisagreement",
  text: "Disagreement",
} as const;
export const forceHelps = {
  id: "forceHelps",
  text: "Helps",
} as const;
export const forceHinders = {
  id: "forceHinders",
  text: "Hinders",
} as const;
export const readingContested = {
  id: "readingContested",
  text: "Seen differently: talk first",
} as const;
export const allThatHinders = {
  id: "allThatHinders",
  text: "All that hinders",
} as const;
export const allThatHelps = {
  id: "allThatHelps",
  text: "All that helps",
} as const;
export const forceBalance = {
  id: "forceBalance",
  text: "Balance",
} as const;
export const kindPower = {
  id: "kindPower",
  text: "Power",
} as const;
export const kindRisk = {
  id: "kindRisk",
  text: "Risk",
} as const;
export const kindRights = {
  id: "kindRights",
  text: "Rights",
} as const;
export const kindEvaluation = {
  id: "kindEvaluation",
  text: "Evaluation",
} as const;
export const kindMoney = {
  id: "kindMoney",
  text: "Money",
} as const;
export const kindProvision = {
  id: "kindProvision",
  text: "Provision",
} as const;
export const kindRelationships = {
  id: "kindRelationships",
  text: "Relationships",
} as const;
export const kindOther = {
  id: "kindOther",
  text: "Other",
} as const;
export const giveOneColumn = {
  id: "giveOneColumn",
  text: "Give one column of ratings.",
} as const;
export const giveTieOnScale = {
  id: "giveTieOnScale",
  text: "Give the tie of {one} with {other} a rating from {minimum} to {maximum}, or leave it blank.",
} as const;
export const giveOtherPartner = {
  id: "giveOtherPartner",
  text: "Give two different partners; this row has {partner} twice.",
} as const;
export const giveOneTie = {
  id: "giveOneTie",
  text: "Give at least one tie between two partners.",
} as const;
export const giveFewerPartners = {
  id: "giveFewerPartners",
  text: "Give at most {most:count} partners.",
} as const;
export const tieHidden = {
  id: "tieHidden",
  text: "Hidden: fewer than {minimum:count} people of one side rated it.",
} as const;
export const tieNotRated = {
  id: "tieNotRated",
  text: "Not rated by one side.",
} as const;
export const warnRatingsWithoutPartner = {
  id: "warnRatingsWithoutPartner",
  text: "Ratings without one of the two partners, left out: {count:count}.",
} as const;
export const warnTiesHidden = {
  id: "warnTiesHidden",
  text: "Ties rated by too few people to be shown: {count:count}.",
} as const;
export const warnTiesUnknown = {
  id: "warnTiesUnknown",
  text: "{share:percent} of the possible ratings are not known; for the ways through the network they count as no tie.",
} as const;
export const warnCutPoints = {
  id: "warnCutPoints",
  text: "Without these partners others lose touch: {partners}.",
} as const;
export const warnIsolated = {
  id: "warnIsolated",
  text: "Without any strong tie: {partners}.",
} as const;
export const networkUnknown = {
  id: "networkUnknown",
  text: "Too few people rated any tie for it to be shown.",
} as const;
export const networkDensity = {
  id: "networkDensity",
  text: "{density:percent} of the ratings shown are of a strong tie.",
} as const;
export const networkMutual = {
  id: "networkMutual",
  text: "Of the ties strong on one side, {reciprocity:percent} are strong on both.",
} as const;
export const networkNoPairs = {
  id: "networkNoPairs",
  text: "No tie rated by both sides is strong.",
} as const;
export const networkBroker = {
  id: "networkBroker",
  text: "{partner} stands between the others most.",
} as const;
export const networkNoBroker = {
  id: "networkNoBroker",
  text: "Nobody stands between others.",
} as const;
export const networkMend = {
  id: "networkMend",
  text: "The tie to mend first: {partner} and {other} ({there:decimal} and {back:decimal}).",
} as const;
export const networkNothingToMend = {
  id: "networkNothingToMend",
  text: "No tie rated by both sides is weak.",
} as const;
export const networkConclusion = {
  id: "networkConclusion",
  text: "{strong} {mutual} {between} {mend}",
} as const;
export const networkPartner = {
  id: "networkPartner",
  text: "Partner",
} as const;
export const networkWith = {
  id: "networkWith",
  text: "With",
} as const;
export const networkStrongGiven = {
  id: "networkStrongGiven",
  text: "Calls strong",
} as const;
export const networkRatedGiven = {
  id: "networkRatedGiven",
  text: "Rates",
} as const;
export const networkMeanGiven = {
  id: "networkMeanGiven",
  text: "Mean given",
} as const;
export const networkStrongReceived = {
  id: "networkStrongReceived",
  text: "Called strong by",
} as const;
export const networkRatedReceived = {
  id: "networkRatedReceived",
  text: "Rated by",
} as const;
export const networkMeanReceived = {
  id: "networkMeanReceived",
  text: "Mean received",
} as const;
export const networkBetweenness = {
  id: "networkBetweenness",
  text: "Stands between",
} as const;
export const networkThere = {
  id: "networkThere",
  text: "Strength there",
} as const;
export const networkBack = {
  id: "networkBack",
  text: "Strength back",
} as const;
export const betweennessNeedsThree = {
  id: "betweennessNeedsThree",
  text: "Standing between others needs three partners.",
} as const;
export const readingCutPoint = {
  id: "readingCutPoint",
  text: "Others lose touch without it",
} as const;
export const readingIsolated = {
  id: "readingIsolated",
  text: "No strong tie",
} as const;
export const tieMutual = {
  id: "tieMutual",
  text: "Strong both ways",
} as const;
export const tieOneSided = {
  id: "tieOneSided",
  text: "Strong one way only",
} as const;
export const tieWeak = {
  id: "tieWeak",
  text: "Weak both ways",
} as const;
export const giveOneLevel = {
  id: "giveOneLevel",
  text: "Give at least one level that leads.",
} as const;
export const giveKnownLevel = {
  id: "giveKnownLevel",
  text: "Give levels that somebody has, not {level}.",
} as const;
export const giveLevelOnOneSide = {
  id: "giveLevelOnOneSide",
  text: "Give each level on one side; {level} is on both.",
} as const;
export const warnOnNeitherSide = {
  id: "warnOnNeitherSide",
  text: "Respondents on neither side, left out: {count:count}.",
} as const;
export const gapHidden = {
  id: "gapHidden",
  text: "Hidden: fewer than {minimum:count} people stand on one of the sides.",
} as const;
export const leadersHigher = {
  id: "leadersHigher",
  text: "{element} by {by:decimal} higher ({lower:decimal} to {upper:decimal})",
} as const;
export const leadersLower = {
  id: "leadersLower",
  text: "{element} by {by:decimal} lower ({lower:decimal} to {upper:decimal})",
} as const;
export const levelsApart = {
  id: "levelsApart",
  text: "Leaders see it differently from the front line: {apart}.",
} as const;
export const levelsNotApart = {
  id: "levelsNotApart",
  text: "Leaders and the front line are not apart beyond chance.",
} as const;
export const gapUnknown = {
  id: "gapUnknown",
  text: "Too few people answered to tell whether leaders and the front line are apart.",
} as const;
export const gapLeaders = {
  id: "gapLeaders",
  text: "Leaders",
} as const;
export const gapFrontLine = {
  id: "gapFrontLine",
  text: "Front line",
} as const;
export const gapMeanLeaders = {
  id: "gapMeanLeaders",
  text: "Mean, leaders",
} as const;
export const gapMeanFrontLine = {
  id: "gapMeanFrontLine",
  text: "Mean, front line",
} as const;
export const gapGap = {
  id: "gapGap",
  text: "Gap",
} as const;
export const gapLower = {
  id: "gapLower",
  text: "Gap, lower",
} as const;
export const gapUpper = {
  id: "gapUpper",
  text: "Gap, upper",
} as const;
export const readingLeadersHigher = {
  id: "readingLeadersHigher",
  text: "Leaders higher",
} as const;
export const readingLeadersLower = {
  id: "readingLeadersLower",
  text: "Leaders lower",
} as const;
export const giveElementOf = {
  id: "giveElementOf",
  text: "Give items of {names} only, not of {name}.",
} as const;
export const giveItemsOf = {
  id: "giveItemsOf",
  text: "Give the names of the items of {element}: their number was not found in anything read here.",
} as const;
export const structureConclusion = {
  id: "structureConclusion",
  text: "{elements:count} elements, {items:count} items. The wording of the questions is their authors': ask them for it.",
} as const;
export const oricCommitment = {
  id: "oricCommitment",
  text: "Change commitment",
} as const;
export const oricEfficacy = {
  id: "oricEfficacy",
  text: "Change efficacy",
} as const;
export const oricNote = {
  id: "oricNote",
  text: "Twelve items in two facets; five and seven are counted from a published list of them. A group score stands after agreement has been shown.",
} as const;
export const orcaEvidence = {
  id: "orcaEvidence",
  text: "Evidence",
} as const;
export const orcaContext = {
  id: "orcaContext",
  text: "Context",
} as const;
export const orcaFacilitation = {
  id: "orcaFacilitation",
  text: "Facilitation",
} as const;
export const orcaNote = {
  id: "orcaNote",
  text: "The register that gives items by subscale has 74 of the 77; give your own names of items to have all.",
} as const;
export const rmc2Motivation = {
  id: "rmc2Motivation",
  text: "Motivation",
} as const;
export const rmc2General = {
  id: "rmc2General",
  text: "General capacity",
} as const;
export const rmc2Specific = {
  id: "rmc2Specific",
  text: "Capacity for this change",
} as const;
export const rmc2Note = {
  id: "rmc2Note",
  text: "Three components, each a product's factor, one score each here; published versions split them into 18 parts.",
} as const;
export const nomadCoherence = {
  id: "nomadCoherence",
  text: "Coherence",
} as const;
export const nomadParticipation = {
  id: "nomadParticipation",
  text: "Cognitive participation",
} as const;
export const nomadAction = {
  id: "nomadAction",
  text: "Collective action",
} as const;
export const nomadMonitoring = {
  id: "nomadMonitoring",
  text: "Reflexive monitoring",
} as const;
export const nomadNote = {
  id: "nomadNote",
  text: "Twenty items in four constructs and three general ones; answers that do not apply have codes of their own, to be given as notRelevantCodes.",
} as const;
