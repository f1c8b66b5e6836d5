import { POS, type TokenRange } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt, type Reading } from '../../reading.js';
import type { SourceType } from '../../report.js';
import { W, wordTable } from './words.js';

/** What the source-nouns lexicon says of the words of a text, by place. */
export interface SourceNouns {
  /** In order of place; cues left out. */
  matches: readonly Match[];
  /** Of each token: index of the first match that starts there, or -1. */
  at: Int32Array;
}

export function indexSourceNouns(reading: Reading, matches: readonly Match[]): SourceNouns {
  const at = new Int32Array(reading.document.tokens.length).fill(-1);
  for (let i = matches.length - 1; i >= 0; i--) at[(matches[i] as Match).from] = i;
  return { matches, at };
}

export interface TypedSource {
  type: SourceType;
  descriptor?: TokenRange;
}

/** What kind of source a noun phrase is: its name first, then its head noun, then its form. */
export function typeOfSource(reading: Reading, nouns: SourceNouns, range: TokenRange): TypedSource {
  const { document, entities } = reading;
  const { tokens } = document;
  const { words } = wordTable(document.vocabulary);
  const bits = (i: number) => words[tokens.word[i] as number] as number;
  if (range.to - range.from === 1 && bits(range.from) & (W.pronoun | W.possessive) && !(bits(range.from) & W.relative)) return { type: 'pronoun' };
  const core = coreOf(range);
  const found = categoriesIn(core);
  if (found.has('self')) return { type: 'self' };
  if (found.has('vague')) return { type: 'vague' };
  const head = headOf(core);
  const name = namedIn(head) ?? (isCapitalised(head.to - 1) ? 'unknown' : undefined);
  const anonymous = found.get('anonymous/head') ?? found.get('anonymous/descriptor');
  if (found.has('anonymous/descriptor') || (anonymous && name === undefined)) return { type: 'anonymous', descriptor: range };
  if (name === 'person' || (name !== undefined && found.has('title'))) return { type: found.has('role') && name === undefined ? 'named-role' : 'named-person' };
  const last = lastOf(core);
  if (name === 'organisation' || name === 'place') {
    if (last === 'group') return { type: 'group' };
    if (last === 'role') return { type: 'named-role' };
    if (last === 'document') return { type: 'document' };
    return { type: 'institution' };
  }
  if (last === 'institution' || last === 'organisation-word') return { type: 'institution' };
  if (last === 'document') return { type: 'document' };
  if (last === 'group') return { type: 'group' };
  if (name === 'unknown') return { type: found.has('institution') || found.has('organisation-word') ? 'institution' : 'named-person' };
  if (last === 'role') {
    if (isIndefinite(range.from)) return { type: 'anonymous', descriptor: range };
    return { type: 'named-role' };
  }
  if (isPlural(core)) return { type: 'group' };
  return isIndefinite(range.from) ? { type: 'anonymous', descriptor: range } : { type: 'institution' };

  /** Up to the first comma: the apposition does not make the type. */
  function coreOf({ from, to }: TokenRange): TokenRange {
    for (let i = from + 1; i < to; i++) if (bits(i) & (W.comma | W.relative)) return { from, to: i };
    return { from, to };
  }

  function categoriesIn({ from, to }: TokenRange): Map<string, Match> {
    const categories = new Map<string, Match>();
    for (let i = from; i < to; i++) {
      for (let m = nouns.at[i] as number; m >= 0 && m < nouns.matches.length && (nouns.matches[m] as Match).from === i; m++) {
        const match = nouns.matches[m] as Match;
        if (!categories.has(match.entry.category)) categories.set(match.entry.category, match);
      }
    }
    return categories;
  }

  /** The category of the last noun before a preposition: the phrase's head. */
  function lastOf({ from, to }: TokenRange): string | undefined {
    let category: string | undefined;
    for (let i = from; i < to; i++) {
      if (bits(i) & W.preposition && category !== undefined) break;
      for (let m = nouns.at[i] as number; m >= 0 && m < nouns.matches.length && (nouns.matches[m] as Match).from === i; m++) {
        const top = (nouns.matches[m] as Match).entry.topCategory;
        if (top !== 'title' && top !== 'given-name') category = top;
      }
    }
    return category;
  }

  /** Up to the first preposition: "the purpose of the Berg plan" is no person, whomever it mentions. */
  function headOf({ from, to }: TokenRange): TokenRange {
    for (let i = from + 1; i < to; i++) if (bits(i) & W.preposition && (entities.entityOf[i] as number) < 0) return { from, to: i };
    return { from, to };
  }

  /** The kind of the last name that is not a possessor. */
  function namedIn({ from, to }: TokenRange): string | undefined {
    let kind: string | undefined;
    for (let i = from; i < to; i++) {
      const owner = entities.entityOf[i] as number;
      if (owner >= 0) {
        while (i + 1 < to && entities.entityOf[i + 1] === owner) i++;
        const possessor = i + 1 < to && (bits(i + 1) & W.genitive) !== 0;
        if (!possessor) kind = entities.entities[owner]?.kind ?? 'unknown';
      }
    }
    return kind;
  }

  /** A name that the text gives once only, at the start of a sentence. */
  function isCapitalised(i: number): boolean {
    return (
      tokens.pos[i] === POS.PROPN &&
      categoriesIn({ from: i, to: i + 1 }).size === 0 &&
      ((document.vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.capital) !== 0
    );
  }

  function isIndefinite(i: number): boolean {
    const lower = lowerAt(document, i);
    return lower === 'a' || lower === 'an' || lower === 'one' || lower === 'another' || (tokens.pos[i] === POS.NOUN && false);
  }

  function isPlural({ from, to }: TokenRange): boolean {
    for (let i = to - 1; i >= from; i--) if (tokens.pos[i] === POS.NOUN) return /[^s]s$|people|men|women/.test(lowerAt(document, i));
    return false;
  }
}
