import type { Sentence } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';

/** Modifiers of which only the nearest before a word counts; of strengthening and weakening words the nearer. */
interface NearestBefore {
  degree: Match | undefined;
  negator: Match | undefined;
  shifter: Match | undefined;
  irrealis: Match | undefined;
}

/**
 * Walks the modifiers of a text alongside its valenced words.
 *
 * @param modifiers in order of place.
 * @returns for a place in a sentence, the last modifier of each kind that begins before it there; to be asked from left to
 * right. The answer is one object, overwritten by the next question.
 */
export function nearestWalk(modifiers: readonly Match[]): (place: number, sentence: Sentence) => Readonly<NearestBefore> {
  const nearest: NearestBefore = { degree: undefined, negator: undefined, shifter: undefined, irrealis: undefined };
  let next = 0;
  let current: Sentence | undefined;
  return (place, sentence) => {
    if (sentence !== current) enter(sentence);
    for (; next < modifiers.length && (modifiers[next] as Match).from < place; next++) pass(modifiers[next] as Match);
    return nearest;
  };

  function enter(sentence: Sentence): void {
    current = sentence;
    while (next < modifiers.length && (modifiers[next] as Match).from < sentence.from) next++;
    nearest.degree = nearest.negator = nearest.shifter = nearest.irrealis = undefined;
  }

  function pass(modifier: Match): void {
    switch (modifier.entry.subCategory) {
      case 'intensifier':
      case 'downtoner':
      case 'excess':
        nearest.degree = modifier;
        break;
      case 'negator':
        nearest.negator = modifier;
        break;
      case 'shifter':
      case 'ending':
      case 'contending':
      case 'easing':
      case 'remedy':
        nearest.shifter = modifier;
        break;
      case 'irrealis':
      case 'counterfactual':
        nearest.irrealis = modifier;
        break;
    }
  }
}
