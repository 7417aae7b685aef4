import { describe, expect, it } from "vitest";
import type { DemandGroup, Service } from "./service-catalogue.js";
import { serviceFit } from "./service-fit.js";

const group: DemandGroup = {
  ...{ id: "North, 9, peer", demand: 12, area: "North", ageFrom: 9, ageTo: 9, domain: "peer" },
};
const service: Service = {
  ...{ id: "club", tier: "targeted", area: "North", ageFrom: 9, ageTo: 15, capacity: 40 },
  domains: ["peer", "school"],
};

/** Fit and reason of one service for one group, each with its changes. */
const fit = (
  ofService: Partial<Service> = {},
  ofGroup: Partial<DemandGroup> = {},
  includeUniversal = false,
): string[] => {
  const { fits } = serviceFit({
    groups: [{ ...group, ...ofGroup }],
    services: [{ ...service, ...ofService }],
    includeUniversal,
  });
  return [fits[0]!.fit, fits[0]!.reason.text];
};

const plain: Service = { id: "helpline", capacity: 1 };

describe("serviceFit", () => {
  it("says why a service fits", () => {
    expect(fit()).toEqual([
      "yes",
      "Fits: meets peer, in North, takes ages 9 to 15 and the group is age 9, targeted.",
    ]);
  });

  it.each<[string, string[], string[]]>([
    ["domain", fit({ domains: ["family"] }), ["no", "Does not fit: meets family, not peer."]],
    ["area", fit({ area: "South" }), ["no", "Does not fit: in South, not North."]],
    [
      "age",
      fit({ ageFrom: 11, ageTo: 15 }),
      ["no", "Does not fit: takes ages 11 to 15, not age 9."],
    ],
    [
      "tier",
      fit({ tier: "universal" }),
      ["no", "Does not fit: universal, so open to all and not counted."],
    ],
    [
      "several at once",
      fit({ area: "South", ageFrom: 11, domains: ["family", "school"] }),
      [
        "no",
        "Does not fit: meets family, school, not peer, in South, not North, takes ages 11 to 15, not age 9.",
      ],
    ],
  ])("says why a service does not fit by %s", (_, got, expected) => {
    expect(got).toEqual(expected);
  });

  it("tells a service that takes some of the group's children from one that takes none", () => {
    expect(fit({ ageFrom: 11, ageTo: 15 }, { ageTo: 12 })).toEqual([
      "partly",
      "Fits in part: takes ages 11 to 15 and the group is ages 9 to 12.",
    ]);
    const everywhere = serviceFit({ groups: [{ id: "all", demand: 3 }], services: [service] });
    expect(everywhere.fits[0]?.reason.text).toBe("Fits in part: in North only.");
    expect(everywhere.groups).toEqual([{ id: "all", fits: [], fitsInPart: ["club"] }]);
    expect(everywhere.warnings).toHaveLength(1);
  });

  it("rules nothing out for what is not stated, and says that it is not", () => {
    const { fits } = serviceFit({ groups: [group], services: [plain] });
    expect(fits[0]).toMatchObject({
      fit: "yes",
      answers: { domain: "notStated", area: "yes", age: "yes", tier: "notStated" },
    });
    expect(fits[0]?.reason.text).toBe(
      "Fits: in every area, takes every age, meets any need, its tier is not stated.",
    );
    const vague = serviceFit({
      groups: [{ id: "North", demand: 1, area: "North" }],
      services: [service],
    });
    expect(vague.fits[0]?.reason.text).toBe(
      "Fits: in North, targeted, the group states no need, takes ages 9 to 15; the group states no age.",
    );
  });

  it("counts universal services when asked, and open ends of ages", () => {
    expect(fit({ tier: "universal" }, {}, true)[0]).toBe("yes");
    const upTo = { ...plain, ageTo: 8 };
    const from = { ...plain, id: "older", ageFrom: 16 };
    const { fits } = serviceFit({ groups: [group], services: [upTo, from] });
    expect(fits.map(({ reason }) => reason.text)).toEqual([
      "Does not fit: takes ages up to 8, not age 9.",
      "Does not fit: takes ages from 16, not age 9.",
    ]);
  });

  it("reads areas and domains whatever their case, and ALL as everywhere", () => {
    expect(fit({ area: "north ", domains: ["Peer"] })[0]).toBe("yes");
    expect(fit({ area: "all" })[0]).toBe("yes");
  });

  it("names the groups and services that are left alone", () => {
    const { groupsWithoutService, servicesWithoutGroup, conclusion } = serviceFit({
      groups: [group, { ...group, id: "South", area: "South" }],
      services: [service, { ...service, id: "elsewhere", area: "West" }],
    });
    expect(groupsWithoutService).toEqual(["South"]);
    expect(servicesWithoutGroup).toEqual(["elsewhere"]);
    expect(conclusion.text).toBe("No service fits 1 of 2 groups: South.");
    expect(serviceFit({ groups: [group], services: [service] }).conclusion.text).toBe(
      "Every group has a service that fits: 1 in all.",
    );
    expect(serviceFit({ groups: [], services: [service] }).conclusion.text).toBe(
      "There are no groups to match.",
    );
  });

  it.each([
    [
      { groups: [{ ...group, area: " " }], services: [] },
      ["groups", 0, "area"],
      "groups[0].area: Give a name.",
    ],
    [
      { groups: [group, group], services: [] },
      ["groups", 1, "id"],
      "groups[1].id: Give each name once; North, 9, peer stands here a second time.",
    ],
    [
      { groups: [], services: [{ ...service, ageFrom: 9.5 }] },
      ["services", 0, "ageFrom"],
      "services[0].ageFrom: Give a whole number of years from 0 to 1000.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => serviceFit(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
