/** Columns for more rows than a long article has are not kept: one huge text should not hold memory for ever. */
const LARGEST_KEPT = 1 << 15;

/**
 * Columns that are used again from text to text: making typed arrays costs more than filling them with a text of a few
 * hundred words. What stands in them is left from the text before, and they are good only until they are asked for again.
 */
export function reusedColumns<T>(make: (size: number) => T): (size: number) => T {
  let kept = 0;
  let columns: T | undefined;
  return (size) => {
    if (columns && size <= kept) return columns;
    const rows = Math.max(1024, 2 ** Math.ceil(Math.log2(size)));
    const made = make(rows);
    if (rows <= LARGEST_KEPT) {
      kept = rows;
      columns = made;
    }
    return made;
  };
}
