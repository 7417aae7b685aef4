import { refusal, type UpstreamErrorPath } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { checkScale } from "./check-scale.js";
import { defaultElementIds, defaultElements, isDefaultElement } from "./default-elements.js";
import type {
  ReadinessElement,
  ReadinessInstrument,
  ReadinessInstrumentInput,
} from "./readiness-instrument.js";

type ElementDefinition = NonNullable<ReadinessInstrumentInput["elements"]>[number];

/** One item each, named like its element. */
const usualElements: readonly ElementDefinition[] = defaultElementIds.map((id) => ({
  id,
  items: [id],
}));

/** Names that results use beside the elements'. */
const reservedIds: readonly string[] = ["none", "unknown"];

/**
 * Fill in what a parsed definition leaves out, and refuse what contradicts itself.
 *
 * @param definition - As parsed by its schema.
 * @param path - Where the definition stands in the caller's input.
 * @returns The whole instrument, its elements in order.
 * @throws {@link UpstreamError} `INVALID_INPUT` for the first contradiction.
 * @internal
 */
export function completeInstrument(
  definition: ReadinessInstrumentInput,
  path: UpstreamErrorPath,
): ReadinessInstrument {
  const {
    reversed = [],
    scale = { minimum: 1, maximum: 5 },
    notRelevantCodes = [],
    combine = "sequential",
    minimumAnsweredShare = 0.5,
    minimumGroup = 10,
  } = definition;
  const { elements = usualElements } = definition;
  const { order = elements.map(({ id }) => id) } = definition;
  const { minimum, maximum } = scale;
  const { threshold = (minimum + maximum) / 2 } = definition;
  checkScale(scale, [...path, "scale"]);
  if (threshold < minimum || threshold > maximum) {
    throw refusal([...path, "threshold"], say(words.giveThresholdOnScale, { minimum, maximum }));
  }
  checkElements(elements, path);
  checkReversed(elements, reversed, path);
  notRelevantCodes.forEach((code, index) => {
    if (code < minimum || code > maximum) return;
    const place = [...path, "notRelevantCodes", index];
    throw refusal(place, say(words.giveCodeOutsideScale, { minimum, maximum }));
  });
  return {
    elements: inOrder(elements, order, path).map(completeElement),
    reversed: [...reversed],
    scale: { minimum, maximum },
    notRelevantCodes: [...notRelevantCodes],
    order: [...order],
    combine,
    minimumAnsweredShare,
    threshold,
    minimumGroup,
  };
}

function checkElements(elements: readonly ElementDefinition[], path: UpstreamErrorPath): void {
  if (elements.length === 0) throw refusal([...path, "elements"], say(words.giveOneElement));
  const ids = new Set<string>();
  const items = new Set<string>();
  elements.forEach((element, index) => {
    const place = [...path, "elements", index];
    const { id } = element;
    if (reservedIds.includes(id)) throw refusal([...place, "id"], say(words.giveOtherElementId));
    if (ids.has(id)) {
      throw refusal([...place, "id"], say(words.giveElementOnce, { element: id }));
    }
    ids.add(id);
    if (element.items.length === 0) {
      throw refusal([...place, "items"], say(words.giveElementItems, { element: id }));
    }
    element.items.forEach((item, at) => {
      if (items.has(item)) {
        throw refusal([...place, "items", at], say(words.giveItemOnce, { item }));
      }
      items.add(item);
    });
  });
}

function checkReversed(
  elements: readonly ElementDefinition[],
  reversed: readonly string[],
  path: UpstreamErrorPath,
): void {
  const items = elements.flatMap((element) => element.items);
  reversed.forEach((item, index) => {
    const place = [...path, "reversed", index];
    if (!items.includes(item)) throw refusal(place, say(words.giveKnownItem, { items, item }));
    if (reversed.indexOf(item) < index) throw refusal(place, say(words.giveItemOnce, { item }));
  });
}

function inOrder(
  elements: readonly ElementDefinition[],
  order: readonly string[],
  path: UpstreamErrorPath,
): readonly ElementDefinition[] {
  const found = order.flatMap((id) => elements.filter((element) => element.id === id));
  if (order.length === elements.length && new Set(found).size === elements.length) return found;
  const names = elements.map(({ id }) => id);
  throw refusal([...path, "order"], say(words.giveElementsInOrder, { elements: names }));
}

function completeElement(element: ElementDefinition): ReadinessElement {
  const { id, items } = element;
  const usual = isDefaultElement(id) ? defaultElements[id] : undefined;
  const { label = usual?.label.text ?? id } = element;
  const { description = usual?.description.text ?? label } = element;
  return { id, label, description, items: [...items] };
}
