export * from "./equity/index.js";
export * from "./lint/index.js";
export * from "./model/index.js";
export * from "./options/index.js";
export * from "./time/index.js";
