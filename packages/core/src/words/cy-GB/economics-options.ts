import type * as english from "../en-GB/economics-options.js";
import type { Translation } from "../translation.js";

export const economicsOptions: Translation<typeof english> = {};
