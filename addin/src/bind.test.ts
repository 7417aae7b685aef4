import { UpstreamError } from "@upstream/core";
import { type ExcelFunction, headersArgument, say, words } from "@upstream/core/catalogue";
import { describe, expect, it } from "vitest";
import { CellError, outcomeOf } from "../../test/excel-runtime/sheet.js";
import { bind, faults } from "./bind.js";
import { showScalar, showTable } from "./show.js";

const fn = (changes: Partial<ExcelFunction> = {}): ExcelFunction => ({
  name: "TRIAL",
  summary: "Try the adapter.",
  arguments: [
    { name: "costs", kind: "series", unit: "£", help: "Costs." },
    { name: "rate", kind: "rate", optional: true, help: "Rate." },
  ],
  examples: [],
  toInput: (cells) => cells,
  toCells: () => 1,
  ...changes,
});

const failing = (error: unknown) =>
  outcomeOf(
    bind(fn(), () => {
      throw error;
    }),
    [[["Costs"], [1], [2]], null, {}],
  );

describe("an error of the SDK", () => {
  it.each([
    ["INVALID_INPUT", "#VALUE!"],
    ["NOT_ENOUGH_DATA", "#N/A"],
    ["UNKNOWN_REFERENCE", "#N/A"],
    ["NO_SOLUTION", "#N/A"],
  ] as const)("%s shows as %s with its cell and its words", (code, shown) => {
    expect(failing(new UpstreamError(code, ["costs", 1], say(words.givePounds)))).toEqual({
      error: shown,
      message: "costs, row 3, column 1: Give a number of pounds.",
    });
  });

  it("names the argument alone for a whole range, and the path where no argument is meant", () => {
    expect(failing(new UpstreamError("INVALID_INPUT", ["rate"], say(words.giveRate)))).toEqual({
      error: "#VALUE!",
      message: "rate: Give a fraction such as 0.035.",
    });
    expect(failing(new UpstreamError("NO_SOLUTION", [], say(words.noValue)))).toEqual({
      error: "#N/A",
      message: "There is no value here.",
    });
  });

  it("is cut at a word where Excel would cut it anyway", () => {
    const choices = Array.from({ length: 60 }, (_, index) => `choice${index}`).join(", ");
    const outcome = failing(
      new UpstreamError("INVALID_INPUT", ["rate"], say(words.giveChoice, { choices })),
    );
    const { message } = outcome as { message: string };
    expect(message.length).toBeLessThanOrEqual(255);
    expect(message).toMatch(/choice\d+…$/);
  });
});

describe("a fault of ours", () => {
  it("shows in words and is kept for the pane", () => {
    const error = new TypeError("x is not a function");
    expect(failing(error)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^This function could not finish/) as string,
    });
    expect(faults.at(-1)).toEqual({ functionName: "TRIAL", error });
    faults.length = 0;
  });

  it("is not blamed on us when the input holds an error", () => {
    const call = bind(fn(), () => {
      throw new Error("unreachable");
    });
    expect(outcomeOf(call, [[[1], ["#NUM!"]], null])).toEqual({
      error: "#NUM!",
      message: "costs, row 2, column 1: Give a value instead of the error #NUM!.",
    });
    expect(outcomeOf(call, [[[1], ["#SPILL!"]], null])).toEqual({
      error: "#VALUE!",
      message: "costs, row 2, column 1: Give a value instead of the error #SPILL!.",
    });
    expect(faults).toEqual([]);
  });
});

describe("an answer", () => {
  const reason = say(words.noValue);

  it("is a rectangle without a cell that Excel would garble", () => {
    const table = { header: ["A", "B"], rows: [[1], [NaN, "x", true], [reason, Infinity, -0]] };
    const shown = showTable(table, true);
    expect(shown.map((row) => row.length)).toEqual([3, 3, 3, 3]);
    expect(shown[1]).toEqual([1, "", ""]);
    expect(shown[2]?.[0]).toMatchObject({ code: "#N/A", message: reason.text });
    expect(shown[3]?.[1]).toBeInstanceOf(CellError);
    expect(Object.is(shown[3]?.[2], 0)).toBe(true);
    expect(showTable(table, false)).toHaveLength(3);
  });

  it("is #N/A with its reason where there is none", () => {
    const empty = { code: "#N/A", message: "There are no rows to show." };
    expect(() => showTable({ header: ["A"], rows: [] }, true)).toThrow(
      expect.objectContaining(empty),
    );
    expect(() => showScalar(reason)).toThrow(expect.objectContaining({ code: "#N/A" }));
    expect(() => showScalar(null)).toThrow(expect.objectContaining({ code: "#N/A" }));
    expect(() => showScalar(NaN)).toThrow(expect.objectContaining({ code: "#N/A" }));
  });

  it("loses its header row for FALSE", () => {
    const call = bind(
      fn({
        arguments: [headersArgument],
        toCells: () => ({ header: ["A"], rows: [[1]] }),
      }),
      () => null,
    );
    expect(call(null)).toEqual([["A"], [1]]);
    expect(call(false)).toEqual([[1]]);
  });
});
