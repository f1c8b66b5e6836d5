import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink's store of words, as far as the reader asks it. */
interface Cache {
  value(word: number): string;
  property(word: number, name: 'posHint'): number;
  /** One number for a form that it has, four for each part of a contraction, null for a form it has not. */
  lookup(form: string): number[] | null;
  /** Takes a form up, if need be, and numbers it. */
  add(form: string, category: number): number;
  /** The number of the spelling that wink takes a form for. */
  mappedSpelling(word: number): number;
  /** The part of speech that a form has most often. */
  posOf(word: number): number;
  normal(word: number): number;
  /** What part of a contraction stands for. */
  nox(expansion: number): number;
  isMemberPOS(normal: number, pos: number): boolean;
  valueOf(feature: 'pos', pos: number): string | undefined;
}

/** What wink knows of a text inside its pipeline: four numbers a token in `tokens`. */
interface RawDocument {
  tokens: number[];
  cache: Cache;
}

/** The part of a model that tags. */
interface PosModel {
  machines: string[];
}

/** The forms that a model knows, and those it has met. */
interface Lexemes {
  hash: Record<string, number>;
  list: string[];
}

/** What tells wink's tokens apart. */
export interface RawToken {
  /** wink's number for the form. */
  id: number;
  /** Part of a contraction: where wink keeps what it stands for, else 0. */
  expansion: number;
  /** Of part of a contraction: its lemma and fixed part of speech, as wink packs them, else 0. */
  packed: number;
}

/** What wink knows of a token before it is tagged. */
export interface RawWord extends RawToken {
  surface: string;
  /** The part of speech its form has most often, by wink's number. */
  tag: number;
  hint: number;
  /** wink's number for its form in lower case, or for what it stands for. */
  normal: number;
}

/** wink, read token by token without its tagger. */
export interface WinkReader {
  /** The automata of the tagger, in JSON. */
  machines: readonly string[];
  /** The tokens of a stretch without white space in it. */
  read(run: string): RawToken[];
  /** The tokens of a text, as they are written. */
  surfaces(text: string): string[];
  word(token: RawToken): RawWord;
  /** The parts of speech that a word can have: bit i is set for part of speech i. */
  possible(word: RawWord): number;
  /** The lemma of a token that got this tag. */
  lemma(token: RawToken, tag: number): string | undefined;
  /** The names of the parts of speech, by wink's numbers. */
  tagNames(): string[];
}

