import * as z from "zod/mini";
import type { Flag } from "../internal/flags.js";
import { flagCode } from "../internal/flags.js";
import { quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** The optional field that says what texts in flag columns stand for; no text is a flag without it. */
export const flagWords = z.optional(
  quantity<Readonly<Record<string, Flag>>>(
    {
      title: "Words for flags",
      description: "What each text among the flags stands for, such as Yes for 1.",
      unit: "object",
    },
    (value) => {
      if (typeof value !== "object" || value === null)
        return { sentence: say(words.giveFlagWords) };
      for (const [word, flag] of Object.entries(value)) {
        if (flagCode(flag) === undefined) {
          return { sentence: say(words.giveFlagValue), path: [word] };
        }
      }
      return undefined;
    },
  ),
);
