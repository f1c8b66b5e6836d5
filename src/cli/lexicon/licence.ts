import type { Lexicon } from '../../lexicon/schema.js';

type Licence = Lexicon['licence'];

/** Licences that allow passing on and commercial use, on terms. */
const OPEN =
  /^(?:MIT(?:-0)?|0BSD|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|EUPL-1\.2|(?:A|L)?GPL-[23]\.[01](?:-only|-or-later|\+)?|Unlicense|CC0-1\.0|CC-BY(?:-SA)?-[1-4]\.[0-9]|PDDL-1\.0|ODbL-1\.0|ODC-By-1\.0|CC-PDDC)$/i;
const NOT_COMMERCIAL = /^CC-BY-NC(?:-SA)?-[1-4]\.[0-9]$/i;

/**
 * A licence by its SPDX expression, with what it allows. Of a licence that is not known here nothing is allowed: what is
 * wrongly forbidden is soon found out.
 */
export function licenceNamed(spdx: string): Licence {
  const parts = spdx.split(/[()\s]+/).filter((part) => part && !/^(?:AND|OR|WITH)$/i.test(part));
  const every = (test: (part: string) => boolean) => parts.length > 0 && parts.every(test);
  return { spdx: spdx.trim(), redistributable: every((part) => OPEN.test(part) || NOT_COMMERCIAL.test(part)), commercial: every((part) => OPEN.test(part)) };
}

/** `MIT: may be passed on; may be used commercially` */
export function licenceLine({ spdx, redistributable, commercial }: Licence): string {
  return `${spdx}: ${redistributable ? 'may' : 'may not'} be passed on, ${commercial ? 'may' : 'may not'} be used commercially`;
}
