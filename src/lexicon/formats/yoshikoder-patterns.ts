/** How the dictionary's patterns are written, by the name in `patternengine`. */
export type PatternEngine = 'wildcard' | 'regexp';

const ENGINES = new Map<string, PatternEngine>([
  ['substring', 'wildcard'],
  ['wildcard', 'wildcard'],
  ['glob', 'wildcard'],
  ['regexp', 'regexp'],
  ['regex', 'regexp'],
]);

export const engineNamed = (name: string): PatternEngine | undefined => ENGINES.get(name.trim().toLowerCase());

/** One step of a simple regular expression and what it is in a glob. */
const STEPS: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [/(?:\.|\\w|\\p\{L\}|\[a-z\]|\[a-zA-Z\])\*/y, () => '*'],
  [/(?:\.|\\w|\\p\{L\}|\[a-z\]|\[a-zA-Z\])\+/y, () => '?*'],
  [/(?:\.|\\w|\\p\{L\}|\[a-z\]|\[a-zA-Z\])/y, () => '?'],
  [/\\s\+|\\s/y, () => ' '],
  [/\\([-.'’/&@#!+])/y, ([, character]) => character as string],
  [/[\p{L}\p{M}\p{N} '’_/&@#!-]/uy, ([character]) => character],
];
const QUANTIFIER = /[*+?{]/;

/**
 * A regular expression that is no more than letters, `.*`, `.+`, `.`, `\w*` … as a glob; nothing for any other. It is
 * taken to match a whole word, as Yoshikoder does.
 */
export function globOfRegexp(pattern: string): string | undefined {
  const bare = pattern.replace(/^(?:\^|\\b)+/, '').replace(/(?:\\b|(?<!\\)\$)+$/, '');
  let glob = '';
  for (let at = 0; at < bare.length; ) {
    let step: string | undefined;
    for (const [form, toGlob] of STEPS) {
      form.lastIndex = at;
      const found = form.exec(bare);
      if (!found) continue;
      step = toGlob(found);
      at = form.lastIndex;
      break;
    }
    if (step === undefined || QUANTIFIER.test(bare[at] ?? '')) return undefined;
    glob += step;
  }
  return glob || undefined;
}
