import { defineEntry } from "../../internal/define-entry.js";
import { needGroups, NeedGroupsInput } from "./need-groups.js";

export const needGroupsEntry = defineEntry({
  name: "needGroups",
  group: "Matching",
  summary:
    "Sort children into need groups, and set what each group needs against the services there are.",
  input: NeedGroupsInput,
  result: {
    unit: "people",
    description: "The group of each child; a group's profile, outcomes, services and shortfall.",
  },
  references: ["dartingtonMatchingNeeds1999", "dartingtonThreeCircles"],
  examples: [
    {
      input: {
        columns: {
          sdqEmotional: [8, 7, 2, null, 1],
          sdqPeer: [2, 1, 6, 6, 0],
        },
        groups: [
          { id: "emotional", rule: { domains: [{ scale: "sdqEmotional", atLeast: 7 }] } },
          {
            id: "peer",
            rule: { domains: [{ scale: "sdqPeer", atLeast: 5 }] },
            outcomes: ["a friend to turn to"],
          },
        ],
        services: [{ id: "Group", domains: ["emotional"], capacity: 1 }],
        smallCounts: "show",
      },
      result: {
        groupOf: ["emotional", "emotional", "peer", "unknown", "none"],
        groups: [
          { children: { count: 2 }, possible: { count: 3 }, mostReachable: 1, shortfall: 1 },
          { children: { count: 1 }, possible: { count: 2 }, mostReachable: 0, shortfall: 1 },
        ],
      },
    },
  ],
  run: needGroups,
  excel: [],
});
