import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * The compiled lexicons are large, so they are in the package once: as CommonJS, which both kinds of module can import,
 * in `dist/data`, reached by the package's own name.
 */
const lexiconData: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lexicon-data',
  setup(build) {
    build.onResolve({ filter: /\/compiled\/\w+\/[\w-]+\.json$/ }, ({ path }) => {
      const name = path.replace(/^.*\/compiled\//, '').replace(/\.json$/, '');
      return { path: `slantwise/data/${name}`, external: true };
    });
  },
};

/** The libraries of `src/vendor` are large too: in the package once, in `dist/vendor`, shared by both kinds of module. */
const sharedLibraries: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shared-libraries',
  setup(build) {
    build.onResolve({ filter: /\/vendor\/[\w-]+\.js$/ }, ({ path }) => {
      const name = path.replace(/^.*\/vendor\//, '').replace(/\.js$/, '');
      return { path: `slantwise/vendor/${name}`, external: true };
    });
  },
};

/** `import text from './file?raw'`: a style sheet or script as text, without its comments and white space, which every page would carry. */
const rawFiles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'raw-files',
  setup(build) {
    // The query stays in the path, so that tsup's own plugin for style sheets leaves it alone.
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path), namespace: 'raw' }));
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => {
      const file = path.replace(/\?raw$/, '');
      const loader = file.endsWith('.css') ? 'css' : 'js';
      const { code } = await build.esbuild.transform(readFileSync(file, 'utf8'), { loader, minify: true });
      return { contents: code, loader: 'text' };
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

/** natural's stemmers bring stop words along for a method that nothing calls (`tokenizeAndStem`). */
const withoutStopWords: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-stop-words',
  setup(build) {
    build.onLoad({ filter: /natural[\\/]util[\\/]stopwords\w*\.js$/ }, () => ({ contents: 'exports.words = [];', loader: 'js' }));
  },
};

/** The parts of Node that CommonJS libraries of the command ask for by `require`, which modules do not have. */
const nodeModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: /^(?:assert|buffer|events|fs|os|path|process|readline|stream|string_decoder|tty|util)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'node-module' } : undefined,
    );
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) => (kind === 'require-call' ? { path, namespace: 'node-module' } : { path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** `lexicons/<language>/<name>`, one entry point each. */
const lexicons = readdirSync('src/lexicons', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `lexicons/${file.slice(0, -3)}`);

const shared: Options = {
  target: 'es2022',
  outDir: 'dist',
  splitting: true,
  treeshake: true,
  metafile: true,
  // Names stay, so that a stack trace can be read; white space goes.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  esbuildPlugins: [lexiconData, sharedLibraries, rawFiles, withoutDebug, withoutStopWords, nodeModules],
  platform: 'neutral',
  removeNodeProtocol: false,
  external: [/^slantwise\/(?:data|vendor)\//],
  define: { __VERSION__: JSON.stringify(version) },
};

const libraries = {
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  render: 'src/render/index.ts',
  formats: 'src/formats.ts',
  overview: 'src/overview/index.ts',
  html: 'src/html/index.ts',
  ...Object.fromEntries(lexicons.map((name) => [name, `src/${name}.ts`])),
};

/** Names shortened too: nobody reads them there. */
const vendor: Options = {
  target: 'es2022',
  outDir: 'dist/vendor',
  entry: readdirSync('src/vendor').map((file) => `src/vendor/${file}`),
  format: ['cjs'],
  platform: 'node',
  noExternal: [/./],
  esbuildPlugins: [withoutDebug],
  // The form for browsers, which asks for nothing of Node's.
  esbuildOptions: (options) => {
    options.alias = { yaml: './node_modules/yaml/browser/index.js' };
  },
  splitting: false,
  treeshake: true,
  minify: true,
  metafile: true,
  outExtension: () => ({ js: '.cjs' }),
};

/** The second copy of the code, for CommonJS, does without its names: together they must not weigh too much. */
const withShortNames: Options['esbuildOptions'] = (options, context) => {
  shared.esbuildOptions?.(options, context);
  options.minifyIdentifiers = true;
};

// The command is built with the modules, so that it shares their code; nobody needs it as CommonJS.
export default defineConfig([
  { ...shared, entry: { ...libraries, cli: 'src/cli/bin.ts' }, format: ['esm'], dts: { entry: libraries }, clean: true },
  { ...shared, entry: libraries, format: ['cjs'], dts: { entry: libraries }, esbuildOptions: withShortNames },
  vendor,
]);
