import type { UpstreamErrorPath } from "../../errors.js";
import { costFields, general } from "./prevention-layout.js";
import type { PreventionRun } from "./prevention-run.js";

/** One number of a model that can be moved on its own, or a list that moves as a whole. */
export interface Assumption {
  readonly path: UpstreamErrorPath;
  /** Where its numbers stand in the flat vector. */
  readonly from: number;
  readonly count: number;
  /** Its value; 1 for a list, which is multiplied. */
  readonly value: number;
  readonly isMultiplier: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

/** A list may shrink to nothing and grow to this many times what it is. */
const mostTimes = 1e6;

/**
 * List what can be moved in a model: its numbers one by one, its yearly lists as a whole.
 *
 * @param run - A model that has run.
 * @returns The assumptions, in the model's order.
 * @internal
 */
export function assumptionsOf({ model, compiled }: PreventionRun): readonly Assumption[] {
  const { layout, values } = compiled.plan;
  const list = (path: UpstreamErrorPath, from: number): Assumption => ({
    path,
    from,
    count: model.years,
    value: 1,
    isMultiplier: true,
    minimum: 0,
    maximum: mostTimes,
    whole: false,
  });
  const singles = compiled.parameters
    .filter(({ path }) => typeof path.at(-1) === "string" && isMeant(model, path))
    .map(({ path, index, minimum, maximum, whole }): Assumption => ({
      path,
      from: index,
      count: 1,
      value: values[index] ?? 0,
      isMultiplier: false,
      minimum,
      maximum: whole ? Math.min(maximum, model.years) : maximum,
      whole,
    }));
  const amounts = model.costs.flatMap(({ amountsGbp }, index) =>
    amountsGbp === undefined
      ? []
      : [
          list(
            ["costs", index, "amountsGbp"],
            layout.costs + index * layout.costStride + costFields.length,
          ),
        ],
  );
  return [...singles, list(["cohort"], general.cohort), ...amounts];
}

/**
 * A cashable share means nothing beside a cashable amount, or outside fiscal outcomes; a multiplier
 * of 1 is one that nobody claims.
 */
function isMeant({ outcomes }: PreventionRun["model"], path: UpstreamErrorPath): boolean {
  const outcome = outcomes[Number(path[1])];
  if (path.at(-1) === "multiplier") return outcome?.multiplier !== 1;
  if (path.at(-1) !== "cashableShare") return true;
  return outcome?.category === "fiscal" && outcome.cashableUnitValueGbp === undefined;
}
