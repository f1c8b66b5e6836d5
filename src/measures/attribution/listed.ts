import type { Sentence } from '../../document/types.js';
import { spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { Attribution, AttributionCue, AttributionSource, SourceType, UnattributedAssertion } from '../../report.js';
import { reusedColumns } from './columns.js';
import { withItem } from './lists.js';
import { ledgerName } from './source-names.js';
import type { FoundAttribution, FoundCue, FoundSource } from './types.js';
import { unattributedByParagraph } from './unattributed.js';
import { F, wordTable } from './words.js';

/** An attribution as the report lists it, and what its source's row in the ledger takes from it. */
export interface ListedAttribution {
  attribution: Attribution;
  paragraph: number;
  /** The row its source belongs to; null without a source. */
  name: string | null;
  /** Its source's, or of a resolved pronoun that of whom it stands for. */
  type: SourceType;
  /** Words of its content, and those of them in quotation marks that quote. */
  words: number;
  quoted: number;
}

/** What the score of one paragraph draws on; a text's is the sum of its paragraphs'. */
export interface ParagraphAttributions {
  /** Words that are content of any attribution, imputed ones included. */
  attributed: number;
  /** Sentences that hold such words. */
  sourced: number;
  attributions: Attribution[];
  unattributed: UnattributedAssertion[];
}

/** The attributions of a text in the shape of the report, and their words counted. */
export interface Listed {
  all: ListedAttribution[];
  paragraphs: ParagraphAttributions[];
}

const known = new WeakMap<readonly FoundAttribution[], Listed>();

/** Worked out once for the scores of every paragraph, the whole text's and the ledger. */
export function listedFor(reading: VoicedReading, found: readonly FoundAttribution[]): Listed {
  let listed = known.get(found);
  if (!listed) {
    listed = list(reading, found);
    known.set(found, listed);
  }
  return listed;
}

const columnsOf = reusedColumns((size) => ({ covered: new Uint8Array(size), sourced: new Uint8Array(size) }));

function list(reading: VoicedReading, found: readonly FoundAttribution[]): Listed {
  const { tokens, sentences, sentenceOf, vocabulary } = reading.document;
  const { bits } = wordTable(vocabulary);
  const { covered, sourced } = columnsOf(tokens.length);
  covered.fill(0, 0, tokens.length);
  sourced.fill(0, 0, sentences.length);
  const unattributed = unattributedByParagraph(reading);
  const paragraphs = unattributed.map((assertions): ParagraphAttributions => ({ attributed: 0, sourced: 0, attributions: [], unattributed: assertions }));
  const all: ListedAttribution[] = [];
  for (const one of found) {
    const listed = inSpans(reading, one);
    for (const { from, to } of one.content) {
      for (let i = from; i < to; ) i = addWords(listed, i, to);
    }
    const paragraph = paragraphs[one.paragraph];
    if (paragraph) paragraph.attributions = withItem(paragraph.attributions, listed.attribution);
    all.push(listed);
  }
  return { all, paragraphs };

  /** Counts the words of content up to the end of a sentence. */
  function addWords(listed: ListedAttribution, from: number, to: number): number {
    const index = sentenceOf[from] as number;
    const sentence = sentences[index] as Sentence;
    const paragraph = paragraphs[sentence.paragraph] as ParagraphAttributions;
    const end = Math.min(to, sentence.to);
    if (sourced[index] === 0) {
      sourced[index] = 1;
      paragraph.sourced++;
    }
    for (let i = from; i < end; i++) {
      if (!((bits[2 * (tokens.word[i] as number) + 1] as number) & F.word)) continue;
      listed.words++;
      if (reading.voice[i] === VOICE.quoted) listed.quoted++;
      if (covered[i] === 0) {
        covered[i] = 1;
        paragraph.attributed++;
      }
    }
    return end;
  }
}

function inSpans(reading: VoicedReading, { source, cue, content, mode, imputed, paragraph }: FoundAttribution): ListedAttribution {
  const name = source && ledgerName(reading, source);
  const attribution: Attribution = {
    source: source && sourceSpan(reading, source, name),
    cue: cue && cueSpan(reading, cue),
    content: content.map((range) => spanOf(reading.document, range)),
    mode,
    imputed,
  };
  return { attribution, paragraph, name, type: source?.resolvedType ?? source?.type ?? 'none', words: 0, quoted: 0 };
}

function sourceSpan({ document }: VoicedReading, source: FoundSource, name: string | null): AttributionSource {
  const { start, end, text } = spanOf(document, source.tokens);
  const span: AttributionSource = { start, end, text, type: source.type, resolved: source.type === 'pronoun' ? source.resolved : name };
  if (source.descriptor) span.descriptor = spanOf(document, source.descriptor).text;
  return span;
}

function cueSpan({ document }: VoicedReading, { tokens, lemma, stance, lexicon }: FoundCue): AttributionCue {
  const { start, end, text } = spanOf(document, tokens);
  return lexicon ? { start, end, text, lemma, stance, lexicon } : { start, end, text, lemma, stance };
}
