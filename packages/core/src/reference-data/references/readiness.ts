import type { Reference } from "./reference.js";

/** Sources of readiness. */
export const readinessReferences = {
  cronbach1951: {
    author: "L. J. Cronbach",
    year: 1951,
    title: "Coefficient alpha and the internal structure of tests",
    where: "Psychometrika 16, 297-334",
    status: "memory",
  },
  feldt1965: {
    author: "L. S. Feldt",
    year: 1965,
    title:
      "The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty",
    where: "Psychometrika 30, 357-370 (limits of alpha from the F distribution)",
    status: "memory",
  },
  mcdonald1999: {
    author: "R. P. McDonald",
    year: 1999,
    title: "Test theory: a unified treatment",
    where: "Omega of one common factor; three items determine its loadings",
    status: "memory",
  },
  harmanJones1966: {
    author: "H. H. Harman and W. H. Jones",
    year: 1966,
    title: "Factor analysis by minimizing residuals (minres)",
    where: "Psychometrika 31, 351-368",
    status: "memory",
  },
  revelle2022: {
    author: "W. Revelle",
    year: 2022,
    title: "psych: procedures for psychological, psychometric and personality research",
    where:
      "R package 2.2.9, source of alpha() (pairwise covariances, lambda 6, limits on all rows)",
    status: "seen",
  },
  jamesDemareeWolf1984: {
    author: "L. R. James, R. G. Demaree and G. Wolf",
    year: 1984,
    title: "Estimating within-group interrater reliability with and without response bias",
    where: "Journal of Applied Psychology 69, 85-98 (rwg and rwg(J))",
    status: "memory",
  },
  lebretonSenter2008: {
    author: "J. M. LeBreton and J. L. Senter",
    year: 2008,
    title: "Answers to 20 questions about interrater reliability and interrater agreement",
    where:
      "Organizational Research Methods 11, 815-852 (skewed null variance 1.34 of five answers)",
    status: "memory",
  },
  bliese2000: {
    author: "P. D. Bliese",
    year: 2000,
    title: "Within-group agreement, non-independence, and reliability",
    where:
      "In Multilevel theory, research, and methods in organizations, 349-381; R package multilevel 2.7 by the same author was read here",
    status: "second-hand",
  },
  shroutFleiss1979: {
    author: "P. E. Shrout and J. L. Fleiss",
    year: 1979,
    title: "Intraclass correlations: uses in assessing rater reliability",
    where: "Psychological Bulletin 86, 420-428 (limits of ICC(1) from the F distribution)",
    status: "memory",
  },
  welch1947: {
    author: "B. L. Welch",
    year: 1947,
    title:
      "The generalization of Student's problem when several different population variances are involved",
    where: "Biometrika 34, 28-35",
    status: "memory",
  },
  hedges1981: {
    author: "L. V. Hedges",
    year: 1981,
    title: "Distribution theory for Glass's estimator of effect size and related estimators",
    where: "Journal of Educational Statistics 6, 107-128 (exact factor for small samples)",
    status: "memory",
  },
  holm1979: {
    author: "S. Holm",
    year: 1979,
    title: "A simple sequentially rejective multiple test procedure",
    where: "Scandinavian Journal of Statistics 6, 65-70",
    status: "memory",
  },
  lewin1951: {
    author: "K. Lewin",
    year: 1951,
    title: "Field theory in social science",
    where: "Driving and restraining forces",
    status: "memory",
  },
  freeman1977: {
    author: "L. C. Freeman",
    year: 1977,
    title: "A set of measures of centrality based on betweenness",
    where: "Sociometry 40, 35-41",
    status: "memory",
  },
  brandes2001: {
    author: "U. Brandes",
    year: 2001,
    title: "A faster algorithm for betweenness centrality",
    where: "Journal of Mathematical Sociology 25, 163-177",
    status: "memory",
  },
  shea2014: {
    author: "C. M. Shea and others",
    year: 2014,
    title:
      "Organizational readiness for implementing change: a psychometric assessment of a new measure",
    where:
      "Implementation Science 9, 7; abstract read (two facets, agreement before a group score); items per facet counted from a published list",
    address: "https://doi.org/10.1186/1748-5908-9-7",
    status: "second-hand",
  },
  helfrich2009: {
    author: "C. D. Helfrich and others",
    year: 2009,
    title: "Organizational readiness to change assessment (ORCA)",
    where:
      "Implementation Science 4, 38; abstract read (77 items, 19 subscales, 3 scales); items by subscale from a register of instruments",
    address: "https://doi.org/10.1186/1748-5908-4-38",
    status: "second-hand",
  },
} as const satisfies Record<string, Reference>;
