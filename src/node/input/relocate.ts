import type { Report } from '../../report.js';
import { type Piece, placeOf } from './pieces.js';

/**
 * A report about an extracted text as one about the text it was taken from: every span is moved, and its words are
 * those that stand there, so that `source.slice(span.start, span.end) === span.text` again. Words that were broken by
 * markup come with it: of "un*believ*able", the span is all of it.
 */
export function relocated(report: Report, pieces: readonly Piece[], source: string): Report {
  const moved = new Map<object, unknown>();
  const move = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    // A hit stands in its paragraph and in the whole: it stays one object.
    let copy = moved.get(value);
    if (copy === undefined) {
      copy = Array.isArray(value) ? value.map(move) : movedObject(value as Record<string, unknown>);
      moved.set(value, copy);
    }
    return copy;
  };
  const movedObject = (value: Record<string, unknown>) => {
    const copy: Record<string, unknown> = {};
    for (const key in value) copy[key] = move(value[key]);
    const { start, end } = value;
    if (typeof start !== 'number' || typeof end !== 'number') return copy;
    const place = placeOf(pieces, start, end) ?? { start: 0, end: 0 };
    copy.start = place.start;
    copy.end = place.end;
    if (typeof value.text === 'string') copy.text = source.slice(place.start, place.end);
    return copy;
  };
  const copy = move(report) as Report;
  copy.text.characters = source.length;
  return copy;
}
