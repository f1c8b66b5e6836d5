import { describe, expect, it } from 'vitest';
import { startCounting } from '../support/work.js';

const workOf = await startCounting();
const { analyze } = await import('../../src/index.js');
const { findQuotations } = await import('../../src/document/quotations.js');

const TEN = 10;
/** Ten times the text may take this many times the work: a tenth more for what tables and pieces cost at their edges. */
const MOST = 11;

const PARAGRAPH =
  'Critics say the shameless plan of Anna Berg may fail, "as it must". The United States has not agreed, and the “experts” of the council are unhappy.\n\n';

const TEXTS: [name: string, part: string, repeats: number][] = [
  ['prose in paragraphs', PARAGRAPH, 20],
  ['prose in one paragraph', PARAGRAPH.trim().concat(' '), 20],
  ['prose in lines', PARAGRAPH.trim().concat('\n'), 20],
  ['one letter', 'a', 5000],
  ['one word', 'war ', 1000],
  ['one endless sentence of names and valenced words', 'Anna Berg the wonderful and Tom Vale the terrible and Russia the corrupt and ', 60],
  ['one endless row of modifiers', 'not very but although hardly good ', 250],
  ['terms that begin and never end', 'in the eyes of the ', 200],
  ['straight quotation marks', '"', 2000],
  ['apostrophes', "'", 2000],
  ['apostrophes after s', "s' a", 1000],
  ['opening marks', '“', 2000],
  ['words in quotation marks', '"war" ', 600],
  ['sentences in quotation marks', '“It is war.” ', 300],
  ['full stops', '. ', 2000],
  ['notices', 'Advertisement\n\n', 300],
  ['bylines', 'By Anna Berg\n\n', 300],
  ['headings', 'A Pier for Selby\n\n', 300],
  ['blank lines', '\n', 5000],
  ['statements', 'Anna Berg said the plan may fail. Officials added that it was war. ', 60],
  ['statements of "she" in paragraphs', 'Anna Berg said the plan may fail. She added that it was war.\n\n', 60],
  ['statements over paragraphs', '“We will sail,” she said. “We will win.\n\n', 100],
];

async function growth(part: string, repeats: number): Promise<{ blocks: number; characters: number }> {
  const [small, large] = [part.repeat(repeats), part.repeat(repeats * TEN)];
  // Words are looked up once and remembered: that is paid before the count.
  analyze(large);
  const once = await workOf(() => analyze(small));
  const tenTimes = await workOf(() => analyze(large));
  expect(once.blocks).toBeGreaterThan(100);
  return { blocks: tenTimes.blocks / once.blocks, characters: ratioOf(tenTimes.characters, once.characters) };
}

/** A text in which no expression searches has nothing that could grow. */
const ratioOf = (large: number, small: number): number => (large === 0 ? 0 : large / small);

describe('ten times the text, at most eleven times the work', () => {
  it.each(TEXTS)('%s', async (_, part, repeats) => {
    const { blocks, characters } = await growth(part, repeats);
    expect(Math.max(blocks, characters), `blocks × ${blocks}, characters × ${characters}`).toBeLessThanOrEqual(MOST);
  });
});

describe('the measure of work itself', () => {
  it('sees a loop inside a loop', async () => {
    const quadratic = (n: number) => () => {
      for (let i = 0; i < n; i++) findQuotations('"a" '.repeat(n), [{ start: 0, end: 4 * n }]);
    };
    const [once, tenTimes] = [await workOf(quadratic(10)), await workOf(quadratic(100))];
    expect(tenTimes.blocks / once.blocks).toBeGreaterThan(50);
    expect(tenTimes.characters / once.characters).toBeGreaterThan(50);
  });
});
