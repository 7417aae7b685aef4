import type * as english from "../en-GB/readiness.js";
import type { Translation } from "../translation.js";

export const readiness: Translation<typeof english> = {
};
