import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { benefitChain, type BenefitChain, BenefitChainInput } from "./benefit-chain.js";

const benefitChainSheet = excelFunction({
  name: "BENEFITCHAIN",
  summary: "Multiply a benefit out: people, need, reach, effect, deadweight, unit value.",
  arguments: [
    { name: "population", kind: "number", help: "People in the target group." },
    {
      name: "prevalence",
      kind: "share",
      help: "Share of the group to whom it would happen without the service.",
    },
    { name: "reach", kind: "share", help: "Share of the group whom the service reaches." },
    { name: "effect", kind: "share", help: "Relative reduction of the prevalence." },
    {
      name: "deadweight",
      kind: "share",
      help: "Share of the effect that would have come about anyway; blank is 0.",
    },
    { name: "unitValueGbp", kind: "pounds", help: "Pounds for one case avoided." },
    {
      name: "retention",
      kind: "share",
      optional: true,
      help: "Share of those reached who complete.",
      default: "1",
    },
    {
      name: "optimismBias",
      kind: "share",
      optional: true,
      help: "Share taken off because benefits tend to turn out lower.",
      default: "0",
    },
  ],
  toInput: ({ retention, optimismBias, ...chain }): BenefitChainInput => ({
    ...chain,
    ...(retention !== undefined && { retention }),
    ...(optimismBias !== undefined && { optimismBias }),
  }),
  toCells: ({ valueGbp }: BenefitChain) => valueGbp,
  examples: [
    { cells: [1000, 0.2, 0.5, 0.3, 0.2, 100], shows: 2400 },
    { cells: [1000, 0.2, 0.5, 0.3, 0.2, 100, 0.5, 0.1], shows: 1080 },
  ],
});

export const benefitChainEntry = defineEntry({
  name: "benefitChain",
  group: "Economics",
  summary: "Multiply a benefit out: people, need, reach, effect, deadweight, unit value.",
  input: BenefitChainInput,
  result: { unit: "£", description: "What is left after each link, and the value." },
  references: ["ourPlaceCba2014"],
  examples: [
    {
      // 1000 x 0.2 x 0.5 x 0.3 x 0.8 x £100.
      input: {
        population: 1000,
        prevalence: 0.2,
        reach: 0.5,
        effect: 0.3,
        deadweight: 0.2,
        unitValueGbp: 100,
      },
      result: { affected: 200, reached: 100, netOutcomes: 24, valueGbp: 2400 },
    },
  ],
  run: benefitChain,
  excel: [benefitChainSheet],
});
