import { defineEntry } from "../internal/define-entry.js";
import { excelFunction, headersArgument, type SheetTable } from "../internal/spreadsheet.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  earliestReadable,
  type EarliestReadable,
  EarliestReadableInput,
} from "./earliest-readable.js";
import { periodOfCell } from "./sheet-periods.js";

const header = [words.effectMeasureHeader, words.estimateHeader].map(({ text }) => text);

function readableTable(result: EarliestReadable): SheetTable {
  const { periods, period, reason, warnings, conclusion } = result;
  const why = reason ?? say(words.noChangePeriod);
  return {
    header,
    rows: [
      [words.rowFirstReadable.text, periods ?? why],
      [words.rowFirstReadablePeriod.text, period ?? why],
      [words.rowNoiseDeviation.text, result.standardDeviation],
      [words.rowNoisePhi.text, result.autocorrelation],
      ...[conclusion, ...warnings].map(({ text }) => [text, ""]),
    ],
  };
}

export const earliestReadableEntry = defineEntry({
  name: "earliestReadable",
  group: "Trajectory",
  summary: "Tell from when on a change can be judged, so that it is not stopped before that.",
  input: EarliestReadableInput,
  result: {
    unit: "figure",
    description: "The first period at which the effect would be seen, and the power on the way.",
  },
  references: ["zhangWagnerRossDegnan2011", "cooperThompson1977"],
  examples: [
    {
      // A step of two standard deviations: after 3 periods its standard error is √(1/24 + 1/3) = 0.612,
      // and 2 / 0.612 = 3.27 lies beyond 2.06 + 0.86, t's 97.5% and 80% points with 25 degrees of freedom.
      input: { effect: 2, standardDeviation: 1, periodsBefore: 24, trend: false },
      result: { periods: 3, period: null },
    },
  ],
  run: earliestReadable,
  excel: [
    excelFunction({
      name: "EARLIESTREADABLE",
      summary: "Tell from when on a change can be judged, so that it is not stopped too soon.",
      arguments: [
        {
          name: "effect",
          kind: "number",
          help: "How much the figure should change once the effect is there in full.",
        },
        {
          name: "history",
          kind: "series",
          unit: "figure",
          missing: true,
          optional: true,
          help: "The figure before the change, from which its noise is estimated.",
          default: "give standardDeviation and periodsBefore",
        },
        {
          name: "standardDeviation",
          kind: "number",
          optional: true,
          help: "Of the figure's noise from period to period, instead of a history.",
        },
        {
          name: "periodsBefore",
          kind: "count",
          optional: true,
          help: "How many figures there are from before the change, instead of a history.",
        },
        {
          name: "autocorrelation",
          kind: "number",
          optional: true,
          help: "Likeness of neighbouring noise, 0 to 0.95, instead of a history.",
          default: "0",
        },
        {
          name: "lag",
          kind: "count",
          optional: true,
          help: "Periods before an effect can show at all.",
          default: "0",
        },
        {
          name: "ramp",
          kind: "count",
          optional: true,
          help: "Periods over which it then grows to its full size.",
          default: "0",
        },
        {
          name: "trend",
          kind: "flag",
          optional: true,
          help: "FALSE if the earlier course is known to be level.",
          default: "TRUE",
        },
        {
          name: "power",
          kind: "share",
          optional: true,
          help: "Chance of seeing the effect if it is there, as a fraction.",
          default: "0.8",
        },
        {
          name: "change",
          kind: "text",
          optional: true,
          help: "First month after the change: a date, 2025-04 or Apr 2025.",
        },
        headersArgument,
      ],
      toInput: ({ change, ...cells }): EarliestReadableInput => ({
        effect: cells.effect,
        ...(cells.history !== undefined && { history: cells.history }),
        ...(cells.standardDeviation !== undefined && {
          standardDeviation: cells.standardDeviation,
        }),
        ...(cells.periodsBefore !== undefined && { periodsBefore: cells.periodsBefore }),
        ...(cells.autocorrelation !== undefined && { autocorrelation: cells.autocorrelation }),
        ...(cells.lag !== undefined && { lag: cells.lag }),
        ...(cells.ramp !== undefined && { ramp: cells.ramp }),
        ...(cells.trend !== undefined && { trend: cells.trend }),
        ...(cells.power !== undefined && { power: cells.power }),
        ...(change !== undefined && { change: periodOfCell(change) }),
      }),
      toCells: readableTable,
      examples: [
        {
          cells: [2, null, 1, 24, null, null, null, false],
          shows: { row: 1, column: 1, value: 3 },
        },
        {
          cells: [2, null, 1, 24, null, null, null, false, null, "2025-04"],
          shows: { row: 2, column: 1, value: "2025-06" },
        },
      ],
    }),
  ],
});
