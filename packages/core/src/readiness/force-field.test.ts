import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forceField, type ForceFieldInput } from "./force-field.js";

type Conditions = ForceFieldInput["conditions"];

const workshop: Conditions = [
  { name: "Staff fear blame", effect: "hinders", kind: "risk", strengths: [4, 5, 4, 5, 4] },
  { name: "Nobody may decide", effect: "hinders", kind: "power", strengths: [1, 5, 1, 5, null] },
  { name: "One shared budget", effect: "helps", kind: "money", strengths: [3, 3, 2, 3, 2] },
  {
    name: "Trial is planned",
    effect: "helps",
    kind: "evaluation",
    strengths: [2, null, null, 1, null],
  },
];

describe("forceField", () => {
  it("ranks what hinders before what helps, with limits of the mean", () => {
    const { forces, helps, hinders } = forceField({ conditions: workshop });
    expect(forces.map(({ name, rank }) => [name, rank])).toEqual([
      ["Staff fear blame", 1],
      ["Nobody may decide", 2],
      ["One shared budget", 1],
      ["Trial is planned", null],
    ]);
    // 22 / 5; s² = .3; t(.975, 4) = 2.7764451051977987 in printed tables.
    expect(forces[0]).toMatchObject({ raters: 5, mean: 4.4, pull: -4.4 });
    const half = 2.7764451051977987 * Math.sqrt(0.3 / 5);
    expect(forces[0]?.lower).toBeCloseTo(4.4 - half, 12);
    expect(forces[0]?.upper).toBeCloseTo(4.4 + half, 12);
    expect(hinders).toBeCloseTo(7.4, 14);
    expect(helps).toBeCloseTo(2.6, 14);
    expect(forces[0]?.share).toBeCloseTo(4.4 / 7.4, 14);
  });

  it("marks two camps, and hides what too few have rated", () => {
    const { forces, warnings } = forceField({ conditions: workshop });
    // 1, 5, 1, 5: as far apart as four ratings from 1 to 5 can be.
    expect(forces[1]?.disagreement).toBeCloseTo(1, 14);
    expect(forces[1]?.contested).toBe(true);
    expect(forces[0]?.contested).toBe(false);
    expect(forces[3]).toMatchObject({
      raters: null,
      mean: null,
      reason: { text: "Hidden: fewer than 3 people rated it." },
    });
    expect(warnings.map(({ text }) => text)).toEqual([
      "Conditions rated by fewer than 3 people, hidden and left out of the sums: Trial is planned.",
      "People see these differently, so talk before acting on the mean: Nobody may decide.",
    ]);
  });

  it("rests the limits of the balance on people who rated everything that is shown", () => {
    const { balance } = forceField({ conditions: workshop });
    // Helps less hinders: 3 - 5, 3 - 10, 2 - 5, 3 - 10, and a person who left one out.
    expect(balance).toMatchObject({ people: 4, reason: null });
    expect(balance.value).toBeCloseTo(2.6 - 7.4, 14);
    expect(((balance.lower ?? 0) + (balance.upper ?? 0)) / 2).toBeCloseTo(-4.75, 12);
    const few = forceField({ conditions: workshop, minimumRaters: 5 }).balance;
    expect(few.people).toBe(5);
    const none = forceField({
      conditions: [
        { name: "a", effect: "helps", strengths: [1, 2, 3, null, null, null] },
        { name: "b", effect: "hinders", strengths: [null, null, null, 1, 2, 3] },
      ],
    }).balance;
    expect(none).toMatchObject({ people: 0, lower: null });
    expect(none.reason?.text).toBe("Limits need 3 people who rated every condition shown.");
  });

  it("says which side is stronger only where the limits do", () => {
    expect(forceField({ conditions: workshop }).conclusion.text).toBe(
      "What hinders most, though not clearly more than the next: Staff fear blame. " +
        "Taken together, what hinders outweighs what helps (7.40 against 2.60).",
    );
    const one: Conditions = [
      { name: "Fear", effect: "hinders", strengths: [1, 2, 1] },
      { name: "Money", effect: "helps", strengths: [4, 5, 5] },
    ];
    expect(forceField({ conditions: one }).conclusion.text).toBe(
      "What hinders most: Fear. Taken together, what helps outweighs what hinders (4.67 against 1.33).",
    );
    expect(forceField({ conditions: one.slice(1) }).conclusion.text).toContain(
      "Nothing that is shown hinders.",
    );
    expect(
      forceField({
        conditions: [
          { name: "Fear", effect: "hinders", strengths: [1, 5, 3] },
          { name: "Money", effect: "helps", strengths: [4, 3, 3] },
        ],
      }).conclusion.text,
    ).toBe(
      "What hinders most: Fear. Taken together, it cannot be told whether help (3.33) or hindrance (3.00) is stronger.",
    );
    expect(forceField({ conditions: one, minimumRaters: 4 }).conclusion.text).toBe(
      "Too few people rated any condition for it to be shown.",
    );
  });

  it("adds up by kind, and weighs", () => {
    const conditions = workshop.map((condition) => ({ ...condition, weight: 2 }));
    const { kinds, hinders, firstIsClear } = forceField({ conditions });
    expect(hinders).toBeCloseTo(14.8, 13);
    expect(kinds.map(({ kind }) => kind)).toEqual(["power", "risk", "money"]);
    expect(kinds[1]?.net).toBeCloseTo(-8.8, 13);
    expect(firstIsClear).toBe(false);
  });

  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
  const conditions = fc
    .integer({ min: 1, max: 8 })
    .chain((people) =>
      fc.array(
        fc.record({
          effect: fc.constantFrom("helps" as const, "hinders" as const),
          strengths: fc.array(rating, { minLength: people, maxLength: people }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map((list) => list.map((one, index) => ({ ...one, name: `condition ${String(index)}` })));

  it("keeps disagreement from 0 to 1, shares adding to 1, and turns round with its signs", () => {
    fc.assert(
      fc.property(conditions, (list) => {
        const there = forceField({ conditions: list, minimumRaters: 1 });
        const back = forceField({
          conditions: list.map((one) => ({
            ...one,
            effect: one.effect === "helps" ? ("hinders" as const) : ("helps" as const),
          })),
          minimumRaters: 1,
        });
        JSON.stringify(there, (_, value: unknown) => {
          if (typeof value === "number" && !Number.isFinite(value)) throw new Error("Not finite.");
          return value;
        });
        expect(there.balance.value).toBeCloseTo(-back.balance.value, 10);
        for (const { disagreement } of there.forces) {
          if (disagreement === null) continue;
          expect(disagreement).toBeGreaterThanOrEqual(0);
          expect(disagreement).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const effect of ["helps", "hinders"] as const) {
          const shares = there.forces.flatMap((one) =>
            one.effect === effect ? (one.share ?? []) : [],
          );
          if (shares.length === 0) continue;
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  const one = { name: "Fear", effect: "hinders" as const, strengths: [1, 2] };
  it.each<[string, ForceFieldInput, readonly (string | number)[], string]>([
    ["nothing", { conditions: [] }, ["conditions"], "conditions: Give at least one condition."],
    [
      "a condition twice",
      { conditions: [one, one] },
      ["conditions", 1, "name"],
      "conditions[1].name: Give each condition once; Fear is there twice.",
    ],
    [
      "a rating outside the scale",
      { conditions: [{ ...one, strengths: [1, 9] }] },
      ["conditions", 0, "strengths", 1],
      "conditions[0].strengths[1]: Give Fear a rating from 1 to 5, or leave it blank.",
    ],
    [
      "another number of people",
      { conditions: [one, { ...one, name: "Money", strengths: [1] }] },
      ["conditions", 1, "strengths"],
      "conditions[1].strengths: Give a place for each person everywhere, null where not rated: 2, not 1.",
    ],
    [
      "a weight of 0",
      { conditions: [{ ...one, weight: 0 }] },
      ["conditions", 0, "weight"],
      "conditions[0].weight: Give the condition a weight above 0.",
    ],
    [
      "a kind that is none",
      { conditions: [{ ...one, kind: "luck" as "risk" }] },
      ["conditions", 0, "kind"],
      "conditions[0].kind: Give one of: power, risk, rights, evaluation, money, provision, relationships, other.",
    ],
    [
      "a scale below 0",
      { conditions: [one], scale: { minimum: -5, maximum: 5 } },
      ["scale", "minimum"],
      "scale.minimum: Give a scale of strengths that starts at 0 or above; which way a condition pulls stands in effect.",
    ],
    [
      "a scale upside down",
      { conditions: [one], scale: { minimum: 5, maximum: 1 } },
      ["scale"],
      "scale: Give a scale whose maximum is above its minimum.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => forceField(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
