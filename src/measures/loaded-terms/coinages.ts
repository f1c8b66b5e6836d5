import { createLandmark } from '../../document/landmarks.js';
import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import { shapeAt, type VoicedReading } from '../../reading.js';
import type { Found } from './detected.js';

const setOf = (words: string): ((lower: string) => boolean) => {
  const set = new Set(words.split(' '));
  return (lower) => set.has(lower);
};

/** Last parts that turn whatever stands before them into a jibe: "grievance-peddling", "rage-fuelled", "pundit-in-chief". */
const JIBES = setOf(
  'loving hating hater haters lover bashing basher bashers baiting baiter mongering monger mongers peddling peddler pushing pusher crazed addled obsessed drenched soaked riddled infested ridden stained fueled fuelled filled fed addicted averse deranged bloated laced tinged tainted plagued happy mad whisperer splaining shaming grabbing grubbing busting gouging licking worshipping worshiping sniffing swilling spewing wielding toting thumping hugger huggers denier deniers truther truthers fest palooza gate mania phobe phobes phobic tard tards hungry starved crushing killing destroying wrecking embarrassing defying hardened',
);
const isJibe = createWordFlag(JIBES);
/** First parts that unmask what follows: "wannabe-autocrat", "sham-expert". */
const MASKS = setOf('pseudo wannabe faux quasi crypto uber über ultra arch mega sham mock phony fake rabidly virulently stridently');
const isMask = createWordFlag(MASKS);
/** Plain compounds with these parts: "oil-fed lamp", "ultra-violet", "power-hungry" is in the lexicon. */
const PLAIN = setOf(
  'water gas oil coal wood solar diesel battery grass corn spring rain air steam milk bottle violet marathon sonic light high low self peace nature fun music trigger animal life blood climate well pain weed ground record job crowd soil sun',
);
const isPlain = createWordFlag(PLAIN);
/** "pseudo-inquiry", "tunnel-gate": the tokenizer keeps some compounds in one piece. */
const isCoinedWord = (lower: string): boolean => {
  const hyphen = lower.indexOf('-');
  if (hyphen <= 0 || lower.indexOf('-', hyphen + 1) >= 0) return false;
  const before = lower.slice(0, hyphen);
  const after = lower.slice(hyphen + 1);
  return !PLAIN(before) && !PLAIN(after) && (MASKS(before) || JIBES(after));
};
const hyphensOf = createLandmark((lower) => /^[-‐‑–]$/.test(lower));
const coinedWordsOf = createLandmark(isCoinedWord);
const isHyphen = (reading: VoicedReading, i: number): boolean => (shapeAt(reading.document, i) & SHAPE.hyphen) !== 0;

/**
 * Coinages: a hyphen joins a word to one that judges it, whatever the word is. Nobody lists them; their second (or
 * first) half gives them away: "the grievance-peddling host", "a wannabe-autocrat", "the pundit-in-chief".
 */
export function findCoinages(reading: VoicedReading): Found[] {
  const { document } = reading;
  const { tokens, vocabulary } = document;
  const { word, start, end } = tokens;
  const jibe = isJibe(vocabulary);
  const mask = isMask(vocabulary);
  const plain = isPlain(vocabulary);
  const found: Found[] = [];
  for (const i of coinedWordsOf(document)) found.push({ from: i, to: i + 1, entry: '(coinage)', category: 'coinage', weight: 2 });
  for (const i of hyphensOf(document)) {
    if (i === 0 || i + 1 >= tokens.length) continue;
    if (end[i - 1] !== start[i] || end[i] !== start[i + 1]) continue;
    const before = word[i - 1] as number;
    const after = word[i + 1] as number;
    if (!(shapeAt(document, i - 1) & SHAPE.word) || plain(before) || plain(after)) continue;
    if (jibe(after) || mask(before)) found.push({ from: i - 1, to: i + 2, entry: '(coinage)', category: 'coinage', weight: 2 });
    else if (isInChief(reading, i)) found.push({ from: i - 1, to: i + 4, entry: '(coinage)', category: 'coinage', weight: 2 });
  }
  return found;
}

const isIn = createWordFlag((lower) => lower === 'in');
const isChief = createWordFlag((lower) => lower === 'chief');
const isOffice = createWordFlag((lower) => lower === 'editor' || lower === 'commander' || lower === 'editors' || lower === 'commanders');

/** "pundit-in-chief", but no editor-in-chief. */
function isInChief(reading: VoicedReading, i: number): boolean {
  const { tokens, vocabulary } = reading.document;
  const { word, pos } = tokens;
  if (i + 3 >= tokens.length || !isIn(vocabulary)(word[i + 1] as number) || !isChief(vocabulary)(word[i + 3] as number)) return false;
  return isHyphen(reading, i + 2) && !isOffice(vocabulary)(word[i - 1] as number) && pos[i - 1] !== POS.NUM;
}
