import { readFileSync } from "node:fs";

/** What differs from one installation of the add-in to another. */
export interface AddinConfig {
  /** Where the built files are served, without a slash at the end. */
  readonly baseUrl: string;
  readonly xmlId: string;
  /** Not the id of the XML manifest: Office takes the two for two add-ins. */
  readonly jsonId: string;
  readonly name: string;
  readonly provider: string;
  readonly summary: string;
  readonly description: string;
  readonly accentColor: string;
}

/**
 * Read `addin.config.json`.
 *
 * @returns The configuration.
 */
export function readConfig(): AddinConfig {
  const file = new URL("../addin.config.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as AddinConfig;
}
