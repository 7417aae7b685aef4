/** What an authority knows of itself. Illustrative: replace it before you use a figure. */
export const local = {
  childrenAYear: 120,
  costForEachChildGbp: 1600,
  setUpGbp: 30000,
  costBias: 0.1,
  benefitBias: 0.15,
  /** The register's note has 1.73, as a design effect; this is the figure behind it. */
  childrenPerFamily: 1.73216,
  basePriceYear: 2024,
  /** Your own grading of the evidence. */
  certainty: "moderate",
  /** Where the days would have been spent, and whether such a place can be ended in the year. */
  mix: [
    { code: "SS2.0", share: 0.6, ends: false },
    { code: "price.ifa.week.2021", share: 0.3, ends: true },
    { code: "unit.childrens-home.place-year.2023-24", share: 0.1, ends: true },
  ],
} as const;
