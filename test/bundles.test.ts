import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import type * as CoreModule from "@upstream/core";
import type * as CatalogueModule from "@upstream/core/catalogue";
import type * as RegistersModule from "@upstream/core/reference-data";
import type * as WelshModule from "@upstream/core/words/cy-GB";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

type Core = typeof CoreModule;

const dist = fileURLToPath(new URL("../packages/core/dist/", import.meta.url));
if (!existsSync(dist)) throw new Error("Run npm run build before the tests of the build.");

// Addressed as files: under test, the package name leads to the sources.
const load = async (file: string): Promise<unknown> => import(pathToFileURL(dist + file).href);
const require = createRequire(import.meta.url);
const esm = (await load("index.js")) as Core;
const cjs = require(`${dist}index.cjs`) as Core;
const perthKinross = { count: 223, total: 2176 };

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

/** Bundle one import as an embedder would, and list the modules whose code is inside. */
async function embed(code: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    minify: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

describe("the built core", () => {
  it("gives the same exports and answers as a module and by require()", () => {
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
    expect(cjs.proportionInterval(perthKinross)).toEqual(esm.proportionInterval(perthKinross));
    expect(esm.proportionInterval(perthKinross).value).toBe(223 / 2176);
  });

  it("offers the catalogue and the Welsh words beside it, either way", async () => {
    const catalogue = (await load("catalogue.js")) as typeof CatalogueModule;
    const required = require(`${dist}catalogue.cjs`) as typeof catalogue;
    expect(required.catalogue.map(({ name }) => name)).toEqual(
      catalogue.catalogue.map(({ name }) => name),
    );
    const welsh = (await load("words/cy-GB.js")) as typeof WelshModule;
    const sentence = { id: "givePounds", values: {}, text: "Give a number of pounds." };
    expect(welsh.inWelsh(sentence)).toBe("Rhowch nifer o bunnoedd.");
  });

  it("offers the registers beside it, either way, and holds none of them itself", async () => {
    const registers = (await load("reference-data.js")) as typeof RegistersModule;
    const required = require(`${dist}reference-data.cjs`) as typeof registers;
    expect(required.unitCostRegister).toEqual(registers.unitCostRegister);
    expect(registers.unitCost({ code: "SS1.0" }).amountGbp).toBe(51080);
    const inside = await embed('export * from "./index.js";');
    const rows = /registers\/rows\/(unit-cost|effect|figure|need-table|source|excluded)-rows/;
    expect(inside.filter((file) => rows.test(file))).toEqual([]);
  });

  it("runs as one script in a page that has no modules", () => {
    const page = createContext({});
    runInContext(readFileSync(`${dist}upstream.iife.min.js`, "utf8"), page);
    const { value } = runInContext(
      "upstream.proportionInterval({ count: 223, total: 2176 })",
      page,
    ) as { value: number };
    expect(value).toBe(223 / 2176);
  });

  it("recognises an error of its other copy", () => {
    const refused = errorOf(() => cjs.proportionInterval({ count: 2, total: 1 }));
    expect(refused).not.toBeInstanceOf(esm.UpstreamError);
    expect(esm.isUpstreamError(refused)).toBe(true);
    expect(cjs.isUpstreamError(errorOf(() => esm.proportionInterval({ count: 2, total: 1 })))).toBe(
      true,
    );
    expect(esm.isUpstreamError(new Error("another"))).toBe(false);
  });
});

describe("importing one function", () => {
  it("leaves the others, the distributions and the catalogue out", async () => {
    const inside = await embed('export { netPresentValue } from "./index.js";');
    const ours = inside.filter((file) => file.includes("packages/core/dist/"));
    const unwanted =
      /distributions|simple-statistics|\.entry\.|catalogue|references|\/(matching|readiness)\//;
    expect(ours.length).toBeGreaterThan(0);
    expect(inside.filter((file) => unwanted.test(file))).toEqual([]);
  });

  it("takes only zod's small half", async () => {
    const inside = await embed('export * from "./index.js";');
    expect(inside.filter((file) => /zod\/v4\/(classic|locales)|zod\/v3/.test(file))).toEqual([]);
  });
});
