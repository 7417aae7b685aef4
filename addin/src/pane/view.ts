import type { Locale, SheetArgument, SheetFunction } from "../global.js";
import { cellWithin, type CellRange, formatAddress } from "../host/address.js";
import type { CellTrouble } from "../host/types.js";
import type { PaneWord } from "../words/en-GB.js";
import { readWord, type WordValue } from "../words/read.js";
import type { Sentence } from "@upstream/core";
import { type Given, h, type View } from "./dom.js";
import { write } from "./formula.js";
import { chosenFunction, type Finding, type PaneState, type Question } from "./state.js";

/** What a person can do in the pane. */
export interface PaneActions {
  chooseLanguage(locale: Locale): void;
  chooseGroup(group: string): void;
  chooseFunction(name: string): void;
  showList(): void;
  give(argument: string, text: string): void;
  useSelection(argument: string): void;
  giveTarget(text: string): void;
  useSelectionForTarget(): void;
  insert(): void;
  insertAnyway(): void;
  dropQuestion(): void;
  show(range: CellRange): void;
  /** How a sentence of a function reads. */
  read(sentence: Sentence): string;
}

/** How many problem cells of one argument are listed before "and more". */
const listedCells = 8;

/** What is read aloud again and again, at hand as `t` in every view. */
type Read = (word: PaneWord, values?: Readonly<Record<string, WordValue>>) => string;

/**
 * Describe the whole pane.
 *
 * @param state - What is so.
 * @param act - What a person can do.
 * @returns The views, in order.
 */
export function paneView(state: PaneState, act: PaneActions): readonly View[] {
  const t: Read = (word, values) => readWord(state.locale, word, values);
  const chosen = chosenFunction(state);
  return [
    h("header", { class: "up-head", lang: state.locale }, ...headView(state, act, t)),
    h(
      "div",
      { class: "up-body", lang: state.locale },
      state.host === "ready"
        ? chosen
          ? formView(state, chosen, act, t)
          : listView(state, act, t)
        : h("p", {}, t(waiting[state.host])),
    ),
    ...(state.host === "ready" ? [problemsView(state, act, t)] : []),
    h(
      "p",
      { class: "up-status", role: "status", lang: state.locale },
      state.status ? t(state.status.word, state.status.values) : "",
    ),
  ];
}

const waiting = { looking: "lookingForWorkbook", missing: "noWorkbook" } as const;

function headView(state: PaneState, act: PaneActions, t: Read): View[] {
  const other = state.locale === "en-GB" ? "cy-GB" : "en-GB";
  return [
    h("h2", {}, t("paneName")),
    button(
      {
        id: "up-language",
        appearance: "subtle",
        size: "small",
        lang: other,
        on: {
          click: () => {
            act.chooseLanguage(other);
          },
        },
      },
      t("otherLanguage"),
    ),
    h("p", { class: "up-privacy" }, t("privacy"), " ", t("draft")),
  ];
}

function listView(state: PaneState, act: PaneActions, t: Read): View {
  const groups = [...new Set(state.functions.map(({ group }) => group))];
  const name = (group: string) => groupName(group, t);
  return h(
    "section",
    { class: "up-list", "aria-labelledby": "up-insert" },
    h("h3", { id: "up-insert" }, t("insertFunction")),
    h(
      "fluent-tablist",
      {
        class: "up-tabs",
        role: "tablist",
        size: "small",
        "aria-label": t("groups"),
        activeid: tabId(state.group),
        on: {
          change: (event) => {
            // The property: its attribute follows only after the event.
            const { activeid } = event.currentTarget as HTMLElement & { activeid?: string };
            const group = groups.find((each) => tabId(each) === activeid);
            if (group !== undefined) act.chooseGroup(group);
          },
        },
      },
      groups.map((group) => h("fluent-tab", { id: tabId(group) }, name(group))),
    ),
    h(
      "div",
      { class: "up-functions", role: "tabpanel", "aria-labelledby": tabId(state.group) },
      t("helpInEnglish") !== "" && h("p", { class: "up-note" }, t("helpInEnglish")),
      h(
        "ul",
        { "aria-label": t("functionsIn", { group: name(state.group) }) },
        state.functions
          .filter(({ group }) => group === state.group)
          .map((each) =>
            h(
              "li",
              {},
              h(
                "button",
                {
                  type: "button",
                  id: `up-choose-${each.name}`,
                  class: "up-choice",
                  lang: "en-GB",
                  on: {
                    click: () => {
                      act.chooseFunction(each.name);
                    },
                  },
                },
                h("span", { class: "up-name" }, each.name),
                h("span", { class: "up-summary" }, each.summary),
              ),
            ),
          ),
      ),
    ),
  );
}

