import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sheetCatalogue as catalogue } from "@upstream/core/catalogue";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { spills } from "../src/bind.js";
import excel from "./excel-function-names.json" with { type: "json" };
import { type AddinConfig, readConfig } from "./config.js";
import { allFunctions, functionsJson } from "./functions-json.js";
import { generateAddin } from "./generate.js";
import { manifestJson } from "./manifest-json.js";
import { manifestXml } from "./manifest-xml.js";

const config: AddinConfig = readConfig();
const root = new URL("../../", import.meta.url);

describe("functions.json", () => {
  const { functions, enums, ...top } = functionsJson(config.baseUrl);

  it("lets error cells through to the functions", () => {
    expect(top.allowErrorForDataTypeAny).toBe(true);
  });

  it("gives every function a name that Excel takes, once", () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of functions) {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z]{2,63}$/);
      // Three letters and digits read as a cell, and so may three letters alone with a row.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  it("keeps within the lengths that Excel shows or allows", () => {
    for (const { name, description, parameters, helpUrl } of functions) {
      expect(description.length, name).toBeGreaterThan(10);
      expect(description.length, name).toBeLessThanOrEqual(90);
      expect(helpUrl).toMatch(/^https:\/\/.+\/help\.html#[a-z]+$/);
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) {
        expect(parameter.name, name).toMatch(/^[a-z][A-Za-z]{1,63}$/);
        expect(parameter.description.length, `${name} ${parameter.name}`).toBeGreaterThan(5);
        expect(parameter.description.length, `${name} ${parameter.name}`).toBeLessThanOrEqual(90);
      }
    }
  });

  it("takes ranges and cells as they stand, and offers choices as text", () => {
    for (const { parameters } of functions) {
      for (const { type, dimensionality, customEnumId } of parameters) {
        if (dimensionality === "matrix") expect(type).toBe("any");
        expect(type === "string").toBe(customEnumId !== undefined);
        if (customEnumId !== undefined) {
          expect(enums.filter(({ id }) => id === customEnumId)).toHaveLength(1);
        }
      }
    }
  });

  it("lists each choice once, under a name that the schema takes", () => {
    for (const { id, values } of enums) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  });

  it("has no required parameter after an optional one", () => {
    for (const { name, parameters } of functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional < 0) continue;
      const rest = parameters.slice(firstOptional);
      expect(
        rest.every(({ optional }) => optional),
        name,
      ).toBe(true);
    }
  });

  it("says of each function whether it spills", () => {
    const kinds = functions.map(({ result }) => result.dimensionality === "matrix");
    expect(kinds).toEqual(allFunctions().map(spills));
  });

  it("uses no name of a built-in function", () => {
    const names = new Set(functions.map(({ name }) => name));
    expect(excel.names.length).toBeGreaterThan(450);
    expect(excel.names.filter((name) => names.has(name))).toEqual([]);
  });

  it("uses no name that the spreadsheet of the workbench has, in any of its languages", () => {
    const locales = "node_modules/@univerjs/sheets-formula/lib/locale/";
    const kinds = "node_modules/@univerjs/engine-formula/lib/types/functions/";
    const files = [
      ...listOf(locales).filter((file) => file.endsWith(".js")),
      ...listOf(kinds).map((folder) => `${folder}/function-names.d.ts`),
    ].filter((file) => existsSync(new URL(file, root)));
    const found = new Set<string>();
    for (const file of files) {
      const text = readFileSync(new URL(file, root), "utf8");
      for (const [, name = ""] of text.matchAll(/["']?([A-Z][A-Z0-9._]{2,})["']?\s*(?:=|:)/g)) {
        found.add(name);
      }
    }
    if (files.length > 0) expect(found.has("SUMPRODUCT")).toBe(true);
    expect(functions.map(({ name }) => name).filter((name) => found.has(name))).toEqual([]);
  });

  it("has every spreadsheet function of the catalogue", () => {
    const wanted = catalogue.flatMap((entry) => entry.excel.map(({ name }) => name));
    expect(functions.map(({ name }) => name)).toEqual([...wanted, "CHECK", "VERSION"]);
  });
});

describe("manifest.json", () => {
  it("is valid by its schema", async () => {
    const { AppManifestUtils } = await import("@microsoft/app-manifest");
    const schemaFile = new URL(
      "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json",
      root,
    );
    const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as never;
    const manifest = manifestJson(config, "0.1.0") as never;
    expect(await AppManifestUtils.validateAgainstSchema(manifest, schema)).toEqual([]);
  });

  it("is refused by the schema when something is wrong, so that the test can fail", async () => {
    const { AppManifestUtils } = await import("@microsoft/app-manifest");
    const schemaFile = new URL(
      "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json",
      root,
    );
    const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as never;
    const manifest = { ...manifestJson(config, "0.1.0"), accentColor: "teal" } as never;
    expect(await AppManifestUtils.validateAgainstSchema(manifest, schema)).not.toEqual([]);
  });

  it("names icons that are there, of the sizes asked for", () => {
    const { icons } = manifestJson(config, "0.1.0") as { icons: Record<string, string> };
    expect(sizeOfPng(icons["color"]!)).toEqual([192, 192]);
    expect(sizeOfPng(icons["outline"]!)).toEqual([32, 32]);
  });
});

