/** What a body line of a LIWC dictionary says: a term, and the numbers of its categories. */
export interface LiwcTerm {
  term: string;
  /** Column of the first category, from 1. */
  column: number;
  numbers: string[];
  /** `<of>131/125`: followed by "of" the term is in 131, else in 125. */
  followed: { words: string; whenSo: string; otherwise: string; column: number }[];
  /** `(02 134)125/464`: after a word of category 2 or 134 the term is in 125, else in 464. */
  preceded: { written: string; whenSo: string; otherwise: string; column: number }[];
  /** What stands among the categories and is none. */
  unread: { written: string; column: number }[];
}

const CATEGORY_LIKE = /^(?:[\d()/]+|<[^<>]*>\d+\/\d+)$/;

/**
 * Reads a line. The first tab ends the term; without a tab, the numbers at the end of the line are the categories and
 * what stands before them, at least one word, is the term.
 */
export function liwcTerm(text: string): LiwcTerm {
  const begin = text.search(/\S/);
  const tab = text.indexOf('\t', begin);
  const end = tab >= 0 ? tab : beginOfNumbers(text, begin);
  const found: LiwcTerm = { term: text.slice(begin, end).trim().replace(/\s+/g, ' '), column: end + 1, numbers: [], followed: [], preceded: [], unread: [] };
  const part = /\((\d[\d\s]*)\)(\d+)\/(\d+)|<([^<>]*)>(\d+)\/(\d+)|(\d+)(?!\S)|(\S+)/g;
  part.lastIndex = end;
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const [written, context, whenSo, otherwise, words, followedSo, otherwiseFollowed, number] = match;
    const column = match.index + 1;
    if (number !== undefined) found.numbers.push(number);
    else if (context !== undefined) found.preceded.push({ written, whenSo: whenSo as string, otherwise: otherwise as string, column });
    else if (words?.trim()) found.followed.push({ words: words.trim(), whenSo: followedSo as string, otherwise: otherwiseFollowed as string, column });
    else found.unread.push({ written, column });
  }
  return found;
}

/** Where, in a line without tabs, the categories begin. */
function beginOfNumbers(text: string, begin: number): number {
  const words = [...text.matchAll(/\S+/g)];
  let at = text.length;
  for (let i = words.length - 1; i > 0; i--) {
    const [word] = words[i] as RegExpMatchArray;
    if (!CATEGORY_LIKE.test(word)) break;
    at = (words[i] as RegExpMatchArray).index as number;
  }
  return Math.max(at, begin);
}
