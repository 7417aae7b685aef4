import type { Seen } from "./discount-schedules.js";
import type { ReferenceId } from "./references.js";

/** A price index by year, as one release published it. */
export interface DeflatorSeries {
  readonly id: string;
  readonly title: string;
  /** Whether the years are calendar years ("2013") or financial years ("2013/14"). */
  readonly kind: "calendar" | "financial";
  readonly base: string;
  readonly release: string;
  readonly licence: string;
  readonly status: Seen;
  readonly references: readonly ReferenceId[];
  readonly caution: string;
  readonly index: Readonly<Record<string, number>>;
}

/** Price indices by id. */
export const deflatorSeries = {
  "gdp-2025-12-calendar": {
    id: "gdp-2025-12-calendar",
    title: "UK GDP deflator at market prices",
    kind: "calendar",
    base: "2024 = 100",
    release: "HM Treasury, December 2025 Quarterly National Accounts",
    licence: "Open Government Licence v3.0",
    status: "second-hand",
    references: ["gdpDeflators2025", "greenbookPackage2026"],
    caution:
      "Calendar years only, while councils quote most prices by financial year. Give a series by " +
      "financial year, such as ONS L8GG of the current release, where that difference matters.",
    index: {
      1990: 42.7537,
      1991: 45.6203,
      1992: 47.1096,
      1993: 48.5208,
      1994: 49.4168,
      1995: 50.7097,
      1996: 52.8097,
      1997: 52.8303,
      1998: 53.5326,
      1999: 54.2793,
      2000: 54.8102,
      2001: 55.7479,
      2002: 56.911,
      2003: 58.266,
      2004: 59.8584,
      2005: 61.5718,
      2006: 63.4682,
      2007: 64.7322,
      2008: 66.89,
      2009: 68.217,
      2010: 69.1217,
      2011: 70.834,
      2012: 71.9294,
      2013: 73.4795,
      2014: 74.6524,
      2015: 75.1536,
      2016: 76.4554,
      2017: 77.6367,
      2018: 79.1606,
      2019: 81.1085,
      2020: 85.2137,
      2021: 85.6358,
      2022: 90.5005,
      2023: 96.2507,
      2024: 100,
    },
  },
} as const satisfies Readonly<Record<string, DeflatorSeries>>;

/** The series used when none is named. */
export const defaultDeflator = "gdp-2025-12-calendar";
