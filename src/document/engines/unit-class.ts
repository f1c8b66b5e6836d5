/** What a UTF-16 unit is to wink's way of splitting a text. */
export const UNIT = { word: 0, space: 1, lineBreak: 2 } as const;

/** Of the first 256 units: white space that parts, and control characters, which wink must not see, for it. */
const CLASSES = new Uint8Array(256);
CLASSES.fill(UNIT.space, 0, 33);
CLASSES.fill(UNIT.space, 0x7f, 0xa1);
CLASSES[9] = CLASSES[10] = UNIT.lineBreak;

/** Tabs and line feeds stand together as tokens of their own; all else is words, and what parts them. */
export function classOfUnit(unit: number): number {
  if (unit < 256) return CLASSES[unit] as number;
  return unit >= 0x2002 && isWideSpace(unit) ? UNIT.space : UNIT.word;
}

const isWideSpace = (unit: number): boolean =>
  unit <= 0x2005 || unit === 0x2009 || unit === 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0xfeff;
