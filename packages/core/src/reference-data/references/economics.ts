import type { Reference } from "./reference.js";

/** Sources of economics. */
export const economicsReferences = {} as const satisfies Record<string, Reference>;
