import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type AgencyLedger, agencyLedger } from "./agency-ledger.js";
import type { LedgerLine } from "./ledger-lines.js";
import { preventionArguments, preventionFromCells } from "./prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "./prevention-example.js";
import { PreventionModelInput } from "./prevention-model-input.js";

const agencyLedgerSheet = excelFunction({
  name: "AGENCYLEDGER",
  summary: "Show for each agency what it pays and what it gains from a preventive service.",
  arguments: preventionArguments,
  toInput: preventionFromCells,
  toCells: ledgerTable,
  examples: [
    {
      cells: examplePreventionCells,
      shows: { row: 1, column: 7, value: -65651.5397295308 },
      tolerance: 1e-6,
    },
    { cells: examplePreventionCells, shows: { row: 4, column: 0, value: "People and society" } },
  ],
});

function ledgerTable({ agencies, peopleAndSociety, total }: AgencyLedger): SheetTable {
  const cells = (label: string, line: LedgerLine): CellOut[] => [
    label,
    line.cashCostGbp,
    line.inKindCostGbp,
    line.publicValueGbp,
    line.fiscalValueGbp,
    line.cashableValueGbp,
    line.netCashGbp,
    line.netGbp,
    line.payback.year ?? line.payback.reason ?? "",
  ];
  return {
    header: [
      words.headingAgency,
      words.labelCashCost,
      words.labelInKindCost,
      words.labelPublicValue,
      words.labelOfWhichFiscal,
      words.labelOfWhichCashable,
      words.labelNetCash,
      words.labelNet,
      words.labelPaybackYear,
    ].map((heading) => say(heading).text),
    rows: [
      ...agencies.map((line) => cells(line.agency, line)),
      cells(say(words.labelPeopleAndSociety).text, peopleAndSociety),
      cells(say(words.labelTotal).text, total),
    ],
  };
}

export const agencyLedgerEntry = defineEntry({
  name: "agencyLedger",
  group: "Economics",
  summary: "Show for each agency what it pays and what it gains.",
  input: PreventionModelInput,
  result: {
    unit: "£",
    description: "Present values by agency, for people and society, and total.",
  },
  references: ["ourPlaceCba2014", "publicServiceTransformation2014"],
  examples: [
    {
      input: examplePrevention,
      result: {
        agencies: [
          { agency: "Local authority", netGbp: -65651.5397295308 },
          { agency: "NHS", netGbp: -141515.888481775 },
          { agency: "DfE", netGbp: 31442.6975871608 },
        ],
      },
      tolerance: 1e-6,
    },
  ],
  run: agencyLedger,
  excel: [agencyLedgerSheet],
});
