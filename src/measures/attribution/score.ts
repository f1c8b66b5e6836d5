import type { Block } from '../../document/types.js';
import { type VoicedReading, wordsOf } from '../../reading.js';
import type { Attribution, AttributionScore, UnattributedAssertion } from '../../report.js';
import { wilsonInterval } from '../../statistics/intervals.js';
import { listedFor, type ParagraphAttributions } from './listed.js';
import type { FoundAttribution } from './types.js';

/**
 * The attribution measure of some paragraphs: one, or all of a text.
 *
 * Shares count the words that lie in these paragraphs; attributions are listed with the paragraph of their cue.
 */
export function scoreAttribution(reading: VoicedReading, found: readonly FoundAttribution[], blocks: readonly Block[]): AttributionScore {
  const { paragraphs } = listedFor(reading, found);
  const { all: words, quoted } = wordsOf(reading, blocks);
  const attributions: Attribution[] = [];
  const unattributed: UnattributedAssertion[] = [];
  let attributed = 0;
  let sentences = 0;
  let sourced = 0;
  for (const block of blocks) {
    const own = paragraphs[block.index] as ParagraphAttributions;
    attributed += own.attributed;
    sourced += own.sourced;
    sentences += block.sentences.to - block.sentences.from;
    for (const attribution of own.attributions) attributions.push(attribution);
    for (const assertion of own.unattributed) unattributed.push(assertion);
  }
  return {
    attributedShare: words ? attributed / words : 0,
    quotedShare: words ? quoted / words : 0,
    sourcedSentences: { count: sourced, of: sentences, share: sentences ? sourced / sentences : 0 },
    namedShare: attributions.length ? countNamed(attributions) / attributions.length : null,
    interval: wilsonInterval(sourced, sentences),
    attributions,
    unattributed,
  };
}

function countNamed(attributions: readonly Attribution[]): number {
  let named = 0;
  for (const { source } of attributions) if (source && (NAMED.has(source.type) || (source.type === 'pronoun' && source.resolved !== null))) named++;
  return named;
}

const NAMED = new Set(['named-person', 'named-role', 'institution', 'document']);
