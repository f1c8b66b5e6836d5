/**
 * Labels of political position in opposed pairs: what holds for the one side holds for the other. The names of
 * parties and their followers are in the names lexicon and are no labels.
 */
export const LABEL_PAIRS: readonly (readonly [string, string])[] = [
  ['leftist', 'rightist'],
  ['leftists', 'rightists'],
  ['lefty', 'righty'],
  ['socialist', 'capitalist'],
  ['socialists', 'capitalists'],
  ['communist', 'fascist'],
  ['communists', 'fascists'],
  ['marxist', 'nationalist'],
  ['marxists', 'nationalists'],
  ['liberal', 'conservative'],
  ['liberals', 'conservatives'],
  ['progressive', 'reactionary'],
  ['progressives', 'reactionaries'],
  ['globalist', 'nativist'],
  ['globalists', 'nativists'],
  ['feminist', 'antifeminist'],
  ['feminists', 'antifeminists'],
  ['collectivist', 'individualist'],
  ['collectivists', 'individualists'],
  ['secularist', 'fundamentalist'],
  ['secularists', 'fundamentalists'],
  ['environmentalist', 'industrialist'],
  ['environmentalists', 'industrialists'],
];

export const LABELS: ReadonlySet<string> = new Set(LABEL_PAIRS.flat());

/** First halves of "left-wing", "right winger". */
export const WINGS: ReadonlySet<string> = new Set(['left', 'right']);

/** What makes a jibe of a label of either side. */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  'radical extreme extremist ultra hardcore rabid loony militant diehard die-hard hardline hard-line raving fanatical crazed crazy lunatic unhinged woke godless dangerous hateful angry elite elitist arch unrepentant avowed so-called closet crypto'.split(
    ' ',
  ),
);
