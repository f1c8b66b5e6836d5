import { type ErrorPlace, SlantwiseError } from '../../error.js';
import { shortened } from './category-ids.js';
import type { NamedMember, NamedPart } from './quanteda-tree.js';

const TOKEN = /\s+|#[^\n\r]*|(?<open>[A-Za-z.][\w.:]*)\s*\(|(?<word>[A-Za-z.][\w.]*|-?\d[\w.+]*)|(?<quote>["'`])|(?<mark><-|[(),=])/y;
const DEEPEST = 100;

interface Call {
  name: string;
  offset: number;
  args: { name: string | undefined; offset: number; value: NamedPart | Call }[];
}

/**
 * A named list as R code, `dictionary(list(good = c("fine", "well*"), bad = list(…)))`: calls of `dictionary`, `list`
 * and `c` on strings; nothing is run.
 *
 * @throws {SlantwiseError} `invalid-syntax` with line and column where the code is anything else.
 */
export function namedR(text: string, file?: string): { members: readonly NamedMember[]; separator: string | undefined; placeAt(offset: number): ErrorPlace } {
  const starts = lineStarts(text);
  const placeAt = (offset: number) => placeIn(starts, offset, file);
  const wrong = (message: string, offset: number) => new SlantwiseError('invalid-syntax', message, { place: placeAt(offset) });
  const call = new Reader(text, wrong).read();
  const isDictionary = call.name.endsWith('dictionary');
  const inner = isDictionary ? call.args.find(({ name }) => name === undefined || name === 'x')?.value : call;
  if (!inner || !('name' in inner)) throw wrong('expected dictionary(list(…))', call.offset);
  const separator = isDictionary ? call.args.find(({ name }) => name === 'separator')?.value : undefined;
  const part = partOf(inner, wrong);
  return {
    members: part.kind === 'named' ? part.members : [{ name: undefined, offset: part.offset, part }],
    separator: separator && 'kind' in separator && separator.kind === 'word' ? separator.text : undefined,
    placeAt,
  };
}

function partOf(value: NamedPart | Call, wrong: (message: string, offset: number) => SlantwiseError): NamedPart {
  if ('kind' in value) return value;
  if (value.name !== 'list' && value.name !== 'c') throw wrong(`"${shortened(value.name)}" is neither list nor c: R code is read, not run`, value.offset);
  const { offset } = value;
  const members = value.args.map(({ name, offset: at, value: inner }): NamedMember => ({ name, offset: at, part: partOf(inner, wrong) }));
  return members.some(({ name }) => name !== undefined) ? { kind: 'named', offset, members } : { kind: 'list', offset, parts: members.map(({ part }) => part) };
}

/** Reads one expression of nested calls. */
class Reader {
  #at: number;
  readonly #text: string;
  readonly #wrong: (message: string, offset: number) => SlantwiseError;
  #start = 0;

  constructor(text: string, wrong: (message: string, offset: number) => SlantwiseError) {
    this.#text = text;
    this.#wrong = wrong;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  read(): Call {
    let token = this.#next();
    if (token.kind === 'word') {
      const assigned = this.#next();
      if (assigned.kind !== '<-' && assigned.kind !== '=') throw this.#unexpected();
      token = this.#next();
    }
    if (token.kind !== 'open') throw this.#unexpected();
    const call = this.#call(token.text, 0);
    if (this.#next().kind !== 'end') throw this.#unexpected();
    return call;
  }

  /** From after the bracket that opens a call to after the one that closes it. */
  #call(name: string, depth: number): Call {
    const call: Call = { name, offset: this.#start, args: [] };
    if (depth > DEEPEST) throw this.#wrong(`nested deeper than ${DEEPEST} levels`, this.#start);
    for (let token = this.#next(); token.kind !== ')'; token = this.#next()) {
      const offset = this.#start;
      let argument: string | undefined;
      let value = this.#value(token, depth);
      let after = this.#next();
      if (after.kind === '=' && 'kind' in value && value.kind === 'word') {
        argument = value.text;
        value = this.#value(this.#next(), depth);
        after = this.#next();
      }
      call.args.push({ name: argument, offset, value });
      if (after.kind === ')') break;
      if (after.kind !== ',') throw this.#unexpected();
    }
    return call;
  }

  #value(token: { kind: string; text: string }, depth: number): NamedPart | Call {
    if (token.kind === 'open') return this.#call(token.text, depth + 1);
    if (token.kind === 'word' || token.kind === 'string') return { kind: 'word', text: token.text, offset: this.#start };
    throw this.#unexpected();
  }

  #next(): { kind: string; text: string } {
    for (;;) {
      this.#start = this.#at;
      if (this.#at >= this.#text.length) return { kind: 'end', text: '' };
      TOKEN.lastIndex = this.#at;
      const found = TOKEN.exec(this.#text);
      if (!found) throw this.#unexpected();
      this.#at = TOKEN.lastIndex;
      const { open, word, quote, mark } = found.groups ?? {};
      if (open !== undefined) return { kind: 'open', text: open.split(':').at(-1) as string };
      if (word !== undefined) return { kind: 'word', text: word };
      if (quote !== undefined) return { kind: 'string', text: this.#string(quote) };
      if (mark !== undefined) return { kind: mark, text: mark };
    }
  }

  #string(quote: string): string {
    let value = '';
    for (;;) {
      const character = this.#text[this.#at++];
      if (character === undefined) throw this.#wrong('the string is never closed', this.#start);
      if (character === quote) return value;
      value += character === '\\' ? this.#escape() : character;
    }
  }

  #escape(): string {
    const rest = this.#text.slice(this.#at, this.#at + 12);
    const coded = /^(?:x([0-9a-fA-F]{1,2})|[uU](?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{1,4})))/.exec(rest);
    const code = Number.parseInt(coded?.[1] ?? coded?.[2] ?? coded?.[3] ?? '', 16);
    this.#at += coded?.[0].length ?? 1;
    if (coded) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    return { n: '\n', t: '\t', r: '\r' }[rest[0] as 'n'] ?? rest[0] ?? '';
  }

  #unexpected(): SlantwiseError {
    const found = this.#text.slice(this.#start, this.#start + 20).split(/[\r\n]/)[0];
    return this.#wrong(this.#start >= this.#text.length ? 'the code ends before it is complete' : `unexpected "${found}"`, this.#start);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function placeIn(starts: readonly number[], offset: number, file: string | undefined): ErrorPlace {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { ...(file !== undefined && { file }), line: low + 1, column: offset - (starts[low] as number) + 1 };
}
