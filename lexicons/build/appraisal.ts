import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { POS } from '../../src/document/types.js';
import { regularBases } from '../../src/lexicon/inflection.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { reviewedAppraisals } from './reviewed.js';

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'appraisal.yaml');

/** What kind of evaluation is made, and how much it is a matter of view. */
export interface Appraised {
  appraisal: NonNullable<LexiconEntry['appraisal']>;
  subjectivity: number;
}

/** Words that are of a kind by themselves, and topics that make a phrase of a kind in which no word is. */
interface Known {
  words: ReadonlyMap<string, Appraised>;
  topics: ReadonlyMap<string, Appraised>;
}

/** What is neither felt nor done by anybody is a thing or an event that is valued; of the directions of quantities little is a matter of view. */
const OTHER_PHRASES: Readonly<Record<string, Appraised>> = {
  valence: { appraisal: 'appreciation', subjectivity: 0.5 },
  trend: { appraisal: 'appreciation', subjectivity: 0.3 },
};
/** Of these nothing is said: names of things, and denials. */
const SILENT = new Set(['neutraliser', 'disclaim']);

/** A lexicon whose evaluative words and phrases say what kind of evaluation they make. */
export function withAppraisal(lexicon: Lexicon): Lexicon {
  const known = readKnown();
  const inCategory = (category: LexiconCategory, other: Appraised | undefined): LexiconCategory => ({
    ...category,
    ...(category.entries && { entries: category.entries.map((entry) => appraisedEntry(entry, known, other)) }),
    ...(category.categories && { categories: category.categories.map((inner) => inCategory(inner, other)) }),
  });
  return {
    ...lexicon,
    categories: lexicon.categories.map((category) => (SILENT.has(category.id) ? category : inCategory(category, OTHER_PHRASES[category.id]))),
  };
}

function appraisedEntry(entry: string | LexiconEntry, known: Known, other: Appraised | undefined): string | LexiconEntry {
  const written = typeof entry === 'string' ? { term: entry } : entry;
  const appraised = known.words.get(written.term) ?? ofPhrase(written.term, known, other);
  return appraised ? { ...appraised, ...written } : entry;
}

/** A phrase is of the kind of its last evaluative word ("an act of kindness"), or else of its topic ("close its doors"). */
function ofPhrase(term: string, { words, topics }: Known, other: Appraised | undefined): Appraised | undefined {
  const parts = term.toLowerCase().split(/[\s-]+/);
  if (parts.length === 1) return undefined;
  for (const kinds of [words, topics])
    for (const part of [...parts].reverse()) {
      const kind =
        kinds.get(part) ??
        regularBases(part, POS.VERB)
          .map((base) => kinds.get(base))
          .find(Boolean);
      if (kind) return kind;
    }
  return other;
}

/** A word in two lists keeps the first; what is written here goes before what a reviewer of valences wrote. */
function readKnown(): Known {
  const words = new Map<string, Appraised>();
  const topics = new Map<string, Appraised>();
  const add = (to: Map<string, Appraised>, list: string, appraised: Appraised) => {
    for (const word of list.trim().split(/\s+/)) if (!to.has(word)) to.set(word, appraised);
  };
  for (const group of parse(readFileSync(FILE, 'utf8')) as (Appraised & { words?: string; topics?: string })[]) {
    const appraised = { appraisal: group.appraisal, subjectivity: group.subjectivity };
    if (group.words) add(words, group.words, appraised);
    if (group.topics) add(topics, group.topics, appraised);
  }
  for (const [word, appraised] of reviewedAppraisals()) if (!words.has(word)) words.set(word, appraised);
  return { words, topics };
}
