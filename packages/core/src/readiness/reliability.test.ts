import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readinessInstrument } from "./readiness-instrument.js";
import { type ElementReliability, reliability, type ReliabilityInput } from "./reliability.js";

/** Twelve people, four items, two answers missing. */
const twelve = [
  [4, 5, 3, 4],
  [2, 3, 2, 1],
  [5, 5, 4, null],
  [3, 2, 3, 3],
  [1, 2, 2, 2],
  [4, 4, null, 5],
  [3, 4, 3, 2],
  [2, 2, 1, 3],
  [5, 4, 5, 4],
  [3, 3, 2, 4],
  [4, 5, 4, 4],
  [2, 1, 3, 2],
];

const only = (input: ReliabilityInput): ElementReliability => {
  const [element] = reliability(input).elements;
  if (element === undefined) throw new Error("There is one element.");
  return element;
};

const close = (got: readonly (number | null)[], wanted: readonly number[]): void => {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, index) => {
    expect(value).toBeCloseTo(wanted[index] ?? NaN, 12);
  });
};

describe("reliability", () => {
  it("matches psych where answers are missing", () => {
    // R 4.2.2, psych 2.2.9: alpha(x) of the twelve rows; alpha(na.omit(x)) for complete returns.
    const element = only({ answers: twelve });
    expect(element).toMatchObject({ n: 12, complete: 10 });
    close(
      [
        element.alpha,
        element.alphaStandardised,
        element.lambda6,
        element.averageCorrelation,
        element.medianCorrelation,
        element.lower,
        element.upper,
        element.alphaComplete,
      ],
      [
        0.8781776163750413, 0.8782531499269571, 0.9265157003225521, 0.6432955348315671,
        0.6531398801343328, 0.70613213949553, 0.960668395680724, 0.868754163890739,
      ],
    );
    close(
      element.items.map((item) => item.alphaIfDropped),
      [0.751945525291829, 0.846570397111913, 0.863565891472868, 0.894777265745008],
    );
    close(
      element.items.map((item) => item.itemRestCorrelation),
      [0.955819940064512, 0.736289547169501, 0.686144563007417, 0.598727797015238],
    );
  });

  it("reports a loading above 1 and gives no omega for it", () => {
    // psych calls the same answers an ultra-Heywood case; the loadings are the exact minimum of the
    // squares off the diagonal (R's optim, BFGS, from psych's own loadings).
    const { omega } = only({ answers: twelve });
    expect(omega).toMatchObject({ value: null, heywood: true, method: "minres" });
    const wanted = [1.102707554, 0.759876283, 0.723723563, 0.673995951];
    omega.loadings?.forEach((value, index) => {
      expect(value).toBeCloseTo(wanted[index] ?? NaN, 5);
    });
    expect(omega.reason?.text).toBe(
      "One loading comes out above 1, which no item can have: one factor does not fit.",
    );
    expect(reliability({ answers: twelve }).warnings.map(({ text }) => text)).toEqual([
      "All items: one factor does not fit the items; do not report omega.",
    ]);
  });

  it("gives two items Spearman and Brown's coefficient and no omega", () => {
    const answers = [
      [1, 2],
      [2, 2],
      [3, 3],
      [4, 5],
      [5, 5],
      [4, 4],
      [3, 2],
      [2, 1],
    ];
    const element = only({ answers });
    const r = element.averageCorrelation ?? NaN;
    expect(element.alphaStandardised).toBeCloseTo((2 * r) / (1 + r), 14);
    expect(element.omega.value).toBeNull();
    expect(element.omega.reason?.text).toBe("Omega needs three items.");
    expect(element.items[0]?.alphaIfDropped).toBeNull();
    expect(element.items[0]?.reason?.text).toBe(
      "Without it one item would be left, and one has no alpha.",
    );
  });

  it("never cuts a negative alpha off, and asks whether the item was to be reversed", () => {
    const answers = [
      [1, 5],
      [2, 4],
      [4, 1],
      [5, 2],
    ];
    const wrong = reliability({ answers, items: ["D1", "D2"] });
    expect(wrong.elements[0]?.alpha).toBeLessThan(0);
    expect(wrong.elements[0]?.verdict).toBe("fails");
    expect(wrong.warnings[0]?.text).toBe(
      "All items: D1 runs against the other items. Was it to be reversed?",
    );
    const right = only({ answers, items: ["D1", "D2"], instrument: { reversed: ["D2"] } });
    expect(right.alpha).toBeGreaterThan(0.9);
    expect(right.items.map(({ reversed }) => reversed)).toEqual([false, true]);
  });

  it("takes the questionnaire's elements one by one, and items that do not apply as missing", () => {
    const instrument = readinessInstrument({
      elements: [
        { id: "desire", items: ["D1", "D2", "D3"] },
        { id: "ability", items: ["B1"] },
      ],
      notRelevantCodes: [9],
    });
    const answers = twelve.map(([a = null, b = null, c = null, d], row) => [
      row === 0 ? 9 : a,
      b,
      c,
      d ?? null,
    ]);
    const result = reliability({ answers, instrument });
    expect(result.elements.map(({ element, complete }) => [element, complete])).toEqual([
      ["desire", 10],
      ["ability", 11],
    ]);
    expect(result.elements[1]).toMatchObject({
      alpha: null,
      lambda6: null,
      verdict: "unknown",
      reason: { text: "One item says nothing about how items go together: two are needed." },
    });
    expect(result.conclusion.text).toBe(
      "It is not sure that the items measure one thing in: Ability (alpha of 0.70 asked for).",
    );
  });

  it("says why there is no alpha", () => {
    const reasonOf = (answers: ReliabilityInput["answers"]): string | undefined =>
      only({ answers }).reason?.text;
    expect(reasonOf([[1, null]])).toBe("Fewer than two people answered item 1.");
    expect(
      reasonOf([
        [1, null],
        [2, null],
        [null, 3],
        [null, 4],
      ]),
    ).toBe("Fewer than two people answered both item 1 and item 2.");
    expect(
      reasonOf([
        [3, 3],
        [3, 3],
      ]),
    ).toBe("The items' sum has no spread of its own, so nothing can be said about them together.");
    const flat = only({
      answers: [
        [3, 1, 2],
        [3, 2, 1],
        [3, 4, 5],
      ],
    });
    expect(flat.items[0]?.reason?.text).toBe("Everybody gave the same answer to item 1.");
    expect(flat.alphaStandardised).toBeNull();
    expect(flat.omega.reason?.text).toBe("A correlation is missing, so there is no omega.");
  });

  it("has finite limits at any confidence", () => {
    const { lower, upper } = only({ answers: twelve, confidence: 1 - 2 ** -53 });
    expect(lower).toBeLessThan(0);
    expect(upper).toBeLessThan(1);
  });

  it("words each verdict", () => {
    const textOf = (minimumAlpha: number): string =>
      reliability({ answers: twelve, minimumAlpha }).conclusion.text;
    expect(textOf(0.7)).toBe(
      "All items: the items measure one thing (alpha 0.88, 0.71 to 0.96; 0.70 asked for).",
    );
    expect(textOf(0.8)).toBe(
      "All items: it is not sure that the items measure one thing (alpha 0.88, 0.71 to 0.96; 0.80 asked for).",
    );
    expect(textOf(0.99)).toBe(
      "All items: the items do not measure one thing (alpha 0.88, 0.71 to 0.96; 0.99 asked for).",
    );
  });

  const rows = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), {
      minLength: 4,
      maxLength: 4,
    }),
    { minLength: 2, maxLength: 40 },
  );

  it("does not change when people or items change places, or when every item is reversed", () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const whole = only({ answers });
        const turned = only({
          answers: answers.map((row) => [...row].reverse()).reverse(),
          items: ["d", "c", "b", "a"],
          instrument: { reversed: ["a", "b", "c", "d"] },
        });
        const pairs = [
          [whole.alpha, turned.alpha],
          [whole.alphaStandardised, turned.alphaStandardised],
          [whole.lambda6, turned.lambda6],
        ] as const;
        for (const [one, other] of pairs) {
          if (one === null || other === null) expect(one).toBe(other);
          else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(one)));
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("keeps alpha at or below 1, inside its limits, and gives nothing that is not finite", () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const element = only({ answers });
        const numbers = JSON.stringify(element, (_, value: unknown) => {
          if (typeof value === "number" && !Number.isFinite(value)) throw new Error("Not finite.");
          return value;
        });
        expect(numbers).toContain("alpha");
        const { alpha, lower, upper } = element;
        if (alpha === null || lower === null || upper === null) return;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(alpha + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(alpha - 1e-12);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[string, ReliabilityInput, readonly (string | number)[], string]>([
    [
      "an answer outside the scale",
      {
        answers: [
          [1, 2],
          [3, 7],
        ],
        items: ["A1", "A2"],
      },
      ["answers", 1, 1],
      "answers[1][1]: Give A2 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a short row",
      { answers: [[1, 2], [3]] },
      ["answers", 1],
      "answers[1]: Give one answer for each of the 2 items; this row has 1.",
    ],
    [
      "a reversed item that is not there",
      { answers: [[1, 2]], items: ["A1", "A2"], instrument: { reversed: ["A3"] } },
      ["instrument", "reversed", 0],
      "instrument.reversed[0]: Give items of the instrument (A1, A2), not A3.",
    ],
    [
      "a scale beyond computing",
      { answers: [[1]], instrument: { scale: { minimum: 0, maximum: 1e300 } } },
      ["instrument", "scale"],
      "instrument.scale: Give a scale within a million either way, and at least a millionth wide.",
    ],
    [
      "an element without items",
      { answers: [[1]], instrument: { elements: [{ id: "desire", items: [] }] } },
      ["instrument", "elements", 0, "items"],
      "instrument.elements[0].items: Give desire at least one item.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => reliability(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
