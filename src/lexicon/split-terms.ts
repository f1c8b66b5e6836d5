import type { CompiledEntry } from './compile.js';

/** What follows the object of a term whose verb may be parted from the rest by it. */
export interface SplitTerm {
  rest: readonly string[];
  entry: CompiledEntry;
}

/** Terms that an object may part: "held | Ann | accountable", "threw | her | under the bus", "forced | the mayor | out"; by their verb. */
export type SplitTerms = Map<string, SplitTerm[]>;

/** What stands after an object by itself: particles, complements, and the prepositions that only the verb explains ("stripped | Ann | of …"). */
const AFTER_OBJECT = new Set(
  'out up down off away aside back ahead apart behind of from first proud accountable responsible liable hostage captive free safe guilty unfit short together well badly poorly unfairly'.split(
    ' ',
  ),
);
/** What may be an adjunct of any verb ("fired | Ann | on Monday"), unless more of the term follows: "put | Ann | on trial". */
const BEGINS_PHRASE = new Set('into in on to at under over through for with by'.split(' '));

/** "gave | Ann | the boot", "owes | Ann | an apology": the verb takes two objects. */
const TWO_OBJECTS = new Set(['give', 'owe']);

/** Verbs that need their preposition: "blamed | the fire | on …", "lost | the race | to …". */
const BOUND = new Set(['blame on', 'lose to', 'sentence to', 'liken to']);

export function addSplitTerm(terms: SplitTerms, [verb = '', ...rest]: readonly string[], entry: CompiledEntry): void {
  const [first = ''] = rest;
  const parts = rest.length > 1 ? BEGINS_PHRASE.has(first) || TWO_OBJECTS.has(verb) : BOUND.has(`${verb} ${first}`);
  if (!parts && !AFTER_OBJECT.has(first)) return;
  const known = terms.get(verb);
  if (known) known.push({ rest, entry });
  else terms.set(verb, [{ rest, entry }]);
}
