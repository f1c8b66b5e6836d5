import { type ErrorPlace, SlantwiseError } from '../../error.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import { type CategoryIds, createCategoryIds, DEEPEST_CATEGORY, shortened } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';
import { surfaceEntry, type TermSyntax, tidyTerm } from './surface-terms.js';

/** A part of a named list, in whichever syntax it was written: a word, a list, or names with parts. */
export type NamedPart =
  | { kind: 'word'; text: string; offset: number }
  | { kind: 'list'; parts: readonly NamedPart[]; offset: number }
  | { kind: 'named'; members: readonly NamedMember[]; offset: number };

/** A name and what it stands for; in R a part of a list may have no name. */
export interface NamedMember {
  name: string | undefined;
  offset: number;
  part: NamedPart;
}

/** quanteda's default `valuetype`, glob. */
export const QUANTEDA_TERMS: TermSyntax = { star: 'anywhere', question: true };

/** The name under which quanteda keeps the words of a key that has keys of its own. */
export const OWN_WORDS = '__';

/** What turning a named list into categories needs. */
export interface TreeContext {
  separator: string;
  diagnostics: Diagnostics;
  placeAt(offset: number): ErrorPlace;
}

/** The categories of a named list: keys with words, keys with keys, and keys with both (by `__`, or by a list that holds both). */
export function categoriesOfNamed(members: readonly NamedMember[], context: TreeContext): Lexicon['categories'] {
  const root: LexiconCategory = { id: 'root' };
  const level: Level = { category: root, keys: new Map(), ids: createCategoryIds(context.diagnostics), seen: new Set() };
  for (const member of members) addMember(member, level, 1, context);
  if (root.entries?.length) {
    const { line, column } = context.placeAt(0);
    context.diagnostics.warning('words-without-key', 'words without a key are put under "words"', line, column);
    return [...(root.categories ?? []), { ...level.ids.create('words'), entries: root.entries }];
  }
  return root.categories ?? [];
}

interface Level {
  category: LexiconCategory;
  keys: Map<string, Level>;
  ids: CategoryIds;
  seen: Set<string>;
}

function addMember({ name, offset, part }: NamedMember, level: Level, depth: number, context: TreeContext): void {
  if (name === undefined || name === '' || name === OWN_WORDS) {
    addPart(part, level, depth, context);
    return;
  }
  const place = context.placeAt(offset);
  if (depth > DEEPEST_CATEGORY) throw new SlantwiseError('invalid-lexicon', `keys are nested deeper than ${DEEPEST_CATEGORY} levels`, { place });
  let inner = level.keys.get(name);
  if (inner) context.diagnostics.warning('key-twice', `the key "${shortened(name)}" is there twice: both are put together`, place.line, place.column);
  else {
    const category = level.ids.create(name, place.line, place.column);
    level.category.categories ??= [];
    level.category.categories.push(category);
    inner = { category, keys: new Map(), ids: createCategoryIds(context.diagnostics), seen: new Set() };
    level.keys.set(name, inner);
  }
  addPart(part, inner, depth + 1, context);
}

function addPart(part: NamedPart, level: Level, depth: number, context: TreeContext): void {
  if (part.kind === 'named') for (const member of part.members) addMember(member, level, depth, context);
  else if (part.kind === 'list') for (const inner of part.parts) addPart(inner, level, depth, context);
  else addWord(part.text, part.offset, level, context);
}

function addWord(text: string, offset: number, { category, seen }: Level, { separator, diagnostics, placeAt }: TreeContext): void {
  const term = tidyTerm(separator === ' ' ? text : text.split(separator).join(' '));
  if (!term) {
    const { line, column } = placeAt(offset);
    diagnostics.warning('no-term', `an empty word in "${category.id}" is not read`, line, column);
  } else if (seen.has(term)) {
    const { line, column } = placeAt(offset);
    diagnostics.info('duplicate-term', `"${shortened(term)}" is in "${category.id}" already`, line, column);
  } else {
    seen.add(term);
    category.entries ??= [];
    category.entries.push(surfaceEntry(term, QUANTEDA_TERMS));
  }
}
