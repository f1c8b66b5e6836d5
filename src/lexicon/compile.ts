import type { Engine } from '../document/engines/engine.js';
import { POS } from '../document/types.js';
import { normalise, type Vocabulary } from '../document/vocabulary.js';
import type { LexiconReference } from '../report.js';
import { type Defaults, entriesByCategory } from './entries.js';
import { hashOf } from './hash.js';
import type { Lexicon, LexiconEntry, MatchKind } from './schema.js';
import { addSplitTerm, type SplitTerms } from './split-terms.js';
import { createSymbolTable } from './symbols.js';
import { createTermTree, type Node, type TermTree } from './term-tree.js';
import { createRoleTable, type WordRoles } from './word-roles.js';

/** What a lexicon may say of an entry besides its term. */
type EntryMore = Partial<Omit<LexiconEntry, 'term'>>;

/** An entry ready to match. */
export interface CompiledEntry {
  /** Its number among all entries compiled together: what a measure works out of an entry once, it keeps under this. */
  id: number;
  /** Which of the compiled lexicons it belongs to. */
  lexicon: number;
  term: string;
  category: string;
  /** The first segment of the category's path. */
  topCategory: string;
  /** The second, or empty: "hostile" of "verb/hostile". */
  subCategory: string;
  weight: number;
  /** Bit i is set where part of speech i is allowed; 0 allows all. */
  pos: number;
  /** A verb that counts in its participle too when that is tagged a noun or adjective: "his bullying manner". */
  participial: boolean;
  beforeNumber: boolean;
  /** There are phrases in which it does not count. */
  excludable: boolean;
  /** Words of the term. */
  size: number;
  /** Of a valence, where the lexicon says it: beside `more`, since every hit asks for it. */
  subjectivity: number | undefined;
  appraisal: EntryMore['appraisal'];
  /** What the lexicon says besides: frames, plainer word, entity, gender. */
  more: EntryMore;
  /** What measures have worked out of it; see `createPerEntry`. */
  worked: unknown[] | undefined;
}

/** A phrase in which an entry does not count. */
export interface Exclusion {
  entry: CompiledEntry;
  phrase: string;
}

/** All lexicons of an analyzer in one tree, for one pass over the tokens. */
export interface CompiledLexicons {
  references: LexiconReference[];
  /** The references as hits cite them, `id@version`. */
  citations: string[];
  tree: TermTree<CompiledEntry, Exclusion>;
  /** Terms of portrayal that the object of their verb may part. */
  splitTerms: SplitTerms;
  /** What the words of one vocabulary can be in the terms. */
  rolesFor(vocabulary: Vocabulary): WordRoles;
}

/** A lexicon and the measure it is to serve, which may be another than its author had in mind. */
export interface AssignedLexicon {
  lexicon: Lexicon;
  measure: string;
}

/** A participle judges as its verb does; whether it still reports speech or feels joy is another matter. */
const PARTICIPIAL = 'loadedTerms';

/** Puts the terms of all lexicons into one tree. */
export function compileLexicons(assigned: readonly AssignedLexicon[], engine: Engine): CompiledLexicons {
  const symbols = createSymbolTable(engine);
  const tree = createTermTree<CompiledEntry, Exclusion>();
  const splitTerms: SplitTerms = new Map();
  const insert = (words: readonly string[], { match, caseSensitive }: { match: MatchKind; caseSensitive: boolean }): Node =>
    tree.insert(words.map((word) => symbols.add(caseSensitive ? word : normalise(word), match, caseSensitive)));

  let id = 0;
  assigned.forEach(({ lexicon, measure }, index) => {
    for (const { path, defaults, entries } of entriesByCategory(lexicon.categories, lexicon)) {
      const [topCategory = '', subCategory = ''] = path.split('/', 2);
      for (const written of entries) {
        const more = moreOf(written, defaults);
        const term = typeof written === 'string' ? written : written.term;
        const how = { match: more.match ?? defaults.match ?? 'lemma', caseSensitive: more.caseSensitive ?? defaults.caseSensitive ?? false };
        for (const words of wordings(term, how.match, engine)) {
          const entry = compiledEntry({
            id: id++,
            lexicon: index,
            term,
            category: path,
            topCategory,
            subCategory,
            weight: more.weight ?? defaults.weight ?? 1,
            size: words.length,
            participial: measure === PARTICIPIAL && (more.pos === undefined || more.pos.includes('VERB')),
            more,
          });
          list(tree.entries, insert(words, how), entry);
          if (measure === 'portrayal') addSplitTerm(splitTerms, words, entry);
          for (const phrase of more.unless ?? []) {
            for (const excluded of wordings(phrase, 'lemma', engine)) list(tree.exclusions, insert(excluded, ANY_FORM), { entry, phrase });
          }
        }
      }
    }
  });
  const references = assigned.map(referenceOf);
  return { references, citations: references.map(({ id, version }) => `${id}@${version}`), tree, splitTerms, rolesFor: createRoleTable(symbols, tree) };
}

