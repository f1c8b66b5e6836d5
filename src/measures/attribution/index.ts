import type { Block } from '../../document/types.js';
import { type Reading, VOICE, type VoicedReading } from '../../reading.js';
import type { AttributionScore, Source } from '../../report.js';

export interface FoundAttribution {
  paragraph: number;
}

export function findAttributions(_reading: Reading): FoundAttribution[] {
  return [];
}

export function voiceOf(reading: Reading, _found: readonly FoundAttribution[]): Uint8Array {
  const voice = new Uint8Array(reading.document.tokens.length);
  for (const { tokens } of reading.document.quotations) if (tokens.to - tokens.from > 5) voice.fill(VOICE.quoted, tokens.from, tokens.to);
  return voice;
}

export function scoreAttribution(_reading: VoicedReading, _found: readonly FoundAttribution[], _blocks: readonly Block[]): AttributionScore {
  return { attributedShare: 0, quotedShare: 0, sourcedSentences: { count: 0, of: 0, share: 0 }, namedShare: null, interval: [0, 1], attributions: [], unattributed: [] };
}

export function sourceLedger(_reading: VoicedReading, _found: readonly FoundAttribution[]): Source[] {
  return [];
}
