import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inWelsh } from "../words/cy-GB.js";
import { needFlags, type NeedRule } from "./need-flags.js";
import { serviceFlags } from "./service-flags.js";
import { tally } from "./tally.js";

describe("needFlags", () => {
  it("flags by hand", () => {
    // At least 2 of 3 domains. Child 1 meets emotional and conduct: yes. Child 2 meets one and
    // misses none: no. Child 3 meets one and one is missing: unknown. Child 4 meets none and one is
    // missing, so that it cannot reach 2: no. Child 5 meets two although one is missing: yes.
    const result = needFlags({
      columns: {
        emotional: [8, 8, 8, 1, 9],
        conduct: [5, 1, 1, 1, 6],
        prosocial: [9, 9, null, null, null],
      },
      rule: {
        domains: [
          { scale: "emotional", atLeast: 7 },
          { scale: "conduct", above: 4 },
          { scale: "prosocial", atMost: 4 },
        ],
        atLeast: 2,
      },
    });
    expect([...result.flags]).toEqual([1, 0, 2, 0, 1]);
    expect(result.counts).toEqual({ yes: 2, no: 2, unknown: 1 });
    expect(result.domains).toEqual([
      { name: "emotional", yes: 4, no: 1, unknown: 0 },
      { name: "conduct", yes: 2, no: 3, unknown: 0 },
      { name: "prosocial", yes: 0, no: 2, unknown: 3 },
    ]);
    expect(result.rule.text).toBe(
      "High need is at least 2 of 3: emotional 7 or more, conduct above 4, prosocial 4 or less.",
    );
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "For 1 of 5 children need is unknown, because a score is missing that could decide it.",
    ]);
    expect(result.conclusion.text).toBe(
      `2 of 4 children (50.0%) are in high need; of 1 it is not known. ${result.rule.text}`,
    );
    expect(inWelsh(result.rule)).toBe(
      "Angen uchel yw o leiaf 2 o 3: emotional 7 neu fwy, conduct uwchlaw 4, prosocial 4 neu lai.",
    );
  });

  it("meets a domain by any of its scales", () => {
    const { flags, rule } = needFlags({
      columns: { parent: [17, 3, null, null], teacher: [2, 16, 16, 2] },
      rule: {
        domains: [
          {
            name: "Total difficulties",
            anyOf: [
              { scale: "parent", atLeast: 17 },
              { scale: "teacher", atLeast: 16 },
            ],
          },
        ],
      },
    });
    expect([...flags]).toEqual([1, 1, 1, 2]);
    expect(rule.text).toBe(
      "High need is Total difficulties (any of: parent 17 or more, teacher 16 or more).",
    );
  });

  it("tells at the cut-off what each bound says", () => {
    const at = (bound: object): number =>
      needFlags({
        columns: { scale: [4] },
        rule: { domains: [{ scale: "scale", ...bound }] },
      }).flags[0]!;
    expect([at({ atLeast: 4 }), at({ above: 4 }), at({ atMost: 4 }), at({ below: 4 })]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  it("knows nothing of a scale without scores", () => {
    const { counts, conclusion } = needFlags({
      columns: { scale: [null, null] },
      rule: { domains: [{ scale: "scale", atLeast: 4 }] },
    });
    expect(counts).toEqual({ yes: 0, no: 0, unknown: 2 });
    expect(conclusion.text).toBe(
      "Need is not known of any child (2). High need is scale 4 or more.",
    );
  });

  it("counts nobody in empty columns", () => {
    const rule = { domains: [{ scale: "scale", atLeast: 4 }] };
    expect(needFlags({ columns: { scale: [] }, rule }).counts).toEqual({
      yes: 0,
      no: 0,
      unknown: 0,
    });
  });

  it("takes NaN in a typed array for a missing score", () => {
    const { flags } = needFlags({
      columns: { scale: Float64Array.of(5, NaN, 1) },
      rule: { domains: [{ scale: "scale", atLeast: 4 }] },
    });
    expect(tally({ need: flags, service: [1, 1, 1] }).excluded).toEqual([
      { need: "unknown", service: 1, n: 1 },
    ]);
  });

  it("never changes a yes or a no when a missing score becomes known", () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }));
    const children = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        children,
        fc.integer({ min: 1, max: 3 }),
        fc.nat({ max: 10 }),
        (rows, k, fill) => {
          const rule: NeedRule = {
            domains: ["a", "b", "c"].map((scale) => ({ scale, atLeast: 6 })),
            atLeast: k,
          };
          const columns = (known: boolean) =>
            Object.fromEntries(
              ["a", "b", "c"].map((name, index) => [
                name,
                rows.map((row) => row[index] ?? (known ? fill : null)),
              ]),
            );
          const before = needFlags({ columns: columns(false), rule }).flags;
          const after = needFlags({ columns: columns(true), rule }).flags;
          before.forEach((flag, child) => {
            if (flag !== 2) expect(after[child]).toBe(flag);
            expect(after[child]).not.toBe(2);
          });
        },
      ),
      { seed: 21, numRuns: 100 },
    );
  });

  const good = { columns: { a: [1], b: [2] }, rule: { domains: [{ scale: "a", atLeast: 1 }] } };
  it.each<[object, string]>([
    [
      { rule: { domains: [{ scale: "sdq", atLeast: 1 }] } },
      "rule.domains[0].scale: Give one of the columns a, b; sdq is none of them.",
    ],
    [
      { rule: { domains: [{ name: "x", anyOf: [{ scale: "c", below: 1 }] }] } },
      "rule.domains[0].anyOf[0].scale: Give one of the columns a, b; c is none of them.",
    ],
    [
      { rule: { ...good.rule, atLeast: 2 } },
      "rule.atLeast: Give how many domains have to be met: a whole number from 1 to 1.",
    ],
    [{ rule: { domains: [] } }, "rule: Give a rule with a list of domains, each with a cut-off."],
    [{ rule: 1 }, "rule: Give a rule with a list of domains, each with a cut-off."],
    [
      { rule: { ...good.rule, atleast: 1 } },
      "rule.atleast: Give known fields only; check the spelling of atleast.",
    ],
    [
      { rule: { domains: [{ scale: "a" }] } },
      "rule.domains[0]: Give a scale and one of atLeast, above, atMost or below; or a name and anyOf, a list of these.",
    ],
    [
      { rule: { domains: [{ scale: "a", above: 1, below: 4 }] } },
      "rule.domains[0]: Give a scale and one of atLeast, above, atMost or below; or a name and anyOf, a list of these.",
    ],
    [
      { rule: { domains: [{ scale: "a", over: 1 }] } },
      "rule.domains[0].over: Give known fields only; check the spelling of over.",
    ],
    [{ rule: { domains: [{ atLeast: 1 }] } }, "rule.domains[0].scale: Give a name."],
    [
      { rule: { domains: [{ scale: "a", atLeast: "7" }] } },
      "rule.domains[0].atLeast: Give a score such as 3.",
    ],
    [
      { rule: { domains: [{ name: "", anyOf: [{ scale: "a", below: 1 }] }] } },
      "rule.domains[0].name: Give a name.",
    ],
    [
      { rule: { domains: [{ name: "x", anyOf: [] }] } },
      "rule.domains[0].anyOf: Give a scale and one of atLeast, above, atMost or below; or a name and anyOf, a list of these.",
    ],
    [
      { rule: { domains: [{ name: "x", anyOf: [{ scale: "a", below: 1 }], all: 1 }] } },
      "rule.domains[0].all: Give known fields only; check the spelling of all.",
    ],
    [
      { columns: {} },
      "columns: Give columns of scores by name, at least one, such as one named emotional.",
    ],
    [
      { columns: { a: 1 } },
      "columns.a: Give columns of scores by name, at least one, such as one named emotional.",
    ],
    [
      { columns: { a: [1], b: [NaN] } },
      "columns.b[0]: Give a number, or null where the score is missing.",
    ],
    [{ columns: { a: [1], b: [1, 2] } }, "columns.b: Give as many values as a has: 1, not 2."],
  ])("refuses %j", (part, message) => {
    expect(() => needFlags({ ...good, ...part } as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});

describe("serviceFlags", () => {
  it("flags any of several services, and of each tier", () => {
    const result = serviceFlags({
      columns: {
        lessons: [1, 0, 0, 0],
        counselling: ["Yes" as never, "No" as never, "No" as never, "No" as never],
        socialWork: [0, 1, "suppressed", 0],
      },
      tiers: { lessons: "universal", counselling: "targeted", socialWork: "targeted" },
      flagWords: { Yes: 1, No: 0 },
    });
    expect([...result.flags]).toEqual([1, 1, 2, 0]);
    expect(result.tiers.map(({ tier, flags, services }) => [tier, [...flags], services])).toEqual([
      ["universal", [1, 0, 0, 0], ["lessons"]],
      ["targeted", [1, 1, 2, 0], ["counselling", "socialWork"]],
    ]);
    expect(result.conclusion.text).toBe(
      "2 of 3 children (66.7%) get at least one of 3 services; of 1 it is not known.",
    );
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "For 1 of 4 children it is unknown whether they are served, because a flag is missing that could decide it.",
    ]);
  });

  it("knows nothing where every flag is missing", () => {
    const { conclusion, tiers } = serviceFlags({ columns: { visits: [null, "unknown"] } });
    expect(tiers).toEqual([]);
    expect(conclusion.text).toBe("It is not known of any child (2) whether it is served.");
  });

  it.each<[object, string]>([
    [{ columns: {} }, "columns: Give columns of flags by service, at least one."],
    [{ columns: { a: 1 } }, "columns.a: Give a column: one yes or no for each record."],
    [{ columns: { a: ["maybe"] } }, "A is 'maybe' in row 1: Use yes/no, 1/0 or give a map."],
    [{ columns: { a: [1], b: [1, 0] } }, "columns.b: Give as many values as a has: 1, not 2."],
    [
      { columns: { a: [1] }, tiers: [] },
      "tiers: Give the tier of each service by its name, such as targeted.",
    ],
    [{ columns: { a: [1] }, tiers: { a: 1 } }, "tiers.a: Give a name."],
    [
      { columns: { a: [1] }, tiers: { a: "x", b: "x" } },
      "tiers.b: Give one of the services a; b is none of them.",
    ],
    [{ columns: { a: [1], b: [1] }, tiers: { a: "x" } }, "tiers: Give a tier for b as well."],
  ])("refuses %j", (input, message) => {
    expect(() => serviceFlags(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
