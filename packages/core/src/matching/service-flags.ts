import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { type Flag, type FlagColumn } from "../internal/flags.js";
import { isColumn, type Problem, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { flagWords } from "./flag-words.js";
import { anyFlag, countFlags, type FlagCounts } from "./need-flags.js";
import { codeFlags } from "./tally.js";

/** Input of {@link serviceFlags}. */
export const ServiceFlagsInput = z.strictObject({
  columns: quantity<Readonly<Record<string, FlagColumn>>>(
    {
      title: "Services",
      description: "Columns of flags by service, equally long.",
      unit: "object",
    },
    checkServices,
  ),
  tiers: z.optional(
    quantity<Readonly<Record<string, string>>>(
      {
        title: "Tiers",
        description: "The tier of each service, such as targeted.",
        unit: "object",
      },
      (value) => {
        if (typeof value !== "object" || value === null || isColumn(value)) {
          return { sentence: say(words.giveTiers) };
        }
        for (const [service, tier] of Object.entries(value)) {
          if (typeof tier === "string" && tier.trim() !== "") continue;
          return { sentence: say(words.giveText), path: [service] };
        }
        return undefined;
      },
    ),
  ),
  flagWords,
});
export type ServiceFlagsInput = z.input<typeof ServiceFlagsInput>;

/** Who gets any of some services. */
export interface AnyService {
  /** Codes of `flagCodes`, a child: no, yes or unknown; fit for the `service` of `tally`. */
  readonly flags: Uint8Array;
  readonly counts: FlagCounts;
  /** The services that count, by name. */
  readonly services: readonly string[];
}

/** Result of {@link serviceFlags}. */
export interface ServiceFlags extends AnyService {
  /** The same for each tier, in the order of the services; none without tiers. */
  readonly tiers: readonly (AnyService & { readonly tier: string })[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Flag children who get any of several services, and any of each tier.
 *
 * A child is served when any flag is yes, not served when all are no, and otherwise unknown.
 *
 * @param input - Flags by service, and if wanted the tier of each service.
 * @returns A flag a child over all services, and over those of each tier.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a value that is no flag, or a service without a
 * tier when tiers are given.
 *
 * @example
 * ```ts
 * serviceFlags({
 *   columns: { socialWork: [1, 0, 0], counselling: [0, 0, "unknown"] },
 * }).counts; // => { yes: 1, no: 1, unknown: 1 }
 * ```
 */
export function serviceFlags(input: ServiceFlagsInput): ServiceFlags {
  const { columns, tiers, flagWords: known } = parseInput(ServiceFlagsInput, input);
  const names = Object.keys(columns);
  checkTiers(names, tiers);
  const coded = new Map(
    Object.entries(columns).map(([name, column]) => [name, codeService(name, column, known)]),
  );
  const anyOf = (services: readonly string[]): AnyService => {
    const flags = anyFlag(services.map((name) => coded.get(name) ?? new Uint8Array()));
    return { flags, counts: countFlags(flags), services };
  };
  const all = anyOf(names);
  const { yes, no, unknown } = all.counts;
  return {
    ...all,
    tiers: [...new Set(names.flatMap((name) => tiers?.[name] ?? []))].map((tier) => ({
      tier,
      ...anyOf(names.filter((name) => tiers?.[name] === tier)),
    })),
    warnings:
      unknown === 0 ? [] : [say(words.serviceNotKnown, { unknown, children: all.flags.length })],
    conclusion:
      yes + no === 0
        ? say(words.concludeServiceUnknown, { unknown })
        : say(words.concludeServiceFlags, {
            ...{ yes, known: yes + no, share: yes / (yes + no), unknown },
            services: names.length,
          }),
  };
}

function codeService(
  name: string,
  column: FlagColumn,
  known: Readonly<Record<string, Flag>> | undefined,
): Uint8Array {
  return codeFlags(["columns", name], column, known);
}

function checkTiers(
  names: readonly string[],
  tiers: Readonly<Record<string, string>> | undefined,
): void {
  if (tiers === undefined) return;
  const services = names.join(", ");
  for (const service of Object.keys(tiers)) {
    if (names.includes(service)) continue;
    throw refusal(["tiers", service], say(words.giveServiceOfColumns, { service, services }));
  }
  for (const service of names) {
    if (Object.hasOwn(tiers, service)) continue;
    throw refusal(["tiers"], say(words.giveTierOfService, { service }));
  }
}

function checkServices(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null || isColumn(value)) {
    return { sentence: say(words.giveServiceColumns) };
  }
  const columns = Object.entries(value) as [string, unknown][];
  const [first] = columns;
  if (first === undefined) return { sentence: say(words.giveServiceColumns) };
  for (const [name, column] of columns) {
    if (!isColumn(column)) return { sentence: say(words.giveFlagColumn), path: [name] };
    const expected = (first[1] as ArrayLike<unknown>).length;
    if (column.length === expected) continue;
    const lengths = { other: first[0], expected, got: column.length };
    return { sentence: say(words.giveEqualLengths, lengths), path: [name] };
  }
  return undefined;
}
