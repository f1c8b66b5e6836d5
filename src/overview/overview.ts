/**
 * The types of an overview: a corpus at a glance, made of the rows that `slantwise analyze --format ndjson` prints.
 */
import type { Interval, SourceType } from '../report.js';

/** A mean over texts. */
export interface TextMean {
  /** Texts that have the figure. */
  texts: number;
  mean: number;
  /** 95 % interval of the mean (Student 1908), every text counting once; null for fewer than two texts, or where all are alike. */
  interval: Interval | null;
}

/** How a figure is spread over the texts of a group. */
export interface Distribution extends TextMean {
  /** The column of the rows. */
  column: string;
  least: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  most: number;
}

/** A term that one group uses more than the others. */
export interface DistinctiveTerm {
  /** The lexicon entry. */
  term: string;
  measure: string;
  /** Occurrences in the group, and in all other groups together. */
  count: number;
  elsewhere: number;
  /** Texts of the group that have it. */
  texts: number;
  /** Log-odds ratio against the other groups, with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008). */
  logOdds: number;
  /** The same in standard deviations; only terms of at least 1.96 are listed. */
  z: number;
}

/** A source in many texts. */
export interface CorpusSource {
  name: string;
  type: SourceType;
  /** Texts in which it speaks. */
  texts: number;
  attributions: number;
  /** Words of content it is given. */
  words: number;
  /** 0 to 1: of those words, the share inside quotation marks. */
  directShare: number;
}

/** Who speaks, and whether it is always the same. Only named sources: persons, roles, institutions, documents. */
export interface SourceConcentration {
  /** Different names. */
  sources: number;
  /** How often a source speaks in a text; a text counts each source once. */
  appearances: number;
  /** 0 to 1: attributions to named sources, of all with a source; null where there are none. */
  namedShare: number | null;
  /** 0 to 1: the chance that two appearances are of one source (Simpson 1949); null for fewer than two. */
  simpson: number | null;
  interval: Interval | null;
  /** So many sources, equally frequent, would be as concentrated; null where none comes twice. */
  effective: number | null;
  /** 0 to 1: appearances of the five most frequent, of all. */
  topFiveShare: number | null;
  /** The most frequent. */
  top: CorpusSource[];
}

/** One group of texts. */
export interface Group {
  /** The value of the column; "(none)" where it is empty. */
  name: string;
  texts: number;
  words: number;
  distributions: Distribution[];
  sources: SourceConcentration | null;
  /** More in this group than in the others; empty in the group of all texts. */
  terms: DistinctiveTerm[];
  /** Terms of two texts or more that were tried; about one of forty is listed by chance. */
  termsTried: number;
}

/** The texts by the values of a column. */
export interface Grouping {
  column: string;
  /** Most texts first; of a date in order of time. */
  groups: Group[];
}

/** How an actor is portrayed in part of the texts, -1 to 1. */
export interface ActorPart extends TextMean {
  /** The period, or the group. */
  name: string;
  mentions: number;
}

/** An actor over the corpus. */
export interface CorpusActor extends TextMean {
  name: string;
  mentions: number;
  /** Summed praise, and summed blame. */
  positive: number;
  negative: number;
  /** In order of time; empty without dates. */
  periods: ActorPart[];
  groups: { column: string; parts: ActorPart[] }[];
}

/** What `overview` returns. */
export interface Overview {
  /** `slantwise-overview/<major>` */
  schema: string;
  texts: number;
  words: number;
  /** Reasons to read it with care. */
  notes: string[];
  /** How long a period is, and the first and the last; null without dates. */
  time: { period: Period; first: string; last: string } | null;
  all: Group;
  by: Grouping[];
  /** The most mentioned, in most texts first. */
  actors: CorpusActor[];
}

export type Period = 'day' | 'month' | 'year';

/** A row, as NDJSON has it, or CSV; whatever further columns it has are metadata. */
export type OverviewRow = Readonly<Record<string, unknown>>;
