import { readdir, stat } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';
import { SlantwiseError } from '../error.js';
import type { Located } from '../lexicon/located.js';
import type { Lexicon } from '../lexicon/schema.js';
import { checkedLexicon } from '../lexicon/validate.js';
import { readLexiconFile, readLocated } from './lexicon-file.js';
import { unreadable } from './unreadable.js';

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/**
 * A lexicon from a folder: `head.yaml` holds everything but the categories; every other YAML or JSON file is one
 * category, or holds `categories:`. Categories come in the order of the files' names. Folders within are not read.
 *
 * @throws {SlantwiseError} `file-unreadable`, `invalid-syntax`, `invalid-lexicon`: with the file, line and column.
 * @example
 * ```ts
 * const lexicon = await readLexiconFolder('lexicons/en/loaded-terms');
 * ```
 */
export async function readLexiconFolder(path: string): Promise<Lexicon> {
  const { value, placeOf } = await readLocatedFolder(path);
  return checkedLexicon(value, placeOf);
}

/** The files of a folder as one value that remembers in which of them each of its parts stands. */
export async function readLocatedFolder(path: string): Promise<Located> {
  const names = await dataFiles(path);
  const headName = names.find((name) => parse(name).name === 'head');
  if (!headName)
    throw new SlantwiseError('invalid-lexicon', 'a lexicon folder needs a head.yaml with id, version, language, measure and licence', {
      place: { file: path },
    });
  const head = await readLocated(join(path, headName));
  const others = await Promise.all(names.filter((name) => name !== headName).map((name) => readLocated(join(path, name))));
  const parts = [...listedIn(head), ...others.flatMap((file) => (isList(file) ? listedIn(file) : [{ category: file.value, from: file, path: [] }]))];
  const placeOf: Located['placeOf'] = (place) => {
    const [key, index, ...rest] = place;
    const part = key === 'categories' ? parts[Number(index)] : undefined;
    return part ? part.from.placeOf([...part.path, ...rest]) : head.placeOf(place);
  };
  return { value: joined(head.value, parts), placeOf };
}

/** A lexicon from a file or a folder, whichever the path is. */
export async function readLexicon(path: string): Promise<Lexicon> {
  return (await isFolder(path)) ? readLexiconFolder(path) : readLexiconFile(path);
}

/** A path that leads nowhere is none; reading it will say why. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** A category, and where it is written. */
interface CategoryPlace {
  category: unknown;
  from: Located;
  path: (string | number)[];
}

/** The categories that a file lists. */
function listedIn(from: Located): CategoryPlace[] {
  const listed = (from.value as { categories?: unknown } | null)?.categories;
  return Array.isArray(listed) ? listed.map((category, i) => ({ category, from, path: ['categories', i] })) : [];
}

/** Does a file hold nothing but a list of categories? Else it is a category itself. */
const isList = ({ value }: Located): boolean => Object.keys(value ?? {}).join() === 'categories';

/** The head with all categories; a head that is broken stays as it is, for the check to find. */
function joined(head: unknown, parts: readonly CategoryPlace[]): unknown {
  if (typeof head !== 'object' || head === null || Array.isArray(head)) return head;
  const own = (head as { categories?: unknown }).categories;
  return own === undefined || Array.isArray(own) ? { ...head, categories: parts.map(({ category }) => category) } : head;
}

async function dataFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => EXTENSIONS.includes(extname(name)) && !name.startsWith('.')).sort();
  } catch (error) {
    throw await unreadable(folder, error);
  }
}