function listOf(folder: string): string[] {
  const url = new URL(folder, root);
  return existsSync(url) ? readdirSync(url).map((name) => folder + name) : [];
}

function sizeOfPng(file: string): [number, number] {
  const bytes = readFileSync(new URL(`addin/public/${file}`, root));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function parse(xml: string): Node {
  const top: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

const descendants = (node: Node): Node[] => [node, ...node.children.flatMap(descendants)];
const namesIn = (node: Node | undefined): string[] =>
  (node?.children ?? []).map(({ name }) => name);

describe("manifest.xml", () => {
  const app = parse(manifestXml(config, "0.1.0"));
  const all = descendants(app);
  const find = (name: string): Node => all.find((node) => node.name === name)!;
  const findAll = (name: string): Node[] => all.filter((node) => node.name === name);
  const overrides = find("VersionOverrides");

  it("has its elements in the order of the schema", () => {
    expect(namesIn(app)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(namesIn(overrides)).toEqual(["Hosts", "Resources"]);
    const host = overrides.children[0]!.children[0];
    expect(namesIn(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const [functions, ribbon] = descendants(host!).filter(({ name }) => name === "ExtensionPoint");
    expect(namesIn(functions)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(namesIn(ribbon)).toEqual(["OfficeTab"]);
    expect(namesIn(find("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(namesIn(find("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(namesIn(find("Action"))).toEqual(["TaskpaneId", "SourceLocation"]);
    expect(namesIn(find("Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("has an id of its own, a version of four parts and the permission it needs", () => {
    expect(find("Id").text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(config.xmlId).not.toBe(config.jsonId);
    expect(find("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(find("Permissions").text).toBe("ReadWriteDocument");
  });

  it("has every resource that it names, each once, and names every one it has", () => {
    const has = descendants(find("Resources")).flatMap(({ attributes }) => attributes["id"] ?? []);
    const named = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(new Set(has).size).toBe(has.length);
    expect([...new Set(named)].sort()).toEqual([...has].sort());
    for (const id of has) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("gives the functions and the pane one long-lived runtime", () => {
    const page = find("Page").children[0]?.attributes["resid"];
    expect(find("Runtime").attributes).toEqual({ resid: page, lifetime: "long" });
    expect(find("Action").children[1]?.attributes["resid"]).toBe(page);
    expect(find("FunctionFile").attributes["resid"]).toBe(page);
  });

  it("asks for the requirement sets of a shared runtime and of error messages", () => {
    expect(findAll("Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.2" },
    ]);
  });

  it("serves everything over https from the configured address", () => {
    const isAddress = ({ name }: Node): boolean =>
      ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"].includes(name);
    const addresses = all
      .filter(
        (node) => isAddress(node) || (node.name === "SourceLocation" && !node.attributes["resid"]),
      )
      .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
    expect(addresses).toHaveLength(10);
    for (const address of addresses) expect(address.startsWith(`${config.baseUrl}/`)).toBe(true);
  });

  it("keeps within the lengths of its texts", () => {
    expect(find("DisplayName").attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
    expect(find("Description").attributes["DefaultValue"]!.length).toBeLessThanOrEqual(250);
    for (const list of [find("bt:ShortStrings"), find("bt:LongStrings")]) {
      const longest = list.name === "bt:ShortStrings" ? 125 : 250;
      for (const { attributes } of list.children) {
        expect(attributes["DefaultValue"]!.length).toBeLessThanOrEqual(longest);
      }
    }
  });

  it("names icons that are there, of the sizes it says", () => {
    for (const image of find("bt:Images").children) {
      const { id, DefaultValue } = image.attributes;
      const size = Number(id!.split(".")[1]);
      expect(sizeOfPng(DefaultValue!.split("/").at(-1)!)).toEqual([size, size]);
    }
  });

  it("escapes what a configuration holds", () => {
    const xml = manifestXml({ ...config, name: `A & B <"C">` }, "1.2.3-beta.1");
    const parsed = descendants(parse(xml));
    const display = parsed.find(({ name }) => name === "DisplayName");
    expect(display?.attributes["DefaultValue"]).toBe(`A & B <"C">`);
    expect(parsed.find(({ name }) => name === "Version")?.text).toBe("1.2.3.0");
  });
});

describe("the configuration", () => {
  it("holds the address under which the manifests look for everything", () => {
    const files = generateAddin();
    expect(config.baseUrl).toMatch(/^https:\/\/[^/].*[^/]$/);
    for (const name of ["manifest.xml", "manifest.json", "functions.json"]) {
      const addresses = files[`addin/generated/${name}`]!.match(/https:\/\/[^"<]*/g) ?? [];
      expect(addresses.length).toBeGreaterThan(3);
      const elsewhere = addresses.filter((address) => !address.startsWith(config.baseUrl));
      const known = [new URL(config.baseUrl).origin, "https://developer.microsoft.com"];
      for (const address of elsewhere) expect(known).toContain(new URL(address).origin);
    }
  });
});

describe("the help page", () => {
  it("has an anchor for each function's help address", () => {
    const page = generateAddin()["addin/generated/help.html"]!;
    for (const { helpUrl } of functionsJson(config.baseUrl).functions) {
      expect(page).toContain(`id="${helpUrl.split("#")[1]!}"`);
    }
  });
});
