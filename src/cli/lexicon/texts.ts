import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SlantwiseError } from '../../error.js';
import { formatOfName } from '../../node/input/format.js';
import { streamInput } from '../../node/input/read.js';
import { unreadable } from '../../node/unreadable.js';
import type { Io } from '../io.js';

/**
 * The texts of files, folders and patterns, in the order given and by name within each; a file that is named twice counts once.
 *
 * @param field the column of the text, in tables.
 * @throws {SlantwiseError} as `readInput`; `usage` where a pattern matches nothing.
 */
export async function textsFrom(given: readonly string[], field: string | undefined, { stdin }: Pick<Io, 'stdin'>): Promise<string[]> {
  const files = new Set<string>();
  for (const one of given) for (const file of await filesOf(one)) files.add(file);
  const texts: string[] = [];
  for (const file of files) {
    for await (const { text, prose } of streamInput(file, { stdin, textColumn: field })) texts.push(prose?.text ?? text);
  }
  return texts;
}

async function filesOf(given: string): Promise<string[]> {
  if (given === '-' || (existsSync(given) && !statSync(given).isDirectory())) return [given];
  if (existsSync(given)) return nonEmpty(given, await filesBelow(given, (path) => !path.includes(sep) && formatOfName(path) !== undefined));
  if (!/[*?]/.test(given)) return [given];
  const parts = given.split(/[/\\]/);
  const fixed = parts.findIndex((part) => /[*?]/.test(part));
  const base = parts.slice(0, fixed).join('/') || (given.startsWith('/') ? '/' : '.');
  const rest = parts.slice(fixed);
  const pattern = patternOf(rest);
  const found = await filesBelow(base, (path) => pattern.test(path.split(sep).join('/')), rest.length > 1);
  return nonEmpty(given, found);
}

/** Files in a folder, and in those within it where `deep`, in order of their paths. Names that begin with a dot are left alone. */
async function filesBelow(base: string, wanted: (path: string) => boolean, deep = false): Promise<string[]> {
  try {
    const entries = await readdir(base, { recursive: deep, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    const start = join(base, 'x').length - 1;
    return paths.filter((path) => !/(?:^|[/\\])\./.test(path.slice(start)) && wanted(path.slice(start))).sort();
  } catch (error) {
    throw await unreadable(base, error);
  }
}

function patternOf(parts: readonly string[]): RegExp {
  const source = parts.map((part, i) => {
    if (part === '**') return i === parts.length - 1 ? '.*' : '(?:[^/]+/)*';
    const name = part
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replaceAll('?', '[^/]');
    return i === parts.length - 1 ? name : `${name}/`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

function nonEmpty(given: string, files: string[]): string[] {
  if (files.length === 0) throw new SlantwiseError('usage', `no text is found at "${given}"`);
  return files;
}
