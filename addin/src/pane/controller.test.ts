import { describe, expect, it } from "vitest";
import { type MemoryHost, memoryHost } from "../host/memory.js";
import { type PaneController, paneController } from "./controller.js";
import { coverage, upstreamForTests } from "./fixture.js";
import type { PaneState } from "./state.js";

const need = { sheet: "Children", row: 1, column: 1, rows: 3, columns: 1 };
const service = { ...need, column: 2 };
const free = { sheet: "Children", row: 0, column: 5, rows: 1, columns: 1 };

interface Opened {
  readonly pane: PaneController;
  readonly host: MemoryHost;
  readonly focused: readonly string[];
}

/** A pane on three children, with the form of COVERAGE filled from the selection. */
async function openForm(needCells: readonly unknown[] = [1, 0, 1]): Promise<Opened> {
  const rows = needCells.map((cell, index) => [`C${String(index + 1)}`, cell, 0]);
  const host = memoryHost({ Children: [["child", "need", "service"], ...rows] });
  const focused: string[] = [];
  const pane = paneController(upstreamForTests, (_state: PaneState, focus) => {
    if (focus !== null) focused.push(focus);
  });
  await pane.connect(host);
  pane.actions.chooseFunction("COVERAGE");
  for (const [name, range] of [
    ["need", need],
    ["service", service],
  ] as const) {
    host.select(range);
    pane.actions.useSelection(name);
    await pane.settled();
  }
  host.select(free);
  pane.actions.useSelectionForTarget();
  await pane.settled();
  return { pane, host, focused };
}

describe("paneController", () => {
  it("inserts the formula that the selections make", async () => {
    const { pane, host, focused } = await openForm();
    expect(pane.state().given).toEqual({
      need: "Children!B2:B4",
      service: "Children!C2:C4",
    });
    pane.actions.insert();
    await pane.settled();
    expect(host.inserted).toEqual([["Children!F1", "=UPSTREAM.COVERAGE(B2:B4,C2:C4)"]]);
    expect(pane.state().status).toEqual({ word: "inserted", values: { address: "Children!F1" } });
    expect(focused).toEqual(["up-chosen", "up-insert-formula"]);
  });

  it("asks before it inserts a formula over blank flags, and inserts when told to", async () => {
    const { pane, host, focused } = await openForm([1, "", ""]);
    pane.actions.insert();
    await pane.settled();
    expect(host.inserted).toEqual([]);
    expect(pane.state().question).toEqual({
      findings: [{ argument: coverage.arguments[0], range: need, blanks: 2, unreadable: [] }],
      taken: null,
    });
    expect(focused.at(-1)).toBe("up-question");
    pane.actions.insertAnyway();
    await pane.settled();
    expect(host.inserted).toHaveLength(1);
    expect(pane.state().question).toBeNull();
  });

  it("lists cells that cannot be read, and inserts nothing when the person goes back", async () => {
    const { pane, host } = await openForm([1, "maybe", 0]);
    pane.actions.insert();
    await pane.settled();
    expect(pane.state().question?.findings[0]?.unreadable).toMatchObject([{ row: 1, column: 0 }]);
    pane.actions.dropQuestion();
    expect(pane.state()).toMatchObject({ question: null, status: { word: "notInserted" } });
    expect(host.inserted).toEqual([]);
  });

  it("asks before a formula takes the place of what a cell holds", async () => {
    const { pane, host } = await openForm();
    pane.actions.giveTarget("A2");
    pane.actions.insert();
    await pane.settled();
    expect(host.inserted).toEqual([]);
    expect(pane.state().question).toEqual({
      findings: [],
      taken: { address: "Children!A2", found: "C1" },
    });
    pane.actions.insertAnyway();
    await pane.settled();
    expect(host.inserted).toEqual([["Children!A2", "=UPSTREAM.COVERAGE(B2:B4,C2:C4)"]]);
  });

  it("forgets a question when an argument changes", async () => {
    const { pane } = await openForm([1, "", 0]);
    pane.actions.insert();
    await pane.settled();
    pane.actions.give("need", "B2:B3");
    expect(pane.state().question).toBeNull();
  });

  it.each([
    ["selection", "notOneArea", "failedNotOneArea"],
    ["read", "tooLarge", "failedTooLarge"],
    ["insertFormula", "protected", "failedProtected"],
    ["insertFormula", "editing", "failedEditing"],
  ] as const)("says why when %s fails with %s", async (method, failure, word) => {
    const { pane, host } = await openForm();
    host.failNext(method, failure);
    pane.actions.insert();
    await pane.settled();
    expect(pane.state().status).toEqual({ word });
    pane.actions.insert();
    await pane.settled();
    expect(host.inserted).toHaveLength(1);
  });

  it("says that there is no workbook", async () => {
    const pane = paneController(upstreamForTests, () => undefined);
    await pane.connect(null);
    expect(pane.state().host).toBe("missing");
  });

  it("lists problems anew after a calculation and takes a person to the cell", async () => {
    const { pane, host } = await openForm();
    host.setProblems([{ cell: free, code: "#SPILL!", message: null }]);
    await pane.settled();
    expect(pane.state().problems).toHaveLength(1);
    pane.actions.show(free);
    await pane.settled();
    expect(host.shown).toEqual(["Children!F1"]);
  });

  it("remembers the language", async () => {
    const { pane, host } = await openForm();
    pane.actions.chooseLanguage("cy-GB");
    const again = paneController(upstreamForTests, () => undefined);
    await again.connect(host);
    expect(again.state().locale).toBe("cy-GB");
  });
});
