import { type FigureSource, sourceOf } from "./figure-source.js";
import { figureRows } from "./rows/figure-rows.js";

/** What a published figure is about. */
export const figureTopics = ["spend", "need", "evaluation"] as const;
export type FigureTopic = (typeof figureTopics)[number];

/** A figure as its row holds it. */
export interface FigureRow {
  readonly id: string;
  readonly topic: FigureTopic;
  readonly programme?: string;
  readonly value?: number;
  readonly values?: readonly number[];
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly printed?: string;
  readonly geography: string;
  readonly population: string;
  readonly quote: string;
  readonly note?: string;
  readonly source: string;
}

/** A published figure of spend, need or an evaluation, as printed. */
export interface PublishedFigure {
  readonly id: string;
  readonly topic: FigureTopic;
  /** The programme of an evaluation. */
  readonly programme: string | null;
  /** Null where a series or only a range is printed. */
  readonly value: number | null;
  readonly values: readonly number[] | null;
  /** A published range, which is no confidence interval unless the unit says so. */
  readonly low: number | null;
  readonly high: number | null;
  /** The unit as printed: percentages stay percentages, billions stay billions. */
  readonly unit: string;
  readonly priceYearPrinted: string | null;
  readonly geography: string;
  readonly population: string;
  readonly quote: string;
  readonly note: string | null;
  readonly source: FigureSource;
}

/** Every figure of spend, need and evaluations that ships. */
export const figureRegister: readonly PublishedFigure[] = /* @__PURE__ */ figureRows.map(complete);

function complete(row: FigureRow): PublishedFigure {
  return {
    id: row.id,
    topic: row.topic,
    programme: row.programme ?? null,
    value: row.value ?? null,
    values: row.values ?? null,
    low: row.low ?? null,
    high: row.high ?? null,
    unit: row.unit,
    priceYearPrinted: row.printed ?? null,
    geography: row.geography,
    population: row.population,
    quote: row.quote,
    note: row.note ?? null,
    source: sourceOf(row.source),
  };
}
