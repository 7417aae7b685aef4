import { defineEntry } from "../internal/define-entry.js";
import { type Sentence, say } from "../internal/say.js";
import { type CellOut, excelFunction } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  countArguments,
  inputFromCounts,
  inputFromRecords,
  needAndService,
  recordArguments,
} from "./counts-or-records.js";
import { type Targeting, targeting, TargetingInput } from "./targeting.js";

/** What the spreadsheet can show of a share, a gap or a figure. */
interface Shown {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reason: Sentence | null;
}

const header = [
  words.measure.text,
  words.people.text,
  words.shareHeader.text,
  words.lower.text,
  words.upper.text,
];

function row(label: Sentence, people: CellOut, { value, lower, upper, reason }: Shown): CellOut[] {
  const limits = lower === undefined ? ["", ""] : [lower, upper];
  return [label.text, people, ...[value, ...limits].map((cell) => cell ?? reason ?? "")];
}

function targetingTable(result: Targeting): { header: string[]; rows: CellOut[][] } {
  const { need, service, both, unmetNeed, servedLowNeed } = result;
  return {
    header,
    rows: [
      row(say(words.rowPrevalence), need, result.prevalence),
      row(say(words.rowReach), service, result.reach),
      row(say(words.rowCoverage), both, result.coverage),
      row(say(words.rowUnmetNeed), unmetNeed, result.unmetNeedShare),
      row(say(words.rowUnmetNeedOfAll), unmetNeed, result.unmetNeedOfAll),
      row(say(words.rowTargetEfficiency), both, result.targetEfficiency),
      row(say(words.rowServedLowNeed), servedLowNeed, result.servedLowNeedShare),
      row(say(words.rowServiceRateLowNeed), servedLowNeed, result.serviceRateLowNeed),
      ...gapRows(result),
      row(say(words.rowCapacityRatio), "", result.capacityRatio),
      row(say(words.rowMaxCoverage), "", result.maxCoverage),
      row(say(words.rowMaxTargetEfficiency), "", result.maxTargetEfficiency),
      row(say(words.rowTargetingIndex), "", result.targetingIndex),
      row(say(words.rowTargetingRatio), "", result.targetingRatio),
      row(say(words.rowTargetingDifferential), "", result.targetingDifferential),
      row(say(words.rowExcluded), result.missing.records, {
        value: result.missing.share,
        reason: say(words.nobodyInPopulation),
      }),
    ],
  };
}

function gapTable(result: Targeting): { header: string[]; rows: CellOut[][] } {
  const { coverage, unmetNeed, unmetNeedShare, conclusion } = result;
  return {
    header,
    rows: [
      row(say(words.rowCoverage), coverage.count, coverage),
      row(say(words.rowUnmetNeed), unmetNeed, unmetNeedShare),
      ...gapRows(result),
      [conclusion.text, "", "", "", ""],
    ],
  };
}

function gapRows({ gap, need, service }: Targeting): CellOut[][] {
  const { capacityGap, targetingGap, reason } = gap;
  const targetingLabel = say(service >= need ? words.rowTargetingGapEnough : words.rowTargetingGap);
  return [
    row(say(words.rowCapacityGap), capacityGap.people, { ...shown(capacityGap), reason }),
    row(targetingLabel, targetingGap.people, { ...shown(targetingGap), reason }),
  ];
}

function shown({ share, lower, upper }: Targeting["gap"]["capacityGap"]): Omit<Shown, "reason"> {
  return { value: share, lower, upper };
}

/** Five children: two in high need and served, one in high need only, one served only, one neither. */
const fiveChildren = [
  [[1], [1], [1], [0], [0]],
  [[1], [1], [0], [1], [0]],
];
const perthAndKinross = [8459, 2176, 649, 223];

export const targetingEntry = defineEntry({
  name: "targeting",
  group: "Matching",
  summary: "Measure how well services reach children in high need.",
  input: TargetingInput,
  result: {
    unit: "fraction",
    description: "Shares of need and of service with their limits, and unmet need split in two.",
  },
  references: ["bebbingtonDavies1983", "wilson1927", "manski2003"],
  examples: [
    {
      input: { population: 8459, need: 2176, service: 649, both: 223 },
      result: {
        unmetNeed: 1953,
        coverage: { value: 0.102481617647059, lower: 0.0904313709115151, upper: 0.115932930033592 },
        gap: { capacityGap: { people: 1527 }, targetingGap: { people: 426 } },
        targetingIndex: { value: 0.116275556586646 },
      },
    },
  ],
  run: targeting,
  excel: [
    excelFunction({
      name: "TARGETING",
      summary: "Measure how well services reach children in high need, from a row a child.",
      arguments: recordArguments,
      records: needAndService,
      toInput: inputFromRecords,
      toCells: targetingTable,
      examples: [
        { cells: fiveChildren, shows: { row: 3, column: 2, value: 2 / 3 }, tolerance: 1e-12 },
      ],
    }),
    excelFunction({
      name: "TARGETINGCOUNTS",
      summary: "Measure how well services reach children in high need, from four counts.",
      arguments: countArguments,
      toInput: inputFromCounts,
      toCells: targetingTable,
      examples: [
        { cells: perthAndKinross, shows: { row: 3, column: 2, value: 0.102481617647059 } },
        { cells: perthAndKinross, shows: { row: 9, column: 1, value: 1527 } },
      ],
    }),
    excelFunction({
      name: "GAPSPLIT",
      summary: "Split unmet need into too few places and places held by others, from records.",
      arguments: recordArguments,
      records: needAndService,
      toInput: inputFromRecords,
      toCells: gapTable,
      examples: [{ cells: fiveChildren, shows: { row: 2, column: 1, value: 1 } }],
    }),
    excelFunction({
      name: "GAPSPLITCOUNTS",
      summary: "Split unmet need into too few places and places held by others, from four counts.",
      arguments: countArguments,
      toInput: inputFromCounts,
      toCells: gapTable,
      examples: [
        { cells: perthAndKinross, shows: { row: 3, column: 1, value: 1527 } },
        { cells: perthAndKinross, shows: { row: 4, column: 1, value: 426 } },
      ],
    }),
  ],
});
