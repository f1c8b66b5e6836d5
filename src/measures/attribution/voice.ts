import type { TokenRange } from '../../document/types.js';
import { type Reading, VOICE } from '../../reading.js';
import type { FoundAttribution } from './types.js';

/** A quotation of so few words inside a reported clause is a name or a distancing, not speech. */
const SCARE = 3;

/**
 * Whose words each token is in, as an index into `VOICES`.
 *
 * Attributed content in quotation marks is `quoted`, other attributed content is `attributed`. A word or three in
 * quotation marks inside a clause that is reported without them ("argues against the «alliance»") are no quotation of
 * anybody. What is only imputed ("the United States fears a war") stays the author's, for no word of it was spoken.
 */
export function voiceOf(reading: Reading, found: readonly FoundAttribution[]): Uint8Array {
  const { tokens, quotationOf, quotations } = reading.document;
  const voice = new Uint8Array(tokens.length);
  for (const { content, imputed, mode } of found) {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        const quotation = quotationOf[i] as number;
        if (quotation >= 0 && (mode === 'direct' || !isScare((quotations[quotation] as { tokens: TokenRange }).tokens))) voice[i] = VOICE.quoted;
        else if (!imputed && voice[i] === VOICE.author) voice[i] = VOICE.attributed;
      }
    }
  }
  return voice;
}

/** Its marks are two of its tokens. */
const isScare = ({ from, to }: TokenRange): boolean => to - from - 2 <= SCARE;
