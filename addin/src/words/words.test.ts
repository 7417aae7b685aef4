import { describe, expect, it } from "vitest";
import { cyGB } from "./cy-GB.js";
import { enGB, type PaneWord } from "./en-GB.js";
import { readWord } from "./read.js";

const placeholders = (text: string) => [...text.matchAll(/\{\w+(:\w+)?\}/g)].map(String).sort();

describe("the pane's words", () => {
  it("exist in both languages with the same placeholders", () => {
    expect(Object.keys(cyGB)).toEqual(Object.keys(enGB));
    for (const word of Object.keys(enGB) as PaneWord[]) {
      expect([word, ...placeholders(cyGB[word])]).toEqual([word, ...placeholders(enGB[word])]);
    }
  });

  it("say in Welsh that the Welsh is a draft", () => {
    expect(cyGB.draft).toMatch(/^Drafft/);
  });

  it("take values, and words as values", () => {
    expect(
      readWord("en-GB", "blanksCount", {
        argument: "need",
        address: "B2:B9",
        count: 12345,
        meaning: { word: "meansNo" },
      }),
    ).toBe("need, B2:B9: 12,345 blank cells count as no.");
  });
});
