import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { confidenceArgument, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { measureHeader, measureRow } from "./measure-table.js";
import {
  type PotentialImpactFraction,
  potentialImpactFraction,
  PotentialImpactFractionInput,
} from "./potential-impact-fraction.js";

export const potentialImpactFractionEntry = defineEntry({
  name: "potentialImpactFraction",
  group: "Matching",
  summary: "Tell how many cases would not arise if fewer children had a risk.",
  input: PotentialImpactFractionInput,
  result: {
    unit: "fraction",
    description: "The share of cases that would not arise, with limits.",
  },
  references: ["levin1953", "morgensternBursic1982", "zouDonner2008"],
  examples: [
    {
      input: {
        ...{ exposed: 200, total: 1000, relativeRisk: 2, reduction: 0.5 },
        ...{ relativeRiskLower: 1.5, relativeRiskUpper: 8 / 3, cases: 600 },
      },
      result: { fraction: { value: 1 / 12 }, avoided: { value: 50 } },
    },
  ],
  run: potentialImpactFraction,
  excel: [
    excelFunction({
      name: "IMPACTFRACTION",
      summary: "Tell how many cases would not arise if fewer children had a risk.",
      arguments: [
        { name: "exposed", kind: "count", help: "Children with the risk, in the survey." },
        { name: "total", kind: "count", help: "Children in the survey." },
        {
          name: "relativeRisk",
          kind: "number",
          help: "How many times as often the outcome comes with the risk.",
        },
        { name: "relativeRiskLower", kind: "number", help: "Lower limit of the relative risk." },
        { name: "relativeRiskUpper", kind: "number", help: "Upper limit of the relative risk." },
        {
          name: "reduction",
          kind: "share",
          help: "Share of those with the risk who would be freed of it; 1 for all.",
        },
        {
          name: "cases",
          kind: "count",
          optional: true,
          help: "Children with the outcome at present.",
          default: "no number of cases",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ cases, confidence, ...given }): PotentialImpactFractionInput => ({
        exposed: given.exposed,
        total: given.total,
        relativeRisk: given.relativeRisk,
        relativeRiskLower: given.relativeRiskLower,
        relativeRiskUpper: given.relativeRiskUpper,
        reduction: given.reduction,
        ...(cases !== undefined && { cases }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: ({ exposure, fraction, attributable, avoided }: PotentialImpactFraction) => ({
        header: measureHeader(),
        rows: [
          measureRow(say(words.rowExposure), exposure),
          measureRow(say(words.rowImpactFraction), fraction),
          measureRow(say(words.rowAttributable), attributable),
          ...(avoided === null ? [] : [measureRow(say(words.rowAvoidedCases), avoided)]),
        ],
      }),
      examples: [
        {
          cells: [200, 1000, 2, 1.5, 8 / 3, 0.5],
          shows: { row: 2, column: 1, value: 1 / 12 },
        },
        { cells: [200, 1000, 2, 1.5, 8 / 3, 0.5, 600], shows: { row: 4, column: 1, value: 50 } },
      ],
    }),
  ],
});
