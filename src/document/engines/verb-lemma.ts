/** Base forms that end as past forms do. */
const BASES = new Set(['embed', 'imbed', 'shred', 'reembed']);

/** The lemma of a verb: where wink leaves a past form as it is ("maimed"), its base. */
export const verbLemma = (lower: string, lemma: string): string =>
  lemma === lower && /[^e]ed$/.test(lower) && lower.length > 5 && !BASES.has(lower) ? baseOfPast(lower) : lemma;

/** "maimed" → maim, "menaced" → menace, "jabbed" → jab, "sullied" → sully. */
function baseOfPast(word: string): string {
  const stem = word.slice(0, -2);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cuvz]|[^s]s|[^aeiou][gk]|ag|at|bl|ador)$/.test(stem) && !/(?:[nr]k|ng)$/.test(stem) ? `${stem}e` : stem;
}
