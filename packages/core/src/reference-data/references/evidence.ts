import type { Reference } from "./reference.js";

/** Sources of evidence. */
export const evidenceReferences = {} as const satisfies Record<string, Reference>;
