import { describe, expect, it } from "vitest";
import { primeMetric, type PrimeMetricInput } from "./prime-metric.js";

const whole: PrimeMetricInput = {
  ...{ label: "Early help starts", unit: "families a month", level: "earlyHelp", kind: "flow" },
  purpose: "Shows whether partners pass on emerging need",
  decision: "Move two workers from assessment to early help",
  ...{ trigger: "A signal two months running", owner: "Head of early help", source: "Case system" },
  ...{ systems: ["Council", "NHS", "Schools"], numerator: "Families that start early help" },
  ...{ direction: "increase", lagMonths: 3, baseline: 152, target: 215, targetMonth: "2027-03" },
};

describe("primeMetric", () => {
  it("passes a whole record", () => {
    const { primed, checks, metric, warnings, conclusion } = primeMetric(whole);
    expect(primed).toBe(true);
    expect(checks.every(({ met }) => met)).toBe(true);
    expect(metric).toMatchObject({ label: "Early help starts", denominator: null, baseline: 152 });
    expect(warnings).toEqual([]);
    expect(conclusion.text).toBe(
      "Early help starts is primed: a decision hangs on it, across Council, NHS, Schools, and nothing is missing.",
    );
  });

  it("says that a metric without a decision, or within one system, is not primed", () => {
    const bare = primeMetric({ label: "Re-referrals" });
    expect(bare.primed).toBe(false);
    expect(bare.conclusion.text).toBe(
      "Re-referrals is not primed. Write which decision changes when it moves, Name at least two agencies or systems that it crosses.",
    );
    const one = primeMetric({ ...whole, systems: ["Council", "council ", ""] });
    expect(one.primed).toBe(false);
    expect(one.metric.systems).toEqual(["Council"]);
    const blank = primeMetric({ ...whole, decision: "  " });
    expect(blank.primed).toBe(false);
    expect(blank.metric.decision).toBeNull();
  });

  it("is primed, with what is missing, when only the rest is missing", () => {
    const part = primeMetric({ ...whole, owner: "", targetMonth: undefined });
    expect(part.primed).toBe(true);
    expect(part.checks.filter(({ met }) => !met).map(({ part: name }) => name)).toEqual([
      "owner",
      "target",
    ]);
    expect(part.conclusion.text).toBe(
      "Early help starts is primed, but 2 of 11 parts are missing.",
    );
  });

  it("warns of a target behind the baseline, of stocks, and of rates of nobody", () => {
    const ids = (more: Partial<PrimeMetricInput>): string[] =>
      primeMetric({ ...whole, ...more }).warnings.map(({ id }) => id);
    expect(ids({ direction: "decrease" })).toEqual(["primedBackwards"]);
    expect(ids({ kind: "stock" })).toEqual(["xmrStock"]);
    expect(ids({ kind: "rate" })).toEqual(["primedRateWithout"]);
  });

  it.each<[Partial<PrimeMetricInput>, readonly (string | number)[], string]>([
    [{ label: " " }, ["label"], "label: Give a name."],
    [{ owner: 7 as never }, ["owner"], "owner: Give a text, or leave it out."],
    [{ systems: "Council" as never }, ["systems"], "systems: Give a list of agencies or systems."],
    [{ systems: ["Council", 1 as never] }, ["systems", 1], "systems[1]: Give a name."],
    [{ lagMonths: -1 }, ["lagMonths"], "lagMonths: Give a number of months from 0 to 600."],
    [
      { targetMonth: "next spring" },
      ["targetMonth"],
      "targetMonth: Give a month such as 2025-04, a quarter such as 2025-Q2, a financial year such as 2025/26, or a whole number.",
    ],
  ])("refuses %j", (change, path, message) => {
    expect(() => primeMetric({ ...whole, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
