/** Refusals, reasons and conclusions of comparing options. */
export const giveOneOption = { id: "giveOneOption", text: "Give at least one option." } as const;
export const giveTwoOptions = {
  id: "giveTwoOptions",
  text: "Give a list of two options or more, the baseline among them.",
} as const;
export const giveFewerOptions = {
  id: "giveFewerOptions",
  text: "Give at most {most:count} options.",
} as const;
export const giveOptionObject = {
  id: "giveOptionObject",
  text: "Give each option as an object with a name, a cost and what it brings.",
} as const;
export const giveResultOrFigures = {
  id: "giveResultOrFigures",
  text: "Give the result of a model or figures, not both.",
} as const;
export const giveModelResult = {
  id: "giveModelResult",
  text: "Give the whole result of preventionModel.",
} as const;
export const giveWholeBeforePart = {
  id: "giveWholeBeforePart",
  text: "Give {whole} as well: this is a part of it.",
} as const;
export const giveCommonMeasure = {
  id: "giveCommonMeasure",
  text: "Give every option a public value, or every option an effect.",
} as const;
export const giveEffectForThreshold = {
  id: "giveEffectForThreshold",
  text: "Give every option an effect, or leave the threshold out.",
} as const;
export const giveOnePriceYear = {
  id: "giveOnePriceYear",
  text: "Give results in the prices of one year: one is in {one}, this one in {other}.",
} as const;
export const giveOneDiscounting = {
  id: "giveOneDiscounting",
  text: "Give results discounted alike: this one follows another rate or schedule.",
} as const;
export const giveBenefitsByPerspective = {
  id: "giveBenefitsByPerspective",
  text: "Give an object with a benefit for each of those it falls to, such as taxpayers.",
} as const;
export const frontierStartsHere = {
  id: "frontierStartsHere",
  text: "The frontier starts here: no option worth considering costs less.",
} as const;
export const sameAsOther = {
  id: "sameAsOther",
  text: "The same cost and effect as {name}, so there is no step between them.",
} as const;
export const effectTooSmall = {
  id: "effectTooSmall",
  text: "The difference in effect is too small to divide by.",
} as const;
export const dominatedByOther = {
  id: "dominatedByOther",
  text: "Dominated: {name} costs no more and does no less.",
} as const;
export const dominatedByMix = {
  id: "dominatedByMix",
  text: "Extendedly dominated: a mix of {cheaper} and {dearer} does as much for less.",
} as const;
export const unitOfEffect = { id: "unitOfEffect", text: "unit of effect" } as const;
export const wholePounds = { id: "wholePounds", text: "{amount:pounds}" } as const;
export const poundsAndPence = { id: "poundsAndPence", text: "£{amount:decimal}" } as const;
export const minusPoundsAndPence = {
  id: "minusPoundsAndPence",
  text: "-£{amount:decimal}",
} as const;
export const oneOptionLeft = {
  id: "oneOptionLeft",
  text: "Of {count:count} options only {first} is worth considering: none of the others brings another {unit} without being beaten on cost.",
} as const;
export const optionsLeft = {
  id: "optionsLeft",
  text: "Of {count:count} options {kept:count} are worth considering, from {first}: {steps}.",
} as const;
export const manyOptionsLeft = {
  id: "manyOptionsLeft",
  text: "Of {count:count} options {kept:count} are worth considering, from {first}, the cheapest, to {last}, which does most.",
} as const;
export const frontierStep = {
  id: "frontierStep",
  text: "{name} at {icer} for each further {unit}",
} as const;
export const frontierTie = { id: "frontierTie", text: "{name} level with {other}" } as const;
export const optionDominates = {
  id: "optionDominates",
  text: "Better on both counts or on one: it costs {cost:pounds} less and brings {effect:decimal} more ({unit}), so no ratio is needed.",
} as const;
export const optionIsDominated = {
  id: "optionIsDominated",
  text: "Worse on both counts or on one: it costs {cost:pounds} more and brings {effect:decimal} less ({unit}), so no ratio is needed.",
} as const;
export const optionIsTheSame = {
  id: "optionIsTheSame",
  text: "The same cost and the same effect, so there is nothing to choose between the two.",
} as const;
export const moreForMore = {
  id: "moreForMore",
  text: "It costs {cost:pounds} more and brings {effect:decimal} more: {icer} for each further {unit}.",
} as const;
export const lessForLess = {
  id: "lessForLess",
  text: "It costs {cost:pounds} less and brings {effect:decimal} less: {icer} saved for each {unit} given up.",
} as const;
export const worthItsCost = {
  id: "worthItsCost",
  text: "{meaning} At {threshold} a unit it is worth {amount:pounds} more than it costs.",
} as const;
export const notWorthItsCost = {
  id: "notWorthItsCost",
  text: "{meaning} At {threshold} a unit it is worth {amount:pounds} less than it costs.",
} as const;
export const worthJustItsCost = {
  id: "worthJustItsCost",
  text: "{meaning} At {threshold} a unit it is worth just what it costs.",
} as const;
export const savesByItself = {
  id: "savesByItself",
  text: "The programme costs {amount:pounds} less than what it replaces, so there is no cost to divide by.",
} as const;
export const noExtraCost = {
  id: "noExtraCost",
  text: "The programme costs no more than what it replaces, so there is no cost to divide by.",
} as const;
export const perPoundOfCost = {
  id: "perPoundOfCost",
  text: "That is {ratio} for each £1 of extra cost.",
} as const;
export const perPersonGain = {
  id: "perPersonGain",
  text: "For each person, benefits of {benefits:pounds} exceed an extra cost of {cost:pounds} by {net:pounds}. {ratio}",
} as const;
export const perPersonLoss = {
  id: "perPersonLoss",
  text: "For each person, benefits of {benefits:pounds} fall short of an extra cost of {cost:pounds} by {net:pounds}. {ratio}",
} as const;
export const publicValueLessCost = {
  id: "publicValueLessCost",
  text: "public value less cost",
} as const;
export const effectAtThreshold = {
  id: "effectAtThreshold",
  text: "effect at {threshold} a unit less cost",
} as const;
export const forMoreCost = { id: "forMoreCost", text: "{amount:pounds} more cost" } as const;
export const forLessCost = { id: "forLessCost", text: "{amount:pounds} less cost" } as const;
export const oneComesFirst = {
  id: "oneComesFirst",
  text: "By {measure}, {name} comes first: {gain:pounds} above {baseline}, for {cost}.",
} as const;
export const oneComesFirstInColumns = {
  id: "oneComesFirstInColumns",
  text: "By {measure}, {name} comes first: {gain:pounds} above {baseline}, for {cost}. Of its extra public value of {publicValue:pounds}, {fiscal:pounds} is fiscal and {cashable:pounds} is cashable.",
} as const;
export const severalComeFirst = {
  id: "severalComeFirst",
  text: "By {measure}, these come first together: {names}.",
} as const;
export const baselineComesFirst = {
  id: "baselineComesFirst",
  text: "By {measure}, none of the others comes up to {name}, the baseline.",
} as const;
export const noFiscalColumn = {
  id: "noFiscalColumn",
  text: "Not every option says how much of its public value is fiscal, so what budgets gain cannot be compared.",
} as const;
export const headingOption = { id: "headingOption", text: "Option" } as const;
export const headingIncrementalCost = {
  id: "headingIncrementalCost",
  text: "Incremental cost",
} as const;
export const headingIncrementalEffect = {
  id: "headingIncrementalEffect",
  text: "Incremental effect",
} as const;
export const headingIcer = {
  id: "headingIcer",
  text: "Cost for each further unit (ICER)",
} as const;
export const headingStatus = { id: "headingStatus", text: "Status" } as const;
export const headingRank = { id: "headingRank", text: "Rank" } as const;
export const headingDominatedBy = { id: "headingDominatedBy", text: "Dominated by" } as const;
export const headingExtraCost = {
  id: "headingExtraCost",
  text: "Cost over baseline",
} as const;
export const headingExtraValue = {
  id: "headingExtraValue",
  text: "Public value over baseline",
} as const;
export const headingExtraNet = {
  id: "headingExtraNet",
  text: "Net value over baseline",
} as const;
export const statusOnFrontier = { id: "statusOnFrontier", text: "on the frontier" } as const;
export const statusExtendedlyDominated = {
  id: "statusExtendedlyDominated",
  text: "extendedly dominated",
} as const;
export const statusDominated = { id: "statusDominated", text: "dominated" } as const;
export const statusTied = { id: "statusTied", text: "on the frontier, tied" } as const;
