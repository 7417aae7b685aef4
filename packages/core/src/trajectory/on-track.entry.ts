import { refusal } from "../errors.js";
import { defineEntry } from "../internal/define-entry.js";
import { excelFunction, headersArgument, type SheetTable } from "../internal/spreadsheet.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { etsForecast } from "./ets-forecast.js";
import { onTrack, type OnTrack, OnTrackInput } from "./on-track.js";
import { readSeries } from "./series.js";
import {
  periodRows,
  forecastModelArgument,
  periodsArgument,
  periodOfCell,
  seriesInput,
  valuesArgument,
} from "./sheet-periods.js";

const header = [words.effectMeasureHeader, words.estimateHeader].map(({ text }) => text);

function trackTable(result: OnTrack, target: number): SheetTable {
  return {
    header,
    rows: [
      [words.rowChanceOfTarget.text, result.chance.text],
      [words.rowExpectedThen.text, result.gapAtTarget + target],
      [words.rowGapAtTarget.text, result.gapAtTarget],
      [words.rowRequiredChange.text, result.requiredChangePerStep],
      [
        words.rowFirstExpected.text,
        result.firstStepExpected ?? result.firstStepReason ?? say(words.valueMissing),
      ],
      [result.conclusion.text, ""],
    ],
  };
}

/** How many periods ahead a target lies: a number, or the period itself. */
function stepsTo(
  cell: string | undefined,
  input: ReturnType<typeof seriesInput>,
  last: (position: number) => string | number,
  length: number,
): number {
  if (cell === undefined) return 12;
  const place = periodOfCell(cell);
  if (typeof place === "number" && (input.periods === undefined || place <= 120)) return place;
  for (let step = 1; step <= 120; step++) if (last(length - 1 + step) === place) return step;
  throw refusal(["targetAt"], say(words.giveTargetPeriod, { furthest: 120 }));
}

export const onTrackEntry = defineEntry({
  name: "onTrack",
  group: "Trajectory",
  summary: "Tell how likely a forecast is to meet a target, and what it would take.",
  input: OnTrackInput,
  result: {
    unit: "fraction",
    description: "The chance, the gap, the change required, and when the target is expected.",
  },
  references: ["hyndman2008"],
  examples: [
    {
      // One standard error above the target: the normal tail beyond 1 is 0.1587.
      input: {
        mean: [52],
        standardError: [2],
        target: 50,
        direction: "decrease",
        lastValue: 53,
      },
      result: {
        probability: 0.158655253931457,
        gapAtTarget: 2,
        requiredChangePerStep: -3,
        firstStepExpected: null,
      },
    },
  ],
  run: onTrack,
  excel: [
    excelFunction({
      name: "ONTRACK",
      summary: "Tell how likely a monthly figure is to meet a target, and what it would take.",
      arguments: [
        valuesArgument,
        { name: "target", kind: "number", help: "The value to be reached." },
        {
          name: "direction",
          kind: "choice",
          choices: ["increase", "decrease"],
          help: "Whether the target is to be reached from below or from above.",
        },
        {
          name: "targetAt",
          kind: "text",
          optional: true,
          help: "Month of the target, or how many periods ahead it is.",
          default: "12 periods ahead",
        },
        periodsArgument,
        forecastModelArgument,
        headersArgument,
      ],
      records: periodRows("values"),
      toInput: ({ target, direction, targetAt, model, ...cells }): OnTrackInput => {
        const input = seriesInput(cells);
        const series = readSeries(input);
        const horizon = stepsTo(targetAt, input, series.nameAt, series.values.length);
        const { points } = etsForecast({
          ...input,
          horizon,
          ...(model !== undefined && { model }),
        });
        return {
          mean: points.map(({ mean }) => mean),
          standardError: points.map(({ standardError }) => standardError),
          target,
          direction,
          lastValue: series.values.findLast((value) => !Number.isNaN(value)) ?? 0,
        };
      },
      toCells: (result: OnTrack, { target }) => trackTable(result, target),
      examples: [
        {
          cells: [
            [[5], [5], [5], [5], [5], [5], [5], [5], [5], [5]],
            4,
            "decrease",
            "6",
            null,
            "simple",
          ],
          shows: { row: 1, column: 1, value: "under 1%" },
        },
      ],
    }),
  ],
});
