import { findDialogue } from './dialogue.js';
import { isSpaceAt, isTypewriterMark, isWordAt, singleQuotationEnds } from './single-quotations.js';
import type { Quotation, Range } from './types.js';

type Marks = Quotation['marks'];

/** A quotation before its tokens are known. */
export type RawQuotation = Omit<Quotation, 'tokens'>;

interface Open {
  marks: Marks;
  start: number;
  innerStart: number;
  closers: string;
  continues: boolean;
}

/** Opening marks that say by themselves that they open, and what closes them. */
const PAIRS: Readonly<Record<string, { marks: Marks; closers: string }>> = {
  '“': { marks: 'curly', closers: '”' },
  '„': { marks: 'curly', closers: '“”' },
  '‟': { marks: 'curly', closers: '”' },
  '«': { marks: 'guillemet', closers: '»' },
  '‹': { marks: 'guillemet', closers: '›' },
};
/** Closing marks that also open in some languages, after a space and before a word: Swedish ”…” and »…», German »…«. */
const BOTH_WAYS: typeof PAIRS = { '”': { marks: 'curly', closers: '”' }, '»': { marks: 'guillemet', closers: '«»' } };
const DOUBLE = new Set(['"', '＂']);
const MARK = /["'`“”„‟«»‹›‘’＂]/g;
const MAX_DEPTH = 3;

/**
 * Quotations of the paragraphs, in order of their start, marks included.
 *
 * One pass over the characters of each paragraph. `"` opens before a non-space after anything but a letter or digit,
 * and closes otherwise; single quotes count only where they close in the same paragraph and are no apostrophe; a
 * quotation without closing mark runs to the paragraph's end, and the next paragraph takes it up where it begins with a mark.
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): RawQuotation[][] {
  const dialogue = findDialogue(text, paragraphs);
  let openBefore = false;
  return paragraphs.map((paragraph, index) => {
    const found = quotationsIn(text, paragraph, openBefore);
    openBefore = found.some((quotation) => quotation.depth === 0 && !quotation.closed);
    const spoken = dialogue.get(index);
    return spoken ? within(spoken, found) : found;
  });
}

/** Speech that a dash opens, and what is quoted in it, a step deeper; what straddles its end is left out. */
function within(spoken: readonly RawQuotation[], found: readonly RawQuotation[]): RawQuotation[] {
  const kept = found.flatMap((quotation) => {
    const around = spoken.find(({ start, end }) => quotation.start < end && quotation.end > start);
    if (!around) return quotation;
    return quotation.start >= around.start && quotation.end <= around.end ? { ...quotation, depth: quotation.depth + 1 } : [];
  });
  return inOrder([...spoken, ...kept]);
}

const inOrder = (quotations: RawQuotation[]) => quotations.sort((a, b) => a.start - b.start || b.end - a.end);

function quotationsIn(text: string, paragraph: Range, openBefore: boolean): RawQuotation[] {
  const done: RawQuotation[] = [];
  const open: Open[] = [];
  let skipTo = 0;
  const places = placesOfMarks(text, paragraph);
  if (places.length === 0) return done;
  const singleEnds = singleQuotationEnds(text, paragraph, places);

  const close = (innerEnd: number, end: number, closed: boolean) => {
    const { marks, start, innerStart, continues } = open.pop() as Open;
    done.push({ start, end, inner: { start: innerStart, end: innerEnd }, marks, depth: open.length, closed, continues });
  };
  const push = (marks: Marks, at: number, width: number, closers: string) => {
    if (open.length < MAX_DEPTH) open.push({ marks, start: at, innerStart: at + width, closers, continues: openBefore && at === paragraph.start });
  };

  for (const at of places) {
    if (at < skipTo) continue;
    const character = text[at] as string;
    const top = open.at(-1);
    const pair = PAIRS[character];
    if (
      (top?.closers.includes(character) && top.marks !== 'single') ||
      (character === '”' && top?.marks === 'double') ||
      (character === '“' && top?.marks === 'curly' && closesHere(text, at, paragraph))
    ) {
      close(at, at + 1, true);
    } else if (pair) {
      push(pair.marks, at, 1, pair.closers);
    } else if (BOTH_WAYS[character] && !top && isSpaceAt(text, at - 1, paragraph) && isWordAt(text, at + 1, paragraph)) {
      push(BOTH_WAYS[character].marks, at, 1, BOTH_WAYS[character].closers);
    } else if (DOUBLE.has(character)) {
      const double = open.findLastIndex((quotation) => quotation.marks === 'double');
      if (double < 0) {
        if (opensHere(text, at, at + 1, paragraph) || opensLoosely(text, at, paragraph)) push('double', at, 1, '');
        else if (top?.marks === 'curly') close(at, at + 1, true);
      } else {
        while (open.length > double + 1) close(at, at, false);
        const reopens = isSpaceAt(text, at - 1, paragraph) && isWordAt(text, at + 1, paragraph);
        close(at, reopens ? at : at + 1, !reopens);
        if (reopens) push('double', at, 1, '');
      }
    } else if (isTypewriterMark(text, at)) {
      const typewriter = open.findLastIndex((quotation) => quotation.marks === 'typewriter');
      if (typewriter >= 0 && character !== '`') {
        while (open.length > typewriter + 1) close(at, at, false);
        close(at, at + 2, true);
      } else if (character === '`' || opensHere(text, at, at + 2, paragraph)) {
        push('typewriter', at, 2, '');
      }
      skipTo = at + 2;
    } else if (singleEnds.has(at)) {
      push('single', at, 1, '');
    } else if (top?.marks === 'single' && singleEnds.get(top.start) === at) {
      close(at, at + 1, true);
    }
  }
  while (open.length > 0) close(paragraph.end, paragraph.end, false);
  return inOrder(done);
}

/** Where characters stand that may be quotation marks: few, so nothing else need be looked at. */
function placesOfMarks(text: string, { start, end }: Range): number[] {
  const places: number[] = [];
  // Looked for in the paragraph alone: in the whole text each search might run on to the far end.
  const paragraph = text.slice(start, end);
  MARK.lastIndex = 0;
  while (MARK.test(paragraph)) places.push(start + MARK.lastIndex - 1);
  return places;
}

function opensHere(text: string, at: number, after: number, paragraph: Range): boolean {
  return after < paragraph.end && !isSpaceAt(text, after, paragraph) && !isWordAt(text, at - 1, paragraph);
}

/** `Lund said," It is late."`: a mark that clings to a comma, where nothing is open and the next mark of its kind closes. */
function opensLoosely(text: string, at: number, paragraph: Range): boolean {
  const before = text[at - 1];
  if ((before !== ',' && before !== ':') || !isWordAt(text, at - 2, paragraph) || !isSpaceAt(text, at + 1, paragraph)) return false;
  const next = text.indexOf(text[at] as string, at + 1);
  return next > 0 && next < paragraph.end && !isSpaceAt(text, next - 1, paragraph) && !isWordAt(text, next + 1, paragraph);
}

/** `«It is odd,“ said Lund`: an opening mark that clings to the word before it and has a space after it was meant to close. */
function closesHere(text: string, at: number, paragraph: Range): boolean {
  return !isSpaceAt(text, at - 1, paragraph) && isSpaceAt(text, at + 1, paragraph);
}
