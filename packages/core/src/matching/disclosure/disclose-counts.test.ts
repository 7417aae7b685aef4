import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disclosurePresetIds, disclosurePresets } from "../../reference-data/disclosure-presets.js";
import { references } from "../../reference-data/references.js";
import { discloseCounts } from "./disclose-counts.js";

const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 });
const preset = fc.constantFrom(...disclosurePresetIds);

describe("discloseCounts", () => {
  it.each([
    // Each rule at both edges of what it hides, and at both edges of a rounding step.
    ["dfe", [0, 1, 5, 6, 102], [0, "c", "c", 6, 102]],
    ["nhs", [0, 1, 7, 8, 12, 13, 102], [0, "*", "*", 10, 10, 15, 100]],
    ["round5", [0, 1, 2, 3, 7, 8], [0, 0, 0, 5, 5, 10]],
    ["under5", [0, 1, 4, 5], [0, "*", "*", 5]],
    ["under10", [0, 1, 9, 10], [0, "*", "*", 10]],
  ] as const)("follows the rule %s", (name, given, shown) => {
    expect(discloseCounts({ counts: given, preset: name }).shown).toEqual(shown);
  });

  it("uses the Department's rule when none is named, and says so", () => {
    const { rule, hidden, conclusion, warnings } = discloseCounts({ counts: [3, 30] });
    expect(rule).toMatchObject({ preset: "dfe", status: "seen", edition: "Reporting year 2020" });
    expect(hidden).toBe(1);
    expect(conclusion.text).toBe("Hidden: 1 of 2 counts.");
    expect(warnings.map(({ text }) => text)).toEqual([
      "Each count was judged on its own: where their total is known as well, a hidden count may be worked out.",
    ]);
  });

  it("warns of a rule quoted from memory", () => {
    expect(discloseCounts({ counts: [30], preset: "round5" }).warnings[0]?.text).toBe(
      "The rule round5 was not read in its source: check it before you publish.",
    );
  });

  it("changes nothing that it has already shown", () => {
    fc.assert(
      fc.property(counts, preset, (given, name) => {
        const once = discloseCounts({ counts: given, preset: name }).shown;
        const numbers = once.filter((each) => typeof each === "number");
        if (numbers.length === 0) return;
        expect(discloseCounts({ counts: numbers, preset: name }).shown).toEqual(numbers);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("shows zeros as zeros, and no figure further from the truth than half a step", () => {
    fc.assert(
      fc.property(counts, preset, (given, name) => {
        const step = disclosurePresets[name].roundTo ?? 0;
        const { shown } = discloseCounts({ counts: given, preset: name });
        given.forEach((count, index) => {
          const figure = shown[index];
          if (count === 0) expect(figure).toBe(0);
          if (typeof figure === "number") {
            expect(Math.abs(figure - count)).toBeLessThanOrEqual(step / 2);
          }
        });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it.each([
    [{ counts: [1.5] }, ["counts", 0], "counts[0]: Give a whole number of people, 0 or more."],
    [
      { counts: [1], preset: "scotland" },
      ["preset"],
      "preset: Give one of: dfe, nhs, round5, under5, under10.",
    ],
    [
      { counts: [1], rule: { suppressTo: 0 } },
      ["rule", "suppressTo"],
      "rule.suppressTo: Give a whole number above 1, so that a mark stands for more than one count.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => discloseCounts(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});

describe("the disclosure presets", () => {
  it("cite a source wherever they claim to have been read", () => {
    for (const { status, references: cited } of Object.values(disclosurePresets)) {
      const read = cited.map((id: keyof typeof references) => references[id].status);
      if (status === "seen") expect(read).toContain("seen");
      if (status === "second-hand") expect(read).toContain("second-hand");
    }
  });

  it("default to one that was read", () => {
    expect(disclosurePresets[disclosurePresetIds[0]].status).toBe("seen");
  });
});
