/** Name of the sheet that tells the case. */
export const sheetName = "Business case";

/** What both sheets of the case know of the first. */
export const inputs = {
  /** Name, code of the unit cost ("" for the derived average), share of the days, ends in the year. */
  placements: [
    ["Council's own foster care", "SS2.0", 0.6, "no"],
    ["Foster care bought from an agency", "price.ifa.week.2021", 0.3, "yes"],
    ["Children's home", "unit.childrens-home.place-year.2023-24", 0.1, "yes"],
    ["All residential care, on average", "", 0, "no"],
    ["All care, on average", "SS1.0", 0, "no"],
  ],
  cashPrice: "B76",
  costNow: "C76",
  errors: "'Case workings'!B5",
} as const;
