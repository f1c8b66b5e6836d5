import type { Document, Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';

/** A mention, or a pronoun that stands for one. */
export interface Mentioned {
  entity: number;
  from: number;
  to: number;
}

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const isPersonal = createWordFlag((lower) => PERSONAL.has(lower));

/**
 * Of each sentence: where its actors are mentioned, pronouns included that can mean one actor only: "Ann left. | She |
 * was tired", while nobody else who could be meant is named in the sentence or the one before. Undefined where none is.
 */
export function mentionsBySentence({ document, entities: { entities, entityOf } }: VoicedReading, speaker: Int32Array): (Mentioned[] | undefined)[] {
  const bySentence: (Mentioned[] | undefined)[] = new Array(document.sentences.length).fill(undefined);
  entities.forEach(({ mentions }, entity) => {
    for (const { from, to } of mentions) {
      const sentence = document.sentenceOf[from] as number;
      const list = bySentence[sentence];
      if (list) list.push({ entity, from, to });
      else bySentence[sentence] = [{ entity, from, to }];
    }
  });
  const candidates = entities.map(({ kind, given }) => given || kind === 'person' || kind === 'unknown');
  let before: readonly Mentioned[] = [];
  document.sentences.forEach((sentence, s) => {
    const named = bySentence[s] ?? [];
    const all = withPronouns(document, sentence, named, s > 0 && sameParagraph(document, s) ? before : [], candidates, entityOf, speaker);
    if (all.length > 0) bySentence[s] = all;
    before = all;
  });
  return bySentence;
}

const sameParagraph = ({ sentences }: Document, s: number): boolean => (sentences[s] as Sentence).paragraph === (sentences[s - 1] as Sentence).paragraph;

function withPronouns(
  { tokens, vocabulary }: Document,
  { from, to }: Sentence,
  named: Mentioned[],
  before: readonly Mentioned[],
  candidates: readonly boolean[],
  entityOf: Int32Array,
  speaker: Int32Array,
): Mentioned[] {
  const personal = isPersonal(vocabulary);
  let all: Mentioned[] | undefined;
  for (let i = from; i < to; i++) {
    if (!personal(tokens.word[i] as number) || (entityOf[i] as number) >= 0) continue;
    const meant = theOnly(named, before, i, candidates);
    if (meant < 0 || speaker[i] === meant + 1) continue;
    all ??= [...named];
    all.push({ entity: meant, from: i, to: i + 1 });
  }
  return all ?? named;
}

/** The only actor named before a place in its sentence and the one before that a pronoun could mean; -1 where there are none or several. */
function theOnly(named: readonly Mentioned[], before: readonly Mentioned[], at: number, candidates: readonly boolean[]): number {
  let only = -1;
  for (const list of [before, named])
    for (const { entity, from } of list) {
      if (from >= at || !candidates[entity]) continue;
      if (only >= 0 && only !== entity) return -1;
      only = entity;
    }
  return only;
}
