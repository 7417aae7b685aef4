import { defineEntry } from "../../internal/define-entry.js";
import { say, type Sentence, type Wording } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { preventionFromCells, preventionRanges } from "./prevention-cells.js";
import { exampleSharedPrevention, exampleSharedPreventionCells } from "./prevention-example.js";
import { type Settlement, settlement, SettlementInput } from "./settlement.js";
import { type SettledAmount, settlementGains } from "./settlement-lines.js";

const settlementSheet = excelFunction({
  name: "SETTLEMENT",
  summary: "Settle who should pay what for a preventive service, so that those who gain pay.",
  arguments: [
    ...preventionRanges,
    {
      name: "gain",
      kind: "choice",
      choices: settlementGains,
      optional: true,
      help: "What counts as a gain: all fiscal value, or the cashable part only.",
      default: "fiscal",
    },
    headersArgument,
  ],
  toInput: ({ gain, ...cells }): SettlementInput => ({
    model: preventionFromCells(cells),
    ...(gain !== undefined && { gain }),
  }),
  toCells: settlementTable,
  examples: [
    {
      cells: exampleSharedPreventionCells,
      shows: { row: 1, column: 6, value: 40000 },
      tolerance: 1e-6,
    },
  ],
});

function settlementTable({ agencies, reasons, costGbp, surplusGbp }: Settlement): SheetTable {
  const cells = (settled: SettledAmount | null, reason: Sentence | null): CellOut[] =>
    settled === null
      ? [reason ?? "", reason ?? "", reason ?? ""]
      : [settled.contributionGbp, settled.transferGbp, settled.netGbp];
  const text = (wording: Wording): string => say(wording).text;
  return {
    header: [
      words.headingAgency,
      words.headingBearsNow,
      words.headingGain,
      words.headingPaysInProportion,
      words.headingTransferInProportion,
      words.headingNetInProportion,
      words.headingPaysFairShare,
      words.headingTransferFairShare,
      words.headingNetFairShare,
    ].map(text),
    rows: [
      ...agencies.map((line): CellOut[] => [
        line.agency,
        line.bearsNowGbp,
        line.gainGbp,
        ...cells(line.proportional, reasons.proportional),
        ...cells(line.fairShare, reasons.fairShare),
      ]),
      [text(words.labelTotal), costGbp, costGbp + surplusGbp, "", "", "", "", "", ""],
    ],
  };
}

export const settlementEntry = defineEntry({
  name: "settlement",
  group: "Economics",
  summary: "Settle who should pay what for a programme, so that those who gain pay.",
  input: SettlementInput,
  result: { unit: "£", description: "What each agency bears, gains and would pay." },
  references: ["shapley1953", "publicServiceTransformation2014"],
  examples: [
    {
      // Gains 60,000 and 20,000 against a cost of 50,000, which the council bears alone. Shapley: the
      // council adds 10,000 first or 30,000 last, the NHS nothing or 20,000: 20,000 and 10,000.
      input: { model: exampleSharedPrevention },
      result: {
        surplusGbp: 30000,
        agencies: [
          {
            agency: "Council",
            proportional: { contributionGbp: 37500 },
            fairShare: { contributionGbp: 40000, netGbp: 20000 },
          },
          {
            agency: "NHS",
            proportional: { contributionGbp: 12500 },
            fairShare: { contributionGbp: 10000, transferGbp: 10000, netGbp: 10000 },
          },
        ],
      },
      tolerance: 1e-6,
    },
  ],
  run: settlement,
  excel: [settlementSheet],
});
