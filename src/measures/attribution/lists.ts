/**
 * A list with one more item. Most of attribution's lists have one, and a list that begins with its item takes a fifth
 * of the memory of an empty one that is pushed to, which at once makes room for seventeen.
 */
export function withItem<T>(list: T[] | undefined, item: T): T[] {
  if (!list || list.length === 0) return [item];
  list.push(item);
  return list;
}

/** Puts a short list, or one that is nearly so already, in order of place. `Array.prototype.sort` takes a kilobyte and a half before its first comparison. */
export function sortByPlace<T>(list: T[], placeOf: (item: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    const place = placeOf(item);
    let at = i;
    for (; at > 0 && placeOf(list[at - 1] as T) > place; at--) list[at] = list[at - 1] as T;
    list[at] = item;
  }
  return list;
}
