import { describe, expect, it } from "vitest";
import { references } from "../reference-data/references.js";
import { defaultElementIds } from "./default-elements.js";
import { readinessAdvice, type ReadinessAdviceInput } from "./readiness-advice.js";

describe("readinessAdvice", () => {
  it.each(defaultElementIds)(
    "says what to do about %s, and what each suggestion rests on",
    (id) => {
      const { barrier, meaning, suggestions, conclusion } = readinessAdvice({ barrier: id });
      expect(barrier).toBe(id);
      expect(meaning?.text).toMatch(/\.$/);
      expect(suggestions.map(({ kind }) => kind)).toEqual(["do", "avoid", "sign"]);
      expect(conclusion).toEqual(suggestions[0]?.text);
      for (const { reference, restsOn } of suggestions) {
        if (reference === null) {
          expect(restsOn.text).toBe("Judgement of this project; no study was found that tests it.");
        } else {
          expect(Object.keys(references)).toContain(reference);
          expect(restsOn.text).toBe(
            'The order of the elements: Leading Synergies, "Barriers to change" (2021). The wording is this project\'s.',
          );
        }
      }
    },
  );

  it("takes an element's name on screen, in any case", () => {
    expect(readinessAdvice({ barrier: " Ability " }).barrier).toBe("ability");
    expect(readinessAdvice({ barrier: "NONE" }).label).toBe("None");
    expect(readinessAdvice({ barrier: "unknown" }).conclusion.text).toBe(
      "Ask again for the answers that are missing before the first low one; until then do not guess.",
    );
  });

  it("puts trust in the answers first", () => {
    const { suggestions, conclusion } = readinessAdvice({
      barrier: "desire",
      averagesUsable: false,
      reliability: "unsure",
      responseShare: 0.4,
    });
    expect(suggestions.map(({ kind }) => kind)).toEqual([
      "trust",
      "trust",
      "trust",
      "do",
      "avoid",
      "sign",
    ]);
    expect(conclusion.text).toBe(
      "40.0% answered: ask those who did not, or say for whom the answers speak, before acting.",
    );
    expect(
      readinessAdvice({
        barrier: "desire",
        averagesUsable: true,
        reliability: "holds",
        responseShare: 0.5,
      }).suggestions,
    ).toHaveLength(3);
  });

  it.each<[ReadinessAdviceInput, readonly string[], string]>([
    [
      { barrier: "money" },
      ["barrier"],
      "barrier: Give one of: awareness, desire, knowledge, ability, reinforcement, none, unknown.",
    ],
    [
      { barrier: "desire", responseShare: 40 },
      ["responseShare"],
      "responseShare: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      { barrier: "desire", reliability: "good" as "holds" },
      ["reliability"],
      "reliability: Give one of: holds, unsure, fails, unknown.",
    ],
  ])("rejects %j", (input, path, message) => {
    expect(() => readinessAdvice(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
