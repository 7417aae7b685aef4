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
}

function size(content: Uint8Array): string {
  return `${(gzipSync(content).length / 1000).toFixed(1)} kB`;
}
