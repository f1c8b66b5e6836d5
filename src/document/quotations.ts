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
 * quotation without closing mark runs to the paragraph's end, and the next paragraph takes it up where it begins with a
 * mark, or where a mark closes in it that has not been opened.
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): RawQuotation[][] {
  const dialogue = findDialogue(text, paragraphs);
  return markedQuotations(text, paragraphs).map((marked, index) => {
    const spoken = dialogue.get(index);
    return spoken ? within(spoken, marked) : marked;
  });
}

/** Speech, and what is quoted in it, a step deeper; what straddles its end is left out. */
function within(spoken: readonly RawQuotation[], found: readonly RawQuotation[]): RawQuotation[] {
  const kept = found.flatMap((quotation) => {
    const around = spoken.find(({ start, end }) => quotation.start < end && quotation.end > start);
    if (!around) return quotation;
    return quotation.start >= around.start && quotation.end <= around.end ? { ...quotation, depth: quotation.depth + 1 } : [];
  });
  return inOrder([...spoken, ...kept]);
}

const inOrder = (quotations: RawQuotation[]) => quotations.sort((a, b) => a.start - b.start || b.end - a.end);

function markedQuotations(text: string, paragraphs: readonly Range[]): RawQuotation[][] {
  let openBefore = false;
  const found: RawQuotation[][] = [];
  /** The paragraph whose quotation is still open, while those after it have no mark; else -1. */
  let opener = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const places = placesOfMarks(text, paragraph);
    const here = quotationsIn(text, paragraph, places, openBefore);
    found.push(here);
    const open = here.find(({ depth, closed }) => depth === 0 && !closed);
    openBefore = open !== undefined;
    const before = opener >= 0 ? found[opener]?.find(({ depth, closed }) => depth === 0 && !closed) : undefined;
    const close = before ? closingMark(text, paragraph, places, before.marks) : -1;
    if (before && close >= 0) {
      for (let between = opener + 1; between < index; between++) found[between]?.push(wholeOf(paragraphs[between] as Range, before.marks));
      found[index] = within([{ ...wholeOf(paragraph, before.marks), end: close + 1, inner: { start: paragraph.start, end: close }, closed: true }], here);
    }
    if (open) opener = index;
    else if (places.length > 0 || index - opener > FARTHEST_CLOSE) opener = -1;
  }
  return found;
}

/** After how many paragraphs a mark may still close: a speech of one sentence a line. */
const FARTHEST_CLOSE = 6;

/** `It is late. We go,” she said.`: where the first double mark of a paragraph closes, after a stop or comma, what none in it has opened; else -1. */
function closingMark(text: string, paragraph: Range, places: readonly number[], marks: Marks): number {
  const mark = marks === 'curly' ? '”' : marks === 'double' ? '"' : '';
  const at = mark === '' ? undefined : places.find((place) => /["“”]/.test(text[place] as string));
  if (at === undefined || text[at] !== mark) return -1;
  // `«We will win.¶ Ada Lund, Harbour Party»`: a short last line is the name of the one who is quoted
  if (at + 1 >= paragraph.end && at - paragraph.start < LONGEST_CREDIT) return -1;
  return at > paragraph.start && /[,.?!…—–-]/.test(text[at - 1] as string) && isSpaceAt(text, at + 1, paragraph) ? at : -1;
}

/** How many characters a line with the name of the one who is quoted may have. */
const LONGEST_CREDIT = 60;

/** A paragraph in the middle of a quotation, without a mark. */
const wholeOf = ({ start, end }: Range, marks: Marks): RawQuotation => ({ start, end, inner: { start, end }, marks, depth: 0, closed: false, continues: true });

function quotationsIn(text: string, paragraph: Range, places: readonly number[], openBefore: boolean): RawQuotation[] {
  const done: RawQuotation[] = [];
  const open: Open[] = [];
  let skipTo = 0;
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
