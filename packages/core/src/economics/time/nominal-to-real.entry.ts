import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { indexArgument, indexYearsArgument, ownDeflator, yearOfCell } from "./deflator-cells.js";
import { type NominalToReal, nominalToReal, NominalToRealInput } from "./nominal-to-real.js";

const realPricesSheet = excelFunction({
  name: "REALPRICES",
  summary: "Turn amounts in the money of their own years into the prices of one year.",
  arguments: [
    {
      name: "amountsGbp",
      kind: "series",
      unit: "£/year",
      help: "Amounts in the money of their own years; blank is 0.",
    },
    { name: "years", kind: "labels", help: "Year of each amount: 2013, or 2013/14." },
    { name: "basePriceYear", kind: "priceYear", help: "Price year wanted: 2024, or 2024/25." },
    indexYearsArgument,
    indexArgument,
    headersArgument,
  ],
  toInput: ({ amountsGbp, years, basePriceYear, indexYears, index }): NominalToRealInput => ({
    amountsGbp,
    years: years.map(yearOfCell),
    basePriceYear,
    ...ownDeflator("indexYears", indexYears, index),
  }),
  toCells: ({ amountsGbp, factors, years }: NominalToReal) => ({
    header: [words.headingYear, words.headingRealAmount, words.headingFactor].map(
      (heading) => say(heading).text,
    ),
    rows: amountsGbp.map((amount, index) => [years[index] ?? "", amount, factors[index] ?? ""]),
  }),
  examples: [
    {
      cells: [
        [[100], [100]],
        [["2022/23"], ["2023/24"]],
        "2023/24",
        [["2022/23"], ["2023/24"]],
        [[80], [84]],
      ],
      shows: { row: 1, column: 1, value: 105 },
    },
    {
      cells: [[[1000, 500]], [[2010, 2024]], 2024],
      shows: { row: 1, column: 1, value: 1446.72367722437 },
      tolerance: 1e-8,
    },
  ],
});

export const nominalToRealEntry = defineEntry({
  name: "nominalToReal",
  group: "Economics",
  summary: "Turn amounts in the money of their own years into the prices of one year.",
  input: NominalToRealInput,
  result: { unit: "£", description: "Amounts in the prices of one year, and the factors." },
  references: ["gdpDeflators2025", "greenbookPackage2026"],
  examples: [
    {
      // 100 x 100 / 96.2507.
      input: { amountsGbp: [100, 100], years: [2023, 2024], basePriceYear: 2024 },
      result: { amountsGbp: [103.895348293695, 100] },
    },
  ],
  run: nominalToReal,
  excel: [realPricesSheet],
});
