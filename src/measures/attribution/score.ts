import type { Block } from '../../document/types.js';
import { type VoicedReading, wordsOf } from '../../reading.js';
import type { Attribution, AttributionScore } from '../../report.js';
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
  const attributions = joined(blocks, ({ index }) => (paragraphs[index] as ParagraphAttributions).attributions);
  let attributed = 0;
  let sentences = 0;
  let sourced = 0;
  for (const block of blocks) {
    const own = paragraphs[block.index] as ParagraphAttributions;
    attributed += own.attributed;
    sourced += own.sourced;
    sentences += block.sentences.to - block.sentences.from;
  }
  return {
    attributedShare: words ? attributed / words : 0,
    quotedShare: words ? quoted / words : 0,
    sourcedSentences: { count: sourced, of: sentences, share: sentences ? sourced / sentences : 0 },
    namedShare: attributions.length ? countNamed(attributions) / attributions.length : null,
    interval: wilsonInterval(sourced, sentences),
    attributions,
    unattributed: joined(blocks, ({ index }) => (paragraphs[index] as ParagraphAttributions).unattributed),
  };
}

/** The lists of some paragraphs as one, that of one paragraph as a copy of its own. */
function joined<T>(blocks: readonly Block[], listOf: (block: Block) => readonly T[]): T[] {
  const [only] = blocks;
  if (blocks.length === 1 && only) return listOf(only).slice();
  const all: T[] = [];
  for (const block of blocks) for (const item of listOf(block)) all.push(item);
  return all;
}

function countNamed(attributions: readonly Attribution[]): number {
  let named = 0;
  for (const { source } of attributions) if (source && (NAMED.has(source.type) || (source.type === 'pronoun' && source.resolved !== null))) named++;
  return named;
}

const NAMED = new Set(['named-person', 'named-role', 'institution', 'document']);
