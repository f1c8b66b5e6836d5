/** Writes the compiled lexicons as the data modules of the package: `dist/data/<language>/<name>.cjs`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An entry as rows are: the number of its keys, then their values. */
type Row = [keys: number, ...values: unknown[]];

interface Category {
  entries?: unknown[];
  categories?: Category[];
}

/** JSON as a string to parse: an engine reads it faster than the same object as code. */
export function writeData(from: string, to: string): void {
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))) {
    const target = join(to, file.replace(/\.json$/, '.cjs'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, dataModule(JSON.parse(readFileSync(join(from, file), 'utf8'))));
  }
}

/**
 * A module that exports the data. The entries of a lexicon say the same few keys tens of thousands of times, which
 * together are a fourth of its size: each kind of entry has its keys written once, and the module puts them back.
 */
export function dataModule(data: Category): string {
  const kinds = new Map<string, number>();
  const packed = data.categories ? withRows(data, kinds) : data;
  const literal = (value: unknown) => `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
  if (kinds.size === 0) return `module.exports = ${literal(packed)};\n`;
  const keys = [...kinds.keys()].map((key) => JSON.parse(key));
  return `const keys = ${literal(keys)};
const entry = (row) => {
  if (typeof row === 'string') return row;
  const names = keys[row[0]];
  const made = {};
  for (let i = 0; i < names.length; i++) made[names[i]] = row[i + 1];
  return made;
};
const category = (packed) => {
  if (packed.entries) packed.entries = packed.entries.map(entry);
  if (packed.categories) packed.categories.forEach(category);
  return packed;
};
module.exports = category(${literal(packed)});
`;
}

function withRows(category: Category, kinds: Map<string, number>): Category {
  const { entries, categories } = category;
  const packed: Category = { ...category };
  if (entries) packed.entries = entries.map((entry) => (typeof entry === 'string' ? entry : rowOf(entry as object, kinds)));
  if (categories) packed.categories = categories.map((inner) => withRows(inner, kinds));
  return packed;
}

function rowOf(entry: object, kinds: Map<string, number>): Row {
  const names = JSON.stringify(Object.keys(entry));
  let kind = kinds.get(names);
  if (kind === undefined) {
    kind = kinds.size;
    kinds.set(names, kind);
  }
  return [kind, ...Object.values(entry)];
}
