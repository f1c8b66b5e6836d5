import type { Span } from '../../src/report.js';

/** Every object in a value that has start, end and text, however deep. */
export function* spansIn(value: unknown, path = 'report'): Generator<{ path: string; span: Span }> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, text } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') yield { path, span: value as Span };
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}.${key}`);
}
