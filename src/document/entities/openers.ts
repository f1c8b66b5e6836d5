import type { Document } from '../types.js';
import { SHAPE } from '../vocabulary.js';
import type { Run } from './runs.js';

/** "Revenue rose." – one word that is capitalised only because it opens its sentence, and that never comes again, may name nobody. */
export function partedFromOpeners({ tokens, vocabulary, sentences, sentenceOf }: Document, runs: Run[]): { sure: Run[]; doubtful: Run[] } {
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
    return !known && kind === 'unknown' && to - from === 1 && opensSentence(from);
  }

  /** "Revenue rose", and in `«Shame on you!»` after the mark. */
  function opensSentence(token: number): boolean {
    const start = sentences[sentenceOf[token] as number]?.from;
    let first = token;
    while (first - 1 >= (start ?? token) && !((vocabulary.shapes[tokens.word[first - 1] as number] as number) & SHAPE.word)) first--;
    return first === start;
  }

  function count(word: string): void {
    const seen = times.get(word);
    if (seen !== undefined) times.set(word, seen + 1);
  }
}
