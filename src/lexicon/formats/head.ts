import * as v from 'valibot';
import { SlantwiseError } from '../../error.js';
import { UNKNOWN_LICENCE } from '../licence.js';
import { type Lexicon, lexiconSchema } from '../schema.js';
import type { Diagnostics } from './diagnostics.js';
import type { ImportOptions } from './format.js';

/** What a foreign file seldom says of itself. */
export type LexiconHead = Omit<Lexicon, 'categories' | 'match' | 'caseSensitive'>;

/**
 * The head of an imported lexicon: what the caller said, else what the format knows, else what is safe.
 *
 * @param format the format's name, as the source gives it ("Imported from LIWC").
 * @param known what the file or its format says of itself.
 * @throws {SlantwiseError} `invalid-option` where the caller said something no lexicon's head can hold.
 */
export function headOf(format: string, options: ImportOptions, diagnostics: Diagnostics, known: Partial<LexiconHead> = {}): LexiconHead {
  checkHeadOptions(options);
  const licence = options.licence ?? known.licence;
  if (!licence) diagnostics.info('licence-unknown', 'the file names no licence: give one with the option "licence" before passing the lexicon on');
  const title = options.title ?? known.title;
  const citations = options.citations ?? known.citations;
  const description = known.description;
  return {
    id: options.id ?? known.id ?? `imported/${wordOf(stemOf(options.file) ?? '') || wordOf(format) || 'lexicon'}`,
    version: options.version ?? known.version ?? '0.0.0',
    language: options.language ?? known.language ?? 'en',
    measure: options.measure ?? known.measure ?? 'loadedTerms',
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    licence: licence ?? UNKNOWN_LICENCE,
    source: known.source ?? `Imported from ${format}${options.file === undefined ? '' : ` (${baseOf(options.file)})`}.`,
    ...(citations?.length && { citations }),
    provenance: [{ operation: 'import', details: `from ${format}${options.file === undefined ? '' : ` (${baseOf(options.file)})`}` }],
  };
}

const HEAD_OPTIONS = ['id', 'version', 'language', 'measure', 'title', 'licence', 'citations'] as const;

/** @throws {SlantwiseError} `invalid-option` */
export function checkHeadOptions(options: ImportOptions): void {
  for (const key of HEAD_OPTIONS) {
    const given = options[key];
    if (given === undefined) continue;
    const result = v.safeParse(lexiconSchema.entries[key] as v.GenericSchema, given);
    if (!result.success) throw new SlantwiseError('invalid-option', `${result.issues[0].message}; got ${result.issues[0].received}`, { place: { path: key } });
  }
}

const baseOf = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;

/** `data/Moral Foundations.dic` → `Moral Foundations` */
function stemOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const base = baseOf(file);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

const wordOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
