import type { Diagnostic } from '../lexicon/formats/format.js';

/** Of one kind of diagnostic the first are shown; a file with a thousand odd lines says enough with these. */
const SHOWN_PER_CODE = 10;

/** Where something was found, and what, as compilers say it: `mood.dic:12:3: warning: …`. */
export function placed(file: string, { severity, message, line, column }: Omit<Diagnostic, 'code'>): string {
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: ${severity}: ${message}`;
}

/** A line a diagnostic; of those that are merely worth knowing only where `infos` are wanted. */
export function diagnosticLines(file: string, diagnostics: readonly Diagnostic[], { infos = false } = {}): string[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info' && !infos) continue;
    const same = byCode.get(diagnostic.code);
    if (same) same.push(diagnostic);
    else byCode.set(diagnostic.code, [diagnostic]);
  }
  return [...byCode.values()].flatMap((all) => {
    const lines = all.slice(0, SHOWN_PER_CODE).map((diagnostic) => placed(file, diagnostic));
    const left = all.length - SHOWN_PER_CODE;
    return left > 0 ? [...lines, `${file}: … and ${left} more of these; for all: slantwise lexicon validate`] : lines;
  });
}
