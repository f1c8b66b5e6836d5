import type { VoicedReading } from '../../reading.js';
import type { AttributionSource, Source, SourceType } from '../../report.js';
import { type ListedAttribution, listedFor } from './listed.js';
import { withItem } from './lists.js';
import type { FoundAttribution } from './types.js';

/** A row of the ledger with the words that its share of direct speech is taken from. */
interface Row {
  source: Source;
  quotedWords: number;
}

/** One row a source, most words first: who speaks, how much, how directly, and how it is reported. */
export function sourceLedger(reading: VoicedReading, found: readonly FoundAttribution[]): Source[] {
  const { blocks } = reading.document;
  const rows: Row[] = [];
  /** Under their names as written and in lower case: one source may be written in several ways. */
  const byName = new Map<string, Row>();
  for (const listed of listedFor(reading, found).all) {
    const { name, type, attribution, paragraph } = listed;
    if (name === null || attribution.source === null || blocks[paragraph]?.role === 'boilerplate') continue;
    let row = byName.get(name);
    if (!row) {
      const key = name.toLowerCase();
      row = byName.get(key);
      if (!row) {
        row = { source: emptySource(name, type), quotedWords: 0 };
        rows.push(row);
        byName.set(key, row);
      }
      if (key !== name) byName.set(name, row);
    }
    add(row, listed, attribution.source);
  }
  for (const { source, quotedWords } of rows) if (source.words) source.directShare = quotedWords / source.words;
  return rows.map(({ source }) => source).sort((a, b) => b.words - a.words || b.attributions - a.attributions);
}

const emptySource = (name: string, type: SourceType): Source => ({
  name,
  type,
  mentions: [],
  attributions: 0,
  words: 0,
  directShare: 0,
  stances: {},
  paragraphs: [],
});

function add(row: Row, { attribution: { cue }, type, paragraph, words, quoted }: ListedAttribution, { start, end, text }: AttributionSource): void {
  const { source } = row;
  if (source.type === 'pronoun' && type !== 'pronoun') source.type = type;
  source.mentions = withItem(source.mentions, { start, end, text });
  source.attributions++;
  source.words += words;
  row.quotedWords += quoted;
  if (cue) source.stances[cue.stance] = (source.stances[cue.stance] ?? 0) + 1;
  if (source.paragraphs.at(-1) !== paragraph) source.paragraphs = withItem(source.paragraphs, paragraph);
}
