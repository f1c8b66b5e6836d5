import { didYouMean, SlantwiseError } from '../../error.js';
import type { Lexicon } from '../schema.js';
import { afinn } from './afinn.js';
import { canonicalJson } from './canonical-json.js';
import { canonicalYaml } from './canonical-yaml.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { generalInquirer } from './general-inquirer.js';
import { lexicoder } from './lexicoder.js';
import { refuseBinary } from './lines.js';
import { liwc } from './liwc.js';
import { liwcDicx } from './liwc-dicx.js';
import { loughranMcDonald } from './loughran-mcdonald.js';
import { mpqa } from './mpqa.js';
import { nrcEmolex } from './nrc-emolex.js';
import { nrcVad } from './nrc-vad.js';
import { quanteda } from './quanteda.js';
import { csv, tsv } from './table.js';
import { vader } from './vader.js';
import { wordList } from './word-list.js';
import { wordstat } from './wordstat.js';
import { yoshikoder } from './yoshikoder.js';

/** Every format there is; of two that fit a text equally well the first is taken. */
export const FORMATS: readonly LexiconFormat[] = [
  canonicalYaml,
  canonicalJson,
  liwc,
  liwcDicx,
  quanteda,
  wordstat,
  yoshikoder,
  lexicoder,
  vader,
  afinn,
  nrcEmolex,
  nrcVad,
  mpqa,
  loughranMcDonald,
  generalInquirer,
  csv,
  tsv,
  wordList,
];

/** A format and how sure it is, 0 to 1. */
export interface SniffedFormat {
  format: LexiconFormat;
  confidence: number;
}

/** What the file's extension adds to what its text looks like. */
const EXTENSION = 0.15;
/** Below this a guess is diagnosed. */
const SURE = 0.6;

/**
 * The format that a text most looks like, from its beginning and its file's extension; nothing where it looks like none.
 *
 * @example
 * ```ts
 * sniffFormat('%\n1\tposemo\n%\nhapp*\t1\n')?.format.id; // 'liwc'
 * ```
 */
export function sniffFormat(text: string, file?: string): SniffedFormat | undefined {
  const extension = extensionOf(file);
  let best: SniffedFormat | undefined;
  for (const format of FORMATS) {
    const looks = format.sniff(text, file);
    const confidence = looks === 0 ? 0 : looks + (format.extensions.includes(extension) ? EXTENSION : 0);
    if (confidence > (best?.confidence ?? 0)) best = { format, confidence };
  }
  return best && { format: best.format, confidence: Math.min(1, best.confidence) };
}

/**
 * Reads a lexicon in any of the formats: the one that `format` names, else the one the text looks like. Whatever did
 * not come along as it was written is in `diagnostics`.
 *
 * @throws {SlantwiseError} `invalid-option` for an unknown format; `invalid-syntax` and `invalid-lexicon` with line and column
 * where the text cannot be used at all, or looks like no format.
 * @example
 * ```ts
 * const { lexicon, diagnostics } = importLexicon('%\n1\tposemo\n%\nhapp*\t1\n', { id: 'lab/mood', file: 'mood.dic' });
 * lexicon.categories[0]?.id; // 'posemo'
 * ```
 */
export function importLexicon(text: string, { format, ...options }: ImportOptions & { format?: string | undefined } = {}): Imported {
  if (typeof text !== 'string') throw new SlantwiseError('invalid-text', `expected a string, got ${text === null ? 'null' : typeof text}`);
  if (format !== undefined) return formatNamed(format).parse(text, options);
  refuseBinary(text, options.file);
  const sniffed = sniffFormat(text, options.file);
  if (!sniffed) {
    throw new SlantwiseError('invalid-syntax', text.trim() ? 'looks like no format of lexicons that is known' : 'is empty', {
      place: { ...(options.file !== undefined && { file: options.file }), line: 1, column: 1 },
      ...(text.trim() && { suggestion: `name its format, one of ${names(() => true)}` }),
    });
  }
  const imported = sniffed.format.parse(text, options);
  const severity = sniffed.confidence < SURE ? 'warning' : 'info';
  const message = `read as ${sniffed.format.title}${severity === 'warning' ? ', which is a guess: name its format to be sure' : ''}`;
  return { ...imported, diagnostics: [{ severity, code: 'format-sniffed', message }, ...imported.diagnostics] };
}

/**
 * Writes a lexicon in a foreign format, with an account of what that format cannot say.
 *
 * @throws {SlantwiseError} `invalid-option` for a format that is unknown or only read.
 * @example
 * ```ts
 * const { lexicon } = importLexicon('%\n1\tposemo\n%\nhapp*\t1\n');
 * exportLexicon(lexicon, 'words').text; // 'happ*\n'
 * ```
 */
export function exportLexicon(lexicon: Lexicon, format: string): Exported {
  const { serialize, id } = formatNamed(format);
  if (serialize) return serialize(lexicon);
  throw new SlantwiseError('invalid-option', `lexicons are read from ${id}, not written`, {
    place: { path: 'format' },
    suggestion: `write one of ${names(({ serialize: writes }) => writes !== undefined)}`,
  });
}

/**
 * The format with an id, as `FORMATS` has it.
 *
 * @throws {SlantwiseError} `invalid-option`, with the one that may have been meant.
 */
export function formatNamed(name: string): LexiconFormat {
  const wanted = String(name).toLowerCase();
  const found = FORMATS.find(({ id }) => id === wanted) ?? FORMATS.find(({ extensions }) => extensions[0] === wanted);
  if (found) return found;
  const known = FORMATS.map(({ id }) => id);
  throw new SlantwiseError('invalid-option', `there is no format "${String(name).slice(0, 40)}"`, {
    place: { path: 'format' },
    suggestion: didYouMean(wanted.slice(0, 40), known) ?? `one of ${known.join(', ')}`,
  });
}

const names = (which: (format: LexiconFormat) => boolean): string =>
  FORMATS.filter(which)
    .map(({ id }) => id)
    .join(', ');

const extensionOf = (file: string | undefined): string => /\.([^./\\]+)$/.exec(file ?? '')?.[1]?.toLowerCase() ?? '';
