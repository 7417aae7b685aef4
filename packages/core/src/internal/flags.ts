/** How a flag column is stored: no, yes, or why it is not known. */
export const flagCodes = {
  no: 0,
  yes: 1,
  unknown: 2,
  suppressed: 3,
  notApplicable: 4,
  lowReliability: 5,
  notAvailable: 6,
} as const;

/** Why a flag is not known; the last four are the statistical marks c, z, u and x. */
export type MissingReason = Exclude<keyof typeof flagCodes, "no" | "yes">;

/** One flag: yes or no, or why it is not known. A missing value counts as unknown. */
export type Flag = 0 | 1 | boolean | MissingReason | null | undefined;

/** A flag a record: ordinary values, or a Uint8Array of {@link flagCodes}. */
export type FlagColumn = Uint8Array | ArrayLike<Flag>;

/** Every reason, in the order of its code; the first has code 2. */
export const missingReasons: readonly MissingReason[] = [
  "unknown",
  "suppressed",
  "notApplicable",
  "lowReliability",
  "notAvailable",
];

const codes: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map<unknown, number>([
  [0, 0],
  [1, 1],
  [false, 0],
  [true, 1],
  [null, 2],
  [undefined, 2],
  ...missingReasons.map((reason, index): [unknown, number] => [reason, index + 2]),
]);

/**
 * Find the code of one flag.
 *
 * @param value - Anything.
 * @param words - What a text stands for, such as `{ Yes: 1, No: 0 }`.
 * @returns The code, or undefined when the value is no flag.
 * @internal
 */
export function flagCode(
  value: unknown,
  words?: Readonly<Record<string, Flag>>,
): number | undefined {
  const known = codes.get(value);
  if (known !== undefined || words === undefined || typeof value !== "string") return known;
  return Object.hasOwn(words, value) ? codes.get(words[value]) : undefined;
}
