/** What is wrong with a JSON text, and at which character. */
export interface JsonFault {
  offset: number;
  message: string;
}

/** What the scanner tells as it goes. */
export interface JsonListener {
  /** A part begins, at this path: the offset of its key where it has one, else of itself. The path is reused: copy what is to last. */
  part?(path: readonly (string | number)[], offset: number): void;
  /** An object has a key twice. */
  repeatedKey?(key: string, offset: number): void;
}

interface Level {
  closer: ']' | '}';
  keys: Set<string>;
  items: number;
  /** A comma has just been read. */
  comma: boolean;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![A-Za-z])/y;
const DEEPEST = 100;

/**
 * Reads a JSON text (RFC 8259) once, without recursion, for what `JSON.parse` does not tell alike in every runtime:
 * where it breaks off, where its parts stand, and which keys are there twice.
 */
export function scanJson(text: string, listener: JsonListener = {}): JsonFault | undefined {
  const levels: Level[] = [];
  const path: (string | number)[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let expecting = true;
  for (;;) {
    skipBlanks();
    const level = levels.at(-1);
    if (!expecting) {
      if (!level) return at < text.length ? fault(`the value has ended, but ${shown()} follows`) : undefined;
      if (text[at] === ',') {
        at++;
        level.comma = true;
        expecting = true;
      } else if (text[at] === level.closer) close();
      else return fault(`expected "," or "${level.closer}", got ${shown()}`);
      continue;
    }
    if (level && text[at] === level.closer) {
      if (level.comma) return fault(`a comma before "${level.closer}"`);
      close();
      continue;
    }
    const wrong = (level && beginMember(level)) ?? readValue();
    if (wrong) return wrong;
  }

  function close(): void {
    levels.pop();
    path.pop();
    at++;
    expecting = false;
  }

  function beginMember(level: Level): JsonFault | undefined {
    level.comma = false;
    if (level.closer === ']') {
      path[path.length - 1] = level.items++;
      listener.part?.(path, at);
      return undefined;
    }
    if (text[at] !== '"') return fault(`expected a key in double quotes, got ${shown()}`);
    const start = at;
    const wrong = readString();
    if (wrong) return wrong;
    const key = JSON.parse(text.slice(start, at)) as string;
    if (level.keys.has(key)) listener.repeatedKey?.(key, start);
    level.keys.add(key);
    path[path.length - 1] = key;
    listener.part?.(path, start);
    skipBlanks();
    if (text[at] !== ':') return fault(`expected ":" after the key, got ${shown()}`);
    at++;
    skipBlanks();
    return undefined;
  }

  function readValue(): JsonFault | undefined {
    const first = text[at];
    if (first === '{' || first === '[') {
      if (levels.length === DEEPEST) return fault(`nested deeper than ${DEEPEST} levels`);
      levels.push({ closer: first === '{' ? '}' : ']', keys: new Set(), items: 0, comma: false });
      path.push('');
      at++;
      return undefined;
    }
    expecting = false;
    if (first === '"') return readString();
    for (const pattern of [NUMBER, WORD]) {
      pattern.lastIndex = at;
      if (pattern.test(text)) {
        at = pattern.lastIndex;
        return undefined;
      }
    }
    return fault(`expected a value, got ${shown()}`);
  }

  function readString(): JsonFault | undefined {
    const start = at++;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        at++;
        return undefined;
      }
      if (code < 0x20) return fault('a line end or control character inside a string: write it as \\n, \\t or \\u…');
      if (code !== 0x5c) continue;
      const escaped = text[at + 1] ?? '';
      if (escaped === 'u' ? !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : !'"\\/bfnrt'.includes(escaped || '?'))
        return fault(`"\\${escaped}" is no escape sequence`);
      at++;
    }
    return fault('the string is never closed', start);
  }

  function skipBlanks(): void {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  }

  function shown(): string {
    return at < text.length ? `"${String.fromCodePoint(text.codePointAt(at) as number)}"` : 'the end of the text';
  }

  function fault(message: string, offset = at): JsonFault {
    return { offset, message };
  }
}

/** Line and column, from 1, of a character. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { line: (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1, column: offset - lastEnd };
}

/** The offset of the part at a path; of a part that is missing, of what should hold it. */
export function offsetInJson(text: string, path: readonly (string | number)[]): number {
  let offset = 0;
  let deepest = -1;
  scanJson(text, {
    part: (here, at) => {
      if (here.length <= deepest || here.length > path.length || here.some((key, i) => key !== path[i])) return;
      deepest = here.length;
      offset = at;
    },
  });
  return offset;
}
