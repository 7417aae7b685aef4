import { say } from "../../../internal/say.js";
import * as words from "../../../words/en-GB.js";
import type { Doubt } from "../finding.js";
import type { LintContext } from "../lint-context.js";

/**
 * Find missing optimism bias, and assumptions that an analysis moves in a way the model cannot follow.
 *
 * @param context - The model and what is moved.
 * @returns What is doubtful.
 * @internal
 */
export function uncertaintyDoubts(context: LintContext): readonly Doubt[] {
  return [...noBias(context), ...fixedCosts(context), ...pessimisticRanges(context)];
}

const lists = ["costs", "outcomes"] as const;

function noBias({ model }: LintContext): readonly Doubt[] {
  return lists.flatMap((list) =>
    model[list].flatMap(({ name, optimismBias, optimismGrade }, index): readonly Doubt[] => {
      if (optimismBias !== 0 || optimismGrade !== undefined) return [];
      return [
        {
          rule: "missingOptimismBias",
          severity: "warning",
          path: [list, index, "optimismBias"],
          problem:
            list === "costs"
              ? say(words.lintNoCostBias, { name })
              : say(words.lintNoBenefitBias, { name }),
          remedy: say(words.lintGiveBias),
          worth: null,
        },
      ];
    }),
  );
}

/** Fewer people treated at the same cost: the analysis moves only one side of the case. */
function fixedCosts({ model, varied }: LintContext): readonly Doubt[] {
  if (!model.costs.every(({ basis }) => basis === "fixed")) return [];
  const moved = ["takeUp", "retention"].filter((field) =>
    varied.some(({ path }) => pathOf(path).join(".") === field),
  );
  return moved.map((field) => ({
    rule: "variedAgainstFixedCosts",
    severity: "warning",
    path: [field],
    problem: say(words.lintVariedFixed, { field }),
    remedy: say(words.lintMoveCosts),
    worth: null,
  }));
}

/** Fields of which more is worse for the case; of all others less is. */
const worseWhenMore = [
  "dropOff",
  "deadweight",
  "lagYears",
  "displacement",
  "leakage",
  "substitution",
  "amountsGbp",
  "unitCostGbp",
];

function pessimisticRanges({ model, varied }: LintContext): readonly Doubt[] {
  return varied.flatMap(({ path: printed, low, high }): readonly Doubt[] => {
    const path = pathOf(printed);
    const [list, index, field] = path;
    if (low === undefined || high === undefined) return [];
    if ((list !== "costs" && list !== "outcomes") || typeof index !== "number") return [];
    const line = model[list][index];
    const value = valueAt(line, path.slice(2));
    if (line === undefined || value === null) return [];
    if (line.optimismBias === 0 && line.optimismGrade === undefined) return [];
    const middle = (low + high) / 2;
    const slack = 0.01 * Math.max(Math.abs(value), high - low);
    const isWorse = worseIsMore(String(field), line)
      ? middle > value + slack
      : middle < value - slack;
    if (!isWorse) return [];
    const about = { name: line.name, field: String(field), middle, value };
    return [
      {
        rule: "optimismOnPessimism",
        severity: "warning",
        path,
        problem: say(words.lintBiasAndRange, about),
        remedy: say(words.lintBiasOrRange),
        worth: null,
      },
    ];
  });
}

function worseIsMore(field: string, line: object): boolean {
  if (field !== "effect") return worseWhenMore.includes(field);
  const { effectMeasure, aim } = line as { effectMeasure?: string; aim?: string };
  // A relative reduction is larger the better; every other measure follows its aim.
  return effectMeasure !== "relativeReduction" && aim !== "more";
}

function valueAt(line: unknown, path: readonly (string | number)[]): number | null {
  let value = line;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === "number" && path.length > 0 ? value : null;
}

/** "outcomes[0].effect" and "outcomes.0.effect" are one path. */
function pathOf(printed: string): readonly (string | number)[] {
  return printed
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
