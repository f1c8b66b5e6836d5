import type { PartOfSpeech } from '../../document/types.js';
import { SlantwiseError } from '../../error.js';
import type { LexiconEntry } from '../schema.js';
import { shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, linesOf, refuseBinary } from './lines.js';

const PARTS = new Map<string, PartOfSpeech | undefined>([
  ['anypos', undefined],
  ['adj', 'ADJ'],
  ['noun', 'NOUN'],
  ['verb', 'VERB'],
  ['adverb', 'ADV'],
]);
const KNOWN = /^(?:type|len|word[1-9]\d?|pos[1-9]\d?|stemmed[1-9]\d?|priorpolarity)$/;

/**
 * The MPQA subjectivity clues (`.tff`), which users bring with them (Wilson, Wiebe and Hoffmann 2005, *Recognizing
 * Contextual Polarity in Phrase-Level Sentiment Analysis*): a clue a line, as `key=value` in any order. Categories are
 * the prior polarity and, below it, `strongsubj` or `weaksubj`. `stemmed1=y` stands for all inflections and becomes a
 * lemma match; other clues count in the form written. `pos1` is kept.
 *
 * @throws {SlantwiseError} `invalid-syntax` where no line is a clue; `invalid-option`.
 * @example
 * ```ts
 * const line = 'type=strongsubj len=1 word1=loathe pos1=verb stemmed1=y priorpolarity=negative';
 * parseMpqa(line).lexicon.categories[0]?.categories?.[0];
 * // { id: 'strongsubj', entries: [{ term: 'loathe', match: 'lemma', pos: 'VERB' }] }
 * ```
 */
export function parseMpqa(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const tree = createCategoryTree(diagnostics);
  let clues = 0;
  for (const { text: written, line } of linesOf(text)) {
    if (!written.trim()) continue;
    const values = valuesOf(written, line, diagnostics);
    const clue = clueOf(values, line, diagnostics);
    if (!clue) continue;
    tree.file(clue.path, clue.entry, line);
    clues++;
  }
  if (clues === 0) {
    const place = { ...(options.file !== undefined && { file: options.file }), line: 1, column: 1 };
    throw new SlantwiseError('invalid-syntax', 'has no line with word1=… and priorpolarity=…', { place });
  }
  const head = headOf('MPQA subjectivity clues', options, diagnostics, { measure: 'sentiment' });
  return { lexicon: { ...head, match: 'exact', categories: tree.categories }, diagnostics: diagnostics.list() };
}

/** `key=value` parted by white space; what is none of these is diagnosed. */
function valuesOf(written: string, line: number, diagnostics: Diagnostics): Map<string, string> {
  const values = new Map<string, string>();
  for (const { 0: part, index } of written.matchAll(/\S+/g)) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals));
    const value = part.slice(equals + 1);
    if (equals <= 0 || !value) diagnostics.warning('stray-text', `"${shortened(part)}" is no key=value and is not read`, line, index + 1);
    else if (values.has(key)) diagnostics.warning('key-repeated', `"${shortened(key)}" is there twice: the first counts`, line, index + 1);
    else {
      values.set(key, value);
      if (!KNOWN.test(key)) diagnostics.info('key-unread', `"${shortened(part)}" is not read`, line, index + 1);
    }
  }
  return values;
}

function clueOf(values: ReadonlyMap<string, string>, line: number, diagnostics: Diagnostics): { path: string[]; entry: string | LexiconEntry } | undefined {
  const polarity = values.get('priorpolarity');
  const words = wordsOf(values);
  if (words.length === 0 || polarity === undefined) {
    const missing = words.length === 0 ? 'word1' : 'priorpolarity';
    diagnostics.error('key-missing', `${missing}=… is missing: the line is not read`, line, 1);
    return undefined;
  }
  const given = Number(values.get('len') ?? words.length);
  if (given !== words.length) diagnostics.warning('length', `len=${shortened(values.get('len') ?? '')}, but there are ${words.length} words`, line);
  const type = values.get('type');
  if (type === undefined) diagnostics.warning('key-missing', 'type=… is missing: the clue is neither weak nor strong', line, 1);
  const term = words.join(' ');
  const lemma = isStemmed(values, line, diagnostics);
  const pos = words.length === 1 ? partOf(values, line, diagnostics) : undefined;
  if (words.length > 1 && [...values.keys()].some((key) => key.startsWith('pos')))
    diagnostics.info('pos-of-phrase', `"${shortened(term)}": the part of speech of a phrase is not kept`, line);
  const entry = lemma || pos ? { term, ...(lemma && { match: 'lemma' as const }), ...(pos && { pos }) } : term;
  return { path: type === undefined ? [polarity] : [polarity, type], entry };
}

function wordsOf(values: ReadonlyMap<string, string>): string[] {
  const words: string[] = [];
  for (let word = values.get('word1'); word !== undefined; word = values.get(`word${words.length + 1}`)) words.push(word);
  return words;
}

function isStemmed(values: ReadonlyMap<string, string>, line: number, diagnostics: Diagnostics): boolean {
  const stemmed = values.get('stemmed1');
  if (stemmed === undefined) diagnostics.warning('key-missing', 'stemmed1=… is missing: only the form written counts', line, 1);
  else if (stemmed !== 'y' && stemmed !== 'n')
    diagnostics.warning('value-unread', `stemmed1=${shortened(stemmed)} is neither y nor n: only the form written counts`, line);
  return stemmed === 'y';
}

function partOf(values: ReadonlyMap<string, string>, line: number, diagnostics: Diagnostics): PartOfSpeech | undefined {
  const written = values.get('pos1');
  if (written === undefined) diagnostics.warning('key-missing', 'pos1=… is missing: the clue counts as any part of speech', line, 1);
  else if (!PARTS.has(written)) diagnostics.warning('value-unread', `pos1=${shortened(written)} is unknown: the clue counts as any part of speech`, line);
  return PARTS.get(written ?? '');
}

/** The MPQA subjectivity clues. */
export const mpqa: LexiconFormat = {
  id: 'mpqa',
  title: 'MPQA subjectivity clues (.tff)',
  extensions: ['tff'],
  sniff(text) {
    const lines = firstLines(text);
    const clues = lines.filter((line) => line.includes('word1=') && line.includes('priorpolarity=')).length;
    return lines.length && clues > lines.length * 0.5 ? 1 : 0;
  },
  parse: parseMpqa,
};
