import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { POS } from '../../src/document/types.js';
import { regularBases } from '../../src/lexicon/inflection.js';
import type { LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import type { Appraised } from './appraisal.js';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'induce', 'reviewed.yaml');
const CITATION = 'Martin, J. R. and White, P. R. R. (2005). The Language of Evaluation: Appraisal in English. Palgrave Macmillan.';

/** The reviewer's scale ends at 3, that of the lists at 4. */
const FROM_REVIEW = 4 / 3;
/** Feelings are the most a matter of view. */
const SUBJECTIVITY: Readonly<Record<Appraised['appraisal'], number>> = { affect: 0.9, judgement: 0.8, appreciation: 0.8 };
/** What the induced value of a word weighs beside the reviewer's. */
const INDUCED_WEIGHT = 1;

interface Group {
  value: number;
  words: string;
  /** The parts of speech as which the words have the value; as others they have none. */
  pos?: LexiconEntry['pos'];
  /** False where the vectors were not shown the words. */
  seed?: boolean;
  /** What kind of evaluation the words make. */
  appraisal?: Appraised['appraisal'];
  /** How much they are a matter of view; SUBJECTIVITY where nothing is said. */
  subjectivity?: number;
}

/** Single words whose valence a reviewer wrote. */
export interface ReviewedWords {
  /** A category a value. */
  category: LexiconCategory;
  /** Whether a word is one of them, or a regular inflection of one: the lists then have no say. */
  covers(word: string): boolean;
}

/** What a reviewer wrote of words that have one value as whatever part of speech, on the scale of the lists: seeds of the induced lexicon. */
export function reviewedValues(): Map<string, number> {
  return new Map(
    readGroups().flatMap((group) => (group.pos || group.seed === false ? [] : wordsOf(group).map((word): [string, number] => [word, group.value]))),
  );
}

/** Of each word of a family, what kind of evaluation it makes. */
export function reviewedAppraisals(): Map<string, Appraised> {
  const known = new Map<string, Appraised>();
  for (const group of readGroups()) {
    const { appraisal } = group;
    if (appraisal) for (const word of wordsOf(group)) known.set(word, { appraisal, subjectivity: group.subjectivity ?? SUBJECTIVITY[appraisal] });
  }
  return known;
}

/**
 * @param isWritten whether the lexicon's own files have the word, which go before.
 * @param induced the induced value of words: a reviewer is one rater, and vectors that have learned from all of them steady the hand.
 */
export function reviewedWords(induced: ReadonlyMap<string, number>, isWritten: (word: string) => boolean): ReviewedWords {
  const groups = readGroups();
  const words = new Set(groups.flatMap((group) => wordsOf(group)));
  return {
    category: {
      id: 'reviewed',
      title: 'Reviewed valence of single words',
      definition:
        'Words whose valence a reviewer wrote, in half points, because the lists and the vectors lack it or have it of another sense than news uses; what a reader feels on meeting the word in a report. Each category holds the words of one value.',
      citation: CITATION,
      categories: byValue(groups, induced, isWritten),
    },
    covers: (word) => words.has(word) || regularBases(word, POS.VERB).some((base) => words.has(base)),
  };
}

/** The file's groups, their values on the scale of the lists. */
function readGroups(): Group[] {
  const groups = parse(readFileSync(FILE, 'utf8')) as Group[];
  return groups.map((group) => ({ ...group, value: Math.round(group.value * FROM_REVIEW * 100) / 100 }));
}

const wordsOf = ({ words }: Group): string[] => words.trim().split(/\s+/);

/** Plain words need no entry: that nothing else holds them is enough. */
function byValue(groups: readonly Group[], induced: ReadonlyMap<string, number>, isWritten: (word: string) => boolean): LexiconCategory[] {
  const entries = new Map<number, (string | LexiconEntry)[]>();
  for (const group of groups) {
    if (group.value === 0) continue;
    const { pos } = group;
    for (const term of wordsOf(group)) {
      if (isWritten(term)) continue;
      const value = pos ? group.value : steadied(group.value, induced.get(term));
      const step = Math.round(value * 10) / 10;
      const entry = pos ? { term, pos } : term;
      const same = entries.get(step);
      if (same) same.push(entry);
      else entries.set(step, [entry]);
    }
  }
  return [...entries]
    .sort(([a], [b]) => a - b)
    .map(([weight, terms]) => ({ id: `${weight < 0 ? 'blame' : 'praise'}-${Math.abs(weight).toFixed(1)}`, weight, entries: terms }));
}

const steadied = (value: number, induced: number | undefined): number =>
  induced === undefined ? value : (value + INDUCED_WEIGHT * induced) / (1 + INDUCED_WEIGHT);
