import type { Draft } from './draft.js';
import type { Syntax } from './syntax.js';
import { QUOTATION, type Statement } from './units.js';
import { F, W } from './words.js';

/** A label before a colon has at most so many words. */
const LONGEST_LABEL = 5;
const labels = new WeakMap<Syntax, Map<number, number>>();

/** "Q: When did you leave? | A: In May. It rained. | Q: …": where paragraphs open with the same label again, each is one turn, to its end. */
export function turnAt(syntax: Syntax, index: number, colon: number): Draft | undefined {
  const { units } = syntax;
  const { statements } = units;
  const { from, block } = statements[index] as Statement;
  if (!((units.form[from] as number) & F.capital) || (countsOf(syntax).get(labelAt(syntax, colon)) ?? 0) < 2) return undefined;
  let last = index;
  while (statements[last + 1]?.block === block) last++;
  const { to } = statements[last] as Statement;
  if (!holdsVerb(syntax, colon, to)) return undefined;
  return { cue: null, cueAt: { from: colon, to: colon + 1 }, source: { from, to: colon }, content: [{ from: colon + 1, to }], statement: index, open: false };
}

/** Does a statement open its paragraph? */
export function opensBlock({ units: { statements } }: Syntax, index: number): boolean {
  return index === 0 || statements[index - 1]?.block !== statements[index]?.block;
}

/** A verb or a quotation: more than a caption ("Image: Ada Lund"). */
export function holdsVerb({ units, groups }: Syntax, from: number, to: number): boolean {
  for (let u = from; u < to; u++) if ((groups.of[u] as number) >= 0 || units.tag[u] === QUOTATION) return true;
  return false;
}

/** The last word before the colon: "MAYOR LUND:" and "LUND:" are one. */
const labelAt = ({ document, units }: Syntax, colon: number): number => document.tokens.lemma[units.from[colon - 1] as number] as number;

/** How many paragraphs open with each label, counted once and only where a colon asks for it. */
function countsOf(syntax: Syntax): Map<number, number> {
  const known = labels.get(syntax);
  if (known) return known;
  const { units } = syntax;
  const counts = new Map<number, number>();
  for (let s = 0; s < units.statements.length; s++) {
    if (!opensBlock(syntax, s)) continue;
    const { from, to } = units.statements[s] as Statement;
    let u = from + 1;
    while (u < Math.min(to, from + LONGEST_LABEL) && !((units.word[u] as number) & W.colon)) u++;
    if (u < to && (units.word[u] as number) & W.colon) counts.set(labelAt(syntax, u), (counts.get(labelAt(syntax, u)) ?? 0) + 1);
  }
  labels.set(syntax, counts);
  return counts;
}
