import { describe, expect, it } from "vitest";
import {
  binomialProbability,
  chiSquareUpperTail,
  gammaCdf,
  logGamma,
} from "../../internal/distributions.js";
import { drawBinomial, drawGamma, drawPoisson, uniformStream } from "./random-kernel.js";

const draws = 40_000;

/** Pearson's test of counts against chances; small cells are pooled. A true draw fails one in 10,000. */
function fits(sample: readonly number[], chanceOf: (k: number) => number): number {
  const counts = new Map<number, number>();
  for (const k of sample) counts.set(k, (counts.get(k) ?? 0) + 1);
  let [statistic, cells, seen, expected] = [0, 0, 0, 0];
  const most = Math.max(...sample) + 1;
  let restSeen = sample.length;
  let restExpected = sample.length;
  for (let k = 0; k <= most; k++) {
    seen += counts.get(k) ?? 0;
    expected += chanceOf(k) * sample.length;
    if (expected < 20 || restExpected - expected < 20) continue;
    statistic += (seen - expected) ** 2 / expected;
    cells++;
    restSeen -= seen;
    restExpected -= expected;
    [seen, expected] = [0, 0];
  }
  statistic += (restSeen - restExpected) ** 2 / restExpected;
  return chiSquareUpperTail(statistic, cells);
}

describe("uniformStream", () => {
  it("gives the same numbers for the same seed and others for another seed or stream", () => {
    const first = (seed: number, stream: number): number[] => {
      const uniform = uniformStream(seed, stream);
      return Array.from({ length: 5 }, uniform);
    };
    expect(first(1, 0)).toEqual(first(1, 0));
    expect(first(1, 0)).not.toEqual(first(2, 0));
    expect(first(1, 0)).not.toEqual(first(1, 1));
  });

  it("starts neighbouring seeds and streams apart", () => {
    const starts = Array.from({ length: 2000 }, (_, at) =>
      uniformStream(at % 50, Math.floor(at / 50))(),
    );
    const mean = starts.reduce((sum, each) => sum + each, 0) / starts.length;
    // Five standard errors of a uniform mean.
    expect(Math.abs(mean - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(starts.length));
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe("drawBinomial", () => {
  it.each([
    [8, 0.3],
    [50, 0.02],
    [60, 0.4],
    [60, 0.7],
    [50_800, 0.0011],
    [400, 0.97],
  ])("fits %d trials at %d", (trials, chance) => {
    const uniform = uniformStream(11, trials);
    const sample = Array.from({ length: draws }, () => drawBinomial(trials, chance, uniform));
    expect(
      fits(sample, (k) => (k > trials ? 0 : binomialProbability(k, trials, chance))),
    ).toBeGreaterThan(1e-4);
  });

  it("is certain at the ends", () => {
    const uniform = uniformStream(1, 0);
    expect(drawBinomial(9, 0, uniform)).toBe(0);
    expect(drawBinomial(9, 1, uniform)).toBe(9);
    expect(drawBinomial(0, 0.5, uniform)).toBe(0);
  });
});

describe("drawPoisson", () => {
  it.each([0.3, 4, 9.99, 10, 75, 278])("fits a mean of %d", (mean) => {
    const uniform = uniformStream(12, Math.round(mean * 10));
    const sample = Array.from({ length: draws }, () => drawPoisson(mean, uniform));
    const chance = (k: number): number => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
    expect(fits(sample, chance)).toBeGreaterThan(1e-4);
  });

  it("is nobody for a mean of 0", () => {
    expect(drawPoisson(0, uniformStream(1, 0))).toBe(0);
  });
});

describe("drawGamma", () => {
  it.each([0.2, 0.7, 1, 5, 120])("fits a shape of %d", (shape) => {
    const uniform = uniformStream(13, Math.round(shape * 10));
    const sample = Array.from({ length: draws }, () =>
      Math.floor(20 * gammaCdf(drawGamma(shape, uniform), shape, 1)),
    );
    expect(fits(sample, (k) => (k < 20 ? 0.05 : 0))).toBeGreaterThan(1e-4);
  });
});
