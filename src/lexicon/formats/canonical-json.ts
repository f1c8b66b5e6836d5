import type { Lexicon } from '../schema.js';
import { canonicalProblems, inReadingOrder, parseCanonical, readJson } from './canonical.js';
import type { Diagnostic, Exported, Imported, ImportOptions, LexiconFormat } from './format.js';

/**
 * A lexicon in slantwise's own form, written as JSON (its JSON Schema is `slantwise/schema/lexicon.schema.json`).
 *
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-lexicon`: with line and column.
 * @example
 * ```ts
 * const { lexicon } = parseCanonicalJson(serializeCanonicalJson(mine).text);
 * ```
 */
export function parseCanonicalJson(text: string, options: ImportOptions = {}): Imported {
  return parseCanonical(text, options, readJson);
}

/** Every problem of a JSON lexicon, each with line and column. */
export function canonicalJsonProblems(text: string, file?: string): Diagnostic[] {
  return canonicalProblems(text, file, readJson);
}

/** Loses nothing. */
export function serializeCanonicalJson(lexicon: Lexicon): Exported {
  const replacer = (_key: string, value: unknown) => (value instanceof Map ? fromEntries(value) : value);
  return { text: `${JSON.stringify(inReadingOrder(lexicon), replacer, 2)}\n`, losses: [] };
}

/** Own properties even for keys such as `__proto__`. */
function fromEntries(map: ReadonlyMap<string, unknown>): object {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of map) object[key] = value;
  return object;
}

/** slantwise's own form in JSON. */
export const canonicalJson: LexiconFormat = {
  id: 'json',
  title: 'slantwise lexicon (JSON)',
  extensions: ['json'],
  sniff(text) {
    const beginning = text.slice(0, 20_000);
    if (!/^\ufeff?\s*\{/.test(beginning)) return 0;
    const known = ['"id"', '"version"', '"measure"', '"categories"', '"licence"'].filter((key) => beginning.includes(key)).length;
    return known >= 3 ? 1 : known / 5;
  },
  parse: parseCanonicalJson,
  serialize: serializeCanonicalJson,
};
