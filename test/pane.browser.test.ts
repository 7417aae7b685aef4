import { readFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launchBrowser } from "./browser.js";

const built = fileURLToPath(new URL("../addin/dist/", import.meta.url));
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
};

/** An Excel that knows three children, keeps what is written, and answers as Excel's library does. */
const excel = `
  const cells = [["child", "need", "service"], ["C1", 1, 0], ["C2", "", 1], ["C3", 0, 0]];
  const written = (globalThis.written = []);
  let selected = "Children!B2:B4";
  let listeners = [];
  globalThis.selectInExcel = (address) => {
    selected = address;
    for (const listener of listeners) void listener({ address });
  };
  const column = (letter) => letter.charCodeAt(0) - 65;
  function range(address) {
    const [, a, from, b = a, to = from] = /^([A-Z])(\\d+)(?::([A-Z])(\\d+))?$/.exec(address);
    return {
      load() {}, untrack() {}, worksheet: { activate() {} },
      select() { selectInExcel("Children!" + address); },
      get address() { return "Children!" + address; },
      get values() {
        return cells.slice(from - 1, to).map((row) => row.slice(column(a), column(b) + 1));
      },
      set formulas(formulas) {
        if (globalThis.excelFails) throw Object.assign(new Error(), { code: globalThis.excelFails });
        written.push([address, formulas[0][0]]);
      },
    };
  }
  const used = {
    load() {}, isNullObject: false, address: "Children!A1:F4",
    values: [[], [], ["", "", "", "#SPILL!"]], formulas: [[], [], ["", "", "", "=UPSTREAM.TALLY(B2:B4,C2:C4)"]],
  };
  const context = {
    sync: async () => undefined,
    workbook: {
      getSelectedRange: () => ({ load() {}, address: selected }),
      onSelectionChanged: { add: (listener) => (listeners.push(listener), { remove() {} }) },
      worksheets: {
        load() {}, items: [{ name: "Children" }], onCalculated: { add: () => ({ remove() {} }) },
        getItem: () => ({ getRange: range, getUsedRangeOrNullObject: () => used }),
      },
    },
  };
  globalThis.Office = {
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host: "Excel", platform: "OfficeOnline" }),
  };
  globalThis.Excel = { run: async (batch) => batch(context) };
  globalThis.CustomFunctions = {
    associate() {}, Error: class extends Error {}, ErrorCode: {},
  };
`;
/** What Microsoft's library does on a page that Excel did not open. */
const elsewhere = excel.replace('({ host: "Excel"', "({ host: null");

/** Expect what another's calculation brings about, on a slow machine as well. */
function eventually<Value>(
  read: () => Value | Promise<Value>,
): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(read, { timeout: 15_000 });
}

