/** A compiled `*` / `?` pattern: matches whole words, in time linear in word × pattern, without backtracking beyond the last star. */
export type GlobTest = (word: string) => boolean;

/** The letters before the first wildcard: only words that begin with them need be tried. */
export function globPrefix(pattern: string): string {
  return pattern.slice(0, pattern.search(/[*?]|$/));
}

/** `*` stands for any letters or none, `?` for exactly one. */
export function compileGlob(pattern: string): GlobTest {
  if (/^[^*?]*\*$/.test(pattern)) {
    const prefix = pattern.slice(0, -1);
    return (word) => word.startsWith(prefix);
  }
  return (word) => {
    let at = 0;
    let in_ = 0;
    let star = -1;
    let resume = 0;
    while (in_ < word.length) {
      if (at < pattern.length && pattern[at] === '*') {
        star = at++;
        resume = in_;
      } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === word[in_])) {
        at++;
        in_++;
      } else if (star >= 0) {
        at = star + 1;
        in_ = ++resume;
      } else return false;
    }
    while (pattern[at] === '*') at++;
    return at === pattern.length;
  };
}
