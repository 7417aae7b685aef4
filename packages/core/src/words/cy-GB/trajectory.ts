import type * as english from "../en-GB/trajectory.js";
import type { Translation } from "../translation.js";

export const trajectory: Translation<typeof english> = {};
