/**
 * Loaded terms of politically opposed sides that answer each other. Both stand in the lexicon with the same weight: a
 * term of one side does not go in, out, up or down without the other.
 */
export const PARALLEL_TERMS: readonly (readonly [string, string])[] = [
  ['left-wing', 'right-wing'],
  ['far left', 'far right'],
  ['left-wing media', 'right-wing media'],
  ['the left', 'the right'],
  ['leftist', 'rightist'],
  ['leftism', 'rightism'],
  ['communist', 'fascist'],
  ['communism', 'fascism'],
  ['socialist', 'capitalist'],
  ['socialism', 'capitalism'],
  ['anti-communist', 'anti-fascist'],
  ['creeping communism', 'creeping fascism'],
  ['pro-life', 'pro-choice'],
  ['pro-abortion', 'anti-choice'],
  ['pro-gun', 'anti-gun'],
  ['illegal immigrant', 'undocumented immigrant'],
  ['illegal alien', 'undocumented alien'],
  ['bleeding-heart liberal', 'heartless conservative'],
  ['limousine liberal', 'country-club conservative'],
  ['champagne socialist', 'vulture capitalist'],
  ['biological male', 'biological female'],
];

/** Words that name a side, with their opposites: an entry with the one has a twin with the other. */
export const SIDES: readonly (readonly [string, string])[] = [
  ['leftist', 'rightist'],
  ['left-wing', 'right-wing'],
  ['left wing', 'right wing'],
  ['far left', 'far right'],
  ['radical left', 'radical right'],
  ['hard left', 'hard right'],
  ['liberal', 'conservative'],
];
