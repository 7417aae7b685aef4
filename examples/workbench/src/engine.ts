import "@univerjs/preset-sheets-core/lib/index.css";
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  type Nullable,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FormulaExecutedStateType,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { CalculationMode, IDescriptionService } from "@univerjs/sheets-formula";
import type {} from "@univerjs/engine-formula/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { SheetFunction } from "../../../addin/src/global.js";
import { type CellRange, formatAddress } from "../../../addin/src/host/address.js";
import { type CellTrouble, HostError } from "../../../addin/src/host/types.js";
import type { Grid } from "../../../addin/src/host/workbench.js";
import { callAssociated, Messages, type Shown } from "./custom-functions.js";

/** A spreadsheet on the page. */
export interface Workbench extends Grid {
  /** The whole workbook as data, to be written to a file. */
  snapshot(): IWorkbookData;
  /** Replace the workbook; settles when it has been calculated. */
  open(data: IWorkbookData): Promise<void>;
  /** Let the keyboard work in the sheet. */
  focus(): void;
  /** Append a sheet and show it; gives the name it got. */
  addSheet(name: string, sheet: Partial<IWorksheetData>): string;
}

/**
 * Start the spreadsheet engine.
 *
 * @param container - Id of the element to fill.
 * @param namespace - What stands before the dot in a function's name.
 * @param functions - The functions to offer, with their help.
 * @returns The spreadsheet, without a workbook as yet.
 */
