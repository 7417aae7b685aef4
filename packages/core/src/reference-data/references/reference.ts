/** Where a formula or a figure comes from, and whether one of us has read it there. */
export interface Reference {
  readonly title: string;
  readonly author: string;
  readonly year: number;
  /** Edition, journal and pages, or the section meant. */
  readonly where: string;
  readonly address?: string;
  /**
   * `seen`: read in the source itself; `second-hand`: read in a work that quotes it; `memory`: a
   * standard reference named from general knowledge, not opened for this work.
   */
  readonly status: "seen" | "second-hand" | "memory";
}
