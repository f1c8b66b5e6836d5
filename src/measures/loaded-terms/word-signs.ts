import type { Vocabulary } from '../../document/vocabulary.js';
import { F } from './features.js';

/** Words and marks by the feature that they count for, wherever they stand. */
const LISTED: readonly [feature: number, words: string][] = [
  [
    F['anchor/date'],
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb aug sept oct nov dec a.m p.m a.m. p.m. yesterday afternoon morning',
  ],
  [F['stance/contrast'], 'but yet while instead rather despite although though even'],
  [F['shape/exclamation'], '! !! !!! ?! !?'],
  [F['shape/dash'], '— – - -- ---'],
  [F['shape/bracket'], '('],
];

const DEGREE = new Set(
  'very so too extremely deeply utterly totally completely absolutely truly really incredibly hugely wildly profoundly downright outright highly overly insanely grossly fiercely bitterly deadly radically increasingly more most'.split(
    ' ',
  ),
);

/** No feature. */
export const NO_SIGN = 255;
/** Bits of a sign: the feature a word is listed for, then that of its suffix, then whether it is a word of degree. */
const SUFFIX_AT = 8;
const DEGREE_BIT = 1 << 16;
const SEEN = 1 << 17;
/** What most words are: listed nowhere, of no telling suffix, of no degree. */
export const PLAIN_SIGN = NO_SIGN | (NO_SIGN << SUFFIX_AT) | SEEN;
export const listedOf = (sign: number): number => sign & 255;
export const suffixFeatureOf = (sign: number): number => (sign >> SUFFIX_AT) & 255;
export const isDegree = (sign: number): boolean => (sign & DEGREE_BIT) !== 0;

const readers = new WeakMap<Vocabulary, (word: number) => number>();
const listedFeature = new Map<string, number>(LISTED.flatMap(([feature, words]) => words.split(' ').map((word): [string, number] => [word, feature])));

/** What a word says by its form alone, worked out once for each word of a vocabulary. */
export function wordSigns(vocabulary: Vocabulary): (word: number) => number {
  let reader = readers.get(vocabulary);
  if (!reader) {
    const { lowers } = vocabulary;
    let signs = new Int32Array(8192);
    reader = (word) => {
      if (word >= signs.length) {
        const larger = new Int32Array(Math.max(signs.length * 2, word + 1));
        larger.set(signs);
        signs = larger;
      }
      let sign = signs[word] as number;
      if (sign === 0) {
        sign = signOf(lowers[word] as string);
        signs[word] = sign;
      }
      return sign;
    };
    readers.set(vocabulary, reader);
  }
  return reader;
}

function signOf(lower: string): number {
  return (listedFeature.get(lower) ?? NO_SIGN) | (suffixOf(lower) << SUFFIX_AT) | (DEGREE.has(lower) ? DEGREE_BIT : 0) | SEEN;
}

/** Words that end like a coinage and are none. */
const PLAIN = new Set(
  'list lists assist assists consist consists exist exists resist resists insist insists twist twists wrist wrists mist fist fists gist artist artists scientist scientists journalist journalists economist economists dentist tourist tourists tourism activist activists specialist specialists therapist therapists criticism mechanism mechanisms organism organisms terrorism terrorist terrorists journalism prism only family early daily likely reply apply supply july fly ally rally belly italy assembly elderly rely weekly monthly yearly quarterly nearly recently previously currently various previous serious religious famous obvious anonymous business illness witness wellness fitness harness'.split(
    ' ',
  ),
);

function suffixOf(lower: string): number {
  const { length } = lower;
  if (length < 5 || PLAIN.has(lower)) return NO_SIGN;
  const last = lower.charCodeAt(length - 1);
  if (last === 121) return lower.endsWith('ly') ? F['suffix/-ly'] : NO_SIGN;
  if (last === 109) return lower.endsWith('ism') && length > 5 ? F['suffix/-ism'] : NO_SIGN;
  if (last === 116) return lower.endsWith('ist') && length > 5 ? F['suffix/-ist'] : NO_SIGN;
  if (last !== 115) return NO_SIGN;
  if (lower.endsWith('ists') && length > 6) return F['suffix/-ist'];
  if (lower.endsWith('isms')) return F['suffix/-ism'];
  if (lower.endsWith('ous')) return F['suffix/-ous'];
  return lower.endsWith('ness') && length > 6 ? F['suffix/-ness'] : NO_SIGN;
}
