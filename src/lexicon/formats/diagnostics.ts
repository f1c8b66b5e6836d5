import type { Diagnostic } from './format.js';

/** Collects what an importer has to say; of one code it keeps the first thousand and the count of the rest, so that memory is bounded. */
export interface Diagnostics {
  error(code: string, message: string, line?: number, column?: number): void;
  warning(code: string, message: string, line?: number, column?: number): void;
  info(code: string, message: string, line?: number, column?: number): void;
  list(): Diagnostic[];
}

const KEPT_PER_CODE = 1000;

export function createDiagnostics(): Diagnostics {
  const kept: Diagnostic[] = [];
  const counts = new Map<string, { severity: Diagnostic['severity']; count: number }>();
  const add = (severity: Diagnostic['severity']) => (code: string, message: string, line?: number, column?: number) => {
    const seen = counts.get(code) ?? { severity, count: 0 };
    counts.set(code, seen);
    if (++seen.count > KEPT_PER_CODE) return;
    kept.push({ severity, code, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
  };
  const more = () =>
    [...counts]
      .filter(([, { count }]) => count > KEPT_PER_CODE)
      .map(([code, { severity, count }]): Diagnostic => ({ severity, code, message: `… and ${count - KEPT_PER_CODE} more of these` }));
  return { error: add('error'), warning: add('warning'), info: add('info'), list: () => [...kept, ...more()] };
}
