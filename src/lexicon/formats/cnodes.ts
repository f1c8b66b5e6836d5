import { SlantwiseError } from '../../error.js';
import { DEEPEST_CATEGORY, shortened } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';
import { readXml } from './xml.js';

/** A pattern of a Yoshikoder or Lexicoder file, white space and all. */
export interface PatternNode {
  name: string;
  score: string | undefined;
  line: number;
  column: number;
}

/** A category of such a file. */
export interface CategoryNode {
  name: string;
  description: string;
  score: string | undefined;
  patterns: PatternNode[];
  categories: CategoryNode[];
  line: number;
  column: number;
}

export interface CategoryNodes {
  /** Attributes of `<dictionary>`. */
  attributes: ReadonlyMap<string, string>;
  roots: CategoryNode[];
}

const READ = new Map([
  ['dictionary', ['style', 'patternengine', 'name', 'version']],
  ['cnode', ['name', 'score', 'desc', 'description']],
  ['pnode', ['name', 'score']],
]);
const DESCRIPTIONS = new Set(['desc', 'description']);

/**
 * Reads `<dictionary><cnode name="…"><pnode name="…" score="…"/></cnode></dictionary>`.
 *
 * @throws {SlantwiseError} `invalid-syntax`: not well-formed, or no such file; `invalid-lexicon`: nested too deep.
 */
export function readCategoryNodes(text: string, diagnostics: Diagnostics, file?: string): CategoryNodes {
  let attributes: ReadonlyMap<string, string> | undefined;
  const roots: CategoryNode[] = [];
  const open: CategoryNode[] = [];
  const path: string[] = [];
  const place = (line: number, column: number) => ({ ...(file !== undefined && { file }), line, column });

  readXml(
    text,
    {
      open(name, given, line, column) {
        path.push(name);
        if (path.length === 1 && name !== 'dictionary')
          throw new SlantwiseError('invalid-syntax', `begins with <${shortened(name)}>, not with <dictionary>`, { place: place(line, column) });
        if (name === 'dictionary' && path.length === 1) attributes = given;
        else if (name === 'cnode') {
          if (open.length >= DEEPEST_CATEGORY)
            throw new SlantwiseError('invalid-lexicon', `categories are nested deeper than ${DEEPEST_CATEGORY} levels`, { place: place(line, column) });
          const category = newCategory(given, line, column);
          (open.at(-1)?.categories ?? roots).push(category);
          open.push(category);
        } else if (name === 'pnode') {
          const category = open.at(-1);
          if (category) category.patterns.push({ name: given.get('name') ?? '', score: given.get('score'), line, column });
          else diagnostics.error('no-category', `the pattern "${shortened(given.get('name') ?? '')}" is in no category and is not read`, line, column);
        } else if (!DESCRIPTIONS.has(name)) diagnostics.warning('element-unread', `<${shortened(name)}> is not read`, line, column);
        const known = READ.get(name);
        for (const key of known ? given.keys() : [])
          if (!known?.includes(key)) diagnostics.info('attribute-unread', `${shortened(key)}="${shortened(given.get(key) ?? '')}" is not read`, line, column);
      },
      close(name) {
        path.pop();
        if (name === 'cnode') open.pop();
      },
      text(inner, line) {
        if (!inner.trim()) return;
        const category = open.at(-1);
        if (category && DESCRIPTIONS.has(path.at(-1) ?? '')) category.description = `${category.description} ${inner.trim()}`.trim();
        else diagnostics.warning('text-unread', `stands between elements and is not read: "${shortened(inner.trim())}"`, line);
      },
    },
    file,
  );
  return { attributes: attributes ?? new Map(), roots };
}

const newCategory = (given: ReadonlyMap<string, string>, line: number, column: number): CategoryNode => ({
  name: given.get('name') ?? '',
  description: (given.get('desc') ?? given.get('description') ?? '').trim(),
  score: given.get('score'),
  patterns: [],
  categories: [],
  line,
  column,
});
