/** Added to what is said in all: one faint word makes no portrait. One plain deed. */
const DAMPING = 3;

/**
 * -1 to 1: what is said for an actor less what is said against, by all that is said. A balance does not grow with length.
 *
 * @param praise summed, >= 0.
 * @param blame summed, <= 0.
 */
export const balance = (praise: number, blame: number): number => (praise + blame) / (praise - blame + DAMPING);
