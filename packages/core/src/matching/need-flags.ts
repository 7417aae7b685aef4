import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { flagCodes } from "../internal/flags.js";
import { isColumn, type Problem, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** A point on a scale from which, or up to which, there is need: exactly one of the four. */
export interface CutOff {
  /** Name of the column. */
  readonly scale: string;
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** A domain of need that is met when any of its cut-offs is. */
export interface NeedDomain {
  readonly name: string;
  readonly anyOf: readonly CutOff[];
}

/** When a child is in high need. */
export interface NeedRule {
  /** Each a single cut-off, or several of which any will do. */
  readonly domains: readonly (CutOff | NeedDomain)[];
  /** How many domains have to be met; 1 when left out. */
  readonly atLeast?: number;
}

/** One number a child; null, or NaN in a typed array, where it is not known. */
export type ScaleColumn = ArrayLike<number | null>;

/** Input of {@link needFlags}. */
export const NeedFlagsInput = z.strictObject({
  columns: quantity<Readonly<Record<string, ScaleColumn>>>(
    {
      title: "Scales",
      description: "Columns of scores by name, equally long; null where a score is missing.",
      unit: "object",
    },
    checkColumns,
  ),
  rule: quantity<NeedRule>(
    {
      title: "Rule",
      description: "The cut-offs of each domain, and how many domains have to be met.",
      unit: "object",
    },
    checkRule,
  ),
});
export type NeedFlagsInput = z.input<typeof NeedFlagsInput>;

/** How many are flagged. */
export interface FlagCounts {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** Result of {@link needFlags}. */
export interface NeedFlags {
  /** Codes of `flagCodes`, a child: no, yes or unknown; fit for the `need` of `tally`. */
  readonly flags: Uint8Array;
  readonly counts: FlagCounts;
  /** The same for each domain, in the order of the rule. */
  readonly domains: readonly (FlagCounts & { readonly name: string })[];
  /** The rule in words. */
  readonly rule: Sentence;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Flag children in high need by a stated rule on scales.
 *
 * A child is in need when at least so many domains are met, not in need when no answer to what is
 * missing could bring them to that number, and otherwise unknown. A missing score is never a no.
 *
 * @param input - Scales by name, and the rule.
 * @returns A flag a child, how many there are of each, and the rule in words.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rule that names no column, or more domains
 * than there are.
 *
 * @example
 * ```ts
 * needFlags({
 *   columns: { emotional: [8, 2, null], conduct: [1, 5, 1] },
 *   rule: { domains: [{ scale: "emotional", atLeast: 7 }, { scale: "conduct", atLeast: 4 }] },
 * }).counts; // => { yes: 2, no: 0, unknown: 1 }
 * ```
 */
export function needFlags(input: NeedFlagsInput): NeedFlags {
  const { columns, rule } = parseInput(NeedFlagsInput, input);
  const names = Object.keys(columns);
  const domains = rule.domains.map(asDomain);
  domains.forEach(({ anyOf }, domain) => {
    anyOf.forEach(({ scale }, index) => {
      if (Object.hasOwn(columns, scale)) return;
      const inside = "anyOf" in (rule.domains[domain] ?? {}) ? ["anyOf", index] : [];
      const sentence = say(words.giveScaleOfColumns, { scale, columns: names.join(", ") });
      throw refusal(["rule", "domains", domain, ...inside, "scale"], sentence);
    });
  });
  const children = columns[names[0] ?? ""]?.length ?? 0;
  const met = domains.map(({ anyOf }) =>
    anyFlag(anyOf.map((cut) => cutFlags(cut, columns, children))),
  );
  const atLeast = rule.atLeast ?? 1;
  const flags = new Uint8Array(children);
  for (let child = 0; child < children; child++) {
    let yes = 0;
    let unknown = 0;
    for (const domain of met) {
      if (domain[child] === flagCodes.yes) yes += 1;
      else if (domain[child] === flagCodes.unknown) unknown += 1;
    }
    flags[child] =
      yes >= atLeast ? flagCodes.yes : yes + unknown >= atLeast ? flagCodes.unknown : flagCodes.no;
  }
  const counts = countFlags(flags);
  const inWords = ruleInWords(domains, atLeast);
  return {
    flags,
    counts,
    domains: domains.map(({ name }, index) => ({
      name,
      ...countFlags(met[index] ?? new Uint8Array()),
    })),
    rule: inWords,
    warnings:
      counts.unknown === 0 ? [] : [say(words.needNotKnown, { unknown: counts.unknown, children })],
    conclusion: conclude(counts, inWords),
  };
}

const bounds = ["atLeast", "above", "atMost", "below"] as const;

function asDomain(domain: CutOff | NeedDomain): NeedDomain {
  return "anyOf" in domain ? domain : { name: domain.scale, anyOf: [domain] };
}

function cutFlags(
  cut: CutOff,
  columns: Readonly<Record<string, ScaleColumn>>,
  children: number,
): Uint8Array {
  const column = columns[cut.scale] ?? [];
  const bound = boundOf(cut);
  const point = cut[bound] ?? 0;
  const flags = new Uint8Array(children);
  for (let child = 0; child < children; child++) {
    const score = column[child] ?? NaN;
    if (Number.isNaN(score)) flags[child] = flagCodes.unknown;
    else if (meets[bound](score, point)) flags[child] = flagCodes.yes;
  }
  return flags;
}

const meets: Readonly<Record<(typeof bounds)[number], (score: number, point: number) => boolean>> =
  {
    atLeast: (score, point) => score >= point,
    above: (score, point) => score > point,
    atMost: (score, point) => score <= point,
    below: (score, point) => score < point,
  };

function boundOf(cut: CutOff): (typeof bounds)[number] {
  return bounds.find((each) => cut[each] !== undefined) ?? "atLeast";
}

/**
 * Combine flags: yes where any is yes, no where all are no, otherwise unknown. Unchecked.
 *
 * @param columns - Columns of flag codes, equally long.
 * @returns One code a record.
 * @internal
 */
export function anyFlag(columns: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = columns;
  const flags = Uint8Array.from(first, (code) => Math.min(code, flagCodes.unknown));
  for (const column of others) {
    for (let record = 0; record < flags.length; record++) {
      const code = column[record] ?? 0;
      if (code === flagCodes.yes) flags[record] = flagCodes.yes;
      else if (code > flagCodes.yes && flags[record] === flagCodes.no) {
        flags[record] = flagCodes.unknown;
      }
    }
  }
  return flags;
}

/**
 * Count flags. Unchecked.
 *
 * @param flags - Codes.
 * @returns How many are yes, no and neither.
 * @internal
 */
export function countFlags(flags: Uint8Array): FlagCounts {
  let yes = 0;
  let no = 0;
  for (const code of flags) {
    if (code === flagCodes.yes) yes += 1;
    else if (code === flagCodes.no) no += 1;
  }
  return { yes, no, unknown: flags.length - yes - no };
}

function ruleInWords(domains: readonly NeedDomain[], atLeast: number): Sentence {
  const listed = domains.map(({ name, anyOf }) => {
    const cuts = anyOf.map(cutInWords);
    const [only] = cuts;
    return anyOf.length === 1 && only !== undefined && anyOf[0]?.scale === name
      ? only
      : say(words.needDomain, { name, cuts });
  });
  const about = { domains: listed };
  if (domains.length === 1) return say(words.needRuleOne, about);
  return say(words.needRule, { ...about, atLeast, of: domains.length });
}

const wordings = {
  atLeast: words.cutAtLeast,
  above: words.cutAbove,
  atMost: words.cutAtMost,
  below: words.cutBelow,
} as const;

function cutInWords(cut: CutOff): Sentence {
  const bound = boundOf(cut);
  return say(wordings[bound], { scale: cut.scale, point: cut[bound] ?? 0 });
}

function conclude({ yes, no, unknown }: FlagCounts, rule: Sentence): Sentence {
  if (yes + no === 0) return say(words.concludeNeedUnknown, { unknown, rule });
  return say(words.concludeNeedFlags, {
    yes,
    known: yes + no,
    share: yes / (yes + no),
    unknown,
    rule,
  });
}

function checkColumns(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null || isColumn(value)) {
    return { sentence: say(words.giveScaleColumns) };
  }
  const columns = Object.entries(value) as [string, unknown][];
  const [first] = columns;
  if (first === undefined) return { sentence: say(words.giveScaleColumns) };
  for (const [name, column] of columns) {
    if (!isColumn(column)) return { sentence: say(words.giveScaleColumns), path: [name] };
    const typed = !Array.isArray(column);
    for (let child = 0; child < column.length; child++) {
      const score = column[child] ?? null;
      if (score === null || Number.isFinite(score) || (typed && Number.isNaN(score))) continue;
      return { sentence: say(words.giveScaleScore), path: [name, child] };
    }
    const expected = (first[1] as ArrayLike<unknown>).length;
    if (column.length !== expected) {
      const lengths = { other: first[0], expected, got: column.length };
      return { sentence: say(words.giveEqualLengths, lengths), path: [name] };
    }
  }
  return undefined;
}

function checkRule(value: unknown): Problem | undefined {
  const { domains, atLeast = 1, ...others } = Object(value) as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (!Array.isArray(domains) || domains.length === 0) {
    return { sentence: say(words.giveNeedRule) };
  }
  if (unknown !== undefined) {
    return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
  }
  for (const [index, domain] of (domains as unknown[]).entries()) {
    const problem = checkDomain(domain);
    if (problem) return { ...problem, path: ["domains", index, ...(problem.path ?? [])] };
  }
  if (!Number.isInteger(atLeast) || Number(atLeast) < 1 || Number(atLeast) > domains.length) {
    const sentence = say(words.giveDomainsNeeded, { most: domains.length });
    return { sentence, path: ["atLeast"] };
  }
  return undefined;
}

function checkDomain(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null) return { sentence: say(words.giveCutOff) };
  if (!("anyOf" in value)) return checkCutOff(value);
  const { name, anyOf, ...others } = value as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
  }
  if (typeof name !== "string" || name.trim() === "") {
    return { sentence: say(words.giveText), path: ["name"] };
  }
  if (!Array.isArray(anyOf) || anyOf.length === 0) {
    return { sentence: say(words.giveCutOff), path: ["anyOf"] };
  }
  for (const [index, cut] of (anyOf as unknown[]).entries()) {
    const problem = checkCutOff(cut);
    if (problem) return { ...problem, path: ["anyOf", index, ...(problem.path ?? [])] };
  }
  return undefined;
}

function checkCutOff(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null) return { sentence: say(words.giveCutOff) };
  const cut = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(cut).find(
    (field) => field !== "scale" && !(bounds as readonly string[]).includes(field),
  );
  if (unknown !== undefined) {
    return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
  }
  if (typeof cut["scale"] !== "string" || cut["scale"].trim() === "") {
    return { sentence: say(words.giveText), path: ["scale"] };
  }
  const given = bounds.filter((bound) => cut[bound] !== undefined);
  const [only] = given;
  if (only === undefined || given.length > 1) return { sentence: say(words.giveCutOff) };
  return Number.isFinite(cut[only])
    ? undefined
    : { sentence: say(words.givePointOnScale), path: [only] };
}
