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
} as const satisfies Record<string, Reference>;
