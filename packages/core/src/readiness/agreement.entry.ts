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
  type Agreement,
  agreement,
  AgreementInput,
  type ElementAgreement,
  type GroupAgreement,
} from "./agreement.js";
import {
  answerArguments,
  minimumGroupArgument,
  scaleArguments,
  scaleItems,
  scaleItemsArgument,
} from "./element-columns.js";

const sheet = excelFunction({
  name: "RATERAGREEMENT",
  summary: "Show whether people in a group agree enough for its mean to speak for them.",
  arguments: [
    answerArguments[0],
    {
      name: "groups",
      kind: "labels",
      help: "Each respondent's group, such as an agency; blank where it is not known.",
    },
    scaleItemsArgument,
    ...scaleArguments,
    minimumGroupArgument,
    {
      name: "minimumAgreement",
      kind: "share",
      optional: true,
      help: "Agreement from which a group's mean may speak for it.",
      default: "0.7",
    },
    confidenceArgument,
    headersArgument,
  ],
  records: { key: "answers", columns: ["answers", "groups"] },
  toInput: ({ answers, groups, items, minimum, maximum, ...settings }): AgreementInput => {
    const { minimumGroup, minimumAgreement, confidence } = settings;
    const { instrument, items: names } = scaleItems(answers, items);
    return {
      answers: answers.rows,
      groups,
      ...(names !== undefined && { items: names }),
      instrument: { ...instrument, scale: { minimum: minimum ?? 1, maximum: maximum ?? 5 } },
      ...(minimumGroup !== undefined && { minimumGroup }),
      ...(minimumAgreement !== undefined && { minimumAgreement }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ elements }: Agreement) => ({
    header: headings.map((wording) => say(wording).text),
    rows: elements.flatMap((element) => [
      ...element.groups.map((group) => groupRow(element, group)),
      betweenRow(element),
    ]),
  }),
  examples: [
    {
      cells: [
        [[3], [3], [4], [1], [5], [1], [5]],
        [["a"], ["a"], ["a"], ["b"], ["b"], ["b"], ["b"]],
        null,
        1,
        5,
        2,
      ],
      // Variance 1/3 against 2 for five answers given at random: 1 - 1/6.
      shows: { row: 1, column: 3, value: 0.8333333333333334 },
    },
  ],
});

const headings = [
  words.readinessElement,
  words.readinessGroup,
  words.trustPeople,
  words.trustAgreement,
  words.trustAgreementSkewed,
  words.trustDeviation,
  words.trustMayAverage,
  words.trustIcc1,
  words.trustIcc1Lower,
  words.trustIcc1Upper,
  words.trustIcc2,
  words.readinessReading,
] as const;

function groupRow({ label }: ElementAgreement, group: GroupAgreement): CellOut[] {
  const why = group.reason ?? "";
  const skewed = group.n === null || group.n < 2 ? why : say(words.skewedNotKnown);
  return [
    label,
    group.group,
    group.n ?? why,
    group.agreement ?? why,
    group.agreementSlightSkew ?? skewed,
    group.averageDeviation ?? why,
    group.passes ?? why,
    "",
    "",
    "",
    "",
    "",
  ];
}

function betweenRow({ label, between, reason, conclusion }: ElementAgreement): CellOut[] {
  const why = reason ?? say(words.betweenNeedsGroups);
  return [
    label,
    say(words.readinessGroupsShown).text,
    between?.n ?? why,
    "",
    "",
    "",
    "",
    between?.icc1 ?? why,
    between?.icc1Lower ?? why,
    between?.icc1Upper ?? why,
    between?.icc2 ?? why,
    conclusion.text,
  ];
}

export const agreementEntry = defineEntry({
  name: "agreement",
  group: "Readiness",
  summary: "Show whether people in a group agree enough for its mean to speak for them.",
  input: AgreementInput,
  result: { unit: "object", description: "Agreement by group, and the share between groups." },
  references: ["jamesDemareeWolf1984", "lebretonSenter2008", "bliese2000", "shroutFleiss1979"],
  examples: [
    {
      input: {
        answers: [[1], [5], [1], [5], [3], [3], [3], [2]],
        groups: ["a", "a", "a", "a", "b", "b", "b", "c"],
        minimumGroup: 0,
      },
      result: {
        elements: [{ groups: [{ agreement: 0 }, { agreement: 1 }, { agreement: null }] }],
      },
    },
  ],
  run: agreement,
  excel: [sheet],
});
