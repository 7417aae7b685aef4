import { describe, expect, it } from "vitest";
import { compare } from "./compare.js";

const fields = (
  ...[expected, got, tolerance = {}]: Parameters<typeof compare> | [unknown, unknown]
) => compare(expected, got, tolerance).map(({ field }) => field);

describe("compare", () => {
  it("takes the larger of the absolute and the relative tolerance", () => {
    expect(fields({ x: 100 }, { x: 100.9 }, { abs: 0.1, rel: 0.01 })).toEqual([]);
    expect(fields({ x: 100 }, { x: 101.1 }, { abs: 0.1, rel: 0.01 })).toEqual(["x"]);
    expect(fields({ x: 0 }, { x: 0.09 }, { abs: 0.1, rel: 0.01 })).toEqual([]);
    expect(fields({ x: -100 }, { x: -99.5 }, { rel: 0.01 })).toEqual([]);
  });

  it("asks for the exact value when no tolerance is given or it is 0", () => {
    expect(fields({ x: 0.3 }, { x: 0.1 + 0.2 })).toEqual(["x"]);
    expect(fields({ x: 0.3 }, { x: 0.3 }, { abs: 0, rel: 0 })).toEqual([]);
    expect(fields({ name: "none", ok: true }, { name: "None", ok: 1 })).toEqual(["name", "ok"]);
  });

  it("takes no number for null, and no null, NaN, text or gap for a number", () => {
    for (const got of [0, NaN, undefined, ""])
      expect(fields({ x: null }, { x: got })).toEqual(["x"]);
    for (const got of [null, NaN, undefined, "1", Infinity, 1n]) {
      expect(fields({ x: 1 }, { x: got }, { abs: 10 })).toEqual(["x"]);
    }
    expect(fields({ x: null }, { x: null })).toEqual([]);
    expect(fields({ x: 1 }, {}, { abs: 10 })).toEqual(["x"]);
    expect(fields({ x: 1 }, null, { abs: 10 })).toEqual([""]);
  });

  it("names the place of each difference", () => {
    const expected = { rows: [{ a: 1, b: [1, 2] }], kept: 3 };
    const got = { rows: [{ a: 1, b: [1, 3] }], kept: 4, more: 5 };
    expect(compare(expected, got, {})).toEqual([
      { field: "rows[0].b[1]", expected: 2, got: 3 },
      { field: "kept", expected: 3, got: 4 },
    ]);
  });

  it("wants lists of the same length, typed or not", () => {
    expect(fields({ x: [1, 2] }, { x: new Float64Array([1, 2]) })).toEqual([]);
    expect(fields({ x: [1, 2] }, { x: [1, 2, 3] })).toEqual(["x"]);
    expect(fields({ x: [1, 2] }, { x: { 0: 1, 1: 2 } })).toEqual(["x"]);
    expect(fields({ x: {} }, { x: [] })).toEqual(["x"]);
    expect(fields({ x: 1, y: null, z: 1 }, { x: [1], y: [null], z: [1, 1] })).toEqual(["z"]);
  });

  it("replaces the tolerance of a named field, at any depth and for all below it", () => {
    const tolerance = { abs: 0.5, fields: { p: { rel: 0.1 } } };
    expect(fields({ p: 1, q: 1 }, { p: 1.2, q: 1.2 }, tolerance)).toEqual(["p"]);
    expect(fields({ rows: [{ p: [1] }] }, { rows: [{ p: [1.2] }] }, tolerance)).toEqual([
      "rows[0].p[0]",
    ]);
  });

  it("reads atLeast and AtMost as bounds", () => {
    const tolerance = { fields: { logLik: { atLeast: -10 } } };
    expect(fields({ logLik: -9 }, { logLik: -9.9 }, tolerance)).toEqual([]);
    expect(fields({ logLik: -9 }, { logLik: -10.1 }, tolerance)).toEqual(["logLik"]);
    expect(fields({ sseAtMost: 5 }, { sse: 4 })).toEqual([]);
    expect(fields({ sseAtMost: 5 }, { sseAtMost: 5 })).toEqual([]);
    expect(fields({ sseAtMost: 5 }, { sse: 5.1 }, { abs: 1 })).toEqual(["sseAtMost"]);
    expect(fields({ sseAtMost: 5 }, {})).toEqual(["sseAtMost"]);
    expect(fields({ sseAtMost: 5 }, { sse: NaN })).toEqual(["sseAtMost"]);
  });

  it("compares printed figures at their printed precision, and only where there is one", () => {
    expect(fields({ publishedBcr: 7.48 }, {})).toEqual([]);
    expect(fields({ publishedBcr: 7.48 }, { publishedBcr: 7.4849 })).toEqual([]);
    expect(fields({ publishedBcr: 7.48 }, { publishedBcr: 7.4867 }, { abs: 1 })).toEqual([
      "publishedBcr",
    ]);
    // 0.842 was printed 0.8420, as its neighbours show.
    const printed = { published: { first: 0.9662, fifth: 0.842 } };
    expect(fields(printed, { published: { first: 0.96618, fifth: 0.84204 } })).toEqual([]);
    expect(fields(printed, { published: { first: 0.96618, fifth: 0.8424 } })).toEqual([
      "published.fifth",
    ]);
    expect(fields({ published4dp: 0.842 }, { published4dp: 0.8424 })).toEqual(["published4dp"]);
  });
});
