/** Who may import whom: the arrows of the architecture, one rule each. */

const domains = "(matching|readiness|economics|evidence|uncertainty|budget|trajectory|demand)";
const test = "\\.test\\.ts$";
/** Folders that may cross packages: they build, check or compare, and nothing ships from them. */
const workshop = "^(test|scripts)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "What is built is not there before the build.",
      from: {},
      to: { couldNotResolve: true, pathNot: "/dist/" },
    },
    {
      name: "core-stands-alone",
      severity: "error",
      from: { path: "^packages/core/src/" },
      to: { path: "^(packages/(?!core/)|addin/|examples/|test/|scripts/)" },
    },
    {
      name: "core-dependencies",
      severity: "error",
      comment: "Core uses zod/mini, simple-statistics, pure-rand and yalps, and nothing of Node.",
      from: { path: "^packages/core/src/", pathNot: test },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"],
        pathNot: "node_modules/(zod|simple-statistics|pure-rand|yalps)/",
      },
    },
    {
      name: "domains-know-each-other-by-type",
      severity: "error",
      comment: "A kernel that two domains need moves to internal.",
      from: { path: `^packages/core/src/${domains}/`, pathNot: test },
      to: {
        path: `^packages/core/src/${domains}/`,
        pathNot: "^packages/core/src/$1/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "internal-knows-no-domain",
      severity: "error",
      from: { path: "^packages/core/src/(internal|reference-data|words)/", pathNot: test },
      to: { path: `^packages/core/src/(${domains}/|index\\.ts|catalogue\\.ts)` },
    },
    {
      name: "functions-do-not-know-the-catalogue",
      severity: "error",
      from: {
        path: "^packages/core/src/",
        pathNot: "(\\.entry|\\.test|/entries|/catalogue)\\.ts$",
      },
      to: { path: "(\\.entry|/entries|packages/core/src/catalogue)\\.ts$" },
    },
    {
      name: "charts-know-core-by-type",
      severity: "error",
      from: { path: "^packages/charts/src/", pathNot: test },
      to: { path: "^packages/core/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "charts-and-data-are-strangers",
      severity: "error",
      from: { path: "^packages/(charts|data)/" },
      to: { path: "^packages/(charts|data|cli)/", pathNot: "^packages/$1/" },
    },
    {
      name: "packages-know-no-surface",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(addin|examples|scripts)/" },
    },
    {
      name: "core-by-its-front-door",
      severity: "error",
      comment: "Other packages use the entry points that users have.",
      from: { pathNot: `^packages/core/|${workshop}` },
      to: {
        path: "^packages/core/src/(?!index\\.ts|catalogue\\.ts|reference-data\\.ts|words/cy-GB\\.ts)",
      },
    },
    {
      name: "pane-borrows-the-catalogue",
      severity: "error",
      comment: "functions.js brings core once; the pane takes the catalogue from its global.",
      from: { path: "^addin/src/pane/", pathNot: test },
      to: { path: "^packages/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-workbench-uses-the-addin",
      severity: "error",
      from: { pathNot: `^(addin|examples/workbench)/|${workshop}` },
      to: { path: "^addin/" },
    },
    {
      name: "nobody-imports-examples",
      severity: "error",
      from: { pathNot: `^examples/|${workshop}` },
      to: { path: "^examples/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@upstream/source", "import", "browser", "types", "default"],
      extensions: [".ts", ".mjs", ".js"],
    },
  },
};
