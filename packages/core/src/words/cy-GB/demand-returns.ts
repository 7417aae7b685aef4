import type * as english from "../en-GB/demand-returns.js";
import type { Translation } from "../translation.js";

export const demandReturns: Translation<typeof english> = {};
