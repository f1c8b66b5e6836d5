import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderTerminal, type TerminalOptions } from '../../src/render/terminal.js';
import type { Report } from '../../src/report.js';
import { entity, only, type Sketch, sketchReport, source } from '../support/report.js';

const SKETCHES: Sketch[] = [
  { text: 'A shameless plan', role: 'heading' },
  {
    text: 'Berg said the shameless plan may surely fail.',
    loaded: ['shameless'],
    hedges: ['may'],
    boosters: ['surely'],
    said: [{ by: 'Berg', what: 'the shameless plan may surely fail' }],
    sentiment: -0.4,
  },
  { text: 'It is a rotten idea.', loaded: ['rotten'], asserted: ['It is a rotten idea'], sentiment: 0.2 },
];
const MORE: Partial<Report> = {
  sources: [source('Anna Berg', { paragraphs: [1, 2], stances: { neutral: 1, hostile: 3 } })],
  entities: [entity('Board', 1, -0.2), entity('Berg', 4, 0.1)],
};

const plain: TerminalOptions = { colour: false, width: 80 };
const screen = (sketches = SKETCHES, options: Partial<TerminalOptions> = {}, more = MORE) => {
  const { text, report } = sketchReport(sketches, more);
  return renderTerminal(report, text, { ...plain, ...options });
};
const lineWith = (screenful: string, start: string) => screenful.split('\n').find((line) => line.startsWith(start));

test('the whole screen', () => {
  expect(screen(SKETCHES, { title: 'plan.txt', width: 100 })).toBe(`plan.txt
16 words · 3 sentences · 3 paragraphs

paragraph     1  2  3
sentiment    ·· -▓ +▒
loaded       ·· ██ ██
attributed   ·· ██
hedged       ·· ██
rhetoric     ··
             blank: none   ░ ▒ ▓ █: little to much   ··: not counted

*loaded*   ~hedge~   ^booster^   ‹someone else's words›

1  [heading] A shameless plan
   not counted

2  Berg said ‹the *shameless* plan ~may~ ^surely^ fail›.
   sentiment −0.40 · 12.5 loaded per 100 words (0.3–69.6) · 75% attributed · 12.5 hedges per 100

3  It is a *rotten* idea.
   sentiment +0.20 · 20.0 loaded per 100 words (0.5–111.4) · 0% attributed · 0.0 hedges per 100

Who says it
Source     Type          Times  Words  Direct  Reported as         Paragraphs
Anna Berg  named-person      2     12     25%  hostile 3, neutral  2–3
1 assertion (of worth, cause or motive) stands in the author's own voice without a source.

Who is praised, who is blamed
Actor  Mentions  Portrayal  −0.25     0     +0.25
Berg          4      +0.10            │████
Board         1      −0.20    ████████│

3 paragraphs, 2 counted. 2 loaded terms (15.4 per 100 words, 95% interval 1.9–55.6), 1 in the
author's own voice; 46% of the words are attributed to 1 source; 1 hedge and 1 booster (7.7 and 7.7
per 100 words); the wording is slightly unfavourable on the whole (−0.10 on a scale from −1 to +1).
`);
});

describe('heat strip', () => {
  test('breaks into as many strips as the width asks for', () => {
    const many = screen(
      Array.from({ length: 30 }, () => ({ text: 'It rains.' })),
      { width: 60 },
    );
    expect(many.match(/^paragraph .*$/gm)).toEqual([
      'paragraph     1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16',
      'paragraph    17 18 19 20 21 22 23 24 25 26 27 28 29 30',
    ]);
  });

  test('has rows for the measures that were asked for, and none without measures', () => {
    const { text, report } = sketchReport(SKETCHES);
    const rows = (shown: Report) =>
      renderTerminal(shown, text, plain)
        .match(/^(?:sentiment|loaded|attributed|hedged|rhetoric) {3,}/gm)
        ?.map((row) => row.trim()) ?? [];
    expect(rows(report)).toEqual(['sentiment', 'loaded', 'attributed', 'hedged', 'rhetoric']);
    expect(rows(only(report, 'hedging'))).toEqual(['hedged']);
    expect(rows(only(report))).toEqual([]);
  });
});

