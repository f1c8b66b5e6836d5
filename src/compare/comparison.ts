/**
 * The types of a comparison. Everything is said of both texts by the keys `a` and `b`, in the order they were given;
 * `compare(b, a)` is `compare(a, b)` with the two exchanged and the differences turned round.
 */
import type { Agency, Interval, PortrayalRole, SourceType, Stance, UnattributedAssertion } from '../report.js';

/** Something of each of the two texts. */
export interface Both<T> {
  a: T;
  b: T;
}

/** A figure of one text. */
export interface FigureSide {
  /** Null where the text gives nothing to take it from: a share of no statements, a rate without words. */
  value: number | null;
  /** 95 % interval; null where there is no value, or where it cannot be told from so few paragraphs. */
  interval: Interval | null;
  /** How many, of figures that count. */
  count?: number;
  /** Out of how many words, sentences or statements. */
  of?: number;
}

/**
 * How the interval of a difference is made. `garwood`: two exact Poisson intervals (Garwood 1936), joined by MOVER (Zou &
 * Donner 2008) · `newcombe`: two shares, hybrid score (Newcombe 1998) · `jackknife`: each text's own interval by leaving out
 * a paragraph at a time (Tukey 1958; Efron & Stein 1981), joined by MOVER.
 */
export type DifferenceMethod = 'garwood' | 'newcombe' | 'jackknife';

/** One figure of both texts, and whether it differs. */
export interface FigureComparison extends Both<FigureSide> {
  /** Stable name, such as `loadedTerms.author` or `rhetoric.superlative`. */
  figure: string;
  /** What it counts, for a reader. */
  label: string;
  /** A share and a degree are 0 to 1, a score is -1 to 1. */
  unit: 'per-100-words' | 'share' | 'score' | 'degree';
  method: DifferenceMethod;
  /** The first text's less the second's; null where either has none. */
  difference: number | null;
  /** 95 % interval of the difference. */
  interval: Interval | null;
  /** The interval excludes 0. Among twenty figures of texts that do not differ, about one does so by chance. */
  differs: boolean;
}

/** A term of a lexicon, and how often each text uses it. */
export interface TermComparison extends Both<number> {
  /** The entry, as the lexicon writes it. */
  term: string;
  lexicon: string;
  category: string;
  /** 1 mildly loaded, 2 clearly, 3 flagrantly. */
  weight: number;
  plain?: string;
}

/** A source as one text has it. */
export interface SourceSide {
  name: string;
  type: SourceType;
  attributions: number;
  /** Words of content it is given. */
  words: number;
  /** 0 to 1: of those words, the share inside quotation marks. */
  directShare: number;
  /** The words it is reported with, most frequent first. */
  cues: { lemma: string; stance: Stance; count: number }[];
  /** -1 (its words are held at a distance: "claims") to 1 (vouched for: "points out"); null without reporting words. */
  lean: number | null;
}

/** An actor as one text portrays it. */
export interface ActorSide {
  name: string;
  mentions: number;
  /** -1 (blamed) to 1 (praised). */
  score: number;
  praise: WordUse[];
  blame: WordUse[];
  agency: Agency;
  /** By what words it is called: names and the noun phrases that introduce it as a source. */
  calledBy: { text: string; count: number }[];
  /** Loaded terms used of it. */
  labels: { text: string; count: number }[];
}

/** A word that praises or blames an actor. */
export interface WordUse {
  text: string;
  role: PortrayalRole;
  count: number;
}

/** An actor of both texts. */
export interface ActorComparison extends Both<ActorSide> {
  /** `name`: the same name · `alias`: one text also uses the other's name · `surname`: the same last name, and first names that do not contradict. */
  matchedBy: MatchedBy;
  /** Loaded labels and ways to call it that only one text uses. */
  onlyIn: Both<string[]>;
}

export type MatchedBy = 'name' | 'alias' | 'surname';

/** A source of both texts. */
export interface SourceComparison extends Both<SourceSide> {
  matchedBy: MatchedBy;
}

/** A name that fits several in the other text, and so is joined with none. */
export interface AmbiguousName {
  in: 'a' | 'b';
  name: string;
  candidates: string[];
}

/** What is in both texts, and what in one only. */
export interface Matched<Joined, Single> {
  both: Joined[];
  onlyA: Single[];
  onlyB: Single[];
  ambiguous: AmbiguousName[];
}

/** Something said in one text that seems not to be said in the other. */
export interface LoneStatement {
  /** Its words; parts are joined by " … ". */
  text: string;
  start: number;
  end: number;
  /** Who says it; null for nobody, or for the author's own assertion. */
  source: string | null;
  /** `attributed`, or what kind of assertion in the author's own voice it is. */
  kind: 'attributed' | UnattributedAssertion['kind'];
  /** How alike the closest of the other text is, 0 to 1: cosine of content words, rare ones weighing more. */
  similarity: number;
  /** The closest of the other text; null where no content word is shared. */
  closest: string | null;
  reliability: Reliability;
}

/** `high`: right in nine of ten · `medium`: in four of five · `low`: less often. */
export type Reliability = 'high' | 'medium' | 'low';

/** What is said in one text only. */
export interface StatementComparison extends Both<LoneStatement[]> {
  /** Statements of each text that were looked for in the other: those of three content words or more. */
  compared: Both<number>;
  /** Looked for in all sentences of the other text, or, where the texts were not given, in its statements only. */
  against: 'sentences' | 'statements';
  /** Below this similarity a statement has no counterpart. */
  threshold: number;
  /** Of the whole list; how it was measured. */
  reliability: { level: Reliability; precision: number; recall: number; measuredOn: string };
}

/** One of the texts. */
export interface TextSide {
  words: number;
  sentences: number;
  paragraphs: number;
}

/** What `compare` returns. */
export interface Comparison {
  /** `slantwise-comparison/<major>` */
  schema: string;
  language: string;
  texts: Both<TextSide>;
  /** Reasons to read the figures with care, such as other lexicons or short texts. */
  cautions: string[];
  figures: FigureComparison[];
  /** Figures compared, how many differ, and how many would by chance alone if the texts did not. */
  multiplicity: { compared: number; differ: number; expectedByChance: number };
  loadedTerms: { onlyA: TermComparison[]; onlyB: TermComparison[]; both: TermComparison[] };
  sources: Matched<SourceComparison, SourceSide>;
  actors: Matched<ActorComparison, ActorSide>;
  statements: StatementComparison;
}
