import type { Engine } from '../document/engines/engine.js';
import { POS } from '../document/types.js';
import { normalise, type Vocabulary } from '../document/vocabulary.js';
import type { LexiconReference } from '../report.js';
import { entriesOf, type FullEntry } from './entries.js';
import { hashOf } from './hash.js';
import type { Lexicon } from './schema.js';
import { createSymbolTable, rememberedPerWord, type Symbol, type SymbolTable, type WordLookUp } from './symbols.js';

/** An entry ready to match. */
export interface CompiledEntry {
  /** Which of the compiled lexicons it belongs to. */
  lexicon: number;
  term: string;
  category: string;
  /** The first segment of the category's path. */
  topCategory: string;
  weight: number;
  /** Bit i is set where part of speech i is allowed; 0 allows all. */
  pos: number;
  beforeNumber: boolean;
  /** Words of the term. */
  size: number;
  /** What the lexicon says besides: frames, plainer word, entity, gender. */
  more: FullEntry;
}

/** A phrase in which an entry does not count. */
export interface Exclusion {
  entry: CompiledEntry;
  phrase: string;
}

/** A node of the tree of terms: what may come next, what ends here. */
export interface TermNode {
  /** Bit `symbol % 32` is set for each symbol in `next`: most tokens are turned away without a look-up. */
  mask: number;
  next: Map<Symbol, TermNode> | undefined;
  entries: CompiledEntry[] | undefined;
  exclusions: Exclusion[] | undefined;
}

/** All lexicons of an analyzer in one tree, for one pass over the tokens. */
export interface CompiledLexicons {
  references: LexiconReference[];
  /** The references as hits cite them, `id@version`. */
  citations: string[];
  symbols: SymbolTable;
  /** For the words of one vocabulary: the first nodes of the terms that may begin with a (word, part of speech). */
  startsFor(vocabulary: Vocabulary): WordLookUp<readonly TermNode[]>;
}

/** A lexicon and the measure it is to serve, which may be another than its author had in mind. */
export interface AssignedLexicon {
  lexicon: Lexicon;
  measure: string;
}

/** Puts the terms of all lexicons into one tree. */
export function compileLexicons(assigned: readonly AssignedLexicon[], engine: Engine): CompiledLexicons {
  const symbols = createSymbolTable();
  const roots: (TermNode | undefined)[] = [];

  const insert = (words: readonly string[], entry: FullEntry): TermNode => {
    const symbolsOfWords = words.map((word) => symbols.add(entry.caseSensitive ? word : normalise(word), entry.match, entry.caseSensitive === true));
    const first = symbolsOfWords[0] as Symbol;
    roots[first] ??= newNode();
    let node = roots[first] as TermNode;
    for (const symbol of symbolsOfWords.slice(1)) {
      node.next ??= new Map();
      let following = node.next.get(symbol);
      if (!following) {
        following = newNode();
        node.next.set(symbol, following);
        node.mask |= 1 << (symbol & 31);
      }
      node = following;
    }
    return node;
  };

  assigned.forEach(({ lexicon }, index) => {
    for (const full of entriesOf(lexicon)) {
      for (const words of wordings(full.term, full.match, engine)) {
        const entry = compiled(full, index, words.length);
        const node = insert(words, full);
        node.entries ??= [];
        node.entries.push(entry);
        for (const phrase of full.unless ?? []) {
          for (const excluded of wordings(phrase, 'lemma', engine)) {
            const at = insert(excluded, { ...full, match: 'lemma', caseSensitive: false });
            at.exclusions ??= [];
            at.exclusions.push({ entry, phrase });
          }
        }
      }
    }
  });
  const startsFor = rememberedPerWord((vocabulary, word, pos): readonly TermNode[] => {
    const starts = symbols.lookUpFor(vocabulary)(word, pos).map((symbol) => roots[symbol]);
    return starts.filter((node) => node !== undefined);
  });
  const references = assigned.map(referenceOf);
  return { references, citations: references.map(({ id, version }) => `${id}@${version}`), symbols, startsFor };
}

/** The reference under which a lexicon is cited. */
function referenceOf({ lexicon, measure }: AssignedLexicon): LexiconReference {
  return { id: lexicon.id, version: lexicon.version, measure, licence: lexicon.licence.spdx, hash: hashOf(lexicon) };
}

const newNode = (): TermNode => ({ mask: 0, next: undefined, entries: undefined, exclusions: undefined });

function compiled(full: FullEntry, lexicon: number, size: number): CompiledEntry {
  return {
    lexicon,
    term: full.term,
    category: full.category,
    topCategory: full.category.split('/', 1)[0] as string,
    weight: full.weight ?? 1,
    pos: (full.pos ?? []).reduce((bits, tag) => bits | (1 << POS[tag]), 0),
    beforeNumber: full.before === 'number',
    size,
    more: full,
  };
}

/**
 * The sequences of words in which a term may stand in a text. A hyphen joins or parts ("e-mail", "so-called" is
 * three tokens), so a hyphenated term is one sequence without its hyphens and, where the engine keeps it whole, one word.
 */
function wordings(term: string, match: FullEntry['match'], engine: Engine): string[][] {
  if (match === 'glob') return [term.split(/[\s-]+/).filter(Boolean)];
  const found = engine.termWords(term);
  const parted = found.flatMap((word) => (/\p{L}-|-\p{L}/u.test(word) ? word.split('-') : [word])).filter((word) => word !== '' && !/^[-‐‑–]$/.test(word));
  if (parted.length === 0) return found.length ? [found] : [];
  const whole = found.filter((word) => !/^[-‐‑–]$/.test(word));
  return whole.length === parted.length ? [parted] : [whole, parted];
}
