import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { renderHtml } from '../../src/html/index.js';
import { ODD_TEXTS } from '../support/odd-texts.js';

const ARTICLES = new URL('../../examples/articles/', import.meta.url);
const page = (text: string) => renderHtml(analyze(text), text);
const PARAGRAPH = 'Critics say the shameless plan may fail. "We will win," said Anna Berg.';

describe('the report as a page', () => {
  it('holds every word of the text once', () => {
    const text = `${PARAGRAPH}\n\nThe mayor called it "a disgrace" & <nonsense>.`;
    const article = /<div class="article"[^>]*>([\s\S]*?)<\/section>/.exec(page(text))?.[1] ?? '';
    const words = article
      .replace(/<a class="place"[^>]*>\d+<\/a>|<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    expect(words.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' '));
  });

  it('has a column for each paragraph, and for several of a long text', () => {
    expect(page(Array(12).fill(PARAGRAPH).join('\n\n'))).toContain('paragraph 12, loaded: ');
    const long = page(Array(700).fill(PARAGRAPH).join('\n\n'));
    expect(long).toContain('paragraphs 1–3, loaded: ');
    expect(long.match(/<rect /g)?.length).toBeLessThan(300 * 12);
  });

  it.each(readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')))('stays under 300 kB besides the text: %s', (name) => {
    const text = readFileSync(new URL(name, ARTICLES), 'utf8');
    expect(page(text).length - text.length).toBeLessThan(300_000);
  });

  it('carries definitions of lexicons of one’s own', () => {
    const lexicon = {
      id: 'lab/words',
      version: '1.0.0',
      language: 'en',
      measure: 'loadedTerms',
      licence: { spdx: 'MIT', redistributable: true, commercial: true },
      categories: [{ id: 'odd', title: 'Odd words', definition: 'Words that we find odd.', entries: ['plan'] }],
    };
    const text = 'The plan is here.';
    expect(renderHtml(analyze(text, { lexicons: { loadedTerms: lexicon } }), text, { lexicons: [lexicon] })).toContain('Words that we find odd.');
  });

  it.each(ODD_TEXTS)('any string is a page: %s', (_name, text) => {
    const html = page(text);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html.match(/<script/g)?.length).toBe(2);
  });
});
