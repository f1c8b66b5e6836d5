import type { Io, Sink } from './io.js';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/**
 * Whether to colour. The option decides; `auto` asks FORCE_COLOR, then NO_COLOR (no-color.org), then whether the output
 * is a terminal that knows colours.
 */
export function usesColour(choice: ColourChoice, { isTTY = false }: Pick<Sink, 'isTTY'>, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== 'dumb';
}
