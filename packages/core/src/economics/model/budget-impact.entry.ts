import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type BudgetImpact, budgetImpact } from "./budget-impact.js";
import { preventionArguments, preventionFromCells } from "./prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "./prevention-example.js";
import { PreventionModelInput } from "./prevention-model-input.js";

const budgetImpactSheet = excelFunction({
  name: "BUDGETIMPACT",
  summary: "Show what a preventive service does to budgets in each year, and the peak to be found.",
  arguments: preventionArguments,
  toInput: preventionFromCells,
  toCells: budgetTable,
  examples: [
    {
      cells: examplePreventionCells,
      shows: { row: 1, column: 6, value: -339969.3208318714 },
      tolerance: 1e-3,
    },
    { cells: examplePreventionCells, shows: { row: 7, column: 0, value: "Peak funding need" } },
  ],
});

function budgetTable({ years, peakFunding }: BudgetImpact): SheetTable {
  const { cash, fiscal } = peakFunding;
  return {
    header: [
      words.headingYear,
      words.labelCashCost,
      words.labelOfWhichDoubleRunning,
      words.labelFiscalValue,
      words.labelOfWhichCashable,
      words.labelNetFiscal,
      words.labelNetCash,
      words.labelRunningFiscal,
      words.labelRunningCash,
    ].map((heading) => say(heading).text),
    rows: [
      ...years.map((line) => [
        line.year,
        line.cashCostGbp,
        line.doubleRunningGbp,
        line.fiscalValueGbp,
        line.cashableValueGbp,
        line.netFiscalGbp,
        line.netCashGbp,
        line.cumulativeFiscalGbp,
        line.cumulativeCashGbp,
      ]),
      [say(words.labelPeakFunding).text, "", "", "", "", "", "", fiscal.amountGbp, cash.amountGbp],
      [
        say(words.labelPeakYear).text,
        "",
        "",
        "",
        "",
        "",
        "",
        fiscal.year ?? fiscal.reason ?? "",
        cash.year ?? cash.reason ?? "",
      ],
    ],
  };
}

export const budgetImpactEntry = defineEntry({
  name: "budgetImpact",
  group: "Economics",
  summary: "Show what a service does to budgets in each year, and the most that has to be found.",
  input: PreventionModelInput,
  result: { unit: "£", description: "A line a year, and the peak funding need." },
  references: ["ourPlaceCba2014", "publicServiceTransformation2014"],
  examples: [
    {
      input: examplePrevention,
      result: {
        years: [{ year: 0, cashCostGbp: 417283.13768107665, netCashGbp: -339969.3208318714 }],
        peakFunding: { cash: { amountGbp: 1148449.411426927, year: 3 } },
      },
      tolerance: 1e-6,
    },
  ],
  run: budgetImpact,
  excel: [budgetImpactSheet],
});
