import type { Range } from './types.js';

/** Clipped words begin with an apostrophe, not with a quotation: 'em, 'tis, '90s. */
const ELISION = /^(?:em|tis|twas|til|till|cause|n|bout|round|\d{2}s?)\b/iu;

/** A single mark that may open or close: not inside a word. */
interface SingleMark {
  at: number;
  opens: boolean;
  /** ‘, which alone nests, for it says which way it faces. */
  faces: boolean;
  /** Closes after a punctuation mark, as speech does: "…to him.’". */
  strong: boolean;
}

/** Start → end of each single-quoted stretch that is no apostrophe and holds more than a clipped word. */
export function singleQuotationEnds(text: string, paragraph: Range, places: readonly number[]): Map<number, number> {
  const ends = new Map<number, number>();
  const marks = singleMarks(text, paragraph, places);
  const strongAhead = strongEndsAhead(marks);
  /** Marks that have not closed. */
  const starts: number[] = [];
  marks.forEach(({ at, opens, faces, strong }, i) => {
    if (opens) {
      if (starts.length === 0 || faces) starts.push(at);
      return;
    }
    const start = starts.at(-1);
    if (start === undefined || isPluralPossessive(text, at, start, paragraph)) return;
    if (!strong && strongAhead[i + 1] && opensSpeech(text, start, paragraph)) return;
    ends.set(start, at);
    starts.pop();
  });
  return ends;
}

function singleMarks(text: string, paragraph: Range, places: readonly number[]): SingleMark[] {
  const marks: SingleMark[] = [];
  const backtickOpens = !closesWithBacktick(text, paragraph, places);
  let skipTo = 0;
  for (const at of places) {
    const character = text[at] === '`' && backtickOpens ? '‘' : text[at];
    if (at < skipTo || (character !== "'" && character !== '‘' && character !== '’')) continue;
    if (isTypewriterMark(text, at)) {
      skipTo = at + 2;
      continue;
    }
    const wordBefore = isWordAt(text, at - 1, paragraph);
    if (wordBefore && isWordAt(text, at + 1, paragraph)) continue;
    if (character !== '’' && !wordBefore && !isSpaceAt(text, at + 1, paragraph) && !ELISION.test(text.slice(at + 1, at + 9))) {
      marks.push({ at, opens: true, faces: character === '‘', strong: false });
    } else if (character !== '‘' && !isSpaceAt(text, at - 1, paragraph)) {
      marks.push({ at, opens: false, faces: false, strong: !wordBefore });
    }
  }
  return marks;
}

/** Whether, from each mark on, one closes after punctuation before the next opens. */
function strongEndsAhead(marks: readonly SingleMark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length + 1).fill(false);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { opens, strong } = marks[i] as SingleMark;
    ahead[i] = !opens && (strong || (ahead[i + 1] as boolean));
  }
  return ahead;
}

/** "‘T’ gate’s open,’ he said": a capital, after what may come before speech. A mark after a letter in it may be a clipped word's. */
function opensSpeech(text: string, start: number, paragraph: Range): boolean {
  if (!/\p{Lu}/u.test(text[start + 1] ?? '')) return false;
  let before = start - 1;
  while (before >= paragraph.start && isSpaceAt(text, before, paragraph)) before--;
  return before < paragraph.start || !isWordAt(text, before, paragraph);
}

/** "`npm test` runs": a backtick that closes marks code; in "`We will sail,' she said" it is a quotation mark. */
function closesWithBacktick(text: string, paragraph: Range, places: readonly number[]): boolean {
  return places.some(
    (at) => text[at] === '`' && text[at + 1] !== '`' && text[at - 1] !== '`' && !isSpaceAt(text, at - 1, paragraph) && !isWordAt(text, at + 1, paragraph),
  );
}

/** "the voters' choice": an s before it and a word after a space, with a later mark that could close. */
function isPluralPossessive(text: string, at: number, start: number, paragraph: Range): boolean {
  if (text[at - 1] !== 's' || !isSpaceAt(text, at + 1, paragraph) || !isWordAt(text, at + 2, paragraph)) return false;
  if (at - start < 3) return false;
  const rest = text.slice(at + 1, Math.min(paragraph.end, at + 400));
  return /[\p{L}\p{N}.,!?]['’](?![\p{L}\p{N}])/u.test(rest);
}

export const isTypewriterMark = (text: string, at: number) => (text[at] === "'" && text[at + 1] === "'") || (text[at] === '`' && text[at + 1] === '`');
export const isSpaceAt = (text: string, at: number, { start, end }: Range) => at < start || at >= end || /\s/.test(text[at] as string);
export const isWordAt = (text: string, at: number, { start, end }: Range) => at >= start && at < end && /[\p{L}\p{N}]/u.test(text[at] as string);
