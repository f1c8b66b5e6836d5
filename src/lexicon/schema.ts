import * as v from 'valibot';
import { PARTS_OF_SPEECH, type PartOfSpeech } from '../document/types.js';

/** Semantic Versioning 2.0.0. */
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const partOfSpeech = v.picklist(PARTS_OF_SPEECH);
const match = v.picklist(['lemma', 'exact', 'glob', 'stem']);
const finite = v.pipe(v.number(), v.finite());

const entry = v.strictObject({
  /** The word or phrase, words separated by one space; "one's" and "oneself" stand for anybody's: "keep one's word". */
  term: text,
  /** How its words are compared: by lemma (or surface), surface only, `*` and `?` pattern, or Porter stem. */
  match: v.optional(match),
  /** The parts of speech in which a single word counts. */
  pos: v.optional(v.union([partOfSpeech, v.pipe(v.array(partOfSpeech), v.minLength(1))])),
  /** What the measure makes of it: a degree of loading, a valence, a factor. */
  weight: v.optional(finite),
  /** Phrases in which the term does not count. */
  unless: v.optional(v.array(text)),
  caseSensitive: v.optional(v.boolean()),
  /** A reviewer's remark. */
  note: v.optional(v.string()),
  /** A plainer word for the same thing. */
  plain: v.optional(text),
  /** Reporting cues: the frames in which the word reports, with strengths 1 to 5. */
  frames: v.optional(v.record(text, finite)),
  /** Counts only before such a token. */
  before: v.optional(v.picklist(['number'])),
  /** Names: the entity this form stands for. */
  entity: v.optional(text),
  /** Names: what kind of form it is. */
  kind: v.optional(text),
  /** Names: the country whose government sits there. */
  seatOf: v.optional(text),
  /** Given names: f, m or u (used by both). */
  gender: v.optional(v.picklist(['f', 'm', 'u'])),
  /** Sentiment: how much of a matter of view it is, 0 to 1. */
  subjectivity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Sentiment: what kind of evaluation it makes (Martin and White 2005). */
  appraisal: v.optional(v.picklist(['affect', 'judgement', 'appreciation'])),
});

/** How the words of a term are compared with the words of a text. */
export type MatchKind = 'lemma' | 'exact' | 'glob' | 'stem';

/** An entry: a word or phrase, and how and when it counts. */
export interface LexiconEntry {
  /** The word or phrase, words separated by one space; "one's" and "oneself" stand for anybody's: "keep one's word". */
  term: string;
  /** How its words are compared: by lemma (or surface), surface only, `*` and `?` pattern, or stem. */
  match?: MatchKind | undefined;
  /** The parts of speech in which a single word counts. */
  pos?: PartOfSpeech | PartOfSpeech[] | undefined;
  /** What the measure makes of it: a degree of loading, a valence, a factor. */
  weight?: number | undefined;
  /** Phrases in which the term does not count. */
  unless?: string[] | undefined;
  caseSensitive?: boolean | undefined;
  /** A reviewer's remark. */
  note?: string | undefined;
  /** A plainer word for the same thing. */
  plain?: string | undefined;
  /** Reporting cues: the frames in which the word reports, with strengths 1 to 5. */
  frames?: Record<string, number> | undefined;
  /** Counts only before such a token. */
  before?: 'number' | undefined;
  /** Names: the entity this form stands for. */
  entity?: string | undefined;
  /** Names: what kind of form it is. */
  kind?: string | undefined;
  /** Names: the country whose government sits there. */
  seatOf?: string | undefined;
  /** Given names: f, m or u (used by both). */
  gender?: 'f' | 'm' | 'u' | undefined;
  /** Sentiment: how much of a matter of view it is, 0 to 1. */
  subjectivity?: number | undefined;
  /** Sentiment: what kind of evaluation it makes (Martin and White 2005). */
  appraisal?: 'affect' | 'judgement' | 'appreciation' | undefined;
}

