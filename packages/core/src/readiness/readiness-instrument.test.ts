import { describe, expect, it } from "vitest";
import { readinessInstrument, type ReadinessInstrumentInput } from "./readiness-instrument.js";

const commitment = { id: "commitment", items: ["C1", "C2"] };
const efficacy = { id: "efficacy", items: ["E1"] };

describe("readinessInstrument", () => {
  it("has five elements of one item each, answered from 1 to 5, when nothing is given", () => {
    const { elements, order, ...rest } = readinessInstrument();
    expect(order).toEqual(["awareness", "desire", "knowledge", "ability", "reinforcement"]);
    expect(elements.map(({ id, items }) => [id, items])).toEqual(order.map((id) => [id, [id]]));
    expect(elements[1]?.label).toBe("Desire");
    expect(elements[1]?.description).toBe("People back it of their own accord.");
    expect(rest).toEqual({
      reversed: [],
      scale: { minimum: 1, maximum: 5 },
      notRelevantCodes: [],
      combine: "sequential",
      minimumAnsweredShare: 0.5,
      threshold: 3,
      minimumGroup: 10,
    });
  });

  it("puts the threshold in the middle of another scale", () => {
    expect(readinessInstrument({ scale: { minimum: 1, maximum: 7 } }).threshold).toBe(4);
  });

  it("names an element of its own by its id, and a usual one as usual", () => {
    const { elements } = readinessInstrument({
      elements: [commitment, { id: "ability", items: ["B1"] }],
    });
    expect(elements.map(({ label }) => label)).toEqual(["commitment", "Ability"]);
  });

  it("lists the elements in the order given", () => {
    const { elements, order } = readinessInstrument({
      elements: [commitment, efficacy],
      order: ["efficacy", "commitment"],
    });
    expect(order).toEqual(["efficacy", "commitment"]);
    expect(elements.map(({ id }) => id)).toEqual(order);
  });

  it("is unchanged by JSON and by being completed again", () => {
    const once = readinessInstrument({
      elements: [commitment, efficacy],
      reversed: ["C2"],
      notRelevantCodes: [8, 9],
      order: ["efficacy", "commitment"],
      combine: "geometric",
    });
    expect(readinessInstrument(JSON.parse(JSON.stringify(once)) as typeof once)).toEqual(once);
  });

  const of = (elements: ReadinessInstrumentInput["elements"]): ReadinessInstrumentInput => ({
    ...(elements && { elements }),
  });
  it.each([
    [of([]), ["elements"], "elements: Give at least one element."],
    [
      of([{ id: "commitment", items: [] }]),
      ["elements", 0, "items"],
      "elements[0].items: Give commitment at least one item.",
    ],
    [
      of([commitment, { id: "commitment", items: ["E1"] }]),
      ["elements", 1, "id"],
      "elements[1].id: Give each element once; commitment is there twice.",
    ],
    [
      of([commitment, { id: "efficacy", items: ["C2"] }]),
      ["elements", 1, "items", 0],
      "elements[1].items[0]: Give each item once; C2 is there twice.",
    ],
    [
      of([{ id: "none", items: ["N1"] }]),
      ["elements", 0, "id"],
      "elements[0].id: Give the element another name; none and unknown are kept for results.",
    ],
    [of([{ id: " ", items: ["N1"] }]), ["elements", 0, "id"], "elements[0].id: Give a name."],
    [
      { elements: [commitment], reversed: ["C3"] },
      ["reversed", 0],
      "reversed[0]: Give items of the instrument (C1, C2), not C3.",
    ],
    [
      { elements: [commitment], reversed: ["C1", "C1"] },
      ["reversed", 1],
      "reversed[1]: Give each item once; C1 is there twice.",
    ],
    [
      { scale: { minimum: 5, maximum: 5 } },
      ["scale"],
      "scale: Give a scale whose maximum is above its minimum.",
    ],
    [{ threshold: 6 }, ["threshold"], "threshold: Give a threshold from 1 to 5."],
    [
      { notRelevantCodes: [9, 5] },
      ["notRelevantCodes", 1],
      "notRelevantCodes[1]: Give a code outside the scale of 1 to 5, or no answer could be told from it.",
    ],
    [
      { elements: [commitment, efficacy], order: ["efficacy", "efficacy"] },
      ["order"],
      "order: Give every element once, in order: commitment, efficacy.",
    ],
    [
      { elements: [commitment, efficacy], order: ["efficacy"] },
      ["order"],
      "order: Give every element once, in order: commitment, efficacy.",
    ],
    [
      { minimumAnsweredShare: 50 },
      ["minimumAnsweredShare"],
      "minimumAnsweredShare: Give a fraction, not a percentage: 70% is 0.7.",
    ],
  ])("rejects %j", (definition, path, message) => {
    expect(() => readinessInstrument(definition)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
