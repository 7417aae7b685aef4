import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { discountFromCells, rateArgument } from "./discount-cells.js";
import { benefitsArgument, costsArgument } from "./series-arguments.js";
import { netPresentValue, NetPresentValueInput } from "./net-present-value.js";

const netPresentValueSheet = excelFunction({
  name: "NETPRESENTVALUE",
  summary: "Discount yearly benefits less costs to their value in year 0.",
  arguments: [benefitsArgument, costsArgument, rateArgument],
  toInput: ({ benefitsGbp, costsGbp, rate }): NetPresentValueInput => ({
    benefitsGbp,
    costsGbp,
    ...discountFromCells({ rate }),
  }),
  toCells: (value: number) => value,
  examples: [{ cells: [[[0], [600], [600]], [[1000], [0], [0]], 0.035], shows: 139.816565147378 }],
});

export const netPresentValueEntry = defineEntry({
  name: "netPresentValue",
  group: "Economics",
  summary: "Discount yearly benefits less costs to their value in year 0.",
  input: NetPresentValueInput,
  result: { unit: "£", description: "Pounds in year-0 value, in the price year of the input." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    {
      input: { benefitsGbp: [0, 600, 600], costsGbp: [1000, 0, 0], discount: 0.035 },
      result: 139.816565147378,
    },
  ],
  run: netPresentValue,
  excel: [netPresentValueSheet],
});
