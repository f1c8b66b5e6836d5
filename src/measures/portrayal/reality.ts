import type { Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { isClauseDenied } from './denial.js';
import type { Place } from './places.js';
import { P, type Predicates } from './predicates.js';

/** "did not praise" is faint blame, "did not lie" says nothing (as with valences). */
const NEGATED = { praise: -0.5, blame: 0 };
/** "might win", "must win" */
const UNREAL = 0.7;
const QUESTION = 0.4;
/** "if | Ann wins" */
const SUPPOSED = 0.5;

const isCondition = createWordFlag((lower) => lower === 'if' || lower === 'unless' || lower === 'whether');
const isCounterfactual = createWordFlag((lower) => lower === 'had' || lower === 'were');
const isAt = createWordFlag((lower) => lower === 'at');
const isLeast = createWordFlag((lower) => lower === 'least' || lower === 'less');

/** How far what a predicate says is so, 0 to 1; below 0 where it is denied. */
export const realityOf = (flags: number, { question }: Sentence): number =>
  (flags & P.unreal ? UNREAL : 1) * (question ? QUESTION : 1) * (flags & P.negated ? -1 : 1);

/** How far what is told of a subject is so by the words before it; below 0 where they deny it. */
export function supposed(predicates: Predicates, { phrase: { from, to } }: Place, sentence: Sentence): number {
  const { document } = predicates;
  if (from === sentence.from) return 1;
  const { word } = document.tokens;
  const isPast = isCounterfactual(document.vocabulary);
  // "if | Ann | were honest"
  if (isCondition(document.vocabulary)(word[from - 1] as number)) return to < sentence.to && isPast(word[to] as number) ? -1 : SUPPOSED;
  // "Had | Ann | been honest, …"
  if (from - 1 === sentence.from && !sentence.question && isPast(word[from - 1] as number)) return -1;
  return isClauseDenied(predicates, from, sentence.from) ? -1 : 1;
}

/** A value as the words around it leave it: denied, made less, or not quite so. */
export function valueAt({ document }: Predicates, at: number, value: number, real: number): number {
  const { word } = document.tokens;
  const is = (known: typeof isLeast, i: number) => i >= 0 && known(document.vocabulary)(word[i] as number);
  // "the least popular", but "must at least resign"
  const least = is(isLeast, at - 1) && !is(isAt, at - 2);
  const negated = real < 0 || document.negated[at] === 1 || least;
  const valued = negated ? value * (value > 0 ? NEGATED.praise : NEGATED.blame) : value;
  // A negated zero is a zero.
  return 0 + valued * Math.abs(real);
}
