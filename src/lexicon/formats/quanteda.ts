import { stringify } from '../../vendor/yaml.js';
import { entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import { foreignName } from './category-ids.js';
import { createDiagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { namedR } from './quanteda-r.js';
import { categoriesOfNamed, OWN_WORDS, QUANTEDA_TERMS } from './quanteda-tree.js';
import { namedYaml } from './quanteda-yaml.js';
import { surfaceTerm } from './surface-terms.js';

/** What quanteda's `dictionary()` is told beside the file. */
export interface QuantedaOptions extends ImportOptions {
  /** What parts the words of a multi-word term; a space, as in quanteda, unless the R code says otherwise. */
  separator?: string | undefined;
}

/**
 * A quanteda dictionary: a named list of words, nested at will, as YAML, as JSON, or as R code
 * (`dictionary(list(…))`); words are globs (Benoit et al. 2018, *quanteda: An R package for the quantitative analysis of
 * textual data*, JOSS 3(30)).
 *
 * Every scalar is the word that is written, also `NO`, `NA` and `1.0`. A key may hold words beside keys, under `__`.
 *
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-lexicon` with line and column; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseQuanteda('tax:\n  up: [tax rise*]\n  "__": [duty]\n');
 * lexicon.categories[0]?.categories?.[0]?.entries; // [{ term: 'tax rise*', match: 'glob' }]
 * ```
 */
export function parseQuanteda(text: string, options: QuantedaOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const { members, placeAt, separator } = looksLikeR(text)
    ? namedR(text, options.file)
    : { ...namedYaml(text, options.file, diagnostics), separator: undefined };
  const categories = categoriesOfNamed(members, { separator: options.separator || separator || ' ', diagnostics, placeAt });
  return { lexicon: { ...headOf('quanteda', options, diagnostics), match: 'exact', categories }, diagnostics: diagnostics.list() };
}

/** A lexicon as quanteda YAML: surface forms and globs. Every word is quoted, so that R's reader takes none for a truth value. */
export function serializeQuanteda(lexicon: Lexicon): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, {}, nameOf);
  const words = new Map<string, FullEntry[]>();
  for (const entry of entriesOf(lexicon)) {
    const own = words.get(entry.category);
    if (own) own.push(entry);
    else words.set(entry.category, [entry]);
  }
  const tree = namedTree(lexicon.categories, '', words, losses);
  return {
    text: tree.size ? stringify(tree, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE', lineWidth: 0 }) : '{}\n',
    losses: losses.list(),
  };
}

type NamedTree = Map<string, string[] | NamedTree>;

function namedTree(categories: readonly LexiconCategory[], parent: string, words: ReadonlyMap<string, FullEntry[]>, losses: Losses): NamedTree {
  const tree: NamedTree = new Map();
  for (const category of categories) {
    const path = parent ? `${parent}/${category.id}` : category.id;
    const own = distinctTerms(words.get(path) ?? [], losses);
    if (!category.categories?.length) tree.set(nameOf(category), own);
    else tree.set(nameOf(category), new Map([...(own.length ? [[OWN_WORDS, own] as const] : []), ...namedTree(category.categories, path, words, losses)]));
  }
  return tree;
}

function distinctTerms(entries: readonly FullEntry[], losses: Losses): string[] {
  const terms = new Set<string>();
  for (const entry of entries) {
    const term = surfaceTerm(entry, QUANTEDA_TERMS, losses);
    if (term === undefined) continue;
    if (terms.has(term)) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
    terms.add(term);
  }
  return [...terms];
}

/** `__` and `<<` have a meaning of their own. */
const nameOf = (category: LexiconCategory): string => (/^(?:__|<<)$/.test(category.title ?? '') ? category.id : foreignName(category));

const looksLikeR = (text: string): boolean =>
  /^\ufeff?\s*(?:#[^\r\n]*[\r\n]\s*)*(?:[\w.]+\s*(?:<-|=)\s*)?(?:quanteda::)?(?:dictionary|list)\s*\(/.test(text.slice(0, 5000));

/** quanteda dictionaries. */
export const quanteda: LexiconFormat = {
  id: 'quanteda',
  title: 'quanteda dictionary (YAML, JSON or R named list)',
  extensions: ['yml', 'yaml', 'json', 'r'],
  sniff(text) {
    if (looksLikeR(text)) return 1;
    const lines = firstLines(text);
    if (lines.some((line) => /^(?:version|licence|measure):/.test(line))) return 0;
    if (/^\ufeff?\s*\{\s*"[^"]*"\s*:\s*[[{"]/.test(text.slice(0, 5000))) return 0.5;
    const keys = lines.filter((line) => /^\s*[^\s#-][^\t]*:(?:\s|$)/.test(line)).length;
    const items = lines.filter((line) => /^\s*-\s/.test(line)).length;
    return keys && lines.every((line) => /^(?:#|-\s|---|[^\t]*:(?:\s|$))/.test(line.trim())) ? (items || /:\s*\[/.test(text.slice(0, 5000)) ? 0.7 : 0.3) : 0;
  },
  parse: parseQuanteda,
  serialize: serializeQuanteda,
};
