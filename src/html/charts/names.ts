import { visibleLine } from '../../render/visible.js';

/** Names short enough for an axis; two of them never are the same. */
export function axisNames(names: readonly string[], longest = 24): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const whole = visibleLine(name);
    const short = whole.length <= longest ? whole : `${whole.slice(0, longest - 1)}…`;
    let label = short;
    for (let n = 2; taken.has(label); n++) label = `${short} (${n})`;
    taken.add(label);
    return label;
  });
}
