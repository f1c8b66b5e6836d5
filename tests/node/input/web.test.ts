import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { SlantwiseError } from '../../../src/index.js';
import { readInput } from '../../../src/node/index.js';
import { isPublicAddress } from '../../../src/node/input/address.js';
import { inputTexts } from '../../../src/node/input/read.js';
import type { InputOptions, InputText } from '../../../src/node/input/types.js';
import { PUBLIC_WEB, type Reach } from '../../../src/node/input/web.js';
import { docx, pdf, wordParagraph } from '../../support/documents.js';

const PAGE =
  '<html><head><title>The vote</title></head><body><article><p>The shameless plan may fail, said Anna Berg, and so it did.</p></article></body></html>';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const body =
  (type: string | undefined, content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { ...(type && { 'content-type': type }), ...headers });
    response.end(content);
  };
const redirect =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const ANSWERS: Record<string, Answer> = {
  '/page': body('text/html; charset=utf-8', PAGE),
  '/latin': body('text/html; charset="iso-8859-1"', Buffer.from(PAGE.replace('Anna', 'Änne'), 'latin1')),
  '/plain': body('text/plain', 'The plan.'),
  '/plain-latin': body('text/plain; charset=windows-1252', Buffer.from('\x93Gr\xf6\xdfe\x94', 'latin1')),
  '/draft.md': body('text/plain', 'A *plan*.'),
  '/markdown': body('text/markdown', 'A *plan*.'),
  '/rows': body('text/csv', 'id,text\nx,One.\ny,Two.\n'),
  '/rows.ndjson': body('application/octet-stream', '{"text":"One."}\n'),
  '/pdf': body('application/pdf', pdf([[['The plan.', 50, 700]]])),
  '/word': body(undefined, docx(wordParagraph('The plan.'))),
  '/image': body('image/png', Buffer.from('89504e47', 'hex')),
  '/gzip': body('text/plain', gzipSync('The plan.'), { 'content-encoding': 'gzip' }),
  '/brotli': body('text/plain', brotliCompressSync('The plan.'), { 'content-encoding': 'br' }),
  '/odd': body('text/plain', 'x', { 'content-encoding': 'zstd' }),
  '/bomb': body('text/plain', gzipSync('a'.repeat(3_000_000)), { 'content-encoding': 'gzip' }),
  '/broken-gzip': body('text/plain', 'no gzip', { 'content-encoding': 'gzip' }),
  '/large': body('text/plain', 'a'.repeat(3_000_000)),
  '/gone': (_, response) => response.writeHead(404, 'Not Found').end('<p>Nothing here.</p>'),
  '/moved': redirect('/page'),
  '/loop': redirect('/loop'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-nothing': redirect('http://'),
  '/to-private': redirect('http://10.0.0.1/'),
  '/to-metadata': redirect('http://[::ffff:169.254.169.254]/'),
  '/silent': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).write('a');
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' }).write('a');
    setTimeout(() => response.destroy(), 20);
  },
};

let server: Server;
let at: (path: string) => string;
beforeAll(async () => {
  server = createServer((request, response) => (ANSWERS[request.url ?? ''] ?? (ANSWERS['/gone'] as Answer))(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  at = (path) => `http://127.0.0.1:${port}${path}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The public web, and the test's server; names lead there too. */
const OURS: Reach = { ...PUBLIC_WEB, allows: (address) => address === '127.0.0.1' || isPublicAddress(address), timeout: 500, largest: 1_000_000 };

async function read(address: string, options: InputOptions = {}, reach: Reach = OURS): Promise<InputText[]> {
  const texts: InputText[] = [];
  for await (const text of inputTexts(address, options, reach)) texts.push(text);
  return texts;
}
const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => expect.fail('it was read'),
    ({ code, message }: SlantwiseError) => ({ code, message }),
  );

describe('an address is read as what the server says that it is', () => {
  it.each<[path: string, format: string, text: string]>([
    ['/page', 'html', 'The vote\n\nThe shameless plan may fail, said Anna Berg, and so it did.'],
    ['/latin', 'html', 'The vote\n\nThe shameless plan may fail, said Änne Berg, and so it did.'],
    ['/moved', 'html', 'The vote\n\nThe shameless plan may fail, said Anna Berg, and so it did.'],
    ['/plain', 'text', 'The plan.'],
    ['/plain-latin', 'text', '“Größe”'],
    ['/draft.md', 'markdown', 'A *plan*.'],
    ['/markdown', 'markdown', 'A *plan*.'],
    ['/rows.ndjson', 'ndjson', 'One.'],
    ['/pdf', 'pdf', 'The plan.'],
    ['/word', 'docx', 'The plan.'],
    ['/gzip', 'text', 'The plan.'],
    ['/brotli', 'text', 'The plan.'],
  ])('%s', async (path, format, text) => expect(await read(at(path))).toMatchObject([{ format, text }]));

  it('or as what the caller says', async () => expect(await read(at('/page'), { format: 'text' })).toMatchObject([{ text: PAGE }]));

  it('and knows where it was in the end', async () => {
    expect(await read(at('/moved'))).toMatchObject([{ name: at('/moved'), metadata: { title: 'The vote', url: at('/page') } }]);
    expect((await read(at('/rows'))).map(({ name }) => name)).toEqual([`${at('/rows')}#x`, `${at('/rows')}#y`]);
  });
});

