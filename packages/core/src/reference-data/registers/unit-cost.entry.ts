import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { contestedArgument } from "./register-cells.js";
import { type PricedUnitCost, unitCost, UnitCostInput } from "./unit-cost.js";

export const unitCostEntry = defineEntry({
  name: "unitCost",
  group: "Reference data",
  summary:
    "Look up a published unit cost by its code, in its original prices or in those of another year.",
  input: UnitCostInput,
  result: {
    unit: "£",
    description: "The cost in the prices wanted, beside its original value, source and warnings.",
  },
  references: ["unitCostDatabase2015", "naoResidentialCare2025", "gdpDeflators2025"],
  examples: [
    {
      // 51,080 x 100 / (0.75 x 73.4795 + 0.25 x 74.6524)
      input: { code: "SS1.0", priceYear: 2024 },
      result: { amountGbp: 69239.68173874558, factor: 1.3555145211187467 },
      tolerance: 1e-6,
    },
  ],
  run: unitCost,
  excel: [
    excelFunction({
      name: "UNITCOST",
      summary: "Look up a published unit cost by its code, in prices of the year wanted.",
      arguments: [
        {
          name: "code",
          kind: "text",
          help: "Code of the unit cost, such as SS1.0; UNITCOSTSEARCH lists them.",
        },
        {
          name: "priceYear",
          kind: "priceYear",
          optional: true,
          help: "Price year wanted: 2024, or 2023/24.",
          default: "its original price year",
        },
        contestedArgument,
      ],
      toInput: ({ code, priceYear, includeContested }): UnitCostInput => ({
        code,
        ...(priceYear !== undefined && { priceYear }),
        ...(includeContested !== undefined && { includeContested }),
      }),
      toCells: ({ amountGbp, reason }: PricedUnitCost) => amountGbp ?? reason ?? "",
      examples: [
        { cells: ["SS1.0"], shows: 51080 },
        { cells: ["SS1.0", 2024], shows: 69239.68173874558, tolerance: 1e-6 },
      ],
    }),
  ],
});
