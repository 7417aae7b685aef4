import { type HostSettings } from "../../../addin/src/host/types.js";
import { workbenchHost } from "../../../addin/src/host/workbench.js";
import { readCsv, sheetFromCsv } from "./csv.js";
import type { Workbench } from "./engine.js";
import { readWorkbookFile, RefusedFile, writeWorkbookFile } from "./file.js";
import { starterFiles, starterWorkbook } from "./starter/workbook.js";
import { trustLittle } from "./trusted-types.js";

const { workerAddress } = trustLittle();

void start();

async function start(): Promise<void> {
  try {
    const [{ startWorkbench }, files] = await Promise.all([
      import("./engine.js"),
      starterFiles(textOf),
    ]);
    const { namespace, functions } = globalThis.upstream;
    const workbench = startWorkbench("grid", namespace, functions);
    await workbench.open(starterWorkbook(files));
    byId("loading").remove();
    globalThis.upstreamHost = workbenchHost(workbench, settings());
    await loadPane();
    offerFiles(workbench);
    offerWayAcross(workbench);
    document.documentElement.dataset["ready"] = String(Math.round(performance.now()));
  } catch (error) {
    byId("loading-words").textContent =
      "The spreadsheet did not open. Reload the page; if that does not help, run npm start again.";
    throw error;
  }
}

/** The pane is the built file that Excel loads, so it is no part of this bundle. */
async function loadPane(): Promise<void> {
  const built = new URL("addin/pane.js", document.baseURI).href;
  await import(built);
}

async function textOf(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} could not be read.`);
  return answer.text();
}

function offerFiles(workbench: Workbench): void {
  const notice = byId("notice");
  const say = (text: string) => {
    notice.textContent = text;
  };
  const withFile = (button: string, accept: string, use: (file: File) => Promise<string>) => {
    byId(button).addEventListener("click", () => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = accept;
      input.addEventListener("change", () => {
        const file = input.files?.[0];
        if (!file) return;
        say(`Reading ${file.name}…`);
        use(file).then(say, (error: unknown) => {
          if (!(error instanceof RefusedFile)) console.error(error);
          say(error instanceof RefusedFile ? error.message : `${file.name} could not be opened.`);
        });
      });
      input.click();
    });
  };

  withFile("open-csv", ".csv,.txt,text/csv", async (file) => {
    const csv = await readCsv(file, workerAddress("csv-worker.js"));
    const name = workbench.addSheet(...sheetFromCsv(file.name, csv));
    return `${csv.summary} It is on the sheet ${name}, and nowhere else.`;
  });
  withFile("open-workbook", ".json,application/json", async (file) => {
    await workbench.open(await readWorkbookFile(file));
    return `Opened ${file.name}.`;
  });
  byId("save-workbook").addEventListener("click", () => {
    const saved = writeWorkbookFile(workbench.snapshot(), globalThis.upstream.version);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(saved);
    link.download = "workbook.upstream.json";
    link.click();
    URL.revokeObjectURL(link.href);
    say("Saved workbook.upstream.json to this machine.");
  });
  const pane = byId("upstream-pane");
  const toggle = byId("toggle-pane");
  toggle.addEventListener("click", () => {
    pane.hidden = !pane.hidden;
    toggle.setAttribute("aria-expanded", String(!pane.hidden));
    toggle.textContent = pane.hidden ? "Show pane" : "Hide pane";
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>(".actions button")) {
    button.disabled = false;
  }
}

/** Tab moves from cell to cell inside the sheet; F6 leads out of it and back, as in Excel. */
function offerWayAcross(workbench: Workbench): void {
  const pane = byId("upstream-pane");
  const enterPane = () => {
    if (pane.hidden) byId("toggle-pane").click();
    pane.focus();
  };
  byId("to-pane").addEventListener("click", (event) => {
    event.preventDefault();
    enterPane();
  });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      if (pane.contains(document.activeElement)) workbench.focus();
      else enterPane();
    },
    { capture: true },
  );
}

/** A browser may forbid storage; the pane then forgets its language, and nothing else is lost. */
function settings(): HostSettings {
  return {
    get: (name) => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(name, value);
      } catch {
        // Nothing to do: see above.
      }
    },
  };
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}
