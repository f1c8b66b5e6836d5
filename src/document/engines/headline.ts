import type { Range } from '../types.js';

const LONGEST_HEADLINE = 200;
const CLOSING = '"”’)';
const STOPS = '.,;';

/** Title case hides verbs from the tagger: "Minister Denies Claims" is tagged again in lower case. A sentence full of names ends in a full stop. */
export function looksLikeHeadline(text: string, { start, end }: Range): boolean {
  if (end - start > LONGEST_HEADLINE || endsInStop(text, start, end)) return false;
  const words = text.slice(start, end).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

/** Ends in a full stop, comma or semicolon, closing marks after it or not. */
function endsInStop(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && CLOSING.includes(text[last] as string)) last--;
  return last >= start && STOPS.includes(text[last] as string);
}
