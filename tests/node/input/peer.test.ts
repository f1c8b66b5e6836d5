import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { SlantwiseError } from '../../../src/index.js';
import { peer } from '../../../src/node/input/peer.js';

const ROOT = join(import.meta.dirname, '../../..');
const { peerDependencies, peerDependenciesMeta, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('peer', () => {
  const absent = 'no-such-package-here';
  it('says what to install', async () => {
    const error = await peer(() => import(absent), ['a', '@b/c'], 'draft.md', 'reading Markdown').catch((thrown: SlantwiseError) => thrown);
    expect(error).toMatchObject({
      code: 'missing-peer',
      message: 'draft.md: reading Markdown needs packages that are not installed (npm install a @b/c)',
    });
  });

  it('as Node says it, of modules of both kinds', async () => {
    for (const load of [`import('${absent}')`, `Promise.resolve().then(() => require('${absent}'))`]) {
      const code = `${load}.catch((error) => console.log(error.code))`;
      expect(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })).toMatch(/^(?:ERR_)?MODULE_NOT_FOUND\n$/);
    }
  });

  it('lets the errors of a library that is there be', async () => {
    const broken = new Error('of its own');
    await expect(peer(() => Promise.reject(broken), ['a'], 'draft.md', 'reading Markdown')).rejects.toBe(broken);
  });
});

test('every package that is loaded for a format is an optional peer, and no dependency', () => {
  const sources = readdirSync(join(ROOT, 'src/node/input')).map((file) => readFileSync(join(ROOT, 'src/node/input', file), 'utf8'));
  const loaded = sources.flatMap((source) => [...source.matchAll(/\bimport\('([^.'][^']*)'\)/g)].map(([, name]) => name as string));
  const asked = sources.flatMap((source) =>
    [...source.matchAll(/(?:PACKAGES = |import\('mammoth'\), |import\('unpdf'\), )\[([^\]]+)\]/g)].flatMap(([, names = '']) => names.match(/[^', ]+/g) ?? []),
  );
  expect([...new Set(loaded)].sort()).toEqual(Object.keys(peerDependencies).sort());
  expect(asked.sort()).toEqual(Object.keys(peerDependencies).sort());
  for (const name of Object.keys(peerDependencies)) {
    expect(peerDependenciesMeta[name]).toEqual({ optional: true });
    expect(dependencies).not.toHaveProperty(name);
  }
});
