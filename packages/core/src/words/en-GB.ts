/**
 * Every sentence a person reads, in English; `cy-GB` holds the same ids in Welsh.
 *
 * One constant a sentence, so that a bundler keeps only those in use. Placeholders: `{name}`, or
 * `{name:percent}`, `:pounds`, `:count`, `:decimal`. A refusal says what to write instead.
 */
export * from "./en-GB/economics.js";
export * from "./en-GB/matching.js";
export * from "./en-GB/matching-services.js";
export * from "./en-GB/matching-disclosure.js";
export * from "./en-GB/matching-equity.js";
export * from "./en-GB/matching-measures.js";
export * from "./en-GB/matching-survey.js";
export * from "./en-GB/readiness.js";
export * from "./en-GB/refusals.js";
export * from "./en-GB/spreadsheet.js";
export * from "./en-GB/economics-time.js";
export * from "./en-GB/economics-options.js";
export * from "./en-GB/economics-equity.js";
export * from "./en-GB/economics-lint.js";
export * from "./en-GB/evidence.js";
export * from "./en-GB/reference-data.js";
export * from "./en-GB/readiness-trust.js";
export * from "./en-GB/readiness-partners.js";
export * from "./en-GB/trajectory.js";
export * from "./en-GB/trajectory-forecast.js";
export * from "./en-GB/demand.js";
export * from "./en-GB/demand-returns.js";
