import { extname } from 'node:path';
import type { InputFormat } from './types.js';

const BY_EXTENSION: Record<string, InputFormat> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** The format that a file's name tells. */
export const formatOfName = (file: string): InputFormat | undefined => BY_EXTENSION[extname(file).toLowerCase()];

/** The format that the first bytes tell; text, where they tell nothing. */
export function formatOfContent(bytes: Uint8Array): InputFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  // A ZIP archive whose first entries are those of an Open Packaging document; what it holds is the reader's business.
  if (head.startsWith('PK\u0003\u0004') && /\[Content_Types\]\.xml|_rels\/|word\/|docProps\//.test(head)) return 'docx';
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(head) ? 'html' : 'text';
}

/** More than one text may be in a file of this format. */
export const holdsSeveral = (format: InputFormat | undefined): boolean => format === 'ndjson' || format === 'csv';
