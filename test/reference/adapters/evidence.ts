import type { Adapter } from "../adapter.js";

export const evidenceAdapters: readonly Adapter[] = [];
