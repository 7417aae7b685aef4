import { choice, type Problem, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { TallyCell } from "../tally.js";

/** Which children: those that match every flag named. */
export interface CellPattern {
  readonly need?: 0 | 1;
  readonly service?: 0 | 1;
  readonly support?: 0 | 1;
}

/** A measure of one's own: the share of `whole` that is in `part` too; without `whole`, a number. */
export interface OwnMeasure {
  readonly part: CellPattern;
  readonly whole?: CellPattern;
}

/** How a measure is made of cells. */
export interface Measure {
  readonly label: Sentence;
  /** A share's part lies in its whole, a ratio's need not, a total has no whole. */
  readonly kind: "share" | "ratio" | "total";
  readonly part: CellPattern;
  readonly whole: CellPattern;
  /** Why there is no value when nobody is in the whole. */
  readonly reason: Sentence;
}

const shares = {
  prevalence: [{ need: 1 }, {}, words.rowPrevalence, words.nobodyInPopulation],
  reach: [{ service: 1 }, {}, words.rowReach, words.nobodyInPopulation],
  coverage: [{ service: 1 }, { need: 1 }, words.rowCoverage, words.nobodyInNeed],
  unmetNeedShare: [{ service: 0 }, { need: 1 }, words.rowUnmetNeed, words.nobodyInNeed],
  unmetNeedOfAll: [{ need: 1, service: 0 }, {}, words.rowUnmetNeedOfAll, words.nobodyInPopulation],
  targetEfficiency: [{ need: 1 }, { service: 1 }, words.rowTargetEfficiency, words.nobodyServed],
  servedLowNeedShare: [{ need: 0 }, { service: 1 }, words.rowServedLowNeed, words.nobodyServed],
  serviceRateLowNeed: [
    { service: 1 },
    { need: 0 },
    words.rowServiceRateLowNeed,
    words.everybodyInNeed,
  ],
  bothOfAll: [{ need: 1, service: 1 }, {}, words.rowBothOfAll, words.nobodyInPopulation],
  isolatedInNeed: [
    { need: 1, service: 0, support: 0 },
    {},
    words.rowIsolatedInNeed,
    words.nobodyWithSupportKnown,
  ],
} as const;

const ratios = {
  capacityRatio: [{ service: 1 }, { need: 1 }, words.rowCapacityRatio, words.nobodyInNeed],
} as const;

const totals = {
  populationTotal: [{}, words.totalPopulation],
  needTotal: [{ need: 1 }, words.totalNeed],
  serviceTotal: [{ service: 1 }, words.totalServed],
  bothTotal: [{ need: 1, service: 1 }, words.totalBoth],
  unmetNeedTotal: [{ need: 1, service: 0 }, words.totalUnmetNeed],
  servedLowNeedTotal: [{ need: 0, service: 1 }, words.totalServedLowNeed],
} as const;

/** Every measure that has a name, shares first. */
export const surveyMeasures = [
  "coverage",
  "prevalence",
  "reach",
  "unmetNeedShare",
  "unmetNeedOfAll",
  "targetEfficiency",
  "servedLowNeedShare",
  "serviceRateLowNeed",
  "bothOfAll",
  "isolatedInNeed",
  "capacityRatio",
  "populationTotal",
  "needTotal",
  "serviceTotal",
  "bothTotal",
  "unmetNeedTotal",
  "servedLowNeedTotal",
] as const;
export type SurveyMeasure = (typeof surveyMeasures)[number];

const named = /* @__PURE__ */ choice(surveyMeasures, {
  title: "Measure",
  description: "What to estimate.",
});

/** The field that says what to estimate: a name, or a part and a whole of one's own. */
export const ofField = /* @__PURE__ */ quantity<SurveyMeasure | OwnMeasure>(
  {
    title: "Measure",
    description: "What to estimate: a name such as coverage, or a part and its whole.",
    unit: "choice",
    choices: surveyMeasures,
  },
  checkMeasure,
);

function checkMeasure(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null) {
    if (named.safeParse(value).success) return undefined;
    return { sentence: say(words.giveMeasure, { choices: surveyMeasures.join(", ") }) };
  }
  const { part, whole, ...others } = value as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
  }
  if (!isPattern(part)) return { sentence: say(words.givePattern), path: ["part"] };
  if (whole !== undefined && !isPattern(whole)) {
    return { sentence: say(words.givePattern), path: ["whole"] };
  }
  return undefined;
}

function isPattern(value: unknown): value is CellPattern {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([field, flag]) =>
        ["need", "service", "support"].includes(field) && (flag === 0 || flag === 1),
    )
  );
}

/**
 * Find how a measure is made of cells.
 *
 * @param of - A name, or a part and a whole.
 * @returns Its part and whole; where the part names support, the whole knows it.
 * @internal
 */
export function measureOf(of: SurveyMeasure | OwnMeasure): Measure {
  if (typeof of === "object") {
    const { part, whole = {} } = of;
    const kind = of.whole === undefined ? "total" : "share";
    return { label: say(words.ownMeasure), kind, part, whole, reason: say(words.nobodyInWhole) };
  }
  if (of in totals) {
    const [part, label] = totals[of as keyof typeof totals];
    const reason = say(words.nobodyInPopulation);
    return { label: say(label), kind: "total", part, whole: {}, reason };
  }
  const isRatio = of in ratios;
  const [part, whole, label, reason] = isRatio
    ? ratios[of as keyof typeof ratios]
    : shares[of as keyof typeof shares];
  const kind = isRatio ? "ratio" : "share";
  return { label: say(label), kind, part, whole, reason: say(reason) };
}

/** Whether each cell is in a measure's part and in its whole, within a domain. */
export interface MeasureCells {
  readonly domain: readonly boolean[];
  readonly part: readonly boolean[];
  readonly whole: readonly boolean[];
}

/**
 * Mark the cells of a measure.
 *
 * @param cells - Cells of a tally.
 * @param measure - The measure.
 * @param isInDomain - Which cells are in the domain.
 * @returns One mark a cell; a share's part lies in its whole.
 * @internal
 */
export function measureCells(
  cells: readonly TallyCell[],
  { kind, part, whole }: Measure,
  isInDomain: (cell: TallyCell) => boolean,
): MeasureCells {
  const asksSupport = part.support !== undefined;
  const domain = cells.map(isInDomain);
  const inWhole = cells.map(
    (cell, index) =>
      domain[index] === true &&
      matches(cell, whole) &&
      !(asksSupport && typeof cell.support !== "number"),
  );
  const inPart = cells.map(
    (cell, index) =>
      (kind === "share" ? inWhole[index] === true : domain[index] === true) && matches(cell, part),
  );
  return { domain, part: inPart, whole: inWhole };
}

function matches(cell: TallyCell, { need, service, support }: CellPattern): boolean {
  return (
    (need === undefined || cell.need === need) &&
    (service === undefined || cell.service === service) &&
    (support === undefined || cell.support === support)
  );
}
