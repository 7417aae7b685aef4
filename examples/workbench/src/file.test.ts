import { describe, expect, it } from "vitest";
import { parseWorkbook, RefusedFile, writeWorkbookFile } from "./file.js";
import { starterWorkbook } from "./starter/workbook.js";

const head = { format: "upstream-workbook", version: 1 };
const sheet = { name: "A", cellData: { 0: { 0: { v: 1 } } } };
const workbook = { id: "w", styles: {}, sheetOrder: ["a"], sheets: { a: sheet } };

describe("a workbook file", () => {
  it("is read back as it was written", async () => {
    const starter = starterWorkbook({
      children: "child_id\nC1",
      survey: "respondent_id,wave\nP1,1",
      services: "service_id,name\nV1,Mentor",
      staff: "agency,headcount\nPolice,150",
      metrics: "month,referrals\n2025-04,40",
      targets: "metric,direction\nreferrals,decrease",
    });
    const text = await writeWorkbookFile(starter, "0.1.0").text();
    expect(parseWorkbook("a.json", text)).toEqual(JSON.parse(JSON.stringify(starter)));
  });

  it.each([
    ["{", "a.json is not a workbook file. Open one that was saved here."],
    ["[]", "a.json is not a workbook of Upstream. Open one that was saved here."],
    [
      JSON.stringify({ ...head, version: 2 }),
      "a.json was saved by another version of the workbench. Open it there, or save it again.",
    ],
    ...[
      { ...workbook, sheets: {} },
      { ...workbook, sheetOrder: [] },
      { ...workbook, sheets: { a: { ...sheet, cellData: { 0: 5 } } } },
      { ...workbook, styles: null },
    ].map((broken) => [
      JSON.stringify({ ...head, workbook: broken }),
      "a.json is damaged: a sheet is missing or misshapen. Open another copy.",
    ]),
  ])("is refused in words: %s", (text, message) => {
    expect(() => parseWorkbook("a.json", text!)).toThrow(new RefusedFile(message!));
  });

  it("cannot reach into the page's objects", () => {
    const text = JSON.stringify({ ...head, workbook }).replace(
      '"styles":{}',
      '"styles":{"__proto__":{"reached":true}}',
    );
    expect(
      Object.keys(Object.getPrototypeOf(parseWorkbook("a.json", text).styles) as object),
    ).toEqual([]);
  });
});
