import { defineEntry } from "../../internal/define-entry.js";
import { fayHerriot, FayHerriotInput } from "./fay-herriot.js";

export const fayHerriotEntry = defineEntry({
  name: "fayHerriot",
  group: "Matching",
  summary:
    "Combine each area's own estimate with what its predictors say, by how sure each of them is.",
  input: FayHerriotInput,
  result: {
    unit: "score",
    description: "Combined estimate, mean squared error and limits of each area.",
  },
  references: ["fayHerriot1979", "raoMolina2015", "dattaLahiri2000"],
  examples: [
    {
      // Equal variances: the variance of the four values, 0.05 / 3, less 0.001.
      input: { value: [0.1, 0.2, 0.4, 0.3], variance: [0.001, 0.001, 0.001, 0.001] },
      result: {
        varianceBetween: 0.015666666666666666,
        coefficients: [{ value: 0.25 }],
        areas: [{ estimate: 0.109, directWeight: 0.94 }, {}, {}, {}],
      },
    },
  ],
  run: fayHerriot,
  excel: [],
});
