/** Refusals, reasons and conclusions of equity and wellbeing. */
export const giveIncome = {
  id: "giveIncome",
  text: "Give a yearly income of £1 or more, up to £1,000,000,000,000.",
} as const;
export const giveEta = { id: "giveEta", text: "Give a number from 0 to 5, such as 1.3." } as const;
export const giveGroupByIncome = {
  id: "giveGroupByIncome",
  text: "Give at least one group with its income.",
} as const;
export const giveLifeSatisfactionChange = {
  id: "giveLifeSatisfactionChange",
  text: "Give a change from -10 to 10 points on the scale of life satisfaction.",
} as const;
export const givePeopleAffected = {
  id: "givePeopleAffected",
  text: "Give a number of people from 0 to 10,000,000,000.",
} as const;
export const giveYearsOfChange = {
  id: "giveYearsOfChange",
  text: "Give a number of years from 0 to 150.",
} as const;
export const giveQalys = {
  id: "giveQalys",
  text: "Give a number of QALYs, such as 2.5; below 0 where they are lost.",
} as const;
export const weightConclusion = {
  id: "weightConclusion",
  text: "With eta {eta}, a pound to people on {income:pounds} a year counts as £{weight:decimal} to people on the median of {median:pounds}.",
} as const;
export const weightsTurnTheSign = {
  id: "weightsTurnTheSign",
  text: "The weights alone decide whether this is worth doing: with and without them the sign differs. Show both.",
} as const;
export const weightedConclusion = {
  id: "weightedConclusion",
  text: "The net present value is {plain:pounds}; weighed by income (eta {eta}) it is {weighted:pounds}.",
} as const;
export const wellbysNotDiscounted = {
  id: "wellbysNotDiscounted",
  text: "Years after the first are not discounted; give a discount rate to take them at present value.",
} as const;
export const wellbyConclusion = {
  id: "wellbyConclusion",
  text: "{wellbys:decimal} WELLBYs are worth {central:pounds}, between {low:pounds} and {high:pounds}, at {priceYear} prices ({edition}). This is public value, not cash.",
} as const;
export const qalyConclusion = {
  id: "qalyConclusion",
  text: "{qalys:decimal} QALYs are worth {amount:pounds} at {priceYear} prices, at a stated {value:pounds} each in {valuePriceYear} prices. This is public value, not cash.",
} as const;
export const headingRange = { id: "headingRange", text: "Range" } as const;
export const headingPerWellby = { id: "headingPerWellby", text: "Per WELLBY" } as const;
export const labelLow = { id: "labelLow", text: "Low" } as const;
export const labelCentral = { id: "labelCentral", text: "Central" } as const;
export const labelHigh = { id: "labelHigh", text: "High" } as const;
