import type { Range } from '../types.js';
import { looksLikeHeadline } from './headline.js';
import { isWhiteSpace } from './white-space.js';

/** wink is quadratic in the length of a run without white space, so longer runs are cut here. */
const LONGEST_RUN = 200;
/** No piece is longer: the tagger's columns stay small. */
const PIECE_SIZE = 32_768;

/** The pieces in which a text is tagged: neighbouring stretches joined, headlines alone, runs that are too long cut. */
export function piecesOf(text: string, stretches: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let open: Range | undefined;
  for (const stretch of stretches) {
    const alone = looksLikeHeadline(text, stretch);
    for (const part of partsOf(text, stretch)) {
      if (open && !alone && part.start > open.end && part.end - open.start <= PIECE_SIZE) open.end = part.end;
      else {
        open = part;
        pieces.push(part);
      }
    }
    if (alone) open = undefined;
  }
  return pieces;
}

/** A stretch whole, or in parts where it or one of its runs is too long. */
function partsOf(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const run of longRuns(text, start, end)) {
    cutAtSpaces(text, from, run.start, parts);
    for (let at = run.start; at < run.end; ) {
      let next = Math.min(at + LONGEST_RUN, run.end);
      if (next < run.end && isHighSurrogate(text.charCodeAt(next - 1))) next++;
      parts.push({ start: at, end: next });
      at = next;
    }
    from = run.end;
  }
  cutAtSpaces(text, from, end, parts);
  return parts;
}

const NO_RUNS: readonly Range[] = [];

/** Runs without white space that are too long for wink. Looks back from the farthest place a run may reach, so that it reads few characters. */
function longRuns(text: string, start: number, end: number): readonly Range[] {
  let runs: Range[] | undefined;
  let from = start;
  while (from + LONGEST_RUN < end) {
    let at = from + LONGEST_RUN;
    while (at >= from && !isWhiteSpace(text.charCodeAt(at))) at--;
    if (at >= from) from = at + 1;
    else {
      at = from + LONGEST_RUN + 1;
      while (at < end && !isWhiteSpace(text.charCodeAt(at))) at++;
      runs ??= [];
      runs.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return runs ?? NO_RUNS;
}

/** A very long paragraph in parts, each ending at white space. */
function cutAtSpaces(text: string, start: number, end: number, parts: Range[]): void {
  let from = start;
  while (end - from > PIECE_SIZE) {
    let at = from + PIECE_SIZE;
    while (at > from && !/\s/.test(text[at] as string)) at--;
    if (at === from) at = from + PIECE_SIZE;
    parts.push({ start: from, end: at });
    from = at;
  }
  if (from < end) parts.push({ start: from, end });
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
