import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type BreakEvenPrices, breakEvenPrice, BreakEvenPriceInput } from "./break-even-price.js";
import { preventionFromCells, preventionRanges } from "./prevention-cells.js";
import { exampleSharedPrevention, exampleSharedPreventionCells } from "./prevention-example.js";
import { views } from "./views.js";

const breakEvenPriceSheet = excelFunction({
  name: "BREAKEVENPRICE",
  summary: "Find the most to pay for each person referred, and the assumption that decides it.",
  arguments: [
    ...preventionRanges,
    {
      name: "view",
      kind: "choice",
      choices: views,
      optional: true,
      help: "Case in which assumptions are moved: public, fiscal or cash.",
      default: "public",
    },
    headersArgument,
  ],
  toInput: ({ view, ...cells }): BreakEvenPriceInput => ({
    model: preventionFromCells(cells),
    ...(view !== undefined && { view }),
  }),
  toCells: priceTable,
  examples: [
    { cells: exampleSharedPreventionCells, shows: { row: 3, column: 1, value: 400 } },
    { cells: exampleSharedPreventionCells, shows: { row: 1, column: 3, value: 300 } },
  ],
});

const viewLabels = {
  public: words.viewPublic,
  fiscal: words.viewFiscal,
  cash: words.viewCash,
} as const;

function priceTable({ prices, mostImportant }: BreakEvenPrices): SheetTable {
  const orReason = (price: BreakEvenPrices["prices"][number], value: number | null): CellOut =>
    value ?? price.reason ?? "";
  return {
    header: [
      words.headingView,
      words.headingBreakEvenPrice,
      words.headingCostNow,
      words.headingHeadroom,
    ].map((heading) => say(heading).text),
    rows: [
      ...prices.map((price): CellOut[] => [
        say(viewLabels[price.view]).text,
        orReason(price, price.priceGbp),
        orReason(price, price.costNowGbp),
        orReason(price, price.headroomGbp),
      ]),
      mostImportant === null
        ? [say(words.headingTurnsFirst).text, say(words.nothingTurns), "", ""]
        : [
            say(words.headingTurnsFirst).text,
            mostImportant.name.text,
            mostImportant.value,
            mostImportant.switchingValue ?? "",
          ],
    ],
  };
}

export const breakEvenPriceEntry = defineEntry({
  name: "breakEvenPrice",
  group: "Economics",
  summary:
    "Find the most that may be paid for each person referred, and the assumption that decides the case.",
  input: BreakEvenPriceInput,
  result: { unit: "£", description: "Prices in three views and switching values." },
  references: ["greenBook2022"],
  examples: [
    {
      // 100 referred avoid 10 cases of £8,000: £800 each, half of it cashable, against £500.
      input: { model: exampleSharedPrevention },
      result: {
        netGbp: 30000,
        prices: [
          { view: "public", priceGbp: 800, costNowGbp: 500, headroomGbp: 300 },
          { view: "fiscal", priceGbp: 800 },
          { view: "cash", priceGbp: 400, headroomGbp: -100 },
        ],
      },
      tolerance: 1e-9,
    },
  ],
  run: breakEvenPrice,
  excel: [breakEvenPriceSheet],
});
