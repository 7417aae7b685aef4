import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { choice, count, described, label, score, share } from "../internal/quantities.js";
import { completeInstrument } from "./complete-instrument.js";

/** How element scores become one, the default first. */
export const combineRules = ["sequential", "mean", "weakest", "product", "geometric"] as const;
export type CombineRule = (typeof combineRules)[number];

/** The lowest and highest answer that a questionnaire offers. */
export const AnswerScale = /* @__PURE__ */ described(
  { title: "Scale", description: "Lowest and highest answer; 1 to 5 if left out." },
  z.strictObject({
    minimum: score({ title: "Minimum", description: "Lowest answer." }),
    maximum: score({ title: "Maximum", description: "Highest answer." }),
  }),
);
export type AnswerScale = z.input<typeof AnswerScale>;

/** Input of {@link readinessInstrument}; everything may be left out. */
export const ReadinessInstrumentInput = /* @__PURE__ */ described(
  {
    title: "Instrument",
    description:
      "The questionnaire and its scoring rules; five elements, one item each, if left out.",
  },
  z.strictObject({
    elements: z.optional(
      described(
        {
          title: "Elements",
          description: "What readiness is made of, with the items that measure each element.",
        },
        z.readonly(
          z.array(
            z.strictObject({
              id: label({ title: "Id", description: "Name in code, such as desire." }),
              label: z.optional(label({ title: "Label", description: "Name on screen." })),
              description: z.optional(
                label({ title: "Description", description: "What the element means." }),
              ),
              items: described(
                { title: "Items", description: "Names of the questions that measure it." },
                z.readonly(z.array(label({ title: "Item", description: "Name of a question." }))),
              ),
            }),
          ),
        ),
      ),
    ),
    reversed: z.optional(
      described(
        {
          title: "Reversed",
          description: "Items where a high answer is a poor one; stored as they were answered.",
        },
        z.readonly(z.array(label({ title: "Item", description: "Name of a question." }))),
      ),
    ),
    scale: z.optional(AnswerScale),
    notRelevantCodes: z.optional(
      described(
        {
          title: "Not relevant",
          description: "Codes outside the scale for a question that does not apply to the person.",
        },
        z.readonly(z.array(score({ title: "Code", description: "A number outside the scale." }))),
      ),
    ),
    order: z.optional(
      described(
        {
          title: "Order",
          description: "Ids of the elements, first needed first; as listed if left out.",
        },
        z.readonly(z.array(label({ title: "Element", description: "An element's id." }))),
      ),
    ),
    combine: z.optional(
      choice(combineRules, {
        title: "Combine",
        description: "How element scores become one: sequential is the number passed in order.",
      }),
    ),
    minimumAnsweredShare: z.optional(
      share({
        title: "Minimum answered",
        description: "Share of an element's relevant items that must be answered; 0.5 if left out.",
      }),
    ),
    threshold: z.optional(
      score({
        title: "Threshold",
        description: "A score at or below it is low; the middle of the scale if left out.",
      }),
    ),
    minimumGroup: z.optional(
      count({
        title: "Minimum group",
        description: "Fewest people for a group's figures to be shown; 10 if left out.",
      }),
    ),
  }),
);
export type ReadinessInstrumentInput = z.input<typeof ReadinessInstrumentInput>;

/** One part of readiness and the questions that measure it. */
export interface ReadinessElement {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly items: readonly string[];
}

/** A complete questionnaire with its scoring rules: plain JSON, and itself a valid definition. */
export interface ReadinessInstrument {
  /** First needed first. */
  readonly elements: readonly ReadinessElement[];
  readonly reversed: readonly string[];
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly notRelevantCodes: readonly number[];
  /** Ids of the elements, as they stand in `elements`. */
  readonly order: readonly string[];
  readonly combine: CombineRule;
  readonly minimumAnsweredShare: number;
  readonly threshold: number;
  readonly minimumGroup: number;
}

/**
 * Complete a readiness questionnaire and its scoring rules.
 *
 * Without a definition it has five elements (awareness, desire, knowledge, ability, reinforcement),
 * one item each, answered from 1 to 5. Structures only: no question wording is supplied.
 *
 * @param definition - What differs from that questionnaire.
 * @returns The whole questionnaire, to be stored or passed to the other readiness functions.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an element without items, an item given twice, a
 * reversed item that no element has, or a code that could be taken for an answer.
 *
 * @example
 * ```ts
 * readinessInstrument({ elements: [{ id: "desire", items: ["D1", "D2"] }] }).threshold; // => 3
 * ```
 */
export function readinessInstrument(
  definition: ReadinessInstrumentInput = {},
): ReadinessInstrument {
  return completeInstrument(parseInput(ReadinessInstrumentInput, definition), []);
}
