import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SlantwiseError } from '../../error.js';
import { streamBytes } from '../bytes.js';
import { systemMessage } from '../unreadable.js';
import { isPublicAddress } from './address.js';

/** How the web is reached; a test reaches its own server. */
export interface Reach {
  /** May a connection be made to this address? */
  allows: (address: string) => boolean;
  /** Looks a host's name up. */
  lookup: (host: string, options: LookupOptions & { all: true }, done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void) => void;
  /** Milliseconds for everything together. */
  timeout: number;
  /** Bytes of the body, unpacked. */
  largest: number;
}

export const PUBLIC_WEB: Reach = { allows: isPublicAddress, lookup: systemLookup, timeout: 20_000, largest: 20_000_000 };

/** What a server gave. */
export interface Fetched {
  bytes: Uint8Array;
  /** The address in the end. */
  url: URL;
  /** `text/html`, in lower case; undefined where the server does not say. */
  type: string | undefined;
  charset: string | undefined;
}

const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'slantwise (+https://www.npmjs.com/package/slantwise)',
  accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * What stands at an address of the public web. Neither it nor what it redirects to may be another scheme than http and
 * https, or a private, loopback or link-local address. That is asked of the very address that the connection goes to,
 * so a name that resolves to another address the second time gains nothing.
 *
 * @throws {SlantwiseError} `address-refused`; `file-unreadable`: no answer in time, an answer that is none, too large
 */
export async function fetched(address: string, reach: Reach = PUBLIC_WEB): Promise<Fetched> {
  const signal = AbortSignal.timeout(reach.timeout);
  let url = checkedUrl(address, address);
  for (let redirects = 0; ; redirects++) {
    const response = await answer(url, address, reach, signal);
    const { statusCode = 0, statusMessage = '', headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects === MOST_REDIRECTS) throw unreadable(address, `more than ${MOST_REDIRECTS} redirects`);
      const next = checkedUrl(headers.location, address, url);
      if (url.protocol === 'https:' && next.protocol === 'http:') throw refused(address, `redirects from https to http (${next.origin})`);
      url = next;
      continue;
    }
    if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      throw unreadable(address, `the server answered ${`${statusCode} ${statusMessage}`.trim()}`);
    }
    const bytes = await bodyOf(response, address, reach, signal);
    const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
    const charset = parameters.map((parameter) => /^charset\s*=\s*"?([^"\s]+)"?$/i.exec(parameter)?.[1]).find(Boolean);
    return { bytes, url, type: type.toLowerCase() || undefined, charset };
  }
}

function checkedUrl(given: string, address: string, base?: URL): URL {
  if (!URL.canParse(given, base?.href)) throw base ? unreadable(address, `redirects to "${given}", which is no address`) : refused(address, 'is no address');
  const url = new URL(given, base);
  const redirects = base ? 'redirects to what ' : '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(address, `${redirects}is neither http nor https (${url.protocol})`, base ? undefined : 'give a file by its path');
  // It would stand in every output.
  if (url.username !== '' || url.password !== '') throw refused(address.replace(/\/\/[^/]*@/, '//…@'), `${redirects}has a user name or password in it`);
  return url;
}

/** The head of the answer; its body is still to come. */
function answer(url: URL, address: string, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  // Of an address in figures nothing is looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !reach.allows(host)) throw notPublic(address, host);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers: HEADERS, lookup: guarded(reach, address), signal, agent: false }, (response) => {
      const { remoteAddress } = response.socket;
      if (remoteAddress === undefined || reach.allows(remoteAddress)) resolve(response);
      else {
        response.destroy();
        reject(notPublic(address, remoteAddress));
      }
    });
    sent.on('error', (error) => reject(failed(error, address, reach, signal)));
    sent.end();
  });
}

/** Looks a name up for a connection, and gives no address that may not be reached. */
function guarded({ lookup, allows }: Reach, address: string): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      const wrong = found?.find((each) => !allows(each.address));
      if (error || !first) done(error ?? new Error('no address'), '', 0);
      else if (wrong) done(notPublic(address, wrong.address), '', 0);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

async function bodyOf(response: IncomingMessage, address: string, reach: Reach, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await streamBytes(unpacked(response, address), address, reach.largest);
  } catch (error) {
    response.destroy();
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    // zlib's numbers are not those of the system.
    throw /^(?:Z_|ERR_[A-Z_]*(?:FORMAT|BROTLI|PADDING))/.test(code ?? '')
      ? unreadable(address, 'the packed answer is damaged', error as Error)
      : failed(error as Error, address, reach, signal);
  }
}

function unpacked(response: IncomingMessage, address: string): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!unpack) throw unreadable(address, `the server packs in a way that was not asked for (${encoding})`);
  response.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => response.destroy());
  return response.pipe(unpack);
}

function failed(error: Error, address: string, { timeout }: Reach, signal: AbortSignal): SlantwiseError {
  if (signal.aborted) return unreadable(address, `no whole answer within ${timeout / 1000} seconds`, error);
  if (error instanceof SlantwiseError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return unreadable(address, code === 'ENOTFOUND' ? 'there is no host of that name' : systemMessage(error), error);
}

const unreadable = (file: string, message: string, cause?: Error) => new SlantwiseError('file-unreadable', message, { place: { file }, cause });
const refused = (file: string, message: string, suggestion?: string) => new SlantwiseError('address-refused', message, { place: { file }, suggestion });
const notPublic = (file: string, at: string) => refused(file, `leads to ${at}, which is not an address of the public web`);
