import type * as english from "../en-GB/demand.js";
import type { Translation } from "../translation.js";

export const demand: Translation<typeof english> = {};
