import type { Document } from '../types.js';
import type { Run } from './runs.js';

/** "Revenue rose." – one word that is capitalised only because it opens its sentence, and that never comes again, may name nobody. */
export function partedFromOpeners({ sentences, sentenceOf }: Document, runs: Run[]): { sure: Run[]; doubtful: Run[] } {
  const times = new Map<string, number>();
  for (const run of runs) if (isDoubtful(run)) times.set(run.name, 0);
  if (times.size === 0) return { sure: runs, doubtful: [] };
  for (const { name } of runs) {
    let from = 0;
    for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', from)) {
      count(name.slice(from, space));
      from = space + 1;
    }
    count(from === 0 ? name : name.slice(from));
  }
  const sure: Run[] = [];
  const doubtful: Run[] = [];
  for (const run of runs) (isDoubtful(run) && (times.get(run.name) as number) < 2 ? doubtful : sure).push(run);
  return { sure, doubtful };

  function isDoubtful({ from, to, kind, known }: Run): boolean {
    return !known && kind === 'unknown' && to - from === 1 && sentences[sentenceOf[from] as number]?.from === from;
  }

  function count(word: string): void {
    const seen = times.get(word);
    if (seen !== undefined) times.set(word, seen + 1);
  }
}
