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
import type {
  ReadinessGroup,
  ReadinessSummary,
  ReadinessSummaryInput,
} from "./readiness-summary.js";

/** A row a group: where it is stuck, and whether its answers can be trusted. */
export const readinessGroupsSheet = excelFunction({
  name: "READINESSGROUPS",
  summary: "Show where each group is stuck, and whether its answers can be trusted.",
  arguments: [
    answerArguments[0],
    {
      name: "groups",
      kind: "labels",
      help: "Each respondent's group, such as an agency; blank where it is not known.",
    },
    answerArguments[1],
    {
      name: "headcounts",
      kind: "table",
      optional: true,
      help: "Staff by group: gives response rates, and narrows limits by those asked.",
      default: "no response rates",
      columns: [
        { name: "group", kind: "text", header: "Group", aliases: ["Agency"], help: "The group." },
        {
          name: "headcount",
          kind: "count",
          header: "Headcount",
          aliases: ["Staff"],
          help: "Staff in the group.",
        },
      ],
    },
    thresholdArgument,
    minimumGroupArgument,
    {
      name: "minimumAgreement",
      kind: "share",
      optional: true,
      help: "Agreement from which a group's averages may be used.",
      default: "0.7",
    },
    confidenceArgument,
    headersArgument,
  ],
  records: { key: "answers", columns: ["answers", "groups"] },
  toInput: ({ answers, groups, items, headcounts, ...settings }): ReadinessSummaryInput => {
    const { threshold, minimumGroup, minimumAgreement, confidence } = settings;
    return {
      answers: answers.rows,
      groups,
      ...elementColumns(answers, items),
      ...(headcounts !== undefined && {
        headcounts: Object.fromEntries(
          headcounts.map(({ group, headcount }) => [group, headcount]),
        ),
      }),
      ...(threshold !== undefined && { threshold }),
      ...(minimumGroup !== undefined && { minimumGroup }),
      ...(minimumAgreement !== undefined && { minimumAgreement }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ groups }: ReadinessSummary) => ({
    header: headings.map((wording) => say(wording).text),
    rows: groups.map(groupRow),
  }),
  examples: [
    {
      cells: [
        [
          [4, 3, 2, 5, 5],
          [2, 2, 4, 4, 4],
          [2, 3, 4, 4, 4],
        ],
        [["North"], ["North"], ["North"]],
        null,
        [
          ["Group", "Headcount"],
          ["North", 12],
        ],
        3,
        3,
      ],
      shows: { row: 1, column: 4, value: "Awareness" },
    },
  ],
});

const headings = [
  words.readinessGroup,
  words.trustPeople,
  words.trustStaff,
  words.trustResponse,
  words.readingModal,
  words.readinessStopShare,
  words.readinessPassShare,
  words.readingProfile,
  words.trustLowestAgreement,
  words.trustMayAverage,
  words.readinessReading,
] as const;

function groupRow({ group, figures, gate, reason }: ReadinessGroup): CellOut[] {
  if (figures === null || gate === null) {
    return [group, ...headings.slice(1).map(() => reason ?? "")];
  }
  const { modalBarrier, profileBarrier, funnel, headcount, responseShare, classified } = figures;
  const nameOf = (barrier: string): CellOut => {
    if (barrier === "none") return say(words.barrierNone).text;
    const step = funnel.find(({ element }) => element === barrier);
    return step?.label ?? say(words.barrierNotKnownHere);
  };
  const noShare = say(words.nobodyClassified);
  const stopped = funnel.find(({ element }) => element === modalBarrier)?.stopped.value;
  const known = gate.elements.flatMap(({ agreement }) => agreement ?? []);
  const noStaff = say(words.staffNotGiven);
  return [
    group,
    figures.respondents,
    headcount ?? noStaff,
    responseShare ?? noStaff,
    nameOf(modalBarrier),
    stopped ?? (classified === 0 ? noShare : 0),
    funnel.at(-1)?.passed.value ?? noShare,
    nameOf(profileBarrier),
    known.length === 0 ? gate.conclusion : Math.min(...known),
    gate.passes ?? gate.conclusion,
    gate.passes === false ? gate.conclusion.text : figures.conclusion.text,
  ];
}
