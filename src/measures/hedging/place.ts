import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import { lemmaAt, lowerAt, type VoicedReading } from '../../reading.js';

/** A cue where it stands: what a rule of the context looks at. */
export interface Place {
  reading: VoicedReading;
  entry: CompiledEntry;
  /** Its first token, and one past its last. */
  from: number;
  to: number;
  /** The first token of its sentence, and one past the last. */
  first: number;
  end: number;
  /** Does a noun for persons end on a token? */
  isPerson(i: number): boolean;
  /** A noun for a council, firm or court? */
  isBody(i: number): boolean;
}

/** The word on a token in lower case; empty outside the cue's sentence. */
export const wordAt = ({ reading: { document }, first, end }: Place, i: number): string => (i >= first && i < end ? lowerAt(document, i) : '');

/** Its dictionary form. */
export const lemmaOf = ({ reading: { document }, first, end }: Place, i: number): string => (i >= first && i < end ? lemmaAt(document, i) : '');

/** Its part of speech; -1 outside the cue's sentence. */
export const posAt = ({ reading: { document }, first, end }: Place, i: number): number => (i >= first && i < end ? (document.tokens.pos[i] as number) : -1);

const hasShape = ({ reading: { document }, first, end }: Place, i: number, shape: number): boolean =>
  i >= first && i < end && ((document.vocabulary.shapes[document.tokens.word[i] as number] as number) & shape) !== 0;

export const isCapitalised = (place: Place, i: number): boolean => hasShape(place, i, SHAPE.capital);
export const isNumber = (place: Place, i: number): boolean => posAt(place, i) === POS.NUM || hasShape(place, i, SHAPE.number);

/** Does a token belong to a name? */
export const isNamed = ({ reading: { entities }, first, end }: Place, i: number): boolean => i >= first && i < end && (entities.entityOf[i] as number) >= 0;

/** Does it belong to the name of a person? */
export function isNamedPerson({ reading: { entities }, first, end }: Place, i: number): boolean {
  const owner = i >= first && i < end ? (entities.entityOf[i] as number) : -1;
  return owner >= 0 && entities.entities[owner]?.kind === 'person';
}

/** The first token from `i` on that is no adverb and no negation: "may | well not | come". */
export function pastAdverbs(place: Place, i: number): number {
  let at = i;
  while (isAdverbial(place, at)) at++;
  return at;
}

/** The last token up to `i` that is no adverb, negation or auxiliary: "I | do also firmly | believe". */
export function beforeVerbGroup(place: Place, i: number): number {
  let at = i;
  while (isAdverbial(place, at) || posAt(place, at) === POS.AUX) at--;
  return at;
}

function isAdverbial(place: Place, i: number): boolean {
  const pos = posAt(place, i);
  return pos === POS.ADV || (pos === POS.PART && wordAt(place, i) !== 'to');
}

export const isNominal = (place: Place, i: number): boolean => posAt(place, i) === POS.NOUN || posAt(place, i) === POS.PROPN;
export const isVerbal = (place: Place, i: number): boolean => posAt(place, i) === POS.VERB || posAt(place, i) === POS.AUX;

/** Can a form be a participle of the past: "been", "gone", "taken"? */
export function isParticiple(place: Place, i: number): boolean {
  const word = wordAt(place, i);
  return word === 'been' || (isVerbal(place, i) && (/(?:ed|en|wn|ne)$/.test(word) || IRREGULAR.has(word)));
}

const IRREGULAR = new Set(
  'had made said left lost led held kept built bought brought caught fought felt found got heard hit hurt laid let met paid put read run sat sent set sold shut slept spent stood stuck struck taught told thought understood won become come begun sung sunk drunk swum cost cut split spread'.split(
    ' ',
  ),
);

/** The words of a set, written as one line. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
