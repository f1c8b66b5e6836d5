import { didYouMean, SlantwiseError } from '../error.js';
import { canonicalJson, hashOfTexts } from './hash.js';
import { type Keyness, keynessIn } from './keyness.js';
import { UNKNOWN_LICENCE } from './licence.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from './schema.js';
import { checkedLexicon } from './validate.js';

/** How a lexicon is induced from two corpora, and what it is called. */
export interface InduceOptions {
  /** Default `induced/contrast`. */
  id?: string | undefined;
  /** Default `0.0.0`. */
  version?: string | undefined;
  title?: string | undefined;
  /** The measure it is to serve; default `contrast`. */
  measure?: string | undefined;
  /** Default: not known. */
  licence?: Lexicon['licence'] | undefined;
  /** What the two corpora are, for the titles of the categories. */
  labels?: readonly [string, string] | undefined;
  /** The longest term, in words, 1 to 3; default 1. */
  ngrams?: 1 | 2 | 3 | undefined;
  /** Count words by their lemma (the default) or as they stand. */
  unit?: 'lemma' | 'surface' | undefined;
  /** Leave out proper names, which tell what a text is about and not how it is put; default true. */
  maskNames?: boolean | undefined;
  /** A term must occur in so many texts of both corpora together; default 3. */
  minimumDocuments?: number | undefined;
  /** A term's |z| must be at least so large; default 1.96. Nothing corrects for the number of terms tried. */
  minimumZ?: number | undefined;
  /** A term's dispersion, Gries' DP in the corpus it is typical of, may be at most so large, 0 to 1; default 1. */
  maximumDispersion?: number | undefined;
  /** Weight of the prior, in words; default 500. Small corpora, of fewer than some thousand words, want less. */
  priorStrength?: number | undefined;
  /** At most so many terms in each category, those with the largest |z|; default: all. */
  limit?: number | undefined;
}

const DEFAULTS = {
  id: 'induced/contrast',
  version: '0.0.0',
  measure: 'contrast',
  licence: UNKNOWN_LICENCE,
  ngrams: 1,
  unit: 'lemma',
  maskNames: true,
  minimumDocuments: 3,
  minimumZ: 1.96,
  maximumDispersion: 1,
  priorStrength: 500,
} as const;

/**
 * A lexicon of what two corpora say differently: terms with a weighted log-odds ratio (Monroe, Colaresi & Quinn 2008,
 * "Fightin' Words") beyond the cut. The informative Dirichlet prior is the frequency of each term in both corpora
 * together, `priorStrength` words heavy; every length of n-gram is a vocabulary of its own. Texts are read as `analyze`
 * reads them: English, body paragraphs and list items.
 *
 * Category `more-in-a` holds the terms of the first corpus, `more-in-b` those of the second. A term's weight is its
 * z-score, to two decimals: positive in `more-in-a`, negative in `more-in-b`. Its note has counts, texts and dispersion
 * (Gries 2008, DP). The provenance has all parameters, and the corpora's sizes and hashes.
 *
 * @throws {SlantwiseError} `invalid-option`; `invalid-text` where a corpus holds anything but strings.
 * @example
 * ```ts
 * const harsh = ['The reckless scheme failed.', 'A reckless, costly scheme.', 'They called the scheme reckless.'];
 * const mild = ['The careful plan worked.', 'A careful, cheap plan.', 'They called the plan careful.'];
 * const contrast = induceLexicon(harsh, mild, { minimumZ: 1, priorStrength: 5 });
 * contrast.categories.map(({ id, entries = [] }) => [id, entries.map((entry) => (typeof entry === 'string' ? entry : entry.term))]); // [['more-in-a', ['reckless', 'scheme']], ['more-in-b', ['careful', 'plan']]]
 * ```
 */