function formView(state: PaneState, chosen: SheetFunction, act: PaneActions, t: Read): View {
  const { result } = chosen;
  const optional = chosen.arguments.filter((argument) => argument.optional);
  return h(
    "section",
    { class: "up-form", "aria-labelledby": "up-chosen" },
    button(
      {
        id: "up-back",
        appearance: "subtle",
        size: "small",
        on: {
          click: () => {
            act.showList();
          },
        },
      },
      "← ",
      t("allFunctions"),
    ),
    h("h3", { id: "up-chosen", tabindex: "-1" }, `${state.namespace}.${chosen.name}`),
    h("p", { lang: "en-GB" }, chosen.summary),
    h(
      "p",
      { class: "up-note" },
      t("gives", { description: result.description }),
      result.unit !== "" && ` ${t("givesUnit", { unit: result.unit })}`,
      chosen.spills && ` ${t("spills")}`,
    ),
    h(
      "fieldset",
      {},
      h("legend", {}, t("arguments")),
      chosen.arguments
        .filter(({ optional }) => !optional)
        .map((argument) => argumentView(state, argument, act, t)),
      optional.length > 0 &&
        h(
          "details",
          { class: "up-optional" },
          h("summary", {}, t("optionalArguments")),
          optional.map((argument) => argumentView(state, argument, act, t)),
        ),
    ),
    targetView(state, act, t),
    h(
      "div",
      { class: "up-preview" },
      h("span", { class: "up-label" }, t("formula")),
      h("code", { lang: "en-GB" }, previewOf(state, chosen)),
    ),
    state.question
      ? questionView(state, state.question, act, t)
      : button(
          {
            id: "up-insert-formula",
            class: "up-go",
            appearance: "primary",
            on: {
              click: () => {
                act.insert();
              },
            },
          },
          t("insert"),
        ),
    exampleView(chosen, t),
  );
}

function argumentView(state: PaneState, argument: SheetArgument, act: PaneActions, t: Read): View {
  const { name, choices } = argument;
  const id = `up-argument-${name}`;
  const value = state.given[name] ?? "";
  const change = (event: Event) => {
    act.give(name, (event.currentTarget as HTMLInputElement).value);
  };
  const common = { id, "aria-describedby": `${id}-help`, value };
  return h(
    "div",
    { class: "up-argument" },
    h(
      "label",
      { for: id },
      h("span", { class: "up-name", lang: "en-GB" }, name),
      " ",
      !argument.optional && h("span", { class: "up-need" }, t("needed")),
    ),
    h(
      "p",
      { id: `${id}-help`, class: "up-help" },
      h("span", { lang: "en-GB" }, argument.help),
      argument.unit !== "" && ` ${t("unit", { unit: argument.unit })}`,
      argument.default !== null && ` ${t("leftOut", { default: argument.default })}`,
    ),
    columnsView(argument, t),
    h(
      "div",
      { class: "up-entry" },
      choices.length > 0
        ? h(
            "select",
            { ...common, on: { change } },
            h("option", { value: "" }, argument.optional ? t("leaveOut") : ""),
            choices.map((choice) => h("option", { value: choice, lang: "en-GB" }, choice)),
          )
        : [
            h("input", {
              ...common,
              type: "text",
              autocomplete: "off",
              spellcheck: "false",
              on: { input: change },
            }),
            button(
              {
                id: `${id}-use`,
                size: "small",
                "aria-label": t("useSelectionFor", { argument: name }),
                on: {
                  click: () => {
                    act.useSelection(name);
                  },
                },
              },
              t("useSelection"),
            ),
          ],
    ),
  );
}

