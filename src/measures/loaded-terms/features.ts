/**
 * What speaks for and against a loaded text, by name: the score is their sum, and nothing else.
 * A weight is a step of a quarter, set by hand from what the works cited say and from reading sentences that the sum
 * got wrong; no weight is fitted. Positive speaks for loading.
 *
 * What is counted: `strongest` is the step of the strongest term; everything else is a density, so that long texts do
 * not win by length (see `score.ts`).
 */
export interface Feature {
  /** Stands in the explanation of a score. */
  id: string;
  weight: number;
  /** Most that the density of the feature may count. */
  cap: number;
}

const define = <K extends string>(rows: Record<K, number | [weight: number, cap: number]>) =>
  Object.entries<number | [number, number]>(rows).map(([id, row]): Feature => (typeof row === 'number' ? { id, weight: row, cap: 4 } : { id, weight: row[0], cap: row[1] }));

/** Recasens et al. 2013 (bias words), Wiebe et al. 2004 (subjectivity), Hutto et al. 2015, Biber 1988 (involved and informational prose), Martin and White 2005. */
const WEIGHTS = {
  // The terms of the lexicon.
  strongest: 1.5,
  room: 1,
  'term/mild': 0.5,
  'term/clear': 0.5,
  'term/flagrant': 1,
  'term/name-calling': 0.25,
  'term/negative-evaluation': 0.25,
  'term/reporting-verb': 0.25,
  'term/exaggeration': 0,
  'term/emotion-or-motive': 0,
  'term/absolutes': 0,
  'scare-quotes': 0,
  // Valence by part of speech.
  'blame/adjective': 0.5,
  'blame/noun': 0,
  'blame/verb': 0,
  'blame/adverb': 0.25,
  'blame/strong': 0,
  'praise/adjective': 0.25,
  'praise/noun': 0,
  'praise/verb': 0,
  'praise/adverb': 0.25,
  'blame/phrase': 0,
  'praise/phrase': 0,
  // Words of the `hint` category.
  'hint/evaluation': 0.5,
  'hint/stance': 0.5,
  'hint/degree': 0.25,
  'hint/ideology': 0.5,
  'hint/harm': 0.25,
  'hint/colloquial': 0.5,
  'hint/procedure': -0.5,
  // Shape.
  'suffix/-ist': 0.25,
  'suffix/-ism': 0.25,
  'suffix/-ous': 0.25,
  'suffix/-ly': 0.25,
  'suffix/-ness': 0.25,
  'shape/hyphenated': 0,
  'shape/all-capitals': 0.25,
  'shape/exclamation': 0.5,
  'shape/question': 0,
  'shape/dash': 0.25,
  'shape/colon': 0,
  'shape/bracket': 0.25,
  'shape/ellipsis': 0,
  // Voice.
  'voice/quotation': 0,
  'voice/quoted-words': 0,
  'voice/attributed-words': 0,
  'cue/neutral': -0.25,
  'cue/emphatic': 0,
  'cue/doubting': 0.25,
  'cue/conceding': 0,
  'cue/hostile': 0.25,
  'cue/belief': 0,
  'cue/factive': 0.25,
  // Anchors in fact.
  'anchor/number': -0.25,
  'anchor/date': -0.25,
  'anchor/name': 0,
  'anchor/year': 0,
  // Certainty.
  'hedge/epistemic': 0,
  'hedge/evidential': 0,
  'hedge/vague': 0,
  'hedge/approximator': 0,
  'hedge/booster': 0.5,
  'hedge/deontic': 0,
  'hedge/frequency': 0,
  'hedge/conditional': 0,
  'hedge/peacock': 0,
  modal: 0,
  // Person and grammar.
  'person/first': 0,
  'person/second': 0.25,
  'person/third': 0,
  'tag/adjective': 0,
  'tag/adverb': 0,
  'tag/noun': 0,
  'tag/verb': 0,
  'tag/determiner': 0,
  'tag/adposition': 0,
  'tag/interjection': 0.25,
  'tag/conjunction': 0,
  'tense/past': 0,
  negation: 0,
  'intensified-adjective': 0.25,
  contrast: 0.25,
} as const;

export type FeatureId = keyof typeof WEIGHTS;

/** In the order of the explanation. */
export const FEATURES: readonly Feature[] = define(WEIGHTS as Record<FeatureId, number | [number, number]>);

/** The place of each feature in `FEATURES`. */
export const F = Object.fromEntries(FEATURES.map(({ id }, index) => [id, index])) as Record<FeatureId, number>;
