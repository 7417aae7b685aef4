import { describe, expect, it } from "vitest";
import type { CellRange } from "./address.js";
import { type Grid, workbenchHost } from "./workbench.js";

const column = { sheet: "Data", row: 0, column: 0, rows: 1_048_576, columns: 1 };
const settings = { get: () => null, set: () => undefined };

function grid(overrides: Partial<Grid> = {}): Grid & { readonly asked: CellRange[] } {
  const asked: CellRange[] = [];
  return {
    asked,
    selection: () => column,
    onSelection: () => () => undefined,
    usedSize: (sheet) => (sheet === "Data" ? { rows: 3, columns: 2 } : null),
    values: (range) => {
      asked.push(range);
      return [[1]];
    },
    setFormula: (cell) => void asked.push(cell),
    show: (range) => void asked.push(range),
    problems: () => [],
    onCalculated: () => () => undefined,
    ...overrides,
  };
}

describe("workbenchHost", () => {
  it("reads a whole column only as far as the sheet is in use", async () => {
    const sheet = grid();
    await workbenchHost(sheet, settings).read(column);
    expect(sheet.asked).toEqual([{ ...column, rows: 3 }]);
  });

  it("writes a formula into one cell and shows it", async () => {
    const sheet = grid();
    await workbenchHost(sheet, settings).insertFormula(column, "=1");
    expect(sheet.asked).toEqual([
      { ...column, rows: 1 },
      { ...column, rows: 1 },
    ]);
  });

  it("says that a sheet does not exist", async () => {
    const host = workbenchHost(grid(), settings);
    await expect(host.goTo({ ...column, sheet: "Gone" })).rejects.toMatchObject({
      failure: "noSuchRange",
    });
  });

  it("hands a failure of the spreadsheet on as one the pane has words for", async () => {
    const cause = new Error("The engine stumbled.");
    const broken = grid({
      values: () => {
        throw cause;
      },
    });
    await expect(workbenchHost(broken, settings).read(column)).rejects.toMatchObject({
      failure: "unknown",
      cause,
    });
  });
});
