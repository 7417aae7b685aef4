import { defineEntry } from "../../internal/define-entry.js";
import { say, type Sentence, type Wording } from "../../internal/say.js";
import { type CellOut, excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import type { Payback } from "../time/payback.js";
import { preventionArguments, preventionFromCells } from "./prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "./prevention-example.js";
import { PreventionModelInput } from "./prevention-model-input.js";
import type { SummaryRatio } from "./summary-figures.js";
import { type SummaryMetrics, summaryMetrics } from "./summary-metrics.js";

const preventionSummarySheet = excelFunction({
  name: "PREVENTIONSUMMARY",
  summary: "Sum a preventive service up: value, of which fiscal and cashable, against its cost.",
  arguments: preventionArguments,
  toInput: preventionFromCells,
  toCells: summaryTable,
  examples: [
    {
      cells: examplePreventionCells,
      shows: { row: 1, column: 1, value: 2122567.8528732 },
      tolerance: 1e-4,
    },
    { cells: examplePreventionCells, shows: { row: 2, column: 0, value: "of which fiscal" } },
  ],
});

function summaryTable(metrics: SummaryMetrics): SheetTable {
  const { switching, perPersonTreated, people, reasons } = metrics;
  const text = (wording: Wording): string => say(wording).text;
  const row = (label: Wording, value: CellOut, unit: Wording): CellOut[] => [
    text(label),
    value,
    text(unit),
  ];
  const pounds = (label: Wording, value: number): CellOut[] => row(label, value, words.unitPounds);
  const orReason = (value: number | null, reason: Sentence | null | undefined): CellOut =>
    value ?? reason ?? "";
  const ratio = (
    label: Wording,
    value: number | null,
    name: SummaryRatio,
    unit?: Wording,
  ): CellOut[] => row(label, orReason(value, reasons[name]), unit ?? words.unitRatio);
  const perPerson = (label: Wording, value: number | null): CellOut[] =>
    ratio(label, value, "perPersonTreated", words.unitPounds);
  const payback = (label: Wording, { year, reason }: Payback): CellOut[] =>
    row(label, orReason(year, reason), words.unitYear);
  return {
    header: [words.headingMeasure, words.headingValue, words.headingUnit].map(text),
    rows: [
      pounds(words.labelPublicValue, metrics.publicValueGbp),
      pounds(words.labelOfWhichFiscal, metrics.fiscalValueGbp),
      pounds(words.labelOfWhichCashable, metrics.cashableValueGbp),
      pounds(words.labelEconomic, metrics.economicValueGbp),
      pounds(words.labelSocial, metrics.socialValueGbp),
      pounds(words.labelCost, metrics.costGbp),
      pounds(words.labelCashCost, metrics.cashCostGbp),
      pounds(words.labelInKindCost, metrics.inKindCostGbp),
      pounds(words.labelBudgetImpact, metrics.netPresentBudgetImpactGbp),
      ratio(words.labelFiscalReturn, metrics.fiscalReturn, "fiscalReturn"),
      ratio(words.labelCashableReturn, metrics.cashableReturn, "cashableReturn"),
      ratio(words.labelBcr, metrics.bcr, "bcr"),
      pounds(words.labelNpsv, metrics.npsvGbp),
      payback(words.labelFiscalPayback, metrics.fiscalPayback),
      payback(words.labelCashablePayback, metrics.cashablePayback),
      payback(words.labelPublicPayback, metrics.publicPayback),
      ratio(words.labelFiscalMultiplier, switching.fiscalValueMultiplier, "fiscalValueMultiplier"),
      ratio(words.labelPublicMultiplier, switching.publicValueMultiplier, "publicValueMultiplier"),
      ratio(
        words.labelTakeUpFiscal,
        switching.takeUpFiscalBreakEven,
        "takeUpFiscalBreakEven",
        words.unitFraction,
      ),
      ratio(
        words.labelTakeUpPublic,
        switching.takeUpPublicBreakEven,
        "takeUpPublicBreakEven",
        words.unitFraction,
      ),
      row(words.labelReferred, people.referred, words.unitPeople),
      row(words.labelTreated, people.treated, words.unitPeople),
      perPerson(words.labelCostPerPerson, perPersonTreated.costGbp),
      perPerson(words.labelPublicPerPerson, perPersonTreated.publicValueGbp),
      perPerson(words.labelFiscalPerPerson, perPersonTreated.fiscalValueGbp),
      pounds(words.labelPeakFunding, metrics.peakFunding.cash.amountGbp),
      ratio(
        words.labelExtensionShare,
        metrics.extension.shareOfPublicValue,
        "extensionShare",
        words.unitFraction,
      ),
      row(words.labelPriceYear, metrics.provenance.priceYear, words.unitYear),
      [text(words.labelConclusion), metrics.conclusion.text, ""],
    ],
  };
}

export const summaryMetricsEntry = defineEntry({
  name: "summaryMetrics",
  group: "Economics",
  summary:
    "Sum a prevention model up: public value, of which fiscal, of which cashable, against its cost.",
  input: PreventionModelInput,
  result: { unit: "£", description: "Present values, ratios, paybacks and break-evens." },
  references: ["greenBook2022", "ourPlaceCba2014", "publicServiceTransformation2014"],
  examples: [
    {
      input: examplePrevention,
      result: {
        bcr: 1.11504293575371,
        fiscalReturn: 0.980585871392943,
        publicPayback: { year: 4, interpolated: 3.60271246573494 },
        fiscalPayback: { year: null },
      },
      tolerance: 1e-8,
    },
  ],
  run: summaryMetrics,
  excel: [preventionSummarySheet],
});
