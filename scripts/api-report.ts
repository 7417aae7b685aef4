/** Compare the public API with its committed reports; `--local` writes them anew. */

import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const localBuild = process.argv.includes("--local");

for (const name of ["core", "catalogue", "reference-data", "words-cy-GB"]) {
  const file = name === "core" ? "api-extractor.json" : `api-extractor.${name}.json`;
  const { succeeded } = Extractor.invoke(
    ExtractorConfig.loadFileAndPrepare(`packages/core/${file}`),
    { localBuild },
  );
  if (succeeded) continue;
  console.error(`${name}.api.md differs: run npm run api, and review the change.`);
  process.exitCode = 1;
}
