import type { DictionaryScore, LexiconReference, MeasuredScores, Report, Scores } from '../report.js';
import { LISTS } from './lists.js';
import { visibleLine } from './visible.js';

/** What one row of a table is about: the whole text, or one paragraph of it. */
export interface Subject {
  level: 'text' | 'paragraph';
  /** The file's name, or the caller's id; null where none was given. */
  file: string | null;
  /** `paragraphs[].index` of the report; null for the whole text. */
  paragraph: number | null;
  role: string | null;
  start: number;
  end: number;
  words: number;
  sentences: number;
  scores: MeasuredScores;
  report: Report;
}

export type Cell = string | number | boolean | null;

/** A column of the flat tables. */
export interface Column {
  name: string;
  /** What the number is, its unit and range. */
  means: string;
  of: (subject: Subject) => Cell | undefined;
}

/**
 * The columns of NDJSON and CSV, in order. A measure that was not asked for, and a figure that does not exist, is
 * null in NDJSON and empty in CSV. New columns are added at the end of their group; names do not change.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'file', means: 'the file, or the id that the caller gave', of: (of) => of.file },
  { name: 'level', means: '"text" for the whole text (counted paragraphs only), "paragraph" for one paragraph', of: (of) => of.level },
  { name: 'paragraph', means: 'place of the paragraph in the text, from 0', of: (of) => of.paragraph },
  { name: 'role', means: 'body, list-item, heading, byline, dateline or boilerplate; only the first two count in the text', of: (of) => of.role },
  { name: 'start', means: 'first UTF-16 unit in the text', of: (of) => of.start },
  { name: 'end', means: 'one past the last UTF-16 unit', of: (of) => of.end },
  { name: 'words', means: 'words that the rates are taken over', of: (of) => of.words },
  { name: 'sentences', means: 'sentences', of: (of) => of.sentences },

  { name: 'sentiment', means: '-1 (blame) to 1 (praise)', of: ({ scores }) => scores.sentiment?.score },
  { name: 'sentiment_positive', means: 'summed valence of praise, >= 0', of: ({ scores }) => scores.sentiment?.positive },
  { name: 'sentiment_negative', means: 'summed valence of blame, <= 0', of: ({ scores }) => scores.sentiment?.negative },
  { name: 'sentiment_author', means: "sentiment of the author's own voice, -1 to 1", of: ({ scores }) => scores.sentiment?.author.score },
  { name: 'sentiment_attributed', means: 'sentiment of quoted and attributed words, -1 to 1', of: ({ scores }) => scores.sentiment?.attributed.score },

  { name: 'loaded', means: 'loaded terms, count', of: ({ scores }) => scores.loadedTerms?.count },
  { name: 'loaded_per_100_words', means: 'loaded terms per 100 words', of: ({ scores }) => scores.loadedTerms?.per100Words },
  { name: 'loaded_low', means: 'lower end of its 95 % interval (exact Poisson)', of: ({ scores }) => scores.loadedTerms?.interval[0] },
  { name: 'loaded_high', means: 'upper end', of: ({ scores }) => scores.loadedTerms?.interval[1] },
  { name: 'loaded_score', means: '0 to 1, graded: the strongest terms count most', of: ({ scores }) => scores.loadedTerms?.score },
  { name: 'loaded_author', means: "loaded terms in the author's own voice, count", of: ({ scores }) => scores.loadedTerms?.author.count },
  { name: 'loaded_author_per_100_words', means: "per 100 words of the author's own", of: ({ scores }) => scores.loadedTerms?.author.per100Words },
  { name: 'loaded_attributed', means: 'loaded terms in quoted and attributed words, count', of: ({ scores }) => scores.loadedTerms?.attributed.count },
  { name: 'loaded_attributed_per_100_words', means: 'per 100 such words', of: ({ scores }) => scores.loadedTerms?.attributed.per100Words },
  {
    name: 'loaded_by_category',
    means: 'counts by top-level category, "category=count" joined by ";"',
    of: ({ scores }) => scores.loadedTerms && categoriesCell(scores.loadedTerms.byCategory),
  },

  { name: 'attributed_share', means: 'share of words inside attributed content, 0 to 1', of: ({ scores }) => scores.attribution?.attributedShare },
  { name: 'quoted_share', means: 'share of words inside quotation marks that quote someone, 0 to 1', of: ({ scores }) => scores.attribution?.quotedShare },
  { name: 'sourced_sentences', means: 'sentences that hold attributed content, count', of: ({ scores }) => scores.attribution?.sourcedSentences.count },
  { name: 'sourced_share', means: 'of all sentences, 0 to 1; none where there are no sentences', of: ({ scores }) => sourcedShare(scores) },
  {
    name: 'sourced_low',
    means: 'lower end of its 95 % interval (Wilson)',
    of: ({ scores }) => (sourcedShare(scores) === null ? null : scores.attribution?.interval[0]),
  },
  { name: 'sourced_high', means: 'upper end', of: ({ scores }) => (sourcedShare(scores) === null ? null : scores.attribution?.interval[1]) },
  {
    name: 'named_share',
    means: 'share of attributions with a named source, 0 to 1; none where there are no attributions',
    of: ({ scores }) => scores.attribution?.namedShare,
  },
  { name: 'attributions', means: 'attributions, count', of: ({ scores }) => scores.attribution?.attributions.length },
  { name: 'unattributed', means: 'strong assertions without a source, count', of: ({ scores }) => scores.attribution?.unattributed.length },

  { name: 'hedges', means: 'hedges, count; boosters and deontics apart', of: ({ scores }) => scores.hedging?.hedges },
  { name: 'hedges_per_100_words', means: 'hedges per 100 words', of: ({ scores }) => scores.hedging?.hedgesPer100Words },
  { name: 'hedges_low', means: 'lower end of its 95 % interval (exact Poisson)', of: ({ scores }) => scores.hedging?.hedgesInterval[0] },
  { name: 'hedges_high', means: 'upper end', of: ({ scores }) => scores.hedging?.hedgesInterval[1] },
  { name: 'boosters', means: 'boosters, count', of: ({ scores }) => scores.hedging?.boosters },
  { name: 'boosters_per_100_words', means: 'boosters per 100 words', of: ({ scores }) => scores.hedging?.boostersPer100Words },
  { name: 'boosters_low', means: 'lower end of its 95 % interval (exact Poisson)', of: ({ scores }) => scores.hedging?.boostersInterval[0] },
  { name: 'boosters_high', means: 'upper end', of: ({ scores }) => scores.hedging?.boostersInterval[1] },
  { name: 'hedging_balance', means: '-1 (boosters only) to 1 (hedges only)', of: ({ scores }) => scores.hedging?.balance },
  { name: 'epistemic', means: 'how uncertain the wording is, 0 to 1', of: ({ scores }) => scores.hedging?.epistemic },
  { name: 'weasel', means: 'how much leans on vague sources, quantities and renown, 0 to 1', of: ({ scores }) => scores.hedging?.weasel },
  { name: 'deontic_per_100_words', means: 'words of obligation per 100 words', of: ({ scores }) => scores.hedging?.deontic },

  { name: 'rhetoric', means: 'rhetorical devices, count', of: ({ scores }) => scores.rhetoric?.count },
  { name: 'rhetoric_per_100_words', means: 'rhetorical devices per 100 words', of: ({ scores }) => scores.rhetoric?.per100Words },
  { name: 'rhetoric_low', means: 'lower end of its 95 % interval (exact Poisson)', of: ({ scores }) => scores.rhetoric?.interval[0] },
  { name: 'rhetoric_high', means: 'upper end', of: ({ scores }) => scores.rhetoric?.interval[1] },
  {
    name: 'rhetoric_by_device',
    means: 'counts by device, "device=count" joined by ";"',
    of: ({ scores }) => scores.rhetoric && categoriesCell(scores.rhetoric.byDevice),
  },

  { name: 'language', means: 'BCP 47 tag', of: ({ report }) => report.language },
  { name: 'report', means: 'version of the report', of: ({ report }) => report.schema },
  {
    name: 'lexicons',
    means: 'the lexicons that took part: "id@version#" and eight digits of the content hash, joined by a space',
    of: ({ report }) => report.lexicons.map(lexiconCell).join(' '),
  },
];

/** The columns of a report: `COLUMNS`, then those of each dictionary that is a measure, then what else is known of the text. */
export function columnsOf(report: Report, metadata: Readonly<Record<string, Cell>> = {}): Column[] {
  const columns = [...COLUMNS, ...Object.keys(report.overall.dictionaries ?? {}).flatMap(dictionaryColumns)];
  const taken = new Set([...columns, ...LISTS].map(({ name }) => name));
  return [...columns, ...Object.entries(metadata).map(([name, cell]) => metadataColumn(name, cell, taken))];
}

