import { defineEntry } from "../../internal/define-entry.js";
import { rescaleMatrix, RescaleMatrixInput } from "./rescale-matrix.js";

export const rescaleMatrixEntry = defineEntry({
  name: "rescaleMatrix",
  group: "Demand",
  summary:
    "Turn chances over one period into chances over another, such as a year's into a month's.",
  input: RescaleMatrixInput,
  result: {
    unit: "fraction",
    description: "Chances over the months wanted, or why there are none.",
  },
  references: ["higham2008"],
  examples: [
    {
      input: {
        transition: [
          [0.76, 0.24],
          [0, 1],
        ],
      },
      // 0.76 to the power of 1/12
      result: {
        transition: [
          [0.9773897930692683, 0.0226102069307317],
          [0, 1],
        ],
      },
    },
  ],
  run: rescaleMatrix,
  excel: [],
});
