import type { Adapter } from "../adapter.js";

export const readinessTrustAdapters: readonly Adapter[] = [];
