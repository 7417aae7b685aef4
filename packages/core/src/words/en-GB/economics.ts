/** Refusals, reasons and conclusions of prevention economics. */
export const giveDiscount = {
  id: "giveDiscount",
  text: "Give a rate such as 0.035, a schedule, bands or yearly rates.",
} as const;
export const giveSchedule = {
  id: "giveSchedule",
  text: "Give one of the discount schedules: {choices}.",
} as const;
export const giveBandsInOrder = {
  id: "giveBandsInOrder",
  text: "Give bands in order: the first from year 0 or 1, each other from a later year.",
} as const;
export const giveRateForEachYear = {
  id: "giveRateForEachYear",
  text: "Give a rate for each of the {needed} years after year 0; there are {given}.",
} as const;
export const giveRateOrVariant = {
  id: "giveRateOrVariant",
  text: "Give a rate or a variant of the schedule, not both.",
} as const;
export const giveTimeInYears = {
  id: "giveTimeInYears",
  text: "Give a number of years from 0 to {maximum}.",
} as const;
export const giveEqualYears = {
  id: "giveEqualYears",
  text: "Give as many years of costs as of benefits: benefits have {benefits}, costs have {costs}.",
} as const;
export const giveCostsAboveZero = {
  id: "giveCostsAboveZero",
  text: "Give costs as positive numbers; their present value must be above zero.",
} as const;
export const giveSmallerNumbers = {
  id: "giveSmallerNumbers",
  text: "Give smaller numbers: the result is too large to calculate.",
} as const;
export const giveDeflator = {
  id: "giveDeflator",
  text: "Give the name of a price index, or your own as an object with id, kind and index.",
} as const;
export const giveKnownDeflator = {
  id: "giveKnownDeflator",
  text: "Give one of the price indices: {choices}.",
} as const;
export const giveIndexByYear = {
  id: "giveIndexByYear",
  text: "Give an index with one number for each year.",
} as const;
export const giveIndexYear = {
  id: "giveIndexYear",
  text: "Give index years such as {example}.",
} as const;
export const giveIndexAboveZero = {
  id: "giveIndexAboveZero",
  text: "Give an index above 0.",
} as const;
export const giveIndexForEachYear = {
  id: "giveIndexForEachYear",
  text: "Give one index for each year: years have {years}, index has {given}.",
} as const;
export const giveYearsAndIndex = {
  id: "giveYearsAndIndex",
  text: "Give both years and index, or neither.",
} as const;
export const giveYearOnce = {
  id: "giveYearOnce",
  text: "Give each year once; {year} is there twice.",
} as const;
export const giveOneKindOfYear = {
  id: "giveOneKindOfYear",
  text: "Give index years of one kind: all such as 2013, or all such as 2013/14.",
} as const;
export const givePriceYearInDeflator = {
  id: "givePriceYearInDeflator",
  text: "Give a price year within {deflator}, which runs from {first} to {last}; it has no {needed}.",
} as const;
export const giveFinancialYearInDeflator = {
  id: "giveFinancialYearInDeflator",
  text: "Give a price year within {deflator}, which runs from {first} to {last}; {year} needs {needed}.",
} as const;
export const giveFinancialYear = {
  id: "giveFinancialYear",
  text: "Give a financial year such as 2013/14: {deflator} is by financial year.",
} as const;
export const givePeopleForEachYear = {
  id: "givePeopleForEachYear",
  text: "Give one number of people for each of the {years} years of the model; there are {given}.",
} as const;
export const giveAmountForEachYear = {
  id: "giveAmountForEachYear",
  text: "Give one amount for each of the {years} years of the model; there are {given}.",
} as const;
export const giveCost = {
  id: "giveCost",
  text: "Give at least one cost; its amounts may be 0.",
} as const;
export const giveOutcome = { id: "giveOutcome", text: "Give at least one outcome." } as const;
export const giveAgencies = {
  id: "giveAgencies",
  text: "Give at least one agency, or leave the list out.",
} as const;
export const giveAgencyOnce = {
  id: "giveAgencyOnce",
  text: "Give each agency once; {agency} is there twice.",
} as const;
export const giveKnownAgency = {
  id: "giveKnownAgency",
  text: "Give one of the agencies of the model: {choices}.",
} as const;
export const giveAgencyShares = {
  id: "giveAgencyShares",
  text: "Give an object with a share for each agency.",
} as const;
export const giveSharesAddingToOne = {
  id: "giveSharesAddingToOne",
  text: "Give agency shares that add to 1; these add to {total}.",
} as const;
export const giveSharesWithinOne = {
  id: "giveSharesWithinOne",
  text: "Give agency shares that add to 1 at most; these add to {total}.",
} as const;
export const giveNoCashableShare = {
  id: "giveNoCashableShare",
  text: "Give 0 here: only a fiscal outcome can release cash.",
} as const;
export const neverPaysBack = {
  id: "neverPaysBack",
  text: "The discounted total is still below zero in year {year}, the last one counted.",
} as const;
export const noCashToRecover = {
  id: "noCashToRecover",
  text: "No cash is paid, so there is none to recover.",
} as const;
export const noCashCost = {
  id: "noCashCost",
  text: "No cash cost is counted, so nothing can be set against it.",
} as const;
export const noCostCounted = {
  id: "noCostCounted",
  text: "No cost is counted, so value cannot be divided by it.",
} as const;
export const noFiscalValue = {
  id: "noFiscalValue",
  text: "The model shows no fiscal value, so no multiple of it can meet the cost.",
} as const;
export const noPublicValue = {
  id: "noPublicValue",
  text: "The model shows no public value, so no multiple of it can meet the cost.",
} as const;
export const nobodyTreated = {
  id: "nobodyTreated",
  text: "Nobody is treated, so there is no figure for each person.",
} as const;
export const financialYearsFromCalendar = {
  id: "financialYearsFromCalendar",
  text: "{deflator} is by calendar year, so three quarters of the first year and one quarter of the second stand for {years}.",
} as const;
export const benefitsBeyondHorizon = {
  id: "benefitsBeyondHorizon",
  text: "Effects that last beyond year {year} are not counted after it: {names}.",
} as const;
export const noDeadweight = {
  id: "noDeadweight",
  text: "Deadweight is 0, as if nothing would have come about anyway: {names}.",
} as const;
export const noOptimismBias = {
  id: "noOptimismBias",
  text: "Optimism bias is 0: {names}.",
} as const;
export const noRangeYet = {
  id: "noRangeYet",
  text: "These are single figures without a range; test the assumptions before relying on them.",
} as const;
export const businessCase = {
  id: "businessCase",
  text: "In present value from year 0 to year {lastYear}, at {priceYear} prices, a cost of {cost:pounds} brings public value of {publicValue:pounds}, of which {fiscal:pounds} is fiscal and {cashable:pounds} is cashable. {budget} {value} {payback}",
} as const;
export const budgetsPayMore = {
  id: "budgetsPayMore",
  text: "Public budgets pay {amount:pounds} more than they save.",
} as const;
export const budgetsSaveMore = {
  id: "budgetsSaveMore",
  text: "Public budgets save {amount:pounds} more than they pay.",
} as const;
export const budgetsBreakEven = {
  id: "budgetsBreakEven",
  text: "Public budgets save as much as they pay.",
} as const;
export const valueExceedsCost = {
  id: "valueExceedsCost",
  text: "Public value exceeds cost by {npsv:pounds}, £{bcr:decimal} for each £1, and would still meet it if every benefit were {margin:percent} lower.",
} as const;
export const valueBelowCost = {
  id: "valueBelowCost",
  text: "Public value falls short of cost by {gap:pounds}, £{bcr:decimal} for each £1; every benefit would have to be {rise:percent} higher to meet it.",
} as const;
export const noCostToWeigh = {
  id: "noCostToWeigh",
  text: "No cost is counted, so the value cannot be weighed against it.",
} as const;
export const noValueToWeigh = {
  id: "noValueToWeigh",
  text: "There is no public value to weigh against the cost.",
} as const;
export const budgetsRecover = {
  id: "budgetsRecover",
  text: "Public budgets have recovered their cash from year {year} on.",
} as const;
export const budgetsNeverRecover = {
  id: "budgetsNeverRecover",
  text: "Public budgets do not recover their cash within these years.",
} as const;
export const whoPaysWhoGains = {
  id: "whoPaysWhoGains",
  text: "Pay more than they gain: {payers}. Gain more than they pay: {gainers}. {net}",
} as const;
export const agencyAndAmount = {
  id: "agencyAndAmount",
  text: "{agency} by {amount:pounds}",
} as const;
export const noAgency = { id: "noAgency", text: "no agency" } as const;
export const togetherTheyPay = {
  id: "togetherTheyPay",
  text: "Together, in-kind costs included, they pay {amount:pounds} more than they save.",
} as const;
export const togetherTheyGain = {
  id: "togetherTheyGain",
  text: "Together, in-kind costs included, they save {amount:pounds} more than they pay.",
} as const;
export const headingYear = { id: "headingYear", text: "Year" } as const;
export const headingRate = { id: "headingRate", text: "Rate" } as const;
export const headingFactor = { id: "headingFactor", text: "Factor" } as const;
export const headingItem = { id: "headingItem", text: "Item" } as const;
export const headingRow = { id: "headingRow", text: "Row" } as const;
export const headingUnit = { id: "headingUnit", text: "Unit" } as const;
export const headingConstant = { id: "headingConstant", text: "Constant" } as const;
export const headingPresentValue = { id: "headingPresentValue", text: "Present value" } as const;
export const headingYearNumber = { id: "headingYearNumber", text: "Year {year}" } as const;
export const headingMeasure = { id: "headingMeasure", text: "Measure" } as const;
export const headingValue = { id: "headingValue", text: "Value" } as const;
export const headingAgency = { id: "headingAgency", text: "Agency" } as const;
export const labelProgramme = { id: "labelProgramme", text: "Programme" } as const;
export const labelDiscountFactor = { id: "labelDiscountFactor", text: "Discount factor" } as const;
export const labelTreated = { id: "labelTreated", text: "People treated" } as const;
export const labelReferred = { id: "labelReferred", text: "People referred" } as const;
export const labelCostReal = { id: "labelCostReal", text: "Cost" } as const;
export const labelProfile = {
  id: "labelProfile",
  text: "Share of full effect by years since joining",
} as const;
export const labelNetPerTreated = {
  id: "labelNetPerTreated",
  text: "Net effect for each person treated",
} as const;
export const labelQuantity = { id: "labelQuantity", text: "Outcomes changed" } as const;
export const labelUnitValue = { id: "labelUnitValue", text: "Unit value" } as const;
export const labelGross = { id: "labelGross", text: "Value before optimism bias" } as const;
export const labelValue = { id: "labelValue", text: "Value" } as const;
export const labelPublicValue = { id: "labelPublicValue", text: "Public value" } as const;
export const labelOfWhichFiscal = { id: "labelOfWhichFiscal", text: "of which fiscal" } as const;
export const labelOfWhichCashable = {
  id: "labelOfWhichCashable",
  text: "of which cashable",
} as const;
export const labelEconomic = { id: "labelEconomic", text: "Economic value" } as const;
export const labelSocial = { id: "labelSocial", text: "Social value" } as const;
export const labelCost = { id: "labelCost", text: "Cost" } as const;
export const labelCashCost = { id: "labelCashCost", text: "Cash cost" } as const;
export const labelInKindCost = { id: "labelInKindCost", text: "In-kind cost" } as const;
export const labelCumulativePublic = {
  id: "labelCumulativePublic",
  text: "Cumulative public value less cost, discounted",
} as const;
export const labelCumulativeFiscal = {
  id: "labelCumulativeFiscal",
  text: "Cumulative fiscal value less cash cost, discounted",
} as const;
export const labelCumulativeCashable = {
  id: "labelCumulativeCashable",
  text: "Cumulative cashable value less cash cost, discounted",
} as const;
export const labelNetCash = { id: "labelNetCash", text: "Net cash" } as const;
export const labelNet = { id: "labelNet", text: "Net" } as const;
export const labelPaybackYear = { id: "labelPaybackYear", text: "Payback year" } as const;
export const labelPeopleAndSociety = {
  id: "labelPeopleAndSociety",
  text: "People and society",
} as const;
export const labelTotal = { id: "labelTotal", text: "Total" } as const;
export const labelBudgetImpact = {
  id: "labelBudgetImpact",
  text: "Net present budget impact (below zero is a saving)",
} as const;
export const labelFiscalReturn = {
  id: "labelFiscalReturn",
  text: "Fiscal return for each £1 of cash cost",
} as const;
export const labelCashableReturn = {
  id: "labelCashableReturn",
  text: "Cashable return for each £1 of cash cost",
} as const;
export const labelBcr = { id: "labelBcr", text: "Public benefit-cost ratio (BCR)" } as const;
export const labelNpsv = { id: "labelNpsv", text: "Net present social value" } as const;
export const labelFiscalPayback = {
  id: "labelFiscalPayback",
  text: "Payback of cash by fiscal value",
} as const;
export const labelCashablePayback = {
  id: "labelCashablePayback",
  text: "Payback of cash by cashable value",
} as const;
export const labelPublicPayback = {
  id: "labelPublicPayback",
  text: "Payback of all cost by public value",
} as const;
export const labelFiscalMultiplier = {
  id: "labelFiscalMultiplier",
  text: "Budgets break even if fiscal value is multiplied by",
} as const;
export const labelPublicMultiplier = {
  id: "labelPublicMultiplier",
  text: "Value meets cost if public value is multiplied by",
} as const;
export const labelTakeUpFiscal = {
  id: "labelTakeUpFiscal",
  text: "Take-up at which budgets break even",
} as const;
export const labelTakeUpPublic = {
  id: "labelTakeUpPublic",
  text: "Take-up at which public value meets cost",
} as const;
export const labelCostPerPerson = {
  id: "labelCostPerPerson",
  text: "Cost for each person treated",
} as const;
export const labelPublicPerPerson = {
  id: "labelPublicPerPerson",
  text: "Public value for each person treated",
} as const;
export const labelFiscalPerPerson = {
  id: "labelFiscalPerPerson",
  text: "Fiscal value for each person treated",
} as const;
export const labelPriceYear = { id: "labelPriceYear", text: "Price year" } as const;
export const labelConclusion = { id: "labelConclusion", text: "Conclusion" } as const;
export const unitPounds = { id: "unitPounds", text: "£" } as const;
export const unitPeople = { id: "unitPeople", text: "people" } as const;
export const unitOutcomes = { id: "unitOutcomes", text: "outcomes" } as const;
export const unitFraction = { id: "unitFraction", text: "fraction" } as const;
export const unitRatio = { id: "unitRatio", text: "ratio" } as const;
export const unitYear = { id: "unitYear", text: "year" } as const;
export const giveEffectNumber = {
  id: "giveEffectNumber",
  text: "Give the effect as a number.",
} as const;
export const giveNumberBetween = {
  id: "giveNumberBetween",
  text: "Give a number from {minimum} to {maximum}.",
} as const;
export const giveGrade = {
  id: "giveGrade",
  text: "Give a confidence grade from 1 to {maximum}.",
} as const;
export const giveGradeParts = {
  id: "giveGradeParts",
  text: "Give a grade, or an object with a grade for each part of the judgement.",
} as const;
export const giveShareForEachGrade = {
  id: "giveShareForEachGrade",
  text: "Give a list of {grades} shares, one for each grade; null where none is filled in.",
} as const;
export const giveNameOnce = {
  id: "giveNameOnce",
  text: "Give each name once; {name} is there twice.",
} as const;
export const giveAmountsOrUnitCost = {
  id: "giveAmountsOrUnitCost",
  text: "Give an amount for each year, or a unit cost that holds for every year.",
} as const;
export const giveAmountsOrUnitCostNotBoth = {
  id: "giveAmountsOrUnitCostNotBoth",
  text: "Give a unit cost or an amount for each year, not both.",
} as const;
export const giveStepSize = {
  id: "giveStepSize",
  text: "Give the step size: how many people one team treats in a year.",
} as const;
export const giveStepSizeWhenStepped = {
  id: "giveStepSizeWhenStepped",
  text: "Give a step size only for a stepped cost.",
} as const;
export const giveBasisWithCostPer = {
  id: "giveBasisWithCostPer",
  text: "Give a basis other than fixed: a fixed cost is for nobody in particular.",
} as const;
export const givePrevalence = {
  id: "givePrevalence",
  text: "Give the prevalence: {measure} means nothing without the comparator’s risk.",
} as const;
export const giveStatedCutOff = {
  id: "giveStatedCutOff",
  text: "Give the cut-off: a standardised difference becomes cases only at a stated score.",
} as const;
export const giveStandardisedDifference = {
  id: "giveStandardisedDifference",
  text: "Give a standardised difference from -5 to 5.",
} as const;
export const givePrevalenceBetween = {
  id: "givePrevalenceBetween",
  text: "Give a prevalence above 0 and below 1: a shift moves nobody across a cut-off otherwise.",
} as const;
export const giveMeanDifference = {
  id: "giveMeanDifference",
  text: "Give a mean difference from -1,000,000 to 1,000,000 for each person.",
} as const;
export const giveRatioAboveZero = {
  id: "giveRatioAboveZero",
  text: "Give a ratio above 0; below 1 is fewer with the service.",
} as const;
export const giveEffectWithinRisk = {
  id: "giveEffectWithinRisk",
  text: "Give an effect that keeps the risk from 0 to 1: from {prevalence} it leads to {treated}.",
} as const;
export const giveDeadweight = {
  id: "giveDeadweight",
  text: "Give the deadweight: with a {basis} effect nothing else says what would have happened anyway.",
} as const;
export const giveDurationWithinYears = {
  id: "giveDurationWithinYears",
  text: "Give a duration of at most the {years} years of the model.",
} as const;
export const giveEvidenceHorizon = {
  id: "giveEvidenceHorizon",
  text: "Give the evidence horizon that the effect is extended beyond.",
} as const;
export const giveChildrenPerFamily = {
  id: "giveChildrenPerFamily",
  text: "Give the children per family: {name} counts children in one place and families in another.",
} as const;
export const giveStepUnitForFiscal = {
  id: "giveStepUnitForFiscal",
  text: "Give a step unit for a fiscal outcome only.",
} as const;
export const giveOneCashable = {
  id: "giveOneCashable",
  text: "Give a cashable share or a cashable unit value, not both.",
} as const;
export const giveCashableWithinValue = {
  id: "giveCashableWithinValue",
  text: "Give a cashable unit value from 0 to the unit value, {value:pounds}.",
} as const;
export const giveStepUnits = {
  id: "giveStepUnits",
  text: "Give the size of {name} in the step units: a step without a size releases nothing.",
} as const;
export const giveKnownStepUnit = {
  id: "giveKnownStepUnit",
  text: "Give one of the step units of the model: {choices}.",
} as const;
export const giveBiasOrGrade = {
  id: "giveBiasOrGrade",
  text: "Give an optimism bias or a grade, not both.",
} as const;
export const giveOptimismTable = {
  id: "giveOptimismTable",
  text: "Give the table that says what each grade adds and takes off; none is on file.",
} as const;
export const giveShareOfGrade = {
  id: "giveShareOfGrade",
  text: "Give the share of grade {grade}: the table ships empty and this grade is used.",
} as const;
export const benefitsEndWithEvidence = {
  id: "benefitsEndWithEvidence",
  text: "Benefits end with the evidence although the duration is longer: {names}.",
} as const;
export const effectsPointToHarm = {
  id: "effectsPointToHarm",
  text: "The effect points to harm; check its sign against its measure and aim: {names}.",
} as const;
export const effectOfOtherLevel = {
  id: "effectOfOtherLevel",
  text: "The service is {level} prevention, but the effect was measured at another level: {names}.",
} as const;
export const wholeUnitsOfCentral = {
  id: "wholeUnitsOfCentral",
  text: "Cash is released by whole units of the central estimate; the mean over possible outcomes is not the same: {names}.",
} as const;
export const steppedCostsJump = {
  id: "steppedCostsJump",
  text: "A stepped cost jumps with the number of people, so no formula gives the take-up.",
} as const;
export const noTakeUpMeetsCost = {
  id: "noTakeUpMeetsCost",
  text: "Each person treated costs as much as the value they bring, so no take-up meets the cost.",
} as const;
export const noPublicValueToShare = {
  id: "noPublicValueToShare",
  text: "The model shows no public value, so there is no share of it.",
} as const;
export const nobodyReferred = {
  id: "nobodyReferred",
  text: "Nobody is referred, so there is no figure for each person.",
} as const;
export const businessCaseExtended = {
  id: "businessCaseExtended",
  text: "{case} {share:percent} of the public value rests on effects going on past the evidence.",
} as const;
export const giveStepUnitName = {
  id: "giveStepUnitName",
  text: "Give the name of the step unit beside its size.",
} as const;
export const giveOneStepSize = {
  id: "giveOneStepSize",
  text: "Give {name} one size: it is {size} further up.",
} as const;
export const noFundingNeeded = {
  id: "noFundingNeeded",
  text: "The running total never falls below zero, so nothing has to be found.",
} as const;
export const budgetByYear = {
  id: "budgetByYear",
  text: "{peak} {end} {running}",
} as const;
export const nothingToFind = {
  id: "nothingToFind",
  text: "No money has to be found ahead of savings.",
} as const;
export const mostToFind = {
  id: "mostToFind",
  text: "At most {amount:pounds} has to be found ahead of cashable savings, in year {year}.",
} as const;
export const cashShortAtEnd = {
  id: "cashShortAtEnd",
  text: "By year {year} cashable savings are {amount:pounds} short of the cash paid.",
} as const;
export const cashAheadAtEnd = {
  id: "cashAheadAtEnd",
  text: "By year {year} cashable savings are {amount:pounds} ahead of the cash paid.",
} as const;
export const doubleRunningPaid = {
  id: "doubleRunningPaid",
  text: "Of the cash, {amount:pounds} keeps old services running meanwhile.",
} as const;
export const noDoubleRunning = {
  id: "noDoubleRunning",
  text: "No double running is counted.",
} as const;
export const nobodyGains = {
  id: "nobodyGains",
  text: "No agency gains, so there is nothing by which to share the cost.",
} as const;
export const tooManyAgencies = {
  id: "tooManyAgencies",
  text: "With more than {most} agencies the fair share takes too long; join some into one.",
} as const;
export const noSurplusToShare = {
  id: "noSurplusToShare",
  text: "The agencies together gain {shortfall:pounds} less than the full cost, so there is no surplus to share.",
} as const;
export const agencyPaysIn = {
  id: "agencyPaysIn",
  text: "{agency} pays in {amount:pounds}",
} as const;
export const agencyIsPaid = {
  id: "agencyIsPaid",
  text: "{agency} is paid {amount:pounds}",
} as const;
export const nothingToSettle = {
  id: "nothingToSettle",
  text: "nobody pays anybody",
} as const;
export const settledFairly = {
  id: "settledFairly",
  text: "Together the agencies gain {surplus:pounds} after the full cost. For a fair share of it: {transfers}.",
} as const;
export const settledInProportion = {
  id: "settledInProportion",
  text: "{reason} In proportion to what each gains: {transfers}.",
} as const;
export const profileComesTo = {
  id: "profileComesTo",
  text: "Over {years} years since joining the effect comes to {full:decimal} years of full effect, {extension:decimal} of them past the evidence.",
} as const;
export const giveImpactForPoints = {
  id: "giveImpactForPoints",
  text: "Give an impact other than 0: percentage points come off it.",
} as const;
export const additionalShare = {
  id: "additionalShare",
  text: "{share:percent} of the gross impact is additional.",
} as const;
export const giveAdjustmentOrGrade = {
  id: "giveAdjustmentOrGrade",
  text: "Give an adjustment, or a grade with your own table.",
} as const;
export const noOptimismAdjustment = {
  id: "noOptimismAdjustment",
  text: "Nothing is changed for optimism.",
} as const;
export const optimismAdds = {
  id: "optimismAdds",
  text: "Optimism bias adds {share:percent}.",
} as const;
export const optimismTakesOff = {
  id: "optimismTakesOff",
  text: "Optimism bias takes {share:percent} off.",
} as const;
export const chainComesTo = {
  id: "chainComesTo",
  text: "Of {population:count} people {affected:count} are affected and {completed:decimal} of them complete the service; {outcomes:decimal} outcomes change because of it, worth {value:pounds}.",
} as const;
export const agencyGains = {
  id: "agencyGains",
  text: "{agency} {amount:pounds}",
} as const;
export const whoGains = {
  id: "whoGains",
  text: "Of {total:pounds}, this falls to agencies: {agencies}; {rest:pounds} falls to people and society.",
} as const;
export const headingAmount = {
  id: "headingAmount",
  text: "Amount",
} as const;
export const headingShare = {
  id: "headingShare",
  text: "Share",
} as const;
export const labelOfWhichDoubleRunning = {
  id: "labelOfWhichDoubleRunning",
  text: "of which double running",
} as const;
export const labelFiscalValue = {
  id: "labelFiscalValue",
  text: "Fiscal value",
} as const;
export const labelNetFiscal = {
  id: "labelNetFiscal",
  text: "Fiscal value less cash cost",
} as const;
export const labelRunningFiscal = {
  id: "labelRunningFiscal",
  text: "Running total, fiscal",
} as const;
export const labelRunningCash = {
  id: "labelRunningCash",
  text: "Running total, cash",
} as const;
export const labelPeakFunding = {
  id: "labelPeakFunding",
  text: "Peak funding need",
} as const;
export const labelPeakYear = {
  id: "labelPeakYear",
  text: "Year of the peak",
} as const;
export const headingBearsNow = {
  id: "headingBearsNow",
  text: "Bears now",
} as const;
export const headingGain = {
  id: "headingGain",
  text: "Gain",
} as const;
export const headingPaysInProportion = {
  id: "headingPaysInProportion",
  text: "Pays in proportion",
} as const;
export const headingTransferInProportion = {
  id: "headingTransferInProportion",
  text: "Transfer in proportion",
} as const;
export const headingNetInProportion = {
  id: "headingNetInProportion",
  text: "Net in proportion",
} as const;
export const headingPaysFairShare = {
  id: "headingPaysFairShare",
  text: "Pays, fair share",
} as const;
export const headingTransferFairShare = {
  id: "headingTransferFairShare",
  text: "Transfer, fair share",
} as const;
export const headingNetFairShare = {
  id: "headingNetFairShare",
  text: "Net, fair share",
} as const;
export const tooFewReferred = {
  id: "tooFewReferred",
  text: "Too few people are referred for a figure for each.",
} as const;
export const doesNotMove = {
  id: "doesNotMove",
  text: "This view does not move with it.",
} as const;
export const outOfReach = {
  id: "outOfReach",
  text: "No value that it can take turns the case.",
} as const;
export const nothingTurns = {
  id: "nothingTurns",
  text: "No single assumption turns the case within its limits.",
} as const;
export const turnsFirst = {
  id: "turnsFirst",
  text: "The assumption that turns the case first is {name}: from {value} to {to}.",
} as const;
export const breakEvenPrices = {
  id: "breakEvenPrices",
  text: "For each person referred, the most to pay is {prices}; the model pays {cost:pounds}. {turning}",
} as const;
export const pricePublic = {
  id: "pricePublic",
  text: "{price:pounds} for public value to meet all cost",
} as const;
export const priceFiscal = {
  id: "priceFiscal",
  text: "{price:pounds} for fiscal value to meet cash cost",
} as const;
export const priceCash = {
  id: "priceCash",
  text: "{price:pounds} on cash alone",
} as const;
export const fieldOfItem = {
  id: "fieldOfItem",
  text: "{field} of {item}",
} as const;
export const fieldTakeUp = {
  id: "fieldTakeUp",
  text: "take-up",
} as const;
export const fieldRetention = {
  id: "fieldRetention",
  text: "retention",
} as const;
export const fieldCohort = {
  id: "fieldCohort",
  text: "people referred",
} as const;
export const fieldChildrenPerFamily = {
  id: "fieldChildrenPerFamily",
  text: "children per family",
} as const;
export const fieldDiscount = {
  id: "fieldDiscount",
  text: "discount schedule",
} as const;
export const fieldBasePriceYear = {
  id: "fieldBasePriceYear",
  text: "base price year",
} as const;
export const fieldAmounts = {
  id: "fieldAmounts",
  text: "amounts",
} as const;
export const fieldUnitCost = {
  id: "fieldUnitCost",
  text: "unit cost",
} as const;
export const fieldStepSize = {
  id: "fieldStepSize",
  text: "step size",
} as const;
export const fieldRealInflation = {
  id: "fieldRealInflation",
  text: "real inflation",
} as const;
export const fieldOptimismBias = {
  id: "fieldOptimismBias",
  text: "optimism bias",
} as const;
export const fieldUnitValue = {
  id: "fieldUnitValue",
  text: "unit value",
} as const;
export const fieldPrevalence = {
  id: "fieldPrevalence",
  text: "prevalence",
} as const;
export const fieldEffect = {
  id: "fieldEffect",
  text: "effect",
} as const;
export const fieldDeadweight = {
  id: "fieldDeadweight",
  text: "deadweight",
} as const;
export const fieldAttribution = {
  id: "fieldAttribution",
  text: "attribution",
} as const;
export const fieldDisplacement = {
  id: "fieldDisplacement",
  text: "displacement",
} as const;
export const fieldLeakage = {
  id: "fieldLeakage",
  text: "leakage",
} as const;
export const fieldSubstitution = {
  id: "fieldSubstitution",
  text: "substitution",
} as const;
export const fieldMultiplier = {
  id: "fieldMultiplier",
  text: "multiplier",
} as const;
export const fieldLag = {
  id: "fieldLag",
  text: "lag",
} as const;
export const fieldRamp = {
  id: "fieldRamp",
  text: "ramp",
} as const;
export const fieldDuration = {
  id: "fieldDuration",
  text: "duration",
} as const;
export const fieldEvidenceHorizon = {
  id: "fieldEvidenceHorizon",
  text: "evidence horizon",
} as const;
export const fieldDropOff = {
  id: "fieldDropOff",
  text: "drop-off",
} as const;
export const fieldCashableShare = {
  id: "fieldCashableShare",
  text: "cashable share",
} as const;
export const fieldCashableUnitValue = {
  id: "fieldCashableUnitValue",
  text: "cashable unit value",
} as const;
export const fieldAgencyShares = {
  id: "fieldAgencyShares",
  text: "agency shares",
} as const;
export const fieldPriceYear = {
  id: "fieldPriceYear",
  text: "price year",
} as const;
export const figureOfItem = {
  id: "figureOfItem",
  text: "{figure}: {item}",
} as const;
export const formulaRelativeReduction = {
  id: "formulaRelativeReduction",
  text: "prevalence times effect",
} as const;
export const formulaRiskDifference = {
  id: "formulaRiskDifference",
  text: "the risk difference itself, counted as a gain when it points to the aim; prevalence does not multiply it",
} as const;
export const formulaRelativeRisk = {
  id: "formulaRelativeRisk",
  text: "prevalence times what the relative risk takes from 1, counted as a gain when it points to the aim",
} as const;
export const formulaOddsRatio = {
  id: "formulaOddsRatio",
  text: "the comparator’s odds times the odds ratio, turned back into a risk, less the comparator’s risk",
} as const;
export const formulaStandardisedDifference = {
  id: "formulaStandardisedDifference",
  text: "the share beyond the cut-off after the scores shift, less the share before",
} as const;
export const formulaMeanDifference = {
  id: "formulaMeanDifference",
  text: "the mean difference itself, in natural units for each person",
} as const;
export const formulaDiscount = {
  id: "formulaDiscount",
  text: "each year’s factor is the year before divided by 1 plus the year’s rate; year 0 is 1",
} as const;
export const formulaTreated = {
  id: "formulaTreated",
  text: "people referred times take-up times retention",
} as const;
export const formulaCostFixed = {
  id: "formulaCostFixed",
  text: "amount in base-year prices, optimism bias added, risen by its real inflation",
} as const;
export const formulaCostPerReferred = {
  id: "formulaCostPerReferred",
  text: "amount for each person referred, in base-year prices, optimism bias added, risen by its real inflation",
} as const;
export const formulaCostPerTreated = {
  id: "formulaCostPerTreated",
  text: "amount for each person treated, in base-year prices, optimism bias added, risen by its real inflation",
} as const;
export const formulaCostStepped = {
  id: "formulaCostStepped",
  text: "amount for each whole team that those treated fill or begin to fill, in base-year prices, optimism bias added, risen by its real inflation",
} as const;
export const formulaPresentValue = {
  id: "formulaPresentValue",
  text: "the sum over years of each amount times its discount factor",
} as const;
export const formulaNetShare = {
  id: "formulaNetShare",
  text: "gain for one person, less the deadweight share, times attribution, less displacement, leakage and substitution, times the multiplier",
} as const;
export const formulaNetPoints = {
  id: "formulaNetPoints",
  text: "gain for one person, less deadweight in percentage points, times attribution, less displacement, leakage and substitution, times the multiplier",
} as const;
export const formulaProfile = {
  id: "formulaProfile",
  text: "nothing before the lag, then the ramp, then the drop-off, and nothing after the duration or the evidence",
} as const;
export const formulaQuantity = {
  id: "formulaQuantity",
  text: "net effect for each person treated times the people in effect in the year",
} as const;
export const formulaUnitValue = {
  id: "formulaUnitValue",
  text: "unit value times the price index of the base year over that of its price year",
} as const;
export const formulaValue = {
  id: "formulaValue",
  text: "outcomes changed times unit value, optimism bias taken off, risen by its real inflation",
} as const;
export const formulaCashableShare = {
  id: "formulaCashableShare",
  text: "value times the cashable share",
} as const;
export const formulaCashableAmount = {
  id: "formulaCashableAmount",
  text: "outcomes changed times the cashable unit value, optimism bias taken off",
} as const;
export const formulaCashableSteps = {
  id: "formulaCashableSteps",
  text: "the cashable part of the value, for as many cases as whole step units hold",
} as const;
export const formulaAgencyCost = {
  id: "formulaAgencyCost",
  text: "the present value of the capital and revenue that the agency bears",
} as const;
export const formulaAgencyInKind = {
  id: "formulaAgencyInKind",
  text: "the present value of the time and space that the agency gives",
} as const;
export const formulaAgencyFiscal = {
  id: "formulaAgencyFiscal",
  text: "the agency’s share of the present value of each fiscal outcome",
} as const;
export const formulaAgencyNet = {
  id: "formulaAgencyNet",
  text: "fiscal value less cash and in-kind cost",
} as const;
export const formulaPublicValue = {
  id: "formulaPublicValue",
  text: "the sum of the present values of all outcomes",
} as const;
export const formulaFiscalValue = {
  id: "formulaFiscalValue",
  text: "the sum of the present values of the fiscal outcomes",
} as const;
export const formulaCashableValue = {
  id: "formulaCashableValue",
  text: "the sum of the present values of what can be taken out of a budget",
} as const;
export const formulaCost = {
  id: "formulaCost",
  text: "the sum of the present values of all costs",
} as const;
export const formulaCashCost = {
  id: "formulaCashCost",
  text: "the sum of the present values of capital and revenue",
} as const;
export const formulaBudgetImpact = {
  id: "formulaBudgetImpact",
  text: "cash cost less fiscal value; below zero is a saving",
} as const;
export const formulaNpsv = {
  id: "formulaNpsv",
  text: "public value less all cost",
} as const;
export const formulaBcr = {
  id: "formulaBcr",
  text: "public value divided by all cost",
} as const;
export const formulaFiscalReturn = {
  id: "formulaFiscalReturn",
  text: "fiscal value divided by cash cost",
} as const;
export const formulaCashableReturn = {
  id: "formulaCashableReturn",
  text: "cashable value divided by cash cost",
} as const;
export const formulaPayback = {
  id: "formulaPayback",
  text: "the first year from which the running discounted net is never below zero again",
} as const;
export const formulaPeak = {
  id: "formulaPeak",
  text: "how far the running total of cashable value less cash cost falls below zero, not discounted",
} as const;
export const labelImpact = {
  id: "labelImpact",
  text: "Gain for each person treated, before deadweight",
} as const;
export const labelPresentCost = {
  id: "labelPresentCost",
  text: "Present value of cost",
} as const;
export const labelPresentCashable = {
  id: "labelPresentCashable",
  text: "Present value, cashable",
} as const;
export const labelCashableValue = {
  id: "labelCashableValue",
  text: "Cashable value",
} as const;
export const giveKnownFigure = {
  id: "giveKnownFigure",
  text: "Give one of the figures: {choices}; or the id of a row such as outcomes[0].valueGbp.",
} as const;
export const everyFigureExplained = {
  id: "everyFigureExplained",
  text: "{count:count} figures are explained, each with its inputs and what it rests on.",
} as const;
export const figureExplained = {
  id: "figureExplained",
  text: "{name}: {formula}.",
} as const;
export const headingFormula = {
  id: "headingFormula",
  text: "Formula",
} as const;
export const headingSymbols = {
  id: "headingSymbols",
  text: "In symbols",
} as const;
export const headingInputValue = {
  id: "headingInputValue",
  text: "Input value",
} as const;
export const headingSource = {
  id: "headingSource",
  text: "Source",
} as const;
export const viewPublic = {
  id: "viewPublic",
  text: "Public value against all cost",
} as const;
export const viewFiscal = {
  id: "viewFiscal",
  text: "Fiscal value against cash cost",
} as const;
export const viewCash = {
  id: "viewCash",
  text: "Cashable value against cash cost",
} as const;
export const headingView = {
  id: "headingView",
  text: "View",
} as const;
export const headingBreakEvenPrice = {
  id: "headingBreakEvenPrice",
  text: "Break-even price for each person referred",
} as const;
export const headingCostNow = {
  id: "headingCostNow",
  text: "Cost now",
} as const;
export const headingHeadroom = {
  id: "headingHeadroom",
  text: "Headroom",
} as const;
export const headingTurnsFirst = {
  id: "headingTurnsFirst",
  text: "Turns first; value now; switching value",
} as const;
export const labelExtensionShare = {
  id: "labelExtensionShare",
  text: "Share of public value past the evidence",
} as const;
export const labelWholeUnits = {
  id: "labelWholeUnits",
  text: "Whole step units freed",
} as const;
export const unitStepUnits = {
  id: "unitStepUnits",
  text: "units",
} as const;
