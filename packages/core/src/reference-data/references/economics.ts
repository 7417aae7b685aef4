import type { Reference } from "./reference.js";

/** Sources of economics. */
export const economicsReferences = {
  officeOpenXml2006: {
    author: "Ecma International",
    year: 2006,
    title: "ECMA-376: Office Open XML file formats",
    where: "Part 4, spreadsheet functions: XNPV read; MIRR, NPV and XIRR not opened",
    status: "seen",
  },
  laguerre1883: {
    author: "E. N. Laguerre",
    year: 1883,
    title: "Mémoire sur la théorie des équations numériques",
    where:
      "Journal de mathématiques pures et appliquées 9, 99-146 (the rule of signs for any exponents)",
    status: "memory",
  },
  shapley1953: {
    author: "L. S. Shapley",
    year: 1953,
    title: "A value for n-person games",
    where: "Contributions to the Theory of Games II, Princeton University Press, 307-317",
    status: "memory",
  },
  hercCostEffectiveness: {
    author: "US Department of Veterans Affairs, Health Economics Resource Center",
    year: 2026,
    title: "Cost-effectiveness analysis",
    where: "Web page with a worked example of six strategies, as quoted in November 2026",
    address: "https://herc.research.va.gov",
    status: "second-hand",
  },
  paltiel2006: {
    author: "A. D. Paltiel and others",
    year: 2006,
    title:
      "Expanded HIV screening in the United States: effect on clinical outcomes, HIV transmission, and costs",
    where: "Annals of Internal Medicine 145, 797-806, table 4",
    status: "second-hand",
  },
  stinnettMullahy1998: {
    author: "A. A. Stinnett and J. Mullahy",
    year: 1998,
    title:
      "Net health benefits: a new framework for the analysis of uncertainty in cost-effectiveness analysis",
    where: "Medical Decision Making 18, S68-S80",
    status: "memory",
  },
  wsippResults: {
    author: "Washington State Institute for Public Policy",
    year: 2024,
    title: "Benefit-cost results",
    where: "Result pages of programmes 32, 79, 81, 138, 663 and 760, methods of 2016 to 2024",
    address: "https://www.wsipp.wa.gov/BenefitCost",
    status: "second-hand",
  },
  wellbeingGuidance2021: {
    author: "HM Treasury",
    year: 2021,
    title: "Wellbeing guidance for appraisal: supplementary Green Book guidance",
    where: "July 2021; £10,000, £13,000 and £16,000 for one WELLBY at 2019 prices",
    status: "second-hand",
  },
  greenBookDistribution2026: {
    author: "HM Treasury",
    year: 2026,
    title: "The Green Book",
    where: "Chapter 7, distributional analysis (formerly annex A3): elasticity 1.3",
    status: "second-hand",
  },
  econstackData: {
    author: "Authors of econstack-data",
    year: 2026,
    title: "econstack-data, public appraisal parameters under the MIT licence",
    where: "Distributional weights; the printed weights do not follow from the formula beside them",
    status: "second-hand",
  },
} as const satisfies Record<string, Reference>;