describe('words in the text', () => {
  test.each<[string, Sketch, string]>([
    [
      'a hit of two kinds is shown as the one that judges',
      { text: 'So surely rotten.', loaded: ['surely rotten'], boosters: ['surely'] },
      'So *surely rotten*.',
    ],
    [
      'a hit is in one voice from end to end',
      { text: 'indicating that it rains', hedges: ['indicating that'], said: [{ by: 'it', what: 'that it rains' }] },
      '~indicating that~ ‹it rains›',
    ],
    [
      'what is only imputed stays the author’s',
      { text: 'Berg fears that it rains', said: [{ by: 'Berg', what: 'that it rains', imputed: true }] },
      'Berg fears that it rains',
    ],
    ['line breaks in a paragraph become spaces', { text: 'It is a rotten\n  idea.', loaded: ['rotten\n  idea'] }, 'It is a *rotten idea*.'],
  ])('%s', (_, sketch, shown) => expect(lineWith(screen([sketch]), '1  ')).toBe(`1  ${shown}`));

  test('in colour, are underlined or dimmed and bear no signs', () => {
    const coloured = screen(SKETCHES, { colour: true });
    expect(coloured).toContain('\u001b[33m\u001b[4mshameless\u001b[24m\u001b[39m');
    expect(coloured).toContain('\u001b[36m\u001b[4mmay\u001b[24m\u001b[39m');
    expect(coloured).toContain('\u001b[35m\u001b[4msurely\u001b[24m\u001b[39m');
    expect(coloured).toContain('\u001b[2mthe \u001b[22m');
    expect(coloured).not.toContain('*shameless*');
  });

  test('say the same with colour and without', () => {
    const uncoloured = screen(SKETCHES, { colour: true }).replace(/\u001b\[\d+m/g, '');
    expect(uncoloured).toBe(screen().replace(/(?<=\n\n|[\s‹])[*~^‹](?=\S)|(?<=\S)[*~^›]/g, ''));
  });
});

describe('nothing in a text or a name reaches the terminal raw', () => {
  const evil = '\u001b]0;owned\u0007 \u009b2J \u202e rotten';
  const { text, report } = sketchReport([{ text: evil, loaded: ['rotten'] }], { sources: [source(evil)], entities: [entity(evil, 1, 0)] });

  test.each([
    ['plain', { ...plain }],
    ['explained', { ...plain, explain: true }],
    ['quiet', { ...plain, quiet: true }],
  ])('%s', (_, options) => expect(renderTerminal(report, text, { ...options, title: evil })).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u));

  test('coloured: only our own SGR codes', () => {
    const own = /\u001b\[(?:1|2|4|22|24|3[1-6]|39)m/g;
    expect(renderTerminal(report, text, { ...plain, colour: true, explain: true, title: evil }).replace(own, '')).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe('no line is wider than the screen', () => {
  const long = 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(12);
  const sketches: Sketch[] = [
    { text: '中文的文章没有空格。'.repeat(40), loaded: ['文章'] },
    { text: `Smile 👩‍👩‍👧 ${long} é`.repeat(3), loaded: [long] },
    { text: 'It may rain. '.repeat(40).trim(), hedges: ['may'] },
  ];
  const more = { sources: [source('长名字'.repeat(40)), source(long)], entities: [entity('世界'.repeat(30), 3, 1), entity(long, 2, -1)] };

  test.each([
    [40, false],
    [63, true],
    [100, false],
  ])('%d columns, colour %s', (width, colour) => {
    const widest = Math.max(
      ...screen(sketches, { width, colour, explain: true }, more)
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(widest).toBeLessThanOrEqual(width);
  });

  test('a narrower screen than 40 is taken as 40', () => expect(screen(SKETCHES, { width: 5 })).toBe(screen(SKETCHES, { width: 40 })));
});

test('columns of a table stay in line beside wide characters', () => {
  const { text, report } = sketchReport([{ text: 'It rains.' }], { sources: [source('世界'), source('Bo')] });
  const rows = renderTerminal(report, text, plain)
    .split('\n')
    .filter((line) => line.includes('named-person'));
  expect(rows.map((row) => stringWidth(row.slice(0, row.indexOf('named-person'))))).toEqual([8, 8]);
});

describe('texts without much in them', () => {
  test.each<[string, Sketch[], string]>([
    ['empty', [], 'no words · no sentences · no paragraphs\n\nNo paragraphs. No words to measure.\n'],
    ['white space and signs', [{ text: '***' }], '1 paragraph. No words to measure.\n'],
  ])('%s', (_, sketches, end) => expect(screen(sketches, {}, {})).toContain(end));

  test('where nobody speaks the ledger says so', () =>
    expect(screen([{ text: 'It rains.' }], {}, {})).toContain('No statement is attributed to a source.\nNo assertions'));
});

test('in a narrow ledger the name of a source is the last to give way', () => {
  const stances = { neutral: 2, belief: 2, hostile: 3, doubting: 1 };
  const narrow = screen(SKETCHES, { width: 80 }, { sources: [source('Ministry of Foreign Affairs', { stances })] });
  expect(narrow).toContain('Ministry of Forei…  named-person');
});

test.each([
  [40, ['Source', 'Words', 'Reported as']],
  [60, ['Source', 'Type', 'Words', 'Direct', 'Reported as']],
  [80, ['Source', 'Type', 'Times', 'Words', 'Direct', 'Reported as', 'Paragraphs']],
])('a ledger of %d columns leaves out what could not be read', (width, columns) => {
  const ledger = screen(SKETCHES, { width }, { sources: [source('Ministry of Foreign Affairs')] });
  expect(lineWith(ledger, 'Source')?.trim().split(/ {2,}/)).toEqual(columns);
});

test('in colour no style is left open at the end of a line', () => {
  for (const line of screen(SKETCHES, { width: 40, colour: true, explain: true }).split('\n')) {
    const open = new Set<string>();
    for (const [, code] of line.matchAll(/\u001b\[(\d+)m/g)) {
      const closes = { 22: ['1', '2'], 24: ['4'], 39: ['31', '32', '33', '34', '35', '36'] }[code as string];
      if (closes) for (const each of closes) open.delete(each);
      else open.add(code as string);
    }
    expect([...open], line).toEqual([]);
  }
});

test('quiet is the line of summary only', () => {
  expect(screen(SKETCHES, { quiet: true }).split('\n')).toHaveLength(2);
  expect(screen(SKETCHES, { quiet: true, title: 'a.txt' })).toMatch(/^a\.txt: 3 paragraphs/);
});

describe('explain', () => {
  const { text, report } = sketchReport(SKETCHES, MORE);
  const [, second] = report.paragraphs;
  const shown = { start: 10, end: 13, text: 'the', voice: 'attributed', lexicon: 'en/loaded-terms@1.2.3', entry: 'The', category: 'slogans' } as const;
  if (second?.loadedTerms) second.loadedTerms.suppressed = [{ ...shown, reason: 'unless', by: 'the plan' }];
  const explained = renderTerminal(report, text, { ...plain, width: 120, explain: true });

  test.each([
    ['a loaded term', '– loaded: “shameless” weight 2 · name-calling · en/loaded-terms@1.2.3 · attributed'],
    ['a hedge', '– epistemic: “may” weight 3 · name-calling · en/hedging@1.2.3 · attributed'],
    ['an attribution', '– indirect: “Berg” (named-person), no reporting word: “the shameless plan may surely fail”'],
    ['an assertion without a source', '– no source: “It is a rotten idea” (evaluation, by “It is a rotten idea”)'],
    ['a match left out', '– left out: “the”, inside the phrase “the plan” · slogans · en/loaded-terms@1.2.3 · attributed'],
  ])('lists %s', (_, line) => expect(explained.split('\n').map((each) => each.trim())).toContain(line));

  test('lists every row of a long ledger', () => {
    const sources = Array.from({ length: 20 }, (_, i) => source(`Person ${i}`));
    expect(screen(SKETCHES, {}, { sources })).toContain('and 5 more');
    expect(screen(SKETCHES, { explain: true }, { sources })).toContain('Person 19');
  });
});
