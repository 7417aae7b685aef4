import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Wording } from "../src/internal/say.js";
import { cyGB } from "../src/words/cy-GB.js";
import * as english from "../src/words/en-GB.js";

const wordings = Object.entries<Wording>(english);
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every source that may speak to a person, without tests and without the words themselves. */
const sources = ["packages/core/src", "addin/src"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  )
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|[\\/]words[\\/]/.test(file))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort().join(" ");

describe("the words", () => {
  it("are named by their id, in either language", () => {
    expect(wordings.filter(([name, { id }]) => name !== id)).toEqual([]);
    expect(Object.keys(cyGB).sort()).toEqual(wordings.map(([name]) => name).sort());
  });

  it("are all in use", () => {
    const unused = wordings.filter(([name]) => !new RegExp(`\\b${name}\\b`).test(sources));
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

describe("every wording", () => {
  const offenders = (isWrong: (id: string, text: string, welsh: string) => boolean): string[] =>
    wordings.filter(([id, { text }]) => isWrong(id, text, cyGB[id] ?? "")).map(([id]) => id);

  it("has the same placeholders in Welsh", () => {
    const differs = offenders((_, text, welsh) => placeholders(text) !== placeholders(welsh));
    expect(differs).toEqual([]);
  });

  it("has placeholders that can be filled", () => {
    const whole = /\{\w+(:(percent|pounds|count|decimal))?\}/g;
    expect(offenders((_, text) => /[{}]/.test(text.replace(whole, "")))).toEqual([]);
  });

  it("is translated", () => {
    // A name or a list of values alone reads the same in Welsh.
    const isSentence = /[a-z]{3} [a-z]{3}/i;
    expect(offenders((_, text, welsh) => isSentence.test(text) && text === welsh)).toEqual([]);
  });

  it("says what to write when its name says so", () => {
    const asks = /^(give|enter)[A-Z]/;
    const says = /^(Give|Enter) .*\.$/;
    expect(offenders((id, text) => asks.test(id) && !says.test(text))).toEqual([]);
  });

  it("names its own column and row when its name begins with use", () => {
    const says = /^\{column\} is '\{found\}' in row \{row\}: Use .*\.$/;
    expect(offenders((id, text) => /^use[A-Z]/.test(id) !== says.test(text))).toEqual([]);
  });
});

describe("a refusal", () => {
  // refusal(path, say(words.x ...)) and { sentence: say(words.x ...) } of a schema's check.
  const refusing = /\brefusal\([^;]*?\bsay\(\s*words\.(\w+)|\bsentence: say\(\s*words\.(\w+)/g;
  const used = [...sources.matchAll(refusing)].map(
    ([, thrown, checked]) => thrown ?? checked ?? "",
  );

  it("says what to write", () => {
    const silent = used.filter(
      (id) => !/^(Give|Enter) |: Use /.test(Object.fromEntries(wordings)[id]?.text ?? ""),
    );
    expect(silent).toEqual([]);
    expect(used.length).toBeGreaterThan(5);
  });
});
