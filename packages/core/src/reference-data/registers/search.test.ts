import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEffects } from "./find-effects.js";
import { publishedNeed } from "./published-need.js";
import { searchFigures } from "./search-figures.js";
import { searchUnitCosts, type SearchUnitCostsInput } from "./search-unit-costs.js";
import { findRows } from "./search-words.js";
import { unitCostRegister } from "./unit-costs.js";

const codes = (input: SearchUnitCostsInput): string[] =>
  searchUnitCosts(input).matches.map(({ code }) => code);
const texts = (sentences: readonly { readonly text: string }[]): string[] =>
  sentences.map(({ text }) => text);

describe("searchUnitCosts", () => {
  it("finds by words in any order, whatever their case and accents", () => {
    expect(codes({ text: "enquiry SECTION 47" })).toEqual(["SS5.0.7"]);
    expect(codes({ text: "Sèction enquiry" })[0]).toBe("SS5.0.7");
    expect(codes({ text: "childrens home" })).toEqual(codes({ text: "Children’s HOME" }));
  });

  it("finds by code: the entry itself first, then its parts", () => {
    expect(codes({ text: "E&S 2.0" }).slice(0, 5)).toEqual([
      "E&S2.0",
      "E&S2.0.1",
      "E&S2.0.2",
      "E&S2.0.3",
      "E&S2.0.4",
    ]);
    expect(codes({ text: "ss4.1" })[0]).toBe("SS4.1");
  });

  it("narrows by category and agency", () => {
    expect(codes({ category: "housing" })).toEqual(["HO1.0", "HO3.0", "HO4.1"]);
    expect(codes({ category: "crime", agency: "nhs" })).toEqual(["CR2.0.1"]);
  });

  it("leaves contested costs out, counts them, and brings them in when asked", () => {
    const without = searchUnitCosts({ text: "exclusion" });
    expect(without.matches.map(({ tag }) => tag)).not.toContain("contested");
    expect(without.contestedHidden).toBe(1);
    expect(texts(without.warnings)).toEqual(["Contested costs left out: 1."]);
    expect(codes({ text: "exclusion lifetime", includeContested: true })).toEqual([
      "unit.exclusion.lifetime.2017",
    ]);
    expect(searchUnitCosts({}).contestedHidden).toBe(3);
  });

  it("marks prices more than five years older than the date as stale", () => {
    const [match] = searchUnitCosts({ text: "SS1.0", asOf: "2025/26" }).matches;
    expect(match).toMatchObject({ ageYears: 12, isStale: true });
    expect(searchUnitCosts({ text: "SS1.0" }).matches[0]).toMatchObject({ isStale: null });
  });

  it("falls back on rows that hold most of the words, and says so", () => {
    const found = searchUnitCosts({ text: "foster spaceship" });
    expect(found.matches.length).toBeGreaterThan(3);
    expect(texts(found.warnings)[0]).toBe(
      "Nothing holds all these words; what is listed holds most of them.",
    );
    const none = searchUnitCosts({ text: "spaceship" });
    expect(none).toMatchObject({ matches: [], warnings: [] });
    expect(none.conclusion.text).toBe("No unit cost answers this; try fewer or other words.");
  });

  it("says how many were found and how they were seen", () => {
    expect(searchUnitCosts({ text: "section 47" }).conclusion.text).toBe(
      "Unit costs found: 1, of which 1 were read second-hand. Best answer: SS5.0.7.",
    );
  });

  it("finds each row by its own code and by its own words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...unitCostRegister), (cost) => {
        const includeContested = true;
        expect(codes({ text: cost.code.toLowerCase(), includeContested })[0]).toBe(cost.code);
        expect(codes({ text: cost.description, includeContested })).toContain(cost.code);
      }),
      { seed: 1, numRuns: 84 },
    );
  });

  it("finds no more rows when a word is added, and the same ones each time", () => {
    const words = ["child", "care", "cost", "week", "court", "health", "assessment"];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 2 }), (chosen) => {
        const all = codes({ text: chosen.join(" ") });
        expect(codes({ text: chosen.join(" ") })).toEqual(all);
        const found = searchUnitCosts({ text: chosen.join(" ") });
        const isWhole = !found.warnings.some(({ id }) => id === "searchSomeWords");
        if (isWhole) {
          const fewer = codes({ text: chosen.slice(1).join(" ") });
          expect(all.filter((code) => !fewer.includes(code))).toEqual([]);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("refuses an unknown category", () => {
    expect(() => searchUnitCosts({ category: "care" as "health" })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["category"],
        message:
          "category: Give one of: socialServices, education, crime, health, housing, employment.",
      }),
    );
  });
});

