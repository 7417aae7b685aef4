import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../../errors.js";
import {
  approximationWarnings,
  deflatorChoice,
  deflatorOf,
  type DeflatorProvenance,
  priceFactor,
} from "../../internal/price-base.js";
import { label, type PriceYear, priceYear, trueOrFalse } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { excludedFigures } from "./excluded.js";
import { type PriceAge, priceAge } from "./price-age.js";
import { plainCode } from "./search-words.js";
import { type UnitCost, unitCostRegister } from "./unit-costs.js";

/** Input of {@link unitCost}. */
export const UnitCostInput = z.strictObject({
  code: label({
    title: "Code",
    description: "Code of the unit cost, such as SS1.0; case and spaces do not matter.",
  }),
  priceYear: z.optional(
    priceYear({
      title: "Price year",
      description: "Year in whose prices it is wanted; left out: its original price year.",
    }),
  ),
  deflator: z.optional(deflatorChoice()),
  asOf: z.optional(
    priceYear({
      title: "As of",
      description:
        "Year from which the age of the prices is counted; left out: the price year wanted.",
    }),
  ),
  includeContested: z._default(
    trueOrFalse({
      title: "Include contested",
      description: "Whether a cost that is publicly contested may be used; no if left out.",
    }),
    false,
  ),
});
export type UnitCostInput = z.input<typeof UnitCostInput>;

