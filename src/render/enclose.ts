/** Words between two signs; their outer white space stays outside, where emphasis and the eye want it. */
export function enclose(words: string, open: string, close = open): string {
  const core = words.trim();
  if (core === '') return words;
  const at = words.indexOf(core);
  return `${words.slice(0, at)}${open}${core}${close}${words.slice(at + core.length)}`;
}
