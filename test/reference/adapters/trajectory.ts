import type { Adapter } from "../adapter.js";

export const trajectoryAdapters: readonly Adapter[] = [];
