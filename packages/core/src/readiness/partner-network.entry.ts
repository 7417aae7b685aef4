import { refusal } from "../errors.js";
import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  type NetworkPartner,
  type NetworkTie,
  type PartnerNetwork,
  partnerNetwork,
  PartnerNetworkInput,
  type TieStatus,
} from "./partner-network.js";

const sheet = excelFunction({
  name: "PARTNERNETWORK",
  summary: "Map how partners work together: who is linked, who stands between, what to mend.",
  arguments: [
    {
      name: "strengths",
      kind: "scores",
      help: "One column: a person's rating of a tie, 1 to 5; 0 or blank is not answered.",
    },
    { name: "from", kind: "labels", help: "Partner that the person who answers belongs to." },
    { name: "to", kind: "labels", help: "Partner whose tie with theirs the person rates." },
    {
      name: "show",
      kind: "choice",
      choices: ["partners", "ties"],
      optional: true,
      help: "A row for each partner, or a row for each tie, weakest first.",
      default: "partners",
    },
    {
      name: "threshold",
      kind: "number",
      optional: true,
      help: "A tie rated above it is strong.",
      default: "3",
    },
    {
      name: "minimumRaters",
      kind: "count",
      optional: true,
      help: "Fewest people of a partner who rated a tie for it to be shown.",
      default: "3",
    },
    headersArgument,
  ],
  records: { key: "strengths", columns: ["strengths", "from", "to"] },
  toInput: ({ strengths, from, to, threshold, minimumRaters }): PartnerNetworkInput => {
    if (strengths.rows.some((row) => row.length !== 1)) {
      throw refusal(["strengths"], say(words.giveOneColumn));
    }
    const expected = strengths.rows.length;
    for (const [field, values] of [
      ["from", from],
      ["to", to],
    ] as const) {
      const got = values.length;
      if (got === expected) continue;
      throw refusal([field], say(words.giveEqualLengths, { other: "strengths", expected, got }));
    }
    return {
      from,
      to,
      strengths: strengths.rows.map(([strength = null]) => strength),
      ...(threshold !== undefined && { threshold }),
      ...(minimumRaters !== undefined && { minimumRaters }),
    };
  },
  toCells: ({ partners, ties, conclusion }: PartnerNetwork, { show }) =>
    show === "ties"
      ? { header: tieHeadings.map((wording) => say(wording).text), rows: ties.map(tieRow) }
      : {
          header: partnerHeadings.map((wording) => say(wording).text),
          rows: [
            ...partners.map(partnerRow),
            [say(words.changeInAll).text, ...Array.from({ length: 7 }, () => ""), conclusion.text],
          ],
        },
  examples: [
    {
      cells: [
        [[5], [2], [4], [5], [4], [4]],
        [["A"], ["A"], ["B"], ["B"], ["B"], ["C"]],
        [["B"], ["C"], ["A"], ["C"], ["C"], ["B"]],
        "partners",
        3,
        1,
      ],
      // Of the two ordered pairs of others, A to C and C to A, both ways lead through B.
      shows: { row: 2, column: 7, value: 1 },
    },
  ],
});

const partnerHeadings = [
  words.networkPartner,
  words.networkStrongGiven,
  words.networkRatedGiven,
  words.networkMeanGiven,
  words.networkStrongReceived,
  words.networkRatedReceived,
  words.networkMeanReceived,
  words.networkBetweenness,
  words.readinessReading,
] as const;

const tieHeadings = [
  words.networkPartner,
  words.networkWith,
  words.networkThere,
  words.networkBack,
  words.readinessReading,
] as const;

function partnerRow(partner: NetworkPartner): CellOut[] {
  const none = say(words.tieNotRated);
  const reading = partner.isCutPoint
    ? say(words.readingCutPoint).text
    : partner.isIsolated
      ? say(words.readingIsolated).text
      : "";
  return [
    partner.partner,
    partner.strongGiven,
    partner.ratedGiven,
    partner.meanGiven ?? none,
    partner.strongReceived,
    partner.ratedReceived,
    partner.meanReceived ?? none,
    partner.betweenness ?? say(words.betweennessNeedsThree),
    reading,
  ];
}

function tieRow({ partner, other, there, back, status, reason }: NetworkTie): CellOut[] {
  const why = reason ?? "";
  return [partner, other, there ?? why, back ?? why, say(statuses[status]).text];
}

const statuses = {
  mutual: words.tieMutual,
  oneSided: words.tieOneSided,
  weak: words.tieWeak,
  unknown: words.verdictUnknown,
} as const satisfies Record<TieStatus, unknown>;

export const partnerNetworkEntry = defineEntry({
  name: "partnerNetwork",
  group: "Readiness",
  summary: "Map how partners work together: who is linked, who stands between, which ties to mend.",
  input: PartnerNetworkInput,
  result: { unit: "object", description: "Partners, ties, density, reciprocity and brokers." },
  references: ["freeman1977", "brandes2001"],
  examples: [
    {
      input: {
        from: ["A", "A", "B", "B", "B", "C"],
        to: ["B", "C", "A", "C", "C", "B"],
        strengths: [5, 2, 4, 5, 4, 4],
        minimumRaters: 1,
      },
      result: { density: 0.8, reciprocity: 1, brokers: ["B"], cutPoints: ["B"] },
    },
  ],
  run: partnerNetwork,
  excel: [sheet],
});
