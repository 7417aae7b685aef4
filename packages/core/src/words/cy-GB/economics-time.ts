import type * as english from "../en-GB/economics-time.js";
import type { Translation } from "../translation.js";

export const economicsTime: Translation<typeof english> = {};
