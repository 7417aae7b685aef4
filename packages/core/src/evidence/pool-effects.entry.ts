import { defineEntry } from "../internal/define-entry.js";
import { type CellOut, excelFunction, type SheetTable } from "../internal/spreadsheet.js";
import type { Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  exampleStudyCells,
  poolArguments,
  poolCountsArguments,
  poolFromCells,
  poolFromCounts,
} from "./evidence-cells.js";
import {
  type PooledEffect,
  poolEffects,
  type PoolEffectsInput,
  PoolEffectsInput as Input,
} from "./pool-effects.js";
import type { PooledFigures } from "./pooled-figures.js";

function pooledTable({ home, homeReason, method, conclusion, ...all }: PooledEffect): SheetTable {
  const row = (
    label: { readonly text: string },
    read: (figures: PooledFigures) => number | null | undefined,
  ): CellOut[] => {
    const cell = (figures: PooledFigures | null, why: Sentence): CellOut =>
      (figures && read(figures)) ?? figures?.reason ?? why;
    return [
      label.text,
      cell(all, conclusion),
      cell(home, homeReason ?? home?.reason ?? conclusion),
    ];
  };
  return {
    header: [words.headingFigure, words.headingAllStudies, words.homeCountries].map(
      ({ text }) => text,
    ),
    rows: [
      row(words.labelStudies, ({ studies }) => studies),
      row(words.headingEffect, ({ estimate }) => estimate),
      row(words.headingLowerLimit, ({ lower }) => lower),
      row(words.headingUpperLimit, ({ upper }) => upper),
      row(words.labelNewPlaceLower, ({ predictionLower }) => predictionLower),
      row(words.labelNewPlaceUpper, ({ predictionUpper }) => predictionUpper),
      row(words.labelBetweenVariance, ({ heterogeneity }) => heterogeneity?.betweenVariance),
      row(words.labelISquared, ({ heterogeneity }) => heterogeneity?.iSquared),
      row(words.labelCochranQ, ({ heterogeneity }) => heterogeneity?.q),
      row(words.labelCochranP, ({ heterogeneity }) => heterogeneity?.pValue),
      [words.labelConvention.text, method.convention.text, ""],
      [words.labelConclusion.text, conclusion.text, home?.conclusion.text ?? ""],
    ],
  };
}

export const poolEffectsEntry = defineEntry({
  name: "poolEffects",
  group: "Evidence",
  summary: "Pool the effects of several studies, with the range to expect in a new place.",
  input: Input,
  result: {
    unit: "ratio",
    description:
      "Pooled effect, its limits, the range of a new place, heterogeneity and weights; UK studies apart.",
  },
  references: [
    "metafor2010",
    "knappHartung2003",
    "rileyHigginsDeeks2011",
    "veroniki2016",
    "derSimonianLaird1986",
    "viechtbauer2005",
    "pauleMandel1982",
    "sidikJonkman2005",
    "hedges1983",
    "jackson2014",
  ],
  examples: [
    {
      // Equal variances: the mean is -0.2. Q = (0.1² + 0 + 0.1²) / 0.01 = 2 on 2 degrees of freedom, so
      // there is no spread to estimate; the standard error is √(0.01 / 3) by either way, and
      // t on 2 degrees of freedom is 4.3027: -0.2 ± 0.2484.
      input: {
        measure: "smd",
        studies: [-0.1, -0.2, -0.3].map((value) => ({ analysis: { value, variance: 0.01 } })),
      },
      result: {
        studies: 3,
        estimate: -0.2,
        lower: -0.448413771175033,
        upper: 0.0484137711750332,
        heterogeneity: { q: 2, df: 2, betweenVariance: 0 },
      },
    },
  ],
  run: poolEffects,
  excel: [
    excelFunction({
      name: "POOLEDEFFECT",
      summary: "Pool published effects, with the range to expect in a new place.",
      arguments: poolArguments,
      toInput: (cells): PoolEffectsInput => poolFromCells(cells),
      toCells: pooledTable,
      examples: [
        {
          // R metafor 3.8-1, rma(method = "REML") on the logarithms; the four agree as closely as chance.
          cells: [exampleStudyCells, "rr"],
          shows: { row: 2, column: 1, value: 0.710768276644481 },
        },
        {
          cells: [exampleStudyCells, "rr"],
          shows: { row: 1, column: 2, value: 2 },
        },
      ],
    }),
    excelFunction({
      name: "POOLEDEFFECTCOUNTS",
      summary: "Pool studies from their counts, with the range to expect in a new place.",
      arguments: poolCountsArguments,
      toInput: (cells): PoolEffectsInput => poolFromCounts(cells),
      toCells: pooledTable,
      examples: [
        {
          cells: [
            [
              [
                "Study",
                "Treated events",
                "Treated people",
                "Comparison events",
                "Comparison people",
              ],
              ["First", 12, 100, 20, 100],
              ["Second", 30, 200, 45, 200],
              ["Third", 7, 100, 11, 100],
            ],
            "rr",
          ],
          shows: { row: 1, column: 1, value: 3 },
        },
      ],
    }),
  ],
});