describe('what is not read', () => {
  it.each<[path: string, code: string, message: RegExp]>([
    ['/gone', 'file-unreadable', /: the server answered 404 Not Found$/],
    ['/image', 'invalid-input', /: is image\/png, no text that can be read$/],
    ['/large', 'file-unreadable', /: larger than 1 MB$/],
    ['/bomb', 'file-unreadable', /: larger than 1 MB$/],
    ['/broken-gzip', 'file-unreadable', /: the packed answer is damaged$/],
    ['/odd', 'file-unreadable', /packs in a way that was not asked for \(zstd\)/],
    ['/loop', 'file-unreadable', /: more than 5 redirects$/],
    ['/silent', 'file-unreadable', /: no whole answer within 0\.5 seconds$/],
    ['/drip', 'file-unreadable', /: no whole answer within 0\.5 seconds$/],
    ['/cut', 'file-unreadable', /: (?:aborted|connection reset by peer)$/],
    ['/to-file', 'address-refused', /: redirects to what is neither http nor https \(file:\)$/],
    ['/to-nothing', 'file-unreadable', /: redirects to "http:\/\/", which is no address$/],
    ['/to-private', 'address-refused', /: leads to 10\.0\.0\.1, which is not an address of the public web$/],
    ['/to-metadata', 'address-refused', /: leads to ::ffff:a9fe:a9fe, which is not an address of the public web$/],
  ])('%s', async (path, code, message) => expect(await failure(read(at(path)))).toEqual({ code, message: expect.stringMatching(message) }));

  it.each<[address: string, message: RegExp]>([
    ['http://localhost/', /leads to (127\.0\.0\.1|::1), which is not an address of the public web/],
    ['http://127.0.0.1:1/', /leads to 127\.0\.0\.1/],
    ['http://2130706433/', /leads to 127\.0\.0\.1/],
    ['http://0x7f.1/', /leads to 127\.0\.0\.1/],
    ['http://[::1]/', /leads to ::1/],
    ['http://192.168.1.1/', /leads to 192\.168\.1\.1/],
    ['ftp://example.org/a.txt', /is neither http nor https \(ftp:\)/],
    ['file:///etc/passwd', /is neither http nor https \(file:\) \(give a file by its path\)/],
    ['http://', /is no address/],
    ['https://user:secret@example.org/', /^https:\/\/…@example\.org\/: has a user name or password in it/],
  ])('readInput: %s', async (address, message) => {
    const error = await failure(readInput(address));
    expect(error.message).toMatch(message);
    expect(error.code).toBe('address-refused');
    expect(error.message).not.toContain('secret');
  });
});

describe('a name that leads to an address of the private network', () => {
  const leadingTo = (...addresses: string[]): Reach => ({
    ...OURS,
    allows: isPublicAddress,
    lookup: (_, __, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
  });
  it.each([
    ['alone', ['10.1.2.3']],
    ['beside a public one', ['93.184.215.14', '127.0.0.1']],
    ['of IPv6', ['fd00::1']],
    ['mapped', ['::ffff:127.0.0.1']],
  ])('%s', async (_, addresses) => {
    const error = await failure(read('http://rebinding.example/', {}, leadingTo(...addresses)));
    expect(error).toMatchObject({ code: 'address-refused', message: expect.stringMatching(/rebinding\.example\/: leads to /) });
  });

  test('is looked up once for the connection itself, so that a second answer gains nothing', async () => {
    let asked = 0;
    const { port } = new URL(at('/'));
    const rebinding: Reach = { ...OURS, lookup: (_, __, done) => done(null, [{ address: ++asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]) };
    expect(await read(`http://rebinding.example:${port}/plain`, {}, rebinding)).toMatchObject([{ text: 'The plan.' }]);
    expect(asked).toBe(1);
  });

  test('that there is not', async () => {
    const nowhere: Reach = { ...OURS, lookup: (_, __, done) => done(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []) };
    expect(await failure(read('http://nowhere.example/', {}, nowhere))).toEqual({
      code: 'file-unreadable',
      message: 'http://nowhere.example/: there is no host of that name',
    });
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:2800:21f::1', '2a00:1450::1'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.168.0.1'],
    ...['198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '2001:db8::1', '2001::1', '2002:7f00:1::', '3fff::1'],
    ...['', 'localhost', '1.2.3'],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});
