/** Refusals, reasons and conclusions of reference data. */
export const giveKnownCode = {
  id: "giveKnownCode",
  text: "Give the code of a unit cost on file, such as SS1.0; there is no {code}.",
} as const;
export const giveOtherCode = {
  id: "giveOtherCode",
  text: "Give another code. {reason} That is why {code} is left out.",
} as const;
export const giveUncontestedCode = {
  id: "giveUncontestedCode",
  text: "Give another code, or ask for contested costs as well. {note} That is why {code} counts as contested.",
} as const;
export const giveNoPriceYear = {
  id: "giveNoPriceYear",
  text: "Give no price year for {code}: its own is not settled ({printed}), so it cannot be moved.",
} as const;
export const unitCostRangeOnly = {
  id: "unitCostRangeOnly",
  text: "{code} is printed as a range, {low:pounds} to {high:pounds}; there is no single value.",
} as const;
export const unitCostContested = {
  id: "unitCostContested",
  text: "{code} is contested. {note}",
} as const;
export const unitCostDescriptive = {
  id: "unitCostDescriptive",
  text: "{code} is what people in this circumstance cost, whatever the reason: not all of it goes when the circumstance does.",
} as const;
export const unitCostStale = {
  id: "unitCostStale",
  text: "{code} is in prices of {priceYear}, {age:count} years before {since}: look for a later figure.",
} as const;
export const unitCostAverage = {
  id: "unitCostAverage",
  text: "{code} is an average: one case more or fewer changes spending by another amount, so it is no cashable saving by itself.",
} as const;
export const unitCostSecondHand = {
  id: "unitCostSecondHand",
  text: "{code} was read second-hand ({seenIn}): check it with its publisher.",
} as const;
export const unitCostConclusion = {
  id: "unitCostConclusion",
  text: "{description}: {amount} ({unit}), {prices}{original}. Source: {publisher}, {title}.",
} as const;
export const inPricesOf = { id: "inPricesOf", text: "in prices of {year}" } as const;
export const asPrinted = { id: "asPrinted", text: ", as printed" } as const;
export const fromOriginal = { id: "fromOriginal", text: ", from {amount} in {year}" } as const;
export const poundsAmount = { id: "poundsAmount", text: "{amount:pounds}" } as const;
export const poundsRange = { id: "poundsRange", text: "{low:pounds} to {high:pounds}" } as const;
export const searchSomeWords = {
  id: "searchSomeWords",
  text: "Nothing holds all these words; what is listed holds most of them.",
} as const;
export const contestedHidden = {
  id: "contestedHidden",
  text: "Contested costs left out: {count:count}.",
} as const;
export const searchFound = {
  id: "searchFound",
  text: "Unit costs found: {count:count}, of which {secondHand:count} were read second-hand. Best answer: {code}.",
} as const;
export const searchNone = {
  id: "searchNone",
  text: "No unit cost answers this; try fewer or other words.",
} as const;
export const effectsFound = {
  id: "effectsFound",
  text: "Effects found: {count:count} ({uk:count} from the UK, {elsewhere:count} from elsewhere), of {programmes}.",
} as const;
export const effectsNone = {
  id: "effectsNone",
  text: "No effect on file answers this. That is no evidence of no effect.",
} as const;
export const effectsOfOtherCountries = {
  id: "effectsOfOtherCountries",
  text: "Effects found in other countries and left out: {count:count}.",
} as const;
export const effectsAtOtherLevels = {
  id: "effectsAtOtherLevels",
  text: "Effects found at another level of prevention, or at none that is stated, and left out: {count:count}.",
} as const;
export const effectsNoneOfUk = {
  id: "effectsNoneOfUk",
  text: "None of these effects is from the UK alone: {programmes}.",
} as const;
export const needFound = {
  id: "needFound",
  text: "Published need found: tables {tables:count}, single figures {figures:count}.",
} as const;
export const needNone = {
  id: "needNone",
  text: "No published figure of need answers this; try fewer or other words.",
} as const;
export const figuresFound = {
  id: "figuresFound",
  text: "Published figures found: {count:count}, each as printed.",
} as const;
export const figuresNone = {
  id: "figuresNone",
  text: "No published figure answers this; try fewer or other words.",
} as const;
export const excludedBroken = {
  id: "excludedBroken",
  text: "Its rows hold values that cannot be right, £0.33m to £11.0m a year, in the transcription that was read.",
} as const;
export const excludedPressEstimate = {
  id: "excludedPressEstimate",
  text: "It is an estimate of a press release, not a finding of the study.",
} as const;
export const excludedNotReadThere = {
  id: "excludedNotReadThere",
  text: "Its rates were not read in the report itself; the figures of the publisher’s own page stand in their place.",
} as const;
export const excludedNoFigure = {
  id: "excludedNoFigure",
  text: "It holds no figure of cost, effect, need or spend.",
} as const;
export const excludedOtherSubject = {
  id: "excludedOtherSubject",
  text: "It is about the work of making statistical returns.",
} as const;
export const excludedConflict = {
  id: "excludedConflict",
  text: "Its sources disagree on the price year.",
} as const;
export const excludedMemory = {
  id: "excludedMemory",
  text: "It was read in no source, and is known from memory alone.",
} as const;
export const excludedNotInForce = {
  id: "excludedNotInForce",
  text: "It is a proposal that is not in force, and its rates were not seen.",
} as const;
export const giveSheetRows = {
  id: "giveSheetRows",
  text: "Give the sheet as a list of rows, each a list of cells.",
} as const;
export const giveSheetHeadings = {
  id: "giveSheetHeadings",
  text: "Give a sheet with a row of headings that names at least Code and Unit cost.",
} as const;
export const importConclusion = {
  id: "importConclusion",
  text: "Unit costs read: {read:count}; rows skipped: {skipped:count}; remarks to check: {toCheck:count}. Of {parents:count} entries with two parts or more, {wrong:count} differ from the sum of their parts by more than {tolerance:percent}.",
} as const;
export const importUnknownCode = {
  id: "importUnknownCode",
  text: "{code} is no entry code such as SS1.0 or E&S2.0.1.",
} as const;
export const importNoCode = {
  id: "importNoCode",
  text: "The row holds a value and no entry code.",
} as const;
export const importSectionHeading = {
  id: "importSectionHeading",
  text: "The row is the heading of the rows below it.",
} as const;
export const importNote = { id: "importNote", text: "The row is a note." } as const;
export const importNoValue = { id: "importNoValue", text: "The row holds no value." } as const;
export const importRange = {
  id: "importRange",
  text: "The value is a range, {value}: write one value.",
} as const;
export const importNoNumber = {
  id: "importNoNumber",
  text: "The value is no amount of pounds: {value}.",
} as const;
export const importNotAboveZero = {
  id: "importNotAboveZero",
  text: "The value is not above 0: {value}. Costs and savings alike are written as positive amounts.",
} as const;
export const importRepeated = {
  id: "importRepeated",
  text: "{code} stands in row {row:count} already, with the same value.",
} as const;
export const importConflict = {
  id: "importConflict",
  text: "{code} stands in row {row:count} already, with {first:pounds} in place of {second:pounds}; the first is kept.",
} as const;
export const importNoPriceYear = {
  id: "importNoPriceYear",
  text: "The row holds no price year, so its value cannot be moved to other prices.",
} as const;
export const importUnclearPriceYear = {
  id: "importUnclearPriceYear",
  text: "The price year is not clear: {printed}. Write 2013 or 2013/14.",
} as const;
export const importKnownBroken = {
  id: "importKnownBroken",
  text: "{code} is broken in a public transcription of version 1.4: check the value in the workbook itself.",
} as const;
export const importTooDear = {
  id: "importTooDear",
  text: "{value:pounds} is more than {limit:pounds} for one unit: check the value and its unit.",
} as const;
export const importDoesNotAdd = {
  id: "importDoesNotAdd",
  text: "{code} is {whole:pounds} and its parts add up to {parts:pounds}, which is further apart than {tolerance:percent}: they may be alternatives or steps rather than parts.",
} as const;
export const importPartsDiffer = {
  id: "importPartsDiffer",
  text: "{code} and its parts stand in different units or price years, so they cannot be added up.",
} as const;
export const registerCode = { id: "registerCode", text: "Code" } as const;
export const registerDescription = { id: "registerDescription", text: "Description" } as const;
export const registerCategory = { id: "registerCategory", text: "Category" } as const;
export const registerTag = { id: "registerTag", text: "Tag" } as const;
export const registerBehaviour = { id: "registerBehaviour", text: "Average or price" } as const;
export const registerParent = { id: "registerParent", text: "Related to" } as const;
export const registerAge = { id: "registerAge", text: "Age of prices, years" } as const;
export const registerNote = { id: "registerNote", text: "Note" } as const;
export const registerSource = { id: "registerSource", text: "Source" } as const;
export const registerSeen = { id: "registerSeen", text: "Seen" } as const;
export const registerAddress = { id: "registerAddress", text: "Address" } as const;
export const registerProgramme = { id: "registerProgramme", text: "Programme" } as const;
export const registerOutcome = { id: "registerOutcome", text: "Outcome" } as const;
export const registerMeasure = { id: "registerMeasure", text: "Measure" } as const;
export const registerWith = { id: "registerWith", text: "With the service" } as const;
export const registerWithout = { id: "registerWithout", text: "Without it" } as const;
export const registerComparator = { id: "registerComparator", text: "Compared with" } as const;
export const registerTimePoint = { id: "registerTimePoint", text: "Time point" } as const;
export const registerLevel = { id: "registerLevel", text: "Prevention level" } as const;
export const registerCountry = { id: "registerCountry", text: "Country" } as const;
export const registerPopulation = { id: "registerPopulation", text: "Population" } as const;
export const registerId = { id: "registerId", text: "Id" } as const;
export const registerLow = { id: "registerLow", text: "Low" } as const;
export const registerHigh = { id: "registerHigh", text: "High" } as const;
export const registerPrinted = { id: "registerPrinted", text: "As printed" } as const;
export const registerGeography = { id: "registerGeography", text: "Place" } as const;
export const registerTopic = { id: "registerTopic", text: "Topic" } as const;
