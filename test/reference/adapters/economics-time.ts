import type { Adapter } from "../adapter.js";

export const economicsTimeAdapters: readonly Adapter[] = [];
