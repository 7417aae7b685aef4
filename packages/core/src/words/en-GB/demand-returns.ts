/** Refusals, reasons and conclusions of statutory returns and their forecast. */

export const giveFiles = {
  id: "giveFiles",
  text: "Give at least one episodes file and one header file.",
} as const;
export const giveFileText = { id: "giveFileText", text: "Give the file's whole text." } as const;
export const giveFileRows = {
  id: "giveFileRows",
  text: "Give a list of rows, each a list of cells, headings first.",
} as const;
export const giveTextOrRows = {
  id: "giveTextOrRows",
  text: "Give either the text or the rows of {file}.",
} as const;
export const giveReturnLayout = {
  id: "giveReturnLayout",
  text: "Give an episodes file with the columns {episodes}, or a header file with {header}; {file} has the columns {found}.",
} as const;
export const rowWithoutChild = {
  id: "rowWithoutChild",
  text: "The row has no child number; it is left out.",
} as const;
export const startUnreadable = {
  id: "startUnreadable",
  text: '"{found}" in DECOM is no date such as 31/03/2021; the row is left out.',
} as const;
export const endUnreadable = {
  id: "endUnreadable",
  text: '"{found}" in DEC is no date such as 31/03/2021; the row is left out.',
} as const;
export const birthUnreadable = {
  id: "birthUnreadable",
  text: '"{found}" in DOB is no date such as 31/03/2011; the row is left out.',
} as const;
export const birthDiffers = {
  id: "birthDiffers",
  text: "The child has another date of birth in an earlier row; the first one counts.",
} as const;
export const birthMissing = {
  id: "birthMissing",
  text: "No header file has the child's date of birth; the episode is left out of forecasts.",
} as const;
export const birthAfterStart = {
  id: "birthAfterStart",
  text: "The episode starts before the child was born; forecasts by age leave it out.",
} as const;
export const endBeforeStart = {
  id: "endBeforeStart",
  text: "The episode ends on {end}, before it starts on {start}; forecasts by age leave it out.",
} as const;
export const placeMissing = {
  id: "placeMissing",
  text: "The row has no placement code; it counts under a blank code.",
} as const;
export const returnsRead = {
  id: "returnsRead",
  text: "{episodes:count} episode rows and {children:count} children were read from {files:count} files. Problems found: {problems:count}, each listed by file and line.",
} as const;
export const returnsReadClean = {
  id: "returnsReadClean",
  text: "{episodes:count} episode rows and {children:count} children were read from {files:count} files. There were no problems.",
} as const;
export const giveAge = { id: "giveAge", text: "Give an age in years from 0 to 120." } as const;
export const giveDay = {
  id: "giveDay",
  text: "Give a date such as 2021-03-31 or 31/03/2021.",
} as const;
export const giveBands = {
  id: "giveBands",
  text: "Give 1 to 40 age bands, the youngest first.",
} as const;
export const giveBandUpwards = {
  id: "giveBandUpwards",
  text: "Give {name} an end above its start.",
} as const;
export const giveBandsThatMeet = {
  id: "giveBandsThatMeet",
  text: "Give bands that meet: {before} ends at {years}, so {name} starts there.",
} as const;
export const giveCategories = {
  id: "giveCategories",
  text: "Give 1 to 40 placement categories.",
} as const;
export const giveOtherCategoryName = {
  id: "giveOtherCategoryName",
  text: "Give the category another name than {name}: NOT_IN_CARE, > and / are kept for the moves.",
} as const;
export const giveCodeOnce = {
  id: "giveCodeOnce",
  text: "Give each placement code once; {code} is there twice.",
} as const;
export const giveCategoryForCode = {
  id: "giveCategoryForCode",
  text: "Give placement code {code} a category, or give one category * to take every other code.",
} as const;
export const giveReturns = { id: "giveReturns", text: "Give what readReturns gave." } as const;
export const giveEpisodes = {
  id: "giveEpisodes",
  text: "Give returns with at least one episode that can be read.",
} as const;
export const giveLaterEnd = {
  id: "giveLaterEnd",
  text: "Give an end of the reference window after its start of {start}.",
} as const;
export const giveWindowWithChildren = {
  id: "giveWindowWithChildren",
  text: "Give a reference window in which children were looked after; the returns run from {first} to {last}.",
} as const;
export const giveScenarioInCohortMode = {
  id: "giveScenarioInCohortMode",
  text: "Give a scenario in cohort mode only; compatible mode repeats the open model as it is.",
} as const;
export const giveNoScenarioCost = {
  id: "giveNoScenarioCost",
  text: "Give the scenario's own cost to projectDemand or to a prevention model; here only care is priced.",
} as const;
export const giveCareMove = {
  id: "giveCareMove",
  text: "Give a move such as FOSTERING>RESIDENTIAL, FOSTERING>NOT_IN_CARE, inflow>FOSTERING or inflow>*, not {move}.",
} as const;
export const giveKnownCategory = {
  id: "giveKnownCategory",
  text: "Give one of the placement categories {categories}, not {name}.",
} as const;
export const givePriceForCategory = {
  id: "givePriceForCategory",
  text: "Give a price for {category} too; a category without a price would count as free.",
} as const;
export const endCorrected = {
  id: "endCorrected",
  text: "A later return moves the end from {from} to {to}; the later one counts.",
} as const;
export const overlapCut = {
  id: "overlapCut",
  text: "The episode runs to {end}, into the child's next, which starts on {next}; it is cut there.",
} as const;
export const openThenAbsent = {
  id: "openThenAbsent",
  text: "The episode was open in {file} and the child is in no later return; it is taken to end on {day}.",
} as const;
export const startsTooOld = {
  id: "startsTooOld",
  text: "The episode starts after the birthday that ends the last age band; it is left out.",
} as const;
export const endsTooOld = {
  id: "endsTooOld",
  text: "The episode runs to {end}, past the birthday that ends the last age band; it is cut there.",
} as const;
export const noBackTestInMode = {
  id: "noBackTestInMode",
  text: "Compatible mode has no back-test; cohort mode has.",
} as const;
export const noYearsHeldBack = {
  id: "noYearsHeldBack",
  text: "The returns do not go back far enough to hold a year back, so the forecast is not tested.",
} as const;
export const noCarePrices = {
  id: "noCarePrices",
  text: "No prices are given, so there is no cost. Prices need a source.",
} as const;
export const warnCompatible = {
  id: "warnCompatible",
  text: "Compatible mode repeats the open model's weaknesses: ages are those at the start of an episode, an open episode never goes stale, and there are no limits.",
} as const;
export const warnFewMoves = {
  id: "warnFewMoves",
  text: "Only {moves:count} moves and departures were seen in the window, so the rates are little more than guesses.",
} as const;
export const warnWindowPastReturns = {
  id: "warnWindowPastReturns",
  text: "The reference window goes past {last}, the last day in the returns, so its last part looks empty.",
} as const;
export const compatibleConclusion = {
  id: "compatibleConclusion",
  text: "{people:count} children were looked after on {date}; the open model's own method gives {later:count} on {laterDate}.",
} as const;
export const careConclusion = {
  id: "careConclusion",
  text: "{people:count} children were looked after on {date}. If nothing changes there will be about {later:count} on {laterDate}, with {level:percent} limits from {lower:count} to {upper:count}.",
} as const;
export const careConclusionTested = {
  id: "careConclusionTested",
  text: "{forecast} Made on {from} for {to}, the same forecast would have said {said:count}; it was {actual:count}, {error:decimal} away.",
} as const;
export const careScenario = {
  id: "careScenario",
  text: "{said} With the scenario there are {fewer:decimal} fewer on {date}; the first month with one child fewer is month {month}, {first}.",
} as const;
export const careScenarioUnseen = {
  id: "careScenarioUnseen",
  text: "{said} With the scenario there are {fewer:decimal} fewer on {date}, at no month one whole child.",
} as const;
export const giveDaysInYear = {
  id: "giveDaysInYear",
  text: "Give a number of days from 360 to 370, such as 365.25.",
} as const;
export const warnWindowBeforeReturns = {
  id: "warnWindowBeforeReturns",
  text: "The reference window starts before {first}, from when the returns tell of everybody; earlier they know only children who stayed.",
} as const;
export const sheetProblems = {
  id: "sheetProblems",
  text: "Problems found in the rows: {count:count}.",
} as const;
export const giveEndAfterStart = {
  id: "giveEndAfterStart",
  text: "Give an end on or after the episode's start, or leave it blank while the episode is open.",
} as const;
export const careHeadingDate = { id: "careHeadingDate", text: "Date" } as const;
export const careHeadingChildren = {
  id: "careHeadingChildren",
  text: "Children looked after",
} as const;
