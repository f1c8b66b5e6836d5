import { type ErrorPlace, SlantwiseError } from '../error.js';
import { Composer, type Document, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, type Node, Parser } from '../vendor/yaml.js';
import { lineAndColumn, offsetInJson } from './json-scan.js';

/** A value read from YAML or JSON that remembers where each of its parts stands. */
export interface Located {
  value: unknown;
  /** The place of the part at a path; of a part that is missing, the place of what should hold it. */
  placeOf: (path: readonly (string | number)[]) => ErrorPlace;
}

/** YAML is read at about half a megabyte a second: more than this is a mistake, or an attack. JSON is read at once. */
const LONGEST_YAML = 8_000_000;
/** The parser calls itself for every level; some tens of thousands of brackets would end the whole process. */
const DEEPEST = 100;

/**
 * Reads YAML 1.2, or JSON, by its content.
 *
 * @throws {SlantwiseError} `invalid-syntax` with line and column: bad syntax, repeated keys, several documents, unknown
 * tags, deep nesting, aliases that would unfold into more than the file holds.
 */
export function parseLocated(text: string, file?: string): Located {
  const json = parsedJson(text);
  if (json) return { value: json.value, placeOf: (path) => ({ ...placeIn(file), ...lineAndColumn(text, offsetInJson(text, path)) }) };
  return parsedYaml(text, file);
}

function parsedJson(text: string): { value: unknown } | undefined {
  if (!/^\ufeff?\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

function parsedYaml(text: string, file: string | undefined): Located {
  const { document, placeAt, wrong } = composedYaml(text, file);
  if (!document) return { value: null, placeOf: () => placeIn(file) };
  return {
    value: unfolded(document, (cause) => wrong('its aliases unfold into far more than the file holds', placeIn(file), cause)),
    placeOf: (path) => placeAt(offsetOf(document.contents, path)),
  };
}

/** A YAML document whose parts know their offsets; nothing where the text is empty. */
export interface ComposedYaml {
  document: Document.Parsed | undefined;
  /** The place of an offset. */
  placeAt: (offset: number) => ErrorPlace;
  wrong: (message: string, place: ErrorPlace, cause?: unknown) => SlantwiseError;
}

/**
 * Reads YAML as a tree of nodes.
 *
 * @param options `schema: 'failsafe'` leaves every scalar a string.
 * @throws {SlantwiseError} `invalid-syntax` with line and column.
 */
export function composedYaml(
  text: string,
  file: string | undefined,
  { schema = 'core', uniqueKeys = true }: { schema?: 'core' | 'failsafe'; uniqueKeys?: boolean } = {},
): ComposedYaml {
  const lines = new LineCounter();
  const placeAt = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset);
    return { ...placeIn(file), ...(line > 0 && { line, column: col }) };
  };
  const wrong = (message: string, place: ErrorPlace, cause?: unknown) => new SlantwiseError('invalid-syntax', message, { place, cause });
  if (text.length > LONGEST_YAML) throw wrong(`longer than ${LONGEST_YAML / 1e6} million characters; write it as JSON`, placeIn(file));

  const composer = new Composer({ lineCounter: lines, prettyErrors: false, schema, uniqueKeys: false });
  const [document, another] = composer.compose(
    shallowTokens(text, lines, (offset) => wrong(`nested deeper than ${DEEPEST} levels`, placeAt(offset))),
    true,
    text.length,
  );
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem) throw wrong(problem.message, placeAt(problem.pos[0]), problem);
  if (another) throw wrong('holds several documents; a lexicon is one', placeAt(another.range[0]));
  const repeated = uniqueKeys ? firstRepeatedKey(document?.contents) : undefined;
  if (repeated) throw wrong('Map keys must be unique', placeAt(startOf(repeated) ?? 0));
  return { document: document ?? undefined, placeAt, wrong };
}

/** The library's own check compares every key with every other: minutes for a map of some tens of thousands. */
function firstRepeatedKey(root: unknown): unknown {
  const repeated: unknown[] = [];
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const seen = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (isScalar(key)) {
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      } else waiting.push(key);
      waiting.push(value);
    }
  }
  return repeated.sort((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0))[0];
}

const placeIn = (file: string | undefined): ErrorPlace => (file === undefined ? {} : { file });

/** The syntax tokens, as long as none of them is nested too deep. */
function* shallowTokens(text: string, lines: LineCounter, tooDeep: (offset: number) => SlantwiseError) {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) throw tooDeep(parser.offset);
  }
  yield* parser.end();
}

function unfolded(document: Document.Parsed, tooMany: (cause: unknown) => SlantwiseError): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw tooMany(error);
  }
}

/** Where the part at a path begins: its key where it has one, else the part itself. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isNode(name) && `${(name as { value?: unknown }).value}` === `${key}`);
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(key)] !== undefined) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
