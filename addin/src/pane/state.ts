import type { CellProblem, Locale, SheetArgument, SheetFunction } from "../global.js";
import { type CellRange, formatAddress } from "../host/address.js";
import type { CellTrouble } from "../host/types.js";
import type { Said } from "../words/read.js";

/** Everything the pane shows follows from this. */
export interface PaneState {
  readonly locale: Locale;
  readonly host: "looking" | "missing" | "ready";
  readonly namespace: string;
  readonly functions: readonly SheetFunction[];
  /** The group whose functions are listed. */
  readonly group: string;
  /** Name of the function whose form is open. */
  readonly chosen: string | null;
  /** What was typed or taken for each argument. */
  readonly given: Readonly<Record<string, string>>;
  /** Where the formula will go, as typed. */
  readonly target: string;
  readonly selection: CellRange | null;
  /** What must be answered before a formula is inserted. */
  readonly question: Question | null;
  readonly problems: readonly CellTrouble[];
  readonly status: Said | null;
}

/** What a person should know before a formula is inserted. */
export interface Question {
  readonly findings: readonly Finding[];
  /** What the cell for the formula holds now; null when it is free. */
  readonly taken: { readonly address: string; readonly found: string } | null;
}

/** What was found in one argument's cells. */
export interface Finding {
  readonly argument: SheetArgument;
  readonly range: CellRange;
  readonly blanks: number;
  readonly unreadable: readonly CellProblem[];
}

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "hostFound" }
  | { readonly type: "hostMissing" }
  | { readonly type: "localeChosen"; readonly locale: Locale }
  | { readonly type: "groupChosen"; readonly group: string }
  | { readonly type: "functionChosen"; readonly name: string }
  | { readonly type: "listAsked" }
  | { readonly type: "argumentGiven"; readonly name: string; readonly text: string }
  | { readonly type: "argumentFilled"; readonly name: string; readonly range: CellRange }
  | { readonly type: "targetGiven"; readonly text: string }
  | { readonly type: "targetFilled"; readonly range: CellRange }
  | { readonly type: "selectionChanged"; readonly selection: CellRange }
  | { readonly type: "questionRaised"; readonly question: Question }
  | { readonly type: "questionDropped" }
  | { readonly type: "inserted"; readonly address: string }
  | { readonly type: "problemsFound"; readonly problems: readonly CellTrouble[] }
  | { readonly type: "said"; readonly said: Said };

/**
 * Give the state before anything has happened.
 *
 * @param namespace - What stands before the dot in a formula.
 * @param functions - The functions to offer.
 * @param locale - The language to start in.
 * @returns The first state.
 */
export function initialState(
  namespace: string,
  functions: readonly SheetFunction[],
  locale: Locale,
): PaneState {
  return {
    locale,
    host: "looking",
    namespace,
    functions,
    group: functions[0]?.group ?? "",
    chosen: null,
    given: {},
    target: "",
    selection: null,
    question: null,
    problems: [],
    status: null,
  };
}

/**
 * Give the state after an event.
 *
 * @param state - The state before.
 * @param event - What happened.
 * @returns The state after.
 */
export function update(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "hostFound":
      return { ...state, host: "ready" };
    case "hostMissing":
      return { ...state, host: "missing" };
    case "localeChosen":
      return { ...state, locale: event.locale };
    case "groupChosen":
      return { ...state, group: event.group };
    case "functionChosen":
      return {
        ...state,
        chosen: event.name,
        given: {},
        target: state.selection ? formatAddress(firstCell(state.selection)) : "",
        question: null,
        status: null,
      };
    case "listAsked":
      return { ...state, chosen: null, question: null, status: { word: "back" } };
    case "argumentGiven":
      return { ...withArgument(state, event.name, event.text), status: null };
    case "argumentFilled": {
      const address = formatAddress(event.range);
      return {
        ...withArgument(state, event.name, address),
        status: { word: "filled", values: { argument: event.name, address } },
      };
    }
    case "targetGiven":
      return { ...state, target: event.text, question: null, status: null };
    case "targetFilled": {
      const address = formatAddress(firstCell(event.range));
      return {
        ...state,
        target: address,
        question: null,
        status: { word: "targetFilled", values: { address } },
      };
    }
    case "selectionChanged":
      return { ...state, selection: event.selection };
    case "questionRaised":
      return { ...state, question: event.question, status: { word: "checkFirst" } };
    case "questionDropped":
      return { ...state, question: null, status: { word: "notInserted" } };
    case "inserted":
      return {
        ...state,
        question: null,
        status: { word: "inserted", values: { address: event.address } },
      };
    case "problemsFound":
      return { ...state, problems: event.problems };
    case "said":
      return { ...state, status: event.said };
  }
}

/**
 * Find the function whose form is open.
 *
 * @param state - The state.
 * @returns The function, or null when the list is shown.
 */
export function chosenFunction(state: PaneState): SheetFunction | null {
  return state.functions.find(({ name }) => name === state.chosen) ?? null;
}

/** A new argument makes an earlier finding stale. */
function withArgument(state: PaneState, name: string, text: string): PaneState {
  return { ...state, given: { ...state.given, [name]: text }, question: null };
}

function firstCell(range: CellRange): CellRange {
  return { ...range, rows: 1, columns: 1 };
}
