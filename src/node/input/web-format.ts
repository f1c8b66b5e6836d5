import { SlantwiseError } from '../../error.js';
import { formatOfContent, formatOfName } from './format.js';
import type { InputFormat } from './types.js';
import type { Fetched } from './web.js';

const BY_TYPE: Record<string, InputFormat> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
};
/** Says nothing. */
const ANYTHING = new Set([undefined, 'application/octet-stream', 'binary/octet-stream']);

/**
 * What a server gave, by what it says; where it says nothing, or only that it is text, by the name.
 *
 * @throws {SlantwiseError} `invalid-input`: no kind of text
 */
export function formatOfAnswer({ type, url, bytes }: Fetched, address: string): InputFormat {
  const byName = formatOfName(url.pathname);
  if (ANYTHING.has(type)) return byName ?? formatOfContent(bytes);
  const format = BY_TYPE[type as string];
  if (!format) throw new SlantwiseError('invalid-input', `is ${type}, no text that can be read`, { place: { file: address } });
  return format === 'text' && byName && ['markdown', 'ndjson', 'csv'].includes(byName) ? byName : format;
}
