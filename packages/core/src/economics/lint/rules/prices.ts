import { say } from "../../../internal/say.js";
import {
  firstYear,
  priceAge,
  staleAfterYears,
} from "../../../reference-data/registers/price-age.js";
import * as words from "../../../words/en-GB.js";
import type { Doubt } from "../finding.js";
import { type LintContext, withCost, withOutcome, worthOf } from "../lint-context.js";

/**
 * Find money of other years, old prices, and cash amounts under a real rate.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function priceDoubts(context: LintContext): readonly Doubt[] {
  return [...mixedYears(context), ...stale(context), ...nominal(context), ...upratedTwice(context)];
}

/** A cost or an outcome with what all of them have. */
interface Line {
  readonly list: "costs" | "outcomes";
  readonly index: number;
  readonly name: string;
  readonly priceYear: number | string;
  readonly source: string | undefined;
}

function linesOf({ model }: LintContext): readonly Line[] {
  const lines = (list: Line["list"]): Line[] =>
    model[list].map(({ name, priceYear, source }, index) => ({
      list,
      index,
      name,
      priceYear,
      source,
    }));
  return [...lines("costs"), ...lines("outcomes")];
}

function mixedYears(context: LintContext): readonly Doubt[] {
  const lines = linesOf(context);
  const years = [...new Set(lines.map(({ priceYear }) => priceYear))].sort(
    (a, b) => firstYear(a) - firstYear(b) || String(a).localeCompare(String(b)),
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return [];
  const oldest = lines.find(({ priceYear }) => priceYear === first);
  if (oldest === undefined) return [];
  const kinds = new Set(years.map((year) => typeof year));
  const about = { count: years.length, first, last, base: context.model.basePriceYear };
  return [
    {
      rule: "mixedPriceYears",
      severity: "note",
      path: [oldest.list, oldest.index, "priceYear"],
      problem: say(words.lintMixedYears, about),
      remedy: kinds.size > 1 ? say(words.lintOneKindOfYear) : say(words.lintCheckYears),
      worth: null,
    },
  ];
}

function stale(context: LintContext): readonly Doubt[] {
  const { asOf } = context;
  return linesOf(context).flatMap(({ list, index, name, priceYear }): readonly Doubt[] => {
    const { ageYears, isStale } = priceAge(priceYear, asOf);
    if (isStale !== true || ageYears === null) return [];
    return [
      {
        rule: "staleUnitCost",
        severity: "warning",
        path: [list, index, "priceYear"],
        problem: say(words.lintStale, { name, priceYear, age: ageYears, asOf }),
        remedy: say(words.lintLaterFigure, { limit: staleAfterYears }),
        worth: null,
      },
    ];
  });
}

/** "Uprated to 2024" in a source: the amount is in those prices, whatever it was at first. */
const uprated =
  /\b(?:uprated|rebased|updated|adjusted|inflated|moved) (?:once )?to ((?:19|20)\d\d(?:\/\d\d)?)\b/i;

function upratedTwice(context: LintContext): readonly Doubt[] {
  return linesOf(context).flatMap(({ list, index, name, priceYear, source }): readonly Doubt[] => {
    const printed = uprated.exec(`${name} ${source ?? ""}`)?.[1];
    if (printed === undefined || printed === String(priceYear)) return [];
    const moved = { priceYear: printed.includes("/") ? printed : Number(printed) };
    const changes =
      list === "costs"
        ? withCost(context.model, index, moved)
        : withOutcome(context.model, index, moved);
    return [
      {
        rule: "upratedTwice",
        severity: "warning",
        path: [list, index, "priceYear"],
        problem: say(words.lintUpratedTwice, { name, moved: printed, priceYear }),
        remedy: say(words.lintOneUprating),
        worth: worthOf(context, changes),
      },
    ];
  });
}

const nominalWords = /\b(nominal|cash terms|cash prices|outturn prices|inflated)\b/i;

/** Yearly rises of this size are what people allow for inflation. */
const inflationFrom = 0.005;
const inflationTo = 0.12;

function nominal(context: LintContext): readonly Doubt[] {
  const { model, flows } = context;
  const rule = "nominalFlows";
  const remedy = say(words.lintUseReal);
  const path = ["basePriceYear"];
  if (flows === "nominal") {
    const problem = say(words.lintNominalStated);
    return [{ rule, severity: "error", path, problem, remedy, worth: null }];
  }
  const risen = model.costs.flatMap((cost, index): readonly Doubt[] => {
    const amounts = cost.amountsGbp === undefined ? [] : Array.from(cost.amountsGbp);
    const rise = steadyRise(amounts);
    if (rise === null || cost.realInflation !== 0) return [];
    const flat = amounts.map((amount, year) => amount / (1 + rise) ** year);
    return [
      {
        rule,
        severity: "warning",
        path: ["costs", index, "amountsGbp"],
        problem: say(words.lintSteadyRise, { name: cost.name, rise }),
        remedy,
        worth: worthOf(context, withCost(model, index, { amountsGbp: flat })),
      },
    ];
  });
  const called = linesOf(context)
    .filter(({ name, source }) => nominalWords.test(`${name} ${source ?? ""}`))
    .map(({ list, index, name }): Doubt => {
      const problem = say(words.lintCalledNominal, { name });
      return { rule, severity: "warning", path: [list, index], problem, remedy, worth: null };
    });
  return [...risen, ...called];
}

/** The same rise every year over four years or more, of a size that inflation has. */
function steadyRise(amounts: readonly number[]): number | null {
  const paid = amounts.filter((amount) => amount > 0);
  if (paid.length < 4 || amounts.findIndex((amount) => amount > 0) + paid.length > amounts.length) {
    return null;
  }
  const rises = paid.slice(1).map((amount, year) => amount / (paid[year] ?? amount) - 1);
  const [first = 0] = rises;
  const isSteady = rises.every((rise) => Math.abs(rise - first) < 0.0005);
  return isSteady && first >= inflationFrom && first <= inflationTo ? first : null;
}
