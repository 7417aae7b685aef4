import { defineConfig } from "vitest/config";

const inBrowser = ["**/*.browser.test.ts"];
const fuzz = ["**/*.fuzz.test.ts"];
const elsewhere = ["**/node_modules/**", "**/dist/**", "**/temp/**"];

/** Every project runs the sources, so that nothing has to be built to test a function. */
const source = {
  resolve: { conditions: ["@upstream/source"] },
  ssr: { resolve: { conditions: ["@upstream/source"] } },
};

export default defineConfig({
  test: {
    // The closing line of a full run adds this file to the reference runner's.
    reporters: ["default", ["json", { outputFile: "temp/results/vitest.json" }]],
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          include: ["{packages,addin,examples,test,scripts}/**/*.test.ts"],
          exclude: [...elsewhere, ...inBrowser],
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: "browser",
          include: inBrowser,
          exclude: elsewhere,
          // Two cores: after all else, one browser at a time, and time for it to start.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        ...source,
        test: {
          name: "fuzz",
          include: fuzz,
          exclude: elsewhere,
          env: { UPSTREAM_FUZZ_RUNS: "20000" },
          testTimeout: 600_000,
        },
      },
    ],
  },
});
