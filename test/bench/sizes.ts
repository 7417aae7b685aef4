import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { line } from "./line.js";

/** What a page or Excel downloads, and what one function costs an embedder. */
export async function benchSizes(): Promise<void> {
  console.log("Sizes, minified and gzipped");
  for (const name of ["netPresentValue", "targeting", "preventionModel"]) {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { ${name} } from "./packages/core/dist/index.js";`,
        resolveDir: ".",
      },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
    });
    line(`${name} alone`, size(outputFiles[0]?.contents ?? new Uint8Array()));
  }
  for (const file of ["packages/core/dist/upstream.iife.min.js", "addin/dist/functions.js"]) {
    line(file, size(readFileSync(file)));
  }
  const whole = await functionsWithout();
  for (const domain of domains) {
    line(`  of functions.js: ${domain}`, kilobytes(whole - (await functionsWithout(domain))));
  }
}

const domains = [
  ...["matching", "readiness", "economics", "evidence"],
  ...["reference-data", "trajectory", "demand"],
];

/** Bytes of functions.js, gzipped, when one domain offers no functions. */
async function functionsWithout(domain?: string): Promise<number> {
  const name = domain?.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
  const { outputFiles } = await build({
    entryPoints: ["addin/src/functions.ts"],
    conditions: ["@upstream/source"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [
      {
        name: "leave-out",
        setup: ({ onLoad }) => {
          onLoad({ filter: new RegExp(`core/src/${domain ?? "-"}/entries\\.ts$`) }, () => ({
            contents: `export const ${name ?? ""}SheetEntries = [], ${name ?? ""}CodeEntries = [];`,
          }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

function size(content: Uint8Array): string {
  return kilobytes(gzipSync(content).length);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
