/** Where a formula or a figure comes from, and whether one of us has read it there. */
export interface Reference {
  readonly title: string;
  readonly author: string;
  readonly year: number;
  /** Edition, journal and pages, or the section meant. */
  readonly where: string;
  readonly address?: string;
  /**
   * `seen`: read in the source itself; `second-hand`: read in a work that quotes it; `memory`: a
   * standard reference named from general knowledge, not opened for this work.
   */
  readonly status: "seen" | "second-hand" | "memory";
}

/** Every source that catalogue entries cite. */
export const references = {
  wilson1927: {
    author: "E. B. Wilson",
    year: 1927,
    title: "Probable inference, the law of succession, and statistical inference",
    where: "Journal of the American Statistical Association 22, 209-212",
    status: "memory",
  },
  newcombe1998: {
    author: "R. G. Newcombe",
    year: 1998,
    title: "Two-sided confidence intervals for the single proportion: comparison of seven methods",
    where: "Statistics in Medicine 17, 857-872",
    status: "memory",
  },
  clopperPearson1934: {
    author: "C. J. Clopper and E. S. Pearson",
    year: 1934,
    title: "The use of confidence or fiducial limits illustrated in the case of the binomial",
    where: "Biometrika 26, 404-413",
    status: "memory",
  },
  brownCaiDasGupta2001: {
    author: "L. D. Brown, T. T. Cai and A. DasGupta",
    year: 2001,
    title: "Interval estimation for a binomial proportion",
    where: "Statistical Science 16, 101-133",
    status: "memory",
  },
  goodman1965: {
    author: "L. A. Goodman",
    year: 1965,
    title: "On simultaneous confidence intervals for multinomial proportions",
    where: "Technometrics 7, 247-254",
    status: "memory",
  },
  bebbingtonDavies1983: {
    author: "A. C. Bebbington and B. Davies",
    year: 1983,
    title: "Equity and efficiency in the allocation of the personal social services",
    where: "Journal of Social Policy 12, 309-330",
    status: "memory",
  },
  manski2003: {
    author: "C. F. Manski",
    year: 2003,
    title: "Partial identification of probability distributions",
    where: "Springer",
    status: "memory",
  },
  dartingtonThreeCircles: {
    author: "Dartington Service Design Lab",
    year: 2018,
    title: "Matching children's needs and services: a case of three circles",
    where: "Report",
    status: "second-hand",
  },
  greenBook2022: {
    author: "HM Treasury",
    year: 2022,
    title: "The Green Book: central government guidance on appraisal and evaluation",
    where: "Annex A6, discounting; carried unchanged into the edition of 5 February 2026",
    status: "second-hand",
  },
  discountingReview2025: {
    author: "HM Treasury",
    year: 2025,
    title: "Review of discounting in the Green Book: terms of reference",
    where: "GOV.UK, 16 December 2025; rates of 3.5%, 3.0% and 2.5% and their components",
    status: "seen",
  },
  greenbookPackage2026: {
    author: "Authors of the R package greenbook",
    year: 2026,
    title: "greenbook 0.1.1, an R package under the MIT licence",
    where: "Tables stpr_schedule and gdp_deflator",
    status: "seen",
  },
  gdpDeflators2025: {
    author: "HM Treasury",
    year: 2025,
    title: "GDP deflators at market prices, December 2025 Quarterly National Accounts",
    where: "Calendar years, 2024 = 100; Open Government Licence v3.0",
    status: "second-hand",
  },
  ourPlaceCba2014: {
    author: "Our Place programme",
    year: 2014,
    title: "Cost benefit analysis training slides",
    where: "July 2014; financial case, economic case, benefit drivers and cost types",
    status: "seen",
  },
  publicServiceTransformation2014: {
    author: "HM Treasury, Public Service Transformation Network and New Economy",
    year: 2014,
    title:
      "Supporting public service transformation: cost benefit analysis guidance for local " +
      "partnerships",
    where: "April 2014",
    status: "memory",
  },
  student1908: {
    author: "Student (W. S. Gosset)",
    year: 1908,
    title: "The probable error of a mean",
    where: "Biometrika 6, 1-25",
    status: "memory",
  },
  cochran1977: {
    author: "W. G. Cochran",
    year: 1977,
    title: "Sampling techniques",
    where: "Third edition, chapters 2 and 3 (finite population correction)",
    status: "memory",
  },
  finch2018: {
    author: "T. L. Finch and others",
    year: 2018,
    title:
      "Improving the normalization of complex interventions: part 2, validation of the NoMAD instrument",
    where: "BMC Medical Research Methodology 18, 135; abstract (half of the forms were complete)",
    address: "https://doi.org/10.1186/s12874-018-0591-x",
    status: "seen",
  },
  scaccia2015: {
    author: "J. P. Scaccia and others",
    year: 2015,
    title: "A practical implementation science heuristic for organizational readiness: R = MC2",
    where: "Journal of Community Psychology 43, 484-501 (any component near zero: not ready)",
    status: "second-hand",
  },
  barriersToChange2021: {
    author: "Leading Synergies",
    year: 2021,
    title: "Barriers to change",
    where: "Web page on barrier points and the order of the elements; it gives no threshold",
    address: "https://www.leadingsynergies.com/blog/barriers-to-change",
    status: "seen",
  },
  mazzaEndersRuehlman2015: {
    author: "G. L. Mazza, C. K. Enders and L. S. Ruehlman",
    year: 2015,
    title:
      "Addressing item-level missing data: a comparison of proration and full information maximum likelihood estimation",
    where:
      "Multivariate Behavioral Research 50, abstract: a mean of the answered items can be biased",
    status: "second-hand",
  },
} as const satisfies Record<string, Reference>;

/** The name under which an entry cites a source. */
export type ReferenceId = keyof typeof references;
