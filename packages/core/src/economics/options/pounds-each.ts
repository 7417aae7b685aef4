import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/**
 * Say an amount for one unit, with pence where whole pounds would be too coarse.
 *
 * @param amount - Pounds.
 * @returns The amount in words.
 * @internal
 */
export function poundsEach(amount: number): Sentence {
  return Math.abs(amount) < 100
    ? say(amount < 0 ? words.minusPoundsAndPence : words.poundsAndPence, {
        amount: Math.abs(amount),
      })
    : say(words.wholePounds, { amount });
}
