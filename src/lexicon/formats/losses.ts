import { categoriesOf, entriesOf } from '../entries.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import type { Loss } from './format.js';

/** Collects what a format cannot say. */
export interface Losses {
  add(code: string, message: string, example: string): void;
  list(): Loss[];
}

const EXAMPLES = 5;

export function createLosses(): Losses {
  const byCode = new Map<string, Loss>();
  return {
    add(code, message, example) {
      let loss = byCode.get(code);
      if (!loss) {
        loss = { code, message, count: 0, examples: [] };
        byCode.set(code, loss);
      }
      loss.count++;
      if (loss.examples.length < EXAMPLES && !loss.examples.includes(example)) loss.examples.push(example);
    },
    list: () => [...byCode.values()],
  };
}

const HEAD_FIELDS = ['id', 'version', 'language', 'measure', 'title', 'description', 'licence', 'source', 'citations', 'provenance'] as const;
const CATEGORY_FIELDS = ['title', 'definition', 'citation', 'detector', 'examples', 'counterexamples'] as const;
const ENTRY_FIELDS = ['pos', 'unless', 'note', 'plain', 'frames', 'before', 'entity', 'kind', 'seatOf', 'gender', 'weight', 'caseSensitive'] as const;

/** What a format keeps of the fields of a lexicon's head, categories and entries. */
export interface KeptFields {
  head?: readonly (typeof HEAD_FIELDS)[number][];
  category?: readonly (typeof CATEGORY_FIELDS)[number][];
  entry?: readonly (typeof ENTRY_FIELDS)[number][];
}

/**
 * Adds a loss for every field that is there and not kept: `head-licence`, `category-definition`, `entry-pos`.
 * Defaults of categories count with the entries that inherit them; a title counts where the name does not give it back.
 */
export function addLostFields(losses: Losses, lexicon: Lexicon, kept: KeptFields, nameOf: (category: LexiconCategory) => string = ({ id }) => id): void {
  for (const field of HEAD_FIELDS) {
    if (lexicon[field] !== undefined && !kept.head?.includes(field))
      losses.add(`head-${codeOf(field)}`, `the lexicon's ${spoken(field)} is not kept`, lexicon.id);
  }
  for (const { path, category } of categoriesOf(lexicon)) {
    for (const field of CATEGORY_FIELDS) {
      if (category[field] === undefined || kept.category?.includes(field)) continue;
      if (field === 'title' && nameOf(category) === category.title) continue;
      losses.add(`category-${codeOf(field)}`, `the ${spoken(field)} of categories is not kept`, path);
    }
  }
  for (const entry of entriesOf(lexicon)) {
    for (const field of ENTRY_FIELDS) {
      if (entry[field] === undefined || entry[field] === false || kept.entry?.includes(field)) continue;
      losses.add(`entry-${codeOf(field)}`, `the ${spoken(field)} of entries is not kept`, entry.term);
    }
  }
}

const codeOf = (field: string): string => field.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

function spoken(field: string): string {
  if (field === 'pos') return 'part of speech';
  if (field === 'unless') return '"unless" phrases';
  if (field === 'caseSensitive') return 'case sensitivity';
  return codeOf(field).replaceAll('-', ' ');
}
