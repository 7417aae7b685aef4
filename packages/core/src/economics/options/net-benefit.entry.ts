import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { netBenefit, NetBenefitInput } from "./net-benefit.js";

const netBenefitSheet = excelFunction({
  name: "NETBENEFIT",
  summary: "Value an effect at what is paid for one unit, less its cost.",
  arguments: [
    { name: "costGbp", kind: "pounds", help: "Cost of the option; below 0 where it saves money." },
    { name: "effect", kind: "number", help: "Units of effect it brings; more is better." },
    {
      name: "thresholdGbp",
      kind: "pounds",
      help: "The most that one unit of effect is worth paying for.",
    },
  ],
  toInput: (cells): NetBenefitInput => cells,
  toCells: (value: number) => value,
  examples: [{ cells: [800, 10, 100], shows: 200 }],
});

export const netBenefitEntry = defineEntry({
  name: "netBenefit",
  group: "Economics",
  summary: "Value an effect at what is paid for one unit, less its cost.",
  input: NetBenefitInput,
  result: { unit: "£", description: "Above 0 where the effect is worth its cost." },
  references: ["stinnettMullahy1998"],
  examples: [{ input: { costGbp: 800, effect: 10, thresholdGbp: 100 }, result: 200 }],
  run: netBenefit,
  excel: [netBenefitSheet],
});
