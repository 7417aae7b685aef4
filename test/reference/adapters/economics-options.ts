import type { Adapter } from "../adapter.js";

export const economicsOptionsAdapters: readonly Adapter[] = [];
