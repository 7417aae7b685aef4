import type { Adapter } from "../adapter.js";

export const referenceDataAdapters: readonly Adapter[] = [];
