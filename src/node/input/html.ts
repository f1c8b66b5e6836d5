import { isUtf8 } from 'node:buffer';
import { SlantwiseError } from '../../error.js';
import { windows1252 } from '../decode.js';
import { depthOf, markedHtml, withoutMarks } from './html-places.js';
import { type DomNode, type ElementText, textOfElement } from './html-text.js';
import { peer } from './peer.js';
import type { Piece } from './pieces.js';
import type { Metadata } from './types.js';

const PACKAGES = ['@mozilla/readability', 'linkedom'];

/** Browsers stop at 512; beyond, parsers take very long, and then fail. */
const DEEPEST = 2_000;
/** Pages that make a headline of everything have no headline. */
const MOST_HEADLINES = 5;

/** The article of a web page. */
export interface HtmlArticle {
  /** Headline and article, paragraphs separated by blank lines. */
  text: string;
  /** Where in the page they stand, as far as they are found there. */
  pieces: Piece[];
  /** Where headings begin, in order. */
  headings: number[];
  /** `title`, `byline`, `site` and `published`, as far as the page says them. */
  metadata: Metadata;
}

/**
 * The article of a web page, without navigation, notices and comments (Mozilla's Readability, as in Firefox's reader
 * view); code is left out.
 *
 * Needs the packages @mozilla/readability and linkedom.
 *
 * @throws {SlantwiseError} `missing-peer`; `invalid-input`: the page has no article
 * @example
 * ```ts
 * import { placeOf, readHtml } from 'slantwise/node';
 *
 * const page = '<title>The vote</title><article><p>The &ldquo;shameless&rdquo; plan may fail.</p></article>';
 * const { text, pieces, metadata } = await readHtml(page);
 * text; // 'The vote\n\nThe “shameless” plan may fail.'
 * metadata; // { title: 'The vote' }
 *
 * const start = text.indexOf('“');
 * const place = placeOf(pieces, start, start + '“shameless”'.length);
 * page.slice(place?.start, place?.end); // '&ldquo;shameless&rdquo;'
 * ```
 */
export async function readHtml(html: string, { file = 'HTML' }: { file?: string } = {}): Promise<HtmlArticle> {
  const [{ Readability }, { parseHTML }] = await peer(
    () => Promise.all([import('@mozilla/readability'), import('linkedom')]),
    PACKAGES,
    file,
    'reading a web page',
  );
  if (depthOf(html) > DEEPEST) throw new SlantwiseError('invalid-input', `is nested deeper than ${DEEPEST} elements, and no page`, { place: { file } });
  const marked = markedHtml(html);
  const { article, headlines } = understood(file, () => {
    const { document } = parseHTML(whole(marked.html));
    // Before Readability takes the document apart.
    const headlines = [...document.querySelectorAll('h1')].slice(0, MOST_HEADLINES).map((element) => textOfElement(element, marked, html));
    return { headlines, article: new Readability<DomNode>(document as never, { serializer: (element) => element as unknown as DomNode }).parse() };
  });
  const title = oneLine(article?.title);
  // The title of a page often has the name of the site behind it.
  const headline = headlines.find(({ text }) => text !== '' && title.includes(text)) ?? { text: title, pieces: [], headings: [] };
  const said = { title: headline.text, byline: article?.byline, site: article?.siteName, published: article?.publishedTime };
  const metadata = Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (oneLine(value) ? [[name, oneLine(value)]] : [])));
  const body = article?.content ? textOfElement(article.content, marked, html) : { text: '', pieces: [], headings: [] };
  if (body.text === '') throw new SlantwiseError('invalid-input', 'has no article: no text is found in the page', { place: { file } });
  return { ...joined(headline, body), metadata };
}

/** The headline is part of what is read, and stands before the article or in its first lines. */
function joined(headline: ElementText, body: ElementText): ElementText {
  if (headline.text === '' || body.text.slice(0, headline.text.length * 2).includes(headline.text)) return body;
  const before = `${headline.text}\n\n`;
  const moved = body.pieces.map(({ start, end, from, to }) => ({ start: start + before.length, end: end + before.length, from, to }));
  return { text: before + body.text, pieces: [...headline.pieces, ...moved], headings: [0, ...body.headings.map((start) => start + before.length)] };
}

/** linkedom adds no html and body to a page that leaves them out, as HTML allows. */
function whole(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  if (head) return `${html.slice(0, head.index)}</head><body>${html.slice(head.index + head[0].length)}`;
  const title = /<title[^>]*>[^<]*<\/title>/i.exec(html)?.[0] ?? '';
  return `<html><head>${title}</head><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '').replace(title, '')}</body></html>`;
}

const oneLine = (value: string | null | undefined): string =>
  withoutMarks(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function understood<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new SlantwiseError('invalid-input', 'cannot be read as a web page', { place: { file }, cause });
  }
}

/** HTML looks for its own charset in its first bytes. */
const DECLARED_WITHIN = 4_096;
/** What is written as Latin-1 is read as windows-1252 (WHATWG Encoding). */
const WINDOWS_1252 = /^(?:windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/**
 * The bytes of a web page as text: by byte-order mark, else by what the server says, else by what the page says, else
 * UTF-8, and if it is not, windows-1252. A page with a broken character is read all the same, as browsers do.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const named = head.startsWith('\u00ef\u00bb\u00bf') ? 'utf-8' : (charset ?? /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1]);
  // A page that could be read so far is no UTF-16, whatever it says.
  const label = named && !/^utf-?16/i.test(named) ? named : undefined;
  if (label !== undefined && WINDOWS_1252.test(label)) return windows1252(bytes);
  if (label !== undefined && !/^utf-?8$/i.test(label)) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // A charset that there is not: as if none were named.
    }
  }
  return isUtf8(bytes) || label !== undefined ? new TextDecoder().decode(bytes) : windows1252(bytes);
}