/** Numbers a token in wink's table. */
const TOKEN_SIZE = 4;
/** In wink's table, the spaces before a token: the lower half of its second number. */
const SPACES = 0xffff;
const SPACE_BITS = 16;
/** In the third: where the part of speech begins. */
const POS_SHIFT = 20;
const POS_MASK = 0x3f;
/** No rule of any kind; with one automaton wink still shows what it would be given. */
const NO_RULES = '[100,0,{"0":{}},{},{}]';
/** As many parts of speech as wink has room for in a set of bits here. */
const MAX_POS = 31;
/** wink's categories of tokens, and what it takes a word for of which it knows nothing. */
const CATEGORY = { word: 1, punctuation: 12 };
const NOUN = 8;
/** What wink's own expressions find first: a word, and a word and one mark after it. */
const WORD = /^[a-zÀ-ÖØ-öø-ÿ]+$/i;
const WORD_AND_MARK = /^[a-zÀ-ÖØ-öø-ÿ]+[’”")\]}…,.!;?/:]$/i;

/**
 * Sets wink up with a model whose tagger only looks on: it takes what wink has made of the words by then, and leaves
 * the tags to `createTagger`. The versions of wink and its model are fixed in package.json, and a test compares all
 * tokens, tags and lemmas with those of wink itself.
 */
export function createWinkReader(): WinkReader {
  const posModel = (model as unknown as { pos(): PosModel }).pos();
  let raw: RawDocument | undefined;
  const lookOn = {
    machines: [NO_RULES],
    transformers: [],
    updater: () => undefined,
    setter: (document: RawDocument) => {
      raw = document;
    },
  };
  const core = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
  const { lexeme: lexemes } = core.features;
  const nlp = winkNLP({ ...(model as object), core: () => core, pos: () => lookOn } as unknown as typeof model, ['pos']);
  nlp.readDoc('');
  const { cache } = raw as unknown as RawDocument;

  return {
    machines: posModel.machines,
    read(run) {
      const simple = simpleTokens(cache, run);
      if (simple) return simple;
      return unmet(() => {
        nlp.readDoc(run);
        return tokensOf((raw as RawDocument).tokens);
      });
    },
    surfaces: (text) => unmet(() => nlp.readDoc(text).tokens().out(nlp.its.value) as string[]),
    word({ id, expansion, packed }) {
      return {
        id,
        expansion,
        packed,
        surface: cache.value(id),
        tag: packed === 0 ? cache.posOf(cache.mappedSpelling(id)) || NOUN : tagIn(packed),
        hint: cache.property(id, 'posHint'),
        normal: expansion === 0 ? cache.normal(id) : cache.nox(expansion),
      };
    },
    possible({ normal }) {
      let bits = 0;
      for (let pos = 1; pos < MAX_POS; pos++) if (cache.isMemberPOS(normal, pos)) bits |= 1 << pos;
      return bits;
    },
    lemma({ id, expansion, packed }, tag) {
      const document = { tokens: [id, expansion, packed || tag << POS_SHIFT, 0], cache };
      const lemma = nlp.its.lemma as unknown as (index: number, document: RawDocument, addons: unknown) => string | undefined;
      return lemma(0, document, model.addons);
    },
    tagNames() {
      const names: string[] = [];
      for (let pos = 0; cache.valueOf('pos', pos) !== undefined; pos++) names.push(cache.valueOf('pos', pos) as string);
      return names;
    },
  };

  /**
   * What wink has once met as one token, "Rubio’s" in brackets, say, it keeps whole ever after. A report must not depend
   * on what was read before, so all that is met here and is more than letters is met as if for the first time.
   */
  function unmet<T>(read: () => T): T {
    const before = lexemes.list.length;
    const found = read();
    for (let i = before; i < lexemes.list.length; i++) {
      const form = lexemes.list[i] as string;
      if (!WORD.test(form)) delete lexemes.hash[form];
    }
    return found;
  }
}

/**
 * The first steps of wink's tokenizer, which most runs end in: a form that wink has, a word, a word and a mark. They save
 * the costs of a document. All other runs (undefined) go through wink's own tokenizer.
 */
function simpleTokens(cache: Cache, run: string): RawToken[] | undefined {
  const known = cache.lookup(run);
  if (known) return known.length === 1 ? [tokenOf(known[0] as number)] : partsOfContraction(known);
  if (WORD.test(run)) return [tokenOf(cache.add(run, CATEGORY.word))];
  if (!WORD_AND_MARK.test(run)) return undefined;
  // "J." is one token.
  if (run.length === 2 && run.endsWith('.')) return [tokenOf(cache.add(run, CATEGORY.word))];
  return [tokenOf(cache.add(run.slice(0, -1), CATEGORY.word)), tokenOf(cache.add(run.slice(-1), CATEGORY.punctuation))];
}

const tokenOf = (id: number): RawToken => ({ id, expansion: 0, packed: 0 });

/** "don't": form, what it stands for, lemma and part of speech of "do", then of "n't". */
function partsOfContraction(parts: readonly number[]): RawToken[] {
  const tokens: RawToken[] = [];
  for (let i = 0; i < parts.length; i += TOKEN_SIZE)
    tokens.push({
      id: parts[i] as number,
      expansion: (parts[i + 1] as number) << SPACE_BITS,
      packed: (parts[i + 2] as number) | ((parts[i + 3] as number) << POS_SHIFT),
    });
  return tokens;
}

/** The tokens of wink's table. */
function tokensOf(rows: readonly number[]): RawToken[] {
  const tokens: RawToken[] = [];
  for (let at = 0; at < rows.length; at += TOKEN_SIZE)
    tokens.push({ id: rows[at] as number, expansion: (rows[at + 1] as number) & ~SPACES, packed: rows[at + 2] as number });
  return tokens;
}

const tagIn = (packed: number): number => (packed >>> POS_SHIFT) & POS_MASK;

/** The fixed part of speech of part of a contraction. */
export const fixedTag = ({ packed }: RawToken): number => tagIn(packed);
