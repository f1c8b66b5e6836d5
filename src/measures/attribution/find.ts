import { type Document, POS, type TokenRange } from '../../document/types.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import type { Match } from '../../lexicon/match.js';
import { matchesFor, type Reading } from '../../reading.js';
import { continueQuotations } from './continuation.js';
import { draftOfColon } from './cue-colon.js';
import { draftOfSetting } from './cue-settings.js';
import { type Candidate, candidateOf, canReport } from './cues.js';
import type { Draft } from './draft.js';
import { bitsOfEntry, cueOfEntry, E, type EntryTable, entryTable } from './entry-bits.js';
import { sortByPlace, withItem } from './lists.js';
import { resolvePronouns } from './resolve.js';
import { addSourceNoun, noSourceNouns, type SourceNouns, type TypedSource, typeOfSource } from './source-types.js';
import { readStatement, tokensOf } from './statements.js';
import { readSyntax, type Syntax, type UnitRange } from './syntax.js';
import type { FoundAttribution, FoundCue, FoundSource } from './types.js';
import { QUOTATION, type Statement } from './units.js';
import { G } from './verb-group-types.js';
import { W } from './words.js';

/**
 * Who says what, over a whole text.
 *
 * Units and verb groups are read once; each statement's cues are weighed in their frames; quotations that go on are
 * joined; sources are typed and pronouns resolved where that is safe. In order of place.
 */
export function findAttributions(reading: Reading): FoundAttribution[] {
  const { cues, verbs, nouns } = readEntries(reading);
  const syntax = readSyntax(reading.document, verbs, nouns);
  const found: FoundAttribution[] = [];
  const drafts = readDrafts(reading, syntax, cues);
  continueQuotations(syntax, drafts);
  for (const draft of drafts) {
    if (draft.content.length === 0) continue;
    const attribution = inTokens(reading, syntax, draft);
    if (attribution.source) setType(attribution.source, typeOfSource(reading, nouns, attribution.source.head ?? attribution.source.tokens));
    found.push(attribution);
  }
  resolvePronouns(reading, nouns, found);
  return found.sort((a, b) => firstToken(a) - firstToken(b));
}

/** What the attribution lexicons found: cues, those of them that are verbs, and words that tell of sources. */
function readEntries(reading: Reading): { cues: Match[]; verbs: Match[]; nouns: SourceNouns } {
  const table = entryTable(reading.lexicons);
  const cues: Match[] = [];
  const verbs: Match[] = [];
  const nouns = noSourceNouns(reading.document);
  for (const match of matchesFor(reading, 'attribution')) {
    const bits = bitsOfEntry(table, match.entry);
    if (bits & E.cue) cues.push(match);
    else if (!(bits & E.documentHead) || reading.document.tokens.pos[match.to - 1] !== POS.VERB) {
      // "The | court ordered | Lund to pay" is no order
      addSourceNoun(nouns, match.from, bits);
      if (match.to > match.from + 1) addSourceNoun(nouns, match.to - 1, bits);
    }
    if (bits & E.verb || match.also?.some((other) => bitsOfEntry(table, other) & E.verb)) verbs.push(match);
  }
  return { cues, verbs, nouns };
}

/** The attributions of each statement, by its own cues. */
function readDrafts(reading: Reading, syntax: Syntax, matches: readonly Match[]): Draft[] {
  const table = entryTable(reading.lexicons);
  const { statements, to } = syntax.units;
  const drafts: Draft[] = [];
  let m = 0;
  /** Where the turn of a transcript ends. */
  let spoken = 0;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    const end = to[statement.to - 1] as number;
    let cues: Candidate[] | undefined;
    for (; m < matches.length && (matches[m] as Match).from < end; m++) {
      const match = matches[m] as Match;
      if (!canReport(syntax, match, (bitsOfEntry(table, match.entry) & E.verb) !== 0)) continue;
      const candidate = candidateOf(syntax, cueOfEntry(table, entryInPlace(syntax, table, match)), match, statement);
      if (candidate) cues = withItem(cues, candidate);
    }
    if (statement.from < spoken) continue;
    const colon = draftOfColon(syntax, statement, index);
    if (colon) {
      drafts.push(colon);
      spoken = colon.content[0]?.to ?? spoken;
      continue;
    }
    const found = cues ? readStatement(syntax, statement, index, cues) : [];
    const setting = found.length === 0 ? draftOfSetting(syntax, statement, index) : undefined;
    if (setting) drafts.push(setting);
    for (const draft of found) drafts.push(draft);
  }
  return drafts;
}