/** The reference under which a lexicon is cited. */
function referenceOf({ lexicon, measure }: AssignedLexicon): LexiconReference {
  return { id: lexicon.id, version: lexicon.version, measure, licence: lexicon.licence.spdx, hash: hashOf(lexicon) };
}

/** Most places hold one thing: a list of one is made as that, for an empty list that grows takes ten times the memory. */
function list<T>(lists: (T[] | undefined)[], at: number, item: T): void {
  const known = lists[at];
  if (known) known.push(item);
  else lists[at] = [item];
}

/** How the phrases of `unless` are compared. */
const ANY_FORM = { match: 'lemma', caseSensitive: false } as const;
const NOTHING_MORE: EntryMore = {};

/** What the lexicon says of an entry besides its term; the written object itself where nothing is inherited. */
function moreOf(written: string | LexiconEntry, { frames }: Defaults): EntryMore {
  if (typeof written === 'string') return frames ? { frames } : NOTHING_MORE;
  return frames && !written.frames ? { ...written, frames } : written;
}

function compiledEntry(known: Omit<CompiledEntry, 'pos' | 'beforeNumber' | 'excludable' | 'subjectivity' | 'appraisal' | 'worked'>): CompiledEntry {
  const { id, lexicon, term, category, topCategory, subCategory, weight, size, participial, more } = known;
  const beforeNumber = more.before === 'number';
  return {
    id,
    lexicon,
    term,
    category,
    topCategory,
    subCategory,
    weight,
    pos: posBits(more.pos),
    participial,
    beforeNumber,
    excludable: more.unless !== undefined,
    size,
    subjectivity: more.subjectivity,
    appraisal: more.appraisal,
    more,
    worked: undefined,
  };
}

function posBits(pos: EntryMore['pos']): number {
  if (pos === undefined) return 0;
  return typeof pos === 'string' ? 1 << POS[pos] : pos.reduce((bits, tag) => bits | (1 << POS[tag]), 0);
}

/** "can't*" is two words to the engine, the pattern on the last: "ca" and "n't*". */
function globWords(word: string, engine: Engine): string[] {
  const literal = word.replace(/\*$/, '');
  if (!literal.includes("'") || /[*?]/.test(literal)) return [word];
  const words = engine.termWords(literal);
  return words.map((part, i) => (i === words.length - 1 && literal !== word ? `${part}*` : part));
}

/** Lower-case letters and single spaces: nine terms in ten. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** What terms cite as a dictionary does, and the words it stands for: "keep one's word" is "kept | her | word" in a text. */
const CITED: readonly (readonly [cited: RegExp, forms: string])[] = [
  [/(?<= )one's(?= )/g, "one's his her their its my our your"],
  [/(?<= )oneself\b/g, 'oneself himself herself themselves itself myself ourselves yourself'],
];

function wordings(term: string, match: MatchKind, engine: Engine): string[][] {
  const cited = term.includes(' one') ? CITED.find(([pattern]) => term.search(pattern) > 0) : undefined;
  return cited ? cited[1].split(' ').flatMap((form) => sequences(term.replace(cited[0], form), match, engine)) : sequences(term, match, engine);
}

/**
 * The sequences of words in which a term may stand in a text. A hyphen joins or parts ("e-mail", "so-called" is
 * three tokens), so a hyphenated term is one sequence without its hyphens and, where the engine keeps it whole, one word.
 */
function sequences(term: string, match: MatchKind, engine: Engine): string[][] {
  if (match === 'glob')
    return [
      term
        .split(/[\s-]+/)
        .filter(Boolean)
        .flatMap((word) => globWords(word, engine)),
    ];
  const found = engine.termWords(term);
  if (PLAIN.test(term)) return [found];
  const parted = found.flatMap((word) => (/\p{L}-|-\p{L}/u.test(word) ? word.split('-') : [word])).filter((word) => word !== '' && !/^[-‐‑–]$/.test(word));
  if (parted.length === 0) return found.length ? [found] : [];
  const whole = found.filter((word) => !/^[-‐‑–]$/.test(word));
  return whole.length === parted.length ? [parted] : [whole, parted];
}
