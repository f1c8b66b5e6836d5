import type { Hit, Report, Span } from '../report.js';

/** What may be true of a character; a character's mark is the sum. */
const MARK = { loaded: 1, hedge: 2, booster: 4, reported: 8 } as const;

/**
 * Of each UTF-16 unit of the text: its marks. What is said comes first, then the hits: a hit is in one voice from end
 * to end, even where the content of a statement begins at its last word ("indicating that").
 */
export function marksOf(report: Report, text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  const paint = ({ start, end }: Span, mark: number, kept = 0xff) => {
    for (let i = start; i < end && i < marks.length; i++) marks[i] = ((marks[i] as number) & kept) | mark;
  };
  const paintHit = (hit: Hit, mark: number) => (hit.voice === 'author' ? paint(hit, mark, ~MARK.reported) : paint(hit, mark | MARK.reported));

  for (const { attribution } of report.paragraphs) {
    for (const { content, imputed } of attribution?.attributions ?? []) {
      // What is only imputed ("fears that …") is still the author's wording, and the measures count it so.
      if (!imputed) for (const span of content) paint(span, MARK.reported);
    }
  }
  for (const { loadedTerms, hedging } of report.paragraphs) {
    for (const hit of loadedTerms?.hits ?? []) paintHit(hit, MARK.loaded);
    for (const hit of hedging?.hits ?? []) {
      if (hit.kind !== 'deontic') paintHit(hit, hit.kind === 'booster' ? MARK.booster : MARK.hedge);
    }
  }
  return marks;
}

export type Kind = 'loaded' | 'hedge' | 'booster';

/** A stretch of words that is shown in one way. */
export interface Run {
  start: number;
  end: number;
  /** The one kind it is shown as: what judges comes before what hedges. */
  kind: Kind | undefined;
  /** Quoted or reported: someone else's words. */
  reported: boolean;
}

/** The runs between two places, in order and without a gap. */
export function runsOf(marks: Uint8Array, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let i = start; i < end; i++) {
    const mark = marks[i] as number;
    const kind = kindOf(mark);
    const reported = (mark & MARK.reported) !== 0;
    const last = runs.at(-1);
    if (last && last.kind === kind && last.reported === reported) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, kind, reported });
  }
  return runs;
}

function kindOf(mark: number): Kind | undefined {
  if (mark & MARK.loaded) return 'loaded';
  if (mark & MARK.hedge) return 'hedge';
  if (mark & MARK.booster) return 'booster';
  return undefined;
}
