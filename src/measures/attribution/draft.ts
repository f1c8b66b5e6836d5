import type { Stance } from '../../report.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import type { UnitRange } from './syntax.js';

/** An attribution in units, before its source is typed. */
export interface Draft {
  cue: Candidate | null;
  /** Cue units; of a quotation without cue the whole is empty. */
  cueAt: UnitRange | null;
  source: (UnitRange & { head?: UnitRange | null }) | null;
  content: UnitRange[];
  statement: number;
  /** Where no entry of a lexicon tells: "in Lund's view" is a belief. */
  stance?: Stance;
  /** Found as a tag. */
  tag?: boolean;
  /** Of a tag: the unit past its time, place and recipient. */
  tagTo?: number;
  /** A colon at the end of the statement: the next statement is content too. */
  open: boolean;
}

/** Where the last of some ranges ends, `least` where none ends later. */
export function endOf(ranges: readonly UnitRange[], least: number): number {
  let end = least;
  for (const { to } of ranges) if (to > end) end = to;
  return end;
}

/** Frames whose content is a clause. */
export const CLAUSES: ReadonlySet<Frame> = new Set<Frame>(['that', 'clause', 'quote', 'wh']);
