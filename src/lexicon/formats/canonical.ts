import type { ErrorPlace } from '../../error.js';
import { SlantwiseError } from '../../error.js';
import { type JsonFault, lineAndColumn, offsetInJson, scanJson } from '../json-scan.js';
import { type Located, parseLocated } from '../located.js';
import type { Lexicon } from '../schema.js';
import { checkedLexicon, pathText, validateLexicon } from '../validate.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Diagnostic, Imported, ImportOptions } from './format.js';
import { checkHeadOptions } from './head.js';
import { refuseBinary } from './lines.js';

/** Reads a value in one of the two syntaxes of the canonical form, or says where it breaks off. */
export type CanonicalReader = (text: string, file: string | undefined, diagnostics: Diagnostics) => Located;

/** YAML 1.2, and JSON too where the text is that. */
export const readYaml: CanonicalReader = (text, file) => parseLocated(text, file);

/** JSON only. A key that an object has twice is an error: `JSON.parse` would drop the first without a word. */
export const readJson: CanonicalReader = (text, file) => {
  const placeAt = (offset: number): ErrorPlace => ({ ...(file !== undefined && { file }), ...lineAndColumn(text, offset) });
  const wrong = ({ message, offset }: JsonFault) => new SlantwiseError('invalid-syntax', message, { place: placeAt(offset) });
  let repeated: JsonFault | undefined;
  const fault = scanJson(text, {
    repeatedKey: (key, offset) => {
      repeated ??= { message: `the key "${key.slice(0, 40)}" is there twice`, offset };
    },
  });
  if (fault) throw wrong(fault);
  if (repeated) throw wrong(repeated);
  return { value: JSON.parse(text.replace(/^\ufeff/, '')), placeOf: (path) => placeAt(offsetInJson(text, path)) };
};

/** The lexicon that a text in canonical form is; what the caller says of its head goes before what it says itself. */
export function parseCanonical(text: string, options: ImportOptions, read: CanonicalReader): Imported {
  refuseBinary(text, options.file);
  checkHeadOptions(options);
  const diagnostics = createDiagnostics();
  const { value, placeOf } = read(text, options.file, diagnostics);
  const lexicon = { ...checkedLexicon(value, placeOf) };
  for (const key of ['id', 'version', 'language', 'measure', 'title', 'licence', 'citations'] as const) {
    if (options[key] === undefined || JSON.stringify(options[key]) === JSON.stringify(lexicon[key])) continue;
    if (lexicon[key] !== undefined)
      diagnostics.info('head-overridden', `the option "${key}" takes the place of what the file says`, placeOf([key]).line, placeOf([key]).column);
    Object.assign(lexicon, { [key]: options[key] });
  }
  return { lexicon, diagnostics: diagnostics.list() };
}

/** A place is looked up by going through the text: of more problems than these only the number is given. */
const PLACED = 100;

/** Every problem of a text that should be a lexicon in canonical form, each with line and column; none for a good one. */
export function canonicalProblems(text: string, file: string | undefined, read: CanonicalReader): Diagnostic[] {
  const diagnostics = createDiagnostics();
  try {
    refuseBinary(text, file);
    const { value, placeOf } = read(text, file, diagnostics);
    const problems = validateLexicon(value);
    if (problems.length > PLACED) diagnostics.error('more-problems', `${problems.length - PLACED} more problems`);
    for (const { message, path, suggestion } of problems.slice(0, PLACED)) {
      const { line, column } = placeOf(path);
      diagnostics.error('invalid-lexicon', [pathText(path), message, suggestion && `(${suggestion})`].filter(Boolean).join(' '), line, column);
    }
  } catch (error) {
    if (!(error instanceof SlantwiseError)) throw error;
    diagnostics.error(error.code, error.message, error.place.line, error.place.column);
  }
  return diagnostics.list();
}

/** The keys of a lexicon in the order in which a reader wants them. */
const KEY_ORDER = [
  'id',
  'version',
  'language',
  'measure',
  'term',
  'title',
  'description',
  'definition',
  'citation',
  'licence',
  'source',
  'citations',
  'weight',
  'match',
  'pos',
];

/** The lexicon with its keys in reading order and nothing undefined; equal to it in all it says. */
export function inReadingOrder(lexicon: Lexicon): unknown {
  return ordered(lexicon);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string) => (key === 'categories' ? 1000 : key === 'entries' ? 999 : KEY_ORDER.indexOf(key) + 1 || 500);
  return new Map(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
