/** `npm run lexicons`: reads the authored lexicons, asserts on the data, writes the compact JSON and the catalogue. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWinkEngine } from '../../src/document/engines/wink.js';
import { SlantwiseError } from '../../src/error.js';
import { entriesOf } from '../../src/lexicon/entries.js';
import { hashOf } from '../../src/lexicon/hash.js';
import type { Lexicon, LexiconCategory } from '../../src/lexicon/schema.js';
import { catalogue } from './catalogue.js';
import { faultsOf, forbiddenNames } from './check.js';
import { readAuthored } from './read.js';
import { valenceWords } from './valence-words.js';

const LANGUAGE = 'en';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function withValenceWords(lexicon: Lexicon): Lexicon {
  const written = new Set([...entriesOf(lexicon)].map(({ term }) => term.toLowerCase().replaceAll('-', ' ')));
  return { ...lexicon, categories: [valenceWords(written), ...lexicon.categories] };
}

/** Examples and reviewers' notes stay in the source; what is shipped is what matching and citing need. */
function shipped(lexicon: Lexicon): Lexicon {
  return { ...lexicon, categories: lexicon.categories.map(slim) };
}

function slim({ examples: _examples, counterexamples: _counterexamples, ...category }: LexiconCategory): LexiconCategory {
  return {
    ...category,
    ...(category.entries && { entries: category.entries.map((entry) => (typeof entry === 'string' ? entry : withoutNote(entry))) }),
    ...(category.categories && { categories: category.categories.map(slim) }),
  };
}

function withoutNote({ note: _note, ...entry }: Exclude<NonNullable<LexiconCategory['entries']>[number], string>) {
  return entry;
}

try {
  const engine = createWinkEngine();
  const lexicons = readAuthored(join(root, LANGUAGE)).map(({ name, lexicon }) => ({ name, lexicon: name === 'sentiment' ? withValenceWords(lexicon) : lexicon }));
  const names = lexicons.find(({ name }) => name === 'names');
  const forbidden = names ? forbiddenNames(names.lexicon) : new Set<string>();
  const faults = lexicons.flatMap(({ lexicon }) => faultsOf(lexicon, engine, forbidden));
  for (const fault of faults) console.error(fault);
  const compiled = lexicons.map(({ name, lexicon }) => ({ name, lexicon: shipped(lexicon) }));
  mkdirSync(join(root, 'compiled', LANGUAGE), { recursive: true });
  for (const { name, lexicon } of compiled) writeFileSync(join(root, 'compiled', LANGUAGE, `${name}.json`), JSON.stringify(lexicon));
  writeFileSync(join(root, 'compiled', LANGUAGE, 'hashes.json'), JSON.stringify(Object.fromEntries(compiled.map(({ lexicon }) => [lexicon.id, hashOf(lexicon)]))));
  writeFileSync(join(root, 'README.md'), catalogue(lexicons, new Map(compiled.map(({ lexicon }) => [lexicon.id, hashOf(lexicon)]))));
  for (const { name, lexicon } of lexicons) console.log(`${name.padEnd(16)} ${String([...entriesOf(lexicon)].length).padStart(6)} entries`);
  if (faults.length > 0) {
    console.error(`${faults.length} faults in the lexicons`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SlantwiseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
