import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { indexArgument, indexYearsArgument, ownDeflator } from "../time/deflator-cells.js";
import { type QalyValue, qalyValue, QalyValueInput } from "./qaly-value.js";

const qalySheet = excelFunction({
  name: "QALYVALUE",
  summary: "Value quality-adjusted life years at a worth and price year that you state.",
  arguments: [
    { name: "qalys", kind: "number", help: "Quality-adjusted life years gained." },
    { name: "valueGbp", kind: "pounds", help: "Pounds for one QALY, as your source states it." },
    {
      name: "valuePriceYear",
      kind: "priceYear",
      help: "Year in whose prices your source states it.",
    },
    { name: "priceYear", kind: "priceYear", help: "Price year wanted: 2024, or 2024/25." },
    indexYearsArgument,
    indexArgument,
  ],
  toInput: ({ indexYears, index, ...cells }): QalyValueInput => ({
    ...cells,
    ...ownDeflator("indexYears", indexYears, index),
  }),
  toCells: ({ amountGbp }: QalyValue) => amountGbp,
  examples: [{ cells: [2, 60000, 2020, 2020], shows: 120000 }],
});

export const qalyValueEntry = defineEntry({
  name: "qalyValue",
  group: "Economics",
  summary: "Value quality-adjusted life years at a worth that the caller states.",
  input: QalyValueInput,
  result: { unit: "£", description: "Pounds in the prices wanted; public value, not cash." },
  references: ["greenbookPackage2026", "econstackData", "gdpDeflators2025"],
  examples: [
    {
      input: { qalys: 2, valueGbp: 60000, valuePriceYear: 2020, priceYear: 2020 },
      result: { amountGbp: 120000 },
    },
  ],
  run: qalyValue,
  excel: [qalySheet],
});
