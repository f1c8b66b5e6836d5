import type { NamedEntity } from '../../document/entities/types.js';
import type { Document, Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import { addAntecedent, pointedAt } from './antecedents.js';

/** A mention, or a pronoun that stands for one. */
export interface Mentioned {
  entity: number;
  from: number;
  to: number;
}

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const isPersonal = createWordFlag((lower) => PERSONAL.has(lower));

/** An actor that the text does not name, and the token where it first names somebody else who could be meant. */
export interface Unnamed {
  actor: number;
  until: number;
}

/**
 * The actor about whom alone the caller asks, where the text never names it: "| She | was tired" is about her until
 * somebody else is named. Without one, its stretch is empty.
 */
export function unnamedActor({ document, entities: { entities } }: VoicedReading): Unnamed {
  const [first, second] = entities;
  let until = first?.given && !second?.given && first.mentions.length === 0 ? document.tokens.length : 0;
  for (const entity of entities) if (canBeMeant(entity)) for (const { from } of entity.mentions) until = Math.min(until, from);
  return { actor: 0, until };
}

const canBeMeant = ({ kind, given }: NamedEntity): boolean => given || kind === 'person' || kind === 'unknown';

/**
 * Of each sentence: where its actors are mentioned, pronouns included that can mean one actor only: "Ann left. | She |
 * was tired", while nobody else who could be meant is named in the sentence or the one before. Undefined where none is.
 */
export function mentionsBySentence(
  { document, entities: { entities, entityOf } }: VoicedReading,
  speaker: Int32Array,
  unnamed: Unnamed,
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
  const candidates = entities.map(canBeMeant);
  const personal = isPersonal(document.vocabulary);
  const pointed = pointedAt(entities, (token) => personal(document.tokens.word[token] as number));
  const named = (entity: number) => candidates[entity] === true && !pointed.includes(entity);
  const namedAs = new Map<number, number>();
  for (const entity of pointed) {
    for (const { from } of (entities[entity] as NamedEntity).mentions) {
      const list = bySentence[document.sentenceOf[from] as number] as Mentioned[];
      if (list.some((one) => one.entity === entity && one.from < from)) continue;
      const meant = addAntecedent(list, entity, named);
      if (meant >= 0) namedAs.set(meant, entity);
    }
  }
  const atOutset: readonly Mentioned[] = [{ entity: unnamed.actor, from: -1, to: -1 }];
  let before: readonly Mentioned[] = NONE;
  document.sentences.forEach((sentence, s) => {
    const named = bySentence[s] ?? [];
    const outset = sentence.from < unnamed.until ? atOutset : NONE;
    const all = withPronouns(
      document,
      sentence,
      named,
      s > 0 && sameParagraph(document, s) && before.length > 0 ? before : outset,
      candidates,
      namedAs,
      entityOf,
      speaker,
    );
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

const NONE: readonly Mentioned[] = [];
const NOBODY = -1;
const SEVERAL = -2;
