import {
  sheetCatalogue as catalogue,
  type ExcelArgument,
  type ExcelFunction,
} from "@upstream/core/catalogue";
import { spills } from "../src/bind.js";
import { isRange } from "../src/cells.js";
import { tools } from "../src/tools.js";

/** What Excel shows of a help text while a formula is typed. */
const longestHelp = 90;

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface CustomEnum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
}

/** Excel's metadata of the custom functions. */
export interface FunctionsJson {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
  }[];
  readonly enums: readonly CustomEnum[];
}

/**
 * Derive Excel's metadata from the catalogue.
 *
 * @param baseUrl - Where the help page is served.
 * @returns The content of `functions.json`.
 */
export function functionsJson(baseUrl: string): FunctionsJson {
  const functions = allFunctions();
  const enums = new Map<string, CustomEnum>();
  for (const argument of functions.flatMap((fn) => fn.arguments)) {
    if (argument.kind !== "choice") continue;
    const id = enumId(argument.choices);
    const values = argument.choices.map((choice) => ({ name: choice, stringValue: choice }));
    enums.set(id, { id, type: "string", values });
  }
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: functions.map((fn) => ({
      id: fn.name,
      name: fn.name,
      description: fn.summary,
      helpUrl: `${baseUrl}/help.html#${fn.name.toLowerCase()}`,
      parameters: fn.arguments.map(parameterOf),
      result: { type: "any", dimensionality: spills(fn) ? "matrix" : "scalar" },
    })),
    enums: [...enums.values()],
  };
}

/**
 * List every spreadsheet function, tools last.
 *
 * @returns The functions in the order shown to users.
 */
export function allFunctions(): readonly ExcelFunction[] {
  return [...catalogue.flatMap((entry) => entry.excel), ...tools.map(({ fn }) => fn)];
}

function parameterOf(argument: ExcelArgument): Parameter {
  return {
    name: argument.name,
    description: describe(argument),
    // Excel offers a list of choices for text only; anything else must come as it stands.
    type: argument.kind === "choice" ? "string" : "any",
    dimensionality: isRange(argument) ? "matrix" : "scalar",
    ...(argument.optional && { optional: true }),
    ...(argument.kind === "choice" && { customEnumId: enumId(argument.choices) }),
  };
}

/** The help and, where there is room, what happens when the argument is left out. */
function describe({ help, optional, default: otherwise }: ExcelArgument): string {
  if (!optional || otherwise === undefined) return help;
  const full = `${help} Left out: ${otherwise}.`;
  const short = `${help} (${otherwise})`;
  if (full.length <= longestHelp) return full;
  return short.length <= longestHelp ? short : help;
}

/** Choices name their list, so that the same choices are the same list wherever they stand. */
function enumId(choices: readonly string[]): string {
  return choices
    .join("_")
    .toUpperCase()
    .replace(/[^A-Z0-9_]/g, "")
    .slice(0, 64);
}
