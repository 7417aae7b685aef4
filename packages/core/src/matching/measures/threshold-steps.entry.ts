import { defineEntry } from "../../internal/define-entry.js";
import { type Sentence, say } from "../../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  type PeerStanding,
  type ThresholdSteps,
  thresholdSteps,
  ThresholdStepsInput,
} from "./threshold-steps.js";

const standings: Readonly<Record<PeerStanding, Sentence>> = {
  higher: say(words.standingHigher),
  lower: say(words.standingLower),
  withinPeers: say(words.standingWithin),
};

function stepTable({ steps }: ThresholdSteps): SheetTable {
  return {
    header: [
      ...[words.placeHeader, words.fromHeader, words.toHeader, words.shareHeader],
      ...[words.lower, words.upper, words.peerLowerHeader, words.peerUpperHeader],
      words.standingHeader,
    ].map((heading) => say(heading).text),
    rows: steps.flatMap(({ from, to, places }) =>
      places.map(({ name, conversion, peerLower, peerUpper, standing, reason }): CellOut[] => [
        ...[name, from, to],
        ...[conversion.value, conversion.lower, conversion.upper].map(
          (cell) => cell ?? conversion.reason ?? "",
        ),
        ...[peerLower, peerUpper].map((cell) => cell ?? reason ?? ""),
        standing === null ? (reason ?? "") : standings[standing].text,
      ]),
    ),
  };
}

/** Four authorities; the fourth turns far fewer referrals into assessments than its peers. */
const peers = [
  { name: "North", counts: [2000, 1200, 300] },
  { name: "East", counts: [1500, 930, 240] },
  { name: "South", counts: [1800, 1098, 260] },
  { name: "West", counts: [1600, 480, 200] },
];

const peerCells = [
  [
    ["Local authority", "Referrals", "Assessments", "Plans"],
    ...peers.map(({ name, counts }) => [name, ...counts]),
  ],
];

export const thresholdStepsEntry = defineEntry({
  name: "thresholdSteps",
  group: "Matching",
  summary: "Compare thresholds between places, step by step.",
  input: ThresholdStepsInput,
  result: {
    unit: "fraction",
    description: "The share that goes on at each step, and whether it differs from the peers'.",
  },
  references: ["wilson1927", "spiegelhalter2005"],
  examples: [
    {
      input: { peers },
      result: {
        steps: {
          0: { from: "referral", to: "assessment", places: { 0: { conversion: { value: 0.6 } } } },
        },
      },
    },
  ],
  run: thresholdSteps,
  excel: [
    excelFunction({
      name: "THRESHOLDSTEPS",
      summary: "Compare the share that goes from referral to assessment to plan between places.",
      arguments: [
        {
          name: "peers",
          kind: "table",
          help: "A row a local authority with its children at each step.",
          columns: [
            {
              name: "name",
              header: "Local authority",
              aliases: ["Authority", "Place", "Area", "LA"],
              kind: "text",
              help: "Name of the place.",
            },
            {
              name: "referrals",
              header: "Referrals",
              aliases: ["Referral"],
              kind: "count",
              help: "Children referred.",
            },
            {
              name: "assessments",
              header: "Assessments",
              aliases: ["Assessment"],
              kind: "count",
              help: "Of those, children assessed.",
            },
            {
              name: "plans",
              header: "Plans",
              aliases: ["Plan"],
              kind: "count",
              help: "Of those, children with a plan.",
            },
          ],
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ peers: rows, confidence }): ThresholdStepsInput => ({
        peers: rows.map(({ name, referrals, assessments, plans }) => ({
          name,
          counts: [referrals, assessments, plans],
        })),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: stepTable,
      examples: [
        { cells: peerCells, shows: { row: 1, column: 3, value: 0.6 } },
        { cells: peerCells, shows: { row: 4, column: 3, value: 0.3 } },
      ],
    }),
  ],
});
