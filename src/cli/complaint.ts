import { visibleLine } from '../render/visible.js';

/** A complaint as it appears on standard error. */
export const complaint = (line: string): string => `slantwise: ${visibleLine(line)}\n`;
