import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadinessFigures } from "./readiness-figures.js";
import { readinessFunnel } from "./readiness-funnel.js";
import { readinessSummary, type ReadinessSummaryInput } from "./readiness-summary.js";
import { scoreReadiness } from "./score-readiness.js";

/** Four people; the means are 3.5, 3.5, 3.25, 4 and 4. */
const four = [
  [4, 3, 2, 5, 5],
  [2, 2, 4, 4, 4],
  [3, 5, 4, 4, 4],
  [5, 4, 3, 3, 3],
];

const figuresOf = (input: ReadinessSummaryInput): ReadinessFigures => {
  const { figures } = readinessSummary(input).total;
  if (figures === null) throw new Error("The total is hidden.");
  return figures;
};

/** Scores of some people, all alike. */
const alike = (people: number, score: number): number[][] =>
  Array.from({ length: people }, () => [score, score, score, score, score]);

const named = (group: string, people: number): string[] =>
  Array.from({ length: people }, () => group);

describe("readinessSummary", () => {
  it("matches the hand calculation for four people", () => {
    const figures = figuresOf({ scores: four, minimumGroup: 1 });
    const awareness = figures.elements[0];
    // Mean 14/4; squares .25 + 2.25 + .25 + 2.25 = 5; sd = sqrt(5/3).
    expect(awareness?.mean).toBe(3.5);
    expect(awareness?.sd).toBeCloseTo(Math.sqrt(5 / 3), 14);
    // t(.975, 3) = 3.182446305284263 in printed tables; half width = t x sd / 2.
    expect(awareness?.lower).toBeCloseTo(3.5 - (3.182446305284263 * Math.sqrt(5 / 3)) / 2, 12);
    expect(awareness?.atOrBelow).toMatchObject({ count: 2, total: 4, value: 0.5 });
    expect(figures.barrierCounts).toEqual({
      awareness: 2,
      desire: 1,
      knowledge: 1,
      ability: 0,
      reinforcement: 0,
      none: 0,
    });
    expect(figures.funnel.map(({ passed }) => passed.count)).toEqual([2, 1, 0, 0, 0]);
  });

  it("flags a common barrier that the averages would miss", () => {
    const { modalBarrier, profileBarrier, barriersDiffer, conclusion } = figuresOf({
      scores: four,
      minimumGroup: 1,
      threshold: 3.3,
    });
    expect([modalBarrier, profileBarrier, barriersDiffer]).toEqual([
      "awareness",
      "knowledge",
      true,
    ]);
    expect(conclusion.text).toBe(
      "More people stop at Awareness than anywhere else: 50.0% of 4. " +
        "The averages point to Knowledge and would miss this. Nobody passes every element.",
    );
  });

  it("says when the averages agree, and when they show nothing", () => {
    expect(figuresOf({ scores: alike(3, 2), minimumGroup: 1 }).conclusion.text).toBe(
      "More people stop at Awareness than anywhere else: 100.0% of 3. " +
        "The averages point to the same element. Nobody passes every element.",
    );
    const { barriersDiffer, conclusion } = figuresOf({
      scores: [...alike(1, 2), ...alike(2, 5)],
      minimumGroup: 1,
    });
    expect(barriersDiffer).toBe(true);
    expect(conclusion.text).toBe(
      "More people stop at Awareness than anywhere else: 33.3% of 3. " +
        "The averages show no barrier and would miss this. 66.7% pass every element.",
    );
  });

  it("gives the same from answers as from the scores they make", () => {
    const instrument = {
      elements: [
        { id: "desire", items: ["D1", "D2"] },
        { id: "ability", items: ["B1", "B2", "B3"] },
      ],
      reversed: ["B3"],
      minimumGroup: 1,
    };
    const answers = [
      [2, 4, 5, 4, 1],
      [null, 5, null, null, 2],
      [null, null, null, null, null],
      [3, 1, 3, null, 3],
    ];
    const { scores } = scoreReadiness({ answers, instrument });
    // Agreement of several items is another index than that of their mean.
    const { gate, ...fromAnswers } = readinessSummary({
      answers,
      instrument,
      minimumAgreement: 0,
    });
    expect(gate?.elements).toHaveLength(2);
    expect(readinessSummary({ scores, instrument, minimumAgreement: 0 })).toMatchObject(
      fromAnswers,
    );
  });

  it("gives null with the reason for an element that nobody, or one person, has a score on", () => {
    const { elements, unknown, profileBarrier } = figuresOf({
      scores: [
        [4, null, 4, 4, null],
        [5, null, 4, 4, 4],
      ],
      minimumGroup: 1,
    });
    expect(elements[1]).toMatchObject({
      n: 0,
      mean: null,
      sd: null,
      lower: null,
      atOrBelow: { value: null, lower: null },
      reason: { text: "Nobody has a score for this element." },
    });
    expect(elements[4]).toMatchObject({
      n: 1,
      mean: 4,
      sd: null,
      upper: null,
      reason: { text: "One person's score has no spread, so there is no interval." },
    });
    expect([unknown, profileBarrier]).toEqual([2, "unknown"]);
  });

  it("counts empty returns and people without a group, and leaves them out", () => {
    const result = readinessSummary({
      scores: [...alike(3, 4), [null, null, null, null, null], ...alike(1, 1)],
      groups: ["North", "North", "North", "North", " "],
      minimumGroup: 3,
    });
    expect(result.emptyReturns).toBe(1);
    expect(result.withoutGroup).toBe(1);
    expect(result.total.figures?.respondents).toBe(3);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Returns with too few answers for any score, counted and not scored: 1.",
      "People without a group, left out of every figure: 1.",
    ]);
  });
});

