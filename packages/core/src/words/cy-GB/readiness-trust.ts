import type * as english from "../en-GB/readiness-trust.js";
import type { Translation } from "../translation.js";

export const readinessTrust: Translation<typeof english> = {};
