import { defineEntry } from "../../internal/define-entry.js";
import { excelNpv, ExcelNpvInput } from "./excel-npv.js";

export const excelNpvEntry = defineEntry({
  name: "excelNpv",
  group: "Economics",
  summary: "Discount flows by Excel's convention, which discounts the first of them by one year.",
  input: ExcelNpvInput,
  result: { unit: "£", description: "Pounds one year before the first flow." },
  references: ["officeOpenXml2006"],
  examples: [{ input: { flowsGbp: [110, 121], rate: 0.1 }, result: 200 }],
  run: excelNpv,
  excel: [],
});
