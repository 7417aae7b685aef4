export { isUpstreamError, UpstreamError } from "./errors.js";
export type { UpstreamErrorCode, UpstreamErrorPath } from "./errors.js";
export type { Flag, FlagColumn, MissingReason } from "./internal/flags.js";
export type { Sentence, SentenceValue } from "./internal/say.js";
export type { ShareEstimate } from "./internal/share-of.js";
export * from "./matching/index.js";
export { version } from "./internal/version.js";
