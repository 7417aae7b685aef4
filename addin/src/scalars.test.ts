import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  errorText,
  notationOf,
  readChoice,
  readFlagCode,
  readNumber,
  readPriceYear,
  readScalar,
  readScore,
  readText,
} from "./scalars.js";

const any = { percent: true, pounds: true };
const texts = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "text" in value ? value.text : value;

describe("readNumber", () => {
  it.each([
    ["3.5%", 0.035],
    ["70 %", 0.7],
    ["£1,200", 1200],
    ["1,200,000.50", 1_200_000.5],
    ["1 200", 1200],
    ["1\u00a0200", 1200],
    ["(1,200)", -1200],
    ["(£1,200.50)", -1200.5],
    ["-£5", -5],
    ["£-5", -5],
    ["−5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["1e3", 1000],
    [" 7 ", 7],
    ["", 0],
    [null, 0],
  ])("reads %j as %d", (cell, expected) => {
    expect(readNumber(cell, any)).toBe(expected);
  });

  it.each(["1,5", "1.200,50", "12,00", "1 20", "1,200 300", "--5", "(5", "5)", "(-5)", "1.2.3"])(
    "refuses %j, which can be read in more than one way",
    (cell) => {
      expect(texts(readNumber(cell, any))).toBe(
        `Give a number such as 1500 or 1.5; ${cell} can be read in more than one way.`,
      );
    },
  );

  it.each(["abc", "$5", "%", "£", true, false, NaN, Infinity, "1e400", "twelve 5"])(
    "refuses %j",
    (cell) => {
      expect(texts(readNumber(cell, any))).toMatch(/^Give a number/);
    },
  );

  it("refuses a percentage of people and a pound of a share", () => {
    expect(texts(readNumber("5%", notationOf("people")))).toBe("Give a number, not a percentage.");
    expect(texts(readNumber("£5", notationOf("fraction")))).toBe(
      "Give a number without a pound sign.",
    );
    expect(readNumber("£5", notationOf("£/year"))).toBe(5);
  });

  it("reads every number that a sheet writes as text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value), any)).toBe(value + 0);
      }),
      { seed: 1 },
    );
  });
});

describe("readFlagCode", () => {
  it.each([
    [1, 1],
    [true, 1],
    ["Yes", 1],
    [" Y ", 1],
    ["TRUE", 1],
    ["1", 1],
    [0, 0],
    [false, 0],
    [null, 0],
    [undefined, 0],
    ["", 0],
    ["n", 0],
    ["No", 0],
    ["unknown", 2],
    ["?", 2],
    ["c", 3],
    ["[c]", 3],
    ["z", 4],
    ["u", 5],
    ["X", 6],
    [2, -1],
    ["maybe", -1],
    ["1.0", -1],
    [{ basicValue: 1 }, 1],
    [{}, -1],
  ])("codes %j as %d", (cell, code) => {
    expect(readFlagCode(cell)).toBe(code);
  });
});

describe("readScore", () => {
  it("takes 0, a blank and a missing mark for no answer", () => {
    for (const cell of [0, null, "", " ", "?", "x", "unknown", "0"]) {
      expect(readScore(cell)).toBeNull();
    }
    expect(readScore("4")).toBe(4);
    expect(texts(readScore("often"))).toMatch(/^Give a score/);
    expect(texts(readScore(true))).toMatch(/^Give a score/);
  });
});

describe("readPriceYear", () => {
  it.each([
    [2024, 2024],
    ["2024", 2024],
    ["2024/25", "2024/25"],
    ["2024/2025", "2024/25"],
    ["2024-25", "2024/25"],
    ["FY 2024/25", "2024/25"],
    ["1999/00", "1999/00"],
    // Serial 45658 is 1 January 2025; 73050 is 31 December 2099.
    [45_658, 2025],
    [45_657, 2024],
    [73_050, 2099],
    ["2025-03-31", 2025],
  ])("reads %j as %j", (cell, year) => {
    expect(readPriceYear(cell)).toBe(year);
  });

  it.each(["2024/26", "24/25", 1899.5, 12, "soon", "2024-13-01", 1e9])("refuses %j", (cell) => {
    expect(texts(readPriceYear(cell))).toBe("Give a price year such as 2013 or 2013/14.");
  });

  it("asks which year is meant where a month could be", () => {
    expect(texts(readPriceYear("2011-12"))).toBe(
      "Give 2011/12 for the financial year or 2011 for the calendar year.",
    );
  });
});

describe("readChoice", () => {
  const choices = ["wilson", "clopperPearson"];
  it("minds neither case nor punctuation, and takes the number of a choice", () => {
    for (const cell of ["clopperPearson", "CLOPPERPEARSON", " Clopper-Pearson ", 2, "2"]) {
      expect(readChoice(cell, choices)).toBe("clopperPearson");
    }
  });

  it("lists the choices for anything else", () => {
    for (const cell of ["exact", 3, 0, 1.5, true, "3"]) {
      expect(texts(readChoice(cell, choices))).toBe("Give one of: wilson, clopperPearson.");
    }
  });
});

describe("readScalar", () => {
  it("leaves an optional blank out, and reads a required one as 0", () => {
    for (const blank of [null, "", undefined, { type: "Empty" }]) {
      expect(readScalar({ kind: "share", optional: true }, blank)).toBeUndefined();
      expect(readScalar({ kind: "share" }, blank)).toBe(0);
      expect(readScalar({ kind: "flag" }, blank)).toBe(false);
    }
    expect(readScalar({ kind: "share", optional: true }, 0)).toBe(0);
  });

  it("takes 0 for a blank where 0 is no value", () => {
    for (const blank of [null, "", 0]) {
      expect(readScalar({ kind: "pounds", optional: true, zeroIsBlank: true }, blank)).toBe(
        undefined,
      );
      expect(texts(readScalar({ kind: "pounds", zeroIsBlank: true }, blank))).toBe(
        "Give a value; this one cannot be left out.",
      );
      expect(texts(readScalar({ kind: "text" }, blank))).toBe("Give a name.");
      expect(texts(readScalar({ kind: "priceYear" }, blank))).toMatch(/^Give a price year/);
      expect(texts(readScalar({ kind: "choice", choices: ["a"] }, blank))).toBe("Give one of: a.");
    }
  });

  it("refuses a missing mark where TRUE or FALSE is asked for", () => {
    expect(texts(readScalar({ kind: "flag" }, "?"))).toBe("Give TRUE or FALSE.");
  });
});

describe("errorText", () => {
  it("knows an error in each of the forms in which a host passes it", () => {
    expect(errorText("#DIV/0!")).toBe("#DIV/0!");
    expect(errorText({ code: "#N/A", type: "CustomFunctionError" })).toBe("#N/A");
    expect(errorText({ type: "Error", basicValue: "#REF!" })).toBe("#REF!");
    expect(errorText("#1")).toBeUndefined();
    expect(errorText("# children")).toBeUndefined();
    expect(errorText(null)).toBeUndefined();
  });
});

describe("readText", () => {
  it("trims, and takes 0 for a blank", () => {
    expect([" a ", 12, true, 0, null].map(readText)).toEqual(["a", "12", "TRUE", "", ""]);
  });
});
