import type { Reference } from "./reference.js";

/** Sources of demand. */
export const demandReferences = {} as const satisfies Record<string, Reference>;
