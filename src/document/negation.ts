import { createLandmark } from './landmarks.js';
import { type Document, POS, type Sentence } from './types.js';
import { SHAPE } from './vocabulary.js';

/** Negators that open a scope to their right. A closed class of English, so it stands here and not in a lexicon. */
const NEGATORS = new Set("not n't n’t never no none nobody nothing neither nor nowhere without hardly barely scarcely cannot ain't".split(' '));
/** Pairs that negate: "anything | but honest", "far | from honest". */
const PAIRS: Readonly<Record<string, string>> = { anything: 'but', far: 'from' };
/** Words after which a negator negates nothing: "not only", "no doubt", "not just", "no wonder". */
const NO_NEGATION_BEFORE = new Set('only just merely least doubt wonder matter sooner longer but why because how where when what'.split(' '));
/** A new clause ends the scope. */
const CLAUSE_OPENERS = new Set('but because although though while whereas since unless until if which who that when as'.split(' '));
/** Words of not doing, which a negator turns into doing: "did not hesitate to help", "never failed to win", "not afraid to act". */
const OMITTING: ReadonlySet<string> = new Set(
  'fail fails failed failing hesitate hesitates hesitated hesitating neglect neglected forget forgot cease ceases ceased afraid ashamed scared reluctant hesitant slow'.split(
    ' ',
  ),
);

/** "never misses a | chance | to insult the press" */
const MISSING = new Set('miss misses missed missing'.split(' '));
const CHANCES = new Set(['chance', 'opportunity']);

export const isOmitting = (lower: string): boolean => OMITTING.has(lower);

/** How many words a negator reaches: wide enough for "did not give a good answer", narrow enough to stay in the phrase. */
const REACH = 5;

/** After a conjunction they are the subject of a new clause. */
const SUBJECTS = new Set('he she they we i it you'.split(' '));

const negatorsOf = createLandmark((lower) => NEGATORS.has(lower) || Object.hasOwn(PAIRS, lower));

/** Of each token: 1 where a negator of its own clause reaches it. */
export function scopedNegation(document: Pick<Document, 'tokens' | 'vocabulary' | 'sentences' | 'sentenceOf'>): Uint8Array {
  const { tokens, vocabulary, sentences, sentenceOf } = document;
  const negated = new Uint8Array(tokens.length);
  for (const at of negatorsOf(document)) {
    // "whether or | not Lund lied"
    if (at > 0 && lowerOf(at - 1) === 'or') continue;
    const second = PAIRS[lowerOf(at)];
    if (second !== undefined && lowerOf(at + 1) !== second) continue;
    markScope(second === undefined ? at + 1 : at + 2, (sentences[sentenceOf[at] as number] as Sentence).to);
  }
  return negated;

  function lowerOf(at: number): string {
    return at < tokens.length ? (vocabulary.lowers[tokens.word[at] as number] as string) : '';
  }

  function markScope(from: number, to: number): void {
    let words = 0;
    let omits = false;
    let misses = false;
    for (let i = from; i < to && words < REACH; i++) {
      const word = tokens.word[i] as number;
      const lower = vocabulary.lowers[word] as string;
      if (words === 0 && NO_NEGATION_BEFORE.has(lower)) return;
      if (CLAUSE_OPENERS.has(lower) && words > 0) return;
      // "gave no help and | she lost"
      if (SUBJECTS.has(lower) && tokens.pos[i - 1] === POS.CCONJ) return;
      if (omits && lower === 'to') return;
      misses ||= MISSING.has(lower);
      omits = isOmitting(lower) || (misses && CHANCES.has(lower));
      const shape = vocabulary.shapes[word] as number;
      if (shape & SHAPE.word) {
        negated[i] = 1;
        words++;
      } else if (!(shape & SHAPE.hyphen) && tokens.pos[i] === POS.PUNCT) return;
    }
  }
}
