import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { type Sentence, say } from "../../internal/say.js";
import { hideSmallCounts } from "../../internal/small-counts.js";
import * as words from "../../words/en-GB.js";
import { eightRegions, fourRegions, type Place, regionLabel } from "../region-label.js";
import type { TallyCell } from "../tally.js";
import { linearised, surveyFields, type DesignEstimate } from "./design-estimate.js";
import { sampleDesign } from "./sample-design.js";
import {
  concludeSurvey,
  correctionOf,
  hiddenFigure,
  type SurveyFigure,
  surveyFigures,
} from "./survey-figures.js";
import { measureOf } from "./survey-measures.js";

/** Input of {@link designCircles}. */
export const DesignCirclesInput = z.strictObject({
  tally: surveyFields.tally,
  limits: surveyFields.limits,
  lonelyPsu: surveyFields.lonelyPsu,
  smallCounts: surveyFields.smallCounts,
  confidence: surveyFields.confidence,
});
export type DesignCirclesInput = z.input<typeof DesignCirclesInput>;

/** One region of the circles, as its share of all children. */
export interface DesignRegion extends SurveyFigure {
  readonly need: 0 | 1;
  readonly service: 0 | 1;
  /** Absent where nobody asked about support. */
  readonly support?: 0 | 1;
  readonly label: Sentence;
  /** Unweighted records in the region; null where hidden. */
  readonly count: number | null;
}

/** Result of {@link designCircles}. */
export interface DesignCircles extends Pick<
  DesignEstimate,
  | "units"
  | "strata"
  | "excluded"
  | "smallCounts"
  | "confidence"
  | "warnings"
  | "conclusion"
  | "method"
> {
  /** Eight regions of need, service and support; four where support is not known. */
  readonly regions: readonly DesignRegion[];
  /** Children left out of the eight regions because their support is not known. */
  readonly supportUnknown: number;
}

/**
 * Estimate the share of each region of the circles from a survey, with the error of its design.
 *
 * @param input - A tally with strata, sampling units and weights, and the kind of limits.
 * @returns Eight regions, or four without support, each a share of all children.
 * @throws {@link UpstreamError} `NOT_ENOUGH_DATA` for a stratum with one sampling unit, unless
 * `lonelyPsu` says what to do about it; `INVALID_INPUT` for a tally that contradicts itself.
 * @see Lumley 2010. Equal to R's survey package.
 *
 * @example
 * ```ts
 * const schools = tally({
 *   need: [1, 1, 0, 1, 1, 0],
 *   service: [1, 0, 0, 1, 0, 0],
 *   psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
 * });
 * designCircles({ tally: schools, smallCounts: "show" }).regions[1]?.value; // => 0.3333 (4 d.p.)
 * ```
 */
export function designCircles(input: DesignCirclesInput): DesignCircles {
  const { tally, limits, lonelyPsu, smallCounts, confidence } = parseInput(
    DesignCirclesInput,
    input,
  );
  const design = sampleDesign(tally);
  const three = tally.cells.some(({ support }) => typeof support === "number");
  const places = three ? eightRegions : fourRegions;
  const counts = places.map((place) => countIn(tally.cells, place));
  const hidden = smallCounts === "hide" ? hideSmallCounts(counts) : [];
  const measures = places.map((place) => ({
    ...measureOf({ part: patternOf(place), whole: {} }),
    reason: say(three ? words.nobodyWithSupportKnown : words.nobodyInPopulation),
  }));
  const figures = measures.map((measure) =>
    surveyFigures(
      {
        ...{ tally, design, measure, by: undefined, limits, lonely: lonelyPsu },
        ...{ smallCounts, confidence },
      },
      linearised,
    ),
  );
  const regions = places.map((place, region): DesignRegion => {
    const [need, service, support] = place;
    const figure = figures[region]?.all ?? hiddenFigure({ degreesOfFreedom: 0 });
    const isHidden = hidden[region] === true;
    return {
      ...{ need, service, ...(support !== undefined && { support }) },
      label: regionLabel(place),
      count: isHidden ? null : (counts[region] ?? 0),
      ...(isHidden ? hiddenFigure(figure) : figure),
    };
  });
  const told = measureOf(three ? "isolatedInNeed" : "unmetNeedOfAll");
  const warnings = new Map(
    figures.flatMap((each) => each.warnings).map((warning) => [warning.text, warning]),
  );
  return {
    regions,
    units: design.strata.reduce((total, { units }) => total + units, 0),
    strata: design.strata.length,
    method: {
      ...{ variance: "linearised", limits, lonelyPsu, finitePopulation: correctionOf(design) },
      postStratifiedBy: null,
    },
    supportUnknown: tally.cells.reduce(
      (total, { support, n }) => (three && support === null ? total + n : total),
      0,
    ),
    ...{ excluded: tally.excluded, smallCounts, confidence, warnings: [...warnings.values()] },
    conclusion: concludeSurvey(
      told,
      regions[three ? 3 : 1] ?? hiddenFigure({ degreesOfFreedom: 0 }),
      confidence,
    ),
  };
}

function patternOf([need, service, support]: Place): {
  need: 0 | 1;
  service: 0 | 1;
  support?: 0 | 1;
} {
  return { need, service, ...(support !== undefined && { support }) };
}

function countIn(cells: readonly TallyCell[], [need, service, support]: Place): number {
  return cells.reduce(
    (total, cell) =>
      cell.need === need &&
      cell.service === service &&
      (support === undefined || cell.support === support)
        ? total + cell.n
        : total,
    0,
  );
}
