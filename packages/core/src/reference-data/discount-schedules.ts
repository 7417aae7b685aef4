import type { ReferenceId } from "./references.js";

/** How a figure that may become a default was seen. */
export type Seen = "seen" | "second-hand";

/** The sets of rates that a schedule offers. */
export const discountVariants = ["standard", "health", "reduced"] as const;
export type DiscountVariant = (typeof discountVariants)[number];

/** The rate of every year from `fromYear` until the next band begins. */
export interface ScheduleBand {
  readonly fromYear: number;
  /** Real rate a year, as a fraction. */
  readonly rate: number;
  readonly status: Seen;
}

/** Official discount rates of one edition. */
export interface DiscountSchedule {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly variants: Readonly<Record<DiscountVariant, readonly ScheduleBand[]>>;
  readonly references: readonly ReferenceId[];
}

/**
 * Discount schedules by id.
 *
 * A proposal of 2026 for other rates is left out: its bands were not seen and it is not in force.
 * The table read calls the reduced rates free of catastrophe risk (1.0%), yet 3.0% is 3.5% less pure
 * time preference (0.5%): check in the original what they leave out before using them.
 */
export const discountSchedules = {
  "hmt-2022": {
    id: "hmt-2022",
    title: "Social time preference rates of the Green Book",
    edition: "Green Book 2022, unchanged in the edition of 5 February 2026",
    variants: {
      standard: [
        { fromYear: 0, rate: 0.035, status: "seen" },
        { fromYear: 31, rate: 0.03, status: "seen" },
        { fromYear: 76, rate: 0.025, status: "seen" },
        { fromYear: 126, rate: 0.02, status: "second-hand" },
        { fromYear: 201, rate: 0.015, status: "second-hand" },
        { fromYear: 301, rate: 0.01, status: "second-hand" },
      ],
      health: [
        { fromYear: 0, rate: 0.015, status: "second-hand" },
        { fromYear: 31, rate: 0.0129, status: "second-hand" },
        { fromYear: 76, rate: 0.0107, status: "second-hand" },
        { fromYear: 126, rate: 0.0086, status: "second-hand" },
        { fromYear: 201, rate: 0.0064, status: "second-hand" },
        { fromYear: 301, rate: 0.0043, status: "second-hand" },
      ],
      reduced: [
        { fromYear: 0, rate: 0.03, status: "second-hand" },
        { fromYear: 31, rate: 0.0257, status: "second-hand" },
        { fromYear: 76, rate: 0.0214, status: "second-hand" },
        { fromYear: 126, rate: 0.0171, status: "second-hand" },
        { fromYear: 201, rate: 0.0129, status: "second-hand" },
        { fromYear: 301, rate: 0.0086, status: "second-hand" },
      ],
    },
    references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  },
} as const satisfies Readonly<Record<string, DiscountSchedule>>;

/** The schedule used when none is named. */
export const discountScheduleInForce = "hmt-2022";
