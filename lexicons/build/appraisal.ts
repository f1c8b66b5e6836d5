import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'appraisal.yaml');

type Appraised = Required<Pick<LexiconEntry, 'appraisal' | 'subjectivity'>>;

/** A lexicon whose most used evaluative words say what kind of evaluation they make. */
export function withAppraisal(lexicon: Lexicon): Lexicon {
  const known = appraisals();
  const inCategory = (category: LexiconCategory): LexiconCategory => ({
    ...category,
    ...(category.entries && { entries: category.entries.map((entry) => appraisedEntry(entry, known)) }),
    ...(category.categories && { categories: category.categories.map(inCategory) }),
  });
  return { ...lexicon, categories: lexicon.categories.map((category) => (category.id === 'neutraliser' ? category : inCategory(category))) };
}

function appraisedEntry(entry: string | LexiconEntry, known: ReadonlyMap<string, Appraised>): string | LexiconEntry {
  const written = typeof entry === 'string' ? { term: entry } : entry;
  const appraised = known.get(written.term);
  return appraised ? { ...appraised, ...written } : entry;
}

/** A word in two lists keeps the first. */
function appraisals(): Map<string, Appraised> {
  const known = new Map<string, Appraised>();
  for (const { words, appraisal, subjectivity } of parse(readFileSync(FILE, 'utf8')) as (Appraised & { words: string })[])
    for (const word of words.trim().split(/\s+/)) if (!known.has(word)) known.set(word, { appraisal, subjectivity });
  return known;
}
