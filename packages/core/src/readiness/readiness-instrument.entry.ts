import { defineEntry } from "../internal/define-entry.js";
import { readinessInstrument, ReadinessInstrumentInput } from "./readiness-instrument.js";

export const readinessInstrumentEntry = defineEntry({
  name: "readinessInstrument",
  group: "Readiness",
  summary: "Complete a readiness questionnaire and its scoring rules.",
  input: ReadinessInstrumentInput,
  result: { unit: "object", description: "The whole questionnaire, with every default filled in." },
  references: ["finch2018", "scaccia2015"],
  examples: [
    {
      input: {
        elements: [
          { id: "commitment", items: ["C1", "C2", "C3"] },
          { id: "efficacy", label: "Change efficacy", items: ["E1", "E2"] },
        ],
        reversed: ["C3"],
        scale: { minimum: 1, maximum: 7 },
      },
      result: {
        order: ["commitment", "efficacy"],
        reversed: ["C3"],
        scale: { minimum: 1, maximum: 7 },
        threshold: 4,
        combine: "sequential",
        minimumAnsweredShare: 0.5,
        minimumGroup: 10,
      },
    },
  ],
  run: readinessInstrument,
  excel: [],
});
