import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "test/**/*.ts"];
/** A helper within its file says what it is for; an export documents every part. */
const exported = ["ExportNamedDeclaration > FunctionDeclaration"];

export default defineConfig(
  globalIgnores(["**/dist/**", "site/**", "temp/**", "addin/generated/**"]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Entries are plain objects of functions: none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // A schema and its type share a name.
      "@typescript-eslint/no-redeclare": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: tests,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      "jsdoc/require-description": ["error", { contexts: [...exported, "ClassDeclaration"] }],
      "jsdoc/require-param": ["error", { contexts: exported, checkDestructuredRoots: false }],
      "jsdoc/require-param-description": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/require-returns": ["error", { contexts: exported }],
      "jsdoc/require-returns-description": "error",
      "jsdoc/no-types": "error",
    },
  },
  {
    files: ["packages/core/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: ["node:*", "@upstream/*"],
          paths: [{ name: "zod", message: 'Write import * as z from "zod/mini".' }],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ImportDeclaration[source.value='zod/mini'] :not(ImportNamespaceSpecifier)[imported]",
          message: 'Write import * as z from "zod/mini": named imports cost embedders 50 kB.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Take the date as an argument.",
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a seeded generator as an argument." },
        { object: "Date", property: "now", message: "Take the date as an argument." },
      ],
      "no-restricted-globals": ["error", "process", "performance", "console", "Intl"],
    },
  },
  {
    // Excel's own error class, which is no Error, is how a cell shows one; and hosts are plain
    // numbers and objects here, so that their enums and classes stay out of what is loaded.
    files: ["addin/src/**/*.ts", "examples/workbench/src/**/*.ts"],
    rules: {
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: tests,
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      // A wrong value has to be passed off as a right one, and the rule's own fix then fails to compile.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: false, process: false, URL: false, module: false, setTimeout: false },
    },
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  prettier,
);
