import { didYouMean, SlantwiseError } from '../error.js';
import { type ComposeOptions, checkComposeOptions, derived, givenLexicon } from './derive.js';
import { joinedLicence } from './licence.js';
import { growTree, type OnConflict } from './merge-tree.js';
import type { Lexicon } from './schema.js';
import { checkedLexicon } from './validate.js';

/** How lexicons are merged. */
export interface MergeOptions extends ComposeOptions {
  /**
   * What happens to an entry whose category has its term from an earlier lexicon already, with other values and for the
   * same parts of speech: the `first` counts (the default), the `last`, `both` are kept, it is an `error`, or a function
   * makes one of the two.
   */
  onConflict?: OnConflict | undefined;
}

const WAYS = ['first', 'last', 'error', 'both'];

/**
 * One lexicon from several. Categories with the same path become one, with the title, definition and defaults of the
 * first; entries keep what they mean, so that a default of their lexicon is written out where it is another here.
 * Head and measure are the first lexicon's; the licence is all licences together, and allows what each of them allows.
 * Entries that say the same are one; terms in several categories stay in all of them.
 *
 * @throws {SlantwiseError} `invalid-option` where there is nothing to merge, where languages differ, and for a conflict
 * with `onConflict: 'error'`.
 * @example
 * ```ts
 * const mine = defineLexicon({ id: 'my/words', measure: 'loadedTerms', categories: [{ id: 'fear', entries: [{ term: 'threat', weight: 1 }] }] });
 * const yours = defineLexicon({ id: 'your/words', measure: 'loadedTerms', categories: [{ id: 'fear', weight: 3, entries: ['threat', 'menace'] }] });
 * merge([mine, yours]).categories[0]?.entries; // [{ term: 'threat', weight: 1 }, { term: 'menace', weight: 3 }]
 * merge([mine, yours], { onConflict: 'last' }).categories[0]?.entries; // [{ term: 'threat', weight: 3 }, { term: 'menace', weight: 3 }]
 * ```
 */
export function merge(lexicons: readonly Lexicon[], options: MergeOptions = {}): Lexicon {
  checkComposeOptions(options, ['onConflict']);
  const { onConflict = 'first' } = options;
  if (typeof onConflict !== 'function' && !WAYS.includes(onConflict)) {
    throw new SlantwiseError('invalid-option', `must be a function or one of ${WAYS.join(', ')}`, {
      place: { path: 'onConflict' },
      suggestion: didYouMean(String(onConflict), WAYS),
    });
  }
  const given = Array.isArray(lexicons) ? lexicons.map((lexicon, i) => givenLexicon(lexicon, `lexicons[${i}]`)) : [];
  const [base] = given;
  if (!base) throw new SlantwiseError('invalid-option', 'must be an array of one lexicon or more', { place: { path: 'lexicons' } });
  checkLanguages(given);

  const { categories, conflicts, repeated } = growTree(given, onConflict);
  const way = typeof onConflict === 'function' ? 'decided by a function' : onConflict;
  const merged = derived(
    {
      base,
      changes: { licence: joinedLicence(given.map(({ licence }) => licence)), ...joined(given), categories },
      operation: 'merge',
      label: 'merged',
      from: given,
      details: `${given.length} lexicons; on conflict: ${way}; ${conflicts} conflicts; ${repeated} entries that were there already`,
      history: given.flatMap(({ provenance }) => provenance ?? []),
    },
    options,
  );
  return typeof onConflict === 'function' ? checkedLexicon(merged, () => ({ file: 'onConflict' })) : merged;
}

function checkLanguages(lexicons: readonly Lexicon[]): void {
  const primary = (lexicon: Lexicon | undefined) => lexicon?.language.toLowerCase().split('-', 1)[0];
  const other = lexicons.findIndex((lexicon) => primary(lexicon) !== primary(lexicons[0]));
  if (other < 0) return;
  throw new SlantwiseError('invalid-option', `is in "${lexicons[other]?.language}", the first in "${lexicons[0]?.language}": a lexicon has one language`, {
    place: { path: `lexicons[${other}]` },
  });
}

/** Sources and citations of all, each once. */
function joined(lexicons: readonly Lexicon[]): Partial<Lexicon> {
  const sources = new Set(lexicons.flatMap(({ source }) => source?.split('; ') ?? []));
  const citations = new Set(lexicons.flatMap(({ citations }) => citations ?? []));
  return { ...(sources.size && { source: [...sources].join('; ') }), ...(citations.size && { citations: [...citations] }) };
}
