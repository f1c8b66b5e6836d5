import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SlantwiseError } from '../../../src/index.js';
import { type InputOptions, type InputText, readInput, streamInput } from '../../../src/node/index.js';
import { folderOf } from '../../support/world.js';

const shown = (texts: InputText[]) => texts.map(({ name, text, metadata }) => [name.replace(/^.*[/\\]/, ''), text, metadata]);
const read = async (name: string, content: string | Uint8Array, options?: InputOptions) =>
  shown(await readInput(folderOf({ [name]: content }).at(name), options));
const failure = (name: string, content: string | Uint8Array, options?: InputOptions) =>
  read(name, content, options).then(
    () => expect.fail('it was read'),
    (error: SlantwiseError) => error,
  );

describe('readInput: a text in each row', () => {
  it.each<[what: string, file: string, content: string | Uint8Array, options: InputOptions | undefined, texts: unknown[]]>([
    [
      'NDJSON',
      'a.ndjson',
      '{"id":"x","text":"One.","outlet":"P"}\n{"id":2,"text":"Two."}\n',
      undefined,
      [
        ['a.ndjson#x', 'One.', { id: 'x', outlet: 'P' }],
        ['a.ndjson#2', 'Two.', { id: 2 }],
      ],
    ],
    [
      'JSONL with blank lines and CR LF',
      'a.jsonl',
      '\r\n{"body":"One."}\r\n\r\n{"body":"Two."}',
      undefined,
      [
        ['a.jsonl#1', 'One.', {}],
        ['a.jsonl#2', 'Two.', {}],
      ],
    ],
    [
      'nested cells are no metadata',
      'a.ndjson',
      '{"text":"One.","tags":["a"],"is":true,"no":null}',
      undefined,
      [['a.ndjson#1', 'One.', { is: true, no: null }]],
    ],
    [
      'a column by name',
      'a.ndjson',
      '{"Lead":"One.","text":"x","url":"u"}',
      { textColumn: 'Lead', idColumn: 'url' },
      [['a.ndjson#u', 'One.', { text: 'x', url: 'u' }]],
    ],
    [
      'CSV',
      'a.csv',
      'id,content\nx,"One, ""two"".\nThree."\n,Four.\n',
      undefined,
      [
        ['a.csv#x', 'One, "two".\nThree.', { id: 'x' }],
        ['a.csv#2', 'Four.', { id: '' }],
      ],
    ],
    ['semicolons', 'a.csv', 'text;n\nOne, two.;1\n', undefined, [['a.csv#1', 'One, two.', { n: '1' }]]],
    ["Excel's sep=", 'a.csv', 'sep=;\ntext;n\nOne.;1\n', undefined, [['a.csv#1', 'One.', { n: '1' }]]],
    ['tabs', 'a.tsv', 'text\tn\nOne.\t1\n', undefined, [['a.tsv#1', 'One.', { n: '1' }]]],
    ['a byte-order mark', 'a.csv', '\ufefftext,n\nOne.,1\n', undefined, [['a.csv#1', 'One.', { n: '1' }]]],
    ['UTF-16', 'a.csv', Buffer.from('\ufefftext\nÖne.\n', 'utf16le'), undefined, [['a.csv#1', 'Öne.', {}]]],
    [
      'a quote inside a cell',
      'a.csv',
      'text,n\n5" of "snow",1\nTwo.,2\n',
      undefined,
      [
        ['a.csv#1', '5" of "snow"', { n: '1' }],
        ['a.csv#2', 'Two.', { n: '2' }],
      ],
    ],
    [
      'names that objects have of their own',
      'a.csv',
      'text,__proto__,constructor\nOne.,a,b\n',
      undefined,
      [
        [
          'a.csv#1',
          'One.',
          Object.fromEntries([
            ['__proto__', 'a'],
            ['constructor', 'b'],
          ]),
        ],
      ],
    ],
    ['a header alone', 'a.csv', 'text\n', undefined, []],
    ['no line at all', 'a.ndjson', '', undefined, []],
  ])('%s', async (_, file, content, options, texts) => expect(await read(file, content, options)).toEqual(texts));

  it('from standard input, if the format is said', async () => {
    const stdin = Readable.from([Buffer.from('text\nOn'), Buffer.from('e.\n')]);
    expect(shown(await readInput('-', { stdin, format: 'csv' }))).toEqual([['-#1', 'One.', {}]]);
  });

  it('however the bytes are cut', async () => {
    const csv = 'id,text\n1,"Größe, ""a""\n\nb"\n2,"""😀"""\r\n3,x\n';
    const whole = shown(await readInput('-', { stdin: Readable.from([csv]), format: 'csv' }));
    expect(whole).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(Buffer.byteLength(csv)), { maxLength: 6 }), async (cuts) => {
        const bytes = Buffer.from(csv);
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        expect(shown(await readInput('-', { stdin: Readable.from(chunks), format: 'csv' }))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is wrong with a table', () => {
  it.each<[what: string, file: string, content: string | Uint8Array, options: InputOptions | undefined, code: string, message: RegExp]>([
    [
      'a column misspelt',
      'a.csv',
      'title,artikel\na,b\n',
      { textColumn: 'artikle' },
      'invalid-option',
      /a\.csv:1: there is no column "artikle" \(did you mean "artikel"\?\)/,
    ],
    ['an id that is no column', 'a.csv', 'text,url\na,b\n', { idColumn: 'key' }, 'invalid-option', /there is no column "key" \(there are "text", "url"\)/],
    [
      'no column of text',
      'a.csv',
      'title,lead\na,b\n',
      undefined,
      'invalid-input',
      /a\.csv:1: has no column "text", "body", "content".*\(there are "title", "lead"\)/,
    ],
    ['no field of text', 'a.ndjson', '{"title":"a"}', undefined, 'invalid-input', /a\.ndjson:1: has no column/],
    ['a quote that is never closed', 'a.csv', 'text\nOne.\n"Two.\nThree.\n', undefined, 'invalid-syntax', /a\.csv:\d+: .*[Qq]uote/],
    ['a line that is no JSON', 'a.ndjson', '{"text":"a"}\n{"text":', undefined, 'invalid-syntax', /a\.ndjson:2: is no line of JSON/],
    ['a line that is no object', 'a.ndjson', '{"text":"a"}\n["b"]', undefined, 'invalid-syntax', /a\.ndjson:2: is no object/],
    ['a text that is a number', 'a.ndjson', '{"text":"a"}\n{"text":1}', undefined, 'invalid-input', /a\.ndjson:2: has no text in the column "text"/],
    ['a row too short', 'a.csv', 'n,text\n1,a\n2\n', undefined, 'invalid-input', /a\.csv:3: the row ends before the column "text"/],
    ['an empty table', 'a.csv', '', undefined, 'invalid-input', /is empty/],
    ['not UTF-8', 'a.csv', Buffer.from('text\nfine\nd\u00e9j\u00e0\n', 'latin1'), undefined, 'file-unreadable', /a\.csv:3: is not UTF-8/],
    ['another kind of file', 'a.csv', '%PDF-1.4', undefined, 'file-unreadable', /is a PDF/],
    ['a format that there is not', 'a.csv', '', { format: 'cvs' as never }, 'invalid-option', /no input format "cvs".*did you mean "csv"\?/],
  ])('%s', async (_, file, content, options, code, message) => {
    const error = await failure(file, content, options);
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
  });

  it('rows that cannot be read are told of, and the others read', async () => {
    const problems: Error[] = [];
    const texts = await read('a.ndjson', '{"text":"a"}\n{\n{"text":"c"}', { onProblem: (error) => problems.push(error) });
    expect(texts.map(([name]) => name)).toEqual(['a.ndjson#1', 'a.ndjson#3']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/:2: is no line of JSON$/)]);
  });
});

test('a row at a time: no more is read than is asked for', async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield Buffer.from(`{"text":"Row ${++given}."}\n`);
  }
  for await (const { text } of streamInput('-', { stdin: endless(), format: 'ndjson' })) if (text === 'Row 10.') break;
  expect(given).toBeLessThan(20);
});
