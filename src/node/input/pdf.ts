import { SlantwiseError } from '../../error.js';
import { type Line, linesOf, type TextItem } from './pdf-lines.js';
import { pdfParagraphs } from './pdf-paragraphs.js';
import { peer } from './peer.js';
import type { Metadata } from './types.js';

/**
 * The text of a PDF, paragraphs separated by blank lines, as well as they can be told from where the lines stand.
 * Words broken at the end of a line are joined, which takes the hyphen from a compound that stood there; page numbers
 * and lines that return on page after page are left out. Columns come in the order in which the file has them.
 *
 * Needs the package unpdf.
 *
 * @throws {SlantwiseError} `missing-peer`; `invalid-input`: encrypted, damaged, without text (a scan)
 */
export async function readPdf(bytes: Uint8Array, { file = 'PDF' }: { file?: string } = {}): Promise<{ text: string; metadata: Metadata }> {
  const { getDocumentProxy } = await peer(() => import('unpdf'), ['unpdf'], file, 'reading a PDF');
  try {
    // A copy: the reader takes its bytes away. Verbosity 0: nothing is said on the console.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item): item is typeof item & TextItem => 'str' in item)));
      page.cleanup();
    }
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    await pdf.destroy();
    const text = pdfParagraphs(pages).join('\n\n');
    if (text === '') throw new SlantwiseError('invalid-input', 'holds no text; a scan has to be read by text recognition first', { place: { file } });
    return { text, metadata: { ...said('title', info.Title), ...said('byline', info.Author) } };
  } catch (error) {
    throw error instanceof SlantwiseError ? error : unreadable(error, file);
  }
}

const said = (name: string, value: unknown): Metadata => (typeof value === 'string' && value.trim() ? { [name]: value.trim() } : {});

function unreadable(cause: unknown, file: string): SlantwiseError {
  const isLocked = (cause as Error).name === 'PasswordException';
  return new SlantwiseError('invalid-input', isLocked ? 'is protected by a password' : 'is no PDF, or is damaged', {
    place: { file },
    suggestion: isLocked ? 'save it without a password' : undefined,
    cause,
  });
}
