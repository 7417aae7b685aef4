import type { Adapter } from "../adapter.js";

export const economicsEquityAdapters: readonly Adapter[] = [];
