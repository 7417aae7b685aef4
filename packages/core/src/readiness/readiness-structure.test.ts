import { describe, expect, it } from "vitest";
import { combineReadiness } from "./combine-readiness.js";
import { structureNames } from "./published-structures.js";
import { readinessInstrument } from "./readiness-instrument.js";
import { readinessStructure, type ReadinessStructureInput } from "./readiness-structure.js";

describe("readinessStructure", () => {
  it.each(structureNames)(
    "gives %s as a questionnaire that the other functions take",
    (structure) => {
      const items = {
        coherence: ["c1"],
        participation: ["p1"],
        action: ["a1"],
        monitoring: ["m1"],
      };
      const { instrument, references, conclusion } = readinessStructure({
        structure,
        ...(structure === "nomad" && { items }),
      });
      expect(readinessInstrument(instrument)).toEqual(instrument);
      expect(references.length).toBeGreaterThan(0);
      expect(conclusion.text).toContain("The wording of the questions is their authors'");
    },
  );

  it("has the published numbers of items where they are known, and says where they are not", () => {
    const { instrument } = readinessStructure({ structure: "oric" });
    expect(instrument.elements.map(({ label, items }) => [label, items.length])).toEqual([
      ["Change commitment", 5],
      ["Change efficacy", 7],
    ]);
    expect(readinessStructure({ structure: "orca" }).warnings.map(({ text }) => text)).toEqual([
      "The register that gives items by subscale has 74 of the 77; give your own names of items to have all.",
    ]);
  });

  it("multiplies where the model does: a component at its foot means not ready", () => {
    const { instrument } = readinessStructure({ structure: "rmc2" });
    const { scale, combine: rule } = instrument;
    expect(combineReadiness({ scores: [5, 5, 1], scale, rule }).value).toBe(0);
  });

  it("takes the caller's items and codes", () => {
    const { instrument } = readinessStructure({
      structure: "oric",
      items: { efficacy: ["E1", "E2"] },
      notRelevantCodes: [9],
    });
    expect(instrument.elements[1]?.items).toEqual(["E1", "E2"]);
    expect(instrument.notRelevantCodes).toEqual([9]);
  });

  it.each<[ReadinessStructureInput, readonly (string | number)[], string]>([
    [
      { structure: "nomad" },
      ["items"],
      "items: Give the names of the items of coherence: their number was not found in anything read here.",
    ],
    [
      { structure: "oric", items: { desire: ["D1"] } },
      ["items", "desire"],
      "items.desire: Give items of commitment, efficacy only, not of desire.",
    ],
    [
      { structure: "other" as "oric" },
      ["structure"],
      "structure: Give one of: fiveElements, oric, orca, rmc2, nomad.",
    ],
    [
      { structure: "oric", items: { efficacy: [] } },
      ["elements", 1, "items"],
      "elements[1].items: Give efficacy at least one item.",
    ],
  ])("rejects %j", (input, path, message) => {
    expect(() => readinessStructure(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
