import type { TokenRange } from '../../document/types.js';
import { lowerAt, type Reading, spanOf } from '../../reading.js';
import type { FoundSource } from './types.js';
import { F, W, wordTable } from './words.js';

/** A pronoun that stands for nobody known has the row of its subject form: "his" and "He" are one. */
const SUBJECTS: ReadonlyMap<string, string> = new Map(
  ['i me my myself', 'we us our ourselves', 'you your', 'he him his himself', 'she her herself', 'it its itself', 'they them their themselves'].flatMap(
    (forms) => {
      const [subject = '', ...others] = forms.split(' ');
      return [subject, ...others].map((form): [string, string] => [form, subject === 'i' ? 'I' : subject]);
    },
  ),
);

/** The row a source belongs to: what a pronoun stands for, the fullest form of a name, or the phrase without its article. */
export function ledgerName(reading: Reading, source: FoundSource): string {
  if (source.resolved) return source.resolved;
  const { document, entities } = reading;
  if (source.type === 'pronoun') return SUBJECTS.get(lowerAt(document, source.tokens.from)) ?? lowerAt(document, source.tokens.from);
  const range = source.head ?? source.tokens;
  const core = coreOf(reading, range);
  const owner = source.type === 'vague' ? -1 : ownerOf(reading, core);
  if (owner >= 0) return (entities.entities[owner] as (typeof entities.entities)[number]).name;
  return spanOf(document, core).text;
}

function coreOf({ document }: Reading, { from, to }: TokenRange): TokenRange {
  const { word } = document.tokens;
  const { bits } = wordTable(document.vocabulary);
  let end = from + 1;
  while (end < to && !((bits[2 * (word[end] as number)] as number) & (W.comma | W.relative | W.dash))) end++;
  while (end - 1 > from && (bits[2 * (word[end - 1] as number)] as number) & W.genitive) end--;
  let start = from;
  while (start < end - 1 && (bits[2 * (word[start] as number) + 1] as number) & F.article) start++;
  return { from: start, to: end };
}

/** The person or body that the phrase is, not one it only mentions: the name it ends in. */
function ownerOf({ entities, document }: Reading, { from, to }: TokenRange): number {
  const last = entities.entityOf[to - 1] as number;
  if (last < 0) return -1;
  const { word } = document.tokens;
  const { bits } = wordTable(document.vocabulary);
  for (let i = from; i < to; i++) if ((bits[2 * (word[i] as number)] as number) & (W.preposition | W.genitive | W.and)) return -1;
  const kind = entities.entities[last]?.kind;
  return kind === 'person' || kind === 'unknown' || (entities.entityOf[from] as number) === last ? last : -1;
}
