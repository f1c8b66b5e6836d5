import type { Engine } from '../document/engines/engine.js';
import type { Vocabulary } from '../document/vocabulary.js';
import { compileGlob, type GlobTest, globPrefix } from './glob.js';
import { regularBases } from './inflection.js';
import type { MatchKind } from './schema.js';

/** One way in which a word of a text can satisfy a word of a term, by number. */
export type WordSymbol = number;

/**
 * The symbols of all compiled terms: each distinct "lemma say", "exact said", "glob terroris*" is one number.
 * What a word of a text satisfies depends only on its form, lemma and part of speech, so it is worked out once per
 * vocabulary and (word, part of speech), and looked up ever after: matching does not grow with the lexicon.
 */
export interface SymbolTable {
  /** The symbol of a term's word, made known on first use. */
  add(word: string, kind: MatchKind, caseSensitive: boolean): WordSymbol;
  /** The symbols a (word, part of speech) of a text satisfies; none for most. */
  satisfied(vocabulary: Vocabulary, word: number, pos: number): readonly WordSymbol[];
}

const NONE: readonly WordSymbol[] = [];
/** Shorter stems are shared by chance: Dutch "een" (a) and "eens" (agreed), "het" (the) and "heet" (hot). */
const SHORTEST_STEM = 4;

/** Of an engine: how it reduces words to stems, and whether it knows lemmas. */
type Morphology = Pick<Engine, 'has' | 'stem'>;

/**
 * A table for the words of one engine. Where the engine has no lemmas, a term that asks for them is satisfied by its
 * own form, and by every word of the same stem, unless that is very short; the own form comes first, so that it wins.
 */
export function createSymbolTable({ has, stem }: Morphology): SymbolTable {
  const lemmas = new Map<string, WordSymbol>();
  const exacts = new Map<string, WordSymbol>();
  const surfaces = new Map<string, WordSymbol>();
  const stems = new Map<string, WordSymbol>();
  const lemmasByStem = new Map<string, Set<WordSymbol>>();
  const globs = new Map<string, WordSymbol>();
  const globsByPrefix = new Map<string, { test: GlobTest; symbol: WordSymbol }[]>();
  const prefixLengths = new Set<number>();
  let size = 0;

  const numbered = (map: Map<string, WordSymbol>, key: string): WordSymbol => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, size);
    return size++;
  };

  const addGlob = (pattern: string): WordSymbol => {
    const isNew = !globs.has(pattern);
    const symbol = numbered(globs, pattern);
    if (isNew) {
      const prefix = globPrefix(pattern);
      prefixLengths.add(prefix.length);
      const sharing = globsByPrefix.get(prefix) ?? [];
      sharing.push({ test: compileGlob(pattern), symbol });
      globsByPrefix.set(prefix, sharing);
    }
    return symbol;
  };

  const addLemma = (word: string): WordSymbol => {
    const symbol = numbered(lemmas, word);
    const common = has.lemma ? '' : stem(word);
    if (common.length < SHORTEST_STEM) return symbol;
    const cousins = lemmasByStem.get(common);
    if (cousins) cousins.add(symbol);
    else lemmasByStem.set(common, new Set([symbol]));
    return symbol;
  };

  const symbolsOf = (vocabulary: Vocabulary, word: number, pos: number): readonly WordSymbol[] => {
    const lower = vocabulary.lowers[word] as string;
    const lemma = vocabulary.lemmas[vocabulary.lemmaOf(word, pos)] ?? lower;
    const found: WordSymbol[] = [];
    addNew(found, exacts.get(lower));
    addNew(found, lemmas.get(lower));
    if (lemma !== lower) addNew(found, lemmas.get(lemma));
    if (surfaces.size > 0) addNew(found, surfaces.get(straightened(vocabulary.surfaces[word] as string)));
    if (!has.lemma) for (const cousin of lemmasByStem.get(stem(lower)) ?? NONE) addNew(found, cousin);
    else if (lemma === lower) for (const base of regularBases(lower, pos)) addNew(found, lemmas.get(base));
    if (stems.size > 0) addNew(found, stems.get(stem(lower)));
    for (const length of prefixLengths) {
      if (length > lower.length) continue;
      for (const { test, symbol } of globsByPrefix.get(lower.slice(0, length)) ?? NONE_GLOBS) if (test(lower)) addNew(found, symbol);
    }
    return found.length > 0 ? found : NONE;
  };

  return {
    add(word, kind, caseSensitive) {
      if (kind === 'glob' && /[*?]/.test(word)) return addGlob(word);
      if (caseSensitive) return numbered(surfaces, straightened(word));
      if (kind === 'stem') return numbered(stems, stem(word));
      return kind === 'lemma' ? addLemma(word) : numbered(exacts, word);
    },
    satisfied: symbolsOf,
  };
}

/** Few words satisfy more than two symbols. */
function addNew(found: WordSymbol[], symbol: WordSymbol | undefined): void {
  if (symbol !== undefined && !found.includes(symbol)) found.push(symbol);
}

const straightened = (surface: string): string => (/[’ʼ‘]/.test(surface) ? surface.replace(/[’ʼ‘]/g, "'") : surface);

const NONE_GLOBS: readonly { test: GlobTest; symbol: WordSymbol }[] = [];
