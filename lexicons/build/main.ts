/** `npm run lexicons`: reads the authored lexicons, asserts on the data, writes the compact JSON and the catalogue. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFor } from '../../src/document/engines/engines.js';
import { SlantwiseError } from '../../src/error.js';
import { definitionsOf } from '../../src/lexicon/category-definitions.js';
import { type Defaults, defaultsIn, entriesOf } from '../../src/lexicon/entries.js';
import { hashOf } from '../../src/lexicon/hash.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { withAppraisal } from './appraisal.js';
import { catalogue } from './catalogue.js';
import { faultsOf, forbiddenNames } from './check.js';
import { readAuthored } from './read.js';
import { stockLexicons } from './stock.js';
import { valenceWords } from './valence-words.js';

const LANGUAGES = ['en', 'fr', 'nl'];
/** Whose categories turn up in hits. */
const MEASURES = new Set(['sentiment', 'loadedTerms', 'attribution', 'hedging', 'rhetoric', 'portrayal']);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function withValenceWords(lexicon: Lexicon): Lexicon {
  const entries = [...entriesOf(lexicon)];
  const written = new Set(entries.map(({ term }) => term.toLowerCase().replaceAll('-', ' ')));
  const movements = new Set(entries.filter(({ category }) => category.startsWith('trend/')).map(({ term }) => term));
  return withAppraisal({ ...lexicon, categories: [...valenceWords(written, movements), ...lexicon.categories] });
}

/** Examples and reviewers' notes stay in the source, and so does what a category says of its entries anyway: shipped is what matching and citing need. */
function shipped(lexicon: Lexicon): Lexicon {
  return { ...lexicon, categories: lexicon.categories.map((category) => slim(category, lexicon)) };
}

function slim({ examples: _examples, counterexamples: _counterexamples, ...category }: LexiconCategory, around: Defaults): LexiconCategory {
  const defaults = defaultsIn(category, around);
  return {
    ...category,
    ...(category.entries && { entries: category.entries.map((entry) => (typeof entry === 'string' ? entry : slimEntry(entry, defaults))) }),
    ...(category.categories && { categories: category.categories.map((inner) => slim(inner, defaults)) }),
  };
}

function slimEntry({ note: _note, weight, ...entry }: LexiconEntry, defaults: Defaults): string | LexiconEntry {
  const kept = weight === undefined || weight === defaults.weight ? entry : { ...entry, weight };
  return Object.keys(kept).length === 1 ? kept.term : kept;
}

/** A lexicon with the names of its language and its file. */
interface Named {
  language: string;
  name: string;
  lexicon: Lexicon;
}

function authoredIn(language: string): Named[] {
  return readAuthored(join(root, language)).map(({ name, lexicon }) => ({
    language,
    name,
    lexicon: lexicon.id === 'en/sentiment' ? withValenceWords(lexicon) : lexicon,
  }));
}

function writeCompiled(language: string, lexicons: readonly Named[]): void {
  const folder = join(root, 'compiled', language);
  mkdirSync(folder, { recursive: true });
  for (const { name, lexicon } of lexicons) writeFileSync(join(folder, `${name}.json`), JSON.stringify(lexicon));
  writeFileSync(join(folder, 'hashes.json'), JSON.stringify(Object.fromEntries(lexicons.map(({ lexicon }) => [lexicon.id, hashOf(lexicon)]))));
}

try {
  const lexicons: Named[] = [...LANGUAGES.flatMap(authoredIn), ...stockLexicons()];
  const names = lexicons.find(({ lexicon }) => lexicon.id === 'en/names');
  const forbidden = names ? forbiddenNames(names.lexicon) : new Set<string>();
  const faults = lexicons.flatMap(({ language, lexicon }) => faultsOf(lexicon, engineFor(language), language === 'en' ? forbidden : new Set()));
  for (const fault of faults) console.error(fault);
  const compiled = lexicons.map((one) => ({ ...one, lexicon: shipped(one.lexicon) }));
  for (const language of LANGUAGES)
    writeCompiled(
      language,
      compiled.filter((one) => one.language === language),
    );
  const measuring = compiled.map(({ lexicon }) => lexicon).filter(({ measure }) => MEASURES.has(measure));
  mkdirSync(join(root, 'compiled', 'all'), { recursive: true });
  writeFileSync(join(root, 'compiled', 'all', 'definitions.json'), JSON.stringify(definitionsOf(measuring)));
  writeFileSync(join(root, 'README.md'), catalogue(lexicons, new Map(compiled.map(({ lexicon }) => [lexicon.id, hashOf(lexicon)]))));
  for (const { lexicon } of lexicons) console.log(`${lexicon.id.padEnd(22)} ${String([...entriesOf(lexicon)].length).padStart(6)} entries`);
  if (faults.length > 0) {
    console.error(`${faults.length} faults in the lexicons`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SlantwiseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
