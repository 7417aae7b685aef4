import { version } from "@upstream/core";
import { readConfig } from "./config.js";
import { functionsJson } from "./functions-json.js";
import { helpPage } from "./help-page.js";
import { manifestJson } from "./manifest-json.js";
import { manifestXml } from "./manifest-xml.js";

/**
 * Generate what Excel needs beside the scripts.
 *
 * @returns Content by path from the root of the repository.
 */
export function generateAddin(): Readonly<Record<string, string>> {
  const config = readConfig();
  const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    "addin/generated/functions.json": inJson(functionsJson(config.baseUrl)),
    "addin/generated/manifest.xml": manifestXml(config, version),
    "addin/generated/manifest.json": inJson(manifestJson(config, version)),
    "addin/generated/help.html": helpPage(),
  };
}
