/** How often each of some texts occurs, most frequent first, then by alphabet; case is not told apart, the first spelling stands. */
export function tallied(texts: Iterable<string>): { text: string; count: number }[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const clean = text.replace(/\s+/g, ' ').trim();
    const known = counts.get(clean.toLowerCase());
    if (known) known.count++;
    else counts.set(clean.toLowerCase(), { text: clean, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