describe("hidden groups", () => {
  const scores = [...alike(12, 2), ...alike(10, 4), ...alike(7, 5)];
  const groups = [...named("West", 12), ...named("East", 10), ...named("North", 7)];

  it("hides a group under the minimum with its counts, and leaves it out of the total", () => {
    const result = readinessSummary({ scores, groups });
    expect(result.groups.map(({ group, suppressed }) => [group, suppressed])).toEqual([
      ["East", false],
      ["North", true],
      ["West", false],
    ]);
    expect(result.groups[1]).toEqual({
      group: "North",
      gate: null,
      suppressed: true,
      figures: null,
      reason: expect.objectContaining({ text: "Hidden: fewer than 10 people have a score." }),
    });
    expect(result.total.figures?.respondents).toBe(22);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Groups hidden: 1 (North). The total leaves them out.",
    ]);
  });

  it("hides the next smallest group as well when the total is to count everybody", () => {
    const result = readinessSummary({ scores, groups, total: "nextSmallest" });
    expect(result.groups.map(({ suppressed }) => suppressed)).toEqual([true, true, false]);
    expect(result.groups[0]?.reason?.text).toBe(
      "Hidden so that a smaller hidden group cannot be worked out from the total.",
    );
    expect(result.total.figures?.respondents).toBe(29);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Groups hidden: 2 (East, North). The total includes them.",
    ]);
  });

  it("goes on hiding until enough people are behind what the total gives away", () => {
    const few = readinessSummary({
      scores: [...alike(12, 2), ...alike(14, 2), ...alike(3, 4), ...alike(4, 5)],
      groups: [...named("A", 12), ...named("B", 14), ...named("C", 3), ...named("D", 4)],
      total: "nextSmallest",
    });
    expect(few.groups.map(({ suppressed }) => suppressed)).toEqual([true, false, true, true]);
  });

  it("warns that a total over all groups gives the hidden ones away", () => {
    const result = readinessSummary({ scores, groups, total: "allGroups" });
    expect(result.total.figures?.respondents).toBe(29);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Groups hidden: 1 (North). The total includes them.",
      "Do not publish this total: less the groups shown, it gives away the hidden ones (North).",
    ]);
  });

  it("hides the total as well when too few people are left", () => {
    const result = readinessSummary({ scores: alike(9, 3) });
    expect(result.total).toMatchObject({ suppressed: true, figures: null });
    expect(result.conclusion.text).toBe("Too few people answered for any figure to be shown.");
  });

  const population = fc.array(
    fc.record({
      group: fc.constantFrom("A", "B", "C", "D", "E", "F"),
      score: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 80 },
  );

  it("cannot be worked out from the total: it is the sum of the groups shown", () => {
    fc.assert(
      fc.property(population, (people) => {
        const result = readinessSummary({
          scores: people.map(({ score }) => [score, score, score, score, score]),
          groups: people.map(({ group }) => group),
          minimumGroup: 8,
        });
        const shown = result.groups.flatMap(({ figures }) => figures ?? []);
        const sum = shown.reduce((all, { respondents }) => all + respondents, 0);
        expect(result.total.figures?.respondents ?? 0).toBe(sum);
        for (const { respondents } of shown) expect(respondents).toBeGreaterThanOrEqual(8);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("are several, with enough people together, when the total counts them", () => {
    fc.assert(
      fc.property(population, (people) => {
        const result = readinessSummary({
          scores: people.map(({ score }) => [score, score, score, score, score]),
          groups: people.map(({ group }) => group),
          minimumGroup: 8,
          total: "nextSmallest",
        });
        const hidden = result.groups.filter(({ suppressed }) => suppressed);
        if (result.total.figures === null || hidden.length === 0) return;
        const shown = result.groups.reduce(
          (sum, { figures }) => sum + (figures?.respondents ?? 0),
          0,
        );
        const givenAway = result.total.figures.respondents - shown;
        // With one group in all, the total is that group, and it was large enough to be shown.
        expect(hidden.length).toBeGreaterThan(1);
        expect(givenAway).toBeGreaterThanOrEqual(8);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("what a reader can subtract", () => {
  /** Every count and sum that is published of some people, in one list. */
  const published = ({
    respondents,
    classified,
    elements,
    barrierCounts,
  }: ReadinessFigures): number[] => [
    respondents,
    classified,
    ...Object.values(barrierCounts),
    ...elements.flatMap(({ n, mean, sd, atOrBelow }) => [
      n,
      n * (mean ?? 0),
      n * (mean ?? 0) ** 2 + (n - 1) * (sd ?? 0) ** 2,
      atOrBelow.count,
    ]),
  ];
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 });
  const people = fc.array(
    fc.record({
      group: fc.constantFrom("A", "B", "C", "D", "E", ""),
      scores: fc.array(score, { minLength: 5, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 70 },
  );

  it.each(["shownGroups", "nextSmallest"] as const)(
    "is nothing about fewer people than may be shown, whatever the table: %s",
    (total) => {
      fc.assert(
        fc.property(people, fc.integer({ min: 2, max: 12 }), (list, minimumGroup) => {
          const result = readinessSummary({
            scores: list.map(({ scores }) => scores),
            groups: list.map(({ group }) => group),
            minimumGroup,
            total,
          });
          if (result.total.figures === null) return;
          const sums = published(result.total.figures);
          for (const { figures } of result.groups) {
            if (figures === null) continue;
            published(figures).forEach(
              (value, index) => (sums[index] = (sums[index] ?? 0) - value),
            );
          }
          const [left = 0] = sums;
          if (left === 0) for (const rest of sums) expect(Math.abs(rest)).toBeLessThanOrEqual(1e-9);
          else {
            expect(total).toBe("nextSmallest");
            expect(left).toBeGreaterThanOrEqual(minimumGroup);
            expect(result.groups.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1);
          }
          // What lies between groups rests on those shown: it adds nothing about the others.
          const shown = result.groups.filter(({ suppressed }) => !suppressed).length;
          for (const { between } of result.between) {
            expect(between?.groups ?? 0).toBeLessThanOrEqual(shown);
          }
        }),
        { seed: 1, numRuns: 300 },
      );
    },
  );
});

describe("head-counts", () => {
  const scores = [...four, ...four, ...four];
  const groups = named("North", 12);

  it("give the response rate and narrow the intervals by the staff who were all asked", () => {
    const free = figuresOf({ scores, groups });
    const asked = figuresOf({ scores, groups, headcounts: { North: 48 } });
    expect(asked.responseShare).toBe(0.25);
    const half = ({ elements }: ReadinessFigures): number =>
      (elements[0]?.upper ?? NaN) - (elements[0]?.mean ?? NaN);
    // 12 of 48: variance times 1 - 12/48.
    expect(half(asked) / half(free)).toBeCloseTo(Math.sqrt(0.75), 12);
    const width = ({ elements }: ReadinessFigures): number =>
      (elements[0]?.atOrBelow.upper ?? NaN) - (elements[0]?.atOrBelow.lower ?? NaN);
    expect(width(asked)).toBeLessThan(width(free));
  });

  it("leave no interval when everybody answered", () => {
    const { elements } = figuresOf({ scores, groups, headcounts: { North: 12 } });
    expect(elements[0]).toMatchObject({ mean: 3.5, lower: 3.5, upper: 3.5 });
    expect(elements[0]?.atOrBelow).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5 });
  });

  it("are reported where they are missing or fit no group", () => {
    const { warnings, total } = readinessSummary({
      scores: [...scores, ...scores],
      groups: [...groups, ...named("South", 12)],
      headcounts: { North: 48, Suoth: 30 },
    });
    expect(total.figures?.headcount).toBeNull();
    expect(warnings.slice(0, 2).map(({ text }) => text)).toEqual([
      "Head-counts of groups that nobody names: Suoth.",
      "Groups without a head-count, so the total is not corrected for the staff it leaves out: South.",
    ]);
  });
});

describe("the gate before a group score", () => {
  /** Ten people who agree, and ten of whom half say 1 and half say 5. */
  const scores = [...alike(10, 4), ...alike(5, 1), ...alike(5, 5)];
  const groups = [...named("Agreed", 10), ...named("Split", 10)];

  it("lets averages through where people agree, and says where they may not be used", () => {
    const result = readinessSummary({ scores, groups });
    expect(result.groups.map(({ gate }) => gate?.passes)).toEqual([true, false]);
    expect(result.groups[0]?.gate?.conclusion.text).toBe(
      "People agree enough for the group's averages to be used (0.70 asked for).",
    );
    expect(result.groups[1]?.gate?.conclusion.text).toBe(
      "People disagree too much for an average to speak for them on: " +
        "Awareness, Desire, Knowledge, Ability, Reinforcement. Read where people stop instead.",
    );
    expect(result.gate).toBeNull();
    expect(result.warnings.at(-1)?.text).toBe(
      "People disagree too much for averages to speak for them in: Split. Read where people stop instead.",
    );
  });

  it("is one for everybody when there are no groups", () => {
    const { gate, between, warnings } = readinessSummary({ scores: alike(10, 4) });
    expect([gate?.passes, between.length, warnings.length]).toEqual([true, 0, 0]);
    const split = readinessSummary({ scores: scores.slice(10) });
    expect(split.warnings.at(-1)?.id).toBe("gateFails");
  });

  it("uses r*wg(J) of the items where answers are given", () => {
    const answers = Array.from({ length: 10 }, (_, index) => [
      index % 2 ? 2 : 4,
      index % 2 ? 4 : 2,
    ]);
    const instrument = { elements: [{ id: "desire", items: ["D1", "D2"] }] };
    const [desire] = readinessSummary({ answers, instrument }).gate?.elements ?? [];
    // Both items have variance 10/9, against 2 for answers at random: J(1 - 5/9) / (J(1 - 5/9) + 5/9).
    expect(desire?.agreement).toBeCloseTo((2 * (4 / 9)) / (2 * (4 / 9) + 5 / 9), 14);
    const skewed = readinessSummary({ answers, instrument, nullDistribution: "slightSkew" });
    expect(skewed.gate?.elements[0]?.agreement).toBeLessThan(desire?.agreement ?? 0);
  });

  it("says that it is not known when one person answered every item", () => {
    const { gate } = readinessSummary({ scores: [[4, 4, 4, 4, 4]], minimumGroup: 1 });
    expect(gate?.passes).toBeNull();
    expect(gate?.conclusion.text).toBe(
      "Too few people answered every item to tell whether the averages may be used.",
    );
  });

  it("rests what it says between groups on those shown alone", () => {
    const withSmall = readinessSummary({
      scores: [...scores, ...alike(3, 1)],
      groups: [...groups, ...named("Small", 3)],
    });
    expect(withSmall.between).toEqual(readinessSummary({ scores, groups }).between);
    expect(withSmall.between[0]?.between).toMatchObject({ groups: 2, n: 20 });
  });
});

describe("laws of a summary", () => {
  const score = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
  const profiles = fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), {
    minLength: 2,
    maxLength: 60,
  });

  it("classifies everybody once, and agrees with the funnel from its own counts", () => {
    fc.assert(
      fc.property(profiles, (scores) => {
        const { total } = readinessSummary({ scores, minimumGroup: 0 });
        if (total.figures === null) throw new Error("Nothing was to be hidden.");
        const { barrierCounts, classified, unknown, respondents, funnel } = total.figures;
        expect(Object.values(barrierCounts).reduce((sum, one) => sum + one, 0)).toBe(classified);
        expect(classified + unknown).toBe(respondents);
        expect(readinessFunnel({ barrierCounts }).steps).toEqual(funnel);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("does not depend on how people are grouped, or in which order they come", () => {
    fc.assert(
      fc.property(profiles, (scores) => {
        const whole = figuresOf({ scores, minimumGroup: 0 });
        const parts = figuresOf({
          scores: [...scores].reverse(),
          groups: scores.map((_, index) => `group ${String((index * 7) % 3)}`),
          minimumGroup: 0,
        });
        expect(parts.barrierCounts).toEqual(whole.barrierCounts);
        parts.elements.forEach(({ mean, sd }, index) => {
          const other = whole.elements[index];
          if (mean !== null && other?.mean != null) {
            expect(Math.abs(mean - other.mean)).toBeLessThanOrEqual(1e-13 * mean);
          }
          if (sd !== null && other?.sd != null) {
            expect(Math.abs(sd - other.sd)).toBeLessThanOrEqual(1e-7);
          }
        });
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("what readinessSummary rejects", () => {
  it.each<[string, ReadinessSummaryInput, readonly (string | number)[], string]>([
    ["neither answers nor scores", {}, [], "Give either answers or scores."],
    ["both", { answers: four, scores: four }, [], "Give either answers or scores."],
    [
      "items with scores",
      { scores: four, items: ["A1"] },
      ["items"],
      "items: Give items only with answers; scores stand in the order of the elements.",
    ],
    [
      "an answer outside the scale",
      { answers: [[4, 3, 2, 5, 50]] },
      ["answers", 0, 4],
      "answers[0][4]: Give reinforcement an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a score outside the scale",
      { scores: [[4, 3, 2, 5, 0]] },
      ["scores", 0, 4],
      "scores[0][4]: Give Reinforcement a score from 1 to 5, or leave it blank.",
    ],
    [
      "a short row of scores",
      { scores: [[4, 3]] },
      ["scores", 0],
      "scores[0]: Give one score for each of the 5 elements; here are 2.",
    ],
    [
      "groups of another length",
      { scores: four, groups: ["North"] },
      ["groups"],
      "groups: Give as many values as answers has: 4, not 1.",
    ],
    [
      "head-counts without groups",
      { scores: four, headcounts: { North: 10 } },
      ["headcounts"],
      "headcounts: Give groups too, since there is one head-count a group.",
    ],
    [
      "fewer staff than answers",
      { scores: four, groups: named("North", 4), headcounts: { North: 3 } },
      ["headcounts", "North"],
      "headcounts.North: Give a head-count no smaller than the 4 people who answered.",
    ],
    [
      "confidence as a percentage",
      { scores: four, confidence: 95 },
      ["confidence"],
      "confidence: Give a fraction above 0 and below 1, such as 0.95.",
    ],
    [
      "a skewed null of another scale",
      {
        scores: four,
        nullDistribution: "slightSkew",
        instrument: { scale: { minimum: 1, maximum: 7 } },
      },
      ["nullDistribution"],
      "nullDistribution: Give uniform: the skewed variance is known for 5 answers, not 7.",
    ],
    [
      "an unknown total",
      { scores: four, total: "everyone" as "allGroups" },
      ["total"],
      "total: Give one of: shownGroups, nextSmallest, allGroups.",
    ],
  ])("%s", (_, input, path, message) => {
    expect(() => readinessSummary(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
