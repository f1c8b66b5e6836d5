import type { NamedEntity } from '../../document/entities/types.js';
import type { Document, Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { addAntecedent, pointedAt } from './antecedents.js';
import type { VoicedReading } from '../../reading.js';

/** A mention, or a pronoun that stands for one. */
export interface Mentioned {
  entity: number;
  from: number;
  to: number;
}

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const isPersonal = createWordFlag((lower) => PERSONAL.has(lower));

/** The actor about whom alone the caller asks, where the text never names it: it speaks of "her" throughout. Else -1. */
export function unnamedActor({ entities: { entities } }: VoicedReading): number {
  let asked = -1;
  for (let i = 0; i < entities.length; i++) {
    const { given, mentions } = entities[i] as NamedEntity;
    if (!given) continue;
    if (asked >= 0 || mentions.length > 0) return -1;
    asked = i;
  }
  return asked;
}

/**
 * Of each sentence: where its actors are mentioned, pronouns included that can mean one actor only: "Ann left. | She |
 * was tired", while nobody else who could be meant is named in the sentence or the one before. Undefined where none is.
 */
export function mentionsBySentence(
  { document, entities: { entities, entityOf } }: VoicedReading,
  speaker: Int32Array,
  unnamed: number,
): (Mentioned[] | undefined)[] {
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
  const personal = isPersonal(document.vocabulary);
  const pointed = pointedAt(entities, (token) => personal(document.tokens.word[token] as number));
  const canBeMeant = (entity: number) => candidates[entity] === true && !pointed.includes(entity);
  const namedAs = new Map<number, number>();
  for (const entity of pointed) {
    for (const { from } of (entities[entity] as NamedEntity).mentions) {
      const list = bySentence[document.sentenceOf[from] as number] as Mentioned[];
      if (list.some((one) => one.entity === entity && one.from < from)) continue;
      const named = addAntecedent(list, entity, canBeMeant);
      if (named >= 0) namedAs.set(named, entity);
    }
  }
  const outset: readonly Mentioned[] = unnamed < 0 ? [] : [{ entity: unnamed, from: -1, to: -1 }];
  let before = outset;
  document.sentences.forEach((sentence, s) => {
    const named = bySentence[s] ?? [];
    const all = withPronouns(document, sentence, named, s > 0 && sameParagraph(document, s) && before.length > 0 ? before : outset, candidates, namedAs, entityOf, speaker);
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
  namedAs: ReadonlyMap<number, number>,
  entityOf: Int32Array,
  speaker: Int32Array,
): Mentioned[] {
  if (named.length === 0 && before.length === 0) return named;
  const personal = isPersonal(vocabulary);
  const inOrder = [...named].sort((a, b) => a.from - b.from);
  let all: Mentioned[] | undefined;
  let meant = NOBODY;
  for (const { entity } of before) meant = orSeveral(meant, entity);
  let next = 0;
  for (let i = from; i < to; i++) {
    for (; next < inOrder.length && (inOrder[next] as Mentioned).from < i; next++) meant = orSeveral(meant, (inOrder[next] as Mentioned).entity);
    if (meant === SEVERAL) break;
    if (meant === NOBODY || !personal(tokens.word[i] as number) || (entityOf[i] as number) >= 0 || speaker[i] === meant + 1) continue;
    all ??= [...inOrder];
    all.push({ entity: meant, from: i, to: i + 1 });
  }
  return all ? all.sort((a, b) => a.from - b.from) : inOrder;

  function orSeveral(known: number, named: number): number {
    const entity = namedAs.get(named) ?? named;
    return !candidates[entity] || known === entity ? known : known === NOBODY ? entity : SEVERAL;
  }
}

const NOBODY = -1;
const SEVERAL = -2;
