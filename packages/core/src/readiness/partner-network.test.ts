import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "./network-kernel.js";
import { partnerNetwork, type PartnerNetworkInput } from "./partner-network.js";

/** Ratings as rows, one a pair unless repeated. */
const ratings = (
  rows: readonly (readonly [string, string, number | null])[],
): PartnerNetworkInput => ({
  from: rows.map(([from]) => from),
  to: rows.map(([, to]) => to),
  strengths: rows.map(([, , strength]) => strength),
  minimumRaters: 1,
});

/** Council and school, school and health both ways; police rated by the council alone. */
const four = ratings([
  ["Council", "School", 5],
  ["School", "Council", 4],
  ["School", "Health", 4],
  ["Health", "School", 5],
  ["Council", "Health", 2],
  ["Health", "Council", 1],
  ["Council", "Police", 4],
  ["Police", "Council", 2],
]);

describe("partnerNetwork", () => {
  it("counts strong ties, those strong both ways, and who stands between", () => {
    const network = partnerNetwork(four);
    // Strong: 5 of 8 ratings. Both ways: 2 of the 3 pairs that are strong on some side.
    expect(network.density).toBe(0.625);
    expect(network.reciprocity).toBeCloseTo(2 / 3, 15);
    expect(network.knownShare).toBeCloseTo(8 / 12, 15);
    // Council to Health and back, and School or Health to Police: 6 ordered pairs of others each.
    const place = (name: string): number | null | undefined =>
      network.partners.find(({ partner }) => partner === name)?.betweenness;
    expect(place("School")).toBeCloseTo(3 / 6, 15);
    expect(place("Council")).toBeCloseTo(2 / 6, 15);
    expect(network.brokers).toEqual(["School", "Council"]);
    expect(network.cutPoints).toEqual(["Council", "School"]);
  });

  it("lists ties weakest first, and says how each side sees them", () => {
    const { ties, conclusion } = partnerNetwork(four);
    expect(ties.map(({ partner, other, status }) => [partner, other, status])).toEqual([
      ["Council", "Health", "weak"],
      ["Council", "Police", "oneSided"],
      ["Council", "School", "mutual"],
      ["Health", "School", "mutual"],
    ]);
    expect(conclusion.text).toBe(
      "62.5% of the ratings shown are of a strong tie. " +
        "Of the ties strong on one side, 66.7% are strong on both. " +
        "School stands between the others most. " +
        "The tie to mend first: Council and Health (2.00 and 1.00).",
    );
  });

  it("hides a tie that few people rated, and takes it for not known", () => {
    const rows = four.from as readonly string[];
    const { ties, density, warnings, conclusion } = partnerNetwork({
      from: [...rows, "Council", "Council"],
      to: [...(four.to as readonly string[]), "School", "School"],
      strengths: [...(four.strengths as readonly number[]), 4, 3],
      minimumRaters: 3,
    });
    const [tie] = ties.filter(({ other }) => other === "School");
    expect(tie).toMatchObject({
      there: 4,
      back: null,
      status: "unknown",
      reason: { text: "Hidden: fewer than 3 people of one side rated it." },
    });
    expect(density).toBe(1);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Ties rated by too few people to be shown: 4.",
      "91.7% of the possible ratings are not known; for the ways through the network they count as no tie.",
      "Without any strong tie: Health, Police.",
    ]);
    expect(conclusion.text).toContain("No tie rated by both sides is strong.");
  });

  it("leaves out ratings without a partner, and says so", () => {
    const { warnings, ties } = partnerNetwork(
      ratings([
        ["A", "B", 4],
        ["B", "A", null],
        ["", "A", 3],
        ["", "", null],
      ]),
    );
    expect(warnings[0]?.text).toBe("Ratings without one of the two partners, left out: 1.");
    expect(ties[0]).toMatchObject({
      there: 4,
      back: null,
      reason: { text: "Not rated by one side." },
    });
  });

  it("says that nothing is known when nothing may be shown", () => {
    const { density, conclusion } = partnerNetwork({ ...four, minimumRaters: 2 });
    expect(density).toBeNull();
    expect(conclusion.text).toBe("Too few people rated any tie for it to be shown.");
  });

  const arrows = fc
    .integer({ min: 2, max: 7 })
    .chain((size) =>
      fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    .map((rows) =>
      rows.map((row, one) => row.flatMap((has, other) => (has && one !== other ? [other] : []))),
    );

  it("counts ways as a search of every path does", () => {
    /** All shortest paths by trying every path that visits no node twice. */
    const byHand = (neighbours: readonly (readonly number[])[]): number[] => {
      const through = neighbours.map(() => 0);
      neighbours.forEach((_, source) => {
        neighbours.forEach((__, target) => {
          if (source === target) return;
          const paths: number[][] = [];
          const walk = (path: readonly number[]): void => {
            const last = path.at(-1) ?? source;
            if (last === target) paths.push([...path]);
            else
              for (const next of neighbours[last] ?? [])
                if (!path.includes(next)) walk([...path, next]);
          };
          walk([source]);
          const shortest = Math.min(...paths.map(({ length }) => length));
          const best = paths.filter(({ length }) => length === shortest);
          for (const path of best) {
            for (const node of path.slice(1, -1)) through[node]! += 1 / best.length;
          }
        });
      });
      return through;
    };
    fc.assert(
      fc.property(arrows, (neighbours) => {
        const wanted = byHand(neighbours);
        betweenness(neighbours).forEach((value, node) => {
          expect(value).toBeCloseTo(wanted[node] ?? NaN, 10);
        });
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("does not depend on the order of the rows, and keeps shares from 0 to 1", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "B", "C", "D", "E"),
      fc.constantFrom("A", "B", "C", "D", "E"),
      fc.option(fc.integer({ min: 1, max: 5 })),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const own = rows.filter(([from, to]) => from !== to);
        if (own.length === 0) return;
        const network = partnerNetwork(ratings(own));
        expect(partnerNetwork(ratings([...own].reverse()))).toEqual(network);
        const shares = [
          network.density,
          network.reciprocity,
          network.knownShare,
          ...network.partners.map((one) => one.betweenness),
        ];
        for (const share of shares) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[string, PartnerNetworkInput, readonly (string | number)[], string]>([
    [
      "a rating outside the scale",
      ratings([["A", "B", 7]]),
      ["strengths", 0],
      "strengths[0]: Give the tie of A with B a rating from 1 to 5, or leave it blank.",
    ],
    [
      "a tie with oneself",
      ratings([["A", "A", 3]]),
      ["to", 0],
      "to[0]: Give two different partners; this row has A twice.",
    ],
    [
      "columns of another length",
      { ...ratings([["A", "B", 3]]), to: ["B", "C"] },
      ["to"],
      "to: Give as many values as from has: 1, not 2.",
    ],
    ["nothing", ratings([]), ["from"], "from: Give at least one tie between two partners."],
    [
      "too many partners",
      ratings(
        Array.from({ length: 201 }, (_, index) => [
          `P${String(index)}`,
          `P${String(index + 1)}`,
          3,
        ]),
      ),
      ["from"],
      "from: Give at most 200 partners.",
    ],
    [
      "a threshold outside the scale",
      { ...ratings([["A", "B", 3]]), threshold: 6 },
      ["threshold"],
      "threshold: Give a threshold from 1 to 5.",
    ],
    [
      "a scale upside down",
      { ...ratings([["A", "B", 3]]), scale: { minimum: 5, maximum: 1 } },
      ["scale"],
      "scale: Give a scale whose maximum is above its minimum.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => partnerNetwork(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
