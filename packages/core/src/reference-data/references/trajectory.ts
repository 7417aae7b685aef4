import type { Reference } from "./reference.js";

/** Sources of trajectory. */
export const trajectoryReferences = {} as const satisfies Record<string, Reference>;
