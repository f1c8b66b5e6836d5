import { describe, expect, it } from 'vitest';
import { createWinkEngine } from '../../src/document/engines/wink.js';
import { readDocument } from '../../src/document/index.js';

type Engine = ReturnType<typeof createWinkEngine>;

function lemmasOf(engine: Engine, text: string): Record<string, string> {
  const { tokens, vocabulary } = readDocument(text, engine);
  return Object.fromEntries(
    [...tokens.word.slice(0, tokens.length)].map((word, i) => [vocabulary.surfaces[word] as string, vocabulary.lemmas[tokens.lemma[i] as number] as string]),
  );
}

describe('lemmas', () => {
  it.each([
    ['Lund was fined for allegedly filing a false report.', 'filing', 'file'],
    ['He left, promising a vote.', 'promising', 'promise'],
    ['Two sailors were maimed.', 'maimed', 'maim'],
    ['Storms menaced the coast.', 'menaced', 'menace'],
    ['Berg left the hall after scolding Lund.', 'scolding', 'scold'],
    ['Berg came to the hall, scolding Lund.', 'scolding', 'scold'],
    ['Berg came to the hall and menaced Lund.', 'menaced', 'menace'],
    ['On Monday, Berg menaced the town.', 'menaced', 'menace'],
    ['Lund, menaced by Berg, left the hall.', 'menaced', 'menace'],
    ['They embed the chips.', 'embed', 'embed'],
    ['They shredded the papers.', 'shredded', 'shred'],
  ])('%s – %s: %s', (text, word, lemma) => expect(lemmasOf(createWinkEngine(), text)[word]).toBe(lemma));

  it.each([
    ['a rule made it a verb', 'Berg was fined for a role in filing a false statement.', 'Lund was fined for allegedly filing a false report.'],
    ['a rule made it a noun', 'According to exit polls, Lund won.', 'The polls closed.'],
  ])('are the same where before %s', (_, before, text) => {
    const engine = createWinkEngine();
    lemmasOf(engine, before);
    expect(lemmasOf(engine, text)).toEqual(lemmasOf(createWinkEngine(), text));
  });
});
