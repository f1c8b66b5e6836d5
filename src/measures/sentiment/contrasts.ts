import type { Document, Sentence } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';

/** A contrast that weakens or strengthens a word: "but", "although", "despite". */
interface Contrast {
  kind: 'contrast' | 'concession';
  factor: number;
  match: Match;
}

const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.3;
const CONCEDED = 0.3;
const NONE: readonly Contrast[] = [];

/**
 * The contrasts that bear on a match of a sentence; to be asked from left to right.
 *
 * @param contrasts the contrasting words of the text, in order of place.
 */
export function contrastWalk(document: Document, contrasts: readonly Match[]): (match: Match, sentence: Sentence) => readonly Contrast[] {
  let first = 0;
  return (match, sentence) => {
    while (first < contrasts.length && (contrasts[first] as Match).from < sentence.from) first++;
    let found: Contrast[] | undefined;
    for (let c = first; c < contrasts.length && (contrasts[c] as Match).from < sentence.to; c++) {
      const contrast = contrastWith(document, contrasts[c] as Match, match, sentence);
      if (!contrast) continue;
      found ??= [];
      found.push(contrast);
    }
    return found ?? NONE;
  };
}

/** The lexicon tells the two apart by weight: "although" concedes what follows it, "but" and "yet" leave behind what went before. */
function contrastWith(document: Document, contrast: Match, match: Match, sentence: Sentence): Contrast | undefined {
  if (contrast.entry.weight < BEFORE_CONTRAST) {
    const conceded = contrast.from < match.from && !commaBetween(document, contrast.to, match.from);
    return conceded ? { kind: 'concession', factor: CONCEDED, match: contrast } : undefined;
  }
  if (contrast.from === sentence.from) return undefined;
  return { kind: 'contrast', factor: match.from < contrast.from ? BEFORE_CONTRAST : AFTER_CONTRAST, match: contrast };
}

function commaBetween(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(document, i) === ',') return true;
  return false;
}
