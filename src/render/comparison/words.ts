import type { ActorSide, Comparison, LoneStatement, SourceSide, TermComparison, WordUse } from '../../compare/comparison.js';
import { counted, percent, signed } from '../numbers.js';
import { visibleLine } from '../visible.js';

/** The sentences of a comparison, the same in every format for people. */

/** How many figures differ, and how many would by chance. */
export function multiplicityOf({ multiplicity: { compared, differ, expectedByChance } }: Comparison): string {
  const by = expectedByChance < 1 ? 'fewer than one' : `about ${Math.round(expectedByChance)}`;
  const verb = differ === 1 ? 'differs' : 'differ';
  return `${differ} of ${counted(compared, 'figure')} ${verb}: the 95% interval of the difference excludes 0. If the texts were alike, ${by} would do so by chance.`;
}

/** What the list of statements is worth. */
export function reliabilityOf({ statements: { reliability, against } }: Comparison): string {
  const { level, precision, recall, measuredOn } = reliability;
  const where = against === 'sentences' ? 'in any sentence of the other text' : 'in the attributed and unsourced statements of the other text';
  return `Looked for by shared content words ${where}. Reliability ${level}: of those listed, ${percent(precision)} had no counterpart, and ${percent(recall)} of those without one were listed (${measuredOn}). Read the other text before you say that something is missing from it.`;
}

/** What one text says and the other does not is no fault of either. */
export const NO_VERDICT = 'This describes the wording of two texts. A difference is no verdict on either of them.';

export const METHOD =
  'Intervals of a difference: rates from exact Poisson limits (Garwood 1936) joined by MOVER (Zou & Donner 2008); shares by the hybrid score (Newcombe 1998); scores and shares of words by leaving out a paragraph at a time (jackknife: Tukey 1958; Efron & Stein 1981). All count words and sentences of a text as a sample of its author’s habits.';

/** `disgrace × 2 → plainer: failure` */
export function termOf({ term, plain, a, b }: TermComparison): string {
  const times = Math.max(a, b) > 1 ? ` × ${Math.max(a, b)}` : '';
  return visibleLine(`${term}${times}${plain ? ` (plainer: ${plain})` : ''}`);
}

/** `say 2, claim` */
export const cuesOf = ({ cues }: SourceSide): string => cues.map(({ lemma, count }) => visibleLine(count > 1 ? `${lemma} ${count}` : lemma)).join(', ');

/** `Ilse Varga (67 words, 43% direct)` */
export function sourceOf({ name, words, directShare, type }: SourceSide): string {
  return `${visibleLine(name)} (${type}, ${counted(words, 'word')}${words > 0 ? `, ${percent(directShare)} direct` : ''})`;
}

export const wordsOf = (words: readonly WordUse[], most = Number.POSITIVE_INFINITY): string => {
  const shown = words.slice(0, most).map(({ text, count }) => visibleLine(count > 1 ? `${text} ${count}` : text));
  return `${shown.join(', ')}${words.length > most ? ' …' : ''}`;
};

/** `+0.12 (2 mentions)` */
export const portrayalOf = ({ score, mentions }: ActorSide): string => `${signed(score)} (${counted(mentions, 'mention')})`;

/** `acts 3, is acted upon 1, of which 1 by nobody named` */
export function agencyOf({ agency: { acts, actedUpon, agentless } }: ActorSide): string {
  return `acts ${acts}, is acted upon ${actedUpon}${agentless > 0 ? `, ${agentless} by nobody named` : ''}`;
}

/** Who says it, or what kind of assertion it is. */
export const saidBy = ({ source, kind }: LoneStatement): string => (kind === 'attributed' ? visibleLine(source ?? 'nobody named') : `the author (${kind})`);
