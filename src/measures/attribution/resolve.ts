import type { Reading } from '../../reading.js';
import { lowerAt } from '../../reading.js';
import type { SourceNouns } from './source-types.js';
import type { FoundAttribution } from './types.js';

type Gender = 'm' | 'f' | 'n' | 'plural' | 'unknown';

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f', it: 'n', they: 'plural', them: 'plural' };

interface Actor {
  name: string;
  gender: Gender;
  token: number;
}

/** Whom a pronoun could stand for at some place: the one there is, or null where there are several or none. */
interface Standing {
  only: string | null;
}

const NOBODY: Standing = { only: null };
const SEVERAL: Standing = { only: null };

/** An unknown person may be of either gender, so one more name makes several. */
function joinedBy(state: Standing, name: string): Standing {
  if (state === NOBODY) return { only: name };
  return state.only === name ? state : SEVERAL;
}

/**
 * Pronoun sources that safely stand for one name. `he` and `she` take the one person of fitting gender named in this
 * paragraph before them, or in the paragraph before where this one names none; where two fit, or none, it stays null.
 */
export function resolvePronouns(reading: Reading, nouns: SourceNouns, found: readonly FoundAttribution[]): void {
  const { document, entities } = reading;
  const genders = entities.entities.map((entity, index) => (entity.kind === 'person' || entity.kind === 'unknown' ? genderOf(index) : 'n'));
  const mentions: Actor[] = entities.entities
    .flatMap((entity, index) => entity.mentions.map(({ from }) => ({ name: entity.name, gender: genders[index] as Gender, token: from })))
    .sort((a, b) => a.token - b.token);
  const states = { m: statesFor('m'), f: statesFor('f') };

  for (const { source } of found) {
    if (source?.type !== 'pronoun') continue;
    const gender = PRONOUNS[lowerAt(document, source.tokens.from)];
    if (gender !== 'm' && gender !== 'f') continue;
    const block = blockAt(source.tokens.from);
    const here = standing(block, source.tokens.from, gender);
    source.resolved = (here === NOBODY && block > 0 ? standing(block - 1, document.blocks[block]?.from ?? 0, gender) : here).only;
  }

  /** Whom a pronoun before a token could stand for: the state after the last name of its paragraph before it. */
  function standing(block: number, before: number, gender: 'm' | 'f'): Standing {
    const last = lowerBound(before) - 1;
    if (last < 0 || (mentions[last] as Actor).token < (document.blocks[block]?.from ?? 0)) return NOBODY;
    return states[gender][last] as Standing;
  }

  /** After each mention: whom a pronoun of a gender could stand for. Worked out once, so that no pronoun goes over the names again. */
  function statesFor(gender: 'm' | 'f'): Standing[] {
    let paragraph = -1;
    let state = NOBODY;
    return mentions.map((actor) => {
      const block = blockAt(actor.token);
      if (block !== paragraph) state = NOBODY;
      paragraph = block;
      if (actor.gender === gender || actor.gender === 'unknown') state = joinedBy(state, actor.name);
      return state;
    });
  }

  function lowerBound(token: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle] as Actor).token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function blockAt(token: number): number {
    const sentence = document.sentences[document.sentenceOf[token] as number];
    return sentence?.paragraph ?? 0;
  }

  function genderOf(index: number): Gender {
    const entity = entities.entities[index];
    let person = entity?.kind === 'person';
    for (const { from, to } of entity?.mentions ?? []) {
      const before = from > 0 ? lowerAt(document, from - 1) : '';
      if (/^(?:mr\.?|sir|lord|king|prince)$/.test(before)) return 'm';
      if (/^(?:mrs\.?|ms\.?|miss|lady|queen|princess|madam)$/.test(before)) return 'f';
      if (/man$/.test(before) && before.length > 5 && !/woman$/.test(before)) return 'm';
      if (/woman$/.test(before)) return 'f';
      for (let i = from; i < to; i++) {
        for (let m = nouns.at[i] as number; m >= 0 && nouns.matches[m]?.from === i; m++) {
          const given = nouns.matches[m]?.entry;
          if (given?.topCategory !== 'given-name') continue;
          person = true;
          if (given.more.gender === 'm' || given.more.gender === 'f') return given.more.gender;
        }
      }
    }
    return person ? 'unknown' : entity?.kind === 'unknown' ? 'unknown' : 'n';
  }
}
