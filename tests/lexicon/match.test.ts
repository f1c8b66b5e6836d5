import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/lexicon/compile.js';
import { matchLexicons } from '../../src/lexicon/match.js';
import type { Lexicon, LexiconEntry } from '../../src/lexicon/schema.js';
import { lexiconOf } from '../support/lexicon.js';
import { ENGINE, read, textOf } from '../support/read.js';

function matches(text: string, ...lexicons: Lexicon[]) {
  const document = read(text);
  const { tokens } = document;
  const place = ({ from, to }: { from: number; to: number }) => textOf(document, { start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  return matchLexicons(
    document,
    compileLexicons(
      lexicons.map((lexicon) => ({ lexicon, measure: lexicon.measure })),
      ENGINE,
    ),
  ).map(({ counted, suppressed }) => ({
    counted: counted.map(place),
    suppressed: suppressed.map((match) => [place(match), match.reason, match.by]),
  }));
}
const counted = (text: string, ...entries: (string | LexiconEntry)[]) => matches(text, lexiconOf(entries))[0]?.counted;

describe('how words are compared', () => {
  it.each<[string, string | LexiconEntry, string[]]>([
    // lemma: every inflection
    ['They slam it, slammed it and keep slamming.', 'slam', ['slam', 'slammed', 'slamming']],
    ['Regimes fell. A REGIME fell.', 'regime', ['Regimes', 'REGIME']],
    ['They fumed and griped.', { term: 'fume', match: 'lemma' }, ['fumed']],
    ['Many witch hunts began.', 'witch hunt', ['witch hunts']],
    ['They went to great lengths.', 'go to great lengths', ['went to great lengths']],
    // exact: this form alone, in any case
    ['They slam it and slammed it. Slam!', { term: 'slam', match: 'exact' }, ['slam', 'Slam']],
    // glob
    ['Terrorism, terrorists and terror.', { term: 'terroris*', match: 'glob' }, ['Terrorism', 'terrorists']],
    ['A cat, a cut and a coat.', { term: 'c?t', match: 'glob' }, ['cat', 'cut']],
    ['The anti-ship missile, the antiship missile.', { term: 'anti*', match: 'glob' }, ['anti-ship', 'antiship']],
    ['Great big lies and great lie.', { term: 'great *', match: 'glob' }, ['Great big', 'great lie']],
    // stem (Porter)
    ['A provocation provoked; provocative.', { term: 'provocation', match: 'stem' }, ['provocation', 'provocative']],
    // case
    ['The US helped us.', { term: 'US', match: 'exact', caseSensitive: true }, ['US']],
    ['May may.', { term: 'may', caseSensitive: true }, ['may']],
    // part of speech
    ['They slam the door with a slam.', { term: 'slam', pos: 'VERB' }, ['slam']],
    ['They fear it. The fear grew.', { term: 'fear', pos: ['NOUN'] }, ['fear']],
    // apostrophes
    ['The people’s choice.', "people's choice", ['people’s choice']],
    ["The people's choice.", 'people’s choice', ["people's choice"]],
    ['They don’t care.', "don't care", ['don’t care']],
    // before: number
    ['Some 300 came. Some came. Some twenty left.', { term: 'some', before: 'number' }, ['Some', 'Some']],
    ['About $300 was paid about a boat.', { term: 'about', before: 'number' }, ['About']],
    ['About half left. About a third of them slept, about a dozen sang.', { term: 'about', before: 'number' }, ['About', 'About', 'about']],
    ['They spoke about a third plan, about a bird.', { term: 'about', before: 'number' }, []],
  ])('%s with %j', (text, entry, expected) => expect(counted(text, entry)).toEqual(expected));
});

describe('hyphens join or part', () => {
  it.each([
    ['the so-called plan', 'so-called'],
    ['the so called plan', 'so-called'],
    ['the so-called plan', 'so called'],
    ['the so‑called plan', 'so-called'],
    ['a knee-jerk reaction', 'knee jerk reaction'],
    ['a knee jerk reaction', 'knee-jerk reaction'],
  ])('%s with %s', (text, term) => expect(counted(text, term)).toHaveLength(1));

  it('but other marks part', () => {
    expect(counted('It was great, lies grew. Great! Lies grew. A witch (hunt) began.', 'great lie', 'witch hunt')).toEqual([]);
  });
});

describe("one's and oneself stand for anybody's", () => {
  it.each([
    ['Ann kept her word.', "keep one's word", ['kept her word']],
    ['The ferries lost their way.', "lose one's way", ['lost their way']],
    ['To lose one’s way is easy.', "lose one's way", ['lose one’s way']],
    ['Ann contradicted herself.', 'contradict oneself', ['contradicted herself']],
    ['Ann kept the word. Ann kept anyone’s word.', "keep one's word", []],
    ['Ann contradicted her. The one self that is left.', 'contradict oneself', []],
  ])('%s with %s', (text, term, expected) => expect(counted(text, term)).toEqual(expected));
});

it('a term never crosses the end of a sentence', () => {
  expect(counted('They saw the witch. Hunt is his name.', 'witch hunt')).toEqual([]);
});

describe('the longest match wins, from left to right', () => {
  it.each<[string, string[], string[], unknown[]]>([
    [
      'a cold war began',
      ['cold', 'war', 'cold war'],
      ['cold war'],
      [
        ['cold', 'longer-match', 'cold war'],
        ['war', 'longer-match', 'cold war'],
      ],
    ],
    ['a cold boat', ['cold', 'war', 'cold war'], ['cold'], []],
    ['cold war crime', ['cold war', 'war crime'], ['cold war'], [['war crime', 'longer-match', 'cold war']]],
    [
      'cold war crime',
      ['cold war', 'war crime', 'cold war crime'],
      ['cold war crime'],
      [
        ['cold war', 'longer-match', 'cold war crime'],
        ['war crime', 'longer-match', 'cold war crime'],
      ],
    ],
  ])('%s with %j', (text, entries, expected, suppressed) => {
    expect(matches(text, lexiconOf(entries))).toEqual([{ counted: expected, suppressed }]);
  });

  it('in its own lexicon only', () => {
    expect(matches('a cold war', lexiconOf(['cold war']), lexiconOf(['war'])).map((found) => found.counted)).toEqual([['cold war'], ['war']]);
  });
});

describe('unless', () => {
  const united: LexiconEntry = { term: 'united', unless: ['united nations', 'unite behind', 'manchester united'] };
  it.each<[string, string[], unknown[]]>([
    ['They stood united.', ['united'], []],
    ['The United Nations met.', [], [['United', 'unless', 'united nations']]],
    ['They cheered Manchester United.', [], [['United', 'unless', 'manchester united']]],
    ['United they asked the United Nations.', ['United'], [['United', 'unless', 'united nations']]],
  ])('%s', (text, expected, suppressed) => expect(matches(text, lexiconOf([united]))).toEqual([{ counted: expected, suppressed }]));

  it('excludes this entry, not the others', () => {
    expect(counted('The United Nations met.', united, 'nation')).toEqual(['Nations']);
  });
});

it('a category gives its entries their defaults, and an entry may differ', () => {
  const lexicon = lexiconOf([{ term: 'slam' }, { term: 'fume', match: 'lemma' }], { match: 'exact' });
  expect(matches('They slammed and fumed.', lexicon)[0]?.counted).toEqual(['fumed']);
});

it('a swarm of overlapping terms in a long text is found without loss', () => {
  expect(counted('war '.repeat(5000), 'war')).toHaveLength(5000);
});
