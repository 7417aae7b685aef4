import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { appraisalStates } from "./appraisal-rule.js";
import {
  type Appraisal,
  appraise,
  type AppraiseInput,
  AppraiseInput as Input,
  recommendationNames,
} from "./appraise.js";
import { measureArgument } from "./evidence-cells.js";

const inputLabels = {
  effect: words.inputEffect,
  certainty: words.inputCertainty,
  agreement: words.inputAgreement,
  cost: words.inputCost,
  fit: words.inputFit,
  need: words.inputNeed,
} as const;

function appraisalTable({
  recommendation,
  findings,
  whatWouldChange,
  conclusion,
}: Appraisal): SheetTable {
  return {
    header: [words.headingInput, words.headingAllows, words.headingFinding].map(({ text }) => text),
    rows: [
      [words.labelRecommendation.text, recommendationNames[recommendation].text, conclusion.text],
      ...findings.map(({ input, allows, finding }): CellOut[] => [
        inputLabels[input].text,
        recommendationNames[allows].text,
        finding.text,
      ]),
      ...whatWouldChange
        .filter(({ changesRecommendation }) => changesRecommendation)
        .map(({ becomes, sentence }): CellOut[] => [
          words.labelWhatWouldChange.text,
          recommendationNames[becomes].text,
          sentence.text,
        ]),
    ],
  };
}

const start = {
  effect: { measure: "or", better: "lower", estimate: 1.25, lower: 0.77, upper: 2.05 },
  certainty: "high",
} as const;

export const appraiseEntry = defineEntry({
  name: "appraise",
  group: "Evidence",
  summary:
    "Recommend whether to commission a programme, by a rule that is stated and can be changed.",
  input: Input,
  result: {
    unit: "text",
    description: "A recommendation with its reasons, what would change it, and the rule in full.",
  },
  references: ["eifStandards", "fonagy2018", "bezeczky2020", "al2012"],
  examples: [
    // The START trial in England: out-of-home placement, odds ratio 1.25 (0.77 to 2.05).
    { input: start, result: { recommendation: "doNotCommission" } },
    {
      // Intensive family preservation: relative risk 0.60 (0.48 to 0.76), and a review that disagrees.
      input: {
        effect: { measure: "rr", better: "lower", estimate: 0.6, lower: 0.48, upper: 0.76 },
        certainty: "moderate",
        agreement: "disagree",
        cost: { bcr: 1.4 },
        fit: "good",
        unmetNeed: 120,
      },
      result: { recommendation: "commissionWithEvaluation" },
    },
  ],
  run: appraise,
  excel: [
    excelFunction({
      name: "APPRAISE",
      summary:
        "Recommend whether to commission a programme, with reasons and what would change it.",
      arguments: [
        measureArgument,
        {
          name: "better",
          kind: "choice",
          choices: ["lower", "higher"],
          help: "Whether children do better when the outcome is lower or higher.",
        },
        {
          name: "estimate",
          kind: "number",
          help: "The effect; a ratio as it is, not its logarithm.",
        },
        {
          name: "certainty",
          kind: "choice",
          choices: appraisalStates.certainty,
          help: "Certainty of the evidence in GRADE's words; not a level of evidence.",
        },
        {
          name: "lower",
          kind: "number",
          optional: true,
          help: "Lower limit of the mean effect.",
          default: "not known",
        },
        {
          name: "upper",
          kind: "number",
          optional: true,
          help: "Upper limit of the mean effect.",
          default: "not known",
        },
        {
          name: "agreement",
          kind: "choice",
          choices: appraisalStates.agreement,
          optional: true,
          help: "Whether reviews agree on the effect.",
          default: "notChecked",
        },
        {
          name: "bcr",
          kind: "number",
          optional: true,
          help: "Benefit-cost ratio at local prices.",
          default: "not known",
        },
        {
          name: "chance",
          kind: "share",
          optional: true,
          help: "Chance that benefit exceeds cost.",
          default: "not known",
        },
        {
          name: "fit",
          kind: "choice",
          choices: appraisalStates.fit,
          optional: true,
          help: "How well the evidence fits this place.",
          default: "unknown",
        },
        {
          name: "unmetNeed",
          kind: "count",
          optional: true,
          help: "People here in high need whom no service reaches.",
          default: "not known",
        },
        {
          name: "newPlaceLower",
          kind: "number",
          optional: true,
          help: "Lower limit of the effect in a new place.",
          default: "not known",
        },
        {
          name: "newPlaceUpper",
          kind: "number",
          optional: true,
          help: "Upper limit of the effect in a new place.",
          default: "not known",
        },
        {
          name: "leastBcr",
          kind: "number",
          optional: true,
          help: "The rule's threshold: ratio from which cost is worth it.",
          default: "1",
        },
        {
          name: "leastChance",
          kind: "share",
          optional: true,
          help: "The rule's threshold: chance from which cost is worth it.",
          default: "0.75",
        },
        {
          name: "leastUnmetNeed",
          kind: "count",
          optional: true,
          help: "The rule's threshold: people with unmet need who are enough.",
          default: "1",
        },
        headersArgument,
      ],
      toInput: (cells): AppraiseInput => {
        const { leastBcr, leastChance, leastUnmetNeed } = cells;
        const isChanged = [leastBcr, leastChance, leastUnmetNeed].some(
          (each) => each !== undefined,
        );
        return {
          effect: {
            measure: cells.measure,
            better: cells.better,
            estimate: cells.estimate,
            ...(cells.lower !== undefined && { lower: cells.lower }),
            ...(cells.upper !== undefined && { upper: cells.upper }),
            ...(cells.newPlaceLower !== undefined && { predictionLower: cells.newPlaceLower }),
            ...(cells.newPlaceUpper !== undefined && { predictionUpper: cells.newPlaceUpper }),
          },
          certainty: cells.certainty,
          ...(cells.agreement !== undefined && { agreement: cells.agreement }),
          ...(cells.fit !== undefined && { fit: cells.fit }),
          ...(cells.unmetNeed !== undefined && { unmetNeed: cells.unmetNeed }),
          cost: {
            ...(cells.bcr !== undefined && { bcr: cells.bcr }),
            ...(cells.chance !== undefined && { chance: cells.chance }),
          },
          ...(isChanged && { rule: { thresholds: { leastBcr, leastChance, leastUnmetNeed } } }),
        };
      },
      toCells: appraisalTable,
      examples: [
        {
          cells: ["or", "lower", 1.25, "high", 0.77, 2.05],
          shows: { row: 1, column: 1, value: "Do not commission" },
        },
        {
          cells: ["rr", "lower", 0.6, "moderate", 0.48, 0.76, "disagree", 1.4, null, "good", 120],
          shows: { row: 1, column: 1, value: "Commission with evaluation" },
        },
      ],
    }),
  ],
});
