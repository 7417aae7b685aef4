import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, described, label, score } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import type { ReferenceId } from "../reference-data/references.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { type ReadinessStructureName, structures, structureNames } from "./published-structures.js";
import type { ReadinessInstrument } from "./readiness-instrument.js";

/** Input of {@link readinessStructure}. */
export const ReadinessStructureInput = z.strictObject({
  structure: choice(structureNames, {
    title: "Structure",
    description: "The published questionnaire whose structure is wanted.",
  }),
  items: z.optional(
    described(
      {
        title: "Items",
        description: "Your names for each element's items; numbered ones where left out.",
      },
      z.record(
        z.string(),
        described(
          { title: "Items", description: "Names of the questions that measure the element." },
          z.readonly(z.array(label({ title: "Item", description: "Name of a question." }))),
        ),
      ),
    ),
  ),
  notRelevantCodes: z.optional(
    described(
      {
        title: "Not relevant",
        description: "Codes outside the scale for a question that does not apply to the person.",
      },
      z.readonly(z.array(score({ title: "Code", description: "A number outside the scale." }))),
    ),
  ),
});
export type ReadinessStructureInput = z.input<typeof ReadinessStructureInput>;

/** Result of {@link readinessStructure}. */
export interface ReadinessStructure {
  readonly structure: ReadinessStructureName;
  readonly instrument: ReadinessInstrument;
  readonly references: readonly ReferenceId[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Give the structure of a published readiness questionnaire, without its wording.
 *
 * The wording is its authors': get it, and leave to use it, from them. Items are numbered here, or
 * take the names that the caller's data give them.
 *
 * @param input - Which questionnaire, and the caller's names for its items.
 * @returns A questionnaire for the other readiness functions, and the sources of its structure.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an element that it does not have, or whose number
 * of items is not known here and not given.
 *
 * @example
 * ```ts
 * readinessStructure({ structure: "oric" }).instrument.order; // => ["commitment", "efficacy"]
 * ```
 */
export function readinessStructure(input: ReadinessStructureInput): ReadinessStructure {
  const {
    structure,
    items = {},
    notRelevantCodes = [],
  } = parseInput(ReadinessStructureInput, input);
  const { elements, combine, references, notes } = structures[structure];
  const names = elements.map(({ id }) => id);
  const foreign = Object.keys(items).find((id) => !names.includes(id));
  if (foreign !== undefined) {
    throw refusal(["items", foreign], say(words.giveElementOf, { names, name: foreign }));
  }
  const instrument = completeInstrument(
    {
      elements: elements.map(({ id, label: name, items: known }) => {
        const own = items[id] ?? numbered(id, known);
        if (own === null) throw refusal(["items"], say(words.giveItemsOf, { element: id }));
        return { id, items: own, ...(name !== null && { label: say(name).text }) };
      }),
      notRelevantCodes,
      combine,
    },
    [],
  );
  return {
    structure,
    instrument,
    references,
    warnings: notes.map((note) => say(note)),
    conclusion: say(words.structureConclusion, {
      elements: instrument.elements.length,
      items: instrument.elements.reduce((sum, element) => sum + element.items.length, 0),
    }),
  };
}

function numbered(id: string, count: number | null): readonly string[] | null {
  if (count === null) return null;
  return Array.from({ length: count }, (_, index) => `${id} ${String(index + 1)}`);
}
