import type * as english from "../en-GB/readiness-partners.js";
import type { Translation } from "../translation.js";

export const readinessPartners: Translation<typeof english> = {};
