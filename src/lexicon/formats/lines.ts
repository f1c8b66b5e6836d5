import { SlantwiseError } from '../../error.js';

/** A line of a file, without its end. */
export interface Line {
  text: string;
  /** From 1. */
  line: number;
}

/** The lines of a text, whatever ends them: LF, CR LF, or the lone CR of old Macintosh files. A byte order mark is no part of the first. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n|\r|\n/g;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; ; line++) {
    const found = end.exec(text);
    yield { text: text.slice(start, found?.index ?? text.length), line };
    if (!found) return;
    start = end.lastIndex;
  }
}

/** The first lines that say something: enough to tell a format by. */
export function firstLines(text: string, count = 50): string[] {
  const beginning = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const found: string[] = [];
  for (const { text: line } of linesOf(beginning)) {
    if (line.trim()) found.push(line);
    if (found.length === count) break;
  }
  return found;
}

/**
 * A NUL character stands in no text: the file is a binary one (or UTF-16 read as UTF-8).
 *
 * @throws {SlantwiseError} `invalid-syntax` with the line.
 */
export function refuseBinary(text: string, file?: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  const before = text.slice(0, at);
  const line = (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  const column = at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  throw new SlantwiseError('invalid-syntax', 'is not text: it holds a NUL character', {
    place: { ...(file !== undefined && { file }), line, column },
    suggestion: 'is it a binary file, or saved as UTF-16? Save it as UTF-8 text',
  });
}
