import { describe, expect, it } from "vitest";
import { preventionLevels } from "../internal/prevention-level.js";
import { transferability } from "./transferability.js";

const whole = {
  country: "England",
  preventionLevel: "selective",
  setting: "children's centre",
  population: "parents of children aged 3 to 4",
} as const;

describe("transferability", () => {
  it("finds a good fit where everything matches", () => {
    const { fit, checks, conclusion } = transferability({
      evidence: { ...whole, country: "Wales", evaluator: "independent", followUpMonths: 24 },
      local: { ...whole, benefitMonths: 24 },
    });
    expect(fit).toBe("good");
    expect(checks.every(({ status }) => status === "matches")).toBe(true);
    expect(conclusion.text).toBe(
      "The evidence fits this place: 0 of 6 aspects differ or are not known.",
    );
  });

  it("blocks every effect found further downstream than it is used, and no other", () => {
    for (const [f, found] of preventionLevels.entries()) {
      for (const [u, used] of preventionLevels.entries()) {
        const { blocked, fit } = transferability({
          evidence: { preventionLevel: found },
          local: { preventionLevel: used },
        });
        expect(blocked).toBe(f > u);
        expect(fit === "blocked").toBe(blocked);
      }
    }
    const { conclusion } = transferability({
      evidence: { preventionLevel: "treatment" },
      local: { preventionLevel: "selective" },
    });
    expect(conclusion.text).toBe(
      "Do not use this effect here. The effect was found in treatment and may not be used for " +
        "selective prevention: effects shrink upstream.",
    );
  });

  it("says of each aspect what differs", () => {
    const { fit, checks } = transferability({
      evidence: { country: "United States", evaluator: "developer", followUpMonths: 6 },
      local: { country: "Scotland", benefitMonths: 36 },
    });
    expect(checks.map(({ aspect, status }) => [aspect, status])).toEqual([
      ["country", "differs"],
      ["preventionLevel", "unknown"],
      ["evaluator", "differs"],
      ["followUp", "differs"],
      ["setting", "unknown"],
      ["population", "unknown"],
    ]);
    expect(checks[0]?.finding.text).toBe("Country: United States there, but Scotland here.");
    expect(fit).toBe("poor");
  });

  it("follows the rule that the caller states", () => {
    const records = { evidence: {}, local: {} };
    expect(transferability({ ...records, partialFrom: 7, poorFrom: 7 }).fit).toBe("good");
    expect(transferability({ ...records, poorFrom: 7 }).fit).toBe("partial");
  });

  it("refuses limits in the wrong order", () => {
    expect(() => transferability({ evidence: {}, local: {}, partialFrom: 5, poorFrom: 2 })).toThrow(
      expect.objectContaining({
        path: ["poorFrom"],
        message: "poorFrom: Give a number no smaller than partialFrom.",
      }),
    );
    expect(() => transferability({ evidence: { followUpMonths: -1 }, local: {} })).toThrow(
      expect.objectContaining({
        message: "evidence.followUpMonths: Give a number of months from 0 to 1,200.",
      }),
    );
  });
});
