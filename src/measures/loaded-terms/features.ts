/**
 * What speaks for and against a loaded text, by name: the score is the sum of these and a logistic squash, and nothing
 * else. Positive weights speak for loading. A weight is a step of a quarter (of an eighth for what stands in every other
 * sentence), set by hand from the works cited and from reading sentences that the sum got wrong; none is fitted. What is
 * not here was tried and told nothing: modals and hedges, negations, person, valence of nouns and verbs, names.
 */
export interface Feature {
  /** Stands in the explanation of a score. */
  id: string;
  /** How much one of it in a sentence of 25 words adds to the sum. */
  weight: number;
}

/**
 * Recasens et al. 2013 (words that bias), Wiebe et al. 2004 (subjective elements), Hutto and Gilbert 2014 (capitals,
 * exclamation marks), Biber 1988 (involved and informational prose), Martin and White 2005 (evaluation by part of speech).
 */
const WEIGHTS = {
  /** Before anything is read: prose is plain. */
  prior: -2.5,
  /** Room for loading: words / (words + 10). A fragment of three words is hardly ever loaded. */
  room: 1,
  /** The step of the strongest term (`STRONGEST` in score.ts), not a density. */
  'term/strongest': 1.5,
  'term/mild': 0.75,
  'term/clear': 0.5,
  'term/flagrant': 1,
  // Over and above their weight: these categories are loaded most surely.
  'term/name-calling': 0.25,
  'term/negative-evaluation': 0.25,
  'term/loaded-reporting-verbs': 0.25,
  'term/intensifier-loading': 0.5,
  // Under their weight: values and formulae that every side invokes ("our values", "the will of the people") are in plain
  // reports of speeches too; words held at a distance count as a quoted fragment already.
  'term/slogans': -0.5,
  'term/virtue-terms': -0.5,
  'term/bandwagon': -0.5,
  'term/us-and-them': -0.5,
  'term/scare-quotes': -0.5,
  // Valence: adjectives judge where nouns name.
  'blame/adjective': 0.5,
  'praise/adjective': 0.25,
  'praise/adverb': 0.25,
  // Words of the `hint` category, by group.
  'hint/evaluation': 0.5,
  'hint/stance': 0.5,
  'hint/degree': 0.25,
  'hint/ideology': 0.5,
  'hint/harm': 0.25,
  'hint/colloquial': 0.5,
  'hint/procedure': -0.5,
  'suffix/-ist': 0.25,
  'suffix/-ism': 0.25,
  'suffix/-ous': 0.25,
  'suffix/-ly': 0.25,
  'suffix/-ness': 0.25,
  'shape/all-capitals': 0.25,
  'shape/exclamation': 1,
  'shape/dash': 0.25,
  'shape/bracket': 0.25,
  // A few words picked out in quotation marks: held at a distance, or repeated for their sting.
  'shape/quoted-fragment': 0.5,
  'shape/compound': 0.25,
  // How speech is reported: said against, raged and claimed for.
  'cue/neutral': -0.125,
  'cue/doubting': 0.25,
  'cue/hostile': 0.25,
  // Anchors in fact.
  'anchor/number': -0.125,
  'anchor/date': -0.25,
  'stance/booster': 0.5,
  'stance/interjection': 0.25,
  'stance/intensified-adjective': 0.25,
  'stance/contrast': 0.25,
} as const;

export type FeatureId = keyof typeof WEIGHTS;

/** In the order of the explanation. */
export const FEATURES: readonly Feature[] = Object.entries(WEIGHTS).map(([id, weight]) => ({ id, weight }));

/** The place of each feature in `FEATURES`. */
export const F = Object.fromEntries(FEATURES.map(({ id }, index) => [id, index])) as Record<FeatureId, number>;
