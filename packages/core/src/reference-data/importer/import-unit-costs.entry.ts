import { defineEntry } from "../../internal/define-entry.js";
import { importUnitCosts, ImportUnitCostsInput } from "./import-unit-costs.js";

export const importUnitCostsEntry = defineEntry({
  name: "importUnitCosts",
  group: "Reference data",
  summary:
    "Read unit costs from the user's own copy of a unit cost workbook's sheet, by entry code.",
  input: ImportUnitCostsInput,
  result: {
    unit: "£",
    description: "What was read, what was skipped and why, and which entries do not add up.",
  },
  references: ["unitCostDatabase2015"],
  examples: [
    {
      input: {
        rows: [
          ["Code", "Unit cost", "Year"],
          ["SS1.0", "£51,080", "2013/14"],
        ],
      },
      result: { headerRow: 1, costs: [{ row: 2, valueGbp: 51080, priceYear: "2013/14" }] },
    },
  ],
  run: importUnitCosts,
  excel: [],
});