/** A category of a lexicon: what belongs to it and why, its entries, and categories within it. */
export interface LexiconCategory {
  /** kebab-case; the path from the root, joined by `/`, names it in hits. */
  id: string;
  title?: string | undefined;
  definition?: string | undefined;
  citation?: string | undefined;
  /** The weight of entries that give none. */
  weight?: number | undefined;
  /** How the words of entries that do not say are compared. */
  match?: 'lemma' | 'exact' | 'glob' | 'stem' | undefined;
  caseSensitive?: boolean | undefined;
  /** The frames of entries that give none. */
  frames?: Record<string, number> | undefined;
  /** A pattern that finds the category's hits without entries, such as `scare-quotes`. */
  detector?: string | undefined;
  /** How often the category's hits are right: high 9 in 10 and more, medium 8 in 10, low fewer. */
  reliability?: 'high' | 'medium' | 'low' | undefined;
  /** Sentences in which an entry of the category counts; {A} and {B} stand for any two names. */
  examples?: string[] | undefined;
  /** Near misses: no entry of the category counts. */
  counterexamples?: string[] | undefined;
  /** A bare string is a term with the category's defaults. */
  entries?: (string | LexiconEntry)[] | undefined;
  categories?: LexiconCategory[] | undefined;
}

const category: v.GenericSchema<LexiconCategory> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'must be one word: letters, digits, - _ .')),
  title: v.optional(text),
  definition: v.optional(text),
  citation: v.optional(text),
  weight: v.optional(finite),
  match: v.optional(match),
  caseSensitive: v.optional(v.boolean()),
  frames: v.optional(v.record(text, finite)),
  detector: v.optional(text),
  reliability: v.optional(v.picklist(['high', 'medium', 'low'])),
  examples: v.optional(v.array(text)),
  counterexamples: v.optional(v.array(text)),
  entries: v.optional(v.array(v.union([text, entry]))),
  categories: v.optional(v.array(v.lazy(() => category))),
});

const licence = v.strictObject({
  /** SPDX expression. */
  spdx: text,
  /** May it be passed on? */
  redistributable: v.boolean(),
  /** May it be used commercially? */
  commercial: v.boolean(),
});

const provenanceStep = v.strictObject({
  /** What was done: extend, override, remove, pick, merge, import, induce, expand … */
  operation: text,
  /** What it was done to, as `id@version sha256-…`. */
  from: v.optional(v.array(text)),
  /** How: counts, parameters, the recipe. */
  details: v.optional(v.string()),
});

/** One step of how a lexicon came about. */
export interface ProvenanceStep {
  /** What was done: extend, override, remove, pick, merge, import, induce, expand … */
  operation: string;
  /** What it was done to, as `id@version sha256-…`. */
  from?: string[] | undefined;
  /** How: counts, parameters, the recipe. */
  details?: string | undefined;
}

/** The one canonical form of a lexicon. */
export const lexiconSchema = v.strictObject({
  /** `language/name`, stable. */
  id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._-]+(?:\/[\p{L}\p{N}._-]+)*$/u, 'must be words joined by "/"')),
  version: v.pipe(v.string(), v.regex(SEMVER, 'must be a semantic version such as 1.0.0')),
  /** BCP 47 tag. */
  language: text,
  /** The measure it serves. */
  measure: text,
  title: v.optional(text),
  description: v.optional(text),
  licence,
  /** Who made it, from what. */
  source: v.optional(text),
  citations: v.optional(v.array(text)),
  /** How it came about, oldest step first; absent for a lexicon written by hand. */
  provenance: v.optional(v.array(provenanceStep)),
  match: v.optional(match),
  caseSensitive: v.optional(v.boolean()),
  categories: v.array(category),
});

/** What may be done with a lexicon. */
interface LexiconLicence {
  /** SPDX expression. */
  spdx: string;
  /** May it be passed on? */
  redistributable: boolean;
  /** May it be used commercially? */
  commercial: boolean;
}

/** A lexicon in its canonical form. */
export interface Lexicon {
  /** `language/name`, stable. */
  id: string;
  /** Semantic version. */
  version: string;
  /** BCP 47 tag. */
  language: string;
  /** The measure it serves. */
  measure: string;
  title?: string | undefined;
  description?: string | undefined;
  licence: LexiconLicence;
  /** Who made it, from what. */
  source?: string | undefined;
  citations?: string[] | undefined;
  /** How it came about, oldest step first; absent for a lexicon written by hand. */
  provenance?: ProvenanceStep[] | undefined;
  /** How the words of entries that do not say are compared; `lemma` where this is absent too. */
  match?: MatchKind | undefined;
  caseSensitive?: boolean | undefined;
  categories: LexiconCategory[];
}