function columnsView(argument: SheetArgument, t: Read): View | false {
  if (argument.columns.length === 0) return false;
  const further = {
    "amounts by year": "furtherYears",
    "amounts by heading": "furtherHeadings",
    "counts, or marks where they are hidden, by heading": "furtherCounts",
  } as const satisfies Record<string, PaneWord>;
  return h(
    "details",
    {},
    h("summary", {}, t(argument.kind === "settings" ? "settings" : "columns")),
    h(
      "ul",
      { class: "up-columns" },
      argument.columns.map((column) =>
        h(
          "li",
          {},
          h("span", { class: "up-name", lang: "en-GB" }, column.header),
          column.optional && ` (${t("optional")})`,
          ": ",
          h("span", { lang: "en-GB" }, column.help),
          column.unit !== "" && ` ${t("unit", { unit: column.unit })}`,
          column.choices.length > 0 && ` ${t("oneOf", { choices: column.choices.join(", ") })}`,
        ),
      ),
      argument.rest !== null && h("li", {}, t(further[argument.rest])),
    ),
  );
}

function targetView(state: PaneState, act: PaneActions, t: Read): View {
  return h(
    "div",
    { class: "up-argument" },
    h("label", { for: "up-target" }, t("target")),
    h(
      "div",
      { class: "up-entry" },
      h("input", {
        id: "up-target",
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        value: state.target,
        on: {
          input: (event) => {
            act.giveTarget((event.currentTarget as HTMLInputElement).value);
          },
        },
      }),
      button(
        {
          id: "up-target-use",
          size: "small",
          "aria-label": t("useSelectionForTarget"),
          on: {
            click: () => {
              act.useSelectionForTarget();
            },
          },
        },
        t("useSelection"),
      ),
    ),
    state.selection &&
      h("p", { class: "up-help" }, t("selected", { address: formatAddress(state.selection) })),
  );
}

function questionView(state: PaneState, question: Question, act: PaneActions, t: Read): View {
  return h(
    "section",
    { class: "up-question", "aria-labelledby": "up-question" },
    h("h4", { id: "up-question", tabindex: "-1" }, t("checkFirst")),
    question.findings.map((finding) => findingView(state, finding, act, t)),
    question.taken && h("p", {}, t("targetTaken", question.taken)),
    question.findings.some(({ argument, blanks }) => blanks > 0 && argument.kind === "flags") &&
      h("p", {}, t("blanksAsk")),
    h(
      "div",
      { class: "up-answers" },
      button(
        {
          id: "up-insert-anyway",
          appearance: "primary",
          on: {
            click: () => {
              act.insertAnyway();
            },
          },
        },
        t("insertAnyway"),
      ),
      button(
        {
          id: "up-drop",
          on: {
            click: () => {
              act.dropQuestion();
            },
          },
        },
        t("goBack"),
      ),
    ),
  );
}

function findingView(state: PaneState, finding: Finding, act: PaneActions, t: Read): View {
  const { argument, range, blanks, unreadable } = finding;
  const values = {
    argument: argument.name,
    address: formatAddress(range),
    count: blanks,
    meaning: { word: meaningOf(argument) },
  };
  const cells = unreadable.slice(0, listedCells);
  const more = unreadable.length - cells.length;
  return h(
    "div",
    {},
    blanks > 0 && h("p", {}, t(blanks === 1 ? "blankCounts" : "blanksCount", values)),
    unreadable.length > 0 &&
      h(
        "p",
        {},
        t(unreadable.length === 1 ? "unreadableOne" : "unreadable", {
          argument: argument.name,
          count: unreadable.length,
        }),
      ),
    cells.length > 0 &&
      h(
        "ul",
        { class: "up-cells" },
        cells.map(({ row, column, found, sentence }) => {
          const cell = cellWithin(range, row, column);
          return h(
            "li",
            {},
            cellButton(cell, state.selection, act, t),
            ` ${found === "" ? t("foundBlank") : t("found", { found })}. `,
            act.read(sentence),
          );
        }),
      ),
    more > 0 && h("p", {}, t("andMore", { count: more })),
  );
}

