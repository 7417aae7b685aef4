import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import type { ExcelArgument, ScoreCells } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { defaultElementIds, type DefaultElementId, isDefaultElement } from "./default-elements.js";
import type { ReadinessInstrumentInput } from "./readiness-instrument.js";

/** What one column of a readiness range holds. */
interface Column {
  readonly element: DefaultElementId;
  readonly reversed: boolean;
}

/** Answers and what each of their columns is, the same wherever they stand. */
export const answerArguments = [
  {
    name: "answers",
    kind: "scores",
    help: "A row for each respondent, answers 1 to 5; 0 or blank is not answered.",
  },
  {
    name: "items",
    kind: "labels",
    optional: true,
    help: 'Element of each column: "awareness", "desire 2", "desire reversed"; not for five scores.',
    default: "the headings of answers, or five columns of element scores in order",
  },
] as const satisfies readonly ExcelArgument[];

/** The threshold, wherever a sheet gives one. */
export const thresholdArgument = {
  name: "threshold",
  kind: "number",
  optional: true,
  help: "A score at or below it is low.",
  default: "3",
} as const satisfies ExcelArgument;

/** How large a group must be to be shown, wherever a sheet says so. */
export const minimumGroupArgument = {
  name: "minimumGroup",
  kind: "count",
  optional: true,
  help: "Fewest people in a group whose figures are shown.",
  default: "10",
} as const satisfies ExcelArgument;

/**
 * Read from a sheet which element each column of answers measures.
 *
 * The names come from `items`, else from the heading; without either, five columns are the five
 * elements' scores in order. A name is an element, a number if wanted, and `reversed` if it is so.
 *
 * @param answers - The range of answers.
 * @param items - The element of each column, if given.
 * @returns The questionnaire and the item in each column, as the SDK takes them.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a name that is no element.
 * @internal
 */
export function elementColumns(
  answers: ScoreCells,
  items: readonly string[] | undefined,
): { instrument?: ReadinessInstrumentInput; items?: readonly string[] } {
  const width = answers.headers?.length ?? answers.rows[0]?.length ?? 0;
  const columns = namedColumns(answers, items, width);
  if (columns === undefined) {
    if (width === defaultElementIds.length) return {};
    throw refusal(["items"], say(words.giveElementColumns, { columns: width }));
  }
  const names = columnNames(columns, answers.headers);
  const elements = defaultElementIds.map((id) => ({
    id,
    items: names.filter((_, index) => columns[index]?.element === id),
  }));
  const absent = elements.find((element) => element.items.length === 0);
  if (absent !== undefined) {
    const field = items === undefined ? "answers" : "items";
    throw refusal([field], say(words.giveColumnForEachElement, { element: absent.id }));
  }
  const reversed = names.filter((_, index) => columns[index]?.reversed);
  return { instrument: { elements, reversed }, items: names };
}

function namedColumns(
  { headers }: ScoreCells,
  items: readonly string[] | undefined,
  width: number,
): readonly Column[] | undefined {
  if (items !== undefined) {
    const got = items.length;
    if (got !== width) {
      throw refusal(["items"], say(words.giveItemForEachColumn, { expected: width, got }));
    }
    return items.map((name, index) => readName(name) ?? refuseName(["items", index], name));
  }
  // Headings such as "A1" say nothing; one that names an element obliges the others to do so too.
  if (headers?.some((name) => readName(name) !== undefined) !== true) return undefined;
  return headers.map((name) => readName(name) ?? refuseName(["answers"], name));
}

function readName(name: string): Column | undefined {
  const [element = "", ...rest] = name.toLowerCase().match(/[a-z]+/g) ?? [];
  if (!isDefaultElement(element)) return undefined;
  if (rest.length === 0) return { element, reversed: false };
  const reversed = rest.length === 1 && /^rev(erse|ersed)?$/.test(rest[0] ?? "");
  return reversed ? { element, reversed } : undefined;
}

function refuseName(path: readonly (string | number)[], name: string): never {
  throw refusal(path, say(words.giveElementHeading, { elements: defaultElementIds, name }));
}

/** The headings where they tell the columns apart, else the element and a number. */
function columnNames(
  columns: readonly Column[],
  headers: readonly string[] | null,
): readonly string[] {
  if (headers !== null && new Set(headers.filter((name) => name.trim())).size === columns.length) {
    return headers;
  }
  const counts = new Map<string, number>();
  return columns.map(({ element }) => {
    const count = (counts.get(element) ?? 0) + 1;
    counts.set(element, count);
    return `${element} ${String(count)}`;
  });
}

/**
 * Read from a sheet the items of one scale, or of the elements that their names tell.
 *
 * Unlike {@link elementColumns} it needs no particular element, so that one can be looked at alone.
 *
 * @param answers - The range of answers.
 * @param items - The name of each column, if given; else the headings.
 * @returns The questionnaire and the item in each column, as the SDK takes them.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a wrong number of names, or one that is no element
 * among others that are.
 * @internal
 */
export function scaleItems(
  answers: ScoreCells,
  items: readonly string[] | undefined,
): { instrument: ReadinessInstrumentInput; items?: readonly string[] } {
  const width = answers.headers?.length ?? answers.rows[0]?.length ?? 0;
  const given = items ?? answers.headers ?? undefined;
  if (given?.some((name) => readName(name) !== undefined) === true) {
    const columns = namedColumns(answers, items, width) ?? [];
    const names = columnNames(columns, answers.headers);
    const elements = defaultElementIds
      .map((id) => ({ id, items: names.filter((_, index) => columns[index]?.element === id) }))
      .filter((element) => element.items.length > 0);
    return {
      instrument: { elements, reversed: names.filter((_, index) => columns[index]?.reversed) },
      items: names,
    };
  }
  if (given === undefined) return { instrument: {} };
  const got = given.length;
  if (got !== width) {
    throw refusal(["items"], say(words.giveItemForEachColumn, { expected: width, got }));
  }
  const isNamed = new Set(given.filter((name) => name.trim())).size === width;
  const names = isNamed ? given : given.map((name, index) => `${name} ${String(index + 1)}`.trim());
  const reversed = names.filter((_, index) => /[\s_]rev(erse|ersed)?$/i.test(given[index] ?? ""));
  return { instrument: { reversed }, items: names };
}

/** The scale of the answers, where it is not 1 to 5. */
export const scaleArguments = [
  {
    name: "minimum",
    kind: "number",
    optional: true,
    help: "Lowest answer on offer.",
    default: "1",
  },
  {
    name: "maximum",
    kind: "number",
    optional: true,
    help: "Highest answer on offer.",
    default: "5",
  },
] as const satisfies readonly ExcelArgument[];

/** Names of the columns where one scale is as good as several elements. */
export const scaleItemsArgument = {
  name: "items",
  kind: "labels",
  optional: true,
  help: 'Element or name of each column; "reversed" at its end where a high answer is a poor one.',
  default: "the headings of answers",
} as const satisfies ExcelArgument;
