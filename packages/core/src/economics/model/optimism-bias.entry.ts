import { refusal } from "../../errors.js";
import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type Cells, type ExcelArgument, excelFunction } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { confidenceGrades } from "./model-quantities.js";
import { optimismBias, type OptimismBias, OptimismBiasInput } from "./optimism-bias.js";

const adjustArguments = [
  { name: "amountGbp", kind: "pounds", help: "Amount to adjust." },
  {
    name: "kind",
    kind: "choice",
    choices: ["cost", "benefit"],
    help: "cost, which tends to turn out higher, or benefit, which tends to turn out lower.",
  },
  {
    name: "adjustment",
    kind: "share",
    optional: true,
    help: "The change itself, signed: 0.15 adds 15%, -0.15 takes 15% off.",
    default: "by grade",
  },
  {
    name: "grade",
    kind: "count",
    optional: true,
    help: "Confidence grade from 1, the surest, to 6; then leave the adjustment blank or 0.",
    default: "by adjustment",
  },
  {
    name: "table",
    kind: "table",
    optional: true,
    help: "Your own table: grade, share added to costs, share taken off benefits.",
    default: "none; there is none on file",
    columns: [
      {
        name: "grade",
        kind: "count",
        header: "Grade",
        zeroIsBlank: true,
        help: "Confidence grade from 1, the surest, to 6.",
      },
      {
        name: "costs",
        kind: "share",
        header: "Costs",
        aliases: ["Cost"],
        help: "Share added to a cost of this grade.",
      },
      {
        name: "benefits",
        kind: "share",
        header: "Benefits",
        aliases: ["Benefit"],
        help: "Share taken off a benefit of this grade.",
      },
    ],
  },
] as const satisfies readonly ExcelArgument[];

const optimismAdjust = excelFunction({
  name: "OPTIMISMADJUST",
  summary: "Correct an amount for optimism, by a stated change or by grade from your own table.",
  arguments: adjustArguments,
  toInput: fromCells,
  toCells: ({ adjustedGbp }: OptimismBias) => adjustedGbp ?? "",
  examples: [
    { cells: [200, "cost", 0.15], shows: 230 },
    {
      cells: [
        200,
        "benefit",
        0,
        2,
        [
          ["Grade", "Costs", "Benefits"],
          [1, 0, 0],
          [2, 0.1, 0.05],
        ],
      ],
      shows: 190,
    },
  ],
});

function fromCells({
  amountGbp,
  kind,
  adjustment,
  grade,
  table,
}: Cells<typeof adjustArguments>): OptimismBiasInput {
  // A blank cell may arrive as 0, so that an adjustment of 0 beside a grade is none.
  if (grade === undefined || grade === 0) {
    return { amountGbp, kind, adjustment: adjustment ?? 0 };
  }
  if (table === undefined) throw refusal(["table"], say(words.giveOptimismTable));
  const costs = new Array<number | null>(confidenceGrades).fill(null);
  const benefits = new Array<number | null>(confidenceGrades).fill(null);
  for (const [row, cells] of table.entries()) {
    if (cells.grade > confidenceGrades) {
      throw refusal(["table", row, "grade"], say(words.giveGrade, { maximum: confidenceGrades }));
    }
    costs[cells.grade - 1] = cells.costs;
    benefits[cells.grade - 1] = cells.benefits;
  }
  return {
    amountGbp,
    kind,
    grade,
    table: { costs, benefits },
    ...(adjustment !== undefined && adjustment !== 0 && { adjustment }),
  };
}

export const optimismBiasEntry = defineEntry({
  name: "optimismBias",
  group: "Economics",
  summary:
    "Correct a figure for optimism, by a stated change or by confidence grade from your own table.",
  input: OptimismBiasInput,
  result: { unit: "£", description: "The signed change, and the amount after it." },
  references: ["greenBook2022", "publicServiceTransformation2014"],
  examples: [
    {
      input: { kind: "cost", adjustment: 0.15, amountGbp: 200 },
      result: { adjustment: 0.15, adjustedGbp: 230 },
    },
    {
      // Product of parts: 1 - 0.9 x 0.8.
      input: {
        kind: "benefit",
        grade: { data: 2, timing: 3 },
        table: {
          costs: [0, 0.1, 0.2, null, null, null],
          benefits: [0, 0.1, 0.2, null, null, null],
          combine: "product",
        },
        amountGbp: 100,
      },
      result: { adjustment: -0.28, adjustedGbp: 72 },
    },
  ],
  run: optimismBias,
  excel: [optimismAdjust],
});
