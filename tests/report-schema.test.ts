import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../src/build/schema.js';
import { type AnalyzeOptions, analyze, type Report } from '../src/index.js';
import { lexiconOf } from './support/lexicon.js';
import { ODD_TEXTS } from './support/odd-texts.js';

const schema = reportJsonSchema() as { $schema?: string };
const ajv = schema.$schema?.includes('2020-12') ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
const valid = ajv.compile(schema);
const articles = join(import.meta.dirname, '../examples/articles');
const texts = readdirSync(articles)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(join(articles, file), 'utf8')] as const);

/** What arrives at a reader: JSON knows no undefined, NaN or Infinity. */
function expectValid(report: Report): void {
  const sent = JSON.parse(JSON.stringify(report));
  expect(sent).toEqual(report);
  valid(sent);
  expect(valid.errors).toBeNull();
}

it('there are articles to hold against it', () => expect(texts.length).toBeGreaterThan(2));

describe.each(texts)('%s', (_, text) => {
  it.each<[string, AnalyzeOptions]>([
    ['as it is', {}],
    ['explained', { explain: true }],
    ['one measure', { measures: ['hedging'] }],
    ['no measure', { measures: [] }],
    ['own lexicon', { lexicons: { loadedTerms: lexiconOf([{ term: 'council', weight: 7, plain: 'board' }]) } }],
    ['own entities', { entities: [{ name: 'The harbour', aliases: ['harbour'] }] }],
  ])('%s', (_, options) => expectValid(analyze(text, options)));
});

describe('odd texts', () => {
  it.each(ODD_TEXTS)('%s', (_, text) => {
    expectValid(analyze(text));
    expectValid(analyze(text, { explain: true }));
  });
});

describe('the schema is strict', () => {
  const report = () => JSON.parse(JSON.stringify(analyze('"The shameless plan may fail," said Anna Berg.')));
  it.each<[string, (broken: ReturnType<typeof report>) => void]>([
    ['an unknown key', (broken) => (broken.extra = 1)],
    ['a missing key', (broken) => delete broken.text],
    ['an unknown role', (broken) => (broken.paragraphs[0].role = 'essay')],
    ['an unknown voice', (broken) => (broken.overall.loadedTerms.hits[0].voice = 'nobody')],
    ['an unknown kind of hedge', (broken) => (broken.overall.hedging.hits[0].kind = 'maybe')],
    ['an interval of one', (broken) => (broken.overall.loadedTerms.interval = [1])],
    ['a number in words', (broken) => (broken.overall.sentiment.score = '0.1')],
  ])('%s is refused', (_, breakIt) => {
    const broken = report();
    expect(valid(broken)).toBe(true);
    breakIt(broken);
    expect(valid(broken)).toBe(false);
  });
});
