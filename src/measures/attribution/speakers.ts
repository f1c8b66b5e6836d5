import { POS } from '../../document/types.js';
import { lowerAt } from '../../reading.js';
import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import type { Frame } from './frames.js';
import { ABSTRACT } from './source-types.js';
import type { Syntax, UnitRange } from './syntax.js';
import { QUOTATION } from './units.js';
import { F, W } from './words.js';

/**
 * Verbs that report in some senses only, by what they take and by who does it: "The captain | offered a reason",
 * "The region | offers rich soil". What can neither speak nor think nor mean anything is no source of theirs. A clause
 * with "that" or a quotation says by itself that something was said: "The finals | showed that they could play".
 */
export function isBeyond(
  syntax: Syntax,
  { kind, strength, frame: { frame } }: Candidate,
  source: NonNullable<Draft['source']>,
  content: readonly UnitRange[],
): boolean {
  const weak = strength <= THRESHOLD ? WEAK.has(frame) : strength === THRESHOLD + 1 && frame === 'np';
  if (kind !== 'verb' || !weak || quotes(syntax.units, content)) return false;
  const thing = thingIn(syntax, source.head ?? source);
  return thing === 'abstract' || (thing === 'concrete' && strength <= THRESHOLD);
}

/** Objects of any kind. */
const WEAK = new Set<Frame>(['np', 'object-np', 'pp', 'about', 'of', 'as', 'wh', 'v-ing']);

/** "asked for «a bridge that holds»": more words in quotation marks than a name has. */
function quotes({ tag, words }: Syntax['units'], content: readonly UnitRange[]): boolean {
  for (const { from, to } of content) for (let u = from; u < to; u++) if (tag[u] === QUOTATION && (words[u] as number) > SCARE) return true;
  return false;
}

const SCARE = 3;

/** Is the head of a phrase a common noun that names neither people nor a body of people nor a text? */
function thingIn({ document, units, nouns }: Syntax, { from, to }: UnitRange): 'abstract' | 'concrete' | 'none' {
  let head = -1;
  for (let u = from; u < to; u++) {
    const word = units.word[u] as number;
    if (u > from && word & (W.preposition | W.comma | W.relative | W.dash | W.that)) {
      // "a trio of | sailors"
      if (word & W.of && (units.form[from] as number) & F.indefinite && head >= 0 && nouns[units.from[head] as number] === 0) continue;
      break;
    }
    if (units.tag[u] === QUOTATION) return 'none';
    if (head >= 0 && (units.form[u] as number) & F.ing && !((units.word[u + 1] as number) & W.preposition && units.tag[u] === POS.NOUN)) break;
    if (units.tag[u] === POS.NOUN || units.tag[u] === POS.PROPN || units.tag[u] === POS.NUM || word & W.pronoun) head = u;
  }
  if (head < 0 || units.tag[head] !== POS.NOUN || (units.form[head] as number) & F.capital || (units.word[head] as number) & W.pronoun) return 'none';
  const token = units.from[head] as number;
  if (nouns[token] !== 0) return 'none';
  const lower = lowerAt(document, token);
  if (ABSTRACT.test(lower)) return 'abstract';
  return PERSON.test(lower) ? 'none' : 'concrete';
}

/** Those who do something, by their endings. */
const PERSON = /(?:er|or|ist|ian|ant|ent|ee|ive|man|woman|men|women|one|head)s?$/;
