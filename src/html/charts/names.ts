import { visibleLine } from '../../render/visible.js';

/** Names short enough for an axis, without their end, or without their beginning where they begin alike; no two are the same. */
export function axisNames(names: readonly string[], longest = 24): string[] {
  const whole = names.map(visibleLine);
  const heads = whole.map((name) => (name.length <= longest ? name : `${name.slice(0, longest - 1)}…`));
  const taken = new Set<string>();
  return whole.map((name, i) => {
    const head = heads[i] as string;
    const isShared = heads.indexOf(head) !== heads.lastIndexOf(head);
    const short = isShared && name.length > longest ? `…${name.slice(1 - longest)}` : head;
    let label = short;
    for (let n = 2; taken.has(label); n++) label = `${short} (${n})`;
    taken.add(label);
    return label;
  });
}
