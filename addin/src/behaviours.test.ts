import { catalogue, type ExcelArgument, type ExcelFunction } from "@upstream/core/catalogue";
import { describe, expect, it } from "vitest";
import {
  CellError,
  faultsOf,
  loadFunctions,
  type Outcome,
  outcomeOf,
} from "../../test/excel-runtime/sheet.js";
import { spills } from "./bind.js";
import { tools } from "./tools.js";

const calls = await loadFunctions();
const catalogued = catalogue.flatMap((entry) => entry.excel);
const everyFunction = [...catalogued, ...tools.map(({ fn }) => fn)];

const run = (fn: ExcelFunction, cells: readonly unknown[]): Outcome => {
  const outcome = outcomeOf(calls.get(fn.name)!, cells);
  expect(faultsOf(outcome)).toEqual([]);
  return outcome;
};

/** The first example, every argument there. */
const base = (fn: ExcelFunction): unknown[] =>
  fn.arguments.map((_, index) => fn.examples[0]?.cells[index] ?? null);

/** The base call with one argument changed. */
const withArgument = (fn: ExcelFunction, index: number, value: unknown): unknown[] =>
  base(fn).map((cell, at) => (at === index ? value : cell));

type Rows = unknown[][];
const rowsOf = (raw: unknown): Rows => (Array.isArray(raw) ? (raw as Rows) : [[raw]]);
const withCell = (raw: unknown, row: number, column: number, value: unknown): Rows =>
  rowsOf(raw).map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
const transpose = (rows: Rows): Rows =>
  rows[0]!.map((_, column) => rows.map((row) => row[column] ?? null));

const lineKinds = ["series", "flags", "labels"];
const rangeKinds = [...lineKinds, "scores", "table", "settings"];

interface Given {
  readonly argument: ExcelArgument;
  readonly index: number;
  readonly raw: unknown;
}

/** The arguments that the first example gives. */
const given = (fn: ExcelFunction, kinds?: readonly string[]): Given[] =>
  fn.arguments
    .map((argument, index) => ({ argument, index, raw: base(fn)[index] }))
    .filter(({ argument, raw }) => raw !== null && (kinds?.includes(argument.kind) ?? true));

const dataCells = ({ argument, raw }: Given): [number, number][] => {
  const first = argument.kind === "table" ? 1 : 0;
  return rowsOf(raw).flatMap((cells, row) =>
    row < first ? [] : cells.map((_, column): [number, number] => [row, column]),
  );
};

/** First, middle and last are enough: every cell goes through the same reader. */
const some = <T>(list: readonly T[]): T[] => [
  ...new Set([list[0]!, list[Math.floor(list.length / 2)]!, list.at(-1)!]),
];

it("covers every function of the catalogue and the tools", () => {
  expect([...calls.keys()].sort()).toEqual(everyFunction.map((fn) => fn.name).sort());
});

describe.each(everyFunction.map((fn) => [fn.name, fn] as const))("%s", (_name, fn) => {
  it("has an example, and each gives what it shows", () => {
    expect(fn.examples.length).toBeGreaterThan(0);
    for (const { cells, shows, tolerance = 1e-9 } of fn.examples) {
      const outcome = run(fn, cells);
      expect(outcome).toHaveProperty("cells");
      const answer = (outcome as { cells: unknown }).cells;
      const isPlace = typeof shows === "object" && "row" in shows;
      const got = isPlace ? (answer as Rows)[shows.row]?.[shows.column] : answer;
      const wanted = isPlace ? shows.value : shows;
      if (typeof wanted === "number") {
        expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(tolerance);
      } else if (typeof wanted === "object") {
        expect(got).toMatchObject({ code: "#N/A", message: wanted.text });
      } else {
        expect(got).toBe(wanted);
      }
    }
  });

  it("answers with a table if, and only if, its metadata say so", () => {
    const outcome = run(fn, base(fn));
    expect(Array.isArray("cells" in outcome && outcome.cells)).toBe(spills(fn));
  });

  it("ignores what Excel appends to the arguments", () => {
    const appended = [...base(fn), { functionName: fn.name, address: "Sheet1!A1" }];
    expect(run(fn, appended)).toEqual(run(fn, base(fn)));
  });

  it("leaves the header row out for FALSE, 0 and no", () => {
    const index = fn.arguments.findIndex(({ name }) => name === "headers");
    if (index < 0) return;
    const whole = run(fn, withArgument(fn, index, null)) as { cells: Rows };
    for (const no of [false, 0, "no", "FALSE", [[false]]]) {
      expect(run(fn, withArgument(fn, index, no))).toEqual({ cells: whole.cells.slice(1) });
    }
    for (const yes of [true, 1, "yes", undefined, ""]) {
      expect(run(fn, withArgument(fn, index, yes))).toEqual(whole);
    }
  });
});

