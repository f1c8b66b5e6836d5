import { type MarkedHtml, markOf } from './html-places.js';
import { type Extraction, extraction, type Piece } from './pieces.js';

/** As much of a document's nodes as is needed to read them. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** No prose. */
const SKIPPED = new Set('script style noscript template svg math pre code kbd samp button select textarea iframe object audio video canvas'.split(' '));

/** What is read of an element. */
export interface ElementText {
  text: string;
  pieces: Piece[];
  /** Where headings begin. */
  headings: number[];
}

/** The words of an element, paragraphs separated by blank lines, list items with a dash; and where in the page they stand, where that is known. */
export function textOfElement(root: DomNode, marked: MarkedHtml, page: string): ElementText {
  const out = extraction();
  const headings: number[] = [];
  const words = wordsTo(out, marked, page);
  // Not by recursion: pages nest as deep as they like.
  const pending: (DomNode | (() => void))[] = [root];
  while (pending.length > 0) {
    const next = pending.pop() as DomNode | (() => void);
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) words.take(next.nodeValue ?? '');
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase();
      words.elsewhere();
      if (SKIPPED.has(name)) continue;
      if (name === 'br') words.lineBreak();
      if (BLOCKS.has(name)) {
        words.block(name === 'li' ? '- ' : undefined);
        const start = out.begun();
        pending.push(() => {
          if (/^h[1-6]$/.test(name) && out.begun() > start) headings.push(out.start());
          words.block(name === 'li' ? '' : undefined);
        });
      }
      // Once: linkedom makes the list anew each time it is asked for.
      const children = Array.from(next.childNodes);
      while (children.length > 0) pending.push(children.pop() as DomNode);
    }
  }
  return { ...out.done(), headings };
}

/** Takes text nodes apart by their marks, and white space together. */
function wordsTo(out: Extraction, { from, reference }: MarkedHtml, page: string) {
  /** White space that has come and is written before the next word. */
  let space: { words: string; origin: number | undefined } | undefined;
  /** Where the next character stands, and the length of its reference. A parser may part a reference from its mark. */
  let origin: number | undefined;
  let length = 0;
  const put = (words: string, origin: number | undefined, to?: number) => {
    if (origin === undefined) out.add(words);
    else out.take(words, origin, to);
  };
  return {
    block: (sign: string | undefined) => {
      space = undefined;
      out.paragraph(sign);
    },
    lineBreak: () => {
      space = { words: '\n', origin: undefined };
    },
    elsewhere: () => {
      origin = undefined;
    },
    take: (text: string) => {
      for (const character of text) {
        const mark = from.length > 0 ? markOf(character.codePointAt(0) as number) : undefined;
        if (mark !== undefined) {
          origin = from[mark];
          length = reference[mark] ?? 0;
          continue;
        }
        // What a reference stands for is known as a whole; else the page has the same character there.
        const isThere = origin !== undefined && (length > 0 || page.startsWith(character, origin));
        const place = isThere ? origin : undefined;
        if (/[ \t\n\r\f]/.test(character)) space ??= { words: ' ', origin: place };
        else {
          if (space) put(space.words, space.origin);
          space = undefined;
          put(character, place, place === undefined || length === 0 ? undefined : place + length);
        }
        if (origin !== undefined && length === 0) origin += character.length;
      }
    },
  };
}
