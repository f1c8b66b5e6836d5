import type { Block, TokenRange } from '../../document/types.js';
import { countWords, spanOf, type VoicedReading, wordsOf } from '../../reading.js';
import type { Attribution, AttributionCue, AttributionScore, AttributionSource, UnattributedAssertion } from '../../report.js';
import { wilsonInterval } from '../../statistics/intervals.js';
import { ledgerName } from './ledger.js';
import type { FoundAttribution, FoundCue, FoundSource } from './types.js';
import { unattributedByParagraph } from './unattributed.js';

const NAMED = new Set(['named-person', 'named-role', 'institution', 'document']);

/**
 * The attribution measure of some paragraphs: one, or all of a text.
 *
 * Shares count the words that lie in these paragraphs; attributions are listed with the paragraph of their cue.
 */
export function scoreAttribution(reading: VoicedReading, found: readonly FoundAttribution[], blocks: readonly Block[]): AttributionScore {
  const { document } = reading;
  const { covered, attributions, unattributed } = preparedFor(reading, found);
  const { all: words, quoted } = wordsOf(reading, blocks);
  let attributed = 0;
  let sentences = 0;
  let sourced = 0;
  for (const block of blocks) {
    attributed += countWords(document, block, covered, 1);
    sentences += block.sentences.to - block.sentences.from;
    for (let s = block.sentences.from; s < block.sentences.to; s++) if (holdsContent(covered, document.sentences[s] as TokenRange)) sourced++;
  }
  const listed = blocks.flatMap(({ index }) => attributions[index] ?? []);
  const named = listed.filter(({ source }) => source !== null && (NAMED.has(source.type) || (source.type === 'pronoun' && source.resolved !== null))).length;
  return {
    attributedShare: words ? attributed / words : 0,
    quotedShare: words ? quoted / words : 0,
    sourcedSentences: { count: sourced, of: sentences, share: sentences ? sourced / sentences : 0 },
    namedShare: listed.length ? named / listed.length : null,
    interval: wilsonInterval(sourced, sentences),
    attributions: listed,
    unattributed: blocks.flatMap(({ index }) => unattributed[index] ?? []),
  };
}

function holdsContent(covered: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (covered[i]) return true;
  return false;
}

/** What every paragraph's score and the whole text's draw on, worked out once. */
interface Prepared {
  /** Of each token: 1 where it is content of any attribution, imputed ones included. */
  covered: Uint8Array;
  /** By paragraph. */
  attributions: Attribution[][];
  unattributed: UnattributedAssertion[][];
}

const prepared = new WeakMap<readonly FoundAttribution[], Prepared>();

function preparedFor(reading: VoicedReading, found: readonly FoundAttribution[]): Prepared {
  const known = prepared.get(found);
  if (known) return known;
  const { document } = reading;
  const covered = new Uint8Array(document.tokens.length);
  const attributions: Attribution[][] = document.blocks.map(() => []);
  for (const attribution of found) {
    for (const { from, to } of attribution.content) covered.fill(1, from, to);
    attributions[attribution.paragraph]?.push(inSpans(reading, attribution));
  }
  const fresh = { covered, attributions, unattributed: unattributedByParagraph(reading) };
  prepared.set(found, fresh);
  return fresh;
}

function inSpans(reading: VoicedReading, { source, cue, content, mode, imputed }: FoundAttribution): Attribution {
  return {
    source: source && sourceSpan(reading, source),
    cue: cue && cueSpan(reading, cue),
    content: content.map((range) => spanOf(reading.document, range)),
    mode,
    imputed,
  };
}

function sourceSpan(reading: VoicedReading, source: FoundSource): AttributionSource {
  const resolved = source.type === 'pronoun' ? source.resolved : ledgerName(reading, source);
  const span: AttributionSource = Object.assign(spanOf(reading.document, source.tokens), { type: source.type, resolved });
  if (source.descriptor) span.descriptor = spanOf(reading.document, source.descriptor).text;
  return span;
}

function cueSpan({ document }: VoicedReading, { tokens, lemma, stance, lexicon }: FoundCue): AttributionCue {
  const span: AttributionCue = Object.assign(spanOf(document, tokens), { lemma, stance });
  if (lexicon) span.lexicon = lexicon;
  return span;
}