/** Result of {@link unitCost}. */
export interface PricedUnitCost extends PriceAge {
  /** The published row, with its original value and price year. */
  readonly cost: UnitCost;
  /** In the prices of `priceYear`; null, with the reason, where only a range is printed. */
  readonly amountGbp: number | null;
  readonly lowGbp: number | null;
  readonly highGbp: number | null;
  readonly reason: Sentence | null;
  /** Null where the source leaves its price year open and none was asked for. */
  readonly priceYear: PriceYear | null;
  /** What the original value was multiplied by: the one deflation there is. */
  readonly factor: number;
  /** The price index; null where none was needed. */
  readonly deflator: DeflatorProvenance | null;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Look up a published unit cost by its code, in its original prices or in those of another year.
 *
 * @param input - The code, the price year wanted and the price index.
 * @returns The row as published, the amount in the prices wanted, the factor between them and warnings.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a code that is not on file or a price year
 * outside the index; `INVALID_INPUT` for a contested cost that was not asked for, or a price year where
 * the source states none.
 * @see New Economy and Greater Manchester Combined Authority 2015, Unit Cost Database 1.4.
 *
 * @example
 * ```ts
 * unitCost({ code: "SS1.0", priceYear: 2024 }).amountGbp; // => 69239.68
 * ```
 */
export function unitCost(input: UnitCostInput): PricedUnitCost {
  const { code, priceYear, deflator, asOf, includeContested } = parseInput(UnitCostInput, input);
  const cost = costOnFile(code);
  if (cost.tag === "contested" && !includeContested) {
    const about = { code: cost.code, note: cost.note ?? cost.description };
    throw refusal(["code"], say(words.giveUncontestedCode, about));
  }
  const wanted = priceYear ?? cost.priceYear;
  const series = deflatorOf(deflator);
  const moved = moveOf(cost, wanted, series);
  const move = (value: number | null): number | null =>
    value === null ? null : finite(value * moved.factor);
  const amounts = {
    amountGbp: move(cost.valueGbp),
    lowGbp: move(cost.lowGbp),
    highGbp: move(cost.highGbp),
  };
  const since = asOf ?? priceYear;
  const age = priceAge(cost.priceYear, since);
  return {
    cost,
    ...amounts,
    reason: amounts.amountGbp === null ? rangeReason(cost) : null,
    priceYear: wanted,
    factor: moved.factor,
    deflator: wanted === cost.priceYear ? null : series.provenance,
    ...age,
    warnings: [
      ...costWarnings(cost, age, since),
      ...approximationWarnings(series, moved.approximated),
    ],
    conclusion: conclusionOf(cost, amounts, wanted),
  };
}

function costOnFile(code: string): UnitCost {
  const plain = plainCode(code);
  const cost = unitCostRegister.find((row) => plainCode(row.code) === plain);
  if (cost !== undefined) return cost;
  const [, section = "0"] = /^es(\d+)(?:\.\d+)*$/.exec(plain) ?? [];
  const isBroken = Number(section) >= 5 && Number(section) <= 13;
  const reason = isBroken ? excludedFigures.find(({ id }) => id.startsWith("E&S"))?.reason : null;
  const sentence = reason
    ? say(words.giveOtherCode, { code, reason })
    : say(words.giveKnownCode, { code });
  throw new UpstreamError("UNKNOWN_REFERENCE", ["code"], sentence);
}

function moveOf(
  cost: UnitCost,
  wanted: PriceYear | null,
  series: ReturnType<typeof deflatorOf>,
): ReturnType<typeof priceFactor> {
  if (wanted === null || wanted === cost.priceYear) return { factor: 1, approximated: [] };
  if (cost.priceYear === null) {
    const about = { code: cost.code, printed: cost.priceYearPrinted };
    throw refusal(["priceYear"], say(words.giveNoPriceYear, about));
  }
  return priceFactor(
    series,
    { year: cost.priceYear, path: ["code"] },
    { year: wanted, path: ["priceYear"] },
  );
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw refusal(["deflator"], say(words.giveSmallerNumbers));
}

function rangeReason({ code, lowGbp, highGbp }: UnitCost): Sentence {
  return say(words.unitCostRangeOnly, { code, low: lowGbp ?? 0, high: highGbp ?? 0 });
}

function costWarnings(
  cost: UnitCost,
  { ageYears, isStale }: PriceAge,
  since: PriceYear | undefined,
): readonly Sentence[] {
  const { code, tag, behaviour, note, source, priceYear } = cost;
  const warnings: Sentence[] = [];
  if (tag === "contested") warnings.push(say(words.unitCostContested, { code, note: note ?? "" }));
  if (tag === "descriptive") warnings.push(say(words.unitCostDescriptive, { code }));
  if (isStale === true) {
    const about = { code, priceYear: priceYear ?? "", age: ageYears ?? 0, since: since ?? "" };
    warnings.push(say(words.unitCostStale, about));
  }
  if (behaviour === "average") warnings.push(say(words.unitCostAverage, { code }));
  if (source.seen === "second-hand") {
    warnings.push(say(words.unitCostSecondHand, { code, seenIn: source.seenIn }));
  }
  return warnings;
}

function conclusionOf(
  cost: UnitCost,
  { amountGbp, lowGbp, highGbp }: Pick<PricedUnitCost, "amountGbp" | "lowGbp" | "highGbp">,
  wanted: PriceYear | null,
): Sentence {
  const about = {
    description: cost.description.replace(/[ .…]+$/, ""),
    unit: cost.unit.toLowerCase(),
    prices: say(words.inPricesOf, { year: wanted ?? cost.priceYearPrinted }),
    publisher: cost.source.publisher,
    title:
      cost.source.edition === null
        ? cost.source.title
        : `${cost.source.title}, ${cost.source.edition}`,
  };
  const original =
    wanted === cost.priceYear || cost.priceYear === null
      ? say(words.asPrinted)
      : say(words.fromOriginal, {
          amount: moneyOf(cost.valueGbp, cost.lowGbp, cost.highGbp),
          year: cost.priceYear,
        });
  return say(words.unitCostConclusion, {
    ...about,
    amount: moneyOf(amountGbp, lowGbp, highGbp),
    original,
  });
}

function moneyOf(amount: number | null, low: number | null, high: number | null): Sentence {
  return amount === null
    ? say(words.poundsRange, { low: low ?? 0, high: high ?? 0 })
    : say(words.poundsAmount, { amount });
}
