import { beforeAll, describe, expect, it, vi } from "vitest";
import { callAssociated, Messages, offerCustomFunctions } from "./custom-functions.js";

const cell = { sheet: "Data", row: 3, column: 1, rows: 1, columns: 1 };

describe("the CustomFunctions of the workbench", () => {
  beforeAll(() => {
    offerCustomFunctions();
    const refused = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "No.");
    CustomFunctions.associate("GIVEN", (...given: unknown[]) => JSON.stringify(given));
    CustomFunctions.associate({
      REFUSES: () => {
        throw refused();
      },
      TABLE: () => [["Header"], [refused()]],
      BROKEN: () => {
        throw new TypeError("Oops.");
      },
    });
  });

  it("calls a function as Excel does: omitted arguments are null, the invocation comes last", () => {
    expect(callAssociated("GIVEN", 3, [1, [[2]]], "Data!B4")).toBe(
      '[1,[[2]],null,{"address":"Data!B4","functionName":"GIVEN","isInValuePreview":false}]',
    );
  });

  it("gives every throw back as an error, so that no formula stops the others", () => {
    expect(callAssociated("REFUSES", 1, [], "")).toEqual({ code: "#VALUE!", message: "No." });
    expect(callAssociated("GONE", 1, [], "")).toEqual({ code: "#NAME?", message: "" });
    const log = vi.spyOn(console, "error").mockReturnValue();
    expect(callAssociated("BROKEN", 1, [], "")).toEqual({ code: "#VALUE!", message: "Oops." });
    expect(callAssociated("GIVEN", 1, [1, 2], "")).toEqual({
      code: "#VALUE!",
      message: "Give 1 arguments at most.",
    });
    // What is our own fault must not be lost.
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("keeps messages by cell, those inside a table at the cell they spill into", () => {
    const messages = new Messages();
    messages.record(cell, callAssociated("TABLE", 0, [], ""));
    expect(messages.of(cell)).toEqual([
      { cell: { ...cell, row: 4 }, code: "#VALUE!", message: "No." },
    ]);
    messages.record(cell, 1);
    expect(messages.of(cell)).toEqual([]);
  });
});
