import type { Entity, Hit, MeasuredScores, Report, Source } from '../report.js';

/** How often each term of each measure occurs, by the lexicon entry. */
export type TermCounts = Record<string, Record<string, number>>;

/** A source of a text, in a row. */
export interface SourceCell {
  name: string;
  type: Source['type'];
  attributions: number;
  words: number;
  /** 0 to 1: of its words, the share inside quotation marks. */
  direct: number;
}

/** An actor of a text, in a row. */
export interface ActorCell {
  name: string;
  mentions: number;
  /** -1 (blamed) to 1 (praised). */
  score: number;
  positive: number;
  negative: number;
}

/** What the row of a whole text has besides its figures; null in the rows of paragraphs, and where it was not measured. */
export interface Lists {
  terms: TermCounts | null;
  sources: SourceCell[] | null;
  actors: ActorCell[] | null;
}

/**
 * The lists at the end of every NDJSON row; CSV, which is flat, has none. They are what `slantwise overview` reads the words
 * of a corpus from. Lists are empty where there is nothing, and null where it was not measured.
 */
export const LISTS: readonly { name: keyof Lists; means: string }[] = [
  { name: 'terms', means: 'of the whole text: by measure, the lexicon entries that occur and how often, in every voice; null for a paragraph' },
  { name: 'sources', means: 'of the whole text: its named or described sources, { name, type, attributions, words, direct }; null for a paragraph' },
  { name: 'actors', means: 'of the whole text: its actors, { name, mentions, score, positive, negative }; null for a paragraph' },
];

export const NO_LISTS: Lists = { terms: null, sources: null, actors: null };

/** The lists of a text. */
export function listsOf(report: Report): Lists {
  const { overall, sources, entities } = report;
  const isActor = new Set(entities.map(({ name }) => name));
  return {
    terms: termsOf(overall),
    sources: overall.attribution ? sources.filter((source) => isIdentifiable(source, isActor)).map(sourceCell) : null,
    actors: overall.sentiment ? entities.map(actorCell) : null,
  };
}

/** A pronoun that stands for nobody known, and what is said by nobody, are no sources to add up; a resolved pronoun bears its actor's name. */
const isIdentifiable = ({ name, type }: Source, isActor: ReadonlySet<string>): boolean => type !== 'none' && (type !== 'pronoun' || isActor.has(name));

function sourceCell({ name, type, attributions, words, directShare }: Source): SourceCell {
  return { name, type, attributions, words, direct: rounded(directShare) };
}

function actorCell({ name, mentions, score, positive, negative }: Entity): ActorCell {
  return { name, mentions: mentions.length, score: rounded(score), positive: rounded(positive), negative: rounded(negative) };
}

function termsOf({ dictionaries = {}, attribution: _, ...measures }: MeasuredScores): TermCounts {
  return Object.fromEntries([...Object.entries(measures), ...Object.entries(dictionaries)].map(([measure, { hits }]) => [measure, countsOf(hits)]));
}

function countsOf(hits: readonly Hit[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of hits) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Four places: a row is read by people too, and the report has all digits. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
