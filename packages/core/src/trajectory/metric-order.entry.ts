import { defineEntry } from "../internal/define-entry.js";
import { metricOrder, MetricOrderInput } from "./metric-order.js";

const before = [10, 11, 10, 11, 10, 11, 10, 11];

export const metricOrderEntry = defineEntry({
  name: "metricOrder",
  group: "Trajectory",
  summary: "Tell whether an early metric signals before a late one, as far apart as expected.",
  input: MetricOrderInput,
  result: {
    unit: "object",
    description: "Each metric's first signal, the distance between them, and the verdict.",
  },
  references: ["makingDataCount", "primedMetrics2022"],
  examples: [
    {
      // Limits 10.5 ± 2.66; 20 lies outside at once.
      input: {
        early: { values: [...before, 20, 20, 20, 20] },
        late: { values: [...before, 10, 11, 20, 20] },
        ...{ changeAt: 8, lag: 2 },
      },
      result: { verdict: "asExpected", distance: 2 },
    },
  ],
  run: metricOrder,
  excel: [],
});
