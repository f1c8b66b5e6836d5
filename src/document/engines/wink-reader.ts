import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** wink's store of words, as far as the reader asks it. */
interface Cache {
  value(word: number): string;
  property(word: number, name: 'posHint'): number;
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

/** A token as wink makes it, before it is tagged. */
export interface RawToken {
  surface: string;
  /** wink's number for the form. */
  id: number;
  /** Part of a contraction: where wink keeps what it stands for, else 0. */
  expansion: number;
  /** Of part of a contraction: its lemma and fixed part of speech, as wink packs them, else 0. */
  packed: number;
  /** The part of speech its form has most often, by wink's number. */
  tag: number;
  hint: number;
  /** wink's number for its form in lower case, or for what it stands for. */
  normal: number;
}

/** wink, read token by token without its tagger. */
export interface WinkReader {
  nlp: WinkMethods;
  /** The automata of the tagger, in JSON. */
  machines: readonly string[];
  read(text: string): RawToken[];
  /** The parts of speech that a token can have: bit i is set for part of speech i. */
  possible(token: RawToken): number;
  /** The lemma of a token that got this tag. */
  lemma(token: RawToken, tag: number): string | undefined;
  /** The names of the parts of speech, by wink's numbers. */
  tagNames(): string[];
}

/** Numbers a token in wink's table. */
const TOKEN_SIZE = 4;
/** In wink's table, the spaces before a token: the lower half of its second number. */
const SPACES = 0xffff;
/** In the third: where the part of speech begins. */
const POS_SHIFT = 20;
const POS_MASK = 0x3f;
/** No rule of any kind; with one automaton wink still shows what it would be given. */
const NO_RULES = '[100,0,{"0":{}},{},{}]';
/** As many parts of speech as wink has room for in a set of bits here. */
const MAX_POS = 31;

/**
 * Sets wink up with a model whose tagger only looks on: it takes what wink has made of the words by then, and leaves
 * the tags to `createTagger`. The versions of wink and its model are fixed in package.json, and a test compares all
 * tokens, tags and lemmas with those of wink itself.
 */
export function createWinkReader(): WinkReader {
  const posModel = (model as unknown as { pos(): PosModel }).pos();
  let raw: RawDocument | undefined;
  let tags: readonly number[] = [];
  let normals: readonly number[] = [];
  const lookOn = {
    machines: [NO_RULES],
    transformers: [],
    updater: (_found: unknown, _cache: Cache, defaults: number[], normalForms: number[]) => {
      tags = defaults;
      normals = normalForms;
    },
    setter: (document: RawDocument) => {
      raw = document;
    },
  };
  const nlp = winkNLP({ ...(model as object), pos: () => lookOn } as unknown as typeof model, ['pos']);
  nlp.readDoc('');

  return {
    nlp,
    machines: posModel.machines,
    read(text) {
      nlp.readDoc(text);
      const { tokens, cache } = raw as RawDocument;
      return tags.map((tag, i) => {
        const at = i * TOKEN_SIZE;
        const id = tokens[at] as number;
        return {
          surface: cache.value(id),
          id,
          expansion: (tokens[at + 1] as number) & ~SPACES,
          packed: tokens[at + 2] as number,
          tag,
          hint: cache.property(id, 'posHint'),
          normal: normals[i] as number,
        };
      });
    },
    possible({ normal }) {
      const { cache } = raw as RawDocument;
      let bits = 0;
      for (let pos = 1; pos < MAX_POS; pos++) if (cache.isMemberPOS(normal, pos)) bits |= 1 << pos;
      return bits;
    },
    lemma({ id, expansion, packed }, tag) {
      const { cache } = raw as RawDocument;
      const document = { tokens: [id, expansion, packed || tag << POS_SHIFT, 0], cache };
      const lemma = nlp.its.lemma as unknown as (index: number, document: RawDocument, addons: unknown) => string | undefined;
      return lemma(0, document, model.addons);
    },
    tagNames() {
      const { cache } = raw as RawDocument;
      const names: string[] = [];
      for (let pos = 0; cache.valueOf('pos', pos) !== undefined; pos++) names.push(cache.valueOf('pos', pos) as string);
      return names;
    },
  };
}

/** The fixed part of speech of part of a contraction. */
export const fixedTag = ({ packed }: RawToken): number => (packed >>> POS_SHIFT) & POS_MASK;
