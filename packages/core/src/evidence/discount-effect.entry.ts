import { refusal } from "../errors.js";
import { defineEntry } from "../internal/define-entry.js";
import { preventionLevels } from "../internal/prevention-level.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  type Cells,
  type ExcelArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  type DiscountedEffect,
  discountEffect,
  type DiscountEffectInput,
  DiscountEffectInput as Input,
  leastKept,
} from "./discount-effect.js";
import { effectSize } from "./effect-size.js";
import { measureArgument } from "./evidence-cells.js";

const discountArguments = [
  measureArgument,
  { name: "estimate", kind: "number", help: "The effect; a ratio as it is, not its logarithm." },
  { name: "lower", kind: "number", help: "Lower 95% limit of the mean effect." },
  { name: "upper", kind: "number", help: "Upper 95% limit of the mean effect." },
  {
    name: "grade",
    kind: "text",
    optional: true,
    help: "Grade of the evidence, one of your table's.",
    default: "not discounted by grade",
  },
  {
    name: "table",
    kind: "table",
    optional: true,
    help: "Your own table: grade, share of the effect kept. None is supplied.",
    default: "none",
    columns: [
      { name: "grade", kind: "text", header: "Grade", help: "Name of the grade." },
      {
        name: "kept",
        kind: "share",
        header: "Kept",
        aliases: ["Share kept"],
        help: "Share of the effect that is kept.",
      },
    ],
  },
  {
    name: "priorSd",
    kind: "number",
    optional: true,
    help: "Instead: standard deviation of true effects of such programmes, ratios as logarithms.",
    default: "no shrinkage",
  },
  {
    name: "betweenVariance",
    kind: "number",
    optional: true,
    help: "Variance between studies, from POOLEFFECTS.",
    default: "0",
  },
  {
    name: "studies",
    kind: "count",
    optional: true,
    help: "How many studies were pooled.",
    default: "normal limits",
  },
  {
    name: "foundAt",
    kind: "choice",
    choices: preventionLevels,
    optional: true,
    help: "Level of prevention at which the effect was found.",
    default: "not checked",
  },
  {
    name: "usedAt",
    kind: "choice",
    choices: preventionLevels,
    optional: true,
    help: "Level of prevention at which it is to be used.",
    default: "not checked",
  },
  headersArgument,
] as const satisfies readonly ExcelArgument[];

function fromCells(cells: Cells<typeof discountArguments>): DiscountEffectInput {
  const { measure, estimate, lower, upper, grade, table, betweenVariance = 0, studies } = cells;
  const published = effectSize({ measure, published: { estimate, lower, upper } });
  for (const [index, { kept }] of (table ?? []).entries()) {
    const isKept = kept >= leastKept && kept <= 1;
    if (!isKept) throw refusal(["table", index, "kept"], say(words.giveShareKept));
  }
  // 0 and blank are the same on some platforms, and no programme's effects are all one.
  const priorSd = cells.priorSd === 0 ? undefined : cells.priorSd;
  return {
    measure,
    value: published.analysis?.value ?? 0,
    standardError: published.standardError ?? 0,
    betweenVariance,
    ...(studies !== undefined && studies > 0 && { studies }),
    ...(grade !== undefined && {
      grade: {
        grade,
        table: Object.fromEntries((table ?? []).map((row) => [row.grade, row.kept])),
      },
    }),
    ...(priorSd !== undefined && { shrinkage: { priorSd } }),
    ...(cells.foundAt !== undefined && { foundAt: cells.foundAt }),
    ...(cells.usedAt !== undefined && { usedAt: cells.usedAt }),
  };
}

function discountedTable(effect: DiscountedEffect): SheetTable {
  const { estimate, lower, upper, predictionLower, predictionUpper, kept, distribution } = effect;
  const row = (label: { readonly text: string }, cell: CellOut | null): CellOut[] => [
    label.text,
    cell ?? effect.reason ?? "",
  ];
  return {
    header: [words.headingFigure, words.headingValue].map(({ text }) => text),
    rows: [
      row(words.headingEffect, estimate),
      row(words.headingLowerLimit, lower),
      row(words.headingUpperLimit, upper),
      row(words.labelNewPlaceLower, predictionLower),
      row(words.labelNewPlaceUpper, predictionUpper),
      row(words.labelShareKept, kept),
      row(words.labelDrawnSd, distribution?.sd ?? null),
      row(words.labelRule, effect.method.stated.text),
      ...effect.warnings.map(({ text }) => row(words.labelWarning, text)),
      row(words.labelConclusion, effect.conclusion.text),
    ],
  };
}

export const discountEffectEntry = defineEntry({
  name: "discountEffect",
  group: "Evidence",
  summary: "Discount an effect before a model uses it, and give the spread to draw it with.",
  input: Input,
  result: {
    unit: "ratio",
    description: "The discounted effect, its limits, and the distribution that a model draws from.",
  },
  references: ["rileyHigginsDeeks2011", "metafor2010"],
  examples: [
    {
      // 0.1² / (0.1² + 0.1²) = one half of -0.4 is kept; √(1/2) x 0.1 = 0.0707;
      // with 0.04 between places √(0.04 + 0.005) = 0.2121.
      input: {
        measure: "smd",
        value: -0.4,
        standardError: 0.1,
        betweenVariance: 0.04,
        shrinkage: { priorSd: 0.1 },
      },
      result: { estimate: -0.2, kept: 0.5, distribution: { sd: 0.212132034355964 } },
    },
  ],
  run: discountEffect,
  excel: [
    excelFunction({
      name: "DISCOUNTEFFECT",
      summary: "Discount an effect by grade or by what such programmes do, with its new limits.",
      arguments: discountArguments,
      toInput: fromCells,
      toCells: discountedTable,
      examples: [
        {
          // Half of -0.4 is kept for a grade of which the table keeps half.
          cells: [
            ...["smd", -0.4, -0.6, -0.2, "B"],
            [
              ["Grade", "Kept"],
              ["A", 0.9],
              ["B", 0.5],
            ],
          ],
          shows: { row: 1, column: 1, value: -0.2 },
          tolerance: 1e-12,
        },
      ],
    }),
  ],
});
