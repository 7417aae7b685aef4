import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import * as main from "@upstream/core";
import { catalogue, quantities } from "@upstream/core/catalogue";
import * as registers from "@upstream/core/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

/** Every entry point that holds functions. */
const core = { ...main, ...registers };

/** Exports that are functions and no part of the catalogue: they compute nothing. */
const helpers = ["isUpstreamError"];

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The schema without its default and its being optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional
    ? bare(schema.def.innerType)
    : schema;
}

/** Compare the parts that an example shows. */
function expectShown(got: unknown, shown: unknown, tolerance: number, path: string): void {
  if (typeof shown === "number") {
    expect(typeof got, path).toBe("number");
    expect(Math.abs((got as number) - shown), path).toBeLessThanOrEqual(tolerance);
  } else if (typeof shown === "object" && shown !== null) {
    expect(got, path).toBeTypeOf("object");
    for (const [key, value] of Object.entries(shown)) {
      expectShown((got as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(got, path).toBe(shown);
  }
}

describe.each(catalogue)("$name", (entry) => {
  const fields = Object.entries(entry.input.shape);

  it("is exported under its catalogue name", () => {
    expect((core as Record<string, unknown>)[entry.name]).toBe(entry.run);
  });

  it.each(fields)("describes %s in a sentence", (_, schema) => {
    const about = quantities.get(bare(schema));
    expect(about?.description).toMatch(/^[A-Z].*\.$/);
    expect(about?.title).toMatch(/^[A-Z]/);
  });

  it("has an example", () => {
    expect(entry.examples.length).toBeGreaterThan(0);
  });

  it.each([...entry.examples])("gives the documented result", ({ input, result, tolerance }) => {
    expectShown(entry.run(input), result, tolerance ?? 1e-9, entry.name);
  });

  it.each(fields.map(([field]) => field))("says what to give when %s is wrong", (field) => {
    const input = { ...(entry.examples[0]?.input as object), [field]: (): number => 0 };
    expect(() => entry.run(input)).toThrow(/^(\S+: )?(Give|Enter) .*\.$/);
  });

  it("says what to give instead of an unknown field", () => {
    const input = { ...(entry.examples[0]?.input as object), nonsense: 1 };
    expect(() => entry.run(input)).toThrow(
      "Give known fields only; check the spelling of nonsense.",
    );
  });

  it("has the same summary in its TSDoc", () => {
    const folder = new URL(
      `../src/${entry.group.toLowerCase().replace(" ", "-")}/`,
      import.meta.url,
    );
    const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find(
      (path) => basename(path) === `${kebab(entry.name)}.ts`,
    );
    const source = readFileSync(new URL(file ?? "", folder), "utf8");
    expect(source).toContain(`/**\n * ${entry.summary}\n`);
  });

  it("cites a source", () => {
    expect(entry.references.length).toBeGreaterThan(0);
  });
});

describe("the catalogue", () => {
  it("lists every exported function", () => {
    const functions = Object.entries(core)
      .filter(([key, value]) => typeof value === "function" && /^[a-z]/.test(key))
      .map(([key]) => key)
      .filter((key) => !helpers.includes(key));
    expect(functions.sort()).toEqual(catalogue.map(({ name }) => name).sort());
  });

  it("gives every spreadsheet function a name of its own", () => {
    const names = catalogue.flatMap(({ excel }) => excel.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
