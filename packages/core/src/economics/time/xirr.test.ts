import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xirr, type XirrInput } from "./xirr.js";
import { xnpv } from "./xnpv.js";

const published = {
  flowsGbp: [-10000, 2750, 4250, 3250, 2750],
  dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
};
const unordered = {
  flowsGbp: [-5000, 1200, -300, 2600, 3100],
  dates: ["2023-04-01", "2024-02-29", "2024-12-31", "2026-04-01", "2025-03-31"],
};

/** A day of the proleptic calendar, by the engine's own dates. */
const dayAfter = (days: number): string =>
  new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

describe("xirr and xnpv", () => {
  it("agree with a spreadsheet", () => {
    // LibreOffice 7.4 Calc, =XIRR(values;dates) and =XNPV(0.05;values;dates).
    expect(xirr(published).rate).toBeCloseTo(3.73362533518832e-1, 13);
    expect(xirr(unordered).rate).toBeCloseTo(1.36322640561282e-1, 13);
    expect(xnpv({ ...published, rate: 0.05 })).toBeCloseTo(2.47298241924531e3, 9);
    expect(xnpv({ ...unordered, rate: 0.05 })).toBeCloseTo(9.29669494806493e2, 9);
  });

  it("count 365 days a year, leap year or not", () => {
    // 2024 has 366 days.
    expect(xirr({ flowsGbp: [-100, 110], dates: ["2025-01-01", "2026-01-01"] }).rate).toBeCloseTo(
      0.1,
      14,
    );
    expect(xirr({ flowsGbp: [-100, 110], dates: ["2024-01-01", "2025-01-01"] }).rate).toBeCloseTo(
      1.1 ** (365 / 366) - 1,
      14,
    );
  });

  it("return every rate where there are two", () => {
    const twice = {
      flowsGbp: [-100, 230, -132],
      dates: ["2025-01-01", "2026-01-01", "2027-01-01"],
    };
    const { rates, rate } = xirr(twice);
    expect(rate).toBeNull();
    expect(rates).toHaveLength(2);
    expect(rates[0]).toBeCloseTo(0.1, 12);
    expect(rates[1]).toBeCloseTo(0.2, 12);
  });

  it("give null and a reason where flows do not change sign", () => {
    const gains = { flowsGbp: [100, 10], dates: ["2025-01-01", "2025-06-01"] };
    expect(xirr(gains)).toMatchObject({
      rates: [],
      rate: null,
      reason: {
        text: "These flows are all gains or all costs, so no rate makes them worth 0.",
      },
    });
  });

  it("add up flows of one day", () => {
    const sameDay = { flowsGbp: [-100, 100], dates: ["2025-01-01", "2025-01-01"] };
    expect(xirr(sameDay).reason?.text).toBe("Every flow is 0, so any rate makes them worth 0.");
    expect(xnpv({ ...sameDay, rate: 0.1 })).toBe(0);
  });

  it("value the flows at 0 at every rate found", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 4000 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 999 }),
        (later, outlay) => {
          const flowsGbp = [-outlay, ...later.map(([flow]) => flow)];
          const dates = [dayAfter(0), ...later.map(([, days]) => dayAfter(days))];
          for (const rate of xirr({ flowsGbp, dates }).rates) {
            if (rate > 1 || rate < -0.5) continue;
            const size = xnpv({ flowsGbp: flowsGbp.map(Math.abs), dates, rate });
            expect(Math.abs(xnpv({ flowsGbp, dates, rate }))).toBeLessThan(1e-10 * size);
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[XirrInput, unknown[], string]>([
    [
      { flowsGbp: [-100, 110], dates: ["2025-01-01"] },
      ["dates"],
      "dates: Give one date for each flow: there are 2 flows and 1 dates.",
    ],
    [
      { flowsGbp: [-100, 110], dates: ["2025-02-01", "2025-01-01"] },
      ["dates", 1],
      "dates[1]: Give the earliest day first; flows are discounted to the first day given.",
    ],
    [
      { flowsGbp: [-100, 110], dates: ["2025-02-01", "2025-02-29"] },
      ["dates", 1],
      "dates[1]: Give a date from 1900 on such as 2025-04-01: year, month, day.",
    ],
    [
      { flowsGbp: [-100], dates: ["1/4/2025"] },
      ["dates", 0],
      "dates[0]: Give a date from 1900 on such as 2025-04-01: year, month, day.",
    ],
    [{ flowsGbp: [-100], dates: [] }, ["dates"], "dates: Give at least one date."],
    [
      {
        flowsGbp: new Array<number>(601).fill(1),
        dates: new Array<string>(601).fill("2025-01-01"),
      },
      ["flowsGbp"],
      "flowsGbp: Give at most 600 flows; add up shorter periods into longer ones.",
    ],
  ])("xirr refuses case %#", (input, path, message) => {
    expect(() => xirr(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
