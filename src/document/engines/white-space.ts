/** Is a UTF-16 unit white space? */
export const isWhiteSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit > 0x1000 && /\s/.test(String.fromCharCode(unit)));
