import { createLandmark } from '../../document/landmarks.js';
import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import { shapeAt, type VoicedReading } from '../../reading.js';
import type { Found } from './detected.js';
import { INTENSIFIERS, LABELS, WINGS } from './label-words.js';

const labelsOf = createLandmark((lower) => LABELS.has(lower) || WINGS.has(lower));
const isIntensifier = createWordFlag((lower) => INTENSIFIERS.has(lower));
const isWing = createWordFlag((lower) => WINGS.has(lower));
const isWingEnd = createWordFlag((lower) => lower === 'wing' || lower === 'wingers' || lower === 'winger');
const ENTRY = '(identity-label)';
const CATEGORY = 'identity-label';

/**
 * Labels of political position describe as often as they judge. They load where they are put on a name
 * ("the leftist Anna Berg", "right-wing Anna Berg", "Anna Berg, a socialist, …") or intensified ("rabid socialists");
 * "the left-wing party won" is plain. Both sides of politics are held to the same rule (`label-words.ts`).
 */
export function findIdentityLabels(reading: VoicedReading): Found[] {
  const { tokens, vocabulary } = reading.document;
  const wing = isWing(vocabulary);
  const found: Found[] = [];
  for (const i of labelsOf(reading.document)) {
    const to = wing(tokens.word[i] as number) ? endOfWing(reading, i) : i + 1;
    if (to === 0 || (reading.entities.entityOf[i] as number) >= 0) continue;
    const from = intensifiedFrom(reading, i);
    if (from < i) found.push({ from, to, entry: ENTRY, category: CATEGORY, weight: 2 });
    else if (standsOnName(reading, to) || isApposition(reading, i, to)) found.push({ from: i, to, entry: ENTRY, category: CATEGORY, weight: 1 });
  }
  return found;
}

/** "left-wing", "right winger". */
function endOfWing({ document }: VoicedReading, i: number): number {
  const { tokens, vocabulary } = document;
  const next = shapeAtOr0(document, i + 1) & SHAPE.hyphen ? i + 2 : i + 1;
  return next < tokens.length && isWingEnd(vocabulary)(tokens.word[next] as number) ? next + 1 : 0;
}

function shapeAtOr0(document: VoicedReading['document'], i: number): number {
  return i < document.tokens.length ? shapeAt(document, i) : 0;
}

function intensifiedFrom({ document }: VoicedReading, i: number): number {
  const { tokens, vocabulary } = document;
  const before = i > 0 && shapeAtOr0(document, i - 1) & SHAPE.hyphen ? i - 2 : i - 1;
  return before >= 0 && isIntensifier(vocabulary)(tokens.word[before] as number) ? before : i;
}

/** The very next word begins a person's name. */
function standsOnName({ document, entities }: VoicedReading, to: number): boolean {
  return to < document.tokens.length && entities.entities[entities.entityOf[to] as number]?.kind === 'person';
}

const isArticle = createWordFlag((lower) => lower === 'a' || lower === 'an');
const isComma = createWordFlag((lower) => lower === ',');
/** "Anna Berg, a socialist,". */
function isApposition({ document, entities }: VoicedReading, from: number, to: number): boolean {
  const { tokens, vocabulary } = document;
  const { word } = tokens;
  if (from < 3 || to >= tokens.length || !isArticle(vocabulary)(word[from - 1] as number) || !isComma(vocabulary)(word[from - 2] as number)) return false;
  return entities.entities[entities.entityOf[from - 3] as number]?.kind === 'person' && tokens.pos[to] === POS.PUNCT;
}
