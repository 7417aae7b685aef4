import type { ExcelArgument, ExcelFunction } from "@upstream/core/catalogue";
import { CellError, faultsOf, outcomeOf } from "../excel-runtime/sheet.js";

/** What a fuzz run met. */
export interface FuzzReport {
  readonly runs: number;
  /** Calls that gave cells; the rest were refused. */
  readonly answered: number;
  /** Calls that a sheet could not show, with what was wrong; at most ten. */
  readonly faults: readonly { readonly cells: string; readonly fault: string }[];
}

type SheetFunction = (...cells: readonly unknown[]) => unknown;
type Draw = () => number;

/** Small and fast, and the same on every machine: Mulberry32. */
function generator(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

/** Cells that have tripped a function somewhere. */
const oddCells: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => "",
  () => "  ",
  () => 0,
  () => -0,
  () => NaN,
  () => Infinity,
  () => -1,
  () => 1e308,
  () => 5e-324,
  () => 2 ** 53 + 1,
  () => true,
  () => false,
  () => "yes",
  () => "?",
  () => "x",
  () => "3.5%",
  () => "£1,200",
  () => "(1 200)",
  () => "1,5",
  () => "--1",
  () => "1e400",
  () => "abc",
  () => "__proto__",
  () => "constructor",
  () => "2013/14",
  () => "2011-12",
  () => 45_000.5,
  () => "#DIV/0!",
  () => "#SPILL!",
  () => new CellError("#REF!"),
  () => ({ code: "#N/A", type: "CustomFunctionError" }),
  () => ({ type: "FormattedNumber", basicValue: 12 }),
  () => ({ type: "Entity", basicValue: { basicValue: 1 } }),
  () => ({}),
  () => new Date(0),
  () => 10n,
  () => "é".repeat(40_000),
];

/** Ranges of shapes that have tripped a function somewhere. */
const oddRanges: readonly (() => unknown)[] = [
  () => [],
  () => [[]],
  () => [[], [1]],
  () => [1, 2, 3],
  () => [[[1]]],
  () => [[1, 2], [3]],
  () => [[null], [null], [null]],
  () => Array.from({ length: 100_001 }, () => [1]),
];

function likelyCell(draw: Draw): unknown {
  const roll = draw();
  if (roll < 0.35) return Math.floor(draw() * 6);
  if (roll < 0.55) return draw();
  if (roll < 0.7) return Math.round(draw() * 10_000);
  if (roll < 0.8) return pick(draw, ["a", "b", "North", "yes", "no", "unknown"]);
  if (roll < 0.95) return draw() < 0.5 ? 1 : 0;
  return pick(draw, oddCells)();
}

function headings(argument: ExcelArgument, draw: Draw): unknown[] {
  if (argument.kind !== "table") return [];
  const known: string[] = argument.columns.map(({ header }) => header);
  return draw() < 0.2 ? [...known, pick(draw, ["2025", "", "other", known[0]])] : known;
}

function randomRange(argument: ExcelArgument, example: unknown, draw: Draw): unknown {
  if (draw() < 0.05) return pick(draw, oddRanges)();
  const length = 1 + Math.floor(draw() ** 2 * 12);
  if (argument.kind === "table") {
    const first = headings(argument, draw);
    return [
      first,
      ...Array.from({ length }, () =>
        first.map((_, column) =>
          draw() < 0.7 ? pick(draw, tableColumn(example, column) ?? [1]) : likelyCell(draw),
        ),
      ),
    ];
  }
  if (argument.kind === "settings") {
    return argument.columns.map(({ header }, row) => [
      draw() < 0.05 ? likelyCell(draw) : header,
      draw() < 0.7 ? (example as unknown[][] | undefined)?.[row]?.[1] : likelyCell(draw),
    ]);
  }
  const width = argument.kind === "scores" ? 1 + Math.floor(draw() * 7) : 1;
  return Array.from({ length }, () => Array.from({ length: width }, () => likelyCell(draw)));
}

function tableColumn(example: unknown, column: number): unknown[] | undefined {
  return Array.isArray(example) && example.length > 1
    ? (example as unknown[][]).slice(1).map((row) => row[column])
    : undefined;
}

/** The example with a few cells changed: the way real mistakes look. */
function spoilt(example: unknown, draw: Draw): unknown {
  if (!Array.isArray(example)) return draw() < 0.3 ? pick(draw, oddCells)() : example;
  const rows = (example as unknown[][]).map((row) => [...row]);
  const changes = Math.floor(draw() * 3);
  for (let change = 0; change < changes; change++) {
    const row = pick(draw, rows);
    row[Math.floor(draw() * row.length)] = draw() < 0.5 ? likelyCell(draw) : pick(draw, oddCells)();
  }
  return rows;
}

function randomArgument(argument: ExcelArgument, example: unknown, draw: Draw): unknown {
  const roll = draw();
  if (argument.optional && roll < 0.5) return null;
  if (roll < 0.6 && example !== undefined) return spoilt(example, draw);
  if (["series", "flags", "labels", "scores", "table", "settings"].includes(argument.kind)) {
    return randomRange(argument, example, draw);
  }
  return argument.kind === "choice" && roll < 0.9 ? pick(draw, argument.choices) : likelyCell(draw);
}

/**
 * Call a function with random cells, most of them nearly right.
 *
 * @param fn - What the function takes.
 * @param call - The bound function.
 * @param runs - How many calls.
 * @param seed - The same seed gives the same calls.
 * @returns What came of them; no faults when every outcome could be shown in a sheet.
 */
export function fuzzFunction(
  fn: ExcelFunction,
  call: SheetFunction,
  runs: number,
  seed: number,
): FuzzReport {
  const draw = generator(seed);
  const faults: { cells: string; fault: string }[] = [];
  let answered = 0;
  for (let run = 0; run < runs && faults.length < 10; run++) {
    const example = fn.examples.length > 0 ? pick(draw, fn.examples).cells : [];
    // One argument at a time gets past the checks of the others.
    const only = draw() < 0.5 ? Math.floor(draw() * fn.arguments.length) : undefined;
    const cells = fn.arguments.map((argument, index) =>
      only === undefined || only === index
        ? randomArgument(argument, example[index], draw)
        : (example[index] ?? null),
    );
    let fault: string | undefined;
    try {
      const outcome = outcomeOf(call, [...cells, { functionName: fn.name }]);
      if ("cells" in outcome) answered++;
      fault = faultsOf(outcome)[0];
      // The message of last resort hides a fault of ours.
      if ("error" in outcome && outcome.message.startsWith("This function could not finish")) {
        fault = outcome.message;
      }
    } catch (error) {
      fault = String(error);
    }
    if (fault !== undefined) faults.push({ cells: show(cells), fault });
  }
  return { runs, answered, faults };
}

function show(cells: readonly unknown[]): string {
  const text = JSON.stringify(cells, (_key, value: unknown) =>
    typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))
      ? String(value)
      : value,
  );
  return text.slice(0, 2000);
}
