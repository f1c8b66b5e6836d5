import type { Report } from '../report.js';
import { countedWords } from './figures.js';

/** Shorter than this, hardly any difference can show. */
const SHORT = 150;

/** What a reader of the comparison should know beforehand. */
export function cautionsOf(a: Report, b: Report): string[] {
  return [
    ...(sameLexicons(a, b) ? [] : ['The two texts were read with other lexicons or versions: a difference may be theirs.']),
    ...([a, b].some((report) => countedWords(report) < SHORT) ? [`A text of fewer than ${SHORT} words shows large differences only.`] : []),
    ...(sameMeasures(a, b) ? [] : ['Not all measures were taken of both texts; only those of both are compared.']),
  ];
}

const sameLexicons = (a: Report, b: Report): boolean => lexiconsOf(a) === lexiconsOf(b);
const lexiconsOf = ({ lexicons }: Report): string =>
  lexicons
    .map(({ id, version, hash }) => `${id}@${version}#${hash}`)
    .sort()
    .join(' ');

const sameMeasures = (a: Report, b: Report): boolean => Object.keys(a.overall).sort().join() === Object.keys(b.overall).sort().join();
