import type { ReferenceId } from "./references.js";

/** The sets of disclosure rules on offer, the default first. */
export const disclosurePresetIds = ["dfe", "nhs", "round5", "under5", "under10"] as const;
export type DisclosurePresetId = (typeof disclosurePresetIds)[number];

/** How one publisher hides and rounds small counts of people. */
export interface DisclosurePreset {
  readonly id: DisclosurePresetId;
  readonly title: string;
  /** Which release or which version of the rule this is. */
  readonly edition: string;
  /** What stands in place of a hidden count. */
  readonly mark: string;
  /** Smallest and largest count that is hidden; null where the rule only rounds. */
  readonly suppressFrom: number | null;
  readonly suppressTo: number | null;
  /** Every count that is shown is rounded to a multiple of this; null where it is not. */
  readonly roundTo: number | null;
  /** Totals of a region or a country are rounded to a multiple of this; null: as other counts. */
  readonly roundWideTotalsTo: number | null;
  /** Decimal places of a percentage; null where the rule says nothing. */
  readonly percentDecimals: number | null;
  /** A mean or median of fewer people is not shown; null where the rule says nothing. */
  readonly fewestForMean: number | null;
  /** What the rule says beyond these fields, or what of it is not followed here. */
  readonly note: string;
  /**
   * `seen`: read in the source; `second-hand`: in a work that quotes it; `memory`: named from general knowledge, to be checked before use;
   * `convention`: no publisher's rule, a plain threshold that many data owners set.
   */
  readonly status: "seen" | "second-hand" | "memory" | "convention";
  readonly references: readonly ReferenceId[];
}

const plainThreshold = {
  mark: "*",
  suppressFrom: 1,
  roundTo: null,
  roundWideTotalsTo: null,
  percentDecimals: null,
  fewestForMean: null,
  note: "A threshold only; the rule of the data's owner comes first.",
  status: "convention",
  references: [],
} as const;

/** Disclosure rules by id. */
export const disclosurePresets = {
  dfe: {
    id: "dfe",
    title: "Department for Education, children in need statistics",
    edition: "Reporting year 2020",
    mark: "c",
    suppressFrom: 1,
    suppressTo: 5,
    roundTo: null,
    roundWideTotalsTo: 10,
    percentDecimals: 1,
    fewestForMean: null,
    note: "Secondary suppression is applied where it is needed.",
    status: "seen",
    references: ["dfeChildrenInNeed2020"],
  },
  nhs: {
    id: "nhs",
    title: "NHS Digital, hospital and sexual health statistics below national level",
    edition: "From September 2018, and for sexual health from 2019/20",
    mark: "*",
    suppressFrom: 1,
    suppressTo: 7,
    roundTo: 5,
    roundWideTotalsTo: null,
    percentDecimals: null,
    fewestForMean: 8,
    note:
      "National figures need no control in the source; here their totals are treated as all " +
      "others, which gives less away.",
    status: "second-hand",
    references: ["nhsDisclosure2018", "nhsDisclosureSrhad2020"],
  },
  round5: {
    id: "round5",
    title: "Everything to the nearest 5, as in statistics of higher education",
    edition: "Not dated: quoted from memory",
    mark: "*",
    suppressFrom: null,
    suppressTo: null,
    roundTo: 5,
    roundWideTotalsTo: null,
    percentDecimals: null,
    fewestForMean: null,
    note:
      "Counts of 0, 1 and 2 are shown as 0. Said of the Higher Education Statistics Agency, from " +
      "memory.",
    status: "memory",
    references: [],
  },
  under5: {
    ...plainThreshold,
    id: "under5",
    title: "Fewer than 5 hidden",
    edition: "Custom",
    suppressTo: 4,
  },
  under10: {
    ...plainThreshold,
    id: "under10",
    title: "Fewer than 10 hidden",
    edition: "Custom",
    suppressTo: 9,
  },
} as const satisfies Readonly<Record<DisclosurePresetId, DisclosurePreset>>;
