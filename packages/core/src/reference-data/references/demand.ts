import type { Reference } from "./reference.js";

/** Sources of demand. */
export const demandReferences = {
  beckPauker1983: {
    title: "The Markov process in medical prognosis",
    author: "J. R. Beck and S. G. Pauker",
    year: 1983,
    where: "Medical Decision Making 3(4), 419-458",
    status: "memory",
  },
  kemenySnell1960: {
    title: "Finite Markov Chains",
    author: "J. G. Kemeny and J. L. Snell",
    year: 1960,
    where: "Van Nostrand; the fundamental matrix of an absorbing chain",
    status: "memory",
  },
  caswell2001: {
    title: "Matrix Population Models: Construction, Analysis, and Interpretation",
    author: "H. Caswell",
    year: 2001,
    where: "2nd edition, Sinauer; sensitivity and elasticity of a projection",
    status: "memory",
  },
  homerHirsch2006: {
    title: "System dynamics modeling for public health: background and opportunities",
    author: "J. B. Homer and G. B. Hirsch",
    year: 2006,
    where: "American Journal of Public Health 96(3), 452-458",
    status: "memory",
  },
  molerVanLoan2003: {
    title: "Nineteen dubious ways to compute the exponential of a matrix, twenty-five years later",
    author: "C. Moler and C. Van Loan",
    year: 2003,
    where: "SIAM Review 45(1), 3-49; methods 1 and 3",
    status: "memory",
  },
  higham2008: {
    title: "Functions of Matrices: Theory and Computation",
    author: "N. J. Higham",
    year: 2008,
    where: "SIAM; chapters 6 (square root) and 11 (logarithm)",
    status: "memory",
  },
  jeffreys1946: {
    title: "An invariant form for the prior probability in estimation problems",
    author: "H. Jeffreys",
    year: 1946,
    where: "Proceedings of the Royal Society A 186, 453-461",
    status: "memory",
  },
  hormannBinomial1993: {
    title: "The generation of binomial random variates",
    author: "W. Hörmann",
    year: 1993,
    where: "Journal of Statistical Computation and Simulation 46, 101-110; algorithm BTRS",
    status: "memory",
  },
  hormannPoisson1993: {
    title: "The transformed rejection method for generating Poisson random variables",
    author: "W. Hörmann",
    year: 1993,
    where: "Insurance: Mathematics and Economics 12, 39-45; algorithm PTRS",
    status: "memory",
  },
  marsagliaTsang2000: {
    title: "A simple method for generating gamma variables",
    author: "G. Marsaglia and W. W. Tsang",
    year: 2000,
    where: "ACM Transactions on Mathematical Software 26(3), 363-372",
    status: "memory",
  },
  childrensDemandModel2022: {
    title: "Children's Social Care Demand Model",
    author: "Social Finance Ltd and Data to Insight",
    year: 2022,
    where: "open source, MIT licence; its method as described with its sample returns and results",
    status: "second-hand",
  },
  ssda903Guide: {
    title: "Children looked after by local authorities in England: guide to the SSDA903 collection",
    author: "Department for Education",
    year: 2021,
    where: "episodes and header modules: columns CHILD, DOB, DECOM, DEC, PLACE",
    status: "memory",
  },
} as const satisfies Record<string, Reference>;
