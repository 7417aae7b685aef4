import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  exampleGroups,
  exampleServiceCells,
  exampleServices,
  groupsArgument,
  servicesFromCells,
  servicesArgument,
  universalArgument,
} from "./service-cells.js";
import { type ServiceFit, serviceFit, ServiceFitInput } from "./service-fit.js";

const fitWords = { yes: words.fitsYes, partly: words.fitsPartly, no: words.fitsNo } as const;

function fitTable({ fits, conclusion }: ServiceFit): SheetTable {
  return {
    header: [words.groupHeader, words.headingService, words.headingFit, words.headingReason].map(
      (wording) => say(wording).text,
    ),
    rows: [
      ...fits.map(({ group, service, fit, reason }) => [
        ...[group, service, say(fitWords[fit]).text, reason.text],
      ]),
      [conclusion.text, "", "", ""],
    ],
  };
}

export const serviceFitEntry = defineEntry({
  name: "serviceFit",
  group: "Matching",
  summary: "Match each service to each group of need, with the reason in words.",
  input: ServiceFitInput,
  result: { unit: "", description: "Fit and reason for every group and service." },
  references: ["dartingtonThreeCircles", "dartingtonMatchingNeeds1999"],
  examples: [
    {
      input: { groups: exampleGroups, services: exampleServices },
      result: {
        fits: [
          {
            fit: "no",
            reason: {
              text: "Does not fit: in South, not North.",
            },
          },
          { fit: "no", reason: { text: "Does not fit: takes ages 11 to 15, not ages 9 to 10." } },
          { fit: "yes" },
          { fit: "yes" },
        ],
        groupsWithoutService: ["North, 9 to 10"],
      },
    },
  ],
  run: serviceFit,
  excel: [
    excelFunction({
      name: "MATCHSERVICES",
      summary: "Match each service to each group of need, with the reason in words.",
      arguments: [groupsArgument, servicesArgument, universalArgument, headersArgument],
      toInput: servicesFromCells,
      toCells: fitTable,
      examples: [
        { cells: exampleServiceCells, shows: { row: 1, column: 2, value: "no" } },
        {
          cells: exampleServiceCells,
          shows: {
            row: 3,
            column: 3,
            value:
              "Fits: meets peer, in South, takes ages 9 to 15 and the group is ages 11 to 15, targeted.",
          },
        },
      ],
    }),
  ],
});
