import { type Located, parseLocated } from '../lexicon/located.js';
import type { Lexicon } from '../lexicon/schema.js';
import { checkedLexicon } from '../lexicon/validate.js';
import { readBytes } from './bytes.js';
import { decodeText } from './decode.js';

/** The largest lexicons in the field have some hundred thousand entries: a few megabytes. */
const LARGEST = 32_000_000;

/**
 * A lexicon in its canonical form from one YAML or JSON file; which of the two, its content says.
 *
 * @throws {SlantwiseError} `file-unreadable`, `invalid-syntax`, `invalid-lexicon`: with file, line and column.
 * @example
 * ```ts
 * const analyzer = createAnalyzer({ lexicons: { loadedTerms: await readLexiconFile('my-terms.yaml') } });
 * ```
 */
export async function readLexiconFile(path: string): Promise<Lexicon> {
  const { value, placeOf } = await readLocated(path);
  return checkedLexicon(value, placeOf);
}

export async function readLocated(path: string): Promise<Located> {
  return parseLocated(decodeText(await readBytes(path, LARGEST), path), path);
}
