/** Refusals that any function can give: what to write instead. */

export const giveInputObject = {
  id: "giveInputObject",
  text: "Give one object with named fields.",
} as const;
export const giveObject = {
  id: "giveObject",
  text: "Give an object with named fields, or a list where one is asked for.",
} as const;
export const giveKnownField = {
  id: "giveKnownField",
  text: "Give known fields only; check the spelling of {field}.",
} as const;
export const giveWholeCount = {
  id: "giveWholeCount",
  text: "Give a whole number of people, 0 or more.",
} as const;
export const givePeople = { id: "givePeople", text: "Give a number of people." } as const;
export const giveNotNegativePeople = {
  id: "giveNotNegativePeople",
  text: "Give 0 or more people.",
} as const;
export const giveOneYear = { id: "giveOneYear", text: "Give at least one year." } as const;
export const giveShare = { id: "giveShare", text: "Give a fraction such as 0.7." } as const;
export const giveFractionNotPercentage = {
  id: "giveFractionNotPercentage",
  text: "Give a fraction, not a percentage: 70% is 0.7.",
} as const;
export const giveShareNotNegative = {
  id: "giveShareNotNegative",
  text: "Give a fraction from 0 to 1.",
} as const;
export const giveRate = { id: "giveRate", text: "Give a fraction such as 0.035." } as const;
export const giveRateNotPercentage = {
  id: "giveRateNotPercentage",
  text: "Give a fraction, not a percentage: 3.5% is 0.035.",
} as const;
export const giveRateAboveMinusOne = {
  id: "giveRateAboveMinusOne",
  text: "Give a rate above -1 (-100%).",
} as const;
export const giveConfidence = {
  id: "giveConfidence",
  text: "Give a fraction above 0 and below 1, such as 0.95.",
} as const;
export const givePounds = { id: "givePounds", text: "Give a number of pounds." } as const;
export const giveWholeYears = {
  id: "giveWholeYears",
  text: "Give a whole number of years from {minimum} to {maximum}.",
} as const;
export const giveChoice = { id: "giveChoice", text: "Give one of: {choices}." } as const;
export const giveText = { id: "giveText", text: "Give a name." } as const;
export const giveLabels = {
  id: "giveLabels",
  text: "Give one name for each record.",
} as const;
export const giveFlagColumn = {
  id: "giveFlagColumn",
  text: "Give a column: one yes or no for each record.",
} as const;
export const giveFlagValue = {
  id: "giveFlagValue",
  text: "Give 1 or 0, true or false, or why it is missing, such as unknown.",
} as const;
export const giveFlagCode = {
  id: "giveFlagCode",
  text: "Give a flag code from 0 to 6.",
} as const;
export const giveWeightInEveryRow = {
  id: "giveWeightInEveryRow",
  text: "Give a weight of 0 or more in every row; this one is blank.",
} as const;
export const giveWeight = { id: "giveWeight", text: "Give a weight of 0 or more." } as const;
export const giveEqualLengths = {
  id: "giveEqualLengths",
  text: "Give as many values as {other} has: {expected:count}, not {got:count}.",
} as const;
export const giveAmountWithinLimit = {
  id: "giveAmountWithinLimit",
  text: "Give an amount of at most £1,000,000,000,000,000, above or below zero.",
} as const;
export const giveShareWithinOne = {
  id: "giveShareWithinOne",
  text: "Give a fraction from -1 to 1.",
} as const;
export const givePriceYear = {
  id: "givePriceYear",
  text: "Give a price year such as 2013 or 2013/14.",
} as const;
export const giveTrueOrFalse = { id: "giveTrueOrFalse", text: "Give true or false." } as const;
