import { SlantwiseError } from '../../error.js';
import type { LexiconCategory } from '../schema.js';
import { type CategoryIds, createCategoryIds, DEEPEST_CATEGORY, shortened } from './category-ids.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Line } from './lines.js';

/** The legend of a LIWC dictionary: the tree of categories, and which number means which. */
export interface LiwcLegend {
  categories: LexiconCategory[];
  byNumber: Map<string, LexiconCategory>;
}

interface Level {
  indent: number;
  category: LexiconCategory;
  ids: CategoryIds;
}

/** Numbers are compared as numbers of any length: `02` is 2. */
export const numberOf = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/**
 * The lines between the two `%`: an optional indentation by tabs, a number, a name; `12  affect (Affect words)` names a
 * category twice, shortly and in full. A category lies within the last one that is indented less, blank lines or not.
 */
export function liwcLegend(lines: readonly Line[], diagnostics: Diagnostics, file: string | undefined): LiwcLegend {
  const categories: LexiconCategory[] = [];
  const byNumber = new Map<string, LexiconCategory>();
  const rootIds = createCategoryIds(diagnostics);
  const open: Level[] = [];
  for (const { text, line } of lines) {
    if (!text.trim()) continue;
    const found = /^(\s*)(\d+)(?:\s+(\S.*))?$/.exec(text.trimEnd());
    if (!found) {
      diagnostics.error('legend-line', `no category number begins "${shortened(text.trim())}"`, line, 1 + text.search(/\S/));
      continue;
    }
    const [, blank = '', digits = '', name = ''] = found;
    const indent = widthOf(blank);
    while (open.length && (open.at(-1) as Level).indent >= indent) open.pop();
    const parent = open.at(-1);
    if (open.length === DEEPEST_CATEGORY) {
      throw new SlantwiseError('invalid-lexicon', `categories are nested deeper than ${DEEPEST_CATEGORY} levels`, {
        place: { ...(file !== undefined && { file }), line },
      });
    }
    if (!name) diagnostics.warning('category-unnamed', `category ${shortened(digits)} has no name`, line, blank.length + 1);
    const category = named(name || digits, parent?.ids ?? rootIds, line, blank.length + 1);
    if (parent) {
      parent.category.categories ??= [];
      parent.category.categories.push(category);
    } else categories.push(category);
    open.push({ indent, category, ids: createCategoryIds(diagnostics) });
    const number = numberOf(digits);
    if (byNumber.has(number))
      diagnostics.error(
        'category-number-twice',
        `category number ${shortened(number)} is given twice: terms with it belong to the first`,
        line,
        blank.length + 1,
      );
    else byNumber.set(number, category);
  }
  return { categories, byNumber };
}

/** `affect (Affect words)`, or with a tab between the two, is the category `affect` with a title. */
function named(name: string, ids: CategoryIds, line: number, column: number): LexiconCategory {
  const { short, long } = nameParts(name);
  const category = ids.create(short, line, column);
  if (long) category.title = category.title === undefined ? long : name.replace(/\s+/g, ' ');
  return category;
}

function nameParts(name: string): { short: string; long: string } {
  const tab = name.indexOf('\t');
  if (tab > 0) return { short: name.slice(0, tab).trim(), long: name.slice(tab).trim().replace(/\s+/g, ' ') };
  const open = name.indexOf(' (');
  return open > 0 && name.endsWith(')') ? { short: name.slice(0, open).trim(), long: name.slice(open + 2, -1).trim() } : { short: name, long: '' };
}

/** A category as the legend names it: with its title where reading it back gives the title again. */
export function legendName({ id, title }: LexiconCategory): { name: string; keepsTitle: boolean } {
  for (const name of title === undefined ? [] : [title, `${id} (${title})`]) {
    const read = named(name, createCategoryIds(createDiagnostics()), 0, 0);
    if (/^\S[^\u0000-\u001f\u007f\u0085\u2028\u2029]*$/.test(name) && !/\s$/.test(name) && read.id === id && read.title === title)
      return { name, keepsTitle: true };
  }
  return { name: id, keepsTitle: title === undefined };
}

/** A tab is one level; so are, where no tab is used, any spaces more than the parent has. */
const widthOf = (blank: string): number => [...blank].reduce((width, character) => width + (character === '\t' ? 8 : 1), 0);