export function startWorkbench(
  container: string,
  namespace: string,
  functions: readonly SheetFunction[],
): Workbench {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    ribbonType: "simple",
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const messages = new Messages();
  const listeners = { selection: new Set<() => void>(), calculated: new Set<() => void>() };
  let registered = false;
  /** Where tables lay when results last came in. */
  let laid = "{}";
  let recalculation: ReturnType<typeof setTimeout> | undefined;

  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new HostError("noSuchRange");
    return active;
  };
  const sheetNamed = (name: string): FWorksheet => {
    const sheet = workbook().getSheetByName(name);
    if (!sheet) throw new HostError("noSuchRange");
    return sheet;
  };
  const register = () => {
    if (registered) return;
    registered = true;
    const service = injector.get(IFunctionService);
    const call = (definition: SheetFunction) => (cells: unknown[], at: CellRange) => {
      const answer = callAssociated(
        definition.name,
        definition.arguments.length,
        cells,
        formatAddress(at),
      );
      messages.record(at, answer);
      return answer;
    };
    const sheetName = (id: string) => workbook().getSheetBySheetId(id)?.getSheetName() ?? "";
    service.registerExecutors(
      ...functions.map(
        (each) => new UpstreamFunction(`${namespace}.${each.name}`, call(each), sheetName),
      ),
    );
    injector
      .get(IDescriptionService)
      .registerDescriptions(functions.map((each) => describe(namespace, each)));
    const formula = api.getFormula();
    const grid = document.getElementById(container);
    const setBusy = (isBusy: boolean) => grid?.setAttribute("aria-busy", String(isBusy));
    formula.calculationStart(() => {
      setBusy(true);
    });
    formula.calculationEnd((state) => {
      // Where no formula reads what changed, no result comes in.
      if (state === FormulaExecutedStateType.NOT_EXECUTED) setBusy(false);
    });
    formula.calculationResultApplied(() => {
      // A table that came, grew, shrank or became an error took or left cells that others read, and
      // the engine does not call those formulas again by itself.
      const lying = JSON.stringify(injector.get(FormulaDataModel).getArrayFormulaRange());
      const hasMoved = lying !== laid;
      laid = lying;
      setBusy(hasMoved);
      if (hasMoved) formula.executeCalculation();
      for (const listener of listeners.calculated) listener();
    });
    const selected = () => {
      // While one workbook makes room for another there is none, and no selection.
      if (api.getActiveWorkbook()) for (const listener of listeners.selection) listener();
    };
    api.addEvent(api.Event.SelectionChanged, selected);
    api.addEvent(api.Event.ActiveSheetChanged, selected);
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (movesCells.test(id) || (changesCells.test(id) && tablesWithoutRoom())) {
        // After the command has renewed the formulas too.
        clearTimeout(recalculation);
        recalculation = setTimeout(() => {
          formula.executeCalculation();
        }, 150);
      }
    });
  };
  const troubles = (): CellTrouble[] =>
    workbook()
      .getSheets()
      .flatMap((sheet) => troublesOf(sheet, namespace, messages, injector.get(FormulaDataModel)));
  const tablesWithoutRoom = () => troubles().some(({ code }) => code === "#SPILL!");
  /** What a cell shows: its own value, or one that a table spilled into it. */
  const shownIn = (sheet: FWorksheet) => {
    const matrix = sheet.getSheet().getCellMatrix();
    const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook().getId()]?.[
      sheet.getSheetId()
    ];
    return (row: number, column: number): unknown => {
      const own = valueOf(matrix.getValue(row, column));
      return own === "" ? valueOf(spilled?.[row]?.[column]) : own;
    };
  };

  return {
    selection: () => {
      const sheet = workbook().getActiveSheet();
      const range = sheet.getSelection()?.getActiveRange()?.getRange();
      const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = range ?? {};
      return {
        sheet: sheet.getSheetName(),
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    },
    onSelection: (listener) => listen(listeners.selection, listener),
    onCalculated: (listener) => listen(listeners.calculated, listener),
    usedSize: (name) => {
      const sheet = workbook().getSheetByName(name);
      if (!sheet) return null;
      let rows = sheet.getLastRow() + 1;
      let columns = sheet.getLastColumn() + 1;
      // What a table spills over is in use as well, though the sheet itself does not count it.
      const tables = injector.get(FormulaDataModel).getArrayFormulaRange();
      const onSheet = tables[workbook().getId()]?.[sheet.getSheetId()] ?? {};
      for (const line of Object.values(onSheet as Record<number, Record<number, IRange>>)) {
        for (const { endRow, endColumn } of Object.values(line)) {
          rows = Math.max(rows, endRow + 1);
          columns = Math.max(columns, endColumn + 1);
        }
      }
      return { rows, columns };
    },
    values: (range) => {
      const shown = shownIn(sheetNamed(range.sheet));
      return Array.from({ length: range.rows }, (_, down) =>
        Array.from({ length: range.columns }, (_, across) =>
          shown(range.row + down, range.column + across),
        ),
      );
    },
    setFormula: (cell, formula) => {
      sheetNamed(cell.sheet).getRange(cell.row, cell.column).setFormula(formula);
    },
    show: (range) => {
      const sheet = sheetNamed(range.sheet);
      workbook().setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(range.row, range.column, range.rows, range.columns));
      const seen = sheet.getVisibleRange();
      const inView =
        seen &&
        range.row >= seen.startRow &&
        range.row < seen.endRow &&
        range.column >= seen.startColumn &&
        range.column < seen.endColumn;
      if (!inView) sheet.scrollToCell(Math.max(0, range.row - 3), Math.max(0, range.column - 1));
    },
    problems: troubles,
    focus: () => {
      injector.get(ILayoutService).focus();
    },
    snapshot: () => workbook().save(),
    open: async (data) => {
      const before = api.getActiveWorkbook();
      if (before) api.disposeUnit(before.getId());
      laid = "{}";
      api.createWorkbook(data);
      register();
      await api.getFormula().onCalculationResultApplied();
    },
    addSheet: (name, sheet) => {
      const taken = new Set(
        workbook()
          .getSheets()
          .map((each) => each.getSheetName()),
      );
      let free = name;
      for (let copy = 2; taken.has(free); copy++) free = `${name} (${String(copy)})`;
      const { rowCount = 1000, columnCount = 26 } = sheet;
      const added = workbook().create(free, rowCount, columnCount, { sheet });
      workbook().setActiveSheet(added);
      return free;
    },
  };
}

/**
 * Moving cells or renaming a sheet changes no input, so the engine calls no function again by
 * itself, and messages would stay with the old addresses.
 */
