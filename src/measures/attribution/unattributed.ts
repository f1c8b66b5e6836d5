import type { Sentence, TokenRange } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { matchesFor, spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { UnattributedAssertion } from '../../report.js';

type Kind = UnattributedAssertion['kind'];

/** An assertion in the author's voice that nobody stands behind, in tokens. */
interface FoundAssertion {
  kind: Kind;
  cue: TokenRange;
  assertion: TokenRange;
}

const CATEGORY = 'assertion-';
/** Is it an entry of the assertions lexicon? */
const isAssertion = ({ entry }: Match) => entry.topCategory.startsWith(CATEGORY);

/** The unattributed assertions of a text: matches of the assertions lexicon in the author's voice, not negated, not asked. */
function findUnattributed(reading: VoicedReading): FoundAssertion[] {
  const { document, voice } = reading;
  const found: FoundAssertion[] = [];
  for (const match of matchesFor(reading, 'attribution')) {
    if (!isAssertion(match) || voice[match.from] !== VOICE.author || document.negated[match.from]) continue;
    const sentence = document.sentences[document.sentenceOf[match.from] as number] as Sentence;
    if (sentence.question) continue;
    const kind = match.entry.topCategory.slice(CATEGORY.length) as Kind;
    found.push({ kind, cue: { from: match.from, to: match.to }, assertion: { from: sentence.from, to: sentence.to } });
  }
  return found;
}

/** The same as spans, by paragraph. */
export function unattributedByParagraph(reading: VoicedReading): UnattributedAssertion[][] {
  const { document } = reading;
  const byParagraph: UnattributedAssertion[][] = document.blocks.map(() => []);
  for (const { kind, cue, assertion } of findUnattributed(reading)) {
    const { paragraph } = document.sentences[document.sentenceOf[cue.from] as number] as Sentence;
    byParagraph[paragraph]?.push({ ...spanOf(document, assertion), kind, cue: spanOf(document, cue) });
  }
  return byParagraph;
}
