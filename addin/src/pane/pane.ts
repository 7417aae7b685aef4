import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { excelHost } from "../host/excel.js";
import type { SheetHost } from "../host/types.js";
import { paneController } from "./controller.js";
import { patch } from "./dom.js";
import { paneView } from "./view.js";

/** How long Excel may take to say that it is there. */
const patienceMs = 1500;

const root = document.getElementById("upstream-pane");
if (root) mount(root);

function mount(root: HTMLElement): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const dress = () => {
    setTheme(dark.matches ? webDarkTheme : webLightTheme);
  };
  dark.addEventListener("change", dress);
  dress();

  const pane = paneController(globalThis.upstream, (state, focus) => {
    patch(root, paneView(state, pane.actions));
    const target = focus === null ? null : document.getElementById(focus);
    target?.focus();
    // A question must be seen with its answers, not only with its heading.
    target?.closest(".up-question")?.scrollIntoView({ block: "nearest" });
  });
  patch(root, paneView(pane.state(), pane.actions));
  void findHost().then((host) => pane.connect(host));
}

/** The page's own sheet, or Excel; null when neither answers. */
async function findHost(): Promise<SheetHost | null> {
  if (globalThis.upstreamHost) return globalThis.upstreamHost;
  if (typeof Office === "undefined") return null;
  const late = new Promise<null>((resolve) =>
    setTimeout(() => {
      resolve(null);
    }, patienceMs),
  );
  const info = await Promise.race([Office.onReady(), late]);
  return info?.host === Office.HostType.Excel ? excelHost(globalThis.upstream.namespace) : null;
}
