import { defineEntry } from "../../internal/define-entry.js";
import { say, type Wording } from "../../internal/say.js";
import { type CellOut, excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { preventionArguments, preventionFromCells, yearHeadings } from "./prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "./prevention-example.js";
import { type PreventionModel, preventionModel } from "./prevention-model.js";
import { PreventionModelInput } from "./prevention-model-input.js";

const preventionSheet = excelFunction({
  name: "PREVENTION",
  summary: "Work out costs, outcomes and value of a preventive service, every step year by year.",
  arguments: preventionArguments,
  toInput: preventionFromCells,
  toCells: yearTable,
  examples: [
    // Of the first outcome: 80 x 0.7 x 0.85 people x 0.22 x 0.3 x 0.8, in year 0.
    { cells: examplePreventionCells, shows: { row: 8, column: 5, value: 2.51328 } },
    { cells: examplePreventionCells, shows: { row: 2, column: 5, value: 47.6 } },
  ],
});

/** One row of the table: whose, what, unit, a constant or a present value, and the years. */
interface Line {
  readonly item: string;
  readonly row: Wording;
  readonly unit: Wording;
  readonly constant?: number;
  readonly presentValue?: number;
  readonly years?: readonly number[];
}

function yearTable(model: PreventionModel): SheetTable {
  const { years } = model;
  const text = (wording: Wording): string => say(wording).text;
  return {
    header: [
      text(words.headingItem),
      text(words.headingRow),
      text(words.headingUnit),
      text(words.headingConstant),
      text(words.headingPresentValue),
      ...yearHeadings(years),
    ],
    rows: linesOf(model).map((line): CellOut[] => [
      line.item,
      text(line.row),
      text(line.unit),
      line.constant ?? "",
      line.presentValue ?? "",
      ...Array.from({ length: years }, (_, year) => line.years?.[year] ?? ""),
    ]),
  };
}

function linesOf(model: PreventionModel): readonly Line[] {
  const { byYear, cumulative, metrics } = model;
  const item = model.name ?? say(words.labelProgramme).text;
  const pounds = (row: Wording, years: readonly number[], presentValue?: number): Line => ({
    item,
    row,
    unit: words.unitPounds,
    years,
    ...(presentValue !== undefined && { presentValue }),
  });
  return [
    { item, row: words.labelDiscountFactor, unit: words.unitRatio, years: model.discountFactors },
    { item, row: words.labelTreated, unit: words.unitPeople, years: model.treated },
    ...model.costs.map((cost) => ({
      ...pounds(words.labelCostReal, cost.realGbp, cost.presentValueGbp),
      item: cost.name,
    })),
    ...model.outcomes.flatMap((outcome): Line[] => {
      const about = { item: outcome.name };
      const value = { ...about, unit: words.unitPounds };
      return [
        {
          ...about,
          row: words.labelProfile,
          unit: words.unitFraction,
          years: outcome.profile,
        },
        {
          ...about,
          row: words.labelNetPerTreated,
          unit: words.unitOutcomes,
          constant: outcome.netPerTreated,
        },
        { ...about, row: words.labelQuantity, unit: words.unitOutcomes, years: outcome.quantity },
        { ...value, row: words.labelUnitValue, constant: outcome.unitValueRealGbp },
        { ...value, row: words.labelGross, years: outcome.grossGbp },
        {
          ...value,
          row: words.labelValue,
          presentValue: outcome.presentValueGbp,
          years: outcome.valueGbp,
        },
        {
          ...value,
          row: words.labelOfWhichCashable,
          presentValue: outcome.presentCashableGbp,
          years: outcome.cashableGbp,
        },
      ];
    }),
    ...model.stepUnits.map(({ name, wholeUnits }): Line => ({
      item: name,
      row: words.labelWholeUnits,
      unit: words.unitStepUnits,
      years: wholeUnits,
    })),
    pounds(words.labelPublicValue, byYear.publicValueGbp, metrics.publicValueGbp),
    pounds(words.labelOfWhichFiscal, byYear.fiscalValueGbp, metrics.fiscalValueGbp),
    pounds(words.labelOfWhichCashable, byYear.cashableValueGbp, metrics.cashableValueGbp),
    pounds(words.labelEconomic, byYear.economicValueGbp, metrics.economicValueGbp),
    pounds(words.labelSocial, byYear.socialValueGbp, metrics.socialValueGbp),
    pounds(words.labelCost, byYear.costGbp, metrics.costGbp),
    pounds(words.labelCashCost, byYear.cashCostGbp, metrics.cashCostGbp),
    pounds(words.labelCumulativePublic, cumulative.publicGbp),
    pounds(words.labelCumulativeFiscal, cumulative.fiscalGbp),
    pounds(words.labelCumulativeCashable, cumulative.cashableGbp),
  ];
}

export const preventionModelEntry = defineEntry({
  name: "preventionModel",
  group: "Economics",
  summary:
    "Work out what a preventive service costs, what it changes and what that is worth, year by year.",
  input: PreventionModelInput,
  result: { unit: "£", description: "Every row of the model, its ledger and its summary figures." },
  references: [
    "greenBook2022",
    "discountingReview2025",
    "greenbookPackage2026",
    "gdpDeflators2025",
    "ourPlaceCba2014",
    "publicServiceTransformation2014",
  ],
  examples: [
    {
      input: examplePrevention,
      result: {
        treated: [47.6, 71.4, 71.4, 71.4, 0, 0],
        metrics: {
          publicValueGbp: 2122567.8528732,
          fiscalValueGbp: 1727850.26618838,
          cashableValueGbp: 814732.131550222,
          npsvGbp: 218992.85606067,
        },
      },
      tolerance: 1e-4,
    },
  ],
  run: preventionModel,
  excel: [preventionSheet],
});
