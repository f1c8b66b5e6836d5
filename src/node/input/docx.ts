import { SlantwiseError } from '../../error.js';
import { peer } from './peer.js';
import { unpacksBeyond } from './zip-size.js';

/** A Word document's text. */
export interface WordText {
  /** Paragraphs separated by blank lines, list items with a dash. */
  text: string;
  /** Where headings begin. */
  headings: number[];
}

/** As much of mammoth's tree as is read. */
interface WordNode {
  type: string;
  value?: string;
  styleName?: string | null;
  numbering?: unknown;
  children?: WordNode[];
}

/** How encrypted documents, and those of the time before `.docx`, begin. */
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0';
/** The longest novels have a tenth of it. */
const LARGEST_UNPACKED = 200_000_000;
const HEADING_STYLE = /^(?:heading|title|subtitle|überschrift|titre|titel|título|titolo)\b/iu;

/**
 * The text of a Word document (`.docx`): paragraphs, headings, lists and the cells of tables. Footnotes, comments,
 * deleted passages and images are left out.
 *
 * Needs the package mammoth.
 *
 * @throws {SlantwiseError} `missing-peer`; `invalid-input`: encrypted, damaged, without text, larger than 200 MB when unpacked
 */
export async function readDocx(bytes: Uint8Array, { file = 'document' }: { file?: string } = {}): Promise<WordText> {
  const { default: mammoth } = await peer(() => import('mammoth'), ['mammoth'], file, 'reading a Word document');
  const place = { file };
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === COMPOUND_FILE) {
    throw new SlantwiseError('invalid-input', 'is protected by a password, or in the old format .doc', {
      place,
      suggestion: 'save it as .docx without a password',
    });
  }
  if (unpacksBeyond(bytes, LARGEST_UNPACKED)) throw new SlantwiseError('invalid-input', `is larger than ${LARGEST_UNPACKED / 1e6} MB when unpacked`, { place });
  let tree: WordNode | undefined;
  const keep = (document: WordNode) => {
    tree = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: keep });
  } catch (cause) {
    throw new SlantwiseError('invalid-input', 'is no Word document (.docx), or is damaged', { place, cause });
  }
  const read = textOf(tree ?? { type: 'document' });
  if (read.text === '') throw new SlantwiseError('invalid-input', 'holds no text', { place });
  return read;
}

function textOf(document: WordNode): WordText {
  const headings: number[] = [];
  let text = '';
  for (const paragraph of paragraphsOf(document)) {
    const words = wordsOf(paragraph).trim();
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    if (paragraph.styleName && HEADING_STYLE.test(paragraph.styleName)) headings.push(text.length);
    text += (paragraph.numbering ? '- ' : '') + words;
  }
  return { text, headings };
}

function* paragraphsOf(node: WordNode): Generator<WordNode> {
  if (node.type === 'paragraph') yield node;
  else for (const child of node.children ?? []) yield* paragraphsOf(child);
}

function wordsOf(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return ' ';
    case 'break':
      return '\n';
    default:
      return (node.children ?? []).map(wordsOf).join('');
  }
}
