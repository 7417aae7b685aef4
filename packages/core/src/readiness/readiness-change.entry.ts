import { defineEntry } from "../internal/define-entry.js";
import { say, type Sentence } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type ScoreCells,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { answerArguments, elementColumns } from "./element-columns.js";
import {
  type ChangeFigures,
  type ChangeVerdict,
  type ElementChange,
  type ReadinessChange,
  readinessChange,
  ReadinessChangeInput,
} from "./readiness-change.js";

const person = "A code for each respondent, the same in both waves; blank if not known.";
const group = "Each respondent's group, such as an agency; blank where it is not known.";

const sheet = excelFunction({
  name: "READINESSCHANGE",
  summary: "Show what moved between two waves of a readiness survey, and what did not.",
  arguments: [
    {
      name: "before",
      kind: "scores",
      help: "First wave: a row for each respondent, answers 1 to 5; 0 or blank is not answered.",
    },
    {
      name: "after",
      kind: "scores",
      help: "Second wave, with the same columns.",
    },
    answerArguments[1],
    { name: "peopleBefore", kind: "labels", optional: true, help: person, default: "not matched" },
    { name: "peopleAfter", kind: "labels", optional: true, help: person, default: "not matched" },
    { name: "groupsBefore", kind: "labels", optional: true, help: group, default: "everybody" },
    { name: "groupsAfter", kind: "labels", optional: true, help: group, default: "everybody" },
    {
      name: "minimumGroup",
      kind: "count",
      optional: true,
      help: "Fewest people, in either wave, for figures to be shown.",
      default: "10",
    },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({ before, after, items, ...settings }): ReadinessChangeInput => {
    const peopleBefore = besideWave(settings.peopleBefore, before);
    const peopleAfter = besideWave(settings.peopleAfter, after);
    const groupsBefore = besideWave(settings.groupsBefore, before);
    const groupsAfter = besideWave(settings.groupsAfter, after);
    const { minimumGroup, confidence } = settings;
    const columns = elementColumns(before, items);
    // The second wave's headings are checked in the same way; the first one's names are used.
    elementColumns(after, items);
    return {
      before: {
        answers: before.rows,
        ...(peopleBefore !== undefined && { people: peopleBefore }),
        ...(groupsBefore !== undefined && { groups: groupsBefore }),
      },
      after: {
        answers: after.rows,
        ...(peopleAfter !== undefined && { people: peopleAfter }),
        ...(groupsAfter !== undefined && { groups: groupsAfter }),
      },
      ...columns,
      ...(minimumGroup !== undefined && { minimumGroup }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ groups, total }: ReadinessChange, cells) => {
    const isGrouped = cells.groupsBefore !== undefined;
    const whole = say(isGrouped ? words.readinessGroupsShown : words.readinessEveryone).text;
    return {
      header: headings.map((wording) => say(wording).text),
      rows: [...groups, { group: whole, ...total }].flatMap((one) =>
        one.figures === null ? [hiddenRow(one.group, one.reason)] : rowsOf(one.group, one.figures),
      ),
    };
  },
  examples: [
    {
      cells: [
        [
          [2, 2, 2, 2, 2],
          [3, 3, 3, 3, 3],
          [4, 4, 4, 4, 4],
        ],
        [
          [3, 2, 2, 2, 2],
          [5, 3, 3, 3, 3],
          [5, 4, 4, 4, 4],
        ],
        null,
        [["p"], ["q"], ["r"]],
        [["p"], ["q"], ["r"]],
        null,
        null,
        1,
      ],
      // (1 + 2 + 1) / 3
      shows: { row: 1, column: 7, value: 1.3333333333333333 },
    },
  ],
});

/** Names beside a wave; a label alone cannot tell its heading, so the wave's length does. */
function besideWave(
  names: readonly string[] | undefined,
  { headers, rows }: ScoreCells,
): readonly string[] | undefined {
  const hasHeading = headers !== null && names?.length === rows.length + 1;
  return hasHeading ? names.slice(1) : names;
}

const headings = [
  words.readinessGroup,
  words.readinessElement,
  words.changePeopleBefore,
  words.changePeopleAfter,
  words.changePeopleBoth,
  words.changeMeanBefore,
  words.changeMeanAfter,
  words.changeDifference,
  words.changeLower,
  words.changeUpper,
  words.changeEffect,
  words.changeP,
  words.changeBasis,
  words.readinessReading,
] as const;

function hiddenRow(group: string, reason: Sentence): CellOut[] {
  return [group, ...headings.slice(1).map(() => reason)];
}

function rowsOf(group: string, { elements, conclusion }: ChangeFigures): readonly CellOut[][] {
  const rows = elements.map((element) => elementRow(group, element));
  const blank = headings.slice(3).map(() => "");
  return [...rows, [group, say(words.changeInAll).text, ...blank, conclusion.text]];
}

function elementRow(
  group: string,
  { label, all, matched, basis, verdict }: ElementChange,
): CellOut[] {
  const shown = basis === "matched" ? (matched ?? all) : all;
  const why = shown.reason ?? "";
  return [
    group,
    label,
    all.nBefore,
    all.nAfter,
    matched === null ? 0 : (matched.n ?? matched.reason ?? ""),
    all.meanBefore ?? say(words.nobodyScored),
    all.meanAfter ?? say(words.nobodyScored),
    shown.difference ?? why,
    shown.lower ?? why,
    shown.upper ?? why,
    all.hedgesG ?? say(words.changeWithoutSpread),
    shown.pHolm ?? why,
    say(basis === "matched" ? words.changeSamePeople : words.changeAllPeople).text,
    say(verdicts[verdict]).text,
  ];
}

const verdicts = {
  rose: words.verdictRose,
  fell: words.verdictFell,
  unclear: words.verdictUnclear,
  unknown: words.verdictUnknown,
} as const satisfies Record<ChangeVerdict, unknown>;

export const readinessChangeEntry = defineEntry({
  name: "readinessChange",
  group: "Readiness",
  summary: "Show what moved between two waves of a readiness survey, and what did not.",
  input: ReadinessChangeInput,
  result: { unit: "object", description: "Change by element and group, and moves past barriers." },
  references: ["welch1947", "student1908", "hedges1981", "holm1979"],
  examples: [
    {
      input: {
        before: {
          scores: [
            [2, 2, 2, 2, 2],
            [3, 3, 3, 3, 3],
            [4, 4, 4, 4, 4],
          ],
          people: ["p", "q", "r"],
        },
        after: {
          scores: [
            [3, 2, 2, 2, 2],
            [5, 3, 3, 3, 3],
            [5, 4, 4, 4, 4],
          ],
          people: ["p", "q", "r"],
        },
        minimumGroup: 1,
      },
      result: {
        total: {
          figures: {
            matched: 3,
            elements: [{ matched: { n: 3, difference: 4 / 3, t: 4 }, basis: "matched" }],
          },
        },
      },
    },
  ],
  run: readinessChange,
  excel: [sheet],
});
