import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Report } from '../src/index.js';
import { read, sentenceText } from './support/read.js';

const file = join(import.meta.dirname, '../../shared/sample/opinion-article.txt');
const exists = existsSync(file);

describe.skipIf(!exists && !process.env.CI)('the opinion article of ../shared/sample', () => {
  let text: string;
  let report: Report;
  beforeAll(() => {
    text = readFileSync(file, 'utf8');
    report = analyze(text, { explain: true });
  });
  const paragraphWith = (words: string) => report.paragraphs.find(({ start, end }) => text.slice(start, end).includes(words));
  const attributions = () => report.paragraphs.flatMap((paragraph) => paragraph.attribution?.attributions ?? []);
  const scoring = () => [...(report.overall.sentiment?.hits ?? []), ...(report.overall.loadedTerms?.hits ?? []), ...(report.overall.hedging?.hits ?? [])];

  it('has 16 paragraphs, the last two boilerplate and the others body', () => {
    expect(report.paragraphs.map(({ role }) => role)).toEqual([...Array(14).fill('body'), 'boilerplate', 'boilerplate']);
  });

  it('"the article" is a source of type self', () => {
    const selves = attributions()
      .filter(({ source }) => source?.type === 'self')
      .map(({ source }) => source?.text.toLowerCase());
    expect(selves).toContain('the article');
  });

  it('"He stressed" stays unresolved', () => {
    const he = attributions().find(({ source, cue }) => source?.text === 'He' && cue?.lemma === 'stress');
    expect(he?.source).toMatchObject({ type: 'pronoun', resolved: null });
  });

  it('"boss" and "alliance" are scare quotes, "Belt and Road" is a name', () => {
    const scare = report.overall.loadedTerms?.hits.filter(({ category }) => category === 'scare-quotes').map((hit) => hit.text);
    expect(text).toContain('"Belt and Road"');
    expect(new Set(scare)).toEqual(new Set(['"alliance"', '"boss"']));
  });

  it.each(['combat Xi', '** Chang Wang Yi', 'is ** on the Internet'])('%s is read without harm', (words) => {
    const paragraph = paragraphWith(words);
    expect(paragraph?.words).toBeGreaterThan(20);
    for (const hit of scoring()) expect(hit.text).not.toMatch(/\*|^Xi$/);
  });

  it('a sentence that begins with "Does" and ends in a full stop is no question', () => {
    const document = read(text);
    const does = document.sentences.filter((sentence) => sentenceText(document, sentence).startsWith('Does '));
    expect(does.map(({ question }) => question)).toEqual([false]);
    expect(sentenceText(document, does[0] as never)).toMatch(/"alliance"\.$/);
  });

  it.each(['United States', 'Security Council', "People's Liberation Army"])('nothing in "%s" scores', (name) => {
    const inside = (hit: { start: number; end: number }) =>
      [...text.matchAll(new RegExp(name, 'g'))].some(({ index }) => hit.start < index + name.length && hit.end > index);
    expect(text).toContain(name);
    expect(scoring().filter(inside)).toEqual([]);
  });

  it('joins Wang Yi, and the names of the United States', () => {
    const mentions = (name: string) => new Set(report.entities.find((entity) => entity.name === name)?.mentions.map((mention) => mention.text));
    expect(mentions('United States')).toEqual(new Set(['United States', 'U.S.']));
    expect([...mentions('China')]).toEqual(expect.arrayContaining(['China', 'Sino']));
  });
});
