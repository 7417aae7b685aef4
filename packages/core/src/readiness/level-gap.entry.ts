import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { answerArguments, elementColumns } from "./element-columns.js";
import {
  type ElementGap,
  type GapVerdict,
  type LevelGap,
  levelGap,
  LevelGapInput,
} from "./level-gap.js";

const sheet = excelFunction({
  name: "LEVELGAP",
  summary: "Compare how leaders and the front line see readiness, element by element.",
  arguments: [
    answerArguments[0],
    {
      name: "levels",
      kind: "labels",
      help: "Each respondent's level or role; blank where it is not known.",
    },
    { name: "leaders", kind: "labels", help: "The levels that lead, in a row or a column." },
    {
      name: "frontLine",
      kind: "labels",
      optional: true,
      help: "The levels to compare them with, in a row or a column.",
      default: "all others",
    },
    answerArguments[1],
    {
      name: "minimumGroup",
      kind: "count",
      optional: true,
      help: "Fewest people on either side.",
      default: "10",
    },
    confidenceArgument,
    headersArgument,
  ],
  records: { key: "answers", columns: ["answers", "levels"] },
  toInput: ({ answers, levels, leaders, frontLine, items, ...settings }): LevelGapInput => {
    const { minimumGroup, confidence } = settings;
    return {
      answers: answers.rows,
      ...elementColumns(answers, items),
      levels,
      leaders,
      ...(frontLine !== undefined && { frontLine }),
      ...(minimumGroup !== undefined && { minimumGroup }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ elements, reason, conclusion }: LevelGap) => ({
    header: headings.map((wording) => say(wording).text),
    rows:
      reason === null
        ? [
            ...elements.map(elementRow),
            [say(words.changeInAll).text, ...Array.from({ length: 9 }, () => ""), conclusion.text],
          ]
        : [headings.map(() => reason)],
  }),
  examples: [
    {
      cells: [
        [
          [5, 4, 4, 4, 4],
          [4, 4, 4, 4, 4],
          [2, 4, 4, 4, 4],
          [3, 4, 4, 4, 4],
        ],
        [["Head"], ["Head"], ["Staff"], ["Staff"]],
        [["Head"]],
        null,
        null,
        2,
      ],
      shows: { row: 1, column: 5, value: 2 },
    },
  ],
});

const headings = [
  words.readinessElement,
  words.gapLeaders,
  words.gapFrontLine,
  words.gapMeanLeaders,
  words.gapMeanFrontLine,
  words.gapGap,
  words.gapLower,
  words.gapUpper,
  words.changeEffect,
  words.changeP,
  words.readinessReading,
] as const;

function elementRow(gap: ElementGap): CellOut[] {
  const why = gap.reason ?? "";
  const nobody = say(words.nobodyScored);
  return [
    gap.label,
    gap.leaders,
    gap.frontLine,
    gap.meanLeaders ?? nobody,
    gap.meanFrontLine ?? nobody,
    gap.gap ?? nobody,
    gap.lower ?? why,
    gap.upper ?? why,
    gap.hedgesG ?? say(words.changeWithoutSpread),
    gap.pHolm ?? why,
    say(verdicts[gap.verdict]).text,
  ];
}

const verdicts = {
  leadersHigher: words.readingLeadersHigher,
  leadersLower: words.readingLeadersLower,
  unclear: words.verdictUnclear,
  unknown: words.verdictUnknown,
} as const satisfies Record<GapVerdict, unknown>;

export const levelGapEntry = defineEntry({
  name: "levelGap",
  group: "Readiness",
  summary: "Compare how leaders and the front line see readiness, element by element.",
  input: LevelGapInput,
  result: { unit: "object", description: "Leaders less front line, with limits, by element." },
  references: ["welch1947", "hedges1981", "holm1979"],
  examples: [
    {
      input: {
        scores: [
          [5, 4, 4, 4, 4],
          [4, 4, 4, 4, 4],
          [2, 4, 4, 4, 4],
          [3, 4, 4, 4, 4],
        ],
        levels: ["Head", "Head", "Staff", "Staff"],
        leaders: ["Head"],
        minimumGroup: 2,
      },
      result: { elements: [{ element: "awareness", gap: 2, leaders: 2, frontLine: 2 }] },
    },
  ],
  run: levelGap,
  excel: [sheet],
});
