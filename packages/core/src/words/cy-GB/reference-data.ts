import type * as english from "../en-GB/reference-data.js";
import type { Translation } from "../translation.js";

export const referenceData: Translation<typeof english> = {};
