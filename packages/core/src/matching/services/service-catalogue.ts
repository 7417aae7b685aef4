import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import {
  choice,
  count,
  described,
  isColumn,
  isCount,
  label,
  quantity,
  share,
  trueOrFalse,
  wholeYears,
} from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** How far up the prevention ladder a service stands. */
export const serviceTiers = ["universal", "targeted", "specialist"] as const;
export type ServiceTier = (typeof serviceTiers)[number];

/** What stands in a directory for "every area". */
const everyArea = "ALL";

const areaAbout = {
  title: "Area",
  description: "Area where it is; left out, or ALL, is everywhere.",
};
const ageFrom = z.optional(
  wholeYears({ title: "Age from", description: "Youngest age; left out is no lower limit." }),
);
const ageTo = z.optional(
  wholeYears({ title: "Age to", description: "Oldest age, included; left out is no upper limit." }),
);

/** One service of a directory. */
export const Service = z.strictObject({
  id: label({ title: "Id", description: "Code of the service, used once." }),
  name: z.optional(label({ title: "Name", description: "Name of the service." })),
  tier: z.optional(
    choice(serviceTiers, { title: "Tier", description: "Universal, targeted or specialist." }),
  ),
  area: z.optional(label(areaAbout)),
  ageFrom,
  ageTo,
  domains: z.optional(
    quantity<readonly string[]>(
      {
        title: "Domains",
        description: "Domains of need that it meets; left out is any.",
        unit: "text",
      },
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((domain) => typeof domain === "string" && domain.trim() !== "")
          ? undefined
          : { sentence: say(words.giveDomains) },
    ),
  ),
  capacity: quantity<number>(
    { title: "Capacity", description: "Places.", unit: "people" },
    (value) =>
      typeof value === "number" && isCount(value)
        ? undefined
        : { sentence: say(words.giveWholePlaces) },
  ),
  costPerPlaceGbp: z.optional(
    quantity<number>(
      { title: "Cost per place", description: "Pounds for one place.", unit: "£" },
      (value) => {
        const isAmount = typeof value === "number" && value >= 0 && value <= 1e12;
        return isAmount ? undefined : { sentence: say(words.giveCostPerPlace) };
      },
    ),
  ),
  effect: z.optional(effect()),
  statutory: z.optional(
    trueOrFalse({ title: "Statutory", description: "Whether the law requires the service." }),
  ),
});
export type Service = z.input<typeof Service>;

/** Children of one kind: the same need, area and age. */
export const DemandGroup = z.strictObject({
  id: label({ title: "Id", description: "Name of the group, used once." }),
  demand: count({ title: "Demand", description: "Children in the group who need a place." }),
  area: z.optional(label(areaAbout)),
  ageFrom,
  ageTo,
  domain: z.optional(label({ title: "Domain", description: "Domain of need, such as emotional." })),
  weight: z.optional(
    quantity<number>(
      {
        title: "Weight",
        description: "Worth of one child's gain against others'.",
        unit: "weight",
      },
      (value) =>
        typeof value === "number" && value >= 0 && value <= 1e9
          ? undefined
          : { sentence: say(words.giveWeight) },
    ),
  ),
  floorShare: z.optional(
    share({ title: "Floor", description: "Least share of the group to be placed." }),
  ),
});
export type DemandGroup = z.input<typeof DemandGroup>;

/** What a place does for one child of a group. */
export interface Pair {
  readonly group: string;
  readonly service: string;
  /** Left out: the service's own effect. */
  readonly effect?: number | undefined;
}

/**
 * The effect of one place on one child.
 *
 * @returns A schema for any number of reasonable size.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
function effect(): z.ZodMiniType<number, number> {
  return quantity<number>(
    {
      title: "Effect",
      description: "Gain of one child from a place, such as the share of children who recover.",
      unit: "ratio",
    },
    (value) => (isEffect(value) ? undefined : { sentence: say(words.giveEffectPerChild) }),
  );
}

const isEffect = (value: unknown): value is number =>
  typeof value === "number" && Math.abs(value) <= 1e9;

/** Groups and services as several functions take them. */
export const groupsAndServices = {
  groups: described(
    { title: "Groups", description: "Children by need, area and age, with their number." },
    z.readonly(z.array(DemandGroup)),
  ),
  services: described(
    { title: "Services", description: "The directory of services, with places and costs." },
    z.readonly(z.array(Service)),
  ),
  includeUniversal: z._default(
    trueOrFalse({
      title: "Include universal",
      description: "Whether places of universal services count; they are open to all.",
    }),
    false,
  ),
};

/** Which pairs fit, where the caller knows better than the directory. */
export const pairs = z.optional(
  quantity<readonly Pair[]>(
    {
      title: "Pairs",
      description: "Which group may use which service, with the effect; left out: as they fit.",
      unit: "object",
    },
    (value) => {
      if (!isColumn(value)) return { sentence: say(words.givePairs) };
      for (let index = 0; index < value.length; index++) {
        const pair = value[index] as Partial<Record<keyof Pair, unknown>> | null | undefined;
        if (typeof pair?.group !== "string" || typeof pair.service !== "string") {
          return { sentence: say(words.givePairs), path: [index] };
        }
        if (pair.effect !== undefined && !isEffect(pair.effect)) {
          return { sentence: say(words.giveEffectPerChild), path: [index, "effect"] };
        }
      }
      return undefined;
    },
  ),
);

/**
 * Refuse groups and services that name the same thing twice, or ages that run backwards.
 *
 * @param field - `groups` or `services`.
 * @param list - The groups or services.
 * @throws {@link UpstreamError} `INVALID_INPUT` at the first fault.
 * @internal
 */
export function checkDirectory(
  field: "groups" | "services",
  list: readonly Pick<Service, "id" | "ageFrom" | "ageTo">[],
): void {
  const seen = new Set<string>();
  list.forEach(({ id, ageFrom: from, ageTo: to }, index) => {
    if (seen.has(id)) throw refusal([field, index, "id"], say(words.giveIdOnce, { id }));
    seen.add(id);
    if (from !== undefined && to !== undefined && from > to) {
      throw refusal([field, index, "ageTo"], say(words.giveAgeToAtLeast, { age: from }));
    }
  });
}

/**
 * Read an area, of which ALL means none in particular.
 *
 * @param area - As the directory has it.
 * @returns The area; undefined for everywhere.
 * @internal
 */
export function areaOf(area: string | undefined): string | undefined {
  return area?.trim().toUpperCase() === everyArea ? undefined : area?.trim();
}
