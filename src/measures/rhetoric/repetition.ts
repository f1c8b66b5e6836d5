import { hashed, hashStart } from '../../document/engines/runs.js';
import type { Block, Sentence } from '../../document/types.js';
import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordBits } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

/** Words of a phrase that is repeated, and how many of them must carry meaning. */
const LENGTH = 3;
const CONTENT_WORDS = 2;
/** In how many paragraphs it must stand. */
const PARAGRAPHS = 3;
/** Words that sentences in a row must share at their head (anaphora). */
const HEAD = 2;
/** Sentences in a row that must share it. */
const IN_A_ROW = 3;

/**
 * Repetition (Johnstone 1994): a phrase of three words, two of them with meaning, that stands in three paragraphs or
 * more (a slogan: "win-win cooperation"), and three sentences in a row that begin with the same two words (anaphora:
 * "We will build. We will heal. We will win."). Names are no slogans.
 */
export const repetition: Detector = (reading) => [...slogans(reading), ...anaphora(reading)];

/** A word in 31 bits, for telling phrases apart roughly. */
const hashIn = createWordBits((lower) => {
  let hash = hashStart;
  for (let i = 0; i < lower.length; i++) hash = hashed(hash, lower.charCodeAt(i));
  return hash & 0x7fffffff;
});

function slogans({ document, entities }: VoicedReading): Detected[] {
  const { tokens, vocabulary, blocks, sentences, sentenceOf } = document;
  const places = new Map<string, { from: number; block: number }[]>();
  for (const from of frequentPhrases()) {
    const block = (sentences[sentenceOf[from] as number] as Sentence).paragraph;
    const key = phraseAt(from);
    const known = places.get(key);
    if (known) known.push({ from, block });
    else places.set(key, [{ from, block }]);
  }
  const found: Detected[] = [];
  for (const all of places.values()) {
    if (all.length < PARAGRAPHS || new Set(all.map(({ block }) => block)).size < PARAGRAPHS) continue;
    for (const { from } of all) found.push({ device: 'repetition', rule: 'a phrase that returns', from, to: from + LENGTH });
  }
  return withoutOverlaps(found);

  /** Where the phrases begin whose hash stands in so many paragraphs: nearly all others are told by it, and no string is made. */
  function frequentPhrases(): number[] {
    const hashOf = hashIn(vocabulary);
    const mask = 2 ** Math.ceil(Math.log2(tokens.length + 1)) * 2 - 1;
    const paragraphs = new Uint8Array(mask + 1);
    const last = new Int32Array(mask + 1);
    const begins: number[] = [];
    const slots: number[] = [];
    for (const sentence of sentences) {
      if (!isRead(blocks[sentence.paragraph])) continue;
      for (let i = sentence.from; i + LENGTH <= sentence.to; i++) {
        if (!isPhrase(i)) continue;
        let hash = hashStart;
        for (let j = i; j < i + LENGTH; j++) hash = hashed(hash, hashOf(tokens.word[j] as number));
        const slot = (hash ^ (hash >>> 15)) & mask;
        if (last[slot] !== sentence.paragraph + 1 && (paragraphs[slot] as number) < PARAGRAPHS) paragraphs[slot] = (paragraphs[slot] as number) + 1;
        last[slot] = sentence.paragraph + 1;
        begins.push(i);
        slots.push(slot);
      }
    }
    return begins.filter((_, k) => paragraphs[slots[k] as number] === PARAGRAPHS);
  }

  /** Words only, some of them with meaning, and no name among them. */
  function isPhrase(from: number): boolean {
    let content = 0;
    for (let i = from; i < from + LENGTH; i++) {
      const word = tokens.word[i] as number;
      if (!((vocabulary.shapes[word] as number) & SHAPE.word) || (entities.entityOf[i] as number) >= 0) return false;
      const pos = tokens.pos[i];
      if (pos === POS.NOUN || pos === POS.ADJ || pos === POS.VERB || pos === POS.ADV) content++;
    }
    return content >= CONTENT_WORDS;
  }

  function phraseAt(from: number): string {
    const lower = (i: number) => vocabulary.lowers[tokens.word[i] as number] as string;
    return `${lower(from)} ${lower(from + 1)} ${lower(from + 2)}`;
  }
}

const isRead = (block: Block | undefined): boolean => block?.role === 'body' || block?.role === 'list-item';

/** Longer repetitions come as several overlapping ones: one is enough. */
function withoutOverlaps(found: Detected[]): Detected[] {
  found.sort((a, b) => a.from - b.from);
  let end = -1;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function anaphora({ document: { tokens, sentences } }: VoicedReading): Detected[] {
  const found: Detected[] = [];
  let run = 1;
  for (let s = 1; s <= sentences.length; s++) {
    if (s < sentences.length && sharesHead(sentences[s - 1] as Sentence, sentences[s] as Sentence)) {
      run++;
      continue;
    }
    if (run >= IN_A_ROW)
      for (let r = s - run; r < s; r++) {
        const { from } = sentences[r] as Sentence;
        found.push({ device: 'repetition', rule: 'sentences that begin alike', from, to: from + HEAD });
      }
    run = 1;
  }
  return found;

  function sharesHead(a: Sentence, b: Sentence): boolean {
    if (a.paragraph !== b.paragraph || a.to - a.from <= HEAD || b.to - b.from <= HEAD) return false;
    for (let i = 0; i < HEAD; i++) if (tokens.word[a.from + i] !== tokens.word[b.from + i] || tokens.pos[a.from + i] === POS.PUNCT) return false;
    return true;
  }
}
