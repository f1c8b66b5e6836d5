import type { NamedEntity } from '../../document/entities/types.js';
import { createLandmark } from '../../document/landmarks.js';
import type { Document, Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import { addAntecedent, isObjectOf, pointedAt } from './antecedents.js';

/** A mention, or a pronoun that stands for one. */
export interface Mentioned {
  entity: number;
  from: number;
  to: number;
}

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const isPersonal = createWordFlag((lower) => PERSONAL.has(lower));
const personalsOf = createLandmark((lower) => PERSONAL.has(lower));

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
      const meant = addAntecedent(document, list, entity, named);
      if (meant >= 0) namedAs.set(meant, entity);
    }
  }
  const atOutset: readonly Mentioned[] = [{ entity: unnamed.actor, from: -1, to: -1 }];
  let before: readonly Mentioned[] = NONE;
  const pronouns = personalsOf(document);
  let nextPronoun = 0;
  document.sentences.forEach((sentence, s) => {
    const list = inOrder(bySentence[s]) ?? NONE;
    const outset = sentence.from < unnamed.until ? atOutset : NONE;
    const all = withPronouns(sentence, list, s > 0 && sameParagraph(document, s) && before.length > 0 ? before : outset);
    if (all.length > 0) bySentence[s] = all as Mentioned[];
    before = all;
  });
  return bySentence;

  function withPronouns({ to }: Sentence, list: readonly Mentioned[], before: readonly Mentioned[]): readonly Mentioned[] {
    let all: Mentioned[] | undefined;
    let meant = NOBODY;
    for (const { entity } of before) meant = orSeveral(meant, entity);
    let next = 0;
    for (; nextPronoun < pronouns.length && (pronouns[nextPronoun] as number) < to; nextPronoun++) {
      const at = pronouns[nextPronoun] as number;
      for (; next < list.length && (list[next] as Mentioned).from < at; next++) meant = orSeveral(meant, (list[next] as Mentioned).entity);
      if (meant < 0 || (entityOf[at] as number) >= 0 || speaker[at] === meant + 1 || (next > 0 && isObjectOf(document, at, list[next - 1] as Mentioned)))
        continue;
      all ??= [...list];
      all.push({ entity: meant, from: at, to: at + 1 });
    }
    return inOrder(all) ?? list;
  }

  function orSeveral(known: number, named: number): number {
    const entity = namedAs.get(named) ?? named;
    return known === SEVERAL || !candidates[entity] || known === entity ? known : known === NOBODY ? entity : SEVERAL;
  }
}

/** Sorted by place, which they are as a rule. */
function inOrder(list: Mentioned[] | undefined): Mentioned[] | undefined {
  for (let i = 1; list && i < list.length; i++) if ((list[i] as Mentioned).from < (list[i - 1] as Mentioned).from) return list.sort((a, b) => a.from - b.from);
  return list;
}

const sameParagraph = ({ sentences }: Document, s: number): boolean => (sentences[s] as Sentence).paragraph === (sentences[s - 1] as Sentence).paragraph;

const NONE: readonly Mentioned[] = [];
const NOBODY = -1;
const SEVERAL = -2;
