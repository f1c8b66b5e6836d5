import { existsSync } from 'node:fs';
import { didYouMean, SlantwiseError } from '../../error.js';
import type { Lexicon } from '../../lexicon/schema.js';
import { type ImportFileOptions, importLexiconFile, withHead } from '../../node/import-lexicon.js';
import { diagnosticLines } from '../diagnostics.js';
import type { Io } from '../io.js';
import { complainAll } from './shell.js';
import { SHIPPED } from './shipped.js';

export interface OpenOptions extends ImportFileOptions {
  /** Says nothing about what was read otherwise than written. */
  quiet?: boolean | undefined;
  /** Says also what is merely worth knowing. */
  infos?: boolean | undefined;
}

/**
 * The lexicon that the user means: a file in any format, a folder, `-`, or the id of a shipped lexicon such as
 * `en/hedging`. What did not come along as it was written is said on standard error.
 */
export async function openLexicon(given: string, io: Io, { quiet = false, infos = false, ...options }: OpenOptions = {}): Promise<Lexicon> {
  const shipped = given === '-' || existsSync(given) ? undefined : await shippedLexicon(given);
  if (shipped) {
    const { format: _, stdin: __, ...head } = options;
    return withHead(shipped, head);
  }
  const { lexicon, diagnostics } = await importLexiconFile(given, { stdin: io.stdin, ...options });
  if (!quiet) await complainAll(io, diagnosticLines(given, diagnostics, { infos }));
  return lexicon;
}

async function shippedLexicon(given: string): Promise<Lexicon | undefined> {
  const ids = Object.keys(SHIPPED);
  if (ids.includes(given)) return SHIPPED[given]?.();
  // `en/hegding` is an id; `terms.yaml` and `/data/terms` are not.
  if (!/^[a-z]{2,3}\/[\w-]+$/.test(given)) return undefined;
  throw new SlantwiseError('unknown-lexicon', `there is no file "${given}", and no such lexicon is shipped`, {
    suggestion: didYouMean(given, ids) ?? `shipped are ${ids.join(', ')}`,
  });
}
