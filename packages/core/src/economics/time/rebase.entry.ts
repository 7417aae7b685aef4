import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { indexArgument, ownDeflator } from "./deflator-cells.js";
import { type Rebase, rebase, RebaseInput } from "./rebase.js";

const rebaseSheet = excelFunction({
  name: "REBASE",
  summary: "Move an amount of money from the prices of one year to those of another.",
  arguments: [
    { name: "amountGbp", kind: "pounds", help: "Amount in the prices of the first year." },
    { name: "fromPriceYear", kind: "priceYear", help: "Its price year: 2013, or 2013/14." },
    { name: "toPriceYear", kind: "priceYear", help: "Price year wanted: 2024, or 2024/25." },
    {
      name: "years",
      kind: "labels",
      optional: true,
      help: "Years of your own price index, all such as 2013 or all such as 2013/14.",
      default: "the UK GDP deflator by calendar year",
    },
    indexArgument,
  ],
  toInput: ({ amountGbp, fromPriceYear, toPriceYear, years, index }): RebaseInput => ({
    amountGbp,
    fromPriceYear,
    toPriceYear,
    ...ownDeflator("years", years, index),
  }),
  toCells: ({ amountGbp }: Rebase) => amountGbp,
  examples: [
    { cells: [1000, 2010, 2024], shows: 1446.72367722437, tolerance: 1e-8 },
    { cells: [100, "2022/23", "2023/24", [["2022/23", "2023/24"]], [[80, 84]]], shows: 105 },
  ],
});

export const rebaseEntry = defineEntry({
  name: "rebase",
  group: "Economics",
  summary: "Move an amount of money from the prices of one year to those of another.",
  input: RebaseInput,
  result: {
    unit: "£",
    description: "The amount in the prices of the year wanted, and the factor.",
  },
  references: ["gdpDeflators2025", "greenbookPackage2026"],
  examples: [
    {
      input: { amountGbp: 1000, fromPriceYear: 2010, toPriceYear: 2024 },
      result: { amountGbp: 1446.72367722437 },
      tolerance: 1e-8,
    },
  ],
  run: rebase,
  excel: [rebaseSheet],
});
