import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  answerArguments,
  elementColumns,
  minimumGroupArgument,
  thresholdArgument,
} from "./element-columns.js";
import type { ElementFigures, ReadinessFigures } from "./readiness-figures.js";
import { readinessGroupsSheet } from "./readiness-groups-sheet.js";
import {
  type ReadinessSummary,
  readinessSummary,
  ReadinessSummaryInput,
  type VisibleFigures,
} from "./readiness-summary.js";

const summary = excelFunction({
  name: "READINESSSUMMARY",
  summary: "Summarise readiness by group: elements, where people stop, and which barrier is first.",
  arguments: [
    ...answerArguments,
    {
      name: "groups",
      kind: "labels",
      optional: true,
      help: "Each respondent's group, such as an agency; blank where it is not known.",
      default: "everybody together",
    },
    thresholdArgument,
    minimumGroupArgument,
    confidenceArgument,
    headersArgument,
  ],
  records: { key: "answers", columns: ["answers", "groups"] },
  toInput: ({ answers, items, groups, ...settings }): ReadinessSummaryInput => {
    const { threshold, minimumGroup, confidence } = settings;
    return {
      answers: answers.rows,
      ...elementColumns(answers, items),
      ...(groups !== undefined && { groups }),
      ...(threshold !== undefined && { threshold }),
      ...(minimumGroup !== undefined && { minimumGroup }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ groups, total, emptyReturns, withoutGroup }: ReadinessSummary, cells) => {
    const isGrouped = cells.groups !== undefined;
    const whole = say(isGrouped ? words.readinessGroupsShown : words.readinessEveryone).text;
    return {
      header: headings.map((wording) => say(wording).text),
      rows: [
        ...groups.flatMap((group) => groupRows(group.group, group)),
        ...groupRows(whole, total),
        countRow(whole, words.readinessNotScored, emptyReturns),
        ...(isGrouped ? [countRow(whole, words.readinessWithoutGroup, withoutGroup)] : []),
      ],
    };
  },
  examples: [
    {
      cells: [
        [
          [4, 3, 2, 5, 5],
          [2, 2, 4, 4, 4],
          [5, 2, 4, 0, 4],
        ],
        null,
        null,
        3,
        3,
      ],
      shows: { row: 2, column: 10, value: 2 },
    },
    {
      cells: [
        [
          [4, 3, 2, 5, 5],
          [2, 2, 4, 4, 4],
          [5, 4, 4, 4, 4],
        ],
        null,
        [["North"], ["North"], ["South"]],
        3,
        2,
        0.95,
        false,
      ],
      shows: { row: 0, column: 0, value: "North" },
    },
  ],
});

const headings = [
  words.readinessGroup,
  words.readinessElement,
  words.readinessPeople,
  words.readinessMean,
  words.readinessMeanLower,
  words.readinessMeanUpper,
  words.readinessAtOrBelow,
  words.readinessShare,
  words.readinessShareLower,
  words.readinessShareUpper,
  words.readinessStopHere,
  words.readinessPassHere,
  words.readinessPassShare,
  words.readinessReading,
] as const;

/** A row an element, then those who pass all and those whose barrier is not known. */
function groupRows(group: string, { figures, reason }: VisibleFigures): readonly CellOut[][] {
  if (figures === null) return [[group, ...headings.slice(1).map(() => reason)]];
  const { barrierCounts, unknown, classified, conclusion } = figures;
  const noBarrier = say(words.readinessNoBarrier).text;
  const none = barrierCounts["none"] ?? 0;
  return [
    ...figures.elements.map((element, index) => elementRow(group, element, index, figures)),
    [group, noBarrier, classified, ...blank(7), none, ...blank(2), conclusion.text],
    countRow(group, words.readinessBarrierUnknown, unknown),
  ];
}

type CountWording =
  | typeof words.readinessBarrierUnknown
  | typeof words.readinessNotScored
  | typeof words.readinessWithoutGroup;

/** People who stand in no element's row. */
function countRow(group: string, wording: CountWording, people: number): CellOut[] {
  return [group, say(wording).text, ...blank(8), people, ...blank(3)];
}

const blank = (count: number): readonly string[] => Array.from({ length: count }, () => "");

function elementRow(
  group: string,
  { element, label, n, mean, lower, upper, atOrBelow, reason }: ElementFigures,
  index: number,
  figures: ReadinessFigures,
): CellOut[] {
  const gate = figures.funnel[index];
  return [
    group,
    label,
    n,
    mean ?? reason ?? "",
    lower ?? reason ?? "",
    upper ?? reason ?? "",
    atOrBelow.count,
    atOrBelow.value ?? atOrBelow.reason ?? "",
    atOrBelow.lower ?? atOrBelow.reason ?? "",
    atOrBelow.upper ?? atOrBelow.reason ?? "",
    gate?.stopped.count ?? 0,
    gate?.passed.count ?? 0,
    gate?.passed.value ?? gate?.passed.reason ?? "",
    readingOf(element, figures),
  ];
}

function readingOf(element: string, { modalBarrier, profileBarrier }: ReadinessFigures): string {
  if (element === modalBarrier) {
    return say(element === profileBarrier ? words.readingBoth : words.readingModal).text;
  }
  return element === profileBarrier ? say(words.readingProfile).text : "";
}

export const readinessSummaryEntry = defineEntry({
  name: "readinessSummary",
  group: "Readiness",
  summary:
    "Summarise readiness by group: elements, where people stop, and which barrier to deal with.",
  input: ReadinessSummaryInput,
  result: { unit: "object", description: "Figures by group and in total, with a conclusion." },
  references: ["student1908", "wilson1927", "cochran1977", "jamesDemareeWolf1984"],
  examples: [
    {
      input: {
        scores: [
          [4, 3, 2, 5, 5],
          [2, 2, 4, 4, 4],
          [5, 2, 4, null, 4],
        ],
        minimumGroup: 2,
      },
      result: {
        total: {
          figures: {
            respondents: 3,
            classified: 3,
            modalBarrier: "desire",
            profileBarrier: "desire",
            barrierCounts: {
              awareness: 1,
              desire: 2,
              knowledge: 0,
              ability: 0,
              reinforcement: 0,
              none: 0,
            },
          },
        },
      },
    },
  ],
  run: readinessSummary,
  excel: [summary, readinessGroupsSheet],
});
