/** Refusals, reasons and conclusions of the cohort model of demand. */

export const giveWholeMonths = {
  id: "giveWholeMonths",
  text: "Give a whole number of months from {minimum} to {maximum}.",
} as const;
export const giveWholeNumberWithin = {
  id: "giveWholeNumberWithin",
  text: "Give a whole number from {minimum} to {maximum}.",
} as const;
export const giveStates = {
  id: "giveStates",
  text: "Give a list of the states' names, 1 to {most} of them.",
} as const;
export const giveStateOnce = {
  id: "giveStateOnce",
  text: "Give each state once; {name} is there twice.",
} as const;
export const giveOtherStateName = {
  id: "giveOtherStateName",
  text: "Give the state another name than {name}: exit, inflow and > are kept for the moves.",
} as const;
export const giveKnownState = {
  id: "giveKnownState",
  text: "Give one of the states {states}, not {name}.",
} as const;
export const giveSquareChances = {
  id: "giveSquareChances",
  text: "Give a row for each state, with as many columns as rows, and at most {most} of them.",
} as const;
export const giveSquareRow = {
  id: "giveSquareRow",
  text: "Give {expected:count} numbers in this row, one for each state; here are {got:count}.",
} as const;
export const giveRowForEachState = {
  id: "giveRowForEachState",
  text: "Give a row for each of the {expected:count} states; here are {got:count}.",
} as const;
export const giveOneForEachState = {
  id: "giveOneForEachState",
  text: "Give a list of numbers, one for each state.",
} as const;
export const giveOneForEveryState = {
  id: "giveOneForEveryState",
  text: "Give one for each of the {expected:count} states; here are {got:count}.",
} as const;
export const giveMultiplier = {
  id: "giveMultiplier",
  text: "Give a factor from 0 to 1,000; 0.8 is a fifth less.",
} as const;
export const giveRowUpToOne = {
  id: "giveRowUpToOne",
  text: "Give chances that add up to 1 at most; those out of {state} add up to {sum}.",
} as const;
export const giveExitThatCompletes = {
  id: "giveExitThatCompletes",
  text: "Give a chance of leaving that makes the row 1: {state} has moves that add up to {sum} and leaves with {exit}.",
} as const;
export const giveMove = {
  id: "giveMove",
  text: 'Give a move such as "child in need>looked after", not {move}.',
} as const;
export const giveMoveBetweenStates = {
  id: "giveMoveBetweenStates",
  text: "Give a move between two states; what a multiplier changes in {move} goes to staying anyway.",
} as const;
export const giveSmallerMultipliers = {
  id: "giveSmallerMultipliers",
  text: "Give smaller multipliers: with these the chances out of {state} add up to {sum} a month.",
} as const;
export const giveWayOut = {
  id: "giveWayOut",
  text: "Give every state a way out of the system, direct or by other states, or numbers never settle.",
} as const;
export const giveOutcomeWithPeople = {
  id: "giveOutcomeWithPeople",
  text: "Give an outcome that somebody is in at that month; nobody is in {outcome}, so there is no share to change.",
} as const;
export const giveRateOfMoving = {
  id: "giveRateOfMoving",
  text: "Give a rate as a number, such as 0.02 moves a month.",
} as const;
export const giveTimeNotNegative = {
  id: "giveTimeNotNegative",
  text: "Give a length of time from 0 to 1,000,000.",
} as const;
export const giveRateOffDiagonal = {
  id: "giveRateOffDiagonal",
  text: "Give a rate of 0 or more; only the diagonal, the rate of leaving the state, is below 0.",
} as const;
export const giveRatesUpToZero = {
  id: "giveRatesUpToZero",
  text: "Give a row that adds up to 0, or less where people leave the system; this one adds up to {sum}.",
} as const;
export const giveShorterTime = {
  id: "giveShorterTime",
  text: "Give a shorter time or lower rates: at most a million moves a person.",
} as const;
export const giveCountRows = {
  id: "giveCountRows",
  text: "Give rows of counts, equally long, at most {most} rows.",
} as const;
export const givePrior = {
  id: "givePrior",
  text: "Give a number of people above 0 and at most 1,000, such as 0.5.",
} as const;
export const giveLevels = {
  id: "giveLevels",
  text: "Give a list of 1 to 20 fractions, such as 0.5 and 0.95.",
} as const;
export const giveFewerPaths = {
  id: "giveFewerPaths",
  text: "Give fewer paths, months or states: at most {most:count} paths of this length.",
} as const;
export const enterFewerMonths = {
  id: "enterFewerMonths",
  text: "Enter at most {most:count} months: with so many moves a sheet would take too long over more.",
} as const;
export const giveDelays = {
  id: "giveDelays",
  text: "Give a list of 1 to 60 delays in months, such as 12 and 24.",
} as const;
export const giveMonthsPastDelay = {
  id: "giveMonthsPastDelay",
  text: "Give more months than {latest}: the latest start lies there, and must be looked past.",
} as const;
export const giveCapacityForEachPeriod = {
  id: "giveCapacityForEachPeriod",
  text: "Give one capacity for all periods, or one for each of the {expected:count}; here are {got:count}.",
} as const;
export const giveEntriesForEachPeriod = {
  id: "giveEntriesForEachPeriod",
  text: "Give one number of entries for all periods, or one for each of the {expected:count}; here are {got:count}.",
} as const;
export const demandNothingChanges = {
  id: "demandNothingChanges",
  text: "{state}: {opening:count} now and {closing:count} at month {months} if nothing changes.",
} as const;
export const demandSame = {
  id: "demandSame",
  text: "{state}: {without:count} at month {months}, with the scenario as without it.",
} as const;
export const demandMore = {
  id: "demandMore",
  text: "{state}: {withScenario:count} at month {months} with the scenario and {without:count} if nothing changes, {more:decimal} more.",
} as const;
export const demandFewer = {
  id: "demandFewer",
  text: "{state}: {withScenario:count} at month {months} with the scenario and {without:count} if nothing changes, {fewer:decimal} fewer. Up to month {quiet} the difference is less than one person; it reaches one in month {first}.",
} as const;
export const demandFewerAtOnce = {
  id: "demandFewerAtOnce",
  text: "{state}: {withScenario:count} at month {months} with the scenario and {without:count} if nothing changes, {fewer:decimal} fewer. The difference is one person or more from the first month.",
} as const;
export const demandFewerUnseen = {
  id: "demandFewerUnseen",
  text: "{state}: {withScenario:count} at month {months} with the scenario and {without:count} if nothing changes, {fewer:decimal} fewer. The difference does not reach one person by then.",
} as const;
export const warnIdleMultipliers = {
  id: "warnIdleMultipliers",
  text: "These multipliers change nothing, because nobody moves that way in the model: {moves}.",
} as const;
export const warnCostUnpriced = {
  id: "warnCostUnpriced",
  text: "The scenario's own cost is left out, because the states have no prices to set against it.",
} as const;
export const nobodyComesIn = {
  id: "nobodyComesIn",
  text: "Nobody comes in, so everybody leaves in the end and no share is left.",
} as const;
export const steadyConclusion = {
  id: "steadyConclusion",
  text: "If nothing changes, numbers settle with {people:count} in {state}, of {total:count} in all.",
} as const;
export const timeConclusion = {
  id: "timeConclusion",
  text: "Whoever is in {state} spends {months:decimal} months there in all. Of the other states, {from} leads there most often: {chance:percent} ever get there.",
} as const;
export const timeConclusionAlone = {
  id: "timeConclusionAlone",
  text: "Whoever is in {state} spends {months:decimal} months there in all.",
} as const;
export const leverageLower = {
  id: "leverageLower",
  text: "At month {months} the strongest lever on {outcome} ({baseline:count}) is {from} to {to}: a tenth fewer such moves means about {people:decimal} people fewer.",
} as const;
export const leverageRaise = {
  id: "leverageRaise",
  text: "At month {months} the strongest lever on {outcome} ({baseline:count}) is {from} to {to}: a tenth more such moves means about {people:decimal} people fewer.",
} as const;
export const leverageNone = {
  id: "leverageNone",
  text: "Nobody moves between states, so no move can change {outcome}.",
} as const;
export const noMatrixRoot = {
  id: "noMatrixRoot",
  text: "There are no chances over that period which lead to these: the table of chances has no root.",
} as const;
export const warnNegativeRoot = {
  id: "warnNegativeRoot",
  text: "Chances over {months} months that lead to these would be below 0 in {count:count} places; they are shown as they are and are no chances. Count moves over a shorter period instead.",
} as const;
export const stateNumbered = { id: "stateNumbered", text: "State {number}" } as const;
export const nobodyInState = {
  id: "nobodyInState",
  text: "Nobody was in {state}, so there is no share.",
} as const;
export const warnFewPeople = {
  id: "warnFewPeople",
  text: "Fewer than {fewer} people were seen in {states}; the chances there are little more than guesses.",
} as const;
export const warnChancesKnown = {
  id: "warnChancesKnown",
  text: "The chances are taken as known exactly, so the fan shows chance alone and is too narrow. Give the person-months that they were estimated from.",
} as const;
export const fanConclusion = {
  id: "fanConclusion",
  text: "{state} at month {months} if nothing changes: {level:percent} of simulated futures lie from {lower:count} to {upper:count}, the middle one at {median:count}.",
} as const;
export const fanScenarioConclusion = {
  id: "fanScenarioConclusion",
  text: "{fan} With the scenario they lie from {lower:count} to {upper:count}, the middle one at {median:count}; in {chance} of pairs of futures there are fewer people with it.",
} as const;
export const chanceUnderOne = { id: "chanceUnderOne", text: "under 1%" } as const;
export const chanceOf = { id: "chanceOf", text: "{chance:percent}" } as const;
export const chanceOverNinetyNine = { id: "chanceOverNinetyNine", text: "over 99%" } as const;
export const delayMoreMonths = {
  id: "delayMoreMonths",
  text: "Starting {delay} months later means {extra:decimal} more person-months in {state} by month {months}.",
} as const;
export const delayNoMoreMonths = {
  id: "delayNoMoreMonths",
  text: "Starting {delay} months later means no more person-months in {state} by month {months}.",
} as const;
export const delayCosts = {
  id: "delayCosts",
  text: "{people} It costs {cost:pounds} more in all.",
} as const;
export const delaySaves = {
  id: "delaySaves",
  text: "{people} Up to then it costs {cost:pounds} less in all: the scenario has not earned its cost by that month.",
} as const;
export const noPlaces = {
  id: "noPlaces",
  text: "There are no places in this period, so there is no share of them.",
} as const;
export const gapNone = {
  id: "gapNone",
  text: "Places meet demand in each of {periods:count} periods; {unused:decimal} places stand unused in all.",
} as const;
export const gapUnmet = {
  id: "gapUnmet",
  text: "Places fall short first in period {first}: over {periods:count} periods {unmet:decimal} find no place, {worst:decimal} in the worst one, while {unused:decimal} places stand unused.",
} as const;
export const gapWaiting = {
  id: "gapWaiting",
  text: "Places fall short first in period {first}: after {periods:count} periods {unmet:decimal} are waiting.",
} as const;
export const nobodyLeaves = {
  id: "nobodyLeaves",
  text: "Nobody leaves, so the stock never settles.",
} as const;
export const stockSettles = {
  id: "stockSettles",
  text: "{opening:count} at the start become {closing:count} after {periods:count} periods; with the last entries going on, numbers settle at {settlesAt:count}.",
} as const;
export const stockNeverSettles = {
  id: "stockNeverSettles",
  text: "{opening:count} at the start become {closing:count} after {periods:count} periods, and nobody leaves.",
} as const;
export const demandHeadingMonth = { id: "demandHeadingMonth", text: "Month" } as const;
export const demandHeadingBaselineOf = {
  id: "demandHeadingBaselineOf",
  text: "{state}, nothing changes",
} as const;
export const demandHeadingScenarioOf = {
  id: "demandHeadingScenarioOf",
  text: "{state}, scenario",
} as const;
export const demandHeadingFewer = { id: "demandHeadingFewer", text: "{state}, fewer" } as const;
export const demandHeadingFrom = { id: "demandHeadingFrom", text: "From" } as const;
export const demandHeadingTo = { id: "demandHeadingTo", text: "To" } as const;
export const demandHeadingChance = { id: "demandHeadingChance", text: "Monthly chance" } as const;
export const demandHeadingElasticity = {
  id: "demandHeadingElasticity",
  text: "Elasticity",
} as const;
export const demandHeadingPeopleForTenth = {
  id: "demandHeadingPeopleForTenth",
  text: "People for a tenth more",
} as const;
export const demandHeadingState = { id: "demandHeadingState", text: "State" } as const;
export const demandHeadingPeople = { id: "demandHeadingPeople", text: "People" } as const;
export const demandHeadingPer10000 = { id: "demandHeadingPer10000", text: "Per 10,000" } as const;
export const demandHeadingStart = { id: "demandHeadingStart", text: "Start" } as const;
export const demandHeadingAtEnd = { id: "demandHeadingAtEnd", text: "{state} at the end" } as const;
export const demandHeadingFirstOneFewer = {
  id: "demandHeadingFirstOneFewer",
  text: "First month with one fewer",
} as const;
export const demandHeadingPersonMonths = {
  id: "demandHeadingPersonMonths",
  text: "Person-months",
} as const;
export const demandHeadingExtraPersonMonths = {
  id: "demandHeadingExtraPersonMonths",
  text: "Extra person-months",
} as const;
export const demandHeadingCost = { id: "demandHeadingCost", text: "Cost" } as const;
export const demandHeadingExtraCost = { id: "demandHeadingExtraCost", text: "Extra cost" } as const;
export const demandHeadingReading = { id: "demandHeadingReading", text: "Reading" } as const;
export const startNever = { id: "startNever", text: "Nothing is done" } as const;
export const startAsPlanned = { id: "startAsPlanned", text: "As planned" } as const;
export const startLater = { id: "startLater", text: "{months} months later" } as const;
export const demandHeadingShare = { id: "demandHeadingShare", text: "Share" } as const;
export const demandHeadingLower = { id: "demandHeadingLower", text: "Lower" } as const;
export const demandHeadingUpper = { id: "demandHeadingUpper", text: "Upper" } as const;
export const demandHeadingPeriod = { id: "demandHeadingPeriod", text: "Period" } as const;
export const demandHeadingDemand = { id: "demandHeadingDemand", text: "Demand" } as const;
export const demandHeadingCapacity = { id: "demandHeadingCapacity", text: "Places" } as const;
export const demandHeadingServed = { id: "demandHeadingServed", text: "Served" } as const;
export const demandHeadingUnmet = { id: "demandHeadingUnmet", text: "Unmet" } as const;
export const demandHeadingUnused = { id: "demandHeadingUnused", text: "Unused places" } as const;
export const demandHeadingUse = { id: "demandHeadingUse", text: "Use" } as const;
export const demandHeadingOpening = { id: "demandHeadingOpening", text: "Opening" } as const;
export const demandHeadingEntries = { id: "demandHeadingEntries", text: "Entries" } as const;
export const demandHeadingExits = { id: "demandHeadingExits", text: "Exits" } as const;
export const demandHeadingClosing = { id: "demandHeadingClosing", text: "Closing" } as const;
export const noOneFewer = {
  id: "noOneFewer",
  text: "At no month is there one person fewer.",
} as const;
export const noPriceGiven = {
  id: "noPriceGiven",
  text: "No prices are given, so there is no cost.",
} as const;
export const nothingToCompare = {
  id: "nothingToCompare",
  text: "There is no such difference without a start.",
} as const;
export const giveMoveOnce = {
  id: "giveMoveOnce",
  text: "Give each move once; {move} is there twice.",
} as const;
export const giveAllPricesOrNone = {
  id: "giveAllPricesOrNone",
  text: "Give every state a cost, or none of them.",
} as const;
export const givePriceSource = {
  id: "givePriceSource",
  text: "Give the source of the costs; a price without a source is not used.",
} as const;
export const giveChancesBelowOne = {
  id: "giveChancesBelowOne",
  text: "Give chances that add up to 1 at most; those out of {state}, leaving included, add up to {sum}.",
} as const;
export const giveOneMultiplier = {
  id: "giveOneMultiplier",
  text: "Give a multiplier beside at least one move, such as 0.8, so that there is a scenario to put off.",
} as const;
export const demandHeadingMedian = {
  id: "demandHeadingMedian",
  text: "Middle, nothing changes",
} as const;
export const demandHeadingScenarioMedian = {
  id: "demandHeadingScenarioMedian",
  text: "Middle, scenario",
} as const;
export const demandHeadingLowest = {
  id: "demandHeadingLowest",
  text: "Lower of {level:percent}",
} as const;
export const demandHeadingHighest = {
  id: "demandHeadingHighest",
  text: "Upper of {level:percent}",
} as const;
