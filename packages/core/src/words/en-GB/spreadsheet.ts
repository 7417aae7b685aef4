/** Refusals of cells, as a spreadsheet shows them. */

export const atCell = {
  id: "atCell",
  text: "{argument}, row {row}, column {column}: {problem}",
} as const;
export const atArgument = { id: "atArgument", text: "{argument}: {problem}" } as const;
export const giveInsteadOfError = {
  id: "giveInsteadOfError",
  text: "Give a value instead of the error {error}.",
} as const;
export const giveNumber = { id: "giveNumber", text: "Give a number." } as const;
export const giveClearNumber = {
  id: "giveClearNumber",
  text: "Give a number such as 1500 or 1.5; {found} can be read in more than one way.",
} as const;
export const giveNumberNotPercentage = {
  id: "giveNumberNotPercentage",
  text: "Give a number, not a percentage.",
} as const;
export const giveNumberWithoutPoundSign = {
  id: "giveNumberWithoutPoundSign",
  text: "Give a number without a pound sign.",
} as const;
export const giveFlag = {
  id: "giveFlag",
  text: "Give yes/no or 1/0 instead of '{found}'; write unknown, ?, c, z, u or x where it is not known.",
} as const;
export const giveYesOrNo = { id: "giveYesOrNo", text: "Give TRUE or FALSE." } as const;
export const giveScore = {
  id: "giveScore",
  text: "Give a score such as 4, or leave the cell blank where there is no answer.",
} as const;
export const giveTextOrNumber = {
  id: "giveTextOrNumber",
  text: "Give a text or a number.",
} as const;
export const giveClearYear = {
  id: "giveClearYear",
  text: "Give {financial} for the financial year or {calendar} for the calendar year.",
} as const;
export const giveOneCell = { id: "giveOneCell", text: "Give one cell, not a range." } as const;
export const giveRowOrColumn = {
  id: "giveRowOrColumn",
  text: "Give one row or one column.",
} as const;
export const giveValue = {
  id: "giveValue",
  text: "Give a value; this one cannot be left out.",
} as const;
export const giveSomeCells = { id: "giveSomeCells", text: "Give at least one cell." } as const;
export const giveRowsWithData = {
  id: "giveRowsWithData",
  text: "Give only the rows that hold data.",
} as const;
export const giveHeaderRow = {
  id: "giveHeaderRow",
  text: "Give a first row with the headings {headers}.",
} as const;
export const giveMissingHeaders = {
  id: "giveMissingHeaders",
  text: "Give a column for each of these headings as well: {headers}.",
} as const;
export const giveKnownHeader = {
  id: "giveKnownHeader",
  text: "Give one of these headings: {headers}.",
} as const;
export const giveHeaderOnce = {
  id: "giveHeaderOnce",
  text: "Give each heading once; {header} stands here a second time.",
} as const;
export const giveHeading = { id: "giveHeading", text: "Give this column a heading." } as const;
export const giveNameAndValue = {
  id: "giveNameAndValue",
  text: "Give two columns, a name and its value, with the names {headers}.",
} as const;
export const giveMissingSettings = {
  id: "giveMissingSettings",
  text: "Give a row for each of these names as well: {headers}.",
} as const;
export const giveKnownSetting = {
  id: "giveKnownSetting",
  text: "Give one of these names: {headers}.",
} as const;
export const giveSettingOnce = {
  id: "giveSettingOnce",
  text: "Give each name once; {header} stands here a second time.",
} as const;
export const giveCheckKind = {
  id: "giveCheckKind",
  text: "Give one of {kinds}, or a function and its argument such as {example}.",
} as const;
export const noValue = { id: "noValue", text: "There is no value here." } as const;
export const noRows = { id: "noRows", text: "There are no rows to show." } as const;
export const addinFault = {
  id: "addinFault",
  text: "This function could not finish. That is a fault of the add-in: please report the formula and its cells.",
} as const;
export const columnRow = { id: "columnRow", text: "Row" } as const;
export const columnColumn = { id: "columnColumn", text: "Column" } as const;
export const columnFound = { id: "columnFound", text: "Found" } as const;
export const columnWhatToWrite = { id: "columnWhatToWrite", text: "What to write" } as const;
export const noProblems = { id: "noProblems", text: "No problems found" } as const;
export const moreProblems = {
  id: "moreProblems",
  text: "and {count:count} more",
} as const;
export const blankCell = { id: "blankCell", text: "blank" } as const;
export const giveScoreOrMark = {
  id: "giveScoreOrMark",
  text: "Give a number such as 4, or ? where it is not known.",
} as const;
