import { say, type Sentence, type Wording } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** What the five usual elements are called and mean, in the words file's words. */
export const defaultElements = {
  awareness: { label: words.elementAwareness, description: words.elementAwarenessMeans },
  desire: { label: words.elementDesire, description: words.elementDesireMeans },
  knowledge: { label: words.elementKnowledge, description: words.elementKnowledgeMeans },
  ability: { label: words.elementAbility, description: words.elementAbilityMeans },
  reinforcement: {
    label: words.elementReinforcement,
    description: words.elementReinforcementMeans,
  },
} as const satisfies Record<string, { label: Wording; description: Wording }>;

/** One of the five usual elements. */
export type DefaultElementId = keyof typeof defaultElements;

/** Their names in order. */
export const defaultElementIds = Object.keys(defaultElements) as readonly DefaultElementId[];

/**
 * Tell one of the five usual elements from any other.
 *
 * @param id - An element's name.
 * @returns Whether it is one of the five.
 * @internal
 */
export function isDefaultElement(id: string): id is DefaultElementId {
  return Object.hasOwn(defaultElements, id);
}

/**
 * Name an element inside a sentence, so that the usual ones are translated with it.
 *
 * @param element - An element of an instrument.
 * @param element.id - Its name in code.
 * @param element.label - Its name on screen.
 * @returns A sentence for a usual element under its usual label, else the label as it is.
 * @internal
 */
export function elementName({ id, label }: { id: string; label: string }): Sentence | string {
  if (!isDefaultElement(id)) return label;
  const usual = say(defaultElements[id].label);
  return usual.text === label ? usual : label;
}
