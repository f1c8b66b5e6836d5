import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { SlantwiseError } from '../../src/error.js';
import type { Lexicon, LexiconCategory } from '../../src/lexicon/schema.js';
import { checkedLexicon } from '../../src/lexicon/validate.js';

/** A lexicon as authored: a folder with `head.yaml` and a file for each category, or for a few that belong together. */
export interface AuthoredLexicon {
  /** Folder name; also the name of the shipped file. */
  name: string;
  lexicon: Lexicon;
}

/** Reads every lexicon folder of a language. */
export function readAuthored(languageFolder: string): AuthoredLexicon[] {
  return readdirSync(languageFolder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => ({ name, lexicon: readFolder(join(languageFolder, name)) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readFolder(folder: string): Lexicon {
  const head = readYaml(join(folder, 'head.yaml')) as object;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'head.yaml')
    .sort();
  const categories = files.flatMap((file) => categoriesOfFile(readYaml(join(folder, file))));
  return checkedLexicon({ ...head, categories: mergedById(categories) }, () => ({ file: relative(process.cwd(), folder) }));
}

function categoriesOfFile(content: unknown): LexiconCategory[] {
  if (Array.isArray(content)) return content as LexiconCategory[];
  const file = content as LexiconCategory;
  return file.id === undefined && file.categories ? file.categories : [file];
}

/** Files may share a parent category; its children are put together. */
function mergedById(categories: readonly LexiconCategory[]): LexiconCategory[] {
  const byId = new Map<string, LexiconCategory>();
  for (const category of categories) {
    const known = byId.get(category.id);
    if (!known) byId.set(category.id, category);
    else
      byId.set(category.id, {
        ...known,
        ...category,
        entries: [...(known.entries ?? []), ...(category.entries ?? [])],
        categories: mergedById([...(known.categories ?? []), ...(category.categories ?? [])]),
      });
  }
  return [...byId.values()];
}

function readYaml(file: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const error = document.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new SlantwiseError('invalid-syntax', error.message, { place: { file: relative(process.cwd(), file), line, column: col } });
  }
  return document.toJS();
}
