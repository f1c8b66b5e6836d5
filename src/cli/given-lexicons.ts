import { SlantwiseError } from '../error.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { AnalyzerOptions } from '../options.js';
import type { MeasureName } from '../report.js';
import type { Io } from './io.js';
import type { GivenDictionary, GivenLexicon } from './values.js';

/** The lexicons that the user brings, in whatever format; what did not come along as written is said on standard error. */
export async function givenLexicons(
  { lexicon: given = [], dictionary = [], quiet }: { lexicon?: readonly GivenLexicon[]; dictionary?: readonly GivenDictionary[]; quiet?: boolean },
  io: Io,
): Promise<Pick<AnalyzerOptions, 'lexicons' | 'dictionaries'>> {
  if (given.length + dictionary.length === 0) return {};
  // Loaded only when there is something to read: the formats are many.
  const { openLexicon } = await import('./lexicon/open.js');
  const open = (path: string) => {
    if (path === '-') throw new SlantwiseError('usage', 'standard input is for the text; a lexicon needs a file');
    return openLexicon(path, io, { quiet });
  };
  const lexicons: Partial<Record<MeasureName, Lexicon[]>> = {};
  for (const { measure, path } of given) lexicons[measure] = [...(lexicons[measure] ?? []), await open(path)];
  const dictionaries = new Map<string, Lexicon>();
  for (const { name, path } of dictionary) {
    if (dictionaries.has(name)) throw new SlantwiseError('usage', `--dictionary ${name} is given twice`);
    dictionaries.set(name, await open(path));
  }
  return { ...(given.length && { lexicons }), ...(dictionary.length && { dictionaries: Object.fromEntries(dictionaries) }) };
}