export function induceLexicon(corpusA: readonly string[], corpusB: readonly string[], options: InduceOptions = {}): Lexicon {
  const settings = settingsFrom(options);
  checkCorpus(corpusA, 'corpusA');
  checkCorpus(corpusB, 'corpusB');
  const { id, version, measure, licence, title, labels, limit = Infinity, ngrams, minimumZ, maximumDispersion, ...reading } = settings;
  const { terms, sizes } = keynessIn([corpusA, corpusB], { ...reading, longest: ngrams });
  const kept = terms
    .filter(({ z, dispersion }) => Math.abs(z) >= minimumZ && dispersion <= maximumDispersion)
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || (x.term < y.term ? -1 : 1));
  const category = (letter: 'a' | 'b', sign: 1 | -1): LexiconCategory => {
    const label = labels?.[letter === 'a' ? 0 : 1] ?? `corpus ${letter.toUpperCase()}`;
    const own = kept.filter(({ z }) => Math.sign(z) === sign).slice(0, limit);
    return {
      id: `more-in-${letter}`,
      title: `More in ${label}`,
      definition: `Terms more typical of ${label}: z ${sign > 0 ? '>=' : '<='} ${sign * minimumZ}.`,
      entries: own.map(entryOf),
    };
  };
  const recipe = {
    method: 'log-odds, informative Dirichlet prior',
    ngrams,
    minimumZ,
    maximumDispersion,
    ...reading,
    ...(settings.limit !== undefined && { limit }),
    corpora: { a: sizes[0], b: sizes[1] },
    terms: terms.length,
  };
  return checkedLexicon({
    id,
    version,
    language: 'en',
    measure,
    ...(title !== undefined && { title }),
    licence,
    source: `Induced from two corpora of ${sizes[0].texts} and ${sizes[1].texts} texts.`,
    citations: [
      "Monroe, B. L., Colaresi, M. P., & Quinn, K. M. (2008). Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict. Political Analysis, 16(4), 372–403.",
      'Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics, 13(4), 403–437.',
    ],
    provenance: [{ operation: 'induce', from: [`corpus-a ${hashOfTexts(corpusA)}`, `corpus-b ${hashOfTexts(corpusB)}`], details: canonicalJson(recipe) }],
    match: settings.unit === 'lemma' ? 'lemma' : 'exact',
    categories: [category('a', 1), category('b', -1)],
  });
}

function entryOf({ term, z, a, b, documents, dispersion }: Keyness): LexiconEntry {
  return { term, weight: Math.round(z * 100) / 100, note: `${a} : ${b} times, in ${documents} texts, DP ${dispersion.toFixed(2)}` };
}

type Settings = Omit<InduceOptions, keyof typeof DEFAULTS> & Required<{ [Key in keyof typeof DEFAULTS]: NonNullable<InduceOptions[Key]> }>;

/** What each option may be, in words and as a test. */
const ALLOWED: Partial<Record<keyof InduceOptions, readonly [string, (value: unknown) => boolean]>> = {
  labels: ['two strings', (value) => Array.isArray(value) && value.length === 2 && value.every((label) => typeof label === 'string')],
  ngrams: ['1, 2 or 3', (value) => value === 1 || value === 2 || value === 3],
  unit: ['"lemma" or "surface"', (value) => value === 'lemma' || value === 'surface'],
  maskNames: ['true or false', (value) => typeof value === 'boolean'],
  minimumDocuments: ['a whole number from 1', (value) => Number.isInteger(value) && (value as number) >= 1],
  minimumZ: ['a number from 0', (value) => Number.isFinite(value) && (value as number) >= 0],
  maximumDispersion: ['a number from 0 to 1', (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1],
  priorStrength: ['a number above 0', (value) => Number.isFinite(value) && (value as number) > 0],
  limit: ['a whole number from 1', (value) => Number.isInteger(value) && (value as number) >= 1],
};

function settingsFrom(options: InduceOptions): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new SlantwiseError('invalid-option', 'the options must be an object');
  const known = [...Object.keys(ALLOWED), 'id', 'version', 'title', 'measure', 'licence'];
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) {
    if (!known.includes(key)) throw new SlantwiseError('invalid-option', 'is no option', { place: { path: key }, suggestion: didYouMean(key, known) });
    const allowed = ALLOWED[key as keyof InduceOptions];
    if (allowed && !allowed[1](value)) throw new SlantwiseError('invalid-option', `must be ${allowed[0]}`, { place: { path: key } });
  }
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

function checkCorpus(corpus: readonly string[], name: string): void {
  if (!Array.isArray(corpus) || corpus.length === 0)
    throw new SlantwiseError('invalid-option', 'must be an array of one text or more', { place: { path: name } });
  const odd = corpus.findIndex((text) => typeof text !== 'string');
  if (odd >= 0) throw new SlantwiseError('invalid-text', `must be a string, got ${typeof corpus[odd]}`, { place: { path: `${name}[${odd}]` } });
}
