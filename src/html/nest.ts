/** A stretch that something is wrapped around. */
export interface Wrapped {
  start: number;
  end: number;
  /** The tag that opens it; `first` where it is the stretch's first piece. */
  open: (first: boolean) => string;
  close: string;
}

/**
 * A text with tags around stretches that may overlap: where two cross, the inner one is closed and opened again, so
 * that elements always nest.
 *
 * @param wrapped in order of start, the longer first; those outside of `from` and `to` are cut there.
 * @param write what becomes of the text between.
 */
export function nested(text: string, from: number, to: number, wrapped: readonly Wrapped[], write: (piece: string) => string): string {
  const ends = wrapped.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([from, ...ends.filter((at) => at > from && at < to), to])].sort((a, b) => a - b);
  let out = '';
  let next = 0;
  let open: Wrapped[] = [];
  const begun = new Set<Wrapped>();
  const opened = (one: Wrapped): string => {
    const tag = one.open(!begun.has(one));
    begun.add(one);
    return tag;
  };
  for (let c = 0; c + 1 < cuts.length; c++) {
    const [at, until] = [cuts[c] as number, cuts[c + 1] as number];
    const firstDone = open.findIndex(({ end }) => end <= at);
    if (firstDone >= 0) {
      const above = open.slice(firstDone);
      for (const one of above.toReversed()) out += one.close;
      const stay = above.filter(({ end }) => end > at);
      for (const one of stay) out += opened(one);
      open = [...open.slice(0, firstDone), ...stay];
    }
    for (; next < wrapped.length && (wrapped[next] as Wrapped).start <= at; next++) {
      const one = wrapped[next] as Wrapped;
      if (one.end <= at) continue;
      out += opened(one);
      open.push(one);
    }
    out += write(text.slice(at, until));
  }
  for (const one of open.toReversed()) out += one.close;
  return out;
}
