import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataModule } from '../../src/build/data.js';

const compiled = join(import.meta.dirname, '../../lexicons/compiled');
const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

/** What a CommonJS module exports. */
function exported(code: string): unknown {
  const module = { exports: {} };
  new Function('module', code)(module);
  return module.exports;
}

describe('data modules export what was compiled, keys in their order', () => {
  it.each(files)('%s', (file) => {
    const json = readFileSync(join(compiled, file), 'utf8');
    expect(JSON.stringify(exported(dataModule(JSON.parse(json))))).toBe(JSON.stringify(JSON.parse(json)));
  });

  it('quotes, backslashes and line breaks', () => {
    const data = { categories: [{ id: 'x', entries: ["it's", { term: 'a\\b\n“c”', weight: 1 }] }] };
    expect(exported(dataModule(data))).toEqual(data);
  });
});
