import { cpSync } from "node:fs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { dts } from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";

const external = (id) => !id.startsWith(".") && !id.startsWith("/");
const compile = esbuild({ target: "es2022", tsconfig: "tsconfig.json" });
const resolve = nodeResolve({
  browser: true,
  exportConditions: ["@upstream/source"],
  extensions: [".ts", ".mjs", ".js"],
});

/** Hide what we cannot mend, other people's cycles and comment placement; stop at the rest. */
const onLog = (level, log, print) => {
  const theirs = (log.ids ?? [log.id ?? log.loc?.file ?? ""]).some((id) =>
    id.includes("node_modules"),
  );
  if (theirs && ["CIRCULAR_DEPENDENCY", "INVALID_ANNOTATION"].includes(log.code)) return;
  if (level === "warn") throw new Error(`${log.code}: ${log.message}`);
  print(level, log);
};

/** Put each field's help above its key in the declarations, so that editors show it on hover. */
const describeArguments = () => {
  // Functions that take the same object share its schema.
  const missing = new Map();
  let entries;
  let quantities;
  return {
    name: "describe-arguments",
    async renderStart() {
      const built = await import("./packages/core/dist/catalogue.js");
      entries = built.catalogue;
      quantities = built.quantities;
      for (const { name, input } of entries) missing.set(input, name);
    },
    renderChunk(code) {
      for (const { name, input } of entries) {
        const head = `declare const ${name[0].toUpperCase()}${name.slice(1)}Input:`;
        const start = code.indexOf(head);
        if (start < 0) continue;
        missing.delete(input);
        const end = code.indexOf("\n}", start);
        let declaration = code.slice(start, end);
        for (const [key, schema] of Object.entries(input.shape)) {
          const { description, unit } = aboutField(quantities, schema, `${name}.${key}`);
          const line = `\n    ${key}: `;
          if (!declaration.includes(line))
            throw new Error(`${name}: no ${key} in its declaration.`);
          const help = `\n    /** ${description} Unit: ${unit}. */`;
          declaration = declaration.replace(line, () => help + line);
        }
        code = code.slice(0, start) + declaration + code.slice(end);
      }
      return { code, map: null };
    },
    generateBundle() {
      const names = [...missing.values()].join(", ");
      if (names !== "") throw new Error(`No declared input for ${names}.`);
    },
  };
};

const aboutField = (quantities, schema, place) => {
  for (let inner = schema; inner !== undefined; inner = inner.def.innerType) {
    const about = quantities.get(inner);
    if (about !== undefined) return about;
  }
  throw new Error(`${place} has no description.`);
};

/** TypeScript lists a union in the order in which it met its members, which differs between runs. */
const sortUnions = {
  name: "sort-unions",
  renderChunk: (code) => ({
    code: code.replace(/(?:"[^"\n]*" \| )+"[^"\n]*"/g, (union) =>
      union.split(" | ").sort().join(" | "),
    ),
    map: null,
  }),
};

/** A published library: ESM and CommonJS, each with its own declarations. */
const library = (dir, entries) => {
  const input = Object.fromEntries(entries.map((name) => [name, `${dir}/src/${name}.ts`]));
  const output = (format, extension) => ({
    dir: `${dir}/dist`,
    format,
    sourcemap: true,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared-[hash].${extension}`,
  });
  const declarations = (extension) => ({
    dir: `${dir}/dist`,
    entryFileNames: `[name].d.${extension}`,
    chunkFileNames: `shared-[hash].d.${extension}`,
    plugins: [describeArguments()],
  });
  return [
    {
      input,
      external,
      onLog,
      plugins: [compile],
      output: [
        { ...output("es", "js"), preserveModules: true, preserveModulesRoot: `${dir}/src` },
        output("cjs", "cjs"),
      ],
    },
    {
      input,
      external,
      onLog,
      plugins: [
        dts({ tsconfig: "tsconfig.json", compilerOptions: { customConditions: [] } }),
        sortUnions,
      ],
      output: [declarations("ts"), declarations("cts")],
    },
  ];
};

/** One self-contained file for a page or for Excel. */
const bundle = (input, file, { format = "iife", plugins = [], ...options } = {}) => ({
  input,
  onLog,
  // As core's package.json says; a relative import does not pass by it.
  treeshake: { moduleSideEffects: (id) => !id.includes("/packages/core/src/") },
  plugins: [resolve, compile, ...plugins],
  output: {
    file,
    format,
    sourcemap: true,
    plugins: [terser({ ecma: 2020, compress: { passes: 3, hoist_funs: true } })],
    ...options,
  },
});

/** Core is loaded once, by functions.js: the pane borrows it from there. */
const withoutCore = {
  name: "without-core",
  generateBundle(_options, chunks) {
    const inside = Object.values(chunks)
      .flatMap((chunk) => Object.entries(chunk.modules ?? {}))
      .filter(([id, { renderedLength }]) => renderedLength > 0 && /packages\/core\//.test(id));
    if (inside.length > 0) throw new Error(`pane.js holds core: ${inside[0][0]}`);
  },
};

/** Set a folder's files beside what was built. */
const copy = (from, to) => ({
  name: "copy",
  writeBundle() {
    cpSync(from, to, { recursive: true });
  },
});

export default [
  ...library("packages/core", ["index", "catalogue", "reference-data", "words/cy-GB"]),
  bundle("packages/core/src/index.ts", "packages/core/dist/upstream.iife.min.js", {
    name: "upstream",
  }),
  bundle("addin/src/functions.ts", "addin/dist/functions.js", {
    plugins: [copy("addin/generated", "addin/dist")],
  }),
  bundle("addin/src/welsh.ts", "addin/dist/welsh.js"),
  bundle("addin/src/pane/pane.ts", "addin/dist/pane.js", {
    format: "es",
    plugins: [withoutCore, copy("addin/public", "addin/dist")],
  }),
];
