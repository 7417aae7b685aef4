import { defineEntry } from "../internal/define-entry.js";
import { readinessStructure, ReadinessStructureInput } from "./readiness-structure.js";

export const readinessStructureEntry = defineEntry({
  name: "readinessStructure",
  group: "Readiness",
  summary: "Give the structure of a published readiness questionnaire, without its wording.",
  input: ReadinessStructureInput,
  result: { unit: "object", description: "A questionnaire, and the sources of its structure." },
  references: ["shea2014", "helfrich2009", "scaccia2015", "finch2018", "barriersToChange2021"],
  examples: [
    {
      input: { structure: "oric" },
      result: {
        instrument: { order: ["commitment", "efficacy"], combine: "mean", threshold: 3 },
        references: ["shea2014"],
      },
    },
  ],
  run: readinessStructure,
  excel: [],
});
