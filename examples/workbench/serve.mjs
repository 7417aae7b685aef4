import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const page = fileURLToPath(new URL("dist", import.meta.url));
const addin = fileURLToPath(new URL("../../addin/dist", import.meta.url));

/** What the page may do: load from here, and nothing from anywhere else. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The spreadsheet engine sets styles on its own elements and adds style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types fast-html default upstream-paste upstream-worker",
].join("; ");

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The add-in's scripts are served as they were built for Excel. */
const shared = new Map(
  ["functions.js", "welsh.js", "pane.js"].map((name) => [`/addin/${name}`, join(addin, name)]),
);

/**
 * Find the file for an address.
 *
 * @param {string} path - The path of a request, still escaped.
 * @returns {string | null} A file inside the page's folder, or null.
 */
export function fileFor(path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (plain.includes("\0") || plain.includes("\\")) return null;
  const file = shared.get(plain);
  if (file !== undefined) return file;
  const inside = normalize(join(page, plain === "/" ? "index.html" : plain));
  return inside.startsWith(page + sep) && extname(inside) in types ? inside : null;
}

/**
 * Serve the workbench on this machine only.
 *
 * @param {number} port - The port to try first; the next free one is taken. 0 takes any.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Where it runs.
 */
export async function serveWorkbench(port) {
  const server = createServer((request, response) => void answer(request, response));
  for (let candidate = port; ; candidate++) {
    const free = await listen(server, candidate);
    if (free) break;
  }
  const { port: taken } = server.address();
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      server.off("listening", worked);
      if (error.code === "EADDRINUSE" && port !== 0) resolve(false);
      else reject(error);
    };
    const worked = () => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed).once("listening", worked).listen(port, "127.0.0.1");
  });
}

async function answer(request, response) {
  const headers = {
    "Content-Security-Policy": policy,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  };
  const refuse = (status, text) => {
    response.writeHead(status, { ...headers, "Content-Type": types[".txt"] }).end(text);
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(405, "Only reading is possible here.");
    return;
  }
  const file = fileFor((request.url ?? "/").split("?")[0]);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (!found?.isFile()) {
    refuse(404, "There is no such page.");
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": types[extname(file)],
    "Content-Length": found.size,
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveWorkbench(Number(process.env["PORT"]) || 4173);
  console.log(`The Upstream workbench runs at ${address}

Try this:
  1. Read the answer on the first sheet: how many children in high need are not served, and why.
  2. Change a yellow cell, such as Served, and see the sentence change.
  3. Type =UPSTREAM. in an empty cell, or insert a function from the pane on the right.

Nothing you type or open leaves this machine. Stop with Ctrl+C.`);
}