function exampleView(chosen: SheetFunction, t: Read): View | false {
  const [example] = chosen.examples;
  if (!example || example.formula.length > 200) return false;
  return h(
    "div",
    { class: "up-preview" },
    h("span", { class: "up-label" }, t("example")),
    h("code", { lang: "en-GB" }, example.formula),
  );
}

function problemsView(state: PaneState, act: PaneActions, t: Read): View {
  // A cell that says why it has no answer is in order; it is explained, but alarms nobody.
  const explained = state.problems.filter(({ code, message }) => code === "#N/A" && message);
  const problems = state.problems.filter((each) => !explained.includes(each));
  const count = problems.length;
  const summary =
    count === 0 ? "noProblems" : count === 1 ? "oneProblem" : ("countProblems" as const);
  return h(
    "section",
    { class: "up-problems", "aria-labelledby": "up-problems", lang: state.locale },
    h(
      "h3",
      { id: "up-problems" },
      t("problems"),
      " ",
      h(
        "fluent-badge",
        { size: "small", color: count > 0 ? "danger" : "success", "aria-hidden": "true" },
        String(count),
      ),
    ),
    h("p", { class: "up-note" }, t(summary, { count })),
    count > 0 && troubleList(problems, state, act, t),
    explained.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, t("withoutAnswer", { count: explained.length })),
        troubleList(explained, state, act, t),
      ),
  );
}

function troubleList(
  troubles: readonly CellTrouble[],
  state: PaneState,
  act: PaneActions,
  t: Read,
): View {
  return h(
    "ul",
    { class: "up-cells" },
    troubles.map((trouble) =>
      h(
        "li",
        {},
        cellButton(trouble.cell, state.selection, act, t),
        " ",
        h("span", { class: "up-code" }, trouble.code),
        " ",
        trouble.message === null
          ? t(wordOf(trouble), { code: trouble.code })
          : h("span", { lang: "en-GB" }, trouble.message),
      ),
    ),
  );
}

function cellButton(cell: CellRange, selection: CellRange | null, act: PaneActions, t: Read): View {
  const address = formatAddress(cell);
  const current = selection !== null && formatAddress(selection) === address;
  return h(
    "button",
    {
      type: "button",
      class: "up-cell",
      "aria-label": t("showCell", { address }),
      "aria-current": current && "true",
      on: {
        click: () => {
          act.show(cell);
        },
      },
    },
    address,
  );
}

function previewOf(state: PaneState, chosen: SheetFunction): string {
  const sheet = state.selection?.sheet ?? "";
  const home = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(state.target.trim());
  return write(
    state.namespace,
    chosen,
    state.given,
    home?.[1]?.replaceAll("''", "'") ?? home?.[2] ?? sheet,
    sheet,
  );
}

/** The role stands in the page as well, for tools that cannot see what a component says of itself. */
function button(given: Given, ...children: readonly View[]): View {
  return h("fluent-button", { role: "button", ...given }, ...children);
}

function groupName(group: string, t: Read): string {
  const names: Readonly<Record<string, PaneWord>> = {
    Matching: "groupMatching",
    Readiness: "groupReadiness",
    Economics: "groupEconomics",
    Evidence: "groupEvidence",
    "Reference data": "groupReferenceData",
    Trajectory: "groupTrajectory",
    Demand: "groupDemand",
    Tools: "groupTools",
  };
  const word = names[group];
  return word ? t(word) : group;
}

function meaningOf({ blank }: SheetArgument): PaneWord {
  const meanings = {
    no: "meansNo",
    zero: "meansZero",
    noAnswer: "meansNotAnswered",
    leftOut: "meansLeftOut",
  } as const;
  return meanings[blank];
}

/** Words for a code that comes without a message of its own. */
function wordOf({ code }: CellTrouble): PaneWord {
  const codes: Readonly<Record<string, PaneWord>> = {
    "#SPILL!": "codeSpill",
    "#NAME?": "codeName",
    "#REF!": "codeReference",
    "#VALUE!": "codeValue",
    "#N/A": "codeNotAvailable",
  };
  return codes[code] ?? "codeElse";
}

function tabId(group: string): string {
  return `up-group-${group.toLowerCase().replaceAll(" ", "-")}`;
}
