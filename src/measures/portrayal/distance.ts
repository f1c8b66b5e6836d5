import { type Document, POS, type TokenRange } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';

/** A valued word's pull on an actor falls by a factor e every so many tokens. */
const FALL_OFF = 4;
/** A clause boundary between them counts as so many tokens. */
const CLAUSE_BOUNDARY = 4;
/** Actors further away than this are not concerned. */
const FARTHEST = 40;
/** The pull at each distance that concerns an actor. */
const PULL = Array.from({ length: FARTHEST + 1 }, (_, away) => Math.exp(-away / FALL_OFF));
const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '—', '–']);
const SUBORDINATORS = new Set('that which who because although while when if after before but and'.split(' '));
const isClauseMark = createWordFlag((lower) => CLAUSE_MARKS.has(lower));
const isSubordinator = createWordFlag((lower) => SUBORDINATORS.has(lower));

/** Running sums of distance over a sentence, clause boundaries weighted, that make the distance of two places one subtraction. */
export function addDistances({ tokens, vocabulary }: Document, { from, to }: TokenRange, sums: Uint32Array): void {
  const { pos, word } = tokens;
  const isMark = isClauseMark(vocabulary);
  const subordinates = isSubordinator(vocabulary);
  sums[from] = 0;
  for (let i = from; i < to; i++) {
    const boundary = pos[i] === POS.PUNCT ? isMark(word[i] as number) : subordinates(word[i] as number);
    sums[i + 1] = (sums[i] as number) + (boundary ? CLAUSE_BOUNDARY : 1);
  }
}

/** How strongly a word pulls on a mention; 0 from too far away. */
export function pullOf({ from, to }: TokenRange, at: number, sums: Uint32Array): number {
  if (at >= from && at < to) return 1;
  const away = at < from ? (sums[from] as number) - (sums[at + 1] as number) : (sums[at] as number) - (sums[to] as number);
  return PULL[away] ?? 0;
}
