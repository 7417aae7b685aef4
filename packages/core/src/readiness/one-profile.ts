import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import type { ScoreCells } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";

/**
 * Read one row or one column of element scores from a sheet.
 *
 * @param cells - The range.
 * @returns The scores in order.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a block of several rows and columns.
 * @internal
 */
export function oneProfile({ rows }: ScoreCells): readonly (number | null)[] {
  const [first = []] = rows;
  if (rows.length === 1) return first;
  if (first.length === 1) return rows.map(([score = null]) => score);
  throw refusal(["scores"], say(words.giveOneProfile));
}
