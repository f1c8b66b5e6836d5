import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, type SlantwiseError } from '../../../src/index.js';
import { analyzeInput, type InputText, placeOf, readHtml, readInput } from '../../../src/node/index.js';
import { decodeHtml } from '../../../src/node/input/html.js';
import { spansIn } from '../../support/walk.js';
import { folderOf } from '../../support/world.js';

const PROSE = [
  'The council voted on Thursday to double the size of the harbour, after nine hearings and a night of debate, in front of full galleries.',
  'Critics say the <em>shame<b>less</b></em> plan may fail. &ldquo;We will <a href="/win?a=1&amp;b=2">win</a>,&rdquo; said Anna&nbsp;Berg, who chairs the port&#8217;s board.',
  'Work is to begin in the spring, and the marsh trust has said that it would go to court, where a ruling is expected, lawyers said, within the year.',
];
const page = (article: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour to grow - The Courier</title>
<meta property="og:site_name" content="The Courier"><meta name="author" content="Ida Holm">
<meta property="article:published_time" content="2026-03-04T05:06:07Z">${head}
<script>var vile = "</p><p>A vile mob.</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/vile">A vile mob</a></li></ul></nav>
<main><article><h1>Harbour to grow</h1>${article}</article></main>
<footer><p>&copy; The Courier. Subscribe to our vile newsletter.</p></footer></body></html>`;
const ARTICLE = page(PROSE.map((text) => `<p>${text}</p>\n`).join(''));

describe('readHtml', () => {
  it('takes the article out of the page, with its headline', async () => {
    const { text, metadata } = await readHtml(ARTICLE);
    expect(text.split('\n\n')).toEqual([
      'Harbour to grow',
      PROSE[0],
      'Critics say the shameless plan may fail. “We will win,” said Anna\u00a0Berg, who chairs the port’s board.',
      PROSE[2],
    ]);
    expect(metadata).toEqual({ title: 'Harbour to grow', byline: 'Ida Holm', site: 'The Courier', published: '2026-03-04T05:06:07Z' });
  });

  it.each<[what: string, html: string, has: string, hasNot?: string]>([
    ['lists', '<ul><li>One point of the plan.</li><li><p>Another point.</p></li></ul>', '\n\n- One point of the plan.\n\n- Another point.'],
    ['line breaks', '<p>One line<br>and another.</p>', 'One line\nand another.'],
    ['white space', '<p>  One \n\t  <b> plan </b>  more. </p>', '\n\nOne plan more.'],
    ['code', '<p>Run <code>vile()</code> now.</p><pre>vile</pre>', 'Run now.', 'vile'],
    ['comments and scripts', '<p>A plan.<!-- vile --><script>vile</script></p>', 'A plan.', 'vile'],
    ['an attribute with a bracket', '<p title="a > b <p>vile">A plan.</p>', 'A plan.', 'vile'],
    ['a comparison', '<p>It is 3 < 4 and 5 > 2.</p>', 'It is 3 < 4 and 5 > 2.'],
    ['a reference without an end', '<p>AT&amp T and R&D.</p>', 'AT& T and R&D.'],
  ])('%s', async (_, html, has, hasNot) => {
    const { text } = await readHtml(page(`${PROSE.map((p) => `<p>${p}</p>`).join('')}${html}`));
    expect(text).toContain(has);
    if (hasNot) expect(text).not.toContain(hasNot);
  });

  it.each([
    ['without body', `<title>T</title>${PROSE.map((p) => `<p>${p}</p>`).join('')}`],
    ['with a head alone', `<html><head><title>T</title></head>${PROSE.map((p) => `<p>${p}</p>`).join('')}</html>`],
  ])('a page %s', async (_, html) => {
    const { text, metadata } = await readHtml(html);
    expect(text).toContain('Critics say the shameless plan');
    expect(metadata).toMatchObject({ title: 'T' });
  });

  it.each([
    ['nothing', ''],
    ['markup alone', '<html><body><img src="a.png"></body></html>'],
    ['scripts alone', '<body><script>vile()</script></body>'],
  ])('no article: %s', async (_, html) => {
    const error = await readHtml(html, { file: 'a.html' }).catch((thrown: SlantwiseError) => thrown);
    expect(error).toMatchObject({ code: 'invalid-input', message: 'a.html: has no article: no text is found in the page' });
  });
});

describe('pages that are no pages do not take long', () => {
  it.each([
    ['nested', '<div>'.repeat(20_000)],
    ['inline', '<b>'.repeat(100_000)],
    ['signs', '< '.repeat(100_000)],
    ['attributes', '<a b="'.repeat(50_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['scripts', '<script>'.repeat(50_000)],
    ['references', '&amp;'.repeat(20_000)],
    ['paragraphs', '<p>The plan may fail, and so on, and on, and so it did.'.repeat(4_000)],
  ])('%s', { timeout: 20_000 }, async (_, html) => {
    const read = await readHtml(html).catch((error: SlantwiseError) => error);
    if (read instanceof Error) expect(read).toMatchObject({ code: 'invalid-input' });
  });
});

describe('where the words stand in the page', () => {
  const inSource = async (html: string, words: string) => {
    const { text, pieces } = await readHtml(html);
    const start = text.indexOf(words);
    const place = placeOf(pieces, start, start + words.length);
    return place && html.slice(place.start, place.end);
  };
  it.each([
    ['Critics say', 'Critics say'],
    ['shameless', 'shame<b>less'],
    ['“We will win,”', '&ldquo;We will <a href="/win?a=1&amp;b=2">win</a>,&rdquo;'],
    ['Anna\u00a0Berg', 'Anna&nbsp;Berg'],
    ['port’s', 'port&#8217;s'],
    ['voted on Thursday', 'voted on Thursday'],
  ])('%s', async (words, source) => expect(await inSource(ARTICLE, words)).toBe(source));

  it('in a page with private characters of its own nothing is found, but all is read', async () => {
    const { text, pieces } = await readHtml(ARTICLE.replace('Work', '\u{f0000}Work'));
    expect(text).toContain('\u{f0000}Work is to begin');
    expect(pieces).toEqual([]);
  });

  it('whatever the page: each character that is found stands there', async () => {
    const bits = [
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<!-- ',
      ' -->',
      '<',
      '>',
      '"',
      "'",
      '=',
      '&amp;',
      '&',
      '&#65;',
      ' shameless ',
      'The plan may fail.',
      '\n',
      '<script>',
      '</script>',
      '<a href="',
      '😀',
      '<br>',
      '<li>',
      '<title>',
      '</',
      '\u{f0001}',
      '\r\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((all) => all.join('')),
        async (html) => {
          const read = await readHtml(html).catch((error: SlantwiseError) => error);
          if (read instanceof Error) expect(read).toMatchObject({ code: 'invalid-input' });
          else
            for (const { start, end, from, to } of read.pieces) {
              const [words, there]: [string, string] = [read.text.slice(start, end), html.slice(from, to).replace(/\s/g, ' ')];
              if (words.replace(/\s/g, ' ') !== there && !there.startsWith('&') && words.trim() !== '') throw new Error(JSON.stringify({ words, there }));
            }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('readInput of a page', () => {
  it('offsets are into the text taken out, whose source and metadata are given', async () => {
    const [input] = (await readInput(folderOf({ 'a.html': ARTICLE }).at('a.html'))) as [InputText];
    const report = analyzeInput(input, createAnalyzer());
    expect(report.overall.loadedTerms?.hits.map(({ text }) => text)).toEqual(['shameless']);
    expect(report.sources.map(({ name }) => name)).toContain('Anna\u00a0Berg');
    for (const { span } of spansIn(report)) expect(input.text.slice(span.start, span.end)).toBe(span.text);
    expect(report.paragraphs.map(({ role }) => role)).toEqual(['heading', 'body', 'body', 'body']);
    expect(input.source?.text).toBe(ARTICLE);
    expect(input.metadata).toMatchObject({ site: 'The Courier' });
  });
});

describe('decodeHtml', () => {
  const meta = (charset: string, text: Buffer) => Buffer.concat([Buffer.from(`<meta charset="${charset}">`), text]);
  it.each<[what: string, bytes: Buffer, charset: string | undefined, text: string]>([
    ['UTF-8', Buffer.from('Größe'), undefined, 'Größe'],
    ['what the page says', meta('iso-8859-1', Buffer.from('Gr\u00f6\u00dfe \x93a\x94', 'latin1')), undefined, 'Größe “a”'],
    ['what the server says goes before', meta('iso-8859-1', Buffer.from('Größe')), 'utf-8', 'Größe'],
    ['a byte-order mark goes before both', Buffer.concat([Buffer.from('\ufeff'), meta('latin1', Buffer.from('Größe'))]), 'latin1', 'Größe'],
    ['UTF-16', Buffer.from('\ufeffGröße', 'utf16le'), undefined, 'Größe'],
    ['neither said nor UTF-8', Buffer.from('Gr\u00f6\u00dfe', 'latin1'), undefined, 'Größe'],
    ['windows-1251', meta('windows-1251', Buffer.from([0xcc, 0xe8, 0xf0])), undefined, 'Мир'],
    ['Shift_JIS', meta('Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b])), undefined, '日本'],
    ['a charset that there is not', meta('klingon-1', Buffer.from('Größe')), undefined, 'Größe'],
    ['a broken character', meta('utf-8', Buffer.from('a\xffb', 'latin1')), undefined, 'a\ufffdb'],
    ['UTF-16 that is none', meta('utf-16', Buffer.from('Größe')), undefined, 'Größe'],
  ])('%s', (_, bytes, charset, text) => expect(decodeHtml(bytes, charset).replace(/^<meta[^>]*>/, '')).toBe(text));
});
