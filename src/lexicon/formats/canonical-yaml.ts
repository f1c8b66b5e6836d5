import { stringify } from '../../vendor/yaml.js';
import type { Lexicon } from '../schema.js';
import { canonicalProblems, inReadingOrder, parseCanonical, readYaml } from './canonical.js';
import type { Diagnostic, Exported, Imported, ImportOptions, LexiconFormat } from './format.js';

/**
 * A lexicon in slantwise's own form, written as YAML 1.2.
 *
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-lexicon`: with line, column and, where a name is misspelt, the one
 * that was meant.
 * @example
 * ```ts
 * const { lexicon } = parseCanonicalYaml(`
 * id: my/terms
 * version: 1.0.0
 * language: en
 * measure: loadedTerms
 * licence: { spdx: MIT, redistributable: true, commercial: true }
 * categories:
 *   - id: jargon
 *     entries: [synergy]
 * `);
 * lexicon.categories[0]?.id; // 'jargon'
 * ```
 */
export function parseCanonicalYaml(text: string, options: ImportOptions = {}): Imported {
  return parseCanonical(text, options, readYaml);
}

/** Every problem of a YAML lexicon, each with line and column. */
export function canonicalYamlProblems(text: string, file?: string): Diagnostic[] {
  return canonicalProblems(text, file, readYaml);
}

/** Loses nothing. */
export function serializeCanonicalYaml(lexicon: Lexicon): Exported {
  return { text: stringify(inReadingOrder(lexicon), { lineWidth: 120, aliasDuplicateObjects: false }), losses: [] };
}

const HEAD_KEYS = ['id', 'version', 'language', 'measure', 'licence', 'categories'];

/** slantwise's own form in YAML. */
export const canonicalYaml: LexiconFormat = {
  id: 'yaml',
  title: 'slantwise lexicon (YAML)',
  extensions: ['yaml', 'yml'],
  sniff(text) {
    const beginning = text.slice(0, 20_000);
    const known = HEAD_KEYS.filter((key) => new RegExp(`^${key}:`, 'm').test(beginning)).length;
    return known >= 4 ? 1 : known / 8;
  },
  parse: parseCanonicalYaml,
  serialize: serializeCanonicalYaml,
};
