import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderComparisonHtml, renderOverviewHtml } from '../../src/html/index.js';
import { analyze, compare } from '../../src/index.js';
import { overview } from '../../src/overview/index.js';
import { listsOf, rowsOf } from '../../src/render/index.js';
import { accessibilityFaults } from '../support/axe.js';
import { launch, noChromium, open, screenshot } from '../support/browser.js';

const article = (name: string) => readFileSync(new URL(`../../examples/articles/${name}`, import.meta.url), 'utf8');
const texts = { a: article('harbour-opinion.txt'), b: article('harbour-vote.txt') };
const HOSTILE = `The "><script>document.title='hacked'</script> shameless plan failed. Critics say <img src=x onerror="document.title='hacked'"> it may fail, said " onmouseover="alert(1) Anna Berg.`;

const articles = article('articles.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; id: string; date: string; outlet: string });
const rows = [...articles, { text: HOSTILE, id: HOSTILE, date: '2024-11-02', outlet: HOSTILE }].map(({ text, ...metadata }) => {
  const report = analyze(text);
  return { ...rowsOf(report, text, { file: metadata.id })[0], ...metadata, ...listsOf(report) };
});

describe.skipIf(noChromium)('comparison and overview in Chromium', () => {
  let browser: Browser;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launch();
    pages.comparison = renderComparisonHtml(compare(analyze(texts.a), analyze(texts.b), { texts }), {
      titles: { a: 'harbour-opinion.txt', b: 'harbour-vote.txt' },
    });
    pages.overview = renderOverviewHtml(await overview(rows, { by: ['outlet', 'date'] }), { title: 'Twelve articles and a hostile one' });
    pages.hostile = renderComparisonHtml(compare(analyze(HOSTILE), analyze(texts.b), { texts: { a: HOSTILE, b: texts.b } }), {
      titles: { a: HOSTILE, b: 'b' },
    });
  });
  afterAll(() => browser?.close());

  describe.each(['comparison', 'overview', 'hostile'])('%s', (name) => {
    it.each([360, 1600])('fits a screen of %i pixels', async (width) => {
      const { page, happenings } = await open(browser, `${name}-${width}`, pages[name] as string, { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await screenshot(page, `${name}-${width}`);
      expect(happenings).toEqual({ errors: [], dialogs: [], requests: [page.url()] });
      expect(await page.title()).not.toBe('hacked');
    });

    it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
      const { page } = await open(browser, `${name}-${colorScheme}`, pages[name] as string, { colorScheme });
      if (colorScheme === 'dark') await screenshot(page, `${name}-dark`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('has its tables and charts without scripts', async () => {
      const { page } = await open(browser, `${name}-no-script`, pages[name] as string, { javaScriptEnabled: false });
      expect(await page.locator('table').count()).toBeGreaterThan(1);
      expect(await page.locator('svg').count()).toBeGreaterThan(0);
    });
  });

  it('a click on a heading sorts a table by its numbers', async () => {
    const { page } = await open(browser, 'sort', pages.overview as string);
    const table = page.locator('table.sortable', { hasText: 'Mean of each figure' }).first();
    const figures = async () => (await table.locator('tbody tr td:nth-child(3)').allTextContents()).map((cell) => Number(cell.replaceAll(',', '')));
    await table.locator('th:nth-child(3) button').click();
    expect(await figures()).toEqual((await figures()).sort((a, b) => b - a));
    await table.locator('th:nth-child(3) button').click();
    expect(await figures()).toEqual((await figures()).sort((a, b) => a - b));
  });
});
