import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { etsForecast, type EtsForecast, EtsForecastInput } from "./ets-forecast.js";
import {
  periodRows,
  forecastModelArgument,
  periodsArgument,
  seriesInput,
  valuesArgument,
} from "./sheet-periods.js";

const header = [
  words.seriesPeriodHeader,
  words.forecastMeanHeader,
  words.lower80Header,
  words.upper80Header,
  words.forecastLower95Header,
  words.forecastUpper95Header,
  words.forecastErrorHeader,
].map(({ text }) => text);

function forecastTable({ points, warnings, conclusion }: EtsForecast): SheetTable {
  return {
    header,
    rows: [
      ...points.map((point): CellOut[] => [
        point.period,
        point.mean,
        point.lower80,
        point.upper80,
        point.lower95,
        point.upper95,
        point.standardError,
      ]),
      ...[conclusion, ...warnings].map(({ text }) => [text, ...header.slice(1).map(() => "")]),
    ],
  };
}

export const etsForecastEntry = defineEntry({
  name: "etsForecast",
  group: "Trajectory",
  summary: "Carry a series forward with limits that hold what its own past forecasts missed.",
  input: EtsForecastInput,
  result: {
    unit: "figure",
    description: "Expected value and limits of each period ahead, and the fit.",
  },
  references: ["hyndman2008", "gardnerMcKenzie1985"],
  examples: [
    {
      // Level 10, error 2: the level moves to 11, then to 10.5; the next value is expected there.
      input: {
        values: [12, 10, 10.5],
        model: "simple",
        horizon: 2,
        parameters: { alpha: 0.5, level0: 10 },
      },
      result: { points: { 0: { mean: 10.5 }, 1: { mean: 10.5 } }, sumOfSquares: 5 },
    },
  ],
  run: etsForecast,
  excel: [
    excelFunction({
      name: "OUTLOOK",
      summary: "Carry a monthly figure forward, with limits that hold what past forecasts missed.",
      arguments: [
        valuesArgument,
        periodsArgument,
        {
          name: "horizon",
          kind: "count",
          optional: true,
          help: "How many periods ahead, 1 to 120.",
          default: "12",
        },
        forecastModelArgument,
        headersArgument,
      ],
      records: periodRows("values"),
      toInput: (cells): EtsForecastInput => ({
        ...seriesInput(cells),
        ...(cells.horizon !== undefined && { horizon: cells.horizon }),
        ...(cells.model !== undefined && { model: cells.model }),
      }),
      toCells: forecastTable,
      examples: [
        {
          cells: [[[5], [5], [5], [5], [5], [5], [5], [5], [5], [5]], null, 3, "simple"],
          shows: { row: 3, column: 1, value: 5 },
        },
      ],
    }),
  ],
});
