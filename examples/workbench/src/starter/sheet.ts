import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { parseAddress } from "../../../../addin/src/host/address.js";
import { cellsOf } from "../csv.js";
import { styles } from "./styles.js";

export type StyleName = keyof typeof styles;

/** A sheet in the making; cells are named as a person would name them. */
export class SheetDraft {
  readonly #cells: Record<number, Record<number, ICellData>> = {};
  readonly #merged: { startRow: number; startColumn: number; endRow: number; endColumn: number }[] =
    [];
  readonly #columns: Record<number, { w: number }> = {};
  readonly #rows: Record<number, { h: number }> = {};
  readonly #name: string;
  #frozenRows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Write a text, a number or a formula.
   *
   * @param address - One cell, such as `B2`.
   * @param value - What it holds; a text that starts with "=" is a formula.
   * @param style - How it looks.
   * @returns This sheet.
   */
  set(address: string, value: string | number, style: StyleName): this {
    const cell = this.#cell(address);
    if (typeof value === "number") Object.assign(cell, { v: value, t: 2 });
    else if (value.startsWith("=")) cell.f = value;
    else Object.assign(cell, { v: value, t: 1 });
    cell.s = style;
    return this;
  }

  /**
   * Write one row of values to the right of a cell.
   *
   * @param address - The first cell.
   * @param values - The values; "" leaves a cell blank.
   * @param style - How every cell looks.
   * @returns This sheet.
   */
  row(address: string, values: readonly (string | number)[], style: StyleName): this {
    const { row, column } = place(address);
    values.forEach((value, index) => {
      if (value === "") this.#at(row, column + index).s = style;
      else this.#put(row, column + index, value, style);
    });
    return this;
  }

  /**
   * Style cells that a formula will fill.
   *
   * @param range - The cells, such as `A2:D9`.
   * @param style - How they look.
   * @returns This sheet.
   */
  dress(range: string, style: StyleName): this {
    const { row, column, rows, columns } = place(range);
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++)
        this.#at(row + down, column + across).s = style;
    }
    return this;
  }

  /** Join cells into one, such as `A1:H1`. */
  merge(range: string): this {
    const { row, column, rows, columns } = place(range);
    this.#merged.push({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    });
    return this;
  }

  /** Set the widths of columns from A on, in pixels. */
  widths(...pixels: readonly number[]): this {
    pixels.forEach((w, index) => {
      this.#columns[index] = { w };
    });
    return this;
  }

  /** Set the height of a row, counted from 1, in pixels. */
  height(row: number, pixels: number): this {
    this.#rows[row - 1] = { h: pixels };
    return this;
  }

  /** Keep the first rows in view. */
  freeze(rows: number): this {
    this.#frozenRows = rows;
    return this;
  }

  /**
   * Write records, a row each, as they stand in a file.
   *
   * @param address - The first cell, below the headings.
   * @param records - The texts.
   * @returns This sheet.
   */
  records(address: string, records: readonly (readonly string[])[]): this {
    const { row, column } = place(address);
    records.forEach((record, down) => {
      const target = (this.#cells[row + down] ??= {});
      for (const [index, cell] of Object.entries(cellsOf(record))) {
        target[column + Number(index)] = { ...cell, s: "record" };
      }
    });
    return this;
  }

  /**
   * Finish the sheet.
   *
   * @returns The sheet as the engine takes it.
   */
  build(): Partial<IWorksheetData> {
    const lastRow = Math.max(...Object.keys(this.#cells).map(Number));
    return {
      id: this.#name.toLowerCase().replaceAll(" ", "-"),
      name: this.#name,
      cellData: this.#cells,
      mergeData: this.#merged,
      columnData: this.#columns,
      rowData: this.#rows,
      rowCount: lastRow + 60,
      columnCount: 40,
      defaultRowHeight: 23,
      defaultColumnWidth: 92,
      showGridlines: 0,
      freeze: {
        xSplit: 0,
        ySplit: this.#frozenRows,
        startRow: this.#frozenRows === 0 ? -1 : this.#frozenRows,
        startColumn: -1,
      },
    };
  }

  #cell(address: string): ICellData {
    const { row, column } = place(address);
    return this.#at(row, column);
  }

  #at(row: number, column: number): ICellData {
    return ((this.#cells[row] ??= {})[column] ??= {});
  }

  #put(row: number, column: number, value: string | number, style: StyleName): void {
    const cell = this.#at(row, column);
    if (typeof value === "number") Object.assign(cell, { v: value, t: 2 });
    else if (value.startsWith("=")) cell.f = value;
    else Object.assign(cell, { v: value, t: 1 });
    cell.s = style;
  }
}

/** Every style by name, as a workbook holds them. */
export const allStyles: Record<string, IStyleData> = styles;

function place(address: string) {
  const range = parseAddress(address, "");
  if (!range) throw new Error(`${address} is no address.`);
  return range;
}
