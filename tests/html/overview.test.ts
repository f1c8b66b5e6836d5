import { describe, expect, test } from 'vitest';
import { renderOverviewHtml } from '../../src/html/index.js';
import { type Overview, overview } from '../../src/overview/index.js';

const row = (outlet: string, i: number, more: object = {}) => ({
  level: 'text',
  words: 100 + i,
  outlet,
  date: `2026-0${1 + (i % 6)}-05`,
  sentiment: (outlet.length % 3) / 10 - i / 50,
  loaded_per_100_words: 2 + i / 4,
  terms: { loadedTerms: { [`term-${outlet}`]: 3, plan: 1 } },
  sources: [{ name: `Source of ${outlet}`, type: 'named-person', attributions: 2, words: 30, direct: 0.5 }],
  actors: [{ name: 'Tobias Renn', mentions: 2, score: i / 20 - 0.2, positive: 1, negative: -0.5 }],
  ...more,
});
const corpus = (outlets: string[]): Promise<Overview> =>
  overview(
    outlets.flatMap((outlet) => Array.from({ length: 8 }, (_, i) => row(outlet, i))),
    { by: ['outlet', 'date'] },
  );

/** All tags, their values taken out: what would run has a name there. */
const attributesOf = (page: string): string => (page.match(/<[^>]*>/g) ?? []).join('').replace(/"[^"]*"/g, '""');

describe('the page of an overview', () => {
  test('has figures, terms, sources and actors over time, by each column', async () => {
    const page = renderOverviewHtml(await corpus(['Courier', 'Herald']), { title: 'Our week' });
    for (const part of [
      'Our week',
      '16 texts',
      '2026-01 to 2026-06, by month',
      'By outlet',
      'By date',
      'term-Courier',
      'Source of Herald',
      'Tobias Renn',
      'Monroe, Colaresi &amp; Quinn',
      'no verdict',
    ])
      expect(page, part).toContain(part);
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(5);
    expect(page.match(/<table class="sortable"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(page.length).toBeLessThan(300_000);
  });

  test('loads nothing', async () => {
    const page = renderOverviewHtml(await corpus(['Courier', 'Herald']));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:link|img|iframe|object)\b|\ssrc=|\sstyle=|\son\w+=/);
  });

  test('what stands in the rows is text', async () => {
    const hostile = '</td><script>alert(1)</script>" onclick="alert(1) \u202e';
    const page = renderOverviewHtml(await corpus([hostile, 'Herald']), { title: hostile });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('\u202e');
    expect(attributesOf(page)).not.toMatch(/\son\w+=/);
  });

  test('of one text, without lists, dates or groups, there is a page too', async () => {
    expect(renderOverviewHtml(await overview([{ level: 'text', words: 9 }]))).toContain('A corpus at a glance');
  });

  test('many groups are all in the tables, and the first ones in the charts', async () => {
    const page = renderOverviewHtml(
      await overview(
        Array.from({ length: 60 }, (_, i) => row(`Outlet ${i}`, 1)),
        { by: ['outlet'] },
      ),
    );
    expect(page).toContain('The charts show the first 40 of 60 groups.');
    expect(page).toContain('Outlet 59');
  });
});
