import * as v from 'valibot';
import { didYouMean, SlantwiseError } from '../error.js';
import { hashOf } from './hash.js';
import { type Lexicon, lexiconSchema, type ProvenanceStep } from './schema.js';
import { checkedLexicon } from './validate.js';

/** What the result of an operation on lexicons is called; by itself it keeps its id and title, and its version gets build metadata such as `0.1.0+extended`. */
export interface ComposeOptions {
  id?: string | undefined;
  version?: string | undefined;
  title?: string | undefined;
}

const COMPOSE_KEYS = ['id', 'version', 'title'] as const;

/**
 * Throws where options for a new lexicon hold anything they should not.
 *
 * @param more the keys that the operation knows besides.
 * @throws {SlantwiseError} `invalid-option`
 */
export function checkComposeOptions(options: object, more: readonly string[] = []): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new SlantwiseError('invalid-option', 'the options must be an object');
  const known = [...COMPOSE_KEYS, ...more];
  for (const [key, given] of Object.entries(options)) {
    if (!known.includes(key)) throw new SlantwiseError('invalid-option', 'is no option', { place: { path: key }, suggestion: didYouMean(key, known) });
    const schema = Object.hasOwn(lexiconSchema.entries, key) ? (lexiconSchema.entries[key as keyof Lexicon] as v.GenericSchema) : undefined;
    const result = schema && given !== undefined ? v.safeParse(schema, given) : undefined;
    if (result && !result.success)
      throw new SlantwiseError('invalid-option', `${result.issues[0].message}; got ${result.issues[0].received}`, { place: { path: key } });
  }
}

const good = new WeakSet<object>();

/** A lexicon that a caller passed in, looked through once. */
export function givenLexicon(value: unknown, name = 'lexicon'): Lexicon {
  if (typeof value === 'object' && value !== null && good.has(value)) return value as Lexicon;
  const lexicon = checkedLexicon(value, () => ({ file: name }));
  good.add(lexicon);
  return lexicon;
}

/** A lexicon as provenance cites it: `id@version sha256-…`. */
const referenceTo = (lexicon: Lexicon): string => `${lexicon.id}@${lexicon.version} ${hashOf(lexicon)}`;

/** How a lexicon comes from others. */
interface Derivation {
  /** The lexicon whose head the result keeps. */
  base: Lexicon;
  /** What is different. */
  changes: Partial<Lexicon>;
  /** For the provenance: `extend`. */
  operation: string;
  /** For the version: `extended`. */
  label: string;
  from: readonly Lexicon[];
  details: string;
  /** Where the inputs came from themselves; undefined: only the base. */
  history?: readonly ProvenanceStep[] | undefined;
}

/** The new lexicon, which says how it came about. */
export function derived(
  { base, changes, operation, label, from, details, history = base.provenance ?? [] }: Derivation,
  { id, version, title }: ComposeOptions,
): Lexicon {
  return {
    ...base,
    ...changes,
    id: id ?? base.id,
    version: version ?? labelled(base.version, label),
    ...(title !== undefined && { title }),
    provenance: [...history, { operation, from: from.map(referenceTo), details }],
  };
}

/** `0.1.0` → `0.1.0+extended`; labels follow each other, the same one not twice in a row. */
function labelled(version: string, label: string): string {
  const [number = version, metadata] = version.split('+');
  const labels = metadata ? metadata.split('.') : [];
  return `${number}+${(labels.at(-1) === label ? labels : [...labels, label]).join('.')}`;
}

/** For details: some of the names, and how many there are. */
export function listed(names: Iterable<string>, most = 20): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, most).join(', ');
  return distinct.length > most ? `${shown} … and ${distinct.length - most} more` : shown;
}
