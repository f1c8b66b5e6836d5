import type { TokenRange } from '../../document/types.js';
import { countWords, spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { Source } from '../../report.js';
import type { FoundAttribution, FoundSource } from './types.js';
import { F, W, wordTable } from './words.js';

/** One row a source, most words first: who speaks, how much, how directly, and how it is reported. */
export function sourceLedger(reading: VoicedReading, found: readonly FoundAttribution[]): Source[] {
  const rows = new Map<string, Source & { quotedWords: number }>();
  for (const { source, cue, content, paragraph } of found) {
    if (!source || reading.document.blocks[paragraph]?.role === 'boilerplate') continue;
    const name = ledgerName(reading, source);
    const key = name.toLowerCase();
    let row = rows.get(key);
    if (!row) {
      row = { name, type: source.type, mentions: [], attributions: 0, words: 0, directShare: 0, stances: {}, paragraphs: [], quotedWords: 0 };
      rows.set(key, row);
    }
    if (row.type === 'pronoun' && source.type !== 'pronoun') row.type = source.type;
    row.mentions.push(spanOf(reading.document, source.tokens));
    row.attributions++;
    for (const range of content) {
      row.words += countWords(reading.document, range);
      row.quotedWords += countWords(reading.document, range, reading.voice, VOICE.quoted);
    }
    if (cue) row.stances[cue.stance] = (row.stances[cue.stance] ?? 0) + 1;
    if (row.paragraphs.at(-1) !== paragraph) row.paragraphs.push(paragraph);
  }
  return [...rows.values()]
    .map(({ quotedWords, ...row }) => ({ ...row, directShare: row.words ? quotedWords / row.words : 0 }))
    .sort((a, b) => b.words - a.words || b.attributions - a.attributions);
}

/** The row a source belongs to: what a pronoun stands for, the fullest form of a name, or the phrase without its article. */
export function ledgerName(reading: VoicedReading, source: FoundSource): string {
  if (source.resolved) return source.resolved;
  const { document, entities } = reading;
  const range = source.head ?? source.tokens;
  const core = coreOf(reading, range);
  const owner = ownerOf(reading, core);
  if (owner >= 0) return (entities.entities[owner] as (typeof entities.entities)[number]).name;
  return spanOf(document, core).text;
}

function coreOf({ document }: VoicedReading, { from, to }: TokenRange): TokenRange {
  const { word } = document.tokens;
  const { bits } = wordTable(document.vocabulary);
  const at = (i: number) => bits[2 * (word[i] as number)] as number;
  let end = from + 1;
  while (end < to && !(at(end) & (W.comma | W.relative))) end++;
  while (end - 1 > from && at(end - 1) & W.genitive) end--;
  let start = from;
  while (start < end - 1 && (bits[2 * (word[start] as number) + 1] as number) & F.article) start++;
  return { from: start, to: end };
}

/** The person or body that the phrase is, not one it only mentions: the name it ends in. */
function ownerOf({ entities, document }: VoicedReading, { from, to }: TokenRange): number {
  const last = entities.entityOf[to - 1] as number;
  if (last < 0) return -1;
  const { word } = document.tokens;
  const { bits } = wordTable(document.vocabulary);
  for (let i = from; i < to; i++) if ((bits[2 * (word[i] as number)] as number) & (W.preposition | W.genitive | W.and)) return -1;
  const kind = entities.entities[last]?.kind;
  return kind === 'person' || kind === 'unknown' || (entities.entityOf[from] as number) === last ? last : -1;
}
