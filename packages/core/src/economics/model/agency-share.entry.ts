import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type AgencyShare, agencyShare, AgencyShareInput } from "./agency-share.js";

const agencyShareSheet = excelFunction({
  name: "AGENCYSHARE",
  summary: "Share benefits out to the agencies that gain them.",
  arguments: [
    {
      name: "benefits",
      kind: "table",
      help: "A row an outcome: its name, what it is worth, then a column of shares for each agency.",
      columns: [
        {
          name: "name",
          kind: "text",
          header: "Outcome",
          help: "What changes for children and families.",
        },
        {
          name: "amountGbp",
          kind: "pounds",
          header: "Amount",
          aliases: ["Benefit", "Value"],
          help: "What it is worth.",
        },
      ],
      rest: { name: "agencyShares", as: "byHeader" },
    },
    headersArgument,
  ],
  toInput: ({ benefits }): AgencyShareInput => ({ benefits: [...benefits] }),
  toCells: ({ agencies, peopleAndSociety, totalGbp }: AgencyShare) => ({
    header: [words.headingAgency, words.headingAmount, words.headingShare].map(
      (heading) => say(heading).text,
    ),
    rows: [
      ...agencies.map(({ agency, amountGbp, share }) => [agency, amountGbp, share ?? ""]),
      [
        say(words.labelPeopleAndSociety).text,
        peopleAndSociety.amountGbp,
        peopleAndSociety.share ?? "",
      ],
      [say(words.labelTotal).text, totalGbp, ""],
    ],
  }),
  examples: [
    {
      cells: [
        [
          ["Outcome", "Amount", "NHS", "Police"],
          ["Domestic abuse incident", 2000, 0.5, 0.2],
          ["Truancy", 1000, 0, 0.1],
        ],
      ],
      shows: { row: 2, column: 1, value: 500 },
    },
  ],
});

export const agencyShareEntry = defineEntry({
  name: "agencyShare",
  group: "Economics",
  summary: "Share benefits out to the agencies that gain them.",
  input: AgencyShareInput,
  result: {
    unit: "£",
    description: "What falls to each agency, to people and society, and in all.",
  },
  references: ["ourPlaceCba2014"],
  examples: [
    {
      input: {
        benefits: [
          {
            name: "Domestic abuse incident",
            amountGbp: 2000,
            agencyShares: { NHS: 0.5, Police: 0.2 },
          },
          { name: "Truancy", amountGbp: 1000, agencyShares: { Police: 0.1 } },
        ],
      },
      result: {
        agencies: [
          { agency: "NHS", amountGbp: 1000 },
          { agency: "Police", amountGbp: 500 },
        ],
        peopleAndSociety: { amountGbp: 1500, share: 0.5 },
        totalGbp: 3000,
      },
    },
  ],
  run: agencyShare,
  excel: [agencyShareSheet],
});