/** A column of the caller's; one that is called like another, or that a spreadsheet would run, is told apart by its name. */
function metadataColumn(given: string, cell: Cell, taken: Set<string>): Column {
  let name = visibleLine(given);
  while (taken.has(name) || /^[=+\-@\s]|^$/.test(name)) name = `input_${name.trimStart()}`;
  taken.add(name);
  return { name, means: 'of the input', of: () => cell };
}

function dictionaryColumns(name: string): Column[] {
  const score = ({ scores }: Subject) => scores.dictionaries?.[name];
  return [
    { name, means: `words of the dictionary "${name}", count`, of: (of) => score(of)?.count },
    { name: `${name}_per_100_words`, means: 'per 100 words', of: (of) => score(of)?.per100Words },
    { name: `${name}_low`, means: 'lower end of its 95 % interval (exact Poisson)', of: (of) => score(of)?.interval[0] },
    { name: `${name}_high`, means: 'upper end', of: (of) => score(of)?.interval[1] },
    { name: `${name}_by_category`, means: 'counts by category, "category=count" joined by ";"', of: (of) => dictionaryCategories(score(of)) },
  ];
}

function dictionaryCategories(score: DictionaryScore | undefined): string | undefined {
  return score && categoriesCell(Object.fromEntries(Object.entries(score.byCategory).map(([category, { count }]) => [category, count])));
}

function lexiconCell({ id, version, hash }: LexiconReference): string {
  return `${id}@${version}#${hash.replace(/^sha256-/, '').slice(0, 8)}`;
}

function categoriesCell(byCategory: Readonly<Record<string, number>>): string {
  return Object.entries(byCategory)
    .filter(([, count]) => count > 0)
    .map(([category, count]) => `${category}=${count}`)
    .join(';');
}

/** Of no sentences there is no share: 0 would say that all of them lack a source. */
function sourcedShare({ attribution }: Partial<Scores>): number | null | undefined {
  if (!attribution) return undefined;
  return attribution.sourcedSentences.of === 0 ? null : attribution.sourcedSentences.share;
}
