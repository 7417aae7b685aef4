import type * as english from "../en-GB/evidence.js";
import type { Translation } from "../translation.js";

export const evidence: Translation<typeof english> = {};
