import { POS } from '../../document/types.js';
import type { Draft } from './draft.js';
import { E } from './entry-bits.js';
import { longNounPhraseEnd } from './noun-phrases.js';
import { bracketEnd } from './phrases-after.js';
import type { Syntax } from './syntax.js';
import { holdsVerb, opensBlock, turnAt } from './transcripts.js';
import { lowerOfUnit, QUOTATION, type Statement } from './units.js';
import { F, W } from './words.js';

/** A speaker's name before a colon has at most so many words. */
const LONGEST_SPEAKER = 10;
/** Words over a headline that name the kind of text. */
const ADDRESSES = new Set('watch listen read live video photo photos update breaking opinion analysis exclusive correction'.split(' '));

/** `Brown: Taxes must fall` (headline), `BROWN: Thank you.` (transcript): a name and a colon open a statement. */
export function draftOfColon(syntax: Syntax, statement: Statement, index: number): Draft | undefined {
  const { units, groups } = syntax;
  const { from, to } = statement;
  const limit = Math.min(to, from + LONGEST_SPEAKER + 1);
  if (!holdsColon(syntax, from, limit) || (units.word[from] as number) & W.time) return undefined; // "Then: …"
  const colon = isAnswer(syntax, from) ? from + 1 : bracketEnd(syntax, longNounPhraseEnd(units, groups, from, limit), limit);
  if (colon === from || colon + 1 >= to || !((units.word[colon] as number) & W.colon)) return undefined;
  if (isNumbered(syntax, from, colon)) return undefined;
  const quoted = units.tag[colon + 1] === QUOTATION;
  if (quoted && opensWithVerb(syntax, from)) return undefined;
  if (!quoted) {
    if (!opensBlock(syntax, index)) return undefined;
    const turn = turnAt(syntax, index, colon);
    if (turn) return turn;
    if (
      holdsNamesOnly(syntax, colon, to) ||
      !(index === 0
        ? labelsHeadline(syntax, from) && (holdsVerb(syntax, colon, to) || isRole(syntax, colon - 1) || isSpeakerOfText(syntax, from, colon))
        : isSpeakerOfText(syntax, from, colon))
    )
      return undefined;
  }
  const last = (units.word[to - 1] as number) & W.terminal ? to - 1 : to;
  if (last <= colon + 2 && !quoted) return undefined;
  return {
    cue: null,
    cueAt: { from: colon, to: colon + 1 },
    source: { from, to: colon },
    content: [{ from: colon + 1, to: last }],
    statement: index,
    open: false,
  };
}

/** `Said | Lund: «We lost.»`: a verb and its subject, no name. */
const opensWithVerb = ({ units }: Syntax, from: number): boolean =>
  units.tag[from] === POS.VERB && ((units.form[from] as number) & (F.past | F.s)) !== 0 && units.tag[from + 1] === POS.PROPN;

/** "A:" in an interview: by itself an article, before a colon a label. */
function isAnswer({ units }: Syntax, from: number): boolean {
  return ((units.form[from] as number) & F.indefinite) !== 0 && ((units.word[from + 1] as number) & W.colon) !== 0;
}

/** "Part 1 of 2:", "Step 3:", "Figure 4:": a place in a row speaks no more than a page does. */
function isNumbered({ units }: Syntax, from: number, colon: number): boolean {
  return from + 1 < colon && ((units.form[from + 1] as number) & F.number) !== 0 && (units.tag[from] === POS.NOUN || units.tag[from] === POS.PROPN);
}

/** "Report: | Half of the ferries run late": over a headline any noun speaks, unless it addresses the reader. */
function labelsHeadline({ document, units }: Syntax, from: number): boolean {
  return ((units.form[from] as number) & F.capital) !== 0 && !ADDRESSES.has(lowerOfUnit(document, units, from));
}

/** "Minister: | No new tax before May": whoever holds an office speaks, verb or none. */
const isRole = ({ nouns, units }: Syntax, u: number): boolean => ((nouns[units.from[u] as number] as number) & E.roleHead) !== 0;

/** `Lund: | The bridge must go`: a proper noun that stands elsewhere in the text too; "Update:" does not. */
function isSpeakerOfText(syntax: Syntax, from: number, colon: number): boolean {
  const { units } = syntax;
  for (let i = from; i < colon; i++) if (units.tag[i] !== POS.PROPN || !((units.form[i] as number) & F.capital)) return false;
  return isNamedAgain(syntax, colon - 1);
}

/** `Image: | Ada Lund.`: a credit, not speech. */
function holdsNamesOnly({ units }: Syntax, colon: number, to: number): boolean {
  for (let i = colon + 1; i < to; i++) if (units.words[i] && units.tag[i] !== POS.PROPN && !((units.word[i] as number) & W.and)) return false;
  return true;
}

/** Few statements do, and a noun phrase costs more to read. */
function holdsColon({ units }: Syntax, from: number, limit: number): boolean {
  for (let u = from; u <= limit; u++) if ((units.word[u] as number) & W.colon) return true;
  return false;
}

const names = new WeakMap<Syntax, Map<number, number>>();

/** "Watch:", "Update:" are no speakers; a name stands elsewhere in the text too. */
function isNamedAgain(syntax: Syntax, unit: number): boolean {
  let counts = names.get(syntax);
  if (!counts) {
    counts = countNames(syntax);
    names.set(syntax, counts);
  }
  return (counts.get(nameAt(syntax, syntax.units.from[unit] as number)) ?? 0) > 1;
}

/** How often each proper noun stands in the text, counted once and only where a colon asks for it. */
function countNames(syntax: Syntax): Map<number, number> {
  const { tokens } = syntax.document;
  const counts = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.pos[i] !== POS.PROPN) continue;
    const name = nameAt(syntax, i);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The lemma of a proper noun is its lower case, so "BROWN" and "Brown" are one. */
const nameAt = ({ document }: Syntax, token: number): number => document.tokens.lemma[token] as number;
