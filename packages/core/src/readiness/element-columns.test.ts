import { describe, expect, it } from "vitest";
import { elementColumns } from "./element-columns.js";

const answers = (columns: number, headers: readonly string[] | null = null) => ({
  rows: [Array.from({ length: columns }, () => 3)],
  headers,
});
const sixNames = [
  "awareness",
  "desire 1",
  "Desire 2 (reversed)",
  "KNOWLEDGE",
  "ability",
  "reinforcement",
];

describe("elementColumns", () => {
  it("takes five columns without names as the five elements' scores", () => {
    expect(elementColumns(answers(5), undefined)).toEqual({});
    expect(elementColumns(answers(5, ["A1", "D1", "K1", "B1", "R1"]), undefined)).toEqual({});
  });

  it("reads element and reversal from items, and names the items by their headings", () => {
    const headers = ["A1", "D1", "D2_rev", "K1", "B1", "R1"];
    expect(elementColumns(answers(6, headers), sixNames)).toEqual({
      items: headers,
      instrument: {
        elements: [
          { id: "awareness", items: ["A1"] },
          { id: "desire", items: ["D1", "D2_rev"] },
          { id: "knowledge", items: ["K1"] },
          { id: "ability", items: ["B1"] },
          { id: "reinforcement", items: ["R1"] },
        ],
        reversed: ["D2_rev"],
      },
    });
  });

  it("reads the headings when there are no items, also of five columns in another order", () => {
    const names = ["Reinforcement", "Ability", "Knowledge", "Desire", "Awareness"];
    const { items, instrument } = elementColumns(answers(5, names), undefined);
    expect(items).toEqual(names);
    expect(instrument?.elements?.[0]).toEqual({ id: "awareness", items: ["Awareness"] });
    expect(elementColumns(answers(6, sixNames), undefined).instrument?.reversed).toEqual([
      "Desire 2 (reversed)",
    ]);
  });

  it("numbers the items of an element when there are no headings", () => {
    const { items, instrument } = elementColumns(answers(6), sixNames);
    expect(items?.slice(0, 3)).toEqual(["awareness 1", "desire 1", "desire 2"]);
    expect(instrument?.reversed).toEqual(["desire 2"]);
  });

  it.each<[string, () => unknown, readonly (string | number)[], string]>([
    [
      "an unknown name among items",
      () => elementColumns(answers(6), [...sixNames.slice(0, 5), "skill"]),
      ["items", 5],
      'items[5]: Give awareness, desire, knowledge, ability, reinforcement, with "reversed" after it where needed, not "skill".',
    ],
    [
      "one misspelt heading among elements",
      () =>
        elementColumns(
          answers(5, ["Awareness", "Desires", "Knowledge", "Ability", "R"]),
          undefined,
        ),
      ["answers"],
      'answers: Give awareness, desire, knowledge, ability, reinforcement, with "reversed" after it where needed, not "Desires".',
    ],
    [
      "another word after an element",
      () => elementColumns(answers(6), [...sixNames.slice(0, 5), "reinforcement staff"]),
      ["items", 5],
      'items[5]: Give awareness, desire, knowledge, ability, reinforcement, with "reversed" after it where needed, not "reinforcement staff".',
    ],
    [
      "15 columns without names",
      () => elementColumns(answers(15), undefined),
      ["items"],
      "items: Give five columns of element scores, or items: the element of each of the 15 columns.",
    ],
    [
      "more names than columns",
      () => elementColumns(answers(5), sixNames),
      ["items"],
      "items: Give one element for each of the 5 columns of answers, not 6.",
    ],
    [
      "an element without a column",
      () => elementColumns(answers(5), [...sixNames.slice(0, 5)]),
      ["items"],
      "items: Give at least one column for reinforcement.",
    ],
  ])("rejects %s", (_, call, path, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT", path, message }));
  });
});
