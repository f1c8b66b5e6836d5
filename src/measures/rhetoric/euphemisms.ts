import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

const plainerWord = createPerEntry(({ more }) => more.plain ?? '');

/** Euphemism and dysphemism (Allan and Burridge 1991): what the loaded-terms lexicon has a plainer word for. */
export const euphemisms: Detector = (reading) => {
  const found: Detected[] = [];
  for (const { entry, from, to } of matchesFor(reading, 'loadedTerms')) {
    const plain = plainerWord(entry);
    if (plain !== '') found.push({ device: 'euphemism', rule: entry.term, plain, from, to });
  }
  return found;
};
