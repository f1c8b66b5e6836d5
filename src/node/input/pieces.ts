/** A stretch of an extracted text, and where it was found. Of equal lengths, the units correspond one by one. */
export interface Piece {
  /** In the extracted text, `end` exclusive. */
  start: number;
  end: number;
  /** In the text it was taken from, `to` exclusive. */
  from: number;
  to: number;
}

/** Puts a text together and keeps where its pieces come from. */
export interface Extraction {
  /** Words that stand in the other text, from `from` to `to`. */
  take: (words: string, from: number, to?: number) => void;
  /** Words that do not. */
  add: (words: string) => void;
  /** A paragraph begins, with a sign of its role (none given: that of a paragraph which has no words yet); without words nothing is kept of it. */
  paragraph: (sign?: string) => void;
  /** How many paragraphs have begun. */
  begun: () => number;
  /** Where the last of them begins. */
  start: () => number;
  done: () => { text: string; pieces: Piece[] };
}

export function extraction(): Extraction {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let begun = 0;
  let start = 0;
  /** What stands before the first words of the next paragraph. */
  let opening: string | undefined = '';
  const append = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  /** White space does not begin a paragraph. */
  const begins = (words: string): boolean => {
    if (opening === undefined) return true;
    if (words.trim() === '') return false;
    append(opening);
    opening = undefined;
    begun++;
    start = length;
    return true;
  };
  return {
    add: (words) => {
      if (begins(words)) append(words);
    },
    paragraph: (sign) => {
      if (sign === undefined && opening !== undefined) return;
      opening = (length > 0 ? '\n\n' : '') + (sign ?? '');
    },
    take: (words, from, to = from + words.length) => {
      if (words === '' || !begins(words)) return;
      const last = pieces.at(-1);
      const isLinear = to - from === words.length;
      // Long runs of single characters become one piece.
      if (isLinear && last && last.end === length && last.to === from && last.end - last.start === last.to - last.from) {
        last.end += words.length;
        last.to = to;
      } else pieces.push({ start: length, end: length + words.length, from, to });
      append(words);
    },
    begun: () => begun,
    start: () => start,
    done: () => ({ text: parts.join(''), pieces }),
  };
}

/**
 * Where a stretch of the extracted text stands in the other text: from the first of its units that came from there to
 * the last. Undefined where none did.
 */
export function placeOf(pieces: readonly Piece[], start: number, end: number): { start: number; end: number } | undefined {
  const first = pieces[indexOf(pieces, start)];
  const last = pieces[indexOf(pieces, end, true)];
  if (!first || !last || first.start >= end || last.end <= start) return undefined;
  return { start: originOf(first, Math.max(start, first.start), 'start'), end: originOf(last, Math.min(end, last.end), 'end') };
}

/** The first piece that ends after a place; or, from behind, the last that begins before it. */
function indexOf(pieces: readonly Piece[], place: number, fromBehind = false): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, end } = pieces[middle] as Piece;
    if (fromBehind ? start < place : end <= place) low = middle + 1;
    else high = middle;
  }
  return fromBehind ? low - 1 : low;
}

/** A piece that was written otherwise (`&amp;`) is not taken apart. */
function originOf({ start, end, from, to }: Piece, place: number, side: 'start' | 'end'): number {
  if (to - from === end - start) return from + place - start;
  return side === 'start' ? (place >= end ? to : from) : place <= start ? from : to;
}
