import { describe, expect, it } from "vitest";
import type { ElementView, View } from "./dom.js";
import { barrier, coverage, upstreamForTests } from "./fixture.js";
import { initialState, type PaneState, update } from "./state.js";
import { type PaneActions, paneView } from "./view.js";

const nothing = () => undefined;
const actions: PaneActions = {
  chooseLanguage: nothing,
  chooseGroup: nothing,
  chooseFunction: nothing,
  showList: nothing,
  give: nothing,
  useSelection: nothing,
  giveTarget: nothing,
  useSelectionForTarget: nothing,
  insert: nothing,
  insertAnyway: nothing,
  dropQuestion: nothing,
  show: nothing,
  read: ({ text }) => text,
};
const cell = { sheet: "Data", row: 1, column: 1, rows: 1, columns: 1 };
const ready = update(initialState("UPSTREAM", upstreamForTests.functions, "en-GB"), {
  type: "hostFound",
});
const form = update(ready, { type: "functionChosen", name: "COVERAGE" });

function textOf(views: readonly View[]): string {
  return views
    .map((view) => (typeof view === "string" ? view : textOf(view.children)))
    .join(" ")
    .replace(/\s+/g, " ");
}

function elements(views: readonly View[]): readonly ElementView[] {
  return views.flatMap((view) =>
    typeof view === "string" ? [] : [view, ...elements(view.children)],
  );
}

const shown = (state: PaneState) => textOf(paneView(state, actions));

describe("paneView", () => {
  it("lists the functions of one group", () => {
    expect(shown(ready)).toContain(coverage.summary);
    expect(shown(ready)).not.toContain(barrier.name);
    const other = update(ready, { type: "groupChosen", group: "Readiness" });
    expect(shown(other)).toContain(barrier.name);
  });

  it("says that it has no workbook, and offers nothing then", () => {
    const missing = update(ready, { type: "hostMissing" });
    expect(shown(missing)).toContain("There is no workbook beside this pane.");
    expect(shown(missing)).not.toContain(coverage.name);
  });

  it("labels every field and ties its help to it", () => {
    const all = elements(paneView(form, actions));
    const fields = all.filter(({ tag }) => tag === "input" || tag === "select");
    expect(fields).toHaveLength(coverage.arguments.length + 1);
    const labelled = new Set(all.map(({ attributes }) => attributes["for"]));
    const ids = new Set(all.map(({ attributes }) => attributes["id"]));
    for (const { attributes } of fields) {
      expect(labelled).toContain(attributes["id"]);
      const help = attributes["aria-describedby"];
      if (help !== undefined) expect(ids).toContain(help);
    }
  });

  it("shows the formula as it grows", () => {
    const given = update(form, { type: "argumentGiven", name: "need", text: "B2:B9" });
    expect(shown(given)).toContain("=UPSTREAM.COVERAGE(B2:B9)");
  });

  it("says what a blank would count as and what cannot be read, with its address", () => {
    const [need] = coverage.arguments;
    const asked = update(form, {
      type: "questionRaised",
      question: {
        findings: [
          {
            argument: need!,
            range: { ...cell, rows: 20 },
            blanks: 1200,
            unreadable: [
              {
                row: 2,
                column: 0,
                found: "maybe",
                sentence: { id: "giveFlag", values: {}, text: "Give 1 or 0." },
              },
            ],
          },
        ],
        taken: { address: "Data!F1", found: "Total" },
      },
    });
    expect(shown(asked)).toContain("Data!F1 holds Total. The formula would take its place.");
    expect(shown(asked)).toContain("need, Data!B2:B21: 1,200 blank cells count as no.");
    expect(shown(asked)).toContain("Data!B4 holds maybe. Give 1 or 0.");
    const welsh = update(asked, { type: "localeChosen", locale: "cy-GB" });
    expect(shown(welsh)).toContain("mae 1,200 o gelloedd gwag yn cyfrif fel na.");
  });

  it("puts codes that come without a message into words", () => {
    const codes = ["#SPILL!", "#NAME?", "#DIV/0!"];
    const state = update(ready, {
      type: "problemsFound",
      problems: codes.map((code) => ({ cell, code, message: null })),
    });
    expect(shown(state)).toContain("3 cells show a problem.");
    expect(shown(state)).toContain("There is no room for the table.");
    expect(shown(state)).toContain("There is no function of this name.");
    expect(shown(state)).toContain("shows #DIV/0!. Correct that cell first.");
  });

  it("tells a cell that explains why it has no answer from a problem", () => {
    const state = update(ready, {
      type: "problemsFound",
      problems: [{ cell, code: "#N/A", message: "Nobody is served." }],
    });
    expect(shown(state)).toContain("No cell with an Upstream function shows a problem.");
    expect(shown(state)).toContain("Cells without an answer, and why: 1");
    expect(shown(state)).toContain("Nobody is served.");
  });

  it("never writes a style into the page", () => {
    const all = [ready, form].flatMap((state) => elements(paneView(state, actions)));
    expect(all.filter(({ attributes }) => "style" in attributes)).toEqual([]);
  });
});
