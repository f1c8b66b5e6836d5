import { type Document, POS, type TokenRange } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import { reusedColumns } from '../attribution/columns.js';
import { F, W, wordTable } from '../attribution/words.js';

/** What a predicate is like; bits of `Predicates.flags`. */
export const P = {
  passive: 1,
  infinitive: 2,
  ing: 4,
  negated: 8,
  /** would, could, might, may: the deed may not have been done. */
  unreal: 16,
  /** be, become, seem: what follows describes the subject. */
  copular: 32,
  /** A past form without auxiliary, which may be a participle: "the man accused of fraud". */
  bare: 64,
} as const;

/** Verb groups of a sentence, token by token, quoted words included. */
export interface Predicates {
  document: Document;
  /** Of each token: the actor it names, or -1. */
  entityOf: Int32Array;
  /** Two numbers a word: bits of `W` and of `F`. */
  bits: Int32Array;
  count: number;
  start: Int32Array;
  head: Int32Array;
  flags: Uint8Array;
  /** Of each token of the sentences read so far: its group, or -1. */
  of: Int32Array;
}

const columnsOf = reusedColumns((size) => ({
  start: new Int32Array(size),
  head: new Int32Array(size),
  flags: new Uint8Array(size),
  of: new Int32Array(size),
}));

/** An empty table for a text; good until the next text's. */
export function noPredicates(document: Document, entityOf: Int32Array): Predicates {
  const { start, head, flags, of } = columnsOf(document.tokens.length + 1);
  return { document, entityOf, bits: wordTable(document.vocabulary).bits, count: 0, start, head, flags, of };
}

/** Bits of `W` of a token. */
export const wordAt = ({ document, bits }: Predicates, i: number): number => bits[2 * (document.tokens.word[i] as number)] as number;
/** Bits of `F` of a token. */
export const formAt = ({ document, bits }: Predicates, i: number): number => bits[2 * (document.tokens.word[i] as number) + 1] as number;
export const tagAt = ({ document }: Predicates, i: number): number => document.tokens.pos[i] as number;

const UNREAL = new Set("would could might may should must 'd ought".split(' '));
const GET = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
const COPULAS = new Set('become seem remain look sound appear stay prove feel'.split(' '));
const isUnreal = createWordFlag((lower) => UNREAL.has(lower));
const SUBJECT = (1 << POS.NOUN) | (1 << POS.ADJ) | (1 << POS.PROPN);
const isGet = createWordFlag((lower) => GET.has(lower));
const isCopula = createLemmaFlag((lemma) => COPULAS.has(lemma));

export const isQuote = createWordFlag((lower) => /^(?:["“”’‘]|''|``)+$/.test(lower));

/** "has “| abused | his office”": a mark inside a verb group. */
const isInnerQuote = (predicates: Predicates, i: number, start: number, limit: number): boolean =>
  i > start &&
  i + 1 < limit &&
  tagAt(predicates, i - 1) === POS.AUX &&
  tagAt(predicates, i + 1) === POS.VERB &&
  isQuote(predicates.document.vocabulary)(predicates.document.tokens.word[i] as number);

/** Adds the verb groups of a sentence: "has not been told" is one, with its last verb as head. */
export function readPredicates(predicates: Predicates, { from, to }: TokenRange): void {
  predicates.of.fill(-1, from, to);
  let i = from;
  while (i < to) {
    const tag = tagAt(predicates, i);
    const opens = tag === POS.VERB || tag === POS.AUX || (wordAt(predicates, i) & W.to && verbWithin(predicates, i + 1, to));
    i = opens ? readGroup(predicates, i, from, to) : i + 1;
  }
}

const isFew = createWordFlag((lower) => lower === 'few');
const isLonger = createWordFlag((lower) => lower === 'longer');

/** "few voters | trust Ann", "they no longer | trust her" */
function isDenied({ document }: Predicates, at: number, from: number): boolean {
  const { word, pos } = document.tokens;
  if (at - 2 >= from && isLonger(document.vocabulary)(word[at - 1] as number)) return true;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    if (isFew(document.vocabulary)(word[i] as number)) return i === from || pos[i - 1] !== POS.DET;
    if (!(SUBJECT & (1 << (pos[i] as number)))) return false;
  }
  return false;
}

function verbWithin(predicates: Predicates, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    const tag = tagAt(predicates, i);
    if (tag === POS.VERB || tag === POS.AUX) return !(formAt(predicates, i) & F.ing);
    if (tag !== POS.ADV && !(wordAt(predicates, i) & W.not)) return false;
  }
  return false;
}

function readGroup(predicates: Predicates, start: number, from: number, limit: number): number {
  const { vocabulary } = predicates.document;
  const { word, lemma } = predicates.document.tokens;
  let flags = isDenied(predicates, start, from) ? P.negated : 0;
  let head = start;
  let be = false;
  let have = false;
  let i = start;
  for (; i < limit; i++) {
    const tag = tagAt(predicates, i);
    const bits = wordAt(predicates, i);
    if (bits & W.not) flags |= P.negated;
    else if (tag === POS.AUX) {
      if (bits & W.modal && isUnreal(vocabulary)(word[i] as number)) flags |= P.unreal;
      be = (bits & W.be) !== 0;
      have = (bits & W.have) !== 0;
      if (i === start && formAt(predicates, i) & F.ing) flags |= P.ing;
      head = i;
    } else if (bits & W.to && i === start) flags |= P.infinitive;
    else if (bits & W.to && (have || !be) && head === i - 1 && tagAt(predicates, head) === POS.AUX && verbWithin(predicates, i + 1, limit)) continue;
    else if (tag === POS.VERB) {
      const form = formAt(predicates, i);
      if (i === start && form & F.ing) flags |= P.ing;
      if (i === start && form & F.participle) flags |= P.bare;
      if (be && form & F.participle && !(form & F.ing)) flags |= P.passive;
      else if (isCopula(vocabulary)(lemma[i] as number)) flags |= P.copular;
      be = false;
      head = i++;
      if (isGet(vocabulary)(word[head] as number) && i < limit && tagAt(predicates, i) === POS.VERB && formAt(predicates, i) & F.participle) {
        flags |= P.passive;
        head = i++;
      }
      break;
    } else if (tag === POS.PUNCT && isInnerQuote(predicates, i, start, limit)) continue;
    else if (tag === POS.ADV && i > start && verbWithin(predicates, i + 1, limit + 1)) continue;
    else if (tag === POS.ADV && i > start && i + 1 < limit && tagAt(predicates, i + 1) === POS.VERB) continue;
    else break;
  }
  if (be) flags |= P.copular;
  const group = predicates.count++;
  predicates.start[group] = start;
  predicates.head[group] = head;
  predicates.flags[group] = flags;
  for (let t = start; t <= head; t++) predicates.of[t] = group;
  return Math.max(head, start) + 1;
}

/** The group that starts on a token, or -1. */
export function groupStartingAt({ of, start }: Predicates, i: number): number {
  const group = of[i] as number;
  return group >= 0 && start[group] === i ? group : -1;
}
