import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {} from "../addin/src/host/types.js";
import { parseAddress } from "../addin/src/host/address.js";
import { serveWorkbench } from "../examples/workbench/serve.mjs";
import { browserPath, launchBrowser } from "./browser.js";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const answer =
  "1,953 children in high need are not served: 1,527 for want of places and 426 because the " +
  "places are held by others.";

/** Expect what another's calculation brings about, on a slow machine as well. */
function eventually<Value>(
  read: () => Value | Promise<Value>,
): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(read, { timeout: 45_000 });
}

describe.skipIf(browserPath === undefined)("the workbench", () => {
  const folder = mkdtempSync(join(tmpdir(), "upstream-workbench-"));
  const complaints: string[] = [];
  let server: Awaited<ReturnType<typeof serveWorkbench>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serveWorkbench(0);
    browser = await launchBrowser();
    page = await openPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function openPage(): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    opened.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("request", (request) => {
      const local = request.url().startsWith(server.address) || /^(data|blob):/.test(request.url());
      if (!local) complaints.push(`asked ${request.url()}`);
    });
    await opened.goto(server.address);
    await opened.waitForSelector("html[data-ready]");
    return opened;
  }

  const pane = () => page.locator("#upstream-pane");
  const problems = () => pane().locator(".up-problems");

  async function valuesOf(address: string): Promise<readonly (readonly unknown[])[]> {
    const range = parseAddress(address, "Matching")!;
    return page.evaluate((cells) => globalThis.upstreamHost!.read(cells), range);
  }

  /** Select cells, as a person does with the name box, and let the keyboard work in the sheet. */
  async function select(address: string): Promise<void> {
    const range = parseAddress(address, "Matching")!;
    await page.evaluate((cells) => globalThis.upstreamHost!.goTo(cells), range);
    await pane().focus();
    await page.keyboard.press("F6");
    await atRest();
  }

  /** Wait until the sheet has recalculated: it drops what is typed while results come in. */
  async function atRest(): Promise<void> {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const grid = document.getElementById("grid");
          let quiet = 0;
          const look = () => {
            quiet = grid?.getAttribute("aria-busy") === "true" ? 0 : quiet + 1;
            if (quiet === 6) done();
            else setTimeout(look, 60);
          };
          look();
        }),
    );
  }

  async function type(address: string, text: string): Promise<void> {
    await select(address);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }

  const shows = (address: string) => eventually(async () => (await valuesOf(address))[0]?.[0]);

  it("opens on the answer, without a complaint or a request to another host", async () => {
    await shows("Matching!A2").toBe(answer);
    await page.screenshot({ path: join(folder, "workbench.png") });
    expect(complaints).toEqual([]);
  });

  it("comes to rest once it has computed", async () => {
    await atRest();
  });

  it("computes every sheet", async () => {
    await shows("Children!A2").toBe(
      "423 of 8,459 children are in high need, with no service and no one to turn to: 5.0% of all " +
        "children (4.5% to 5.5%, allowing for how schools were sampled).",
    );
    expect(await valuesOf("Children!B7:B14")).toEqual(
      // The eight regions of the synthetic records, counted by a one-line script.
      [171, 52, 1530, 423, 360, 66, 5190, 667].map((people) => [people]),
    );
    await shows("Areas!A2").toBe(
      "25.6% of children are in high need (23.3% to 27.8%), from 21.9% in South to 31.6% in " +
        "Central. For coverage by area: Outside the 99.8% limits: 1 of 5 units shown (Central). " +
        "Outside the 95% limits only: 1.",
    );
    await shows("Services!A2").toMatch(
      /^Of 2,176 children at most 1,399 \(64\.3%\) can be placed; 716 cannot for want of places, and 61 have no service to go to: peer \(Central, 9\)/,
    );
    await shows("Services!K30").toBe("636 children get a place for £300,000.");
    await shows("'Safe table'!A2").toMatch(/^11 of 42 figures .* \(rule: dfe\)\.$/);
    // The headline of each stands on the two first sheets as well.
    expect(await valuesOf("Matching!G38")).toEqual(await valuesOf("'Safe table'!A2"));
    expect(await valuesOf("Children!A28")).toEqual(await valuesOf("Areas!A2"));
    await shows("Readiness!A2").toMatch(/Awareness/);
    await shows("Readiness!B23").toBe("Knowledge");
    await shows("Trajectory!A2").toMatch(
      /^No effect beyond noise: .* target of 19 in 12 periods is 30%.* judged from 2025-07 on/,
    );
    expect((await valuesOf("Trajectory!G40:G45")).flat()).toEqual(
      // The same by calls of etsForecast and onTrack in a script.
      ["55%", "30%", "1%", "8%", "under 1%", "under 1%"],
    );
    expect(await problems().innerText()).toContain("No cell with an Upstream function");
  });

  it("tells journey 1 from the evidence card to the decision", async () => {
    const value = async (address: string) =>
      (await valuesOf(`'Business case'!${address}`))[0]?.[0] as number;
    await shows("'Business case'!A2").toMatch(/^Approve: at £1,855 for each child/);
    // Taylor and others 2024 (fgc.rct.*): 8.6 points, 28 days, 12.5 points, of 120 children.
    expect(await value("B20")).toBeCloseTo(10.32, 10);
    expect([await value("B21"), await value("B22")].map((each) => each.toFixed(1))).toEqual([
      "4.3",
      "16.3",
    ]);
    expect(await value("B27")).toBe(3360);
    // The days of one child at SS2.0, price.ifa.week.2021, unit.childrens-home.place-year.2023-24,
    // spend.residential.nao.2023-24 over children.residential.2024, and SS1.0.
    const worth = await valuesOf("'Business case'!F33:F37");
    expect(worth.map(([each]) => Math.round(each as number))).toEqual([
      2800, 3280, 24425, 14725, 3918,
    ]);
    // SS4.1 for 8.7 applications, not for 15 children; the council bears SS4.1.2.
    expect((await value("B43")).toFixed(1)).toBe("8.7");
    expect([await value("B44"), await value("B45")].map(Math.round)).toEqual([216493, 54123]);
    expect(await value("B46")).toBeCloseTo(375000, 6);
    expect(await value("C46")).toMatch(/15\.00 children are 8\.66 families.*claim £375,000/);
    expect(await value("C28")).toMatch(/the same child may be claimed twice/);
    expect(await value("B109")).toBeCloseTo(await value("F68"), 6);
  });

  it("follows one changed assumption, and says what flatters the case", async () => {
    const before = await valuesOf("'Business case'!F63:F68");
    await type("'Business case'!H35", "0");
    await shows("'Business case'!A2").toMatch(/^Not yet: 1 error stands/);
    await shows("'Business case'!B89").toBe("The mix adds to 90%.");
    await type("'Business case'!H34", "0.4");
    await shows("'Business case'!A2").toMatch(
      /^Pilot with evaluation, first readable in April 2028: at £1,855 .* break-even of £1,302/,
    );
    expect(await valuesOf("'Business case'!F63:F68")).not.toEqual(before);
    await type("'Business case'!I33", "yes");
    await shows("'Business case'!A95").toBe("warning: averageForMarginal");
    await type("'Business case'!I33", "no");
    await type("'Business case'!B54", "child");
    await shows("'Business case'!A95").toBe("error: perChildPerFamily");
    await type("'Business case'!B54", "family");
    await type("'Business case'!H34", "0.3");
    await type("'Business case'!H35", "0.1");
    await shows("'Business case'!A2").toMatch(/^Approve/);
    expect(await valuesOf("'Business case'!F63:F68")).toEqual(before);
  });

  it("offers the functions while one is typed, with help for its arguments", async () => {
    await select("I3");
    await page.keyboard.type("=UPSTREAM.RATE");
    await page.getByText("Give the interval of a share").last().waitFor();
    await page.keyboard.type("INTERVAL(");
    await page
      .getByText(/count.*total.*confidence/s)
      .last()
      .waitFor();
    await page.keyboard.type("B11,B9)");
    await page.keyboard.press("Enter");
    // 223 of 2,176, and the Wilson limits of the reference cases.
    await shows("I4").toBeCloseTo(0.10248161764705882, 10);
    expect((await valuesOf("J4:K4"))[0]).toEqual([
      expect.closeTo(0.0904313709115151, 10),
      expect.closeTo(0.115932930033592, 10),
    ]);
  });

  it("recalculates when an input changes, and says why the answer moves", async () => {
    await type("B10", "1200");
    await shows("A2").toBe(
      "1,953 children in high need are not served: 976 for want of places and 977 because the " +
        "places are held by others.",
    );
    await type("B10", "3000");
    await shows("A2").toContain("there are places enough");
    await type("B10", "649");
    await shows("A2").toBe(answer);
  });

  it("says in words what is wrong, and takes a person to the cell", async () => {
    await type("B11", "700");
    await shows("A14").toBe("#VALUE!");
    await shows("A2").toContain("Correct the yellow cells");
    await eventually(() => problems().innerText()).toMatch(
      /Matching!A14\s+#VALUE!\s+both: Give no more than the 649 served/,
    );
    await problems().getByRole("button", { name: "Show Matching!A14" }).click();
    await eventually(() => pane().locator(".up-status").innerText()).toContain("is selected");
    await type("B11", "223");
    await shows("A2").toBe(answer);
    await eventually(() => problems().innerText()).toContain("No cell with an Upstream function");
  });

  it("keeps messages with their cells when a row above them goes", async () => {
    await type("B11", "700");
    await eventually(() => problems().innerText()).toContain("Matching!A14");
    // Away and back, so that the sheet stands at its top and row 13 has its number at this place.
    await select("A90");
    await select("A1");
    await page.mouse.click(20, 488, { button: "right" });
    await page.getByText("Delete Selected Row").click();
    await eventually(() => problems().innerText()).toMatch(
      /Matching!A13\s+#VALUE!\s+both: Give no more than the 649 served/,
    );
    await select("A13");
    await page.keyboard.press("Control+z");
    await eventually(() => problems().innerText()).toContain("Matching!A14");
    await type("B11", "223");
    await shows("A2").toBe(answer);
  });

  it("shows #SPILL! where a table has no room, and the table when there is room again", async () => {
    await type("J5", "in the way");
    await type("I4", "=UPSTREAM.GAPSPLITCOUNTS(B8,B9,B10,B11)");
    await shows("I4").toBe("#SPILL!");
    await eventually(() => problems().innerText()).toContain("There is no room for the table.");
    await select("J5");
    await page.keyboard.press("Delete");
    await shows("I5").toBe("Coverage: served, of children in high need");
    await select("I3:I4");
    await page.keyboard.press("Delete");
  });

  it("renews what reads a cell that a table took or left", async () => {
    await type("P4", '=I7&"|"');
    await shows("P4").toBe("|");
    await type("I4", "=UPSTREAM.GAPSPLITCOUNTS(B8,B9,B10,B11)");
    await shows("P4").toBe("Unmet for want of places|");
    await type("I4", "=UPSTREAM.GAPSPLITCOUNTS(B8,B9,B10,9999)");
    await shows("P4").toBe("|");
    await select("I3:P4");
    await page.keyboard.press("Delete");
    await atRest();
  });

  it("inserts a function from the pane with the keyboard alone", async () => {
    await select("I20");
    await page.keyboard.press("F6");
    // Past the language and the groups, to the first function of the list.
    await pane().getByRole("tab", { name: "Matching" }).focus();
    await page.keyboard.press("Tab");
    while (!(await focusedText()).includes("GAPSPLITCOUNTS")) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(focusedText).toBe("UPSTREAM.GAPSPLITCOUNTS");
    for (const cell of ["B8", "B9", "B10", "B11"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(cell);
      await page.keyboard.press("Tab");
    }
    while ((await focusedText()) !== "Insert formula") await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await shows("I23").toBe("Unmet for want of places");
    await eventually(() => pane().locator(".up-status").innerText()).toBe(
      "Inserted in Matching!I20.",
    );
    while ((await focusedText()) !== "← All functions") await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await eventually(focusedText).toContain("GAPSPLITCOUNTS");
  });

  const focusedText = () =>
    page.evaluate<string>(
      "(document.activeElement?.textContent ?? '').trim().replace(/\\s+/g, ' ')",
    );

  it("asks before it reads blank flags as no", async () => {
    await select("Children!O9");
    await page.keyboard.press("Delete");
    await pane().locator("#up-choose-GAPSPLIT").click();
    for (const [name, range] of [
      ["need", "Children!O7:O8465"],
      ["service", "Children!P7:P8465"],
    ] as const) {
      await select(range);
      await pane()
        .getByRole("button", { name: `Use selection for ${name}` })
        .click();
    }
    await select("Children!V7");
    await pane().getByRole("button", { name: "Use selection for the formula" }).click();
    await pane().getByRole("button", { name: "Insert formula" }).click();
    await pane().getByText("1 blank cell counts as no").waitFor();
    expect((await valuesOf("Children!V7"))[0]).toEqual([""]);
    await pane().getByRole("button", { name: "Insert all the same" }).click();
    await shows("Children!V9").toBe("Unmet need: not served, of children in high need");
  });

  it("passes axe in the pane, list, form and problems", async () => {
    await page.evaluate(axe);
    const check = () =>
      page.evaluate<string[]>(
        "axe.run('#upstream-pane').then(({ violations }) => violations.map(({ id }) => id))",
      );
    expect(await check()).toEqual([]);
    await pane().getByRole("button", { name: "All functions" }).click();
    expect(await check()).toEqual([]);
  });

  it("opens a CSV of one's own on a new sheet and says what it read", async () => {
    const file = join(folder, "ours.csv");
    writeFileSync(file, '\uFEFFname;need\r\n"O\'Neill; Ann";1\r\nZoë;0\r\n007;1\r\n');
    await choose("Open CSV", file);
    await eventually(notice).toBe(
      "Read ours.csv: 3 rows below the header and 2 columns, separated by semicolons, as UTF-8. " +
        "It is on the sheet ours, and nowhere else.",
    );
    expect(await valuesOf("ours!A1:B4")).toEqual([
      ["name", "need"],
      ["O'Neill; Ann", 1],
      ["Zoë", 0],
      ["007", 1],
    ]);
  });

  it("saves the workbook and opens it again, formulas and all", async () => {
    await type("Matching!B10", "1200");
    await shows("A2").toContain("976 for want of places");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save workbook" }).click();
    const file = join(folder, "saved.upstream.json");
    await (await download).saveAs(file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      format: "upstream-workbook",
      version: 1,
    });

    await type("Matching!B10", "649");
    await shows("A2").toBe(answer);
    await choose("Open workbook", file);
    await eventually(notice).toBe("Opened saved.upstream.json.");
    await shows("A2").toContain("976 for want of places");
    expect(await valuesOf("ours!A3:B3")).toEqual([["Zoë", 0]]);
    await type("B10", "649");
    await shows("A2").toBe(answer);
  });

  it("refuses a file that is no workbook, in words, and keeps the workbook", async () => {
    const file = join(folder, "other.json");
    writeFileSync(file, '{"format":"other"}');
    await choose("Open workbook", file);
    await eventually(notice).toBe(
      "other.json is not a workbook of Upstream. Open one that was saved here.",
    );
    await shows("A2").toBe(answer);
  });

  it("has worked without a complaint all along", () => {
    expect(complaints).toEqual([]);
  });

  const notice = () => page.locator("#notice").innerText();

  async function choose(button: string, file: string): Promise<void> {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: button }).click();
    await (await chooser).setFiles(file);
  }
});

describe("the workbench's server", () => {
  it("takes the next port when one is taken", async () => {
    const first = await serveWorkbench(0);
    const { port } = new URL(first.address);
    const second = await serveWorkbench(Number(port));
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
    await Promise.all([first.close(), second.close()]);
  });

  it("gives out the page's own files only, with a strict policy and their types", async () => {
    const { address, close } = await serveWorkbench(0);
    const home = await fetch(address);
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(home.headers.get("content-security-policy")).toMatch(
      /default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'/,
    );
    const built = await fetch(`${address}addin/functions.js`);
    expect(built.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await built.text()).toBe(
      readFileSync(new URL("../addin/dist/functions.js", import.meta.url), "utf8"),
    );
    for (const path of [
      "serve.mjs",
      "..%2fserve.mjs",
      "%2e%2e/%2e%2e/package.json",
      "a%00b",
      "%",
    ]) {
      expect([path, (await fetch(address + path)).status]).toEqual([path, 404]);
    }
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
    await close();
  });
});
