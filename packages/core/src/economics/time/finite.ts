import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/**
 * Refuse a result that has outgrown the numbers a computer can hold.
 *
 * @param value - A result.
 * @returns The same number.
 * @throws {@link UpstreamError} `INVALID_INPUT` where it is not finite.
 * @internal
 */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw refusal([], say(words.giveSmallerNumbers));
}
