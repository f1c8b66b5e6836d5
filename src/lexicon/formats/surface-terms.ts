import type { FullEntry } from '../entries.js';
import type { LexiconEntry } from '../schema.js';
import type { Losses } from './losses.js';

/** How a format compares the words of its terms, all of them by surface form. */
export interface TermSyntax {
  /** Where `*` stands for any letters: nowhere, at the end of the term, at the end of any of its words, or anywhere. */
  star: 'none' | 'end' | 'anywhere';
  /** Does `?` stand for one letter? */
  question: boolean;
  /** Characters that the syntax cannot hold in a term, besides line ends and tabs. */
  forbidden?: RegExp;
}

/** A term as an entry of a lexicon whose default is `exact`: with a wildcard it is a glob. */
export function surfaceEntry(term: string, syntax: TermSyntax, weight?: number): string | LexiconEntry {
  const glob = (syntax.star !== 'none' && term.includes('*')) || (syntax.question && term.includes('?'));
  if (!glob && weight === undefined) return term;
  return { term, ...(glob && { match: 'glob' as const }), ...(weight !== undefined && { weight }) };
}

/** White space in a term parts words and says no more. */
export const tidyTerm = (term: string): string => term.trim().replace(/\s+/g, ' ');

/**
 * An entry's term in a format's syntax; nothing, and a loss, where the format cannot say it at all. A lemma or a stem
 * is written as it stands and is a loss too: there, its inflections do not count.
 */
export function surfaceTerm(entry: FullEntry, syntax: TermSyntax, losses: Losses): string | undefined {
  const term = tidyTerm(entry.term);
  if (!term || /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]/.test(term) || syntax.forbidden?.test(term)) {
    losses.add('term-characters', 'entries with characters that the format cannot hold are not written', entry.term);
    return undefined;
  }
  const star = term.includes('*');
  const question = term.includes('?');
  if (entry.match === 'glob') {
    const starFits = !star || syntax.star === 'anywhere' || (syntax.star === 'end' && term.indexOf('*') === term.length - 1);
    if (starFits && (!question || syntax.question)) return term;
    losses.add('wildcards', 'entries with wildcards that the format does not have are not written', entry.term);
    return undefined;
  }
  if ((star && syntax.star !== 'none') || (question && syntax.question)) {
    losses.add('literal-wildcards', 'entries in which * or ? stands for itself are not written: the format would take it for a wildcard', entry.term);
    return undefined;
  }
  if (entry.match !== 'exact') losses.add(`match-${entry.match}`, `entries matched by ${entry.match} are matched by their surface form only`, entry.term);
  return term;
}
