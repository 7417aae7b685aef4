import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { mostOptions } from "./option-quantities.js";

/**
 * Refuse lists of a sheet that are not as long as the names, and a name left blank or used twice.
 *
 * @param names - Name of each option.
 * @param lists - The other lists, by argument.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the sheet's argument.
 * @internal
 */
export function requireEachOption(
  names: readonly string[],
  lists: Readonly<Record<string, readonly number[]>>,
): void {
  if (names.length > mostOptions) {
    throw refusal(["names"], say(words.giveFewerOptions, { most: mostOptions }));
  }
  for (const [index, name] of names.entries()) {
    if (name.trim() === "") throw refusal(["names", index], say(words.giveText));
    if (names.indexOf(name) < index) {
      throw refusal(["names", index], say(words.giveNameOnce, { name }));
    }
  }
  for (const [argument, values] of Object.entries(lists)) {
    if (values.length === names.length) continue;
    const lengths = { other: "names", expected: names.length, got: values.length };
    throw refusal([argument], say(words.giveEqualLengths, lengths));
  }
}
