import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import { findEffects } from "../reference-data/registers/find-effects.js";
import * as words from "../words/en-GB.js";
import { measureArgument } from "./evidence-cells.js";
import type { EvidenceMeasure } from "./effect-measures.js";
import {
  type PlausibilityGuard,
  plausibilityGuard,
  type PlausibilityGuardInput,
  PlausibilityGuardInput as Input,
} from "./plausibility-guard.js";

/** Effects of the shipped register that a measure can be compared with: points of a scale cannot. */
const registerMeasures = {
  rr: "relativeRisk",
  or: "oddsRatio",
  rd: "riskDifference",
  smd: "smd",
  md: null,
  other: null,
} as const satisfies Record<EvidenceMeasure, string | null>;

function shippedEffects(
  measure: EvidenceMeasure,
  outcome: string | undefined,
): PlausibilityGuardInput["register"] {
  const found = findEffects({ ...(outcome !== undefined && { outcome }) }).programmes;
  return found
    .flatMap(({ uk, elsewhere }) => [...uk, ...elsewhere])
    .flatMap(({ id, measure: of, value }) =>
      of === registerMeasures[measure] && value !== null ? [{ name: id, estimate: value }] : [],
    );
}

const verdictLabels = {
  plausible: words.verdictPlausible,
  implausible: words.verdictImplausible,
  notJudged: words.verdictNotJudged,
} as const;

function guardTable(guard: PlausibilityGuard): SheetTable {
  const row = (label: { readonly text: string }, cell: CellOut): CellOut[] => [label.text, cell];
  const { verdict, largestPlausibleEffect, compared, atLeastAsLarge, method, conclusion } = guard;
  return {
    header: [words.headingFigure, words.headingValue].map(({ text }) => text),
    rows: [
      row(words.labelVerdict, verdictLabels[verdict].text),
      row(words.labelLargestPlausible, largestPlausibleEffect ?? conclusion),
      row(words.labelEffectsCompared, compared),
      row(words.labelAtLeastAsLarge, atLeastAsLarge),
      row(words.labelRule, method.stated.text),
      row(words.labelConclusion, conclusion.text),
    ],
  };
}

export const plausibilityGuardEntry = defineEntry({
  name: "plausibilityGuard",
  group: "Evidence",
  summary:
    "Tell an effect that is too large to be believed from the effects that others have found.",
  input: Input,
  result: { unit: "text", description: "The verdict, the largest plausible effect, and the rule." },
  references: ["tukey1977", "li2021", "menting2013"],
  examples: [
    {
      // Sizes 0.13, 0.2, 0.27, 0.5, 0.53, 0.61: quartiles 0.2175 and 0.5225, so the fence is at
      // 0.5225 + 1.5 x 0.305 = 0.98.
      input: {
        measure: "smd",
        estimate: -1.38,
        register: [0.13, 0.2, 0.27, 0.5, 0.53, 0.61].map((estimate) => ({
          name: `d ${String(estimate)}`,
          estimate,
        })),
      },
      result: { verdict: "implausible", largestPlausible: 0.98, largestPlausibleEffect: -0.98 },
    },
  ],
  run: plausibilityGuard,
  excel: [
    excelFunction({
      name: "PLAUSIBLEEFFECT",
      summary: "Tell an effect that is too large to be believed from effects that others found.",
      arguments: [
        measureArgument,
        {
          name: "estimate",
          kind: "number",
          help: "The effect to judge; a ratio as it is, not its logarithm.",
        },
        {
          name: "outcome",
          kind: "text",
          optional: true,
          help: "Words of the outcome, such as behaviour, to choose published effects by.",
          default: "every outcome",
        },
        {
          name: "register",
          kind: "table",
          optional: true,
          help: "Your own effects to compare with, of the same measure: Name and Estimate.",
          default: "the published effects that FINDEFFECTS searches",
          columns: [
            {
              name: "name",
              kind: "text",
              header: "Name",
              aliases: ["Study", "Programme"],
              optional: true,
              help: "Programme, review and outcome.",
            },
            {
              name: "estimate",
              kind: "number",
              header: "Estimate",
              aliases: ["Effect", "Value"],
              help: "The effect; a ratio as it is, not its logarithm.",
            },
          ],
        },
        headersArgument,
      ],
      toInput: ({ measure, estimate, outcome, register }): PlausibilityGuardInput => ({
        measure,
        estimate,
        register:
          register?.map(({ name, ...row }, index) => ({
            name: name ?? String(index + 1),
            ...row,
          })) ?? shippedEffects(measure, outcome),
      }),
      toCells: guardTable,
      examples: [
        // The effect on behaviour of one review of Triple P, beside the other reviews on file.
        { cells: ["smd", -1.38], shows: { row: 1, column: 1, value: "implausible" } },
        {
          // Two effects only, so twice the largest is plausible: 0.4.
          cells: [
            ...["smd", -0.5, ""],
            [
              ["Name", "Estimate"],
              ["First", 0.1],
              ["Second", 0.2],
            ],
          ],
          shows: { row: 2, column: 1, value: -0.4 },
          tolerance: 1e-12,
        },
      ],
    }),
  ],
});
