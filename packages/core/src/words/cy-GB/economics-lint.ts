import type * as english from "../en-GB/economics-lint.js";
import type { Translation } from "../translation.js";

export const economicsLint: Translation<typeof english> = {};
