import type { ParagraphRole } from '../report.js';
import { createLandmark } from './landmarks.js';
import type { Document, Range } from './types.js';

/** Notices that belong to the page and not to the article, by how their paragraph begins. Examples: tests/document/roles.test.ts. */
const NOTICE_OPENINGS: readonly RegExp[] = [
  /^\**\s*disclaimer\**\s*(?:[:.–—-]|$)/iu,
  /^\(?(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\b\s*(?:©|\(c\)|\d{4}|:|by\b))/iu,
  /^(?:read|see|watch|listen) (?:more|also|next)\b/iu,
  /^(?:related|more (?:on this|from|stories|coverage)|most read|recommended|also (?:on|in|read)|you (?:may|might) also like|trending)\b(?:[^.!?]{0,60}$|[^.!?:]{0,40}:)/iu,
  /^(?:click|tap|scroll|swipe) (?:here|to|on|down)\b/iu,
  /^(?:sign up|subscribe|log ?in|share this|share on|follow us|like us on|join (?:us|the conversation)|story continues)\b.{0,120}$/iu,
  /^(?:advertisement|sponsored(?: content| links?| by [^.,;]{1,40})?)[^\p{L}]{0,10}$/iu,
  /^this (?:article|story|report|version) (?:was|has been) (?:first |originally )?(?:published|corrected|amended|updated|edited)\b.{0,120}$/iu,
  /^it (?:was|has been) (?:corrected|amended|updated|edited)\b.{0,120}$/iu,
  /^(?:correction|editor['’]s note|photo(?:graph)?s?|image|picture|video|credit|caption|source)s?:/iu,
  /^(?:[Aa]dditional [Rr]eporting|[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited) by (?:\p{Lu}|our\b|staff\b)/u,
];

/** What those paragraphs begin with: most others are turned away by this one look. */
const NOTICE_WORDS =
  /^[*(]*\s*(?:disclaimer|©|c\)|copyright|read|see|watch|listen|related|more|most|recommended|also|you|trending|click|tap|scroll|swipe|sign|subscribe|log|share|follow|like|join|story|advertisement|sponsored|this|it|correction|editor|photo|image|picture|video|credit|caption|source|additional|reporting|writing|editing|compiled|edited)/i;

/** Formulae that running text does not use, each with words of which it cannot do without one. */
const NOTICE_FORMULAE: readonly [words: readonly string[], pattern: RegExp][] = [
  [['reserved'], /\ball rights reserved\b/iu],
  [['sign'], /\bsign up\b.{0,60}\b(?:newsletters?|inbox|briefing|alerts?|updates|podcast|channel|today|now)\b/iu],
  [['subscribe'], /\bsubscribe\b.{0,60}\b(?:newsletters?|inbox|briefing|alerts?|updates|podcast|channel|today|now)\b/iu],
  [['please'], /\bplease (?:contact us|e-?mail us|leave a (?:message|comment)|get in touch)\b/iu],
  [['contact'], /\bcontact us (?:to|at|on|if|for|via)\b/iu],
  [['privacy'], /\bterms (?:of|and) (?:use|service|conditions)\b.{0,80}\bprivacy\b/iu],
  [
    ['published', 'reproduced', 'copied'],
    /\b(?:this|the above) (?:article|content|material|information|page)\b.{0,80}\bmay not be (?:published|reproduced|copied)/iu,
  ],
  [
    ['above'],
    /\bthe above (?:article|content|material|information|page)\b.{0,80}\b(?:does not (?:mean|represent|reflect|constitute)|is for (?:information|informational|reference))/iu,
  ],
  [['expressed'], /\bthe (?:views|opinions)\b.{0,60}\bexpressed\b.{0,80}\b(?:not|solely|author)/iu],
  [['infringement'], /\bcopyright\b.{0,20}\binfringement\b/iu],
  [['cookies'], /\b(?:we|our (?:site|website|partners)) use cookies\b/iu],
];
/** Any of those words: a paragraph without one need not be looked at. */
const FORMULA_WORDS = new Set(NOTICE_FORMULAE.flatMap(([words]) => words));
const formulaWordsOf = createLandmark((lower) => FORMULA_WORDS.has(lower));
/** No notice is as long as an essay; a body paragraph that mentions a newsletter is. */
const LONGEST_BOILERPLATE = 1_500;

const LIST_ITEM = /^(?:[-*•–▪·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)\S/u;
/** Case tells names from the small words between them, so that no word can be read both ways. */
const BYLINE =
  /^(?:[Bb]y|BY|[Ff]rom|FROM|(?:[Ww]ords|[Tt]ext) by)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|for|of|the|in|der|de|van|von|al|bin))*$/u;
const DATE =
  /^(?:(?:published|updated|posted|last updated|date)\b:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})\b.{0,40}$/iu;
const LONGEST_HEADING = 160;

/** A dateline before running text: `GENEVA (AP) —`, `PORT ELLEN, Sept. 14 –`, `(Reuters) -`. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,5})(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2})?(?:\s*\([^)\n]{2,30}\))?|\((?:\p{Lu}[\p{L}.]*\s?){1,3}\))\s*(?:—|–|--|-|:)\s+/u;

/**
 * The role of each paragraph; where nothing would be left to read, what has words is the body.
 *
 * @param mayHoldFormula whether one of the words that formulae cannot do without stands in a paragraph.
 */
export function paragraphRoles(text: string, paragraphs: readonly Range[], mayHoldFormula: (paragraph: number) => boolean): ParagraphRole[] {
  const roles = paragraphs.map((paragraph, i) => roleOf(text.slice(paragraph.start, paragraph.end), i, paragraphs.length, mayHoldFormula(i)));
  lastWordsAreNotices(text, paragraphs, roles);
  if (roles.some((role) => role === 'body' || role === 'list-item')) return roles;
  if (new Set(roles).size === 1) return roles.map(() => 'body');
  const longest = paragraphs.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return roles.map((role, i) => {
    const { start, end } = paragraphs[i] as Range;
    return end - start === longest ? 'body' : role;
  });
}

/** Says of a paragraph whether one of those words stands in it; to be asked in order. */
export function formulaWordsIn(document: Pick<Document, 'tokens' | 'vocabulary'>, paragraphs: readonly Range[]): (paragraph: number) => boolean {
  const { start } = document.tokens;
  const places = formulaWordsOf(document);
  let next = 0;
  return (paragraph) => {
    const from = next;
    while (next < places.length && (start[places[next] as number] as number) < (paragraphs[paragraph] as Range).end) next++;
    return next > from;
  };
}

function roleOf(paragraph: string, index: number, count: number, mayHoldFormula: boolean): ParagraphRole {
  if (isBoilerplate(paragraph, mayHoldFormula)) return 'boilerplate';
  if (LIST_ITEM.test(paragraph)) return 'list-item';
  if (paragraph.length <= 120 && BYLINE.test(paragraph)) return 'byline';
  if (paragraph.length <= 80 && DATE.test(paragraph)) return 'dateline';
  if (isHeading(paragraph, index, count)) return 'heading';
  return 'body';
}

function isBoilerplate(paragraph: string, mayHoldFormula: boolean): boolean {
  if (paragraph.length > LONGEST_BOILERPLATE) return false;
  const opening = paragraph.slice(0, 600);
  if (NOTICE_WORDS.test(opening) && NOTICE_OPENINGS.some((pattern) => pattern.test(opening))) return true;
  if (!mayHoldFormula) return false;
  const lower = opening.toLowerCase();
  return NOTICE_FORMULAE.some(([words, pattern]) => words.some((word) => lower.includes(word)) && pattern.test(opening));
}

/** Short, without a final full stop, and followed by something to head. */
function isHeading(paragraph: string, index: number, count: number): boolean {
  if (/^#{1,6}\s/u.test(paragraph)) return true;
  if (paragraph.length > LONGEST_HEADING || index === count - 1 || /[.:;,…]["”’)]*$/u.test(paragraph) || /^["“«]/u.test(paragraph)) return false;
  if (/[?!]$/u.test(paragraph)) return index === 0;
  return paragraph.split(/\s+/).length <= 18;
}

/** A notice that ends an article pulls in the short request that follows it ("… please leave a comment"). */
function lastWordsAreNotices(text: string, paragraphs: readonly Range[], roles: ParagraphRole[]): void {
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const { start, end } = paragraphs[i] as Range;
    if (roles[i] === 'boilerplate') continue;
    const asks = /\b(?:comment (?:area|section)|message us|contact us|follow us|our newsletter)\b/iu.test(text.slice(start, end));
    if (!asks || end - start > LONGEST_BOILERPLATE) return;
    roles[i] = 'boilerplate';
  }
}

/** Capitals and a colon, as a speaker's turn begins: "LUND: Thank you." */
const TURN = /^\p{Lu}[\p{Lu}.'’ -]+:\s/u;
/** A dateline stands at the head of a text. */
const LAST_DATELINE = 2;

/**
 * From which paragraph on capitals and a colon are a speaker and no dateline: in an interview from the first, else from
 * where no dateline can stand any more.
 */
export function firstTurn(text: string, paragraphs: readonly Range[]): number {
  let turns = 0;
  for (const { start, end } of paragraphs.slice(0, 2 * (LAST_DATELINE + 1))) if (TURN.test(text.slice(start, Math.min(end, start + 60)))) turns++;
  return turns > 1 ? 0 : LAST_DATELINE + 1;
}

/** How many characters of the paragraph are its dateline. `isTurn`: capitals and a colon are none. */
export function datelineLength(paragraph: string, isTurn = false): number {
  const found = DATELINE.exec(paragraph.slice(0, 120));
  if (found && isTurn && /:\s+$/.test(found[0])) return 0;
  return found && found[0].length < paragraph.length ? found[0].length : 0;
}
