import { describe, expect, it } from 'vitest';
import { scoreHedging } from '../../../src/index.js';
import type { HedgeKind } from '../../../src/report.js';

/** The kinds of the hits of a text, and what they are of. */
const hitsOf = (text: string): [text: string, kind: HedgeKind][] =>
  scoreHedging(text).flatMap(({ hedging }) => hedging?.hits.map((hit): [string, HedgeKind] => [hit.text, hit.kind]) ?? []);

/** Sentences with a cue of the kind, the cue in brackets, and sentences without one; half of those nearly have one. */
export interface Table {
  kind: HedgeKind;
  with: readonly string[];
  near: readonly string[];
  without: readonly string[];
}

/** Measures a kind on a table by sentences: precision and recall, at least .9 each. */
export function measured({ kind, with: positive, near, without }: Table): void {
  const cueOf = (sentence: string) => /\[(.+)\]/.exec(sentence)?.[1] ?? '';
  const finds = (sentence: string) => hitsOf(sentence.replace(/[[\]]/g, '')).filter((hit) => hit[1] === kind);
  const missed = positive.filter((sentence) => !finds(sentence).some(([text]) => text.includes(cueOf(sentence)) || cueOf(sentence).includes(text)));
  const wrong = [...near, ...without].filter((sentence) => finds(sentence).length > 0);
  const found = positive.length - missed.length;
  describe(`${kind}, measured on ${positive.length} sentences with it and ${near.length + without.length} without`, () => {
    it('the table holds forty of each, half of those without near misses', () => {
      expect(new Set([...positive, ...near, ...without]).size).toBe(positive.length + near.length + without.length);
      expect(positive.length).toBeGreaterThanOrEqual(40);
      expect(near.length).toBeGreaterThanOrEqual(20);
      expect(near.length + without.length).toBeGreaterThanOrEqual(40);
    });
    it(`recall ${(found / positive.length).toFixed(2)}`, () => expect(found / positive.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9));
    it(`precision ${(found / (found + wrong.length)).toFixed(2)}`, () => expect(found / (found + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.9));
  });
}
