import type * as english from "../en-GB/economics-equity.js";
import type { Translation } from "../translation.js";

export const economicsEquity: Translation<typeof english> = {};
