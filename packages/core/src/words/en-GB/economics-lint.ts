/** What the check of a model says. */
export const lintUnitTrap = {
  id: "lintUnitTrap",
  text: "{name}: the effect counts children and the value is for a family. Multiplied as they stand they claim {claimed:pounds}, too much by the number of children in a family.",
} as const;
export const lintUnitTrapSized = {
  id: "lintUnitTrapSized",
  text: "{name}: the effect counts children and the value is for a family. {children:decimal} children are {families:decimal} families, at {size} children in each: multiplied as they stand they claim {claimed:pounds}, where {right:pounds} is right.",
} as const;
export const lintCostUnitTrap = {
  id: "lintCostUnitTrap",
  text: "{name}: the cost is for a family and the cohort counts children.",
} as const;
export const lintStateUnits = {
  id: "lintStateUnits",
  text: "State for whom effect, value and cost are, a child or a family, and how many children a family has.",
} as const;
export const stageEarlyHelp = { id: "stageEarlyHelp", text: "early help" } as const;
export const stageContact = { id: "stageContact", text: "contact and referral" } as const;
export const stageAssessment = { id: "stageAssessment", text: "assessment" } as const;
export const stageChildInNeed = { id: "stageChildInNeed", text: "child in need" } as const;
export const stageSection47 = { id: "stageSection47", text: "section 47 enquiry" } as const;
export const stageChildProtection = {
  id: "stageChildProtection",
  text: "child protection",
} as const;
export const stagePreProceedings = { id: "stagePreProceedings", text: "pre-proceedings" } as const;
export const stageCareProceedings = {
  id: "stageCareProceedings",
  text: "care proceedings",
} as const;
export const stageLookedAfter = { id: "stageLookedAfter", text: "looked after" } as const;
export const lintPartOfWhole = {
  id: "lintPartOfWhole",
  text: "{part} ({code}) is a part of {whole} ({wholeCode}), which is claimed as well.",
} as const;
export const lintSameThingTwice = {
  id: "lintSameThingTwice",
  text: "{part} ({code}) and {whole} ({wholeCode}) price the same thing.",
} as const;
export const lintClaimOne = {
  id: "lintClaimOne",
  text: "Claim {whole} or {part}, not both.",
} as const;
export const lintCaseTwice = {
  id: "lintCaseTwice",
  text: "{name} ({stage}) and {other} ({otherStage}) are steps of one path, so the same child may be claimed twice.",
} as const;
export const lintSplitCases = {
  id: "lintSplitCases",
  text: "Claim {name} only for children who are not in {other}, or leave it out.",
} as const;
export const lintContested = {
  id: "lintContested",
  text: "{name}: the unit cost {code} is publicly contested.",
} as const;
export const lintUseUncontested = {
  id: "lintUseUncontested",
  text: "Use a cost that is due to the outcome, or show the case without it.",
} as const;
export const lintLevelNotStated = {
  id: "lintLevelNotStated",
  text: "{name}: it is not stated at which level of prevention the effect was found; the service is {level}.",
} as const;
export const lintStateLevel = {
  id: "lintStateLevel",
  text: "State it: effects shrink from treatment to prevention.",
} as const;
export const lintOtherLevel = {
  id: "lintOtherLevel",
  text: "{name}: an effect found at the level {found} is used for the level {level}, where effects are smaller.",
} as const;
export const lintUseEffectOfLevel = {
  id: "lintUseEffectOfLevel",
  text: "Use an effect that was found at the level {level}.",
} as const;
export const lintDeadweightTwice = {
  id: "lintDeadweightTwice",
  text: "{name}: the effect is against a comparison group, so what would have come about anyway is off it already; deadweight takes another {deadweight:percent} off.",
} as const;
export const lintDropDeadweight = {
  id: "lintDropDeadweight",
  text: "Leave deadweight out, or name the basis on which the effect really rests.",
} as const;
export const lintBasisNotStated = {
  id: "lintBasisNotStated",
  text: "{name}: deadweight takes {deadweight:percent} off, and it is not stated what the effect was measured against. If it was a comparison group, deadweight counts twice.",
} as const;
export const lintStateBasis = {
  id: "lintStateBasis",
  text: "State the effect basis: controlled, beforeAfter or completion. If it is controlled, leave deadweight out.",
} as const;
export const giveAssumptionNames = {
  id: "giveAssumptionNames",
  text: "Give names of assumptions with commas between, such as take-up, retention or outcomes[0].effect; {name} is none.",
} as const;
export const lintNoDeadweight = {
  id: "lintNoDeadweight",
  text: "{name}: the effect has no comparison group ({basis}), and nothing is taken off for what would have come about anyway.",
} as const;
export const lintGiveDeadweight = {
  id: "lintGiveDeadweight",
  text: "Give a deadweight, from a comparison rate or a trend, with its source.",
} as const;
export const lintNoHorizon = {
  id: "lintNoHorizon",
  text: "{name}: benefits run to year {last:count} after joining, and no follow-up is stated that shows them.",
} as const;
export const lintGiveHorizon = {
  id: "lintGiveHorizon",
  text: "Give the evidence horizon: the longest follow-up behind the effect.",
} as const;
export const lintBeyondEvidence = {
  id: "lintBeyondEvidence",
  text: "{name}: benefits run to year {last:count} after joining, and the evidence ends at year {horizon:count}.",
} as const;
export const lintEndWithEvidence = {
  id: "lintEndWithEvidence",
  text: "End the benefits with the evidence, or show the case both ways.",
} as const;
export const lintCashOutsideFiscal = {
  id: "lintCashOutsideFiscal",
  text: "{name}: {category} value is no public budget, so no cash comes of it.",
} as const;
export const lintCashAboveValue = {
  id: "lintCashAboveValue",
  text: "{name}: {cashable:pounds} is called cashable, more than the value of {value:pounds}.",
} as const;
export const lintCashWithinValue = {
  id: "lintCashWithinValue",
  text: "Call cashable only what a public budget can really lose, at most its fiscal value.",
} as const;
export const lintAverageCashed = {
  id: "lintAverageCashed",
  text: "{name}: an average unit cost is counted as cash, and one case fewer does not take an average off a budget.",
} as const;
export const lintBehaviourNotStated = {
  id: "lintBehaviourNotStated",
  text: "{name}: value is counted as cash, and it is not stated whether the unit cost is an average or a marginal one.",
} as const;
export const lintUseMarginal = {
  id: "lintUseMarginal",
  text: "Use the marginal cost as cashable, or a step unit: a home, a team or a contract that closes whole.",
} as const;
export const lintMixedYears = {
  id: "lintMixedYears",
  text: "Prices of {count:count} years, {first} to {last}, are moved to {base} by one index.",
} as const;
export const lintCheckYears = {
  id: "lintCheckYears",
  text: "Check that each amount is in the prices of the year beside it, and was not moved before.",
} as const;
export const lintOneKindOfYear = {
  id: "lintOneKindOfYear",
  text: "Check that each amount is in the prices of the year beside it, and that calendar and financial years are meant.",
} as const;
export const lintStale = {
  id: "lintStale",
  text: "{name} is in prices of {priceYear}, {age:count} years before {asOf}.",
} as const;
export const lintLaterFigure = {
  id: "lintLaterFigure",
  text: "Look for a figure of the last {limit:count} years: an index moves prices, not how a service is run.",
} as const;
export const lintNominalStated = {
  id: "lintNominalStated",
  text: "The amounts by year are in nominal pounds, and the discount rate is a real one.",
} as const;
export const lintSteadyRise = {
  id: "lintSteadyRise",
  text: "{name} rises by {rise:percent} every year, as amounts do that allow for inflation, and the discount rate is a real one.",
} as const;
export const lintCalledNominal = {
  id: "lintCalledNominal",
  text: "{name} is called nominal or in cash terms, and the discount rate is a real one.",
} as const;
export const lintUseReal = {
  id: "lintUseReal",
  text: "Give every amount in real pounds of the base price year; a rise above general prices goes into real inflation.",
} as const;
export const lintNoCostBias = {
  id: "lintNoCostBias",
  text: "{name}: nothing is added because costs tend to turn out higher.",
} as const;
export const lintNoBenefitBias = {
  id: "lintNoBenefitBias",
  text: "{name}: nothing is taken off because benefits tend to turn out lower.",
} as const;
export const lintGiveBias = {
  id: "lintGiveBias",
  text: "Give an optimism bias, or a confidence grade with your own table.",
} as const;
export const lintVariedFixed = {
  id: "lintVariedFixed",
  text: "{field} is moved while every cost is fixed, so fewer people cost as much as more.",
} as const;
export const lintMoveCosts = {
  id: "lintMoveCosts",
  text: "Give the costs that follow people a basis: perReferred, perTreated or stepped.",
} as const;
export const lintBiasAndRange = {
  id: "lintBiasAndRange",
  text: "{name}: the range of {field} is drawn to the worse side already (its middle is {middle}, the model has {value}), and optimism bias comes on top.",
} as const;
export const lintBiasOrRange = {
  id: "lintBiasOrRange",
  text: "Use one of the two: the range, or the optimism bias.",
} as const;
export const lintNoSource = { id: "lintNoSource", text: "{name} states no source." } as const;
export const lintGiveSource = {
  id: "lintGiveSource",
  text: "Give the source: a figure without one cannot carry a headline.",
} as const;
export const lintPutRight = {
  id: "lintPutRight",
  text: "Put this right first: until then the model does not run.",
} as const;
export const lintCost = { id: "lintCost", text: "Cost: {name}" } as const;
export const lintOutcome = { id: "lintOutcome", text: "Outcome: {name}" } as const;
export const lintSetting = { id: "lintSetting", text: "Setting: {setting}" } as const;
export const lintModel = { id: "lintModel", text: "Model" } as const;
export const lintNothing = {
  id: "lintNothing",
  text: "None of the {rules:count} rules finds anything doubtful in the model, which does not prove its figures.",
} as const;
export const lintConclusion = {
  id: "lintConclusion",
  text: "Errors: {errors:count}, warnings: {warnings:count}, notes: {notes:count}; {advice}.",
} as const;
export const lintConclusionWorth = {
  id: "lintConclusionWorth",
  text: "Errors: {errors:count}, warnings: {warnings:count}, notes: {notes:count}; {dearest}, and {advice}.",
} as const;
export const lintDearestFlatters = {
  id: "lintDearestFlatters",
  text: "the dearest flatters the case by {worth:pounds} ({place})",
} as const;
export const lintDearestHides = {
  id: "lintDearestHides",
  text: "the dearest makes the case look worse by {worth:pounds} ({place})",
} as const;
export const lintDearestCash = {
  id: "lintDearestCash",
  text: "the dearest puts {worth:pounds} of cash in doubt ({place})",
} as const;
export const lintNotYet = {
  id: "lintNotYet",
  text: "the case is not fit to be shown before the errors are put right",
} as const;
export const lintAnswer = {
  id: "lintAnswer",
  text: "each warning needs an answer before the case is shown",
} as const;
export const lintOnlyNotes = {
  id: "lintOnlyNotes",
  text: "nothing stands in the way of showing the case",
} as const;
export const lintHeadingSeverity = { id: "lintHeadingSeverity", text: "Severity" } as const;
export const lintHeadingRule = { id: "lintHeadingRule", text: "Rule" } as const;
export const lintHeadingPlace = { id: "lintHeadingPlace", text: "Where" } as const;
export const lintHeadingFinding = { id: "lintHeadingFinding", text: "Finding" } as const;
export const lintHeadingRemedy = { id: "lintHeadingRemedy", text: "Remedy" } as const;
export const lintHeadingWorth = {
  id: "lintHeadingWorth",
  text: "Worth (above 0 flatters)",
} as const;
export const lintHeadingWorthOf = { id: "lintHeadingWorthOf", text: "Worth in" } as const;
export const lintUpratedTwice = {
  id: "lintUpratedTwice",
  text: "{name}: its source says that the amount was moved to {moved}, and its price year is {priceYear}, so it is moved twice.",
} as const;
export const lintOneUprating = {
  id: "lintOneUprating",
  text: "Give the original amount with its original price year, or the moved amount with the year to which it was moved.",
} as const;
