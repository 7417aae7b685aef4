import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Debian, Ubuntu, macOS and Windows put Chromium and Chrome. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Find a Chromium or Chrome, or fail where `UPSTREAM_REQUIRE_BROWSER` says that one must be. */
function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  const found = [...(named ? [named] : []), ...usualPlaces].find((path) => existsSync(path));
  if (found === undefined && process.env["UPSTREAM_REQUIRE_BROWSER"] === "1") {
    throw new Error("Install Chromium, or set CHROMIUM to the path of a Chromium or Chrome.");
  }
  return found;
}

/** The browser of this machine; tests skip themselves when it is undefined. */
export const browserPath: string | undefined = findBrowser();

if (browserPath === undefined) {
  console.warn("Skipped: browser tests need Chromium or Chrome (or its path in CHROMIUM).");
}

/**
 * Start a headless browser that makes no requests of its own.
 *
 * @returns The browser; close it when done.
 */
export function launchBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error("There is no browser on this machine.");
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
