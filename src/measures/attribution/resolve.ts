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

  for (const { source } of found) {
    if (source?.type !== 'pronoun') continue;
    const gender = PRONOUNS[lowerAt(document, source.tokens.from)];
    if (gender !== 'm' && gender !== 'f') continue;
    const block = blockAt(source.tokens.from);
    const here = candidates(document.blocks[block]?.from ?? 0, source.tokens.from, gender);
    const names = here.size > 0 || block === 0 ? here : candidates(document.blocks[block - 1]?.from ?? 0, document.blocks[block]?.from ?? 0, gender);
    source.resolved = names.size === 1 ? ([...names][0] as string) : null;
  }

  /** The names before a pronoun that it could stand for; an unknown person may be of either gender. */
  function candidates(from: number, to: number, gender: Gender): Set<string> {
    const names = new Set<string>();
    for (let i = lowerBound(from); i < mentions.length; i++) {
      const actor = mentions[i] as Actor;
      if (actor.token >= to) break;
      if (actor.gender === gender || actor.gender === 'unknown') names.add(actor.name);
      if (names.size > 1) break;
    }
    return names;
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
