import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, type AgreementInput, type ElementAgreement } from "./agreement.js";

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
const groups = ["p", "p", "p", "p", "q", "q", "q", "q", "q", "r", "r", "r"];

const only = (input: AgreementInput): ElementAgreement => {
  const [element] = agreement(input).elements;
  if (element === undefined) throw new Error("There is one element.");
  return element;
};

const close = (got: readonly (number | null | undefined)[], wanted: readonly number[]): void => {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, index) => {
    expect(value).toBeCloseTo(wanted[index] ?? NaN, 12);
  });
};

describe("agreement", () => {
  it("matches multilevel for several items, complete returns only", () => {
    // R 4.2.2, multilevel 2.7: rwg.j(x, g), ad.m(x, g), ICC1 and ICC2 of aov on the row means.
    const result = agreement({ answers: twelve, groups, minimumGroup: 0 });
    const [element] = result.elements;
    expect(result.incompleteReturns).toBe(2);
    expect(element?.groups.map(({ n }) => n)).toEqual([3, 4, 3]);
    close(
      element?.groups.map((group) => group.agreement) ?? [],
      [0.571428571428571, 0, 0.266666666666667],
    );
    close(
      element?.groups.map((group) => group.averageDeviation) ?? [],
      [0.833333333333333, 1.0625, 0.888888888888889],
    );
    close(
      [element?.between?.icc1MeanSize, element?.between?.icc2, element?.between?.f],
      [-0.399973213793321, -19.9799291617473, 0.063020833333333 / 1.322172619047619],
    );
  });

  it("matches multilevel for one item, and gives limits by the F distribution", () => {
    // As above on the first column; limits from qf(.975, 2, 9) and qf(.025, 2, 9) with n0 = 47/12.
    const { groups: found, between } = only({
      answers: twelve.map(([one = null]) => [one]),
      groups,
      minimumGroup: 0,
    });
    close(
      found.map((group) => group.agreement),
      [0.166666666666667, 0, 0.5],
    );
    close(
      [between?.icc1MeanSize, between?.n0, between?.icc1Lower, between?.icc1Upper],
      [-0.259259259259259, 3.91666666666667, -0.328788649210144, 0.603065742981124],
    );
    // Restricted likelihood cannot go below 0; nlme stops at 0.00014 on the way there.
    expect(between?.icc1Reml).toBe(0);
  });

  it("takes variance wider than random for no agreement, and one rater for none that is known", () => {
    const { groups: found, conclusion } = only({
      answers: [[1], [5], [1], [5], [3], [3], [3], [2]],
      groups: ["a", "a", "a", "a", "b", "b", "b", "c"],
      minimumGroup: 0,
    });
    expect(found.map((group) => group.agreement)).toEqual([0, 1, null]);
    expect(found.map((group) => group.passes)).toEqual([false, true, null]);
    expect(found[2]?.reason?.text).toBe("Agreement needs two people who answered every item.");
    expect(conclusion.text).toContain(
      "All items: people within groups disagree too much for a group score (median 0.50; 0.70 asked for).",
    );
  });

  it("asks for more against a skewed null, and takes a variance of the caller's own", () => {
    const answers = [[3], [3], [4]];
    const about = { answers, groups: ["a", "a", "a"], minimumGroup: 0 };
    // s² = 1/3: 1 - 1/6, 1 - 1/(3 x 1.34), 1 - 1/(3 x 1)
    expect(only(about).groups[0]?.agreement).toBeCloseTo(5 / 6, 14);
    expect(only({ ...about, nullDistribution: "slightSkew" }).groups[0]?.agreement).toBeCloseTo(
      1 - 1 / 4.02,
      14,
    );
    const given = agreement({ ...about, nullVariance: 1 });
    expect(given.elements[0]?.groups[0]?.agreement).toBeCloseTo(2 / 3, 14);
    expect(given.method).toMatchObject({ nullDistribution: "given", nullVariance: 1 });
  });

  it("hides small groups, and keeps them out of what is said between groups", () => {
    const few = { answers: twelve.map(([one = null]) => [one]), groups, minimumGroup: 4 };
    const { elements, warnings } = agreement(few);
    expect(elements[0]?.groups[2]).toMatchObject({
      group: "r",
      n: null,
      agreement: null,
      reason: { text: "Hidden: fewer than 4 people have a score." },
    });
    expect(elements[0]?.between).toMatchObject({ groups: 2, n: 9 });
    expect(warnings.map(({ text }) => text)).toEqual([
      "Groups hidden: 1 (r). The total leaves them out.",
    ]);
  });

  it("says that groups differ only when the limits do", () => {
    const apart = agreement({
      answers: [[1], [1], [2], [1], [5], [5], [4], [5]],
      groups: ["a", "a", "a", "a", "b", "b", "b", "b"],
      minimumGroup: 2,
    });
    expect(apart.conclusion.text).toMatch(
      /^All items: people within groups agree enough for a group score \(median 0\.88; 0\.70 asked for\)\. Groups differ: /,
    );
    const alike = agreement({
      answers: [[1], [2], [1], [2]],
      groups: ["a", "a", "b", "b"],
      minimumGroup: 2,
    });
    expect(alike.conclusion.text).toContain("Groups may not differ at all: ");
  });

  it("names the groups and elements that fail", () => {
    const { conclusion } = agreement({
      answers: [
        [1, 3],
        [5, 3],
        [3, 3],
        [3, 4],
      ],
      items: ["D", "B"],
      groups: ["North", "North", "South", "South"],
      instrument: {
        elements: [
          { id: "desire", items: ["D"] },
          { id: "ability", items: ["B"] },
        ],
      },
      minimumGroup: 2,
    });
    expect(conclusion.text).toBe(
      "People disagree too much for a group score in: North on Desire (0.70 asked for).",
    );
  });

  const people = fc.array(
    fc.record({
      group: fc.constantFrom("A", "B", "C", ""),
      answers: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), {
        minLength: 3,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 50 },
  );

  it("stays from 0 to 1, is the same for reversed items, and gives nothing that is not finite", () => {
    fc.assert(
      fc.property(people, (list) => {
        const input = {
          answers: list.map(({ answers }) => answers),
          items: ["x", "y", "z"],
          groups: list.map(({ group }) => group),
          minimumGroup: 0,
        };
        const one = only(input);
        const other = only({ ...input, instrument: { reversed: ["x", "y", "z"] } });
        JSON.stringify(one, (_, value: unknown) => {
          if (typeof value === "number" && !Number.isFinite(value)) throw new Error("Not finite.");
          return value;
        });
        one.groups.forEach(({ agreement: value }, index) => {
          const same = other.groups[index]?.agreement ?? null;
          if (value === null) {
            expect(same).toBeNull();
            return;
          }
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(same).toBeCloseTo(value, 10);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[string, AgreementInput, readonly (string | number)[], string]>([
    [
      "groups of another length",
      { answers: [[1], [2]], groups: ["a"] },
      ["groups"],
      "groups: Give as many values as answers has: 2, not 1.",
    ],
    [
      "an answer outside the scale",
      { answers: [[1], [9]], groups: ["a", "a"], items: ["D1"] },
      ["answers", 1, 0],
      "answers[1][0]: Give D1 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a skewed null of another scale",
      {
        answers: [[1]],
        groups: ["a"],
        nullDistribution: "slightSkew",
        instrument: { scale: { minimum: 1, maximum: 7 } },
      },
      ["nullDistribution"],
      "nullDistribution: Give nullVariance, or uniform: the skewed variance is known for 5 answers, not 7.",
    ],
    [
      "a null variance of 0",
      { answers: [[1]], groups: ["a"], nullVariance: 0 },
      ["nullVariance"],
      "nullVariance: Give a variance above 0.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => agreement(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
