import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { described, label } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { type ExplainedFigure, explainedFigures } from "./explain-figures.js";
import { PreventionModelInput } from "./prevention-model-input.js";
import { evaluateModelField, standingOf, type Standing } from "./prevention-run.js";

/** Input of {@link explainModel}. */
export const ExplainModelInput = z.strictObject({
  model: described({ title: "Model", description: "A prevention model." }, PreventionModelInput),
  figure: z.optional(
    label({
      title: "Figure",
      description: "Id of one figure, such as metrics.npsvGbp or npsvGbp; left out: every figure.",
    }),
  ),
});
export type ExplainModelInput = z.input<typeof ExplainModelInput>;

/** Result of {@link explainModel}. */
export interface ModelExplanation extends Standing {
  /** The figure asked for first, then all that it rests on; without one, every figure. */
  readonly figures: readonly ExplainedFigure[];
}

/**
 * Explain the figures of a prevention model: each formula, its inputs and their sources.
 *
 * Every figure names the inputs it takes straight from the model, by path, and the figures it rests
 * on, by id: enough to rebuild the model as live formulas.
 *
 * @param input - A prevention model, and one figure or none for all.
 * @returns The figures with formula, inputs, sources and what they rest on.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for an unknown figure; else as `preventionModel`
 * does, with `model` before the path.
 *
 * @example
 * ```ts
 * explainModel({ model, figure: "bcr" }).figures[0].symbols; // => "BCR = PV(public) / PV(cost)"
 * ```
 */
export function explainModel(input: ExplainModelInput): ModelExplanation {
  const { model, figure } = parseInput(ExplainModelInput, input);
  const run = evaluateModelField(model);
  const all = explainedFigures(run);
  const figures = figure === undefined ? all : withFoundations(all, figure);
  const [first] = figures;
  return {
    figures,
    ...standingOf(run),
    conclusion:
      figure === undefined || first === undefined
        ? say(words.everyFigureExplained, { count: figures.length })
        : say(words.figureExplained, { name: first.name, formula: first.formula }),
  };
}

/** The figure, then everything it rests on, nearest first and each once. */
function withFoundations(
  all: readonly ExplainedFigure[],
  figure: string,
): readonly ExplainedFigure[] {
  const asked = figure.trim();
  const byId = new Map(all.map((each) => [each.id, each]));
  const first = byId.get(asked) ?? byId.get(`metrics.${asked}`);
  if (first === undefined) {
    const metrics = all.flatMap(({ id }) => (id.startsWith("metrics.") ? [id.slice(8)] : []));
    throw new UpstreamError(
      "UNKNOWN_REFERENCE",
      ["figure"],
      say(words.giveKnownFigure, { choices: metrics }),
    );
  }
  const found = new Set([first]);
  for (const each of found) {
    for (const id of each.uses) {
      const used = byId.get(id);
      if (used !== undefined) found.add(used);
    }
  }
  return [...found];
}
