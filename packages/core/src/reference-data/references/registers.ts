import type { Reference } from "./reference.js";

/** Sources of the registers; each row names its own as well. */
export const registerReferences = {
  unitCostDatabase2015: {
    author: "New Economy and Greater Manchester Combined Authority",
    year: 2015,
    title: "Unit Cost Database",
    where: "Version 1.4, March 2015, in a public transcription",
    address:
      "https://www.greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/",
    status: "second-hand",
  },
  naoResidentialCare2025: {
    author: "National Audit Office",
    year: 2025,
    title: "Managing children's residential care",
    where: "Report and press release",
    address: "https://www.nao.org.uk/reports/managing-childrens-residential-care",
    status: "seen",
  },
  taylorFamilyGroupConference2024: {
    author: "Taylor and others",
    year: 2024,
    title:
      "Impact of family group conference referrals at pre-proceedings stage on child outcomes: a randomised controlled trial",
    where: "British Journal of Social Work, doi 10.1093/bjsw/bcae035, abstract",
    status: "second-hand",
  },
  mentingIncredibleYears2013: {
    author: "Menting and others",
    year: 2013,
    title: "Incredible Years parent training: a meta-analysis",
    where: "Clinical Psychology Review, in a third-party copy",
    status: "second-hand",
  },
  morpethSlides: {
    author: "L. Morpeth, Social Research Unit at Dartington",
    year: 2013,
    title: "Using evidence in children's services",
    where: "Slides, undated, in a third-party copy; the survey is of 2013",
    status: "second-hand",
  },
  strugglingAgainstTheTide2024: {
    author: "Pro Bono Economics for the Children's Charities Coalition",
    year: 2024,
    title: "Struggling against the tide: children's services spending 2011-2023",
    where: "Report",
    status: "seen",
  },
} as const satisfies Record<string, Reference>;