describe("findEffects", () => {
  it("sets effects of the UK beside those from elsewhere", () => {
    const { programmes, warnings } = findEffects({ outcome: "out-of-home placement" });
    expect(
      programmes.map(({ programme, uk, elsewhere }) => [programme, uk.length, elsewhere.length]),
    ).toEqual([
      ["Multisystemic therapy", 1, 0],
      ["Intensive family preservation services", 0, 4],
    ]);
    expect(texts(warnings)).toEqual([
      "None of these effects is from the UK alone: Intensive family preservation services.",
    ]);
  });

  it("gives the trial of family group conferences with its comparator", () => {
    const { programmes, conclusion } = findEffects({ programme: "family GROUP conference" });
    expect(programmes[0]?.uk[0]).toMatchObject({
      value: -0.086,
      printed: -8.6,
      withService: 0.362,
      withoutService: 0.448,
      timePoint: "12 months",
      country: "England",
    });
    expect(conclusion.text).toBe(
      "Effects found: 3 (3 from the UK, 0 from elsewhere), of Family group conference.",
    );
  });

  it("keeps the effect of the level asked for and counts the others", () => {
    const found = findEffects({ programme: "incredible years", preventionLevel: "selective" });
    expect(found.programmes[0]?.elsewhere.map(({ value }) => value)).toEqual([0.13]);
    expect(found.leftOut).toEqual({ byCountry: 0, byLevel: 4 });
    expect(texts(found.warnings)[0]).toBe(
      "Effects found at another level of prevention, or at none that is stated, and left out: 4.",
    );
  });

  it("narrows by country, the UK meaning all its nations", () => {
    const uk = findEffects({ country: "UK" });
    expect(uk.programmes.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
    expect(uk.leftOut.byCountry).toBeGreaterThan(10);
    expect(
      findEffects({ country: "England" }).programmes.map(({ programme }) => programme),
    ).toEqual(uk.programmes.map(({ programme }) => programme));
  });

  it("does not take silence for no effect", () => {
    expect(findEffects({ programme: "spaceship" }).conclusion.text).toBe(
      "No effect on file answers this. That is no evidence of no effect.",
    );
  });

  it("refuses an unknown level", () => {
    expect(() => findEffects({ preventionLevel: "tertiary" as "selective" })).toThrow(
      expect.objectContaining({
        path: ["preventionLevel"],
        message: "preventionLevel: Give one of: universal, selective, indicated, treatment.",
      }),
    );
  });
});

describe("publishedNeed", () => {
  it("gives the four cells of Perth and Kinross, which add up", () => {
    const [table] = publishedNeed({ text: "perth kinross" }).tables;
    const cell = (measure: string): number =>
      table?.cells.find((each) => each.measure === measure)?.value ?? NaN;
    expect(cell("both") + cell("serviceNoNeed")).toBe(cell("service"));
    expect(cell("both") + cell("needNoService")).toBe(cell("need"));
    expect(cell("need") + cell("noNeed")).toBe(cell("n"));
    expect(cell("noNeed") - cell("serviceNoNeed")).toBe(cell("neither"));
    expect(table?.source.seen).toBe("second-hand");
  });

  it("gives single figures of a place", () => {
    const found = publishedNeed({ text: "looked after", geography: "Scotland" });
    expect(found.figures.map(({ id }) => id)).toEqual(["scotland.cla.2018"]);
    expect(found.conclusion.text).toBe("Published need found: tables 0, single figures 1.");
    expect(publishedNeed({ text: "spaceship" }).conclusion.text).toBe(
      "No published figure of need answers this; try fewer or other words.",
    );
  });

  it("refuses a blank text", () => {
    expect(() => publishedNeed({ text: "" })).toThrow(
      expect.objectContaining({ path: ["text"], message: "text: Give a name." }),
    );
  });
});

describe("searchFigures", () => {
  it("gives figures as printed", () => {
    const { figures, conclusion } = searchFigures({ text: "fdac", topic: "evaluation" });
    expect(figures.map(({ id }) => id)).toContain("fdac.london.bcr");
    expect(conclusion.text).toBe("Published figures found: 5, each as printed.");
    expect(
      searchFigures({ text: "spend.wokingham.residential.2018-23" }).figures[0]?.values,
    ).toEqual([1769204, 3501714, 2386211, 2546954, 3657833]);
  });

  it("says when nothing answers", () => {
    expect(searchFigures({ text: "spaceship" }).conclusion.text).toBe(
      "No published figure answers this; try fewer or other words.",
    );
  });

  it("refuses an unknown topic", () => {
    expect(() => searchFigures({ topic: "cost" as "spend" })).toThrow(
      expect.objectContaining({
        path: ["topic"],
        message: "topic: Give one of: spend, need, evaluation.",
      }),
    );
  });
});

describe("findRows", () => {
  const rows = ["foster care", "foster", "care of a foster child"];
  const find = (text: string): string[] =>
    findRows(rows, text, (row) => [{ text: row, weight: 1 }]).rows.map(({ row }) => row);

  it("keeps the given order between equals", () => {
    expect(find("foster")).toEqual(rows);
    expect(find("care foster")).toEqual(["foster care", "care of a foster child"]);
    expect(find("fost")).toEqual(rows);
    expect(find("&")).toEqual(rows);
  });
});
