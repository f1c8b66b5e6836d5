import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as slantwise from '../../src/index.js';
import * as render from '../../src/render/index.js';
import { type Load, runExample } from '../support/examples.js';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file: join('src', file), source: readFileSync(join(ROOT, 'src', file), 'utf8') }));
/** A file whose examples are of what `slantwise` itself exports. */
const isPublic = (file: string) => PUBLIC_FILES.some((name) => file === name);
const PUBLIC_FILES = [...readFileSync(join(ROOT, 'src/index.ts'), 'utf8').matchAll(/from '\.\/(.+)\.js'/g)].map((found) => `src/${found[1]}.ts`);
const load: Load = (specifier) => import(sourceOf(specifier));

function sourceOf(specifier: string): string {
  if (specifier === 'slantwise') return join(ROOT, 'src/index.ts');
  if (!specifier.startsWith('slantwise/')) return specifier;
  const path = join(ROOT, 'src', specifier.slice('slantwise/'.length));
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}

/** The ts blocks after @example, in the docblocks of a source. */
function examplesIn(source: string): string[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([block]) => block.replace(/^\s*\* ?/gm, ''))
    .flatMap((block) => [...block.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)].map((found) => found[1] as string));
}

const EXAMPLES = SOURCES.flatMap(({ file, source }) => examplesIn(source).map((example, i) => [`${file} ${i + 1}`, file, example] as const));

/** What examples speak of without saying what it is, and the files that those of the Node entry read. */
const lexicon = { id: 'my/terms', version: '1.0.0', language: 'en', measure: 'loadedTerms', licence: { spdx: 'MIT', redistributable: true, commercial: true } };
const mine = { ...lexicon, categories: [{ id: 'jargon', entries: ['synergy'] }] };
const given = { mine, report: slantwise.analyze('The shameless plan may fail.') };
const home = process.cwd();
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-examples-'));
  writeFileSync(join(folder, 'article.txt'), 'The shameless plan may fail.');
  writeFileSync(join(folder, 'my-terms.yaml'), JSON.stringify(mine));
  cpSync(join(ROOT, 'lexicons/en/loaded-terms'), join(folder, 'lexicons/en/loaded-terms'), { recursive: true });
  process.chdir(folder);
});
afterAll(() => {
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('every @example holds', () => {
  it('and there are some', () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(8));

  it.each(EXAMPLES)('%s', async (_, file, example) => {
    const stated = await runExample(example, { ...given, ...slantwise, ...render, ...(await import(join(ROOT, file))) }, load);
    if (isPublic(file)) expect(stated.length, 'an example states at least one value: `expression; // value`').toBeGreaterThan(0);
    for (const { line, actual, expected } of stated) expect(actual, line).toEqual(expected);
  });
});

describe('every public function has an @example', () => {
  const names = Object.entries(slantwise).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  it.each(names)('%s', (name) => {
    const declaration = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:async )?(?:function|const|class) ${name}\\b`);
    const docblock = SOURCES.map(({ source }) => declaration.exec(source)?.[1]).find(Boolean);
    expect(docblock).toMatch(/@example\n \* ```ts\n/);
  });
});

const readme = join(ROOT, 'README.md');
const blocks = existsSync(readme)
  ? [...readFileSync(readme, 'utf8').matchAll(/(<!-- no-test -->\s*)?^```(?:js|mjs|ts|javascript|typescript)\n([\s\S]*?)^```/gm)]
  : [];
const tested = blocks.flatMap(([, skipped, code]) => (skipped ? [] : [code as string]));

describe.runIf(tested.length > 0)('every block of README.md runs', () => {
  it.each(tested.map((code) => [code.split('\n').find((line) => line.trim() && !line.startsWith('import')) ?? code, code] as const))('%s', async (_, code) => {
    for (const { line, actual, expected } of await runExample(code, {}, load)) expect(actual, line).toEqual(expected);
  });
});

describe('the runner of examples', () => {
  it.each<[string, unknown, unknown]>([
    ['1 + 1; // 2', 2, 2],
    ['1 + 1; // 3', 2, 3],
    ['const sum: number = 1 + 1; // 2', 2, 2],
    ["['a'].map((x) => x + 'b'); // ['ab']", ['ab'], ['ab']],
    ["import { wilsonInterval as w } from 'slantwise';\nw(0, 0); // [0, 1]", [0, 1], [0, 1]],
  ])('%s', async (code, actual, expected) => expect(await runExample(code, {}, load)).toMatchObject([{ actual, expected }]));

  it('takes no prose for a value', async () => expect(await runExample('1 + 1; // two, as everybody knows', {}, load)).toEqual([]));
});
