import { say } from "../../../internal/say.js";
import * as words from "../../../words/en-GB.js";
import type { Doubt } from "../finding.js";
import type { LintContext } from "../lint-context.js";

/**
 * Find costs and outcomes that state no source.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function missingSources({ model }: LintContext): readonly Doubt[] {
  return (["costs", "outcomes"] as const).flatMap((list) =>
    model[list].flatMap(({ name, source }, index): readonly Doubt[] =>
      source !== undefined
        ? []
        : [
            {
              rule: "missingSource",
              severity: "warning",
              path: [list, index, "source"],
              problem: say(words.lintNoSource, { name }),
              remedy: say(words.lintGiveSource),
              worth: null,
            },
          ],
    ),
  );
}
