import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/index.js';
import { analyzeInput, type InputText, readMarkdown } from '../../../src/node/index.js';
import { spansIn } from '../../support/walk.js';

const analyzer = createAnalyzer();
const inputOf = async (text: string): Promise<InputText> => ({ name: 'a.md', file: 'a.md', format: 'markdown', text, ...(await readMarkdown(text)) });

describe('readMarkdown: the prose', () => {
  it.each<[what: string, markdown: string, prose: string]>([
    ['emphasis', 'A *bold*, **shameless** un*believ*able plan.', 'A bold, shameless unbelievable plan.'],
    ['a quotation in emphasis', '"*We will win*," she said.', '"We will win," she said.'],
    ['lines of one paragraph', 'The plan\nmay fail.', 'The plan may fail.'],
    ['a hard break', 'One line  \nand another.', 'One line\nand another.'],
    ['headings', '# The vote\n\nIt passed.\n\nThe end\n-------\n', '# The vote\n\nIt passed.\n\n# The end'],
    ['lists', '- One thing.\n- Another.\n\n1. First.\n', '- One thing.\n\n- Another.\n\n- First.'],
    ['a quotation over lines', '> She said\n> it would *fail*.\n', 'She said it would fail.'],
    ['links', '[A plan](https://example.org/shameless "vile") and <https://example.org/vile>.', 'A plan and .'],
    ['reference links', '[A plan][1].\n\n[1]: https://example.org/vile', 'A plan.'],
    ['images', 'Before ![a vile mob](vile.png) after.', 'Before  after.'],
    ['code', 'Run `vile()`.\n\n```\nshameless\n```\n\n    vile\n', 'Run .'],
    ['HTML', '<div>\nvile\n</div>\n\nA <b>bold</b> plan.<!-- vile -->', 'A bold plan.'],
    ['YAML front matter', '---\ntitle: Vile\n---\n\nText.', 'Text.'],
    ['TOML front matter', '+++\ntitle = "Vile"\n+++\n\nText.', 'Text.'],
    ['escapes and references', 'AT&amp;T \\*not\\* bold&nbsp;&#8212; &copy; R&D.', 'AT&T *not* bold\u00a0— © R&D.'],
    ['nothing', '', ''],
  ])('%s', async (_, markdown, prose) => expect((await readMarkdown(markdown)).prose.text).toBe(prose));

  it('takes the single values of front matter for metadata', async () => {
    const { metadata } = await readMarkdown('---\ntitle: The vote\nyear: 2026\ntags: [a, b]\ndraft: true\n---\nText.');
    expect(metadata).toEqual({ title: 'The vote', year: 2026, draft: true });
  });

  it('refuses what is nested too deep', async () => {
    const error = await readMarkdown(`${'> '.repeat(10_000)}x`, { file: 'a.md' }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'invalid-input', message: 'a.md: is nested too deep to be read as Markdown (read it as plain text)' });
  });

  it('lets broken front matter be', async () => expect((await readMarkdown('---\na: [\n---\nText.')).metadata).toEqual({}));
});

describe('analyzeInput of Markdown: offsets are into the Markdown', () => {
  it('and a span that markup breaks holds the markup', async () => {
    const input = await inputOf('---\na: b\n---\n\nCritics *say* the shame*less* plan may fail. "*We will\nwin*," said **Anna Berg**.');
    const report = analyzeInput(input, analyzer, { explain: true });
    expect(report.overall.loadedTerms?.hits.map(({ text }) => text)).toEqual(['shame*less']);
    expect(report.sources.map(({ name }) => name).sort()).toEqual(['Anna Berg', 'Critics']);
    expect(report.text.characters).toBe(input.text.length);
  });

  it('a hit of the whole is the hit of its paragraph', async () => {
    const report = analyzeInput(await inputOf('A *shameless* plan.'), analyzer);
    expect(report.overall.loadedTerms?.hits[0]).toBe(report.paragraphs[0]?.loadedTerms?.hits[0]);
  });

  it('for any Markdown', async () => {
    const bits = [
      '*',
      '**',
      '`',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '[',
      '](x)',
      '&amp;',
      '\\',
      ' ',
      '<b>',
      '"',
      'Critics say',
      ' shameless ',
      'the plan may fail',
      '.',
      ' said Anna Berg',
      '\r\n',
      '\t',
      '![',
      '---\n',
      '&ngE;',
      '&#x1F600;',
      '😀',
      '\0',
    ];
    const markdowns = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(markdowns, async (markdown) => {
        const input = await inputOf(markdown);
        const report = analyzeInput(input, analyzer, { explain: true });
        for (const { path, span } of spansIn(report)) {
          if (markdown.slice(span.start, span.end) !== span.text || span.text === '') throw new Error(`${path}: ${JSON.stringify(span)}`);
        }
        for (const [i, { start, end }] of report.paragraphs.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(report.paragraphs[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
