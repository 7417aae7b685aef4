import { namespace } from "../src/help.js";
import type { AddinConfig } from "./config.js";

/**
 * Derive the unified manifest, for subscription Excel only.
 *
 * @param config - Addresses, ids and texts.
 * @param version - Version of the add-in, such as "0.1.0".
 * @returns The content of `manifest.json`, of schema 1.25: the first to take `metadataUrl` alone.
 */
export function manifestJson(config: AddinConfig, version: string): Record<string, unknown> {
  const { baseUrl, name, provider, summary, description } = config;
  const icons = [16, 32, 80].map((size) => ({ size, url: `${baseUrl}/icon-${String(size)}.png` }));
  const page = `${baseUrl}/taskpane.html`;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json",
    manifestVersion: "1.25",
    version,
    id: config.jsonId,
    localizationInfo: { defaultLanguageTag: "en-gb", additionalLanguages: [] },
    developer: {
      name: provider,
      websiteUrl: `${baseUrl}/support.html`,
      privacyUrl: `${baseUrl}/privacy.html`,
      termsOfUseUrl: `${baseUrl}/support.html#licence`,
    },
    name: { short: name, full: `${name} for Excel` },
    description: { short: summary, full: description },
    icons: { outline: "icon-outline-32.png", color: "icon-192.png" },
    accentColor: config.accentColor,
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: {
        resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }],
      },
    },
    extensions: [
      {
        requirements: { scopes: ["workbook"] },
        runtimes: [
          {
            requirements: {
              capabilities: [
                { name: "SharedRuntime", minVersion: "1.1" },
                { name: "CustomFunctionsRuntime", minVersion: "1.2" },
              ],
            },
            id: "UpstreamRuntime",
            type: "general",
            code: { page, script: `${baseUrl}/functions.js` },
            lifetime: "long",
            actions: [
              {
                id: "OpenPane",
                type: "openPage",
                displayName: `Open ${name}`,
                pinnable: true,
                view: "UpstreamPane",
              },
            ],
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              metadataUrl: `${baseUrl}/functions.json`,
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "UpstreamGroup",
                    label: name,
                    icons,
                    controls: [
                      {
                        id: "UpstreamOpenPane",
                        type: "button",
                        label: name,
                        icons,
                        supertip: { title: name, description: summary },
                        actionId: "OpenPane",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
