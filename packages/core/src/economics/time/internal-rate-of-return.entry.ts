import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { internalRateOfReturn, InternalRateOfReturnInput } from "./internal-rate-of-return.js";
import type { RatesOfReturn } from "./rates-of-return.js";
import { flowsArgument } from "./series-arguments.js";

const returnRateSheet = excelFunction({
  name: "RETURNRATE",
  summary: "Find the rate at which yearly flows are worth 0; where several do, it names them all.",
  arguments: [flowsArgument],
  toInput: (cells): InternalRateOfReturnInput => cells,
  toCells: ({ rate, reason }: RatesOfReturn) => rate ?? reason ?? "",
  examples: [
    { cells: [[[-150000, 15000, 25000, 35000, 45000, 60000]]], shows: 0.0524328888594141 },
    // Money first and costs later: the rate of a loan.
    { cells: [[[100], [-110]]], shows: 0.1 },
  ],
});

export const internalRateOfReturnEntry = defineEntry({
  name: "internalRateOfReturn",
  group: "Economics",
  summary: "Find every rate at which yearly flows are worth 0.",
  input: InternalRateOfReturnInput,
  result: {
    unit: "fraction/year",
    description: "Every rate, the only one where there is just one, and what it means.",
  },
  references: ["laguerre1883", "officeOpenXml2006"],
  examples: [
    // -100 (1 - 1.1x)(1 - 1.2x), so that 10% and 20% both fit.
    { input: { flowsGbp: [-100, 230, -132] }, result: { rates: [0.1, 0.2], rate: null } },
    { input: { flowsGbp: [-100, 110] }, result: { rates: [0.1], rate: 0.1 } },
  ],
  run: internalRateOfReturn,
  excel: [returnRateSheet],
});
