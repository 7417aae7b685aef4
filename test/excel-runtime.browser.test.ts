import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launchBrowser } from "./browser.js";
import { type Answer, buildScript, callInExcel, openRuntime } from "./excel-runtime/fake-host.js";

/** How the runtime numbers the errors that a function throws. */
const notAvailable = 1;
const invalidValue = 7;
const divisionByZero = 5;

describe.skipIf(browserPath === undefined)("functions.js in Excel's own runtime", () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const scripts = await Promise.all(["functions", "welsh"].map(buildScript));
    ({ page, errors } = await openRuntime(browser, scripts));
  });

  afterAll(async () => {
    expect(errors).toEqual([]);
    await browser.close();
  });

  const call = async (name: string, ...cells: readonly unknown[]): Promise<Answer> => {
    const { answers } = await callInExcel(page, [[name, cells]]);
    return answers[0]!;
  };

  it("gives a scalar", async () => {
    expect(await call("VERSION")).toEqual({ failed: false, value: expect.stringMatching(/^\d/) });
  });

  it("finds a function by its name in any case", async () => {
    expect(await call("version")).toMatchObject({ failed: false });
  });

  it("spills a table", async () => {
    const { failed, value } = await call("GAPSPLITCOUNTS", 8459, 2176, 649, 223, null, null);
    expect(failed).toBe(false);
    const rows = value as unknown[][];
    expect(rows[3]?.[1]).toBe(1527);
    expect(rows[4]?.[1]).toBe(426);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  });

  it("takes null for an omitted optional argument", async () => {
    const short = await call("RATEINTERVAL", 223, 2176, null, null, null);
    expect(short).toEqual(await call("RATEINTERVAL", 223, 2176, 0.95, "wilson", true));
    expect(short).toMatchObject({ failed: false });
  });

  it("keeps the code and the message of a refusal", async () => {
    expect(await call("RATEINTERVAL", 223, "many", null, null, null)).toEqual({
      failed: true,
      value: "total: Give a number.",
      errorCode: invalidValue,
    });
    const ranges = [
      [["need"], [1], ["maybe"]],
      [["got"], [1], [0]],
    ];
    expect(await call("TARGETING", ...ranges, null, null, null)).toEqual({
      failed: true,
      value:
        "need, row 3, column 1: Give yes/no or 1/0 instead of 'maybe'; write unknown, ?, c, z, u or x where it is not known.",
      errorCode: invalidValue,
    });
  });

  it("keeps the message of a cell without an answer", async () => {
    const { value } = await call("RATEINTERVAL", 0, 0, null, null, false);
    expect(value).toEqual([
      Array.from(
        { length: 3 },
        () =>
          expect.objectContaining({
            basicValue: "#N/A",
            errorType: "NotAvailable",
            message: "Nobody is in the total, so there is no share.",
          }) as unknown,
      ),
    ]);
  });

  it.each([
    ["#DIV/0!", divisionByZero],
    ["#N/A", notAvailable],
    ["#NUM!", 6],
    ["#NULL!", 8],
  ])("gives %s of the input back", async (code, errorCode) => {
    const given = { code, type: "CustomFunctionError" };
    expect(await call("TARGETING", [[1], [given]], [[1], [0]], null, null, null)).toMatchObject({
      failed: true,
      errorCode,
    });
  });

  it.each(["#REF!", "#NAME?"])("gives %s of the input back as an answer", async (code) => {
    const given = { code, type: "CustomFunctionError" };
    expect(await call("TARGETING", [[1], [given]], [[1], [0]], null, null, null)).toMatchObject({
      failed: false,
      value: [[{ basicValue: code }]],
    });
  });

  it("checks a range that holds errors", async () => {
    const given = { code: "#REF!", type: "CustomFunctionError" };
    const { value } = await call("CHECK", [[1], [given], ["maybe"]], "flags", false);
    expect((value as unknown[][]).map((row) => row.slice(0, 3))).toEqual([
      [2, 1, "#REF!"],
      [3, 1, "maybe"],
    ]);
  });

  it("answers 10,000 scalar calls in one batch", async () => {
    const calls = Array.from({ length: 10_000 }, () => ["VERSION", []] as const);
    const { answers, requests } = await callInExcel(page, calls);
    expect(requests).toBe(1);
    expect(answers.every(({ failed }) => !failed)).toBe(true);
  });

  it("leaves one global beside what it associates", async () => {
    const kinds = await page.evaluate(() => ({
      functions: upstream.functions.length > 0,
      problems: upstream.problems("TARGETING", "need", [[1], ["maybe"]]).length,
      blanks: upstream.blanks("TARGETING", "need", [[1], [""], [0]]),
      welsh: upstream.read(
        upstream.problems("TARGETING", "need", [["maybe"]])[0]!.sentence,
        "cy-GB",
      ),
    }));
    expect(kinds).toEqual({
      functions: true,
      problems: 1,
      blanks: 1,
      welsh: expect.stringMatching(/^Rhowch/),
    });
  });
});
