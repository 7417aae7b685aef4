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
  dfeChildrenInNeed2020: {
    author: "Department for Education",
    year: 2020,
    title: "Characteristics of children in need: data guidance",
    where:
      "Reporting year 2020, sections on confidentiality and rounding (1 to 5 shown as c, secondary " +
      "suppression, England and regions to the nearest 10, percentages to one decimal place)",
    address:
      "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need/2020/explore",
    status: "seen",
  },
  nhsDisclosure2018: {
    author: "NHS Digital",
    year: 2018,
    title:
      "Disclosure control methodology for Hospital Episode Statistics and Emergency Care Data Set",
    where: "From September 2018; the steps below national level read in a work that quotes them",
    address:
      "https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018",
    status: "second-hand",
  },
  nhsDisclosureSrhad2020: {
    author: "NHS Digital",
    year: 2020,
    title:
      "Changes to the Sexual and Reproductive Health Activity Dataset disclosure control methodology",
    where: "For 2019/20; opening sections read, which take over the secondary care rules",
    status: "second-hand",
  },
  cox1980: {
    author: "L. H. Cox",
    year: 1980,
    title: "Suppression methodology and statistical disclosure control",
    where: "Journal of the American Statistical Association 75, 377-385",
    status: "memory",
  },
  fischettiSalazar1999: {
    author: "M. Fischetti and J. J. Salazar",
    year: 1999,
    title: "Models and algorithms for the 2-dimensional cell suppression problem",
    where: "Mathematical Programming 84, 283-312 (statistical disclosure control)",
    status: "memory",
  },
  massell2001: {
    author: "P. B. Massell",
    year: 2001,
    title: "Cell suppression and audit programs used for economic magnitude data",
    where:
      "US Bureau of the Census, Statistical Research Report RR2001/01, abstract (network flow for " +
      "two-way tables)",
    status: "second-hand",
  },
  newcombeDifference1998: {
    author: "R. G. Newcombe",
    year: 1998,
    title:
      "Interval estimation for the difference between independent proportions: comparison of " +
      "eleven methods",
    where: "Statistics in Medicine 17, 873-890; method 10",
    status: "memory",
  },
  mee1984: {
    author: "R. W. Mee",
    year: 1984,
    title: "Confidence bounds for the difference between two probabilities",
    where: "Biometrics 40, 1175-1176",
    status: "memory",
  },
  miettinenNurminen1985: {
    author: "O. Miettinen and M. Nurminen",
    year: 1985,
    title: "Comparative analysis of two rates",
    where: "Statistics in Medicine 4, 213-226",
    status: "memory",
  },
  fisher1935: {
    author: "R. A. Fisher",
    year: 1935,
    title: "The logic of inductive inference",
    where: "Journal of the Royal Statistical Society 98, 39-82",
    status: "memory",
  },
  haldane1956: {
    author: "J. B. S. Haldane",
    year: 1956,
    title: "The estimation and significance of the logarithm of a ratio of frequencies",
    where: "Annals of Human Genetics 20, 309-311",
    status: "memory",
  },
  cohen1960: {
    author: "J. Cohen",
    year: 1960,
    title: "A coefficient of agreement for nominal scales",
    where: "Educational and Psychological Measurement 20, 37-46",
    status: "memory",
  },
  fleissCohenEveritt1969: {
    author: "J. L. Fleiss, J. Cohen and B. S. Everitt",
    year: 1969,
    title: "Large sample standard errors of kappa and weighted kappa",
    where: "Psychological Bulletin 72, 323-327",
    status: "memory",
  },
  byrtBishopCarlin1993: {
    author: "T. Byrt, J. Bishop and J. B. Carlin",
    year: 1993,
    title: "Bias, prevalence and kappa",
    where: "Journal of Clinical Epidemiology 46, 423-429",
    status: "memory",
  },
  goodmanKruskal1954: {
    author: "L. A. Goodman and W. H. Kruskal",
    year: 1954,
    title: "Measures of association for cross classifications",
    where: "Journal of the American Statistical Association 49, 732-764",
    status: "memory",
  },
  somers1962: {
    author: "R. H. Somers",
    year: 1962,
    title: "A new asymmetric measure of association for ordinal variables",
    where: "American Sociological Review 27, 799-811",
    status: "memory",
  },
  frechet1951: {
    author: "M. Fréchet",
    year: 1951,
    title: "Sur les tableaux de corrélation dont les marges sont données",
    where: "Annales de l'Université de Lyon, section A, 14, 53-77",
    status: "memory",
  },
  demingStephan1940: {
    author: "W. E. Deming and F. F. Stephan",
    year: 1940,
    title:
      "On a least squares adjustment of a sampled frequency table when the expected marginal " +
      "totals are known",
    where: "Annals of Mathematical Statistics 11, 427-444",
    status: "memory",
  },
  roganGladen1978: {
    author: "W. J. Rogan and B. Gladen",
    year: 1978,
    title: "Estimating prevalence from the results of a screening test",
    where: "American Journal of Epidemiology 107, 71-76",
    status: "memory",
  },
  raoMolina2015: {
    author: "J. N. K. Rao and I. Molina",
    year: 2015,
    title: "Small area estimation",
    where: "Second edition, Wiley; synthetic estimation",
    status: "memory",
  },
  chapman1951: {
    author: "D. G. Chapman",
    year: 1951,
    title:
      "Some properties of the hypergeometric distribution with applications to zoological sample censuses",
    where: "University of California Publications in Statistics 1, 131-160",
    status: "memory",
  },
  seber1970: {
    author: "G. A. F. Seber",
    year: 1970,
    title: "The effects of trap response on tag recapture estimates",
    where: "Biometrics 26, 13-22",
    status: "memory",
  },
  lumley2010: {
    author: "T. Lumley",
    year: 2010,
    title: "Complex surveys: a guide to analysis using R",
    where: "John Wiley and Sons; the methods are those of the R package survey, version 4.1",
    status: "second-hand",
  },
  kornGraubard1998: {
    author: "E. L. Korn and B. I. Graubard",
    year: 1998,
    title:
      "Confidence intervals for proportions with small expected number of positive counts estimated from survey data",
    where: "Survey Methodology 24, 193-201",
    status: "second-hand",
  },
  raoScott1984: {
    author: "J. N. K. Rao and A. J. Scott",
    year: 1984,
    title:
      "On chi-squared tests for multiway contingency tables with cell proportions estimated from survey data",
    where: "Annals of Statistics 12, 46-60",
    status: "second-hand",
  },
  kleene1952: {
    author: "S. C. Kleene",
    year: 1952,
    title: "Introduction to metamathematics",
    where: "North-Holland; three-valued logic, section 64",
    status: "memory",
  },
  mackenbachKunst1997: {
    author: "J. P. Mackenbach and A. E. Kunst",
    year: 1997,
    title: "Measuring the magnitude of socio-economic inequalities in health",
    where: "Social Science and Medicine 44, 757-771",
    status: "memory",
  },
  fieller1954: {
    author: "E. C. Fieller",
    year: 1954,
    title: "Some problems in interval estimation",
    where: "Journal of the Royal Statistical Society B 16, 175-185",
    status: "memory",
  },
  pheIndicatorMethods2025: {
    author: "Authors of the R package PHEindicatormethods",
    year: 2025,
    title: "PHEindicatormethods 2.1.0, an R package under the GPL-3 licence",
    where: "Definitions of the slope and relative index of inequality (phe_sii)",
    status: "second-hand",
  },
  mcCullaghNelder1989: {
    author: "P. McCullagh and J. A. Nelder",
    year: 1989,
    title: "Generalized linear models",
    where: "Second edition, chapter 4 (binary data)",
    status: "memory",
  },
  kakwaniWagstaffVanDoorslaer1997: {
    author: "N. Kakwani, A. Wagstaff and E. van Doorslaer",
    year: 1997,
    title:
      "Socioeconomic inequalities in health: measurement, computation, and statistical inference",
    where: "Journal of Econometrics 77, 87-103",
    status: "memory",
  },
  wagstaff2005: {
    author: "A. Wagstaff",
    year: 2005,
    title: "The bounds of the concentration index when the variable of interest is binary",
    where: "Health Economics 14, 429-432",
    status: "memory",
  },
  erreygers2009: {
    author: "G. Erreygers",
    year: 2009,
    title: "Correcting the concentration index",
    where: "Journal of Health Economics 28, 504-515",
    status: "memory",
  },
  odonnell2008: {
    author: "O. O'Donnell, E. van Doorslaer, A. Wagstaff and M. Lindelow",
    year: 2008,
    title: "Analyzing health equity using household survey data",
    where: "World Bank, chapters 8 (concentration index) and 15 (horizontal inequity)",
    status: "memory",
  },
  spiegelhalter2005: {
    author: "D. J. Spiegelhalter",
    year: 2005,
    title: "Funnel plots for comparing institutional performance",
    where: "Statistics in Medicine 24, 1185-1202",
    status: "memory",
  },
  marshall1991: {
    author: "R. J. Marshall",
    year: 1991,
    title: "Mapping disease and mortality rates using empirical Bayes estimators",
    where: "Applied Statistics 40, 283-294",
    status: "memory",
  },
  griffiths1973: {
    author: "D. A. Griffiths",
    year: 1973,
    title: "Maximum likelihood estimation for the beta-binomial distribution",
    where: "Biometrics 29, 637-648",
    status: "memory",
  },
  claytonKaldor1987: {
    author: "D. Clayton and J. Kaldor",
    year: 1987,
    title:
      "Empirical Bayes estimates of age-standardized relative risks for use in disease mapping",
    where: "Biometrics 43, 671-681",
    status: "memory",
  },
  fayHerriot1979: {
    author: "R. E. Fay and R. A. Herriot",
    year: 1979,
    title: "Estimates of income for small places: an application of James-Stein procedures",
    where: "Journal of the American Statistical Association 74, 269-277",
    status: "memory",
  },
  dattaLahiri2000: {
    author: "G. S. Datta and P. Lahiri",
    year: 2000,
    title:
      "A unified measure of uncertainty of estimated best linear unbiased predictors in small area " +
      "estimation problems",
    where: "Statistica Sinica 10, 613-627",
    status: "memory",
  },
  dantzig1963: {
    author: "G. B. Dantzig",
    year: 1963,
    title: "Linear programming and extensions",
    where: "Princeton University Press; duality, and the transport problem",
    status: "memory",
  },
  fordFulkerson1956: {
    author: "L. R. Ford and D. R. Fulkerson",
    year: 1956,
    title: "Maximal flow through a network",
    where: "Canadian Journal of Mathematics 8, 399-404",
    status: "memory",
  },
  cunningham1976: {
    author: "W. H. Cunningham",
    year: 1976,
    title: "A network simplex method",
    where: "Mathematical Programming 11, 105-116 (strongly feasible trees)",
    status: "memory",
  },
  ahujaMagnantiOrlin1993: {
    author: "R. K. Ahuja, T. L. Magnanti and J. B. Orlin",
    year: 1993,
    title: "Network flows: theory, algorithms, and applications",
    where: "Prentice Hall, chapter 11 (network simplex) and 16 (Lagrangian relaxation)",
    status: "memory",
  },
  dartingtonMatchingNeeds1999: {
    author: "Dartington Social Research Unit",
    year: 1999,
    title: "Matching needs and services",
    where: "Second edition; the order of the audit: sample, group, outcome, service, compare, plan",
    status: "memory",
  },
} as const satisfies Record<string, Reference>;

/** The name under which an entry cites a source. */
export type ReferenceId = keyof typeof references;
