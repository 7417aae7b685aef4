import { firstReferences } from "./references/first.js";
import { economicsReferences } from "./references/economics.js";
import { evidenceReferences } from "./references/evidence.js";
import { readinessReferences } from "./references/readiness.js";
import { registerReferences } from "./references/registers.js";
import { trajectoryReferences } from "./references/trajectory.js";
import { demandReferences } from "./references/demand.js";

export type { Reference } from "./references/reference.js";

/** Every source that catalogue entries cite. */
export const references = {
  ...firstReferences,
  ...economicsReferences,
  ...evidenceReferences,
  ...readinessReferences,
  ...trajectoryReferences,
  ...demandReferences,
  ...registerReferences,
} as const;

/** The name under which an entry cites a source. */
export type ReferenceId = keyof typeof references;