const movesCells =
  /^sheet\.mutation\.((insert|remove|move)-(row|rows|col|columns|range)|set-worksheet-name)$/;

/** Clearing a cell that a table needs changes no input either. */
const changesCells = /^sheet\.command\.(clear-selection-(all|content)|set-range-values)/;

/** One of our functions inside the engine, which reads and writes value objects of its own. */
class UpstreamFunction extends BaseFunction {
  readonly #run: (cells: unknown[], at: CellRange) => Shown | Shown[][];
  readonly #sheetName: (id: string) => string;

  constructor(
    name: string,
    run: (cells: unknown[], at: CellRange) => Shown | Shown[][],
    sheetName: (id: string) => string,
  ) {
    super(name);
    this.#run = run;
    this.#sheetName = sheetName;
  }

  override calculate(...variants: BaseValueObject[]) {
    const at = {
      sheet: this.#sheetName(this.subUnitId ?? ""),
      row: this.row,
      column: this.column,
      rows: 1,
      columns: 1,
    };
    const answer = this.#run(variants.map(readVariant), at);
    if (!Array.isArray(answer)) return writeValue(answer);
    return ArrayValueObject.create({
      calculateValueList: answer.map((row) => row.map(writeValue)),
      rowCount: answer.length,
      columnCount: answer[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/** The engine's own conversion turns a blank into 0; here it stays null, as in Excel on the web. */
function readVariant(variant: BaseValueObject): unknown {
  if (!variant.isArray()) return readValue(variant);
  const array = variant as ArrayValueObject;
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const values = array.getArrayValue();
  if (rows === 1 && columns === 1) return readValue(values[0]?.[0]);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => readValue(values[row]?.[column])),
  );
}

function readValue(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? null : value.getValue();
}

function writeValue(shown: Shown) {
  if (typeof shown === "number") return NumberValueObject.create(shown);
  if (typeof shown === "string") return StringValueObject.create(shown);
  if (typeof shown === "boolean") return BooleanValueObject.create(shown);
  return ErrorValueObject.create(shown.code as ErrorType);
}

/** What the engine shows while a function is being typed. */
function describe(namespace: string, each: SheetFunction) {
  return {
    functionName: `${namespace}.${each.name}`,
    functionType: FunctionType.User,
    description: `${each.summary} ${each.result.description}`,
    abstract: each.summary,
    functionParameter: each.arguments.map((argument) => ({
      name: argument.name,
      detail: [
        argument.help,
        argument.unit && `Unit: ${argument.unit}.`,
        argument.choices.length > 0 && `One of: ${argument.choices.join(", ")}.`,
        argument.default !== null && `Left out: ${argument.default}.`,
      ]
        .filter(Boolean)
        .join(" "),
      example: argument.range ? "A2:A100" : (argument.choices[0] ?? "1"),
      require: argument.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

function troublesOf(
  sheet: FWorksheet,
  namespace: string,
  messages: Messages,
  formulas: FormulaDataModel,
): CellTrouble[] {
  const found: CellTrouble[] = [];
  const unit = sheet.getWorkbook().getUnitId();
  const sheetId = sheet.getSheetId();
  const sheetName = sheet.getSheetName();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell || (!cell.f && !cell.si)) return;
      const formula = cell.f ?? formulas.getFormulaStringByCell(row, column, sheetId, unit) ?? "";
      if (!formula.toUpperCase().includes(`${namespace}.`)) return;
      const at = { sheet: sheetName, row, column, rows: 1, columns: 1 };
      const said = messages.of(at);
      const shown = valueOf(cell);
      if (typeof shown === "string" && /^#[A-Z/0!?]+$/.test(shown)) {
        const message = said.find((each) => each.code === shown)?.message;
        found.push({ cell: at, code: shown, message: message ?? null });
      }
      for (const each of said) {
        if (shown === "#SPILL!" || (each.cell.row === row && each.cell.column === column)) continue;
        found.push(each);
      }
    });
  return found;
}

function valueOf(cell: Nullable<ICellData>): unknown {
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