/** "has | opposed | the plan" is the verb where a lexicon lists the adjective too; "is | opposed | to" and "is | worried | that" are the adjective, "is | opposed | by" the verb again. */
function entryInPlace({ units, groups }: Syntax, table: EntryTable, { entry, also, from }: Match): CompiledEntry {
  if (!also) return entry;
  const unit = units.unitOf[from] as number;
  const group = groups.of[unit] as number;
  if (group < 0 || groups.head[group] !== unit) return entry;
  const flags = groups.flags[group] as number;
  if (!(flags & (G.finite | G.participle))) return entry;
  const wanted = flags & (G.passive | G.participle) && !((units.word[unit + 1] as number) & W.by) ? E.adjective : E.verb;
  return bitsOfEntry(table, entry) & wanted ? entry : (also.find((other) => bitsOfEntry(table, other) & wanted) ?? entry);
}

function setType(source: FoundSource, { type, descriptor }: TypedSource): void {
  source.type = type;
  if (descriptor) source.descriptor = descriptor;
}

const firstToken = ({ cue, content }: FoundAttribution) => Math.min(cue?.tokens.from ?? Number.POSITIVE_INFINITY, content[0]?.from ?? Number.POSITIVE_INFINITY);

function inTokens(reading: Reading, syntax: Syntax, draft: Draft): FoundAttribution {
  const { document } = reading;
  const content = joined(reading, syntax, draft.content);
  const first = draft.cueAt ? (syntax.units.from[draft.cueAt.from] as number) : (content[0] as TokenRange).from;
  const source: FoundSource | null = draft.source ? { tokens: tokensOf(syntax, draft.source), type: 'none', resolved: null } : null;
  if (source && draft.source?.head) source.head = tokensOf(syntax, draft.source.head);
  const mode = modeOf(syntax, draft);
  return {
    source,
    cue: cueOf(reading, syntax, draft),
    content,
    mode,
    imputed: mode !== 'direct' && isImputed(draft),
    paragraph: paragraphAt(document, first) ?? 0,
  };
}

function cueOf(reading: Reading, syntax: Syntax, { cue, cueAt, stance = 'neutral' }: Draft): FoundCue | null {
  if (!cueAt) return null;
  const tokens = tokensOf(syntax, cueAt);
  if (cue) {
    const { entry } = cue.word;
    const lexicon = reading.cited[entry.lexicon];
    return lexicon ? { tokens, lemma: entry.term, stance: cue.stance, lexicon } : { tokens, lemma: entry.term, stance: cue.stance };
  }
  const { tokens: columns, vocabulary } = reading.document;
  let head = tokens.to - 1;
  while (head > tokens.from && columns.pos[head] !== POS.VERB) head--;
  return { tokens, lemma: vocabulary.lemmas[columns.lemma[head] as number] as string, stance };
}

const paragraphAt = ({ sentences, sentenceOf }: Document, token: number): number | undefined => sentences[sentenceOf[token] as number]?.paragraph;

/** The tokens of content in order of place, neighbours of one paragraph put together. */
function joined({ document }: Reading, syntax: Syntax, content: readonly UnitRange[]): TokenRange[] {
  const ranges = content.map((range) => tokensOf(syntax, range));
  if (ranges.length === 1) return ranges;
  const result: TokenRange[] = [];
  for (const range of sortByPlace(ranges, ({ from }) => from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to && paragraphAt(document, range.from) === paragraphAt(document, last.to - 1)) last.to = Math.max(last.to, range.to);
    else result.push(range);
  }
  return result;
}

/** Fewer quoted words inside a clause make no quotation of it. */
const SCARE = 3;

/** A belief, aim or feeling ascribed to somebody, who need not have said a word: "fears that", "is angry about", "seems to". */
const isImputed = ({ cue, stance }: Draft): boolean =>
  stance === 'belief' || (cue !== null && (cue.stance === 'belief' || cue.kind === 'adjective' || cue.word.raises));

/** Nine tenths of the words quoted: direct; a twentieth or more: mixed. */
function modeOf({ units }: Syntax, { content }: Draft): FoundAttribution['mode'] {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let u = from; u < to; u++) {
      words += units.words[u] as number;
      if (units.tag[u] === QUOTATION && ((units.words[u] as number) > SCARE || to - from === 1)) quoted += units.words[u] as number;
    }
  }
  const share = words ? quoted / words : 0;
  return share >= 0.9 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}
