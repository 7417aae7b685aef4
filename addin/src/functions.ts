import { type Sentence, version } from "@upstream/core";
import {
  sheetCatalogue as catalogue,
  type ExcelArgument,
  type ExcelFunction,
} from "@upstream/core/catalogue";
import { bind, type BoundFunction } from "./bind.js";
import { describeCatalogue, describeFunction, namespace } from "./help.js";
import { blanksOf, problemsOf } from "./problems.js";
import { tools } from "./tools.js";

const bound = new Map<string, { readonly fn: ExcelFunction; readonly call: BoundFunction }>();
for (const { excel, run } of catalogue) {
  for (const fn of excel) bound.set(fn.name, { fn, call: bind(fn, run) });
}
for (const { fn, call } of tools) bound.set(fn.name, { fn, call });

for (const [name, { call }] of bound) CustomFunctions.associate(name, call);

globalThis.upstream = {
  version,
  namespace,
  catalogue,
  functions: [
    ...describeCatalogue(catalogue),
    ...tools.map(({ fn, result }) =>
      describeFunction(fn, { group: "Tools", sdkName: null, result }),
    ),
  ],
  problems: (functionName, argumentName, cells) =>
    problemsOf(argumentNamed(functionName, argumentName), cells),
  blanks: (functionName, argumentName, cells) =>
    blanksOf(argumentNamed(functionName, argumentName), cells),
  call: (functionName, cells) => functionNamed(functionName).call(...cells),
  read: (sentence: Sentence, locale = "en-GB") =>
    (locale === "cy-GB" ? globalThis.upstreamWelsh?.(sentence) : undefined) ?? sentence.text,
};

function functionNamed(name: string): { readonly fn: ExcelFunction; readonly call: BoundFunction } {
  const found = bound.get(name.toUpperCase());
  if (found === undefined) throw new RangeError(`There is no function ${namespace}.${name}.`);
  return found;
}

function argumentNamed(functionName: string, argumentName: string): ExcelArgument {
  const argument = functionNamed(functionName).fn.arguments.find(
    ({ name }) => name === argumentName,
  );
  if (argument === undefined) {
    throw new RangeError(`${functionName} has no argument ${argumentName}.`);
  }
  return argument;
}
