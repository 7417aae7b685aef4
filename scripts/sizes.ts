/** Bundle what size budgets measure and no build makes: one function alone, as an embedder would. */

import { build } from "esbuild";

const core = "./packages/core/dist/index.js";
const wanted: Readonly<Record<string, string>> = {
  "net-present-value": `export { netPresentValue } from "${core}";`,
  "proportion-interval": `export { proportionInterval } from "${core}";`,
  words: 'export * from "./packages/core/dist/words/cy-GB.js";',
  "reference-data": 'export * from "./packages/core/dist/reference-data/references.js";',
  registers: 'export * from "./packages/core/dist/reference-data.js";',
};

for (const [name, contents] of Object.entries(wanted)) {
  await build({
    stdin: { contents, resolveDir: "." },
    outfile: `temp/sizes/${name}.js`,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
  });
}
