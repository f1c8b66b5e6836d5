import type { Engine } from '../../src/document/engines/engine.js';
import { readDocument } from '../../src/document/index.js';
import { type CompiledLexicons, compileLexicons } from '../../src/lexicon/compile.js';
import { categoriesOf, entriesOf, type FullEntry } from '../../src/lexicon/entries.js';
import { matchLexicons } from '../../src/lexicon/match.js';
import type { Lexicon } from '../../src/lexicon/schema.js';

/** Two names for the {A} and {B} of examples. */
const NAMES = { A: 'Ferrand', B: 'Tolliver' };

/** Everything that is wrong with the data of a lexicon; the build stops where there is anything. */
export function faultsOf(lexicon: Lexicon, engine: Engine, names: ReadonlySet<string>): string[] {
  const compiled = compileLexicons([{ lexicon, measure: lexicon.measure }], engine);
  return [
    ...undocumented(lexicon),
    ...repeated(lexicon),
    ...neverMatching(lexicon, compiled, engine),
    ...uselessExclusions(lexicon, engine),
    ...wrongExamples(lexicon, compiled, engine),
    ...namesAsEntries(lexicon, names),
    ...looseCompounds(lexicon),
  ].map((fault) => `${lexicon.id}: ${fault}`);
}

function* undocumented(lexicon: Lexicon): Generator<string> {
  for (const { path, category } of categoriesOf(lexicon)) {
    const inherited = path.includes('/');
    if (!category.definition && !inherited) yield `category ${path} has no definition`;
    if (!category.citation && !inherited) yield `category ${path} has no citation`;
  }
}

function* repeated(lexicon: Lexicon): Generator<string> {
  const seen = new Map<string, FullEntry[]>();
  for (const entry of entriesOf(lexicon)) {
    const key = entry.caseSensitive ? entry.term : entry.term.toLowerCase().replace(/-/g, ' ');
    const others = seen.get(key) ?? [];
    const clash = others.find((other) => !other.pos || !entry.pos || other.pos.some((tag) => entry.pos?.includes(tag)));
    if (clash) yield `"${entry.term}" stands in ${clash.category} and in ${entry.category}`;
    seen.set(key, [...others, entry]);
  }
}

/** An entry whose own term, as a text, it does not match can never match anything. */
function* neverMatching(lexicon: Lexicon, compiled: CompiledLexicons, engine: Engine): Generator<string> {
  for (const entry of entriesOf(lexicon)) {
    if (entry.match === 'glob' || entry.before || entry.pos) continue;
    const found = matchLexicons(readDocument(entry.term, engine), compiled)[0];
    const any = [...(found?.counted ?? []), ...(found?.suppressed ?? [])].some((match) => match.entry.term === entry.term);
    if (!any) yield `"${entry.term}" (${entry.category}) can never match`;
  }
}

function* uselessExclusions(lexicon: Lexicon, engine: Engine): Generator<string> {
  for (const entry of entriesOf(lexicon)) {
    for (const phrase of entry.unless ?? []) {
      const alone: Lexicon = { ...lexicon, categories: [{ id: 'one', entries: [{ term: entry.term, match: entry.match }] }] };
      const compiled = compileLexicons([{ lexicon: alone, measure: lexicon.measure }], engine);
      const found = matchLexicons(readDocument(phrase, engine), compiled)[0];
      if (!found?.counted.length) yield `"${entry.term}" (${entry.category}) excludes "${phrase}", in which it does not occur`;
    }
  }
}

function* wrongExamples(lexicon: Lexicon, compiled: CompiledLexicons, engine: Engine): Generator<string> {
  // The entries of a category with a detector are what its rule goes by, and no hits by themselves.
  const ruled = new Set([...categoriesOf(lexicon)].filter(({ category }) => category.detector).map(({ path }) => path));
  for (const { path, category } of categoriesOf(lexicon)) {
    if (category.detector) continue;
    for (const example of category.examples ?? []) if (!hits(example, path)) yield `example of ${path} has no hit in it: ${example}`;
    for (const example of category.counterexamples ?? []) {
      const hit = hits(example, path);
      if (hit) yield `counterexample of ${path} is hit by "${hit}": ${example}`;
    }
  }

  function hits(example: string, path: string): string | undefined {
    const text = example.replaceAll('{A}', NAMES.A).replaceAll('{B}', NAMES.B);
    const counted = matchLexicons(readDocument(text, engine), compiled)[0]?.counted ?? [];
    return counted.find(({ entry: { category } }) => !ruled.has(category) && (category === path || category.startsWith(`${path}/`)))?.entry.term;
  }
}

/** Words of which any sentence may hold two in a row. */
const SMALL_WORDS = new Set(
  'a all an and are as at be been but by can come could did do does down for from get go got had has have he her his i if in is it its let make may me might must my no not of off on or our out over put run set shall she should so such take that the them they this to under up us was we were who will with would you'.split(
    ' ',
  ),
);

/** A hyphen parts no term, so "would-be" is found in "would be", unless its part of speech or an exclusion speaks against it. */
function* looseCompounds(lexicon: Lexicon): Generator<string> {
  for (const { term, category, pos, unless } of entriesOf(lexicon)) {
    if (!term.includes('-') || pos || unless || lexicon.language !== 'en') continue;
    if (term.split('-').every((part) => SMALL_WORDS.has(part)))
      yield `"${term}" (${category}) is made of small words: name its part of speech, or what it is not`;
  }
}

/** Measures whose entries make a number; names of nations, peoples, religions and parties may not be among them. */
const SCORING = new Set(['loadedTerms', 'hedging', 'sentiment', 'rhetoric']);
const SILENT_CATEGORIES = new Set(['neutraliser', 'word']);

function* namesAsEntries(lexicon: Lexicon, names: ReadonlySet<string>): Generator<string> {
  if (!SCORING.has(lexicon.measure)) return;
  for (const entry of entriesOf(lexicon)) {
    if (SILENT_CATEGORIES.has(entry.category.split('/')[0] as string)) continue;
    if (names.has(entry.term.toLowerCase())) yield `"${entry.term}" (${entry.category}) is a name: names never score`;
  }
}

/** The names of nations, peoples, religions and parties, in lower case. */
export function forbiddenNames(names: Lexicon): Set<string> {
  const forbidden = new Set<string>();
  for (const { term, category } of entriesOf(names)) if (!category.startsWith('institution')) forbidden.add(term.toLowerCase());
  return forbidden;
}
