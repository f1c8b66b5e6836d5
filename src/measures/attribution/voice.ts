import { type Reading, VOICE } from '../../reading.js';
import type { FoundAttribution } from './types.js';

/**
 * Whose words each token is in, as an index into `VOICES`.
 *
 * Attributed content in quotation marks is `quoted`, other attributed content is `attributed`. What is only imputed
 * ("the United States fears a war") stays the author's, for no word of it was spoken by the one it is ascribed to.
 */
export function voiceOf(reading: Reading, found: readonly FoundAttribution[]): Uint8Array {
  const { tokens, quotationOf } = reading.document;
  const voice = new Uint8Array(tokens.length);
  for (const { content, imputed } of found) {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        if ((quotationOf[i] as number) >= 0) voice[i] = VOICE.quoted;
        else if (!imputed && voice[i] === VOICE.author) voice[i] = VOICE.attributed;
      }
    }
  }
  return voice;
}
