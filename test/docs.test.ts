import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import functionsJson from "../addin/generated/functions.json" with { type: "json" };
import rootPackage from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../", import.meta.url));
const folders = (path: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { recursive: true, encoding: "utf8" }).map((file) =>
        join(path, file),
      )
    : [];

const pages = ["README.md", "CONTRIBUTING.md", ...folders("docs"), ...folders("addin")]
  .filter((file) => file.endsWith(".md") && !/node_modules|[\\/]dist[\\/]/.test(file))
  .map((file) => [file, readFileSync(join(root, file), "utf8")] as const);

describe.each(pages)("%s", (file, text) => {
  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      if (/^(https?:|mailto:)/.test(link)) return false;
      if (path === "") return !headings(text).includes(anchor ?? "");
      return !existsSync(join(root, dirname(file), path));
    });
    expect(broken).toEqual([]);
  });

  it("names commands that exist", () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(commands.filter((name = "") => !(name in rootPackage.scripts))).toEqual([]);
  });

  it("names spreadsheet functions that exist", () => {
    const named = [...text.matchAll(/UPSTREAM\.([A-Z]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !functionsJson.functions.some(({ id }) => id === name))).toEqual(
      [],
    );
  });

  it("has examples that print what they say", () => {
    const examples = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
    const runnable = examples.filter((code) => code.includes("console.log("));
    for (const [index, code] of runnable.entries()) {
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ => (.*)$/gm)];
      expect(run(`${file.replaceAll(/\W/g, "-")}-${String(index)}.ts`, code)).toEqual(
        promised.map(([, output]) => output),
      );
    }
  });
});

/** Anchors as GitHub makes them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}

/** Run an example as a person would who has the package installed. */
function run(name: string, code: string): string[] {
  const folder = join(root, "temp/examples");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), code);
  const output = execFileSync(
    process.execPath,
    ["--conditions=@upstream/source", "--import", "tsx", join(folder, name)],
    { cwd: root, encoding: "utf8" },
  );
  return output.trimEnd().split("\n");
}

describe("the project's files", () => {
  const skipped = /(^|[\\/])(node_modules|dist|site|temp|coverage|\.git)([\\/]|$)/;
  const read = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => !skipped.test(file))
    .filter((file) => /\.(ts|m?js|cjs|json|md|html|css|xml|ya?ml|npmrc)$|[\\/]run$/.test(file))
    .map(
      (file) => [relative(root, join(root, file)), readFileSync(join(root, file), "utf8")] as const,
    );

  it("name no machine and no package registry", () => {
    // Written in parts, so that this file does not find itself.
    const forbidden = new RegExp(["/wo" + "rk/", "/ro" + "ot/", "regi" + "stry\\."].join("|"));
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter(([, text]) => forbidden.test(text)).map(([file]) => file)).toEqual([]);
  });
});
