/** Refusals, reasons and conclusions of disclosure control. */

export const giveSuppressFrom = {
  id: "giveSuppressFrom",
  text: "Give 1 or more: zeros are always shown.",
} as const;
export const giveSuppressTo = {
  id: "giveSuppressTo",
  text: "Give a whole number above {from:count}, so that a mark stands for more than one count.",
} as const;
export const giveCountTable = {
  id: "giveCountTable",
  text: "Give a table of counts: a list of rows, each a list of numbers.",
} as const;
export const giveEqualRows = {
  id: "giveEqualRows",
  text: "Give as many counts as the first row has: {expected:count}, not {got:count}.",
} as const;
export const giveSameShape = {
  id: "giveSameShape",
  text: "Give a table of the same shape as the counts, with {rows:count} by {columns:count} values.",
} as const;
export const givePublishedTable = {
  id: "givePublishedTable",
  text: "Give a published table: an object with rows and, where they are published, its totals.",
} as const;
export const giveCountOrMark = {
  id: "giveCountOrMark",
  text: "Give a whole number of people, 0 or more, or a text such as c where it is hidden.",
} as const;
export const giveTotals = {
  id: "giveTotals",
  text: "Give {expected:count} totals, or leave them out where they are not published.",
} as const;
export const giveTableLabels = {
  id: "giveTableLabels",
  text: "Give {expected:count} names, each once.",
} as const;
export const giveLabelsOfBoth = {
  id: "giveLabelsOfBoth",
  text: "Give labels for both tables, since they are not of the same size.",
} as const;
export const giveRoundedFigure = {
  id: "giveRoundedFigure",
  text: "Give the figure as the rule shows it, rounded to a multiple of {base:count}.",
} as const;
export const giveAgreeingTotals = {
  id: "giveAgreeingTotals",
  text: "Give totals that agree with the counts: no table has these figures, marks and totals.",
} as const;
export const giveGroupedTally = {
  id: "giveGroupedTally",
  text: "Give a tally with groups, such as one made with an area for each child.",
} as const;
export const giveGroupNames = {
  id: "giveGroupNames",
  text: "Give a list of names of groupings, such as area.",
} as const;
export const giveKnownGroup = {
  id: "giveKnownGroup",
  text: "Give one of the groupings of the tally: {known}.",
} as const;
export const ruleFromMemory = {
  id: "ruleFromMemory",
  text: "The rule {preset} was not read in its source: check it before you publish.",
} as const;
export const eachOnItsOwn = {
  id: "eachOnItsOwn",
  text: "Each count was judged on its own: where their total is known as well, a hidden count may be worked out.",
} as const;
export const totalsLeftOut = {
  id: "totalsLeftOut",
  text: "Totals are left out: with them a small count could be worked out whatever else is hidden.",
} as const;
export const totalsRepeat = {
  id: "totalsRepeat",
  text: "Totals of a single count are left out, since each would repeat it.",
} as const;
export const searchCutShort = {
  id: "searchCutShort",
  text: "The table is too large to try every choice: it is safe, but a few more counts may be hidden than needed.",
} as const;
export const rangeNotReached = {
  id: "rangeNotReached",
  text: "Some hidden small counts can be narrowed further than the range of the mark, because the table leaves no more room.",
} as const;
export const shareOfHidden = {
  id: "shareOfHidden",
  text: "No share, because a count it needs is hidden.",
} as const;
export const shareWithoutTotal = {
  id: "shareWithoutTotal",
  text: "No share, because its total is hidden or not published.",
} as const;
export const concludeCounts = {
  id: "concludeCounts",
  text: "Hidden: {hidden:count} of {counts:count} counts.",
} as const;
export const concludeNothingHidden = {
  id: "concludeNothingHidden",
  text: "No count had to be hidden.",
} as const;
export const concludeHidden = {
  id: "concludeHidden",
  text: "Small counts hidden: {small:count}. Other counts hidden with them: {others:count}.",
} as const;
export const anyMarkMayBeSmall = {
  id: "anyMarkMayBeSmall",
  text: "Which hidden counts are small was not said, so each was taken for any count of 1 or more.",
} as const;
export const concludeAuditSafe = {
  id: "concludeAuditSafe",
  text: "No small count can be worked out from this table alone.",
} as const;
export const concludeAuditBreach = {
  id: "concludeAuditBreach",
  text: "Small counts that are shown or can be worked out exactly: {breaches:count}.",
} as const;
export const releasesDisagree = {
  id: "releasesDisagree",
  text: "The two releases contradict each other, so they cannot count the children as stated; they were compared figure by figure only.",
} as const;
export const givenAwayAlone = {
  id: "givenAwayAlone",
  text: "Small counts that one release gives away without the other: {count:count}. Audit it first.",
} as const;
export const nothingShared = {
  id: "nothingShared",
  text: "The two releases have no figure in common.",
} as const;
export const concludeReleasesSafe = {
  id: "concludeReleasesSafe",
  text: "The two releases give no further small count away; {compared:count} figures were compared.",
} as const;
export const concludeReleasesTell = {
  id: "concludeReleasesTell",
  text: "Small counts that can be worked out from the two releases together: {count:count}.",
} as const;
export const smallCountsShown = {
  id: "smallCountsShown",
  text: "Small counts are shown because the caller asked for them: do not publish this table.",
} as const;
export const concludeNotProtected = {
  id: "concludeNotProtected",
  text: "This table is not protected.",
} as const;
export const tableTotal = { id: "tableTotal", text: "Total" } as const;
export const auditBreach = { id: "auditBreach", text: "Can be worked out" } as const;
export const auditSmallest = { id: "auditSmallest", text: "At least" } as const;
export const auditLargest = { id: "auditLargest", text: "At most" } as const;
export const auditColumn = { id: "auditColumn", text: "Column" } as const;
export const auditNoLimit = {
  id: "auditNoLimit",
  text: "Nothing limits this count from above.",
} as const;
export const auditCount = { id: "auditCount", text: "Count" } as const;
export const groupCoverage = { id: "groupCoverage", text: "Coverage" } as const;
export const groupUnmetNeed = { id: "groupUnmetNeed", text: "High need, not served" } as const;
export const groupBoth = { id: "groupBoth", text: "High need, served" } as const;
export const groupServedLowNeed = {
  id: "groupServedLowNeed",
  text: "Served without high need",
} as const;
export const groupNeither = { id: "groupNeither", text: "Neither" } as const;
export const giveTotalsThatMayBeHidden = {
  id: "giveTotalsThatMayBeHidden",
  text: "Give a table whose totals may be hidden: with these totals out, a small count can be worked out whatever else is hidden.",
} as const;
export const tableNotSafe = {
  id: "tableNotSafe",
  text: "Small counts can be worked out from this table: nothing but they is hidden.",
} as const;
export const releaseFirst = {
  id: "releaseFirst",
  text: "the first release",
} as const;
export const releaseSecond = {
  id: "releaseSecond",
  text: "the second release",
} as const;
export const releaseDifference = {
  id: "releaseDifference",
  text: "the first less the second",
} as const;
export const releaseHeader = {
  id: "releaseHeader",
  text: "Of",
} as const;
