import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Adapter } from "./adapter.js";
import { ownCases, report, runReference } from "./runner.js";

const half: Adapter = { fn: ["half", "halve"], run: ({ x }: { x: number }) => ({ y: x / 2 }) };
const broken: Adapter = {
  fn: ["broken"],
  run: () => {
    throw new Error("no answer");
  },
};
const byFamily: Adapter = {
  fn: ["family"],
  run: () => ({ y: 1.05 }),
  tolerance: ({ tolerance }) => (tolerance === "closed form" ? { abs: 0.1 } : {}),
};

const about = { source: "arithmetic" };
const files = {
  "one.json": { id: "one", fn: "half", input: { x: 4 }, expected: { y: 2 }, ...about },
  "list.json": [
    { id: "list/1", capability: "halve", input: { x: 3 }, expected: { y: 2 }, ...about },
    { id: "list/2", fn: "later", input: {}, expected: { y: 2 }, ...about },
    { id: "list/3", fn: "broken", input: {}, expected: { y: 2 }, ...about },
  ],
  "cases.json": {
    schema: "1",
    cases: [
      { id: "f", fn: "family", input: {}, expected: { y: 1 }, tolerance: "closed form", ...about },
    ],
  },
  "shape.json": { name: "circles", cases: [{ name: "a", sets: [] }] },
};

describe("the reference runner", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "upstream-"));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(content));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("passes, fails and skips, and says which and why", () => {
    expect(report(runReference([folder], [half, broken, byFamily]))).toEqual([
      "failed list/1: y expected 2, got 1.5",
      'failed list/3: (run) expected "a result", got "Error: no answer"',
      "skipped list/2: no adapter for later",
      "skipped shape.json: another shape",
      "2 passed, 2 failed, 2 skipped",
    ]);
  });
});

it("finds the engine in agreement with every case of its own", () => {
  const outcomes = runReference([ownCases]);
  expect(outcomes.filter(({ state }) => state !== "passed")).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(0);
});
