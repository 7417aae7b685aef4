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
  scaleArguments,
  scaleItems,
  scaleItemsArgument,
} from "./element-columns.js";
import {
  type ElementReliability,
  type ItemReliability,
  type Reliability,
  reliability,
  ReliabilityInput,
} from "./reliability.js";

const sheet = excelFunction({
  name: "RELIABILITY",
  summary: "Show whether the items of each element measure one thing.",
  arguments: [
    answerArguments[0],
    scaleItemsArgument,
    ...scaleArguments,
    {
      name: "minimumAlpha",
      kind: "share",
      optional: true,
      help: "Alpha from which items are taken to measure one thing.",
      default: "0.7",
    },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({ answers, items, minimum, maximum, minimumAlpha, confidence }): ReliabilityInput => {
    const { instrument, items: names } = scaleItems(answers, items);
    return {
      answers: answers.rows,
      ...(names !== undefined && { items: names }),
      instrument: { ...instrument, scale: { minimum: minimum ?? 1, maximum: maximum ?? 5 } },
      ...(minimumAlpha !== undefined && { minimumAlpha }),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ elements }: Reliability) => ({
    header: headings.map((wording) => say(wording).text),
    rows: elements.flatMap((element) => [
      elementRow(element),
      ...element.items.map((item) => itemRow(element, item)),
    ]),
  }),
  examples: [
    {
      cells: [
        [
          [1, 2],
          [2, 2],
          [3, 3],
          [4, 5],
          [5, 5],
          [4, 4],
          [3, 2],
          [2, 1],
        ],
      ],
      // 2 (1 - (1.71 + 2.29) / 7.43): the variances 12/7 and 16/7, of the sum 52/7.
      shows: { row: 1, column: 4, value: 0.9230769230769231 },
    },
  ],
});

const headings = [
  words.readinessElement,
  words.readinessItem,
  words.trustPeople,
  words.trustComplete,
  words.trustAlpha,
  words.trustAlphaLower,
  words.trustAlphaUpper,
  words.trustAlphaStandardised,
  words.trustAverageCorrelation,
  words.trustLambda6,
  words.trustOmega,
  words.trustItemRest,
  words.trustAlphaWithout,
  words.readinessReading,
] as const;

function elementRow(element: ElementReliability): CellOut[] {
  const { label, n, complete, alpha, lower, upper, alphaStandardised, lambda6, omega } = element;
  const why = element.reason ?? "";
  return [
    label,
    say(words.allItems).text,
    n,
    complete,
    alpha ?? why,
    lower ?? why,
    upper ?? why,
    alphaStandardised ?? why,
    element.averageCorrelation ?? why,
    lambda6 ?? why,
    omega.value ?? omega.reason ?? "",
    "",
    "",
    element.conclusion.text,
  ];
}

function itemRow({ label }: ElementReliability, item: ItemReliability): CellOut[] {
  const { n, itemRestCorrelation, alphaIfDropped, reason } = item;
  return [
    label,
    item.item,
    n,
    ...Array.from({ length: 8 }, () => ""),
    itemRestCorrelation ?? reason ?? "",
    alphaIfDropped ?? reason ?? "",
    itemRestCorrelation !== null && itemRestCorrelation < 0 ? say(words.readingAgainst).text : "",
  ];
}

export const reliabilityEntry = defineEntry({
  name: "reliability",
  group: "Readiness",
  summary: "Show whether the items of each element measure one thing.",
  input: ReliabilityInput,
  result: { unit: "object", description: "Alpha with limits, omega and item figures by element." },
  references: ["cronbach1951", "feldt1965", "mcdonald1999", "harmanJones1966", "revelle2022"],
  examples: [
    {
      input: {
        answers: [
          [1, 2],
          [2, 2],
          [3, 3],
          [4, 5],
          [5, 5],
          [4, 4],
          [3, 2],
          [2, 1],
        ],
      },
      result: {
        elements: [
          {
            alpha: 0.923076923076923,
            alphaStandardised: 0.928203230275509,
            omega: { value: null },
          },
        ],
      },
    },
  ],
  run: reliability,
  excel: [sheet],
});
