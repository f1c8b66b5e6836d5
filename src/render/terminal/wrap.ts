import wrapAnsi from 'wrap-ansi';

/** A text in lines no wider than asked, each but the first set in by `indent`. */
export function wrapped(text: string, width: number, indent = ''): string {
  const room = Math.max(8, width - indent.length);
  const lines = (NARROW.test(text) && narrowLines(text, room)) || wrapAnsi(text, room, { hard: true });
  return indent === '' ? lines : lines.replaceAll('\n', `\n${indent}`);
}

/** Characters of one column each, in which most lines are written: such a line need not be measured, which takes long. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203a\u2212]*$/;

/** What wrap-ansi does, where every character takes one column; undefined where a word is too long for a line. */
function narrowLines(text: string, room: number): string | undefined {
  if (text.length <= room) return text.trim();
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (word.length > room) return undefined;
    if (row !== '') row += ' ';
    if (row.length + word.length > room && row !== '' && word !== '') {
      rows.push(row.trimEnd());
      row = '';
    }
    row += word;
  }
  rows.push(row.trimEnd());
  return rows.join('\n');
}

/** The longest stretch without a space that is handed to wrap-ansi, whose time grows with the square of it. */
const LONGEST_WORD = 160;
const JOINS_TO_THE_LAST = /[\p{M}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Breaks stretches without a space (Chinese, a pasted hash) into lines before they are wrapped. It is given a text
 * piece by piece, and remembers how far the last space is back.
 */
export function unspacedBreaker(width: number): (piece: string) => string {
  let since = 0;
  const broken = Math.max(4, Math.floor(width / 2));
  return (piece) => {
    if (since + piece.length <= LONGEST_WORD && !piece.includes(' ')) {
      since += piece.length;
      return piece;
    }
    let out = '';
    for (const character of piece) {
      if (character === ' ') since = 0;
      else if (++since > LONGEST_WORD && (since - LONGEST_WORD) % broken === 0 && !JOINS_TO_THE_LAST.test(character)) out += '\n';
      out += character;
    }
    return out;
  };
}
