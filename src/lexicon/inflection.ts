import { POS } from '../document/types.js';

/** Shorter bases than this are more often chance than inflection ("red" is no inflection of "r"). */
const SHORTEST = 3;

/**
 * Bases a regular inflection may come from: "fumed" → fum, fume; "griped" → grip, gripe; "tries" → trie, try.
 * The engine's lemmatiser leaves many regular forms as they are; what is proposed here counts only where a lexicon
 * has it. Nouns are asked for plurals only, so that "evening" does not become "even".
 */
export function regularBases(word: string, pos: number): string[] {
  const verbal = pos === POS.VERB || pos === POS.ADJ || pos === POS.X;
  const bases = [...plural(word), ...(verbal ? [...suffixed(word, 'ed'), ...suffixed(word, 'ing')] : [])];
  return bases.filter((base) => base.length >= SHORTEST);
}

function plural(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const bases = [word.slice(0, -1)];
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('es')) bases.push(word.slice(0, -2));
  return bases;
}

function suffixed(word: string, suffix: 'ed' | 'ing'): string[] {
  if (!word.endsWith(suffix)) return [];
  const stem = word.slice(0, -suffix.length);
  if (!/[aeiouy]/.test(stem)) return [];
  const bases = [`${stem}e`, stem];
  if (stem.endsWith('i') && suffix === 'ed') bases.push(`${stem.slice(0, -1)}y`);
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases;
}
