import { defineEntry } from "../internal/define-entry.js";
import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  type Force,
  type ForceEffect,
  type ForceField,
  forceField,
  ForceFieldInput,
  type ForceKind,
  forceKinds,
} from "./force-field.js";

const sheet = excelFunction({
  name: "FORCEFIELD",
  summary: "Weigh the conditions that help a change against those that hinder it.",
  arguments: [
    {
      name: "strengths",
      kind: "scores",
      help: "A row for each condition, a column for each person, 1 to 5; 0 or blank is not rated.",
    },
    { name: "conditions", kind: "labels", help: "Name of the condition in each row." },
    { name: "effects", kind: "labels", help: '"helps" or "hinders" for each condition.' },
    {
      name: "kinds",
      kind: "labels",
      optional: true,
      help: "power, risk, rights, evaluation, money, provision, relationships or other.",
      default: "other",
    },
    {
      name: "weights",
      kind: "series",
      unit: "weight",
      optional: true,
      help: "How much each condition matters beside the others, above 0.",
      default: "1 for each",
    },
    {
      name: "minimumRaters",
      kind: "count",
      optional: true,
      help: "Fewest people who rated a condition for its figures to be shown.",
      default: "3",
    },
    confidenceArgument,
    headersArgument,
  ],
  records: {
    key: "strengths",
    columns: ["strengths", "conditions", "effects", "kinds", "weights"],
  },
  toInput: ({ strengths, conditions, effects, kinds, weights, ...rest }): ForceFieldInput => {
    const expected = strengths.rows.length;
    for (const [field, values] of Object.entries({ conditions, effects, kinds, weights })) {
      if (values === undefined || values.length === expected) continue;
      const about = { other: "strengths", expected, got: values.length };
      throw refusal([field], say(words.giveEqualLengths, about));
    }
    return {
      conditions: strengths.rows.map((row, index) => ({
        name: conditions[index] ?? "",
        effect: effectOf(effects[index] ?? "", index),
        ...(kinds?.[index]?.trim() && { kind: kindOf(kinds[index] ?? "", index) }),
        ...(weights !== undefined && { weight: weights[index] ?? 0 }),
        strengths: row,
      })),
      ...(rest.minimumRaters !== undefined && { minimumRaters: rest.minimumRaters }),
      ...(rest.confidence !== undefined && { confidence: rest.confidence }),
    };
  },
  toCells: ({ forces, helps, hinders, balance, conclusion }: ForceField) => ({
    header: headings.map((wording) => say(wording).text),
    rows: [
      ...forces.map(forceRow),
      totalRow(words.allThatHinders, -hinders, ""),
      totalRow(words.allThatHelps, helps, ""),
      [
        say(words.forceBalance).text,
        "",
        "",
        balance.people,
        "",
        balance.lower ?? balance.reason ?? "",
        balance.upper ?? balance.reason ?? "",
        balance.value,
        "",
        "",
        conclusion.text,
      ],
    ],
  }),
  examples: [
    {
      cells: [
        [
          [4, 5, 4],
          [3, 3, 2],
        ],
        [["Staff fear blame"], ["One shared budget"]],
        [["hinders"], ["helps"]],
      ],
      // -(4 + 5 + 4) / 3
      shows: { row: 1, column: 7, value: -4.333333333333333 },
    },
  ],
});

const headings = [
  words.forceCondition,
  words.forceEffect,
  words.forceKind,
  words.trustPeople,
  words.readinessMean,
  words.forceLower,
  words.forceUpper,
  words.forcePull,
  words.forceShare,
  words.forceDisagreement,
  words.readinessReading,
] as const;

const effects: Readonly<Record<string, ForceEffect>> = {
  helps: "helps",
  help: "helps",
  "+": "helps",
  hinders: "hinders",
  hinder: "hinders",
  "-": "hinders",
};

function effectOf(text: string, index: number): ForceEffect {
  const effect = effects[text.trim().toLowerCase()];
  if (effect !== undefined) return effect;
  throw refusal(["effects", index], say(words.giveChoice, { choices: "helps, hinders" }));
}

function kindOf(text: string, index: number): ForceKind {
  const wanted = text.trim().toLowerCase();
  const kind = forceKinds.find((one) => one === wanted);
  if (kind !== undefined) return kind;
  throw refusal(["kinds", index], say(words.giveChoice, { choices: forceKinds.join(", ") }));
}

function forceRow(force: Force): CellOut[] {
  const why = force.reason ?? "";
  return [
    force.name,
    say(force.effect === "helps" ? words.forceHelps : words.forceHinders).text,
    say(kindWords[force.kind]).text,
    force.raters ?? why,
    force.mean ?? why,
    force.lower ?? why,
    force.upper ?? why,
    force.pull ?? why,
    force.share ?? why,
    force.disagreement ?? why,
    force.contested === true ? say(words.readingContested).text : "",
  ];
}

const kindWords = {
  power: words.kindPower,
  risk: words.kindRisk,
  rights: words.kindRights,
  evaluation: words.kindEvaluation,
  money: words.kindMoney,
  provision: words.kindProvision,
  relationships: words.kindRelationships,
  other: words.kindOther,
} as const satisfies Record<ForceKind, unknown>;

function totalRow(
  wording: typeof words.allThatHinders | typeof words.allThatHelps,
  pull: number,
  blank: string,
): CellOut[] {
  return [say(wording).text, ...Array.from({ length: 6 }, () => blank), pull, blank, blank, blank];
}

export const forceFieldEntry = defineEntry({
  name: "forceField",
  group: "Readiness",
  summary: "Weigh the conditions that help a change against those that hinder it.",
  input: ForceFieldInput,
  result: { unit: "object", description: "Conditions ranked within each side, and the balance." },
  references: ["lewin1951"],
  examples: [
    {
      input: {
        conditions: [
          { name: "Staff fear blame", effect: "hinders", kind: "risk", strengths: [4, 5, 4] },
          { name: "One shared budget", effect: "helps", kind: "money", strengths: [3, 3, 2] },
        ],
      },
      result: {
        forces: [{ pull: -13 / 3, rank: 1 }, { pull: 8 / 3 }],
        balance: { value: -5 / 3, people: 3 },
      },
    },
  ],
  run: forceField,
  excel: [sheet],
});
