import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { renderMarkdown, renderTerminal } from '../../src/render/index.js';

const lean = (text: string) => analyze(text).cueStances.map((row) => [row.name, row.cues, row.vouching, row.distancing, row.lean]);

describe('how sources are reported', () => {
  it.each([
    [
      'Brown claims the plan works. Smith points out that it failed.',
      [
        ['Brown', 1, 0, 1, -1],
        ['Smith', 1, 1, 0, 1],
      ],
    ],
    ['Brown said the plan works. Brown alleged that it was late.', [['Brown', 2, 0, 1, -0.5]]],
    ['Brown fears that the plan failed.', []],
    ['The plan failed.', []],
  ])('%s', (text, rows) => {
    expect(lean(text)).toEqual(rows);
  });

  it('lists the reporting words, most frequent first', () => {
    const [brown] = analyze('Brown said it was fine. Brown claimed it was cheap. Brown said it was new.').cueStances;
    expect(brown?.words).toEqual([
      { lemma: 'say', stance: 'neutral', count: 2 },
      { lemma: 'claim', stance: 'doubting', count: 1 },
    ]);
  });

  it('is shown where sources are reported unevenly, and not where all are reported alike', () => {
    const uneven = 'Brown claims the plan works. Smith points out that it failed.';
    const even = 'Brown said the plan works. Smith said that it failed.';
    const shows = (text: string) =>
      [renderTerminal(analyze(text), text, { colour: false, width: 80 }), renderMarkdown(analyze(text), text)].map((out) =>
        out.includes('In whose words it is reported'),
      );
    expect(shows(uneven)).toEqual([true, true]);
    expect(shows(even)).toEqual([false, false]);
  });
});
