import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { appraise, type AppraiseInput } from "./appraise.js";
import { convertEffect } from "./convert-effect.js";
import { discountEffect } from "./discount-effect.js";
import { effectSize } from "./effect-size.js";
import { plausibilityGuard } from "./plausibility-guard.js";
import { transferability } from "./transferability.js";

/** Published figures by their id in the shared register of facts. */
const facts = {
  // Menting et al. 2013, Incredible Years, disruptive behaviour, Cohen's d.
  "iy.menting.treatment": { value: 0.5 },
  "iy.menting.indicated": { value: 0.2 },
  "iy.menting.selective": { value: 0.13 },
  // Furlong et al. 2012: pounds a family.
  "groupparenting.furlong.cost": { value: 1712 },
  // Bezeczky et al. 2020: relative risk of out-of-home placement at 12 months.
  "ifps.oop.rr.12m": { value: 0.6, low: 0.48, high: 0.76 },
  // Fonagy et al. 2018, START, England: odds ratio of out-of-home placement at 18 months.
  "mst.start.oop.or": { value: 1.25, low: 0.77, high: 2.05 },
  // Li et al. 2021 against Wilson et al. 2012 and Furlong et al. 2012.
  "triplep.li2021.behavioural": { value: -1.38 },
  "triplep.li2021.competence": { value: 0.274 },
  "triplep.li2021.emotional": { value: -0.254 },
  "triplep.wilson.mother": { value: 0.61, low: 0.42, high: 0.79 },
  "triplep.wilson.father": { value: 0.42, low: -0.02, high: 0.87 },
  "groupparenting.furlong.child.parent": { value: -0.53, low: -0.72, high: -0.34 },
  "groupparenting.furlong.child.independent": { value: -0.44, low: -0.77, high: -0.11 },
} as const;

const shared = fileURLToPath(new URL("../../../../../shared/data/facts.json", import.meta.url));

describe("the evidence of a place-based prevention budget", () => {
  it.skipIf(!existsSync(shared))("stands on the published figures (needs ../shared/data)", () => {
    const register = JSON.parse(readFileSync(shared, "utf8")) as {
      readonly facts: readonly { readonly id: string }[];
    };
    for (const [id, figures] of Object.entries(facts)) {
      expect(register.facts.find((fact) => fact.id === id)).toMatchObject(figures);
    }
  });

  it("takes the selective effect of a parenting programme, and blocks the treatment effect", () => {
    const local = { country: "England", preventionLevel: "selective" } as const;
    const check = (preventionLevel: "treatment" | "indicated" | "selective"): boolean =>
      transferability({ evidence: { preventionLevel }, local }).blocked;
    expect([check("treatment"), check("indicated"), check("selective")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(() =>
      discountEffect({
        measure: "smd",
        value: -facts["iy.menting.treatment"].value,
        standardError: 0.1,
        foundAt: "treatment",
        usedAt: "selective",
      }),
    ).toThrow("foundAt: Give an effect found at the level of its use, selective prevention");

    const fewer = (d: number): number =>
      -(
        convertEffect({ from: "smd", to: "rd", estimate: -d, comparisonRisk: 0.2 }).changePer100 ??
        NaN
      );
    const selective = fewer(facts["iy.menting.selective"].value);
    const treatment = fewer(facts["iy.menting.treatment"].value);
    expect(selective).toBeCloseTo(3.4, 1);
    expect(treatment).toBeCloseTo(11.0, 1);
    const costGbp = facts["groupparenting.furlong.cost"].value;
    expect(Math.round((100 * costGbp) / selective)).toBe(49796);
    expect(Math.round((100 * costGbp) / treatment)).toBe(15544);
    expect(treatment / selective).toBeCloseTo(3.2, 1);
  });

  it("drops intensive family preservation to evaluation, because two reviews disagree", () => {
    const { value, low, high } = facts["ifps.oop.rr.12m"];
    const card: AppraiseInput = {
      effect: { measure: "rr", better: "lower", estimate: value, lower: low, upper: high },
      certainty: "moderate",
      agreement: "oneReview",
      cost: { bcr: 1.2 },
      fit: "good",
      unmetNeed: 60,
    };
    expect(appraise(card).recommendation).toBe("commission");
    // Al et al. 2012: generally not effective in preventing out-of-home placement.
    const { recommendation, conclusion } = appraise({ ...card, agreement: "disagree" });
    expect(recommendation).toBe("commissionWithEvaluation");
    expect(conclusion.text).toBe(
      "Commission with evaluation. Reviews disagree on whether it works.",
    );
  });

  it("does not commission MST on placement grounds: the English trial shows no benefit", () => {
    const { value, low, high } = facts["mst.start.oop.or"];
    const trial = effectSize({
      measure: "or",
      published: { estimate: value, lower: low, upper: high, pValue: 0.37 },
    });
    expect(trial.warnings).toEqual([]);
    const { recommendation, conclusion } = appraise({
      effect: { measure: "or", better: "lower", estimate: value, lower: low, upper: high },
      certainty: "high",
      agreement: "disagree",
      fit: transferability({
        evidence: { country: "England", evaluator: "independent", preventionLevel: "treatment" },
        local: { country: "England", preventionLevel: "treatment" },
      }).fit,
    });
    expect(recommendation).toBe("doNotCommission");
    expect(conclusion.text).toContain("Odds ratio 1.25 (0.77 to 2.05) is no better than 1.");
  });

  it("guards against an effect that no other review makes plausible", () => {
    const others = [
      "triplep.li2021.competence",
      "triplep.li2021.emotional",
      "triplep.wilson.mother",
      "triplep.wilson.father",
      "groupparenting.furlong.child.parent",
      "groupparenting.furlong.child.independent",
    ] as const;
    const { verdict } = plausibilityGuard({
      measure: "smd",
      estimate: facts["triplep.li2021.behavioural"].value,
      register: others.map((name) => ({ name, estimate: facts[name].value })),
    });
    expect(verdict).toBe("implausible");
  });
});
