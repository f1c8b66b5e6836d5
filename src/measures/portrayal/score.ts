/** Added to what is said in all: one faint word makes no portrait. One plain deed. */
const DAMPING = 3;

/**
 * -1 to 1: what is said for an actor less what is said against, by all that is said. A balance does not grow with length.
 *
 * @param praise summed, >= 0.
 * @param blame summed, <= 0.
 */
export const balance = (praise: number, blame: number): number => (praise + blame) / (praise - blame + DAMPING);

/** What acting adds to praise at most: never as much as makes a score that is more than neutral. */
const ACTIVE = 0.1;

/**
 * Whoever is shown to act and to speak is shown able, which is a faint good (Osgood et al. 1957 on potency and activity
 * beside evaluation; van Leeuwen 1996 on actors made active): it tips the scales where little else is said.
 */
export const activity = (acts: number): number => (ACTIVE * acts) / (1 + acts);
