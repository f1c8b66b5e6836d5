import { POS, type TokenRange } from '../../document/types.js';
import { citation, matchesFor, type Reading } from '../../reading.js';
import { continueQuotations } from './continuation.js';
import { draftOfColon } from './cue-colon.js';
import { raises } from './cue-passives.js';
import { type Candidate, candidateOf, isCueMatch } from './cues.js';
import { resolvePronouns } from './resolve.js';
import { indexSourceNouns, typeOfSource } from './source-types.js';
import { type Draft, readStatement, tokensOf } from './statements.js';
import { readSyntax, type Syntax } from './syntax.js';
import type { FoundAttribution, FoundCue, FoundSource } from './types.js';
import { QUOTATION } from './units.js';

/**
 * Who says what, over a whole text.
 *
 * Units and verb groups are read once; each statement's cues are weighed in their frames; quotations that go on are
 * joined; sources are typed and pronouns resolved where that is safe. In order of place.
 */
export function findAttributions(reading: Reading): FoundAttribution[] {
  const matches = matchesFor(reading, 'attribution');
  const cueMatches = matches.filter(isCueMatch);
  const syntax = readSyntax(
    reading.document,
    cueMatches.filter(({ entry }) => entry.topCategory === 'verb'),
  );
  const nouns = indexSourceNouns(
    reading,
    matches.filter((match) => !isCueMatch(match)),
  );
  const drafts: Draft[] = [];
  let m = 0;
  syntax.units.statements.forEach((statement, index) => {
    const end = syntax.units.to[statement.to - 1] as number;
    const cues: Candidate[] = [];
    for (; m < cueMatches.length && (cueMatches[m] as TokenRange).from < end; m++) {
      const candidate = candidateOf(syntax, cueMatches[m] as (typeof cueMatches)[number], statement);
      if (candidate) cues.push(candidate);
    }
    const colon = draftOfColon(syntax, statement, index);
    if (colon) drafts.push(colon);
    else if (cues.length > 0) drafts.push(...readStatement(syntax, statement, index, cues));
  });
  const found = continueQuotations(syntax, drafts).map((draft) => inTokens(reading, syntax, draft));
  for (const attribution of found) {
    if (!attribution.source) continue;
    const typed = typeOfSource(reading, nouns, attribution.source.tokens);
    attribution.source.type = typed.type;
    if (typed.descriptor) attribution.source.descriptor = typed.descriptor;
  }
  resolvePronouns(reading, nouns, found);
  return found.sort((a, b) => firstToken(a) - firstToken(b));
}

const firstToken = ({ cue, content }: FoundAttribution) => Math.min(cue?.tokens.from ?? Number.POSITIVE_INFINITY, content[0]?.from ?? Number.POSITIVE_INFINITY);

function inTokens(reading: Reading, syntax: Syntax, draft: Draft): FoundAttribution {
  const { document } = reading;
  const content = joined(
    reading,
    draft.content.map((range) => tokensOf(syntax, range)),
  );
  const first = draft.cueAt ? (syntax.units.from[draft.cueAt.from] as number) : (content[0] as TokenRange).from;
  const source: FoundSource | null = draft.source ? { tokens: tokensOf(syntax, draft.source), type: 'none', resolved: null } : null;
  if (source && draft.source?.head) source.head = tokensOf(syntax, draft.source.head);
  return {
    source,
    cue: cueOf(reading, syntax, draft),
    content,
    mode: modeOf(syntax, draft),
    imputed: isImputed(draft) && modeOf(syntax, draft) !== 'direct',
    paragraph: document.sentences[document.sentenceOf[first] as number]?.paragraph ?? 0,
  };
}

function cueOf(reading: Reading, syntax: Syntax, draft: Draft): FoundCue | null {
  const { cue, cueAt } = draft;
  if (!cueAt) return null;
  const tokens = tokensOf(syntax, cueAt);
  if (cue) {
    const lexicon = reading.lexicons[cue.entry.lexicon];
    return {
      tokens,
      lemma: cue.entry.term,
      stance: cue.stance,
      frame: draft.tag ? 'tag' : `${cue.passive ? 'passive-' : ''}${cue.frame.frame}`,
      strength: cue.strength,
      ...(lexicon ? { lexicon: citation(lexicon) } : {}),
    };
  }
  const { tokens: columns, vocabulary } = reading.document;
  let head = tokens.to - 1;
  while (head > tokens.from && columns.pos[head] !== POS.VERB) head--;
  return { tokens, lemma: vocabulary.lemmas[columns.lemma[head] as number] as string, stance: 'neutral', frame: 'quote', strength: 0 };
}

/** In order of place, neighbours of one paragraph put together. */
function joined({ document }: Reading, ranges: TokenRange[]): TokenRange[] {
  const paragraphOf = (token: number) => document.sentences[document.sentenceOf[token] as number]?.paragraph;
  const sorted = ranges.sort((a, b) => a.from - b.from);
  const result: TokenRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && range.from <= last.to && paragraphOf(range.from) === paragraphOf(last.to - 1)) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}

/** Fewer quoted words inside a clause make no quotation of it. */
const SCARE = 3;

/** A belief, aim or feeling ascribed to somebody, who need not have said a word: "fears that", "is angry about", "seems to". */
const isImputed = ({ cue }: Draft): boolean => cue !== null && (cue.stance === 'belief' || cue.kind === 'adjective' || raises(cue));

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
