import type { NamedEntity } from '../../document/entities/types.js';
import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import type { Match } from '../../lexicon/match.js';
import { matchesFor, type Reading } from '../../reading.js';
import type { Stance } from '../../report.js';
import { reusedColumns } from '../attribution/columns.js';
import type { FoundAttribution } from '../attribution/types.js';
import { type Effect, effectOf } from './effects.js';
import type { Unnamed } from './pronouns.js';
import { isCommitted } from './speech.js';
import { type SplitDeed, splitDeeds } from './split-deeds.js';

/** The words of the portrayal lexicon in a text. */
export interface Deeds {
  matches: readonly Match[];
  effects: readonly (Effect | undefined)[];
  /** Of each token: its match's place in `matches`, plus one; else 0. */
  at: Int32Array;
  /** The names of the text, by number. */
  entities: readonly NamedEntity[];
}

const deedColumn = reusedColumns((size) => new Int32Array(size));
const speakerColumn = reusedColumns((size) => new Int32Array(size));
const reporterColumn = reusedColumns((size) => new Uint8Array(size));

/** Who says what. */
export interface Speakers {
  /** Of each token of reported content: the actor who says it, plus one; else 0. */
  speaker: Int32Array;
  /** Of each token that names the source of a neutral report ("| Ann | said …"): 1. */
  reports: Uint8Array;
}

/** Finds them; good until the next text's. */
export function readDeeds(reading: Reading): Deeds {
  const { entities } = reading.entities;
  const whole = matchesFor(reading, 'portrayal').filter((match) => match.to - match.from > 1 || isDeed(reading, match.from));
  const at = deedColumn(reading.document.tokens.length + 1).fill(0, 0, reading.document.tokens.length + 1);
  mark(at, whole);
  const split = splitDeeds(reading, (token) => isPhrase(whole[(at[token] as number) - 1]));
  const matches = split.length > 0 ? withSplit(whole, split, at) : whole;
  return { matches, effects: matches.map(({ entry }) => effectOf(entry)), at, entities };
}

/** Not "Ms. | Lynch", a name, nor "hard-| edged", half a word. */
function isDeed({ document: { tokens, vocabulary }, entities }: Reading, token: number): boolean {
  if (tokens.pos[token] === POS.PROPN && (entities.entityOf[token] as number) >= 0) return false;
  if (token === 0 || !((vocabulary.shapes[tokens.word[token - 1] as number] as number) & SHAPE.hyphen)) return true;
  return tokens.end[token - 1] !== tokens.start[token] || tokens.pos[token] !== POS.VERB || tokens.pos[token - 2] !== POS.ADJ;
}

const isPhrase = (match: Match | undefined): boolean => match !== undefined && match.to - match.from > 1;

function mark(at: Int32Array, matches: readonly Match[]): void {
  for (let m = 0; m < matches.length; m++) {
    const { from, to } = matches[m] as Match;
    at.fill(m + 1, from, to);
  }
}

/** Puts parted phrases in the place of what their words are by themselves: in "brought | the thief | to court", "court" alone is not meant. */
function withSplit(whole: readonly Match[], split: readonly SplitDeed[], at: Int32Array): Match[] {
  let next = 0;
  const isWithin = ({ from }: Match): boolean => {
    while (next < split.length && (split[next] as SplitDeed).to <= from) next++;
    const around = split[next];
    return around !== undefined && (from === around.from || from >= around.rest);
  };
  const matches: Match[] = [...whole.filter((match) => !isWithin(match)), ...split].sort((a, b) => a.from - b.from);
  for (const { from, to } of whole) at.fill(0, from, to);
  mark(
    at,
    matches.filter((match) => !('rest' in match)),
  );
  matches.forEach((match, m) => {
    if (!('rest' in match)) return;
    const { from, rest, to } = match as SplitDeed;
    at[from] = m + 1;
    at.fill(m + 1, rest, to);
  });
  return matches;
}

/**
 * Tells who says what. Good until the next text's.
 *
 * @param heard is told the stance of each cue by which an actor speaks.
 */
export function readSpeakers(
  { document, entities }: Reading,
  attributions: readonly FoundAttribution[],
  unnamed: Unnamed,
  heard: (entity: number, stance: Stance) => void,
): Speakers {
  const { length } = document.tokens;
  const speaker = speakerColumn(length + 1).fill(0, 0, length + 1);
  const reports = reporterColumn(length + 1).fill(0, 0, length + 1);
  let numbers: Map<string, number> | undefined;
  for (const { source, cue, content } of attributions) {
    if (!source) continue;
    let who = -1;
    for (let i = source.tokens.from; i < source.tokens.to && who < 0; i++) who = entities.entityOf[i] as number;
    if (who < 0 && source.type === 'pronoun' && source.resolved !== null) {
      numbers ??= new Map(entities.entities.map(({ name }, i) => [name, i]));
      who = numbers.get(source.resolved) ?? -1;
    }
    if (who < 0 && source.type === 'pronoun' && source.resolved === null && source.tokens.from < unnamed.until) who = unnamed.actor;
    if (who < 0) continue;
    if (cue) heard(who, cue.stance);
    if (cue?.stance === 'neutral') reports.fill(1, source.tokens.from, source.tokens.to);
    if (!cue || !isCommitted(document, cue, content)) for (const { from, to } of content) speaker.fill(who + 1, from, to);
  }
  return { speaker, reports };
}
