import type { Sentence } from '../../document/types.js';
import { matchesFor, spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { UnattributedAssertion } from '../../report.js';
import { ASSERTION, bitsOfEntry, E, entryTable } from './entry-bits.js';

type Kind = UnattributedAssertion['kind'];

/** The unattributed assertions of a text by paragraph: matches of the assertions lexicon in the author's voice, not negated, not asked. */
export function unattributedByParagraph(reading: VoicedReading): UnattributedAssertion[][] {
  const { document, voice } = reading;
  const table = entryTable(reading.lexicons);
  const byParagraph: UnattributedAssertion[][] = document.blocks.map(() => []);
  for (const match of matchesFor(reading, 'attribution')) {
    if (!(bitsOfEntry(table, match.entry) & E.assertion) || voice[match.from] !== VOICE.author || document.negated[match.from]) continue;
    const sentence = document.sentences[document.sentenceOf[match.from] as number] as Sentence;
    if (sentence.question) continue;
    const { start, end, text } = spanOf(document, sentence);
    const kind = match.entry.topCategory.slice(ASSERTION.length) as Kind;
    byParagraph[sentence.paragraph]?.push({ start, end, text, kind, cue: spanOf(document, match) });
  }
  return byParagraph;
}
