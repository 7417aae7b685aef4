import { defineEntry } from "../../internal/define-entry.js";
import { say, type Wording } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  allocate,
  AllocateInput,
  type Allocation,
  type AllocationObjective,
  allocationObjectives,
} from "./allocate.js";
import {
  exampleGroups,
  exampleServiceCells,
  exampleServices,
  groupsArgument,
  type ServiceCells,
  servicesFromCells,
  servicesArgument,
  universalArgument,
} from "./service-cells.js";

interface AllocateCells extends ServiceCells {
  readonly budgetGbp: number | undefined;
  readonly objective: AllocationObjective | undefined;
  readonly floorShare: number | undefined;
}

function allocateFromCells({
  budgetGbp,
  objective,
  floorShare,
  ...tables
}: AllocateCells): AllocateInput {
  return {
    ...servicesFromCells(tables),
    ...(budgetGbp !== undefined && { budgetGbp }),
    ...(objective !== undefined && { objective }),
    ...(floorShare !== undefined && { floorShare }),
  };
}

function planTable({ plan, relaxation, groups, reason, conclusion }: Allocation): SheetTable {
  const text = (wording: Wording): string => say(wording).text;
  const header = [
    words.groupHeader,
    words.headingService,
    words.headingPlaces,
    words.headingCost,
    words.headingBenefit,
  ].map(text);
  const unstated = say(words.noEffectStated);
  const best = [text(words.rowRelaxed), "", relaxation?.objective ?? reason ?? "", "", ""];
  if (plan === null) return { header, rows: [[conclusion.text, "", reason ?? "", "", ""], best] };
  const { placements, reached, spendGbp, benefit } = plan;
  const nobody = say(words.nobodyToPlace);
  return {
    header,
    rows: [
      ...placements.map((each): CellOut[] => [
        ...[each.group, each.service, each.places, each.costGbp, each.benefit ?? unstated],
      ]),
      ...groups
        .filter(({ unmet }) => (unmet ?? 0) > 0)
        .map(({ id, unmet }): CellOut[] => [id, text(words.notPlaced), unmet ?? 0, "", ""]),
      [text(words.labelTotal), "", reached, spendGbp, benefit ?? unstated],
      [text(words.rowPlan), "", plan.objective ?? nobody, "", ""],
      [text(words.rowRelaxed), "", relaxation?.objective ?? nobody, "", ""],
      [
        ...[text(words.rowOneMore), "", ""],
        relaxation?.costOfOneMoreGbp ?? relaxation?.reason ?? nobody,
        "",
      ],
      [conclusion.text, "", "", "", ""],
    ],
  };
}

export const allocateEntry = defineEntry({
  name: "allocate",
  group: "Matching",
  summary: "Share out places among groups of children, within capacity, budget and floors.",
  input: AllocateInput,
  result: {
    unit: "people",
    description: "A plan in whole places, the best possible, and the price of one more.",
  },
  references: ["dantzig1963", "cunningham1976", "ahujaMagnantiOrlin1993"],
  examples: [
    {
      // 25 places with the mentor and 10 with the counsellor for South; nobody can take North.
      input: { groups: exampleGroups, services: exampleServices },
      result: { status: "optimal", plan: { reached: 35, spendGbp: 22100 } },
    },
    {
      // £10,000: 10 counsellor places for £3,100, then 9.08 mentor places at £760.
      input: {
        groups: exampleGroups,
        services: exampleServices,
        objective: "benefit",
        budgetGbp: 10000,
      },
      result: {
        relaxation: { objective: 5.269736842105263, costOfOneMoreGbp: 3040 },
        plan: { objective: 5.25, spendGbp: 9940 },
      },
      tolerance: 1e-6,
    },
  ],
  run: allocate,
  excel: [
    excelFunction({
      name: "ALLOCATE",
      summary: "Share out places among groups of children, within capacity, budget and floors.",
      arguments: [
        groupsArgument,
        servicesArgument,
        {
          name: "budgetGbp",
          kind: "pounds",
          optional: true,
          help: "Pounds to spend on places.",
          default: "no limit",
        },
        {
          name: "objective",
          kind: "choice",
          choices: allocationObjectives,
          optional: true,
          help: "Make large: children reached, benefit, or the lowest coverage (maxmin).",
          default: "reached",
        },
        {
          name: "floorShare",
          kind: "share",
          optional: true,
          help: "Least share of each group to be placed.",
          default: "0",
        },
        universalArgument,
        headersArgument,
      ],
      toInput: allocateFromCells,
      toCells: planTable,
      examples: [
        { cells: exampleServiceCells, shows: { row: 1, column: 2, value: 25 } },
        {
          cells: [...exampleServiceCells, 10000, "benefit"],
          shows: { row: 8, column: 3, value: 3040 },
          tolerance: 1e-6,
        },
      ],
    }),
  ],
});
