import { POS, type Range, type Tokens } from '../types.js';
import { createVocabulary, SHAPE, type Vocabulary } from '../vocabulary.js';
import { createTokenColumns, reserve } from './columns.js';
import type { Engine } from './engine.js';
import type { Language } from './languages.js';

/** Runs and words are remembered; past this many the memory is begun anew, so that it stays flat on long streams. */
const RECYCLE_AFTER_WORDS = 120_000;
/** V8's segmenter is quadratic in the length of what it is given, so longer runs without white space are cut here. */
const LONGEST_RUN = 200;

/** A run between white space, read once: of each of its tokens the place in the run, its end, word and tag. */
type Run = readonly number[];
const COLUMNS = 4;

/** What one engine has seen so far. */
interface Memory {
  vocabulary: Vocabulary;
  runs: Map<string, Run>;
}

/**
 * An engine for a language without a tagger: words by Unicode's boundaries (UAX #29, `Intl.Segmenter`), elided articles
 * and pronouns parted from their nouns, abbreviations with their full stop, Porter stems. Its only tags are `PUNCT`
 * and `NUM`; its lemmas are the words in lower case.
 *
 * A boundary never depends on what stands beyond white space. So runs between white space are segmented on their own,
 * each once: most of a text is runs seen before.
 */
export function createSegmenterEngine(tag: string, language: Language): Engine {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const partsOf = (run: string): string[] => parts(run, segmenter, language);
  let memory: Memory | undefined;

  return {
    language: tag,
    has: { lemma: false, partOfSpeech: false },
    stem: (word) => language.stemmer.stem(word),
    termWords: (term) => runsIn(term, { start: 0, end: term.length }).flatMap(({ start, end }) => partsOf(term.slice(start, end))),
    tokenize(text, stretches): { tokens: Tokens; vocabulary: Vocabulary } {
      if (!memory || Math.max(memory.vocabulary.surfaces.length, memory.runs.size) > RECYCLE_AFTER_WORDS)
        memory = { vocabulary: createVocabulary(), runs: new Map() };
      const { vocabulary, runs } = memory;
      const columns = createTokenColumns(text.length);
      for (const stretch of stretches) {
        for (const { start, end } of runsIn(text, stretch)) {
          const written = text.slice(start, end);
          let run = runs.get(written);
          if (!run) {
            run = readRun(partsOf(written), vocabulary);
            runs.set(written, run);
          }
          pushRun(columns, vocabulary, start, run);
        }
      }
      return { tokens: columns, vocabulary };
    },
  };
}

function pushRun(columns: Tokens, vocabulary: Vocabulary, at: number, run: Run): void {
  reserve(columns, run.length / COLUMNS);
  for (let i = 0; i < run.length; i += COLUMNS) {
    const word = run[i + 2] as number;
    const pos = run[i + 3] as number;
    const row = columns.length++;
    columns.start[row] = at + (run[i] as number);
    columns.end[row] = at + (run[i + 1] as number);
    columns.word[row] = word;
    columns.pos[row] = pos;
    columns.lemma[row] = vocabulary.lemmaOf(word, pos);
  }
}

function readRun(surfaces: readonly string[], vocabulary: Vocabulary): Run {
  const run: number[] = [];
  let at = 0;
  for (const surface of surfaces) {
    const word = vocabulary.add(surface);
    const shape = vocabulary.shapes[word] as number;
    const pos = !(shape & SHAPE.word) ? POS.PUNCT : /^\p{N}/u.test(surface) ? POS.NUM : POS.X;
    if (vocabulary.lemmaOf(word, pos) < 0) vocabulary.setLemma(word, pos, vocabulary.lowers[word] as string);
    run.push(at, at + surface.length, word, pos);
    at += surface.length;
  }
  return run;
}

/** The tokens of a run: its segments, abbreviations put together with their stop, elisions parted. They join to the run again. */
function parts(run: string, segmenter: Intl.Segmenter, { abbreviations, elision }: Language): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const before = found.at(-1);
    if (segment === '.' && before !== undefined && isAbbreviation(before, abbreviations)) found[found.length - 1] = `${before}.`;
    else {
      const elided = elision?.exec(segment)?.[0].length ?? 0;
      if (elided > 0) found.push(segment.slice(0, elided));
      found.push(segment.slice(elided));
    }
  }
  return found;
}

/** "Mme.", the initial of "J. Vidal", and what has a stop inside: "U.S." */
function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}$|^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** The runs between white space and control characters; long ones cut, though not inside a surrogate pair. */
function runsIn(text: string, { start, end }: Range): Range[] {
  const runs: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 32;
    const parts = isParting(unit);
    const tooLong = at - from > LONGEST_RUN || (at - from === LONGEST_RUN && !isLowSurrogate(unit));
    if (!parts && !tooLong) continue;
    if (at > from) runs.push({ start: from, end: at });
    from = parts ? at + 1 : at;
  }
  return runs;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const isParting = (unit: number): boolean =>
  unit <= 32 || (unit >= 0x7f && unit <= 0xa0) || unit === 0xfeff || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