describe.skipIf(browserPath === undefined)("the task pane", () => {
  const folder = mkdtempSync(join(tmpdir(), "upstream-pane-"));
  const complaints: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function openPane(office: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("**/*", async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      const file = join(built, pathname);
      if (hostname === "appsforoffice.microsoft.com") {
        await route.fulfill({ contentType: "text/javascript", body: office });
      } else if (hostname === "addin.test" && existsSync(file)) {
        await route.fulfill({ contentType: types[extname(file)] ?? "", body: readFileSync(file) });
      } else if (pathname === "/favicon.ico") {
        await route.fulfill({ status: 204 });
      } else {
        complaints.push(`asked ${route.request().url()}`);
        await route.abort();
      }
    });
    await page.goto("https://addin.test/taskpane.html");
    await page.locator(".up-head").waitFor();
    return page;
  }

  async function checkWithAxe(page: Page): Promise<void> {
    await page.evaluate(axe);
    const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      "axe.run(document).then(({ violations }) => violations)",
    );
    expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }

  const status = (page: Page) => page.locator(".up-status").innerText();
  const openForm = async (page: Page) => {
    await page.getByRole("tab", { name: "Matching" }).click();
    await page.locator("#up-choose-TARGETING").click();
  };

  it("shows the functions of the group whose tab is clicked or reached with an arrow key", async () => {
    const page = await openPane(excel);
    const names = () => page.locator(".up-choice").allInnerTexts();
    await page.getByRole("tab", { name: "Economics" }).click();
    await eventually(async () => (await names()).join()).toMatch(/BCR/);
    expect((await names()).join()).not.toMatch(/TARGETING/);
    await page.keyboard.press("ArrowLeft");
    await eventually(async () => (await names()).join()).toMatch(/READINESSSUMMARY/);
    await page.getByRole("tab", { name: "Matching" }).click();
    await eventually(async () => (await names()).join()).toMatch(/TARGETING/);
  });

  it.each([320, 350])(
    "shows every tab whole at %i pixels, each in reach of the arrow keys",
    async (width) => {
      const page = await openPane(excel, { viewport: { width, height: 700 } });
      const tabs = page.getByRole("tab");
      const count = await tabs.count();
      expect(count).toBeGreaterThan(6);
      for (let index = 0; index < count; index++) {
        const box = await tabs.nth(index).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      await tabs.first().focus();
      const reached = new Set<string>();
      for (let press = 0; press < count; press++) {
        await page.keyboard.press("ArrowRight");
        reached.add(await page.evaluate<string>("document.activeElement.id"));
      }
      expect(reached.size).toBe(count);
    },
  );

  it("writes a formula into Excel, after it has asked about a blank", async () => {
    const page = await openPane(excel);
    await openForm(page);
    for (const [name, address] of [
      ["need", "Children!B2:B4"],
      ["service", "Children!C2:C4"],
    ] as const) {
      await page.evaluate(`selectInExcel("${address}")`);
      await page.getByRole("button", { name: `Use selection for ${name}` }).click();
      await eventually(() => status(page)).toBe(`${name} is now ${address}.`);
    }
    await page.evaluate('selectInExcel("Children!F1")');
    await page.getByRole("button", { name: "Use selection for the formula" }).click();
    await page.getByRole("button", { name: "Insert formula" }).click();
    await page.getByText("need, Children!B2:B4: 1 blank cell counts as no.").waitFor();
    await checkWithAxe(page);
    await page.screenshot({ path: join(folder, "question.png") });
    await page.getByRole("button", { name: "Insert all the same" }).click();
    await eventually(() => status(page)).toBe("Inserted in Children!F1.");
    expect(await page.evaluate("written")).toEqual([["F1", "=UPSTREAM.TARGETING(B2:B4,C2:C4)"]]);
  });

  it("says in words what Excel refuses", async () => {
    const page = await openPane(excel);
    await openForm(page);
    for (const name of ["need", "service"])
      await page.locator(`#up-argument-${name}`).fill("C2:C4");
    await page.locator("#up-target").fill("F1");
    await page.evaluate('globalThis.excelFails = "AccessDenied"');
    await page.getByRole("button", { name: "Insert formula" }).click();
    await eventually(() => status(page)).toBe(
      "This sheet is protected. Choose another cell or ask its owner.",
    );
  });

  it("lists problem cells of Excel and takes a person there", async () => {
    const page = await openPane(excel);
    const problems = page.locator(".up-problems");
    await eventually(() => problems.innerText()).toMatch(
      /Children!D3\s+#SPILL!\s+There is no room/,
    );
    await problems.getByRole("button", { name: "Show Children!D3" }).click();
    await eventually(() => status(page)).toBe("Children!D3 is selected.");
  });

  it("says that there is no workbook where Excel is not", async () => {
    const page = await openPane(elsewhere);
    await page.getByText("There is no workbook beside this pane.").waitFor();
    await checkWithAxe(page);
  });

  it("speaks Welsh, marks it as a draft, and passes axe in it", async () => {
    const page = await openPane(excel);
    await page.getByRole("button", { name: "Cymraeg" }).click();
    await page.getByText("Mewnosod ffwythiant").waitFor();
    await page.getByText("Drafft: nid yw siaradwr Cymraeg").waitFor();
    await checkWithAxe(page);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Insert a function").waitFor();
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["reduced motion", { reducedMotion: "reduce" }],
  ] as const)("passes axe at 320 pixels without scrolling sideways: %s", async (name, media) => {
    const page = await openPane(excel, media);
    await checkWithAxe(page);
    await page.screenshot({ path: join(folder, `list ${name}.png`) });
    await openForm(page);
    await page.getByText("Optional arguments").click();
    await checkWithAxe(page);
    await page.screenshot({ path: join(folder, `form ${name}.png`) });
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBe(0);
  });

  it("can be read and used at 400% zoom", async () => {
    const page = await openPane(excel, { viewport: { width: 320, height: 256 } });
    await openForm(page);
    const insert = page.getByRole("button", { name: "Insert formula" });
    await insert.scrollIntoViewIfNeeded();
    const box = await insert.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(256);
    expect(box!.height).toBeGreaterThanOrEqual(24);
  });

  it("has broken no rule of its security policy", () => {
    expect(complaints).toEqual([]);
  });
});
