import type { Reference } from "./reference.js";

/** Sources of trajectory. */
export const trajectoryReferences = {
  makingDataCount: {
    author: "NHS England",
    year: 2019,
    title: "Making Data Count: Getting started",
    where: "Guides and XmR workbook; rules as the NHS-R package NHSRplotthedots restates them",
    status: "second-hand",
  },
  nhsPlotTheDots: {
    author: "NHS-R Community",
    year: 2024,
    title: "NHSRplotthedots, version 0.2.2",
    where: "Vignette on deviations from the Making Data Count workbook",
    status: "second-hand",
  },
  anhoejOlesen2014: {
    author: "J. Anhøj and A. V. Olesen",
    year: 2014,
    title:
      "Run charts revisited: a simulation study of run chart rules for detection of non-random variation",
    where: "PLoS ONE 9, e113825",
    status: "memory",
  },
  kendall1954: {
    author: "M. G. Kendall",
    year: 1954,
    title: "Note on bias in the estimation of autocorrelation",
    where: "Biometrika 41, 403-404",
    status: "memory",
  },
  pinheiroBates2000: {
    author: "J. C. Pinheiro and D. M. Bates",
    year: 2000,
    title: "Mixed-Effects Models in S and S-PLUS",
    where: "Springer, chapter 5; nlme's gls with corAR1 is the check",
    status: "memory",
  },
  cooperThompson1977: {
    author: "D. M. Cooper and R. Thompson",
    year: 1977,
    title:
      "A note on the estimation of the parameters of the autoregressive-moving average process",
    where: "Biometrika 64, 625-628",
    status: "memory",
  },
  neweyWest1987: {
    author: "W. K. Newey and K. D. West",
    year: 1987,
    title:
      "A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix",
    where: "Econometrica 55, 703-708",
    status: "memory",
  },
  zeileis2004: {
    author: "A. Zeileis",
    year: 2004,
    title: "Econometric computing with HC and HAC covariance matrix estimators",
    where:
      "Journal of Statistical Software 11(10); the R package sandwich 3.0.2, whose code was read",
    status: "memory",
  },
  hyndman2008: {
    author: "R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder",
    year: 2008,
    title: "Forecasting with Exponential Smoothing: The State Space Approach",
    where: "Springer; the R package forecast 8.20 is the check",
    status: "memory",
  },
  gardnerMcKenzie1985: {
    author: "E. S. Gardner and E. McKenzie",
    year: 1985,
    title: "Forecasting trends in time series",
    where: "Management Science 31, 1237-1246",
    status: "memory",
  },
  greenBook2022Monitoring: {
    author: "HM Treasury",
    year: 2022,
    title: "The Green Book: central government guidance on appraisal and evaluation",
    where: "Chapter on monitoring and evaluation",
    status: "memory",
  },
  horngren2014: {
    author: "C. T. Horngren, S. M. Datar and M. V. Rajan",
    year: 2014,
    title: "Cost Accounting: A Managerial Emphasis",
    where: "Pearson, 15th edition, chapters on variances",
    status: "memory",
  },
  zhangWagnerRossDegnan2011: {
    author: "F. Zhang, A. K. Wagner and D. Ross-Degnan",
    year: 2011,
    title: "Simulation-based power calculation for designing interrupted time series analyses",
    where: "Journal of Clinical Epidemiology 64, 1252-1261",
    status: "memory",
  },
  barnettVanDerPolsDobson2005: {
    author: "A. G. Barnett, J. C. van der Pols and A. J. Dobson",
    year: 2005,
    title: "Regression to the mean: what it is and how to deal with it",
    where: "International Journal of Epidemiology 34, 215-220",
    status: "memory",
  },
  primedMetrics2022: {
    author: "Not named where it is quoted",
    year: 2022,
    title: "Opinion piece on improving prevention and making change stick",
    where: "April 2022; primed metrics with purpose and decision, crossing system boundaries",
    status: "second-hand",
  },
} as const satisfies Record<string, Reference>;