describe.each(catalogued.map((fn) => [fn.name, fn] as const))("cells of %s", (_name, fn) => {
  const whole = run(fn, base(fn));

  it("takes null, undefined and a blank text for an optional argument left out", () => {
    for (const [index, argument] of fn.arguments.entries()) {
      if (!argument.optional) continue;
      const omitted = run(fn, withArgument(fn, index, null));
      for (const blank of [undefined, ""]) {
        expect(run(fn, withArgument(fn, index, blank))).toEqual(omitted);
      }
    }
  });

  it("reads a blank as 0, null and empty text alike", () => {
    for (const each of given(fn)) {
      const { argument, index, raw } = each;
      if (!rangeKinds.includes(argument.kind)) {
        const outcomes = [null, ""].map((blank) => run(fn, withArgument(fn, index, blank)));
        if (!argument.optional) outcomes.push(run(fn, withArgument(fn, index, 0)));
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
        continue;
      }
      for (const [row, column] of some(dataCells(each))) {
        const blanks = ["table", "settings"].includes(argument.kind) ? [null, ""] : [null, "", 0];
        const outcomes = blanks.map((blank) =>
          run(fn, withArgument(fn, index, withCell(raw, row, column, blank))),
        );
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
      }
    }
  });

  it("returns an error of the input as it was", () => {
    for (const { index, raw } of given(fn)) {
      const all = rowsOf(raw).flatMap((cells, row) => cells.map((_, column) => [row, column]));
      for (const [row, column] of some(all) as [number, number][]) {
        for (const code of ["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NUM!", "#NAME?", "#NULL!"]) {
          const forms = [
            code,
            { code, type: "CustomFunctionError" },
            { type: "Error", basicType: "Error", basicValue: code },
            new CellError(code),
          ];
          for (const form of forms) {
            const cells = withArgument(fn, index, withCell(raw, row, column, form));
            expect(run(fn, cells)).toMatchObject({ error: code });
          }
        }
      }
    }
  });

  it("returns the first error, row by row", () => {
    for (const { index, raw } of given(fn, rangeKinds)) {
      const rows = rowsOf(raw);
      if (rows.length < 2) continue;
      const last = rows.length - 1;
      const both = withCell(withCell(raw, last, 0, "#NUM!"), last - 1, 0, "#DIV/0!");
      expect(run(fn, withArgument(fn, index, both))).toMatchObject({ error: "#DIV/0!" });
    }
  });

  it("reads a number typed as text", () => {
    const asText = (cell: unknown): unknown =>
      typeof cell === "number" ? ` ${String(cell)} ` : cell;
    const cells = base(fn).map((raw) =>
      Array.isArray(raw) ? (raw as Rows).map((row) => row.map(asText)) : asText(raw),
    );
    // A choice given by its number stays a number.
    expect(run(fn, cells)).toEqual(whole);
  });

  it("reads a row, a column and a cell alike", () => {
    const turned = base(fn).map((raw, index) => {
      const { kind } = fn.arguments[index]!;
      if (raw === null || !lineKinds.includes(kind)) return raw;
      return transpose(rowsOf(raw));
    });
    expect(run(fn, turned)).toEqual(whole);
    const boxed = base(fn).map((raw, index) => {
      const isScalar = !rangeKinds.includes(fn.arguments[index]!.kind);
      return isScalar && raw !== null ? [[raw]] : raw;
    });
    expect(run(fn, boxed)).toEqual(whole);
    for (const { index, raw } of given(fn, lineKinds)) {
      const first = rowsOf(raw)[0]![0];
      const asCell = run(fn, withArgument(fn, index, first));
      expect(asCell).toEqual(run(fn, withArgument(fn, index, [[first]])));
    }
  });

  it("tolerates a header row above its ranges", () => {
    const records = new Set([...(fn.records?.columns ?? []), fn.records?.key]);
    const headed = base(fn).map((raw, index) => {
      const { kind, name } = fn.arguments[index]!;
      const canTell =
        kind === "flags" ||
        kind === "series" ||
        // A label can be anything: it follows what the other ranges of the records tell.
        ((kind === "labels" || kind === "scores") && records.has(name));
      const isHeaded =
        kind === "scores" && rowsOf(raw)[0]!.some((cell) => typeof cell === "string");
      if (raw === null || !canTell || isHeaded || rowsOf(raw).length < 2) return raw;
      const heading = rowsOf(raw)[0]!.map((_, column) => `A heading ${column + 1}`);
      return [heading, ...rowsOf(raw)];
    });
    expect(run(fn, headed)).toEqual(whole);
  });

  it("takes the cells that a ragged range lacks for blank", () => {
    for (const { index, raw } of given(fn, rangeKinds)) {
      const rows = rowsOf(raw);
      const last = rows.length - 1;
      const width = rows[last]!.length - 1;
      const blank = withCell(raw, last, width, null);
      const ragged = blank.map((row, at) => (at === last ? row.slice(0, width) : row));
      if (rows.length === 1) continue;
      expect(run(fn, withArgument(fn, index, ragged))).toEqual(
        run(fn, withArgument(fn, index, blank)),
      );
    }
  });

  it("names the cell that it cannot read, and says what to write", () => {
    for (const each of given(fn, ["flags", "series", "scores"])) {
      const { argument, index, raw } = each;
      const [row, column] = dataCells(each).at(-1)!;
      const outcome = run(fn, withArgument(fn, index, withCell(raw, row, column, "1,5")));
      expect(outcome).toMatchObject({
        error: "#VALUE!",
        message: expect.stringMatching(
          new RegExp(`^${argument.name}, row ${row + 1}, column ${column + 1}: (Give|Enter) `),
        ) as string,
      });
    }
  });

  it("refuses whole columns where no key says where the records end", () => {
    const key = fn.arguments.find(({ name }) => name === fn.records?.key);
    // A key that is always given ends the other ranges of its records.
    const ended = key?.optional === undefined ? (fn.records?.columns ?? []) : [];
    for (const { argument, index } of given(fn, lineKinds)) {
      if (argument !== key && ended.includes(argument.name)) continue;
      const column = Array.from({ length: 100_001 }, () => [1]);
      expect(run(fn, withArgument(fn, index, column))).toEqual({
        error: "#VALUE!",
        message: `${argument.name}: Give only the rows that hold data.`,
      });
    }
  });
});
