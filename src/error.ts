import { distance } from 'fastest-levenshtein';

/** Where in a file or value something went wrong. Lines and columns start at 1. */
export interface ErrorPlace {
  file?: string;
  line?: number;
  column?: number;
  /** The path inside the value, such as `categories[2].entries[0].term`. */
  path?: string;
}

/** The stable codes; a program may branch on them. */
export type ErrorCode =
  | 'invalid-option'
  | 'invalid-text'
  | 'invalid-lexicon'
  | 'invalid-syntax'
  | 'unknown-lexicon'
  | 'unsupported-language'
  | 'invalid-row'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'missing-peer'
  | 'invalid-input'
  | 'address-refused'
  | 'usage';

/**
 * What every misuse of slantwise throws: a stable `code`, the place, and a suggestion.
 *
 * @example
 * ```ts
 * try {
 *   analyze('Text.', { langauge: 'en' } as never);
 * } catch (error) {
 *   (error as SlantwiseError).code; // 'invalid-option'
 *   (error as SlantwiseError).suggestion; // 'did you mean "language"?'
 * }
 * ```
 */
export class SlantwiseError extends Error {
  /** As Node prints it, also where a bundler has shortened the names of classes. */
  static override readonly name = 'SlantwiseError';
  override readonly name = 'SlantwiseError';
  readonly code: ErrorCode;
  readonly place: ErrorPlace;
  readonly suggestion: string | undefined;
  /** What is wrong, without the place and the suggestion that `message` has around it. */
  readonly reason: string;

  constructor(code: ErrorCode, message: string, details: { place?: ErrorPlace; suggestion?: string | undefined; cause?: unknown } = {}) {
    const where = describePlace(details.place);
    super([where && `${where}: `, message, details.suggestion && ` (${details.suggestion})`].filter(Boolean).join(''), { cause: details.cause });
    this.code = code;
    this.place = details.place ?? {};
    this.suggestion = details.suggestion;
    this.reason = message;
  }
}

function describePlace(place: ErrorPlace = {}): string {
  const lineAndColumn = [place.line, place.column].filter((n) => n !== undefined).join(':');
  return [[place.file, lineAndColumn].filter(Boolean).join(':'), place.path].filter(Boolean).join(' ');
}

/** A name that differs in more than this share of its letters was not meant. */
const FARTHEST = 0.4;

/** `did you mean "x"?` where one of the known names is close enough to be meant. */
export function didYouMean(given: string, known: readonly string[]): string | undefined {
  const normal = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '');
  const ranked = known.map((name) => ({ name, away: distance(normal(given), normal(name)) })).sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.ceil(given.length * FARTHEST) ? `did you mean "${best.name}"?` : undefined;
}
