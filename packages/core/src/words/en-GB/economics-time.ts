/** Refusals, reasons and conclusions of time and prices. */
export const giveFirstYear = {
  id: "giveFirstYear",
  text: "Give the year of the first amount as well, so that it can be set against the base year.",
} as const;
export const giveSameKindOfYear = {
  id: "giveSameKindOfYear",
  text: "Give both years of one kind: both such as 2025, or both such as 2025/26.",
} as const;
export const giveBaseYearBefore = {
  id: "giveBaseYearBefore",
  text: "Give a base year no later than the first amount, {firstYear}, and at most 1,000 years before: what was spent earlier is sunk.",
} as const;
export const giveYearForEachAmount = {
  id: "giveYearForEachAmount",
  text: "Give one year for each amount: there are {amounts} amounts and {years} years.",
} as const;
export const giveDates = { id: "giveDates", text: "Give at least one date." } as const;
export const giveDate = {
  id: "giveDate",
  text: "Give a date from 1900 on such as 2025-04-01: year, month, day.",
} as const;
export const giveDateForEachFlow = {
  id: "giveDateForEachFlow",
  text: "Give one date for each flow: there are {flows} flows and {dates} dates.",
} as const;
export const giveFirstDateFirst = {
  id: "giveFirstDateFirst",
  text: "Give the earliest day first; flows are discounted to the first day given.",
} as const;
export const giveFewerFlows = {
  id: "giveFewerFlows",
  text: "Give at most {most:count} flows; add up shorter periods into longer ones.",
} as const;
export const giveCostAndBenefit = {
  id: "giveCostAndBenefit",
  text: "Give at least one cost (below 0) and one benefit (above 0); without both there is no rate.",
} as const;
export const rateOfReturn = {
  id: "rateOfReturn",
  text: "The rate of return is {rate:percent}: at any lower discount rate these flows are worth more than 0.",
} as const;
export const rateOfBorrowing = {
  id: "rateOfBorrowing",
  text: "The only rate is {rate:percent}, and it is one of borrowing: money comes first and is paid for later, so these flows are worth more than 0 only at a higher discount rate.",
} as const;
export const rateOnlyTouches = {
  id: "rateOnlyTouches",
  text: "The value of these flows touches 0 at {rate:percent} and turns back, so that rate separates nothing; judge by the net present value.",
} as const;
export const severalRates = {
  id: "severalRates",
  text: "These flows are worth 0 at {count:count} rates ({rates:percent}), so none of them is the rate of return; judge by the net present value at the discount rate in use.",
} as const;
export const gainsAndCostsNeeded = {
  id: "gainsAndCostsNeeded",
  text: "These flows are all gains or all costs, so no rate makes them worth 0.",
} as const;
export const worthMoreAtEveryRate = {
  id: "worthMoreAtEveryRate",
  text: "These flows are worth more than 0 at every rate from -99.9999999% up to a billionfold growth a year, so there is no rate of return.",
} as const;
export const worthLessAtEveryRate = {
  id: "worthLessAtEveryRate",
  text: "These flows are worth less than 0 at every rate from -99.9999999% up to a billionfold growth a year, so there is no rate of return.",
} as const;
export const everyRateFits = {
  id: "everyRateFits",
  text: "Every flow is 0, so any rate makes them worth 0.",
} as const;
export const cashFlowConclusion = {
  id: "cashFlowConclusion",
  text: "In present value up to {last}, benefits of {benefits:pounds} stand against costs of {costs:pounds}, {verdict}. {payback} {peak}",
} as const;
export const benefitsExceedBy = {
  id: "benefitsExceedBy",
  text: "{amount:pounds} more",
} as const;
export const benefitsFallShortBy = {
  id: "benefitsFallShortBy",
  text: "{amount:pounds} less",
} as const;
export const costsRecovered = {
  id: "costsRecovered",
  text: "Costs are recovered for good from {year} on.",
} as const;
export const costsNotRecovered = {
  id: "costsNotRecovered",
  text: "Costs are not recovered within these years.",
} as const;
export const peakFundingIn = {
  id: "peakFundingIn",
  text: "Before benefits catch up, {amount:pounds} has to be found by {year}.",
} as const;
export const noFundingGap = {
  id: "noFundingGap",
  text: "Benefits never fall behind costs, so no money has to be found first.",
} as const;
export const namedYear = { id: "namedYear", text: "year {year}" } as const;
export const noBenefitToMultiply = {
  id: "noBenefitToMultiply",
  text: "Benefits are not worth more than 0, or costs are below 0, so no multiple of the benefits can equal the cost.",
} as const;
export const noCostToMultiply = {
  id: "noCostToMultiply",
  text: "Costs are not above 0, or benefits are below 0, so no multiple of the costs can equal the benefit.",
} as const;
export const breakEvenMargin = {
  id: "breakEvenMargin",
  text: "Benefits of {benefits:pounds} would still meet the cost if they were {fall:percent} lower, or if costs were {rise:percent} higher.",
} as const;
export const breakEvenGap = {
  id: "breakEvenGap",
  text: "Benefits of {benefits:pounds} would have to be {rise:percent} higher to meet the cost, or costs {fall:percent} lower.",
} as const;
export const headingRealAmount = {
  id: "headingRealAmount",
  text: "Amount in base-year prices",
} as const;
export const headingCumulative = { id: "headingCumulative", text: "Cumulative net" } as const;
export const headingCumulativePresentValue = {
  id: "headingCumulativePresentValue",
  text: "Cumulative present value",
} as const;
