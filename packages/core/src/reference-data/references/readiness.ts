import type { Reference } from "./reference.js";

/** Sources of readiness. */
export const readinessReferences = {} as const satisfies Record<string, Reference>;
