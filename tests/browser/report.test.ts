import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { renderHtml } from '../../src/html/index.js';
import { accessibilityFaults } from '../support/axe.js';
import { launch, noChromium, open, screenshot } from '../support/browser.js';

const article = readFileSync(new URL('../../examples/articles/state-commentary.txt', import.meta.url), 'utf8');
const html = renderHtml(analyze(article), article);

/** Every way in that an article could try. */
const HOSTILE = `The "><script>document.title='hacked'</script> shameless plan

Critics say <img src=x onerror="document.title='hacked'"> the disgraceful scheme may fail, and "javascript:alert(1)" is a <a href="javascript:alert(1)">shameful</a> link.

<svg/onload=alert(1)> said </script><script>alert('out of the data')</script> a spokesman for <b onmouseover=alert(1)>Evil Corp</b>, who called it "a brazen' onfocus='alert(1)' autofocus='lie".

{{constructor.constructor('alert(1)')()}} \${alert(1)} \u202Ereversed\u202C and \u2066isolated\u2069, \u0000 NUL, &lt;b&gt; &amp; \u2028 end. <!-- --> ]]> <style>*{display:none}</style> The notorious thug lied.`;

describe.skipIf(noChromium)('the report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('says what lies behind a word that the mouse is over', async () => {
    const { page, happenings } = await open(browser, 'hover', html);
    expect(await page.locator('#detail').isVisible()).toBe(false);
    await page.locator('mark.loaded').first().hover();
    const detail = page.locator('#detail');
    await detail.waitFor({ state: 'visible' });
    const said = await detail.textContent();
    for (const name of ['loaded term', 'weight', 'category', 'definition', 'after', 'lexicon', 'en/loaded-terms@', 'voice']) expect(said).toContain(name);
    await page.mouse.move(5, 5);
    await detail.waitFor({ state: 'hidden' });
    expect(happenings).toEqual({ errors: [], dialogs: [], requests: [page.url()] });
  });

  it('is read with the keyboard alone', async () => {
    const { page } = await open(browser, 'keyboard', html);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    let steps = 0;
    while ((await page.evaluate('document.activeElement.tagName')) !== 'MARK' && steps++ < 60) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MARK');
    const detail = page.locator('#detail');
    await detail.waitFor({ state: 'visible' });
    await page.keyboard.press('Enter');
    expect(await detail.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await detail.isVisible()).toBe(false);
  });

  it('shows the measures, voices and categories that are asked for', async () => {
    const { page } = await open(browser, 'filters', html);
    const line = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).textDecorationLine`);
    const stops = (selector: string) => page.locator(`${selector}[tabindex="0"]`).count();
    expect(await line('mark.loaded')).toBe('underline');
    expect(await line('mark.rhetoric')).toBe('none');
    expect(await stops('mark.rhetoric')).toBe(0);
    await page.locator('#show-loaded').uncheck();
    await page.locator('#show-rhetoric').check();
    expect(await line('mark.loaded')).toBe('none');
    expect(await line('mark.rhetoric')).toBe('underline');
    expect(await stops('mark.loaded')).toBe(0);
    expect(await stops('mark.rhetoric')).toBeGreaterThan(0);
    await page.locator('#show-loaded').check();
    await page.locator('#voice-others').check();
    expect(await line('mark.loaded:not(.quoted, .attributed)')).toBe('none');
    await page.locator('#voice-all').check();
    const before = await stops('mark');
    await page.locator('#category').selectOption({ index: 1 });
    const after = await stops('mark');
    expect(after).toBeLessThan(before);
  });

  it.each([360, 1600])('fits a screen of %i pixels', async (width) => {
    const { page } = await open(browser, `width-${width}`, html, { viewport: { width, height: 800 } });
    const { scroll, client } = (await page.evaluate('({ scroll: document.scrollingElement.scrollWidth, client: document.scrollingElement.clientWidth })')) as {
      scroll: number;
      client: number;
    };
    expect(scroll).toBeLessThanOrEqual(client);
    await screenshot(page, `report-${width}`);
  });

  it.each(['light', 'dark'] as const)('has no serious finding of axe in %s', async (colorScheme) => {
    const { page } = await open(browser, `axe-${colorScheme}`, html, { colorScheme });
    for (const input of await page.locator('.filters input[type=checkbox]').all()) await input.check();
    await page.locator('details > summary').click();
    await page.locator('mark.loaded').first().focus();
    await screenshot(page, `report-${colorScheme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('has other colours in the dark', async () => {
    const ground = async (colorScheme: 'light' | 'dark') =>
      (await open(browser, `ground-${colorScheme}`, html, { colorScheme })).page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(22, 24, 29)');
  });

  it('prints', async () => {
    const { page } = await open(browser, 'print', html);
    const pdf = await page.pdf({ format: 'A4', path: 'artefacts/screenshots/report.pdf' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(20);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });

  it('keeps marks, tooltips and tables without scripts', async () => {
    const { page } = await open(browser, 'no-script', html, { javaScriptEnabled: false });
    const mark = page.locator('mark.loaded').first();
    expect(await mark.isVisible()).toBe(true);
    expect(await mark.getAttribute('title')).toBe('loaded term');
    expect(await page.locator('table').count()).toBeGreaterThan(3);
    expect(await page.locator('#category').isVisible()).toBe(false);
    expect(await page.locator('svg.chart').count()).toBe(3);
  });

  it('leads from a segment of a bar to the words', async () => {
    const { page } = await open(browser, 'segment', html);
    const segment = page.locator('section[aria-labelledby=portrayal] svg a').first();
    const target = await segment.getAttribute('href');
    await segment.click();
    expect(new URL(page.url()).hash).toBe(target);
    if (target?.startsWith('#h')) {
      await page.locator('#detail').waitFor({ state: 'visible' });
      expect(await page.evaluate('document.activeElement.id')).toBe(target.slice(1));
    }
  });

  it('sorts a table by the heading that is clicked', async () => {
    const { page } = await open(browser, 'sort', html);
    const table = page.locator('section[aria-labelledby=portrayal] table');
    const column = async () => (await table.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
    await table.locator('th:nth-child(2) button').click();
    const falling = await column();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await table.locator('th:nth-child(2) button').click();
    expect(await column()).toEqual([...falling].sort((a, b) => a - b));
    expect(await table.locator('th:nth-child(2)').getAttribute('aria-sort')).toBe('ascending');
  });

  it('runs nothing of a hostile article, and shows it as it is', async () => {
    const report = analyze(HOSTILE, { entities: [{ name: '<script>alert(1)</script>', aliases: ['Evil Corp'] }] });
    const { page, happenings } = await open(
      browser,
      'hostile',
      renderHtml(report, HOSTILE, { title: '</title><script>alert(1)</script>', file: '"><script>alert(2)</script>' }),
    );
    await page.locator('mark').first().hover();
    for (const mark of await page.locator('mark[tabindex="0"]').all()) await mark.focus();
    expect(happenings).toEqual({ errors: [], dialogs: [], requests: [page.url()] });
    expect(await page.title()).toContain('<script>alert(1)</script>');
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('.article :is(img, svg, script, style, b)').count()).toBe(0);
    const shown = await page.locator('.article').textContent();
    expect(shown).toContain(`<script>document.title='hacked'</script>`);
    expect(shown).toContain('<U+202E>reversed<U+202C>');
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
    await screenshot(page, 'hostile');
  });

  it('lets in no script or style but its own', async () => {
    const smuggled = html.replace(
      '</main>',
      `<script>document.title = 'hacked'</script><img src=x onerror="document.title='hacked'"><p style="color:red">x</p></main>`,
    );
    const { page, happenings } = await open(browser, 'smuggled', smuggled);
    expect(await page.title()).not.toBe('hacked');
    expect(happenings.errors.filter((error) => error.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
  });
});
