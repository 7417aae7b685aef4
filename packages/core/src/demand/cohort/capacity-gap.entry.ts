import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type CapacityGap, capacityGap, CapacityGapInput } from "./capacity-gap.js";

const gap = excelFunction({
  name: "CAPACITYGAP",
  summary: "Set demand against places by period: who finds none, and which places stand empty.",
  arguments: [
    { name: "demand", kind: "series", unit: "people", help: "Need for places by period." },
    {
      name: "capacity",
      kind: "series",
      unit: "people",
      help: "Places by period; one cell stands for every period.",
    },
    {
      name: "waits",
      kind: "flag",
      optional: true,
      help: "TRUE: those who find no place wait for the next period.",
      default: "FALSE",
    },
    headersArgument,
  ],
  toInput: ({ demand, capacity, waits }): CapacityGapInput => ({
    demand,
    capacity,
    ...(waits !== undefined && { waits }),
  }),
  toCells: ({ periods, conclusion }: CapacityGap) => ({
    header: [
      words.demandHeadingPeriod,
      words.demandHeadingDemand,
      words.demandHeadingCapacity,
      words.demandHeadingServed,
      words.demandHeadingUnmet,
      words.demandHeadingUnused,
      words.demandHeadingUse,
      words.demandHeadingReading,
    ].map((wording) => say(wording).text),
    rows: periods.map((period, row): CellOut[] => [
      row + 1,
      period.demand,
      period.capacity,
      period.served,
      period.unmet,
      period.unusedPlaces,
      period.use ?? period.reason ?? "",
      row === periods.length - 1 ? conclusion.text : "",
    ]),
  }),
  examples: [
    { cells: [[[40], [55], [60]], 50], shows: { row: 3, column: 4, value: 10 } },
    {
      cells: [[[40, 55, 60]], [[50, 50, 50]], true, false],
      shows: { row: 2, column: 4, value: 15 },
    },
  ],
});

export const capacityGapEntry = defineEntry({
  name: "capacityGap",
  group: "Demand",
  summary:
    "Set demand against places, period by period: who finds none, and which places stand empty.",
  input: CapacityGapInput,
  result: { unit: "people", description: "Served, unmet and unused by period." },
  references: ["homerHirsch2006"],
  examples: [
    {
      input: { demand: [40, 55, 60], capacity: [50] },
      result: { firstShortPeriod: 2, totalServed: 140 },
    },
  ],
  run: capacityGap,
  excel: [gap],
});
