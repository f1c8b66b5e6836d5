/**
 * The packed tarball, installed into an empty project and used as a newcomer would: ESM, CommonJS, TypeScript, the
 * command. Run by `npm run test:package`, after a build.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const home = mkdtempSync(join(tmpdir(), 'slantwise-package-'));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: home, encoding: 'utf8', ...options });
const article = 'Critics say the shameless plan may fail. "We will win," said Anna Berg.';

function sizeOf(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

function packagesIn(folder) {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name]));
}

before(() => {
  const [{ filename, size, unpackedSize }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], { cwd: root }));
  console.log(`packed ${(size / 1e6).toFixed(2)} MB, unpacked ${(unpackedSize / 1e6).toFixed(2)} MB`);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'newcomer', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(home, filename)]);
});

test('an installed tree stays under 12 MB and 10 packages', () => {
  const packages = packagesIn(join(home, 'node_modules'));
  const megabytes = sizeOf(join(home, 'node_modules')) / 1e6;
  console.log(`installed ${megabytes.toFixed(2)} MB, ${packages.length} packages: ${packages.join(', ')}`);
  assert.ok(megabytes < 12, `${megabytes} MB`);
  assert.ok(packages.length < 10, packages.join(', '));
});

test('works from ESM', () => {
  writeFileSync(
    join(home, 'use.mjs'),
    `import { analyze } from 'slantwise'; const r = analyze(${JSON.stringify(article)}); console.log(r.overall.loadedTerms.hits.map((h) => h.text).join(), r.sources.map((s) => s.name).sort().join());`,
  );
  assert.equal(run('node', ['use.mjs']).trim(), 'shameless Anna Berg,Critics');
});

test('works from CommonJS', () => {
  writeFileSync(
    join(home, 'use.cjs'),
    `const { analyze } = require('slantwise'); const { hedging } = require('slantwise/lexicons/en/hedging'); console.log(analyze('Perhaps.').overall.hedging.hedges, hedging.id);`,
  );
  assert.equal(run('node', ['use.cjs']).trim(), '1 en/hedging');
});

test('every subpath can be imported', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lexicons = readdirSync(join(home, 'node_modules/slantwise/dist/lexicons/en'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `./lexicons/en/${name.slice(0, -3)}`);
  const subpaths = [...Object.keys(exports).filter((path) => !path.includes('*') && !path.endsWith('.json')), ...lexicons];
  assert.ok(lexicons.length >= 8);
  for (const path of subpaths) {
    const name = `slantwise${path.slice(1)}`;
    const code = `import * as all from '${name}'; console.log(Object.keys(all).length > 0);`;
    assert.equal(run('node', ['--input-type=module', '-e', code]).trim(), 'true', name);
  }
});

for (const resolution of ['node16', 'bundler']) {
  test(`its types hold under "moduleResolution": "${resolution}"`, () => {
    const folder = join(home, resolution);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'use.ts'),
      `import { analyze, type Report, SlantwiseError } from 'slantwise';\nimport { readLexiconFile } from 'slantwise/node';\nimport { renderMarkdown } from 'slantwise/render';\nimport { renderHtml } from 'slantwise/html';\nimport { hedging } from 'slantwise/lexicons/en/hedging';\nconst report: Report = analyze('Perhaps.', { lexicons: { hedging } });\nconst hedges: number | undefined = report.overall.hedging?.hedges;\n// @ts-expect-error a measure that there is not\nanalyze('x', { measures: ['bias'] });\nexport { hedges, readLexiconFile, renderMarkdown, renderHtml, SlantwiseError };\n`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'ES2022',
          module: resolution === 'node16' ? 'node16' : 'esnext',
          moduleResolution: resolution,
          types: [],
        },
        files: ['use.ts'],
      }),
    );
    run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]);
  });
}

test('npx slantwise reads an article', () => {
  writeFileSync(join(home, 'article.txt'), article);
  const out = run('npx', ['--no-install', 'slantwise', 'article.txt'], { env: { ...process.env, NO_COLOR: '1' } });
  assert.match(out, /shameless/);
  assert.match(out, /Anna Berg/);
});

test('npx slantwise report writes a page', () => {
  run('npx', ['--no-install', 'slantwise', 'report', 'article.txt', '-o', 'report.html']);
  const page = readFileSync(join(home, 'report.html'), 'utf8');
  assert.match(page, /^<!doctype html>/);
  assert.match(page, /<mark class="loaded(?: w\d)? attributed"[^>]*>(?:<mark[^>]*>)?shameless<\/mark>/);
  assert.ok(page.length < 300_000);
});

test('the command keeps its exit codes', () => {
  const status = (...args) => spawnSync('npx', ['--no-install', 'slantwise', ...args], { cwd: home, encoding: 'utf8' }).status;
  assert.equal(status('article.txt', '--quiet'), 0);
  assert.equal(status('article.txt', '--max', 'loaded=0'), 1);
  assert.equal(status('no-such-file.txt'), 2);
  assert.equal(status('article.txt', '--fromat', 'json'), 2);
});

test('a format that needs a package says which; Markdown, tables and plain text need none', () => {
  writeFileSync(join(home, 'rows.csv'), 'text\nThe shameless plan may fail.\n');
  const analyse = (...args) => spawnSync('npx', ['--no-install', 'slantwise', ...args, '--quiet'], { cwd: home, encoding: 'utf8' });
  for (const [file, needed] of Object.entries({ 'a.html': 'linkedom', 'a.docx': 'mammoth', 'a.pdf': 'unpdf' })) {
    writeFileSync(join(home, file), 'A plan.');
    const { status, stderr } = analyse(file);
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`npm install .*${needed}`));
  }
  writeFileSync(join(home, 'a.md'), 'The *shameless* `plan` may fail.\n');
  assert.match(analyse('a.md').stdout, /1 loaded term/);
  assert.match(analyse('rows.csv').stdout, /^rows\.csv#1: .*1 loaded term/);
});

test('importing prints nothing, reads no environment, opens no file or socket', () => {
  const watch = `
    const seen = [];
    const guard = (object, name, label) => { const own = object[name]; object[name] = (...args) => { seen.push(label); return own.apply(object, args); }; };
    const net = require('node:net'); guard(net.Socket.prototype, 'connect', 'socket');
    for (const stream of [process.stdout, process.stderr]) guard(stream, 'write', 'output');
    process.env = new Proxy(process.env, { get: (env, key) => { if (typeof key === 'string' && armed) seen.push('environment ' + key); return env[key]; }, has: (env, key) => { if (armed) seen.push('environment ' + String(key)); return key in env; } });
    let armed = true;
    const slantwise = require('slantwise');
    slantwise.analyze('Perhaps.');
    armed = false;
    if (seen.length) { throw new Error(seen.join('; ')); }
  `;
  writeFileSync(join(home, 'watch.cjs'), watch);
  assert.equal(run('node', ['watch.cjs']), '');
});

test('no Node built-in can be reached from the core', () => {
  const folder = join(home, 'node_modules/slantwise/dist');
  const pending = ['index.js', 'render.js', 'html.js'];
  const seen = new Set(pending);
  while (pending.length > 0) {
    const file = pending.pop();
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, wanted] of code.matchAll(/(?:^|[\n;])\s*(?:import|export)\b[^;'"]*?(?:from\s*)?["']([^"']+)["']/g)) {
      assert.ok(!/^node:|^(?:fs|path|os|crypto|tty|util|net|http|https|child_process|module|url|stream|buffer)$/.test(wanted), `${file} imports ${wanted}`);
      const inner = wanted.startsWith('./') ? wanted.slice(2) : undefined;
      if (inner && !seen.has(inner)) {
        seen.add(inner);
        pending.push(inner);
      }
    }
    assert.ok(!/\bprocess\.env\b/.test(code), `${file} reads the environment`);
  }
  assert.ok(seen.size >= 3);
  for (const file of readdirSync(join(folder, 'vendor'))) {
    const code = readFileSync(join(folder, 'vendor', file), 'utf8');
    assert.doesNotMatch(code, /\brequire\(["'`]/, `${file} asks for a module`);
    assert.doesNotMatch(code, /\bprocess\.env\b/, `${file} reads the environment`);
  }
});

test('licence, notices and lexicon sources are in the package', () => {
  const folder = join(home, 'node_modules/slantwise');
  for (const file of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'THIRD-PARTY-NOTICES.md',
    'lexicons/README.md',
    'lexicons/en/hedging/head.yaml',
    'dist/schema/report.schema.json',
    'dist/schema/lexicon.schema.json',
  ]) {
    assert.ok(statSync(join(folder, file)).size > 0, file);
  }
  assert.match(readFileSync(join(folder, 'THIRD-PARTY-NOTICES.md'), 'utf8'), /## natural /);
  // Ten packages repeat the terms of the Apache licence: they are given once.
  assert.equal(readFileSync(join(folder, 'THIRD-PARTY-NOTICES.md'), 'utf8').split('END OF TERMS AND CONDITIONS').length - 1, 1);
});
