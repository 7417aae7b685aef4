import { refusal } from "../../errors.js";
import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { exampleFiles, exampleRows } from "./example-returns.js";
import { type CareForecast, forecastReturns, ForecastReturnsInput } from "./forecast-returns.js";
import { readReturns } from "./read-returns.js";
import { readDay } from "./scan-rows.js";

const careForecast = excelFunction({
  name: "CAREFORECAST",
  summary: "Forecast children looked after from rows of care episodes, with limits.",
  arguments: [
    {
      name: "episodes",
      kind: "table",
      help: "A row an episode of care: child, born, start, end (blank: still open), placement code.",
      columns: [
        {
          name: "child",
          kind: "text",
          header: "Child",
          help: "Any number or name that tells children apart; it appears in no result.",
        },
        {
          name: "born",
          kind: "text",
          header: "Born",
          aliases: ["DOB", "Date of birth"],
          help: "Date of birth.",
        },
        {
          name: "start",
          kind: "text",
          header: "Start",
          aliases: ["DECOM"],
          help: "Date on which the episode starts.",
        },
        {
          name: "end",
          kind: "text",
          header: "End",
          aliases: ["DEC"],
          optional: true,
          help: "Date on which it ends; blank while it is open.",
        },
        {
          name: "placement",
          kind: "text",
          header: "Placement",
          aliases: ["PLACE"],
          help: "Placement code such as U4.",
        },
      ],
    },
    { name: "referenceStart", kind: "text", help: "First day of the window that rates come from." },
    {
      name: "referenceEnd",
      kind: "text",
      help: "Its last day; the forecast starts from the children in care on it.",
    },
    {
      name: "months",
      kind: "number",
      optional: true,
      help: "How many months to forecast.",
      default: "24",
    },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({
    episodes,
    referenceStart,
    referenceEnd,
    months,
    confidence,
  }): ForecastReturnsInput => {
    for (const [row, episode] of episodes.entries()) {
      // In a file a bad date is listed; on a sheet it is a cell that somebody can mend.
      for (const field of ["born", "start", "end"] as const) {
        if (Number.isNaN(readDay(episode[field] ?? ""))) {
          throw refusal(["episodes", row, field], say(words.giveDay));
        }
      }
      const start = readDay(episode.start) ?? 0;
      const end = readDay(episode.end ?? "");
      if (end !== null && end < start) {
        throw refusal(["episodes", row, "end"], say(words.giveEndAfterStart));
      }
    }
    const returns = readReturns({
      files: [
        {
          name: "episodes",
          rows: [
            ["CHILD", "DECOM", "DEC", "PLACE"],
            ...episodes.map(({ child, start, end, placement }) => [
              child,
              start,
              end ?? null,
              placement,
            ]),
          ],
        },
        {
          name: "header",
          rows: [["CHILD", "DOB"], ...episodes.map(({ child, born }) => [child, born])],
        },
      ],
    });
    return {
      returns,
      referenceStart,
      referenceEnd,
      ...(months !== undefined && { months }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ categories, forecast, problemCounts, conclusion }: CareForecast) => {
    const count = Object.values(problemCounts).reduce((sum, each) => sum + each, 0);
    return {
      header: [
        say(words.careHeadingDate).text,
        say(words.careHeadingChildren).text,
        say(words.demandHeadingLower).text,
        say(words.demandHeadingUpper).text,
        ...categories,
        say(words.demandHeadingReading).text,
      ],
      rows: forecast.map((step, row): CellOut[] => [
        step.date,
        step.people,
        step.lower ?? "",
        step.upper ?? "",
        ...categories.map((category) => step.byCategory[category]?.people ?? 0),
        row === 0 && count > 0
          ? say(words.sheetProblems, { count }).text
          : row === forecast.length - 1
            ? conclusion.text
            : "",
      ]),
    };
  },
  examples: [
    {
      cells: [exampleRows, "2022-06-30", "2023-03-31", 6],
      shows: { row: 1, column: 1, value: 2 },
    },
    {
      cells: [exampleRows, "2022-06-30", "2023-03-31", 6, 0.8, false],
      shows: { row: 6, column: 0, value: "2023-09-30" },
    },
  ],
});

export const forecastReturnsEntry = defineEntry({
  name: "forecastReturns",
  group: "Demand",
  summary: "Forecast how many children will be looked after, from the returns a council holds.",
  input: ForecastReturnsInput,
  result: { unit: "people", description: "Children by date, age band and placement, with limits." },
  references: ["childrensDemandModel2022", "ssda903Guide", "marsagliaTsang2000"],
  examples: [
    {
      // Read when somebody looks, since loading a module must compute nothing.
      get input() {
        return {
          returns: readReturns({ files: exampleFiles }),
          referenceStart: "2022-06-30",
          referenceEnd: "2023-03-31",
          months: 6,
        };
      },
      result: {
        stock: { "TEN_TO_SIXTEEN/FOSTERING": 2 },
        window: { atStart: 1, cameIn: 2, left: 1, grewOut: 0, atEnd: 2 },
      },
    },
  ],
  run: forecastReturns,
  excel: [careForecast],
});
