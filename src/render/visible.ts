/**
 * A text as it may be shown. An article can carry escape sequences that would move a reader's cursor, recolour the
 * screen or reverse what is read; here they become visible signs.
 */

/** Controls, and marks that reorder text, and what a decoder could not make sense of. Tab and line breaks are white space. */
const UNSAFE = /(?![\t\n\v\f\r\u0085\u2028\u2029])[\p{Cc}\p{Bidi_Control}\p{Surrogate}\ufeff]/gu;

/** The text with every unsafe character replaced by a sign: `␛` for ESC, `<U+202E>` for a bidirectional override. */
export function visible(text: string): string {
  return text.replace(UNSAFE, signOf);
}

/** As `visible`, and on one line: each run of white space that holds a break or tab becomes a space. */
export function visibleLine(text: string): string {
  return visible(text).replace(/ *[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ');
}

function signOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
