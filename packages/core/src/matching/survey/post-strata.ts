import { refusal } from "../../errors.js";
import { quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { presence, type SampleDesign } from "./sample-design.js";
import { linearisedVariance } from "./linearised-variance.js";
import { slopesOf, type VarianceMethod } from "./survey-figures.js";

/** Known numbers of children to which the weights of a survey are brought. */
export interface PostStrata {
  /** Which of the tally's groupings, such as age. */
  readonly by: string;
  /** How many children there are by its labels. */
  readonly population: Readonly<Record<string, number>>;
}

/** The field that gives the known numbers. */
export const postStrataField = /* @__PURE__ */ quantity<PostStrata>(
  {
    title: "Post-strata",
    description: "A grouping of the tally, and the known number of children in each of its groups.",
    unit: "object",
  },
  (value) => {
    const { by, population } = (value ?? {}) as Partial<Record<keyof PostStrata, unknown>>;
    if (typeof by !== "string" || typeof population !== "object" || population === null) {
      return { sentence: say(words.givePostStrata) };
    }
    for (const [label, people] of Object.entries(population)) {
      if (typeof people === "number" && people >= 0 && people <= 1e15) continue;
      return { sentence: say(words.giveAmountOfPeople), path: ["population", label] };
    }
    return undefined;
  },
);

/** A sample whose weights sum to known numbers, and how to find variances from it. */
export interface PostStratified {
  readonly design: SampleDesign;
  readonly variance: VarianceMethod;
}

/**
 * Bring the weights of a sample to known numbers of children.
 *
 * What an estimate owes to the mix of groups no longer varies from sample to sample, so the variance
 * is that of the slopes less their mean in each group.
 *
 * @param design - The sample.
 * @param postStrata - The grouping and its numbers, checked by {@link postStrataField}.
 * @returns The sample with the new weights, and its variance.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a grouping that is none, or a group that is in
 * the sample or among the numbers alone.
 * @see Holt and Smith 1979. Equal to R's survey package (postStratify).
 * @internal
 */
export function postStratify(design: SampleDesign, postStrata: PostStrata): PostStratified {
  const { by, population } = postStrata;
  const sampled = new Map<string, number>();
  const groupings = new Set<string>();
  const labels = design.cells.map(({ group = {}, w }) => {
    for (const name of Object.keys(group)) groupings.add(name);
    const label = group[by] ?? "";
    sampled.set(label, (sampled.get(label) ?? 0) + w);
    return label;
  });
  if (!groupings.has(by)) {
    const known = [...groupings].join(", ");
    throw refusal(
      ["postStrata", "by"],
      groupings.size === 0
        ? say(words.giveTallyWithGroups)
        : say(words.giveGrouping, { groupings: known }),
    );
  }
  for (const label of sampled.keys()) {
    if (Object.hasOwn(population, label)) continue;
    throw refusal(["postStrata", "population"], say(words.givePopulationOfGroup, { label }));
  }
  for (const [label, people] of Object.entries(population)) {
    if (people === 0 || (sampled.get(label) ?? 0) > 0) continue;
    throw refusal(["postStrata", "population", label], say(words.giveSampledGroup, { label }));
  }
  const cells = design.cells.map((cell, index) => {
    const label = labels[index] ?? "";
    const weight = sampled.get(label) ?? 0;
    const factor = weight === 0 ? 0 : (population[label] ?? 0) / weight;
    return { ...cell, w: cell.w * factor, w2: cell.w2 * factor * factor };
  });
  const raised = { ...design, cells };
  const variance: VarianceMethod = (estimand) => {
    const slopes = slopesOf(estimand);
    const sums = new Map<string, number>();
    cells.forEach(({ w }, index) => {
      const label = labels[index] ?? "";
      sums.set(label, (sums.get(label) ?? 0) + w * (slopes[index] ?? 0));
    });
    const residuals = slopes.map((slope, index) => {
      const label = labels[index] ?? "";
      const people = population[label] ?? 0;
      return people === 0 ? 0 : slope - (sums.get(label) ?? 0) / people;
    });
    // The mean of a group is taken off its children outside the domain as well.
    const everybody = presence(raised, () => true, true);
    return linearisedVariance(raised, residuals, everybody, estimand.lonely);
  };
  return { design: raised, variance };
}
