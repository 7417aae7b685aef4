import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { assumptionFields } from "../model/assumption-names.js";

/**
 * Read the assumptions that an analysis moves as a person lists them in one cell.
 *
 * @param text - Names or paths, with commas between: "Take-up, outcomes[0].effect".
 * @returns One path each.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a name that is no assumption of a model.
 * @internal
 */
export function variedFromText(text: string): readonly { readonly path: string }[] {
  const names = text.split(/[,;]/).map((name) => name.trim());
  return names.filter((name) => name !== "").map((name) => ({ path: pathOfName(name) }));
}

/** "Take-up" and "take up" mean takeUp; of a path the last part is the field. */
function pathOfName(name: string): string {
  const bare = plain(name.split(".").at(-1) ?? "");
  for (const [field, wording] of Object.entries(assumptionFields)) {
    if (bare !== plain(field) && bare !== plain(wording.text)) continue;
    return name.includes(".") ? name : field;
  }
  throw refusal(["varied"], say(words.giveAssumptionNames, { name }));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
