import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiscountChoice } from "./discount.js";
import { discountFactor } from "./discount-factor.js";
import { discountFactors, type DiscountFactorsInput } from "./discount-factors.js";

describe("discountFactors", () => {
  it("matches the factors the Green Book prints", () => {
    const { factors } = discountFactors({ years: 50 });
    const printed = {
      1: 0.9662,
      5: 0.842,
      10: 0.7089,
      20: 0.5026,
      30: 0.3563,
      31: 0.3459,
      50: 0.1973,
    };
    for (const [year, factor] of Object.entries(printed)) {
      expect(factors[Number(year)]!.toFixed(4)).toBe(factor.toFixed(4));
    }
  });

  it("compounds band by band, so that 3.0% never reaches back to year 0", () => {
    const { factors, rates } = discountFactors({ years: 31 });
    expect(factors[31]).toBeCloseTo(1 / (1.035 ** 30 * 1.03), 15);
    expect([rates[0], rates[30], rates[31]]).toEqual([null, 0.035, 0.03]);
  });

  it("changes rate in years 31, 76, 126, 201 and 301", () => {
    const { rates } = discountFactors({ years: 400 });
    const changes = rates.flatMap((rate, year) =>
      year > 1 && rate !== rates[year - 1] ? [year] : [],
    );
    expect(changes).toEqual([31, 76, 126, 201, 301]);
  });

  it("places an amount at the start, in the middle or at the end of its year", () => {
    const at = (timing: "start" | "mid" | "end"): readonly number[] =>
      discountFactors({ years: 1, discount: 0.21, timing }).factors;
    expect(at("start")[1]).toBeCloseTo(1 / 1.21, 15);
    expect(at("mid")[1]).toBeCloseTo(1 / 1.21 / 1.1, 15);
    expect(at("end")[1]).toBeCloseTo(1 / 1.21 ** 2, 15);
    expect(at("mid")[0]).toBeCloseTo(1 / 1.1, 15);
  });

  it("reads one schedule written in four ways alike", () => {
    const bands = [
      { fromYear: 1, rate: 0.04 },
      { fromYear: 3, rate: 0.02 },
    ];
    const expected = [1, 1 / 1.04, 1 / 1.04 ** 2, 1 / 1.04 ** 2 / 1.02];
    for (const discount of [{ bands }, { yearlyRates: [0.04, 0.04, 0.02] }] as DiscountChoice[]) {
      const { factors } = discountFactors({ years: 3, discount });
      for (const [year, factor] of expected.entries())
        expect(factors[year]).toBeCloseTo(factor, 15);
    }
    const flat = discountFactors({ years: 3, discount: 0.04 }).factors;
    expect(
      discountFactors({ years: 3, discount: { yearlyRates: [0.04, 0.04, 0.04] } }).factors,
    ).toEqual(flat);
    expect(discountFactors({ years: 9 }).factors).toEqual(
      discountFactors({ years: 9, discount: { variant: "standard", schedule: "hmt-2022" } })
        .factors,
    );
  });

  it("says which rates it used and how they were seen", () => {
    expect(discountFactors({ years: 125 }).provenance).toEqual({
      id: "hmt-2022",
      variant: "standard",
      edition: "Green Book 2022, unchanged in the edition of 5 February 2026",
      status: "seen",
      flatRate: null,
    });
    expect(discountFactors({ years: 126 }).provenance.status).toBe("second-hand");
    const health: DiscountChoice = { schedule: "hmt-2022", variant: "health" };
    expect(discountFactors({ years: 1, discount: health }).provenance.status).toBe("second-hand");
    expect(discountFactors({ years: 1, discount: 0.05 }).provenance).toEqual({
      id: "flat",
      variant: null,
      edition: null,
      status: "own",
      flatRate: 0.05,
    });
  });

  it("falls from year to year, from 1, and never to 0, for any rate above 0", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (discount, years) => {
          const { factors } = discountFactors({ years, discount });
          expect(factors[0]).toBe(1);
          for (let year = 1; year <= years; year++) {
            expect(factors[year]!).toBeLessThan(factors[year - 1]!);
            expect(factors[year]!).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 1, numRuns: 50 },
    );
  });

  it("agrees with discountFactor, also between two years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 320 }), (year) => {
        const { factors } = discountFactors({ years: year + 1 });
        const middle = discountFactor({ year: year + 0.5 });
        expect(discountFactor({ year })).toBe(factors[year]);
        // Half-way lies at the geometric mean of the two ends.
        expect(middle ** 2 / (factors[year]! * factors[year + 1]!)).toBeCloseTo(1, 12);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  const choose = (discount: unknown): DiscountFactorsInput =>
    ({ years: 2, discount }) as DiscountFactorsInput;
  it.each<[unknown, string, unknown[], string]>([
    [
      choose(3.5),
      "INVALID_INPUT",
      ["discount"],
      "discount: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
    [choose(-1), "INVALID_INPUT", ["discount"], "discount: Give a rate above -1 (-100%)."],
    [choose(NaN), "INVALID_INPUT", ["discount"], "discount: Give a fraction such as 0.035."],
    [
      choose("hmt-2022"),
      "INVALID_INPUT",
      ["discount"],
      "discount: Give a rate such as 0.035, a schedule, bands or yearly rates.",
    ],
    [
      choose({}),
      "INVALID_INPUT",
      ["discount"],
      "discount: Give a rate such as 0.035, a schedule, bands or yearly rates.",
    ],
    [
      choose({ schedule: "hmt-2030" }),
      "UNKNOWN_REFERENCE",
      ["discount", "schedule"],
      "discount.schedule: Give one of the discount schedules: hmt-2022.",
    ],
    [
      choose({ schedule: "constructor" }),
      "UNKNOWN_REFERENCE",
      ["discount", "schedule"],
      "discount.schedule: Give one of the discount schedules: hmt-2022.",
    ],
    [
      choose({ schedule: 2022 }),
      "INVALID_INPUT",
      ["discount", "schedule"],
      "discount.schedule: Give one of the discount schedules: hmt-2022.",
    ],
    [
      choose({ schedule: "hmt-2022", variant: "best" }),
      "INVALID_INPUT",
      ["discount", "variant"],
      "discount.variant: Give one of: standard, health, reduced.",
    ],
    [
      choose({ yearlyRates: [0.03], variant: "health" }),
      "INVALID_INPUT",
      ["discount", "variant"],
      "discount.variant: Give known fields only; check the spelling of variant.",
    ],
    [
      choose({ schedule: "hmt-2022", edition: 2026 }),
      "INVALID_INPUT",
      ["discount", "edition"],
      "discount.edition: Give known fields only; check the spelling of edition.",
    ],
    [
      choose({ bands: [] }),
      "INVALID_INPUT",
      ["discount", "bands"],
      "discount.bands: Give bands in order: the first from year 0 or 1, each other from a later year.",
    ],
    [
      choose({ bands: [{ fromYear: 2, rate: 0.03 }] }),
      "INVALID_INPUT",
      ["discount", "bands", 0, "fromYear"],
      "discount.bands[0].fromYear: Give bands in order: the first from year 0 or 1, each other from " +
        "a later year.",
    ],
    [
      choose({
        bands: [
          { fromYear: 0, rate: 0.03 },
          { fromYear: 0, rate: 0.02 },
        ],
      }),
      "INVALID_INPUT",
      ["discount", "bands", 1, "fromYear"],
      "discount.bands[1].fromYear: Give bands in order: the first from year 0 or 1, each other from " +
        "a later year.",
    ],
    [
      choose({ bands: [{ fromYear: 0, rate: 3 }] }),
      "INVALID_INPUT",
      ["discount", "bands", 0, "rate"],
      "discount.bands[0].rate: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
    [
      choose({ bands: [{ fromYear: 0, rate: 0.03, until: 30 }] }),
      "INVALID_INPUT",
      ["discount", "bands", 0],
      "discount.bands[0]: Give known fields only; check the spelling of until.",
    ],
    [
      choose({ yearlyRates: [] }),
      "INVALID_INPUT",
      ["discount", "yearlyRates"],
      "discount.yearlyRates: Give at least one year.",
    ],
    [
      choose({ yearlyRates: [0.03, 3] }),
      "INVALID_INPUT",
      ["discount", "yearlyRates", 1],
      "discount.yearlyRates[1]: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
    [
      choose({ yearlyRates: [0.03] }),
      "INVALID_INPUT",
      ["discount", "yearlyRates"],
      "discount.yearlyRates: Give a rate for each of the 2 years after year 0; there are 1.",
    ],
    [
      { years: 2.5 },
      "INVALID_INPUT",
      ["years"],
      "years: Give a whole number of years from 0 to 1000.",
    ],
    [
      { years: 2, timing: "late" },
      "INVALID_INPUT",
      ["timing"],
      "timing: Give one of: start, mid, end.",
    ],
    [
      { years: 1000, discount: -0.9 },
      "INVALID_INPUT",
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses %j", (input, code, path, message) => {
    expect(() => discountFactors(input as DiscountFactorsInput)).toThrow(
      expect.objectContaining({ code, path, message }),
    );
  });
});
