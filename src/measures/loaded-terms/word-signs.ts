import type { Vocabulary } from '../../document/vocabulary.js';
import { F } from './features.js';

/** Words and marks by the feature that they count for, wherever they stand. */
const LISTED: readonly [feature: number, words: string][] = [
  [
    F['anchor/date'],
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb aug sept oct nov dec a.m p.m a.m. p.m. yesterday afternoon morning',
  ],
  [F['stance/you'], 'you your yours yourself yourselves'],
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

/** What a word is by its form alone: the feature it is listed for, that of its suffix (`NO_SIGN` where none), a word of degree. */
export interface WordSigns {
  listed(word: number): number;
  suffix(word: number): number;
  isDegree(word: number): boolean;
}

const signsOf = new WeakMap<Vocabulary, WordSigns>();
const listedFeature = new Map<string, number>(LISTED.flatMap(([feature, words]) => words.split(' ').map((word): [string, number] => [word, feature])));

/** The signs of a vocabulary's words, each word looked at once. */
export function wordSigns(vocabulary: Vocabulary): WordSigns {
  let signs = signsOf.get(vocabulary);
  if (!signs) {
    signs = createWordSigns(vocabulary);
    signsOf.set(vocabulary, signs);
  }
  return signs;
}

/** No feature. */
export const NO_SIGN = 255;
const UNSEEN = 0;

function createWordSigns({ lowers }: Vocabulary): WordSigns {
  let listed = new Uint8Array(0);
  let suffixes = new Uint8Array(0);
  let degrees = new Uint8Array(0);
  const see = (word: number) => {
    if (word >= listed.length) {
      const size = Math.max(8192, listed.length * 2, word + 1);
      listed = grown(listed, size);
      suffixes = grown(suffixes, size);
      degrees = grown(degrees, size);
    }
    if (listed[word] !== UNSEEN) return;
    const lower = lowers[word] as string;
    listed[word] = listedFeature.get(lower) ?? NO_SIGN;
    suffixes[word] = suffixOf(lower);
    degrees[word] = DEGREE.has(lower) ? 1 : 0;
  };
  return {
    listed(word) {
      see(word);
      return listed[word] as number;
    },
    suffix(word) {
      see(word);
      return suffixes[word] as number;
    },
    isDegree(word) {
      see(word);
      return degrees[word] === 1;
    },
  };
}

function grown(old: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(old);
  return larger;
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
