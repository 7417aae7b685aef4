export {
  type LintFinding,
  type LintRule,
  lintRules,
  lintSeverities,
  type LintSeverity,
  type LintWorth,
} from "./finding.js";
export { lint, type Lint, LintInput } from "./lint.js";
