import { cp, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Build the page into `dist`: a small shell, and the spreadsheet engine in parts that the shell
 * loads when the first screen stands.
 *
 * @returns {Promise<import("esbuild").BuildResult>} What esbuild reports, its metafile included.
 */
export async function buildWorkbench() {
  await rm(here("dist"), { recursive: true, force: true });
  await mkdir(here("dist"), { recursive: true });
  await cp(here("public"), here("dist"), { recursive: true });
  await cp(here("data"), here("dist/data"), { recursive: true });
  await cp(here("../../addin/public/pane.css"), here("dist/pane.css"));
  const result = await build({
    entryPoints: {
      offer: here("src/offer.ts"),
      shell: here("src/shell.ts"),
      engine: here("src/engine.ts"),
      "csv-worker": here("src/csv-worker.ts"),
    },
    outdir: here("dist"),
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    chunkNames: "parts/[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "warning",
  });
  // The shell gets a copy of the engine's styles that no page asks for.
  await rm(here("dist/shell.css"), { force: true });
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
