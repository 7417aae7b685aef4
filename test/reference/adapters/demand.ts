import type { Adapter } from "../adapter.js";

export const demandAdapters: readonly Adapter[] = [];
