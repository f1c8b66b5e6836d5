import type { TokenRange } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { W } from '../attribution/words.js';
import { befallsSomebody } from './effects.js';
import { givenTo } from './giving.js';
import { type Governor, governorOf, governorOfList, startsClause } from './governor.js';
import type { Deeds } from './marks.js';
import { namedAs, namesObject } from './naming.js';
import { type Phrase, phraseAround } from './noun-phrase.js';
import { groupStartingAt, P, type Predicates, wordAt } from './predicates.js';
import { relativeObject } from './relative-objects.js';
import type { SubjectLink, subjectLinksIn } from './subject-links.js';

/** A mention of an actor, with its place in the clause. */
export interface Place extends TokenRange {
  /** Index of the actor. */
  entity: number;
  phrase: Phrase;
  governor: Governor | undefined;
  /** It opens a complement clause: "said | Ann | was …". */
  opensClause: boolean;
  links: readonly SubjectLink[];
  /** It is what another is compared with: "better than | Ann", "unlike | Ann". */
  compared: boolean;
  /** It hangs on a preposition or on a noun that it possesses or modifies. */
  oblique: boolean;
  apposition: TokenRange | undefined;
  /** What it is called, as object of a verb of naming. */
  called: TokenRange | undefined;
  /** What it is given, as first object of a verb of giving. */
  given: TokenRange | undefined;
  /** For what it is praised or blamed, as object of such a verb: "accused | Ann | of | lying |". */
  reason: TokenRange | undefined;
  /** The verb group whose object it is in a relative clause of its own, "| Ann |, whom Bob praised"; or -1. */
  relative: number;
}

/** Reads the place of a mention. */
export function placeOf(
  predicates: Predicates,
  deeds: Deeds,
  linksOf: ReturnType<typeof subjectLinksIn>,
  entity: number,
  { from, to }: TokenRange,
  sentence: TokenRange,
): Place {
  const phrase = phraseAround(predicates, { from, to }, sentence);
  let governor = governorOf(predicates, phrase, sentence);
  const starts = startsClause(predicates, phrase, sentence);
  const judged = starts && !governor ? judgedFor(predicates, deeds, phrase, sentence) : undefined;
  const opensClause = starts && !judged && !(governor?.kind === 'verb' && governor.at === phrase.from - 1 && takesObject(predicates, deeds, governor.at));
  const compared = isCompared(predicates, phrase, sentence);
  const links = compared ? [] : linksOf(phrase, sentence, hangs(predicates, governor, opensClause));
  if (!governor && links.length === 0 && !compared) governor = governorOfList(predicates, phrase, sentence);
  return {
    entity,
    from,
    to,
    phrase,
    governor: governor ?? judged,
    opensClause,
    links,
    compared,
    oblique: phrase.standing !== 'head' || governor?.kind === 'preposition',
    apposition: appositionAfter(predicates, phrase, sentence),
    called: namedAs(predicates, phrase, governor, sentence),
    given: givenTo(predicates, phrase, governor, sentence),
    reason: reasonAfter(predicates, deeds, phrase, governor, sentence),
    relative: objectOfRelative(predicates, phrase, sentence),
  };
}

/** "Friends of | Ann | lied", "met | Ann |"; but "leaders like | Ann | lied", "leaders including | Ann | lied" */
function hangs({ document }: Predicates, governor: Governor | undefined, opensClause: boolean): boolean {
  if (!governor || (governor.kind === 'verb' && opensClause)) return false;
  const { word } = document.tokens;
  const isExample = givesExample(document.vocabulary);
  return !isExample(word[governor.at] as number) && !isExample(word[governor.at - 1] as number);
}

const givesExample = createWordFlag((lower) => lower === 'like' || lower === 'such' || lower === 'including');

