import type { Lexicon } from './schema.js';

type Licence = Lexicon['licence'];

/** Until somebody says otherwise, a lexicon is nobody's to pass on. */
export const UNKNOWN_LICENCE: Licence = { spdx: 'LicenseRef-unknown', redistributable: false, commercial: false };

/** What holds for a lexicon made from several: all of their licences, and only what each of them allows. */
export function joinedLicence(licences: readonly Licence[]): Licence {
  const parts = new Set(licences.flatMap(({ spdx }) => conjuncts(spdx)));
  return {
    spdx:
      parts.size > 1
        ? [...parts].map((part) => (/\sOR\s/.test(part) && !part.startsWith('(') ? `(${part})` : part)).join(' AND ')
        : (licences[0] as Licence).spdx,
    redistributable: licences.every(({ redistributable }) => redistributable),
    commercial: licences.every(({ commercial }) => commercial),
  };
}

/** "MIT AND (A OR B)" is MIT, (A OR B); an OR outside of brackets binds weaker than AND, so such an expression is one. */
function conjuncts(spdx: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const word of spdx.trim().split(/(\s+|[()])/)) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    if (depth === 0 && word === 'OR') return [spdx.trim()];
    if (depth === 0 && word === 'AND') parts.push('');
    else parts[parts.length - 1] += word;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
