import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** JSON as a string to parse: compact in the bundle, and faster for an engine to read than the same object as code. */
const jsonAsString: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-string',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const compact = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)});`, loader: 'js' };
    });
  },
};

/** stdlib's gamma functions log through `debug`, which reads the environment; nothing of ours may. */
const withoutDebug: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-debug',
  setup(build) {
    build.onResolve({ filter: /^debug$/ }, () => ({ path: 'debug', namespace: 'silent' }));
    build.onLoad({ filter: /.*/, namespace: 'silent' }, () => ({ contents: 'module.exports = () => () => {};', loader: 'js' }));
  },
};

/** The command holds its own copy of the code, but reads the lexicons from the files beside it. */
const lexiconsBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lexicons-beside',
  setup(build) {
    build.onResolve({ filter: /\/lexicons\/[a-z]{2}\/[\w-]+\.js$/ }, ({ path }) => ({ path: path.replace(/^.*\/lexicons/, './lexicons'), external: true }));
  },
};

/** `lexicons/<language>/<name>`, one entry point each. */
const lexicons = readdirSync('src/lexicons', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `lexicons/${file.slice(0, -3)}`);

const shared: Options = {
  target: 'es2022',
  outDir: 'dist',
  splitting: true,
  treeshake: true,
  metafile: true,
  esbuildPlugins: [jsonAsString, withoutDebug],
  define: { __VERSION__: JSON.stringify(version) },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      node: 'src/node/index.ts',
      render: 'src/render/index.ts',
      formats: 'src/formats.ts',
      ...Object.fromEntries(lexicons.map((name) => [name, `src/${name}.ts`])),
    },
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'neutral',
    external: [/^node:/],
    clean: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    clean: false,
    esbuildPlugins: [lexiconsBeside, jsonAsString, withoutDebug],
    // cli-progress is CommonJS and asks for Node's own modules by require.
    banner: { js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
  },
]);