/** "denounced how | Ann | voted", "anger over what | Ann | did", but "what | Ann | calls a lie", "how | Ann | was treated". */
function judgedFor(predicates: Predicates, deeds: Deeds, phrase: Phrase, sentence: TokenRange): Governor | undefined {
  const { document, of, flags, head } = predicates;
  const at = phrase.from - 1;
  if (at <= sentence.from || !isContent(document.vocabulary)(document.tokens.word[at] as number)) return undefined;
  const group = of[phrase.to] as number;
  if ((flags[group] as number) & P.passive || namesObject(predicates, head[group] as number)) return undefined;
  const governor = governorOf(predicates, { ...phrase, from: at }, sentence);
  return governor && deeds.effects[(deeds.at[governor.at] as number) - 1]?.patient ? governor : undefined;
}

const isContent = createWordFlag((lower) => lower === 'what' || lower === 'how');

function objectOfRelative(predicates: Predicates, { to }: Phrase, sentence: TokenRange): number {
  const at = to < sentence.to && wordAt(predicates, to) & W.comma ? to + 1 : to;
  return at < sentence.to && isWhom(predicates.document.vocabulary)(predicates.document.tokens.word[at] as number)
    ? relativeObject(predicates, at, sentence.to)
    : -1;
}

const isWhom = createWordFlag((lower) => lower === 'whom' || lower === 'who');
const isComparing = createWordFlag((lower) => lower === 'than' || lower === 'unlike');

function isCompared({ document }: Predicates, { from }: Phrase, sentence: TokenRange): boolean {
  return from > sentence.from && isComparing(document.vocabulary)(document.tokens.word[from - 1] as number);
}

const CLAUSE_TAKING = new Set('allege alleges alleged alleging doubt doubts doubted doubting fear fears feared fearing lament laments lamented'.split(' '));
const takesClause = createWordFlag((lower) => CLAUSE_TAKING.has(lower));

/** "Those who criticised | Ann | left": what follows a deed done to somebody is its object, though a verb comes after. */
function takesObject({ document }: Predicates, { at, effects }: Deeds, verb: number): boolean {
  const effect = effects[(at[verb] as number) - 1];
  return effect !== undefined && befallsSomebody(effect) && !takesClause(document.vocabulary)(document.tokens.word[verb] as number);
}

const LONGEST_REASON = 16;
const givesReason = createWordFlag((lower) => lower === 'of' || lower === 'for' || lower === 'with' || lower === 'as' || lower === 'over' || lower === 'from');

function reasonAfter(
  predicates: Predicates,
  deeds: Deeds,
  { to: after }: Phrase,
  governor: Governor | undefined,
  sentence: TokenRange,
): TokenRange | undefined {
  const { document } = predicates;
  if (governor?.kind !== 'verb' || after >= sentence.to || !givesReason(document.vocabulary)(document.tokens.word[after] as number)) return undefined;
  const effect = deeds.effects[(deeds.at[governor.at] as number) - 1];
  if (!effect || effect.quality || effect.patient === 0) return undefined;
  const limit = Math.min(sentence.to, after + LONGEST_REASON);
  let to = after + 1;
  while (to < limit && !(wordAt(predicates, to) & (W.comma | W.semicolon | W.but | W.subordinator | W.terminal))) to++;
  return { from: after + 1, to };
}

const LONGEST_APPOSITION = 14;

/** "Ann, | a tireless helper of the poor, |": up to the next comma, no verb in it. */
export function appositionAfter(predicates: Predicates, phrase: { to: number }, sentence: TokenRange): TokenRange | undefined {
  const from = phrase.to + 1;
  if (phrase.to >= sentence.to || !(wordAt(predicates, phrase.to) & (W.comma | W.dash | W.open))) return undefined;
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_APPOSITION); i++) {
    if (groupStartingAt(predicates, i) >= 0) return undefined;
    const word = wordAt(predicates, i);
    if (i === from && word & (W.relative | W.subordinator | W.preposition | W.and | W.but | W.pronoun | W.wh)) return undefined;
    if (word & (W.comma | W.dash | W.close | W.terminal)) return i > from ? { from, to: i } : undefined;
  }
  return undefined;
}
