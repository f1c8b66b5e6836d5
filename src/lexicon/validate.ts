import * as v from 'valibot';
import { didYouMean, type ErrorPlace, SlantwiseError } from '../error.js';
import { type Lexicon, lexiconSchema } from './schema.js';

/** Something wrong with a lexicon, and where. */
export interface LexiconProblem {
  message: string;
  /** Keys and indices from the root to the place. */
  path: (string | number)[];
  suggestion: string | undefined;
}

/** Deeper trees than this are refused: a lexicon has two or three levels, a hostile file has thousands. */
const DEEPEST = 32;

/**
 * Everything that keeps a value from being a lexicon; empty for a good one.
 *
 * @example
 * ```ts
 * validateLexicon({ id: 'my/terms' })[0]?.message; // '"version" is missing'
 * ```
 */
export function validateLexicon(value: unknown): LexiconProblem[] {
  if (nestedTooDeep(value)) return [{ message: `categories are nested deeper than ${DEEPEST} levels, or one holds itself`, path: [], suggestion: undefined }];
  const result = v.safeParse(lexiconSchema, value);
  if (!result.success) return result.issues.map(problemOf);
  return [...repeatedCategories(result.output.categories, ['categories'])];
}

/**
 * The value as a lexicon.
 *
 * @throws {SlantwiseError} `invalid-lexicon` with the path of the first problem and how many there are.
 */
export function checkedLexicon(value: unknown, place: (path: (string | number)[]) => ErrorPlace = () => ({})): Lexicon {
  const [first, ...more] = validateLexicon(value);
  if (!first) return value as Lexicon;
  throw new SlantwiseError('invalid-lexicon', more.length ? `${first.message} – and ${more.length} more` : first.message, {
    place: { ...place(first.path), path: pathText(first.path) },
    suggestion: first.suggestion,
  });
}

/** `categories[2].entries[0].term` */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
}

function problemOf(issue: v.BaseIssue<unknown>): LexiconProblem {
  const deepest = deepestIssue(issue);
  const path = (deepest.path ?? []).map((item) => item.key as string | number);
  const key = path.at(-1);
  const unknownKey = deepest.type === 'strict_object' && deepest.expected === 'never';
  const missing =
    key !== undefined && deepest.type === 'strict_object' && deepest.expected !== null && deepest.expected !== 'never' && deepest.received === 'undefined';
  if (unknownKey && typeof key === 'string') {
    return { message: `unknown key "${key}"`, path, suggestion: didYouMean(key, knownKeys(path)) };
  }
  if (missing) return { message: `"${String(key)}" is missing`, path, suggestion: undefined };
  const given = typeof deepest.input === 'string' ? deepest.input : undefined;
  const options = deepest.expected ? [...deepest.expected.matchAll(/"([^"]+)"/g)].map((found) => found[1] as string) : [];
  return { message: readable(deepest), path, suggestion: given === undefined ? undefined : didYouMean(given, options) };
}

/** Of a failed union (a bare term, or an entry) the issue of the branch that was meant. */
function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (Array.isArray(issue.input) && issue.type === 'union') return issue;
  const branches = issue.issues?.filter((inner) => inner.path?.length || typeof issue.input === 'string') ?? [];
  const inner = branches.find(({ type, expected }) => type === 'strict_object' && expected === 'never') ?? branches[0];
  if (!inner) return issue;
  return deepestIssue({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] as unknown as NonNullable<v.BaseIssue<unknown>['path']> });
}

function readable(issue: v.BaseIssue<unknown>): string {
  const custom = issue.kind === 'validation' && !issue.message.startsWith('Invalid');
  if (custom) return `${issue.message}; got ${issue.received}`;
  return `expected ${issue.expected ?? 'something else'}, got ${issue.received}`;
}

const HEAD_KEYS = Object.keys(lexiconSchema.entries);
const CATEGORY_KEYS = [
  'id',
  'title',
  'definition',
  'citation',
  'weight',
  'match',
  'caseSensitive',
  'frames',
  'detector',
  'examples',
  'counterexamples',
  'entries',
  'categories',
];
const ENTRY_KEYS = ['term', 'match', 'pos', 'weight', 'unless', 'caseSensitive', 'note', 'plain', 'frames', 'before', 'entity', 'kind', 'seatOf', 'gender'];

function knownKeys(path: readonly (string | number)[]): string[] {
  const parent = path.filter((key) => typeof key === 'string').at(-2);
  if (parent === 'entries') return ENTRY_KEYS;
  if (parent === 'categories') return CATEGORY_KEYS;
  if (parent === 'licence') return ['spdx', 'redistributable', 'commercial'];
  return HEAD_KEYS;
}

function* repeatedCategories(categories: Lexicon['categories'], path: (string | number)[]): Generator<LexiconProblem> {
  const seen = new Set<string>();
  for (const [index, category] of categories.entries()) {
    const here = [...path, index];
    if (seen.has(category.id)) yield { message: `category "${category.id}" occurs twice at this level`, path: [...here, 'id'], suggestion: undefined };
    seen.add(category.id);
    if (category.categories) yield* repeatedCategories(category.categories, [...here, 'categories']);
  }
}

function nestedTooDeep(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const inner = (value as { categories?: unknown } | null)?.categories;
  return Array.isArray(inner) && inner.some((category) => nestedTooDeep(category, depth + 1));
}
