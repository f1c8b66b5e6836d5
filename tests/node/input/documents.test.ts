import { describe, expect, it } from 'vitest';
import { createAnalyzer, type SlantwiseError } from '../../../src/index.js';
import { analyzeInput, type InputText, readDocx, readInput, readPdf } from '../../../src/node/index.js';
import { unpacksBeyond } from '../../../src/node/input/zip-size.js';
import { docx, type PdfLine, pdf, wordParagraph, zip } from '../../support/documents.js';
import { spansIn } from '../../support/walk.js';
import { folderOf } from '../../support/world.js';

const HEADING = '<w:pStyle w:val="H1"/>';
const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const failure = async (reading: Promise<unknown>) =>
  reading.then(
    () => expect.fail('it was read'),
    (error: SlantwiseError) => error,
  );

describe('readDocx', () => {
  it.each<[what: string, body: string, text: string]>([
    ['paragraphs', wordParagraph('One & two.') + wordParagraph('') + wordParagraph('Three.'), 'One & two.\n\nThree.'],
    ['a list', wordParagraph('One.', LIST) + wordParagraph('Two.', LIST), '- One.\n\n- Two.'],
    ['a table', `<w:tbl><w:tr><w:tc>${wordParagraph('One.')}</w:tc><w:tc>${wordParagraph('Two.')}</w:tc></w:tr></w:tbl>`, 'One.\n\nTwo.'],
    ['words in several runs', '<w:p><w:r><w:t>shame</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>less</w:t></w:r></w:p>', 'shameless'],
    ['line breaks and tabs', '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three.</w:t></w:r></w:p>', 'One\ntwo three.'],
    [
      'what was deleted',
      '<w:p><w:r><w:t>A plan</w:t></w:r><w:del><w:r><w:delText> so vile</w:delText></w:r></w:del><w:ins><w:r><w:t>.</w:t></w:r></w:ins></w:p>',
      'A plan.',
    ],
  ])('%s', async (_, body, text) => expect((await readDocx(docx(body))).text).toBe(text));

  it('headings are headings, whatever they end with', async () => {
    const bytes = docx(wordParagraph('He resigned.', HEADING) + wordParagraph('The shameless plan may fail.'));
    const [input] = (await readInput(folderOf({ 'a.docx': bytes }).at('a.docx'))) as [InputText];
    const report = analyzeInput(input, createAnalyzer());
    expect(report.paragraphs.map(({ role, start }) => [role, start])).toEqual([
      ['heading', 0],
      ['body', 14],
    ]);
    expect(input.text).toBe('He resigned.\n\nThe shameless plan may fail.');
    for (const { span } of spansIn(report)) expect(input.text.slice(span.start, span.end)).toBe(span.text);
  });

  it.each<[what: string, bytes: Buffer, message: RegExp]>([
    ['no archive', Buffer.from('A plan.'), /a\.docx: is no Word document \(\.docx\), or is damaged/],
    ['an archive cut off', docx(wordParagraph('A plan.')).subarray(0, 400), /is damaged/],
    ['another archive', zip({ 'a.txt': 'A plan.' }), /is no Word document/],
    ['encrypted, or .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /is protected by a password.*\(save it as \.docx/],
    ['without text', docx(wordParagraph(' ')), /holds no text/],
  ])('%s', async (_, bytes, message) => {
    const error = await failure(readDocx(bytes, { file: 'a.docx' }));
    expect(error.message).toMatch(message);
    expect(error.code).toBe('invalid-input');
  });
});

describe('unpacksBeyond', () => {
  const archive = zip({ 'word/document.xml': 'a'.repeat(1_000_000), 'a.png': 'b'.repeat(9_000_000) }, { packed: true });
  it.each([
    ['more than allowed', archive, 999_999, true],
    ['as much as allowed', archive, 1_000_001, false],
    ['stored as it is', zip({ 'word/document.xml': 'a'.repeat(1_000) }), 10, false],
    ['damaged', archive.subarray(0, 500), 10, false],
    ['no archive', Buffer.from('A plan.'), 10, false],
    ['nothing', Buffer.alloc(0), 10, false],
  ])('%s', (_, bytes, limit, beyond) => expect(unpacksBeyond(bytes, limit)).toBe(beyond));
});

/** Lines one below the other. */
const lines = (first: number, ...texts: string[]): PdfLine[] => texts.map((text, i) => [text, 50, first - i * 14]);

describe('readPdf', () => {
  it.each<[what: string, pages: PdfLine[][], text: string]>([
    ['lines of a paragraph', [lines(700, 'The council voted on', 'Thursday to go', 'ahead.')], 'The council voted on Thursday to go ahead.'],
    ['a gap', [[...lines(700, 'One goes', 'on here.'), ...lines(650, 'Two goes', 'on here.')]], 'One goes on here.\n\nTwo goes on here.'],
    [
      'an indent',
      [[...lines(700, 'One goes', 'on here.'), ['Two is set in', 70, 672], ['and goes on.', 50, 658]]],
      'One goes on here.\n\nTwo is set in and goes on.',
    ],
    ['a heading', [[['The vote', 50, 716, 18], ...lines(700, 'It passed on', 'Thursday.')]], 'The vote\n\nIt passed on Thursday.'],
    ['hyphens', [lines(700, 'The shame-', 'less plan of the U.S.-', 'Norland pact.')], 'The shameless plan of the U.S.- Norland pact.'],
    [
      'pieces of a line',
      [
        [
          ['The plan', 50, 700],
          ['may fail.', 110, 700],
        ],
      ],
      'The plan may fail.',
    ],
    ['over the page', [lines(700, 'It goes on', 'over the'), lines(700, 'page, and ends.')], 'It goes on over the page, and ends.'],
    ['a new page', [lines(700, 'It ends.'), lines(700, 'It begins.')], 'It ends.\n\nIt begins.'],
    [
      'heads, feet and page numbers',
      [1, 2, 3].map((page) => [
        ...lines(780, `The Courier, no. ${page}`),
        ...lines(700, `This is ${['one', 'two', 'three'][page - 1]}.`, `It says ${['yes', 'no', 'so'][page - 1]}.`),
        [`${page}`, 300, 20] as PdfLine,
      ]),
      'This is one. It says yes.\n\nThis is two. It says no.\n\nThis is three. It says so.',
    ],
    ['letters beyond ASCII, and brackets', [lines(700, 'Gr\xf6\xdfe (a \\ b).')], 'Größe (a \\ b).'],
  ])('%s', async (_, pages, text) => expect((await readPdf(pdf(pages))).text).toBe(text));

  it('its title, and a report', async () => {
    const bytes = pdf([lines(700, 'The shameless plan', 'may fail.')], { title: 'The vote' });
    const [input] = (await readInput(folderOf({ 'a.pdf': bytes }).at('a.pdf'))) as [InputText];
    expect(input.metadata).toEqual({ title: 'The vote' });
    expect(analyzeInput(input, createAnalyzer()).overall.loadedTerms?.count).toBe(1);
  });

  it.each<[what: string, bytes: Buffer, message: RegExp]>([
    ['encrypted', pdf([lines(700, 'A plan.')], { encrypted: true }), /a\.pdf: is protected by a password \(save it without a password\)/],
    ['damaged', Buffer.from('%PDF-1.4\nnothing'), /is no PDF, or is damaged/],
    ['no PDF', Buffer.from('A plan.'), /is no PDF, or is damaged/],
    ['a scan', pdf([[]]), /holds no text; a scan/],
  ])('%s', async (_, bytes, message) => {
    const error = await failure(readPdf(bytes, { file: 'a.pdf' }));
    expect(error.message).toMatch(message);
    expect(error.code).toBe('invalid-input');
  });
});

describe('readInput knows a file by its content where its name says nothing', () => {
  it.each<[file: string, bytes: Buffer | string, format: string]>([
    ['plan', docx(wordParagraph('A plan.')), 'docx'],
    ['plan', pdf([lines(700, 'A plan.')]), 'pdf'],
    ['plan', '<!-- saved --><!DOCTYPE html><html><body><article><p>A plan.</p></article></body></html>', 'html'],
    ['plan', 'A plan.', 'text'],
    ['plan.TXT', '<html>', 'text'],
    ['plan.MD', 'A *plan*.', 'markdown'],
  ])('%s', async (file, bytes, format) => expect(await readInput(folderOf({ [file]: bytes }).at(file))).toMatchObject([{ format }]));
});
