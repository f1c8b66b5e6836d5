import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { attributionsOf, ledgerOf } from './support.js';

describe('types of sources', () => {
  it.each([
    ['Ada Lund said the road was closed.', 'named-person'],
    ['The mayor said the road was closed.', 'named-role'],
    ['The ministry said the road was closed.', 'institution'],
    ['Residents said the road was closed.', 'group'],
    ['A senior official said the road was closed.', 'anonymous'],
    ['Critics say the road is ugly.', 'vague'],
    ['The latest news said that the road was closed.', 'vague'],
    ['A court filing shows that he owned the boat.', 'document'],
    ['This article argues that the road is safe.', 'self'],
    ['A resident said the road was closed.', 'anonymous'],
    ['The resident said the road was closed.', 'named-role'],
    ['Holm residents said the road was closed.', 'group'],
    ['The auditors said the road was closed.', 'group'],
    ["The victim's brother said the road was closed.", 'named-role'],
    ['The man said the road was closed.', 'named-role'],
    ['The court ordered the town to close the road.', 'institution'],
    ['Two sources close to the negotiations said the road was closed.', 'anonymous'],
    ['Multiple sources said the road was closed.', 'vague'],
    ["Berg's insistence on a vote surprised the town.", 'named-person'],
    ['Preservationists say the road was closed.', 'group'],
    ['Reeves says the road was closed.', 'named-person'],
    ['The authors wrote that the road was closed.', 'group'],
    ['The article said that the road was closed.', 'document'],
    ['She said the road was closed.', 'pronoun'],
    ['Ada Lund of Holm said the road was closed.', 'named-person'],
    ['The mayor of Holm said the road was closed.', 'named-role'],
    ['This firm stance shows that the road is safe.', 'vague'],
    ['The counter-terrorism Lund between Holm and Ames shows that Ada Lund listened.', 'vague'],
    ["Ada Lund's response shows that the road is safe.", 'vague'],
    ['The purpose of the Lund plan shows that Ada Lund listened.', 'vague'],
  ])('%s', (text, type) => {
    expect(attributionsOf(text)[0]?.source?.type).toBe(type);
  });

  it('"the article" is the text once it has spoken of itself', () => {
    expect(attributionsOf('This article argues that the road is safe. The article says that it was closed.').map(({ source }) => source?.type)).toEqual([
      'self',
      'self',
    ]);
  });

  it('an anonymous source keeps its descriptor', () => {
    expect(attributionsOf('A senior official who was not authorised to speak said the talks had failed.')[0]?.source?.descriptor).toBe(
      'A senior official who was not authorised to speak',
    );
  });
});

describe('pronouns', () => {
  it.each([
    ['Ada Lund spoke first. She said the bridge was old.', 'Ada Lund'],
    ['Ada Lund met Eva Holt. She said the bridge was old.', null],
    ['Lund fell. "Berg is honest, and Berg was there," she said.', null],
    ['Ada Lund rose. "Eva Holt is honest," she said.', 'Ada Lund'],
    ['Berg met Ada Lund. She said the bridge was old.', null],
    ['Voters met Ada Lund. She said the bridge was old.', 'Ada Lund'],
    ['Ada Lund was here.\n\nBerg spoke first. She said the bridge was old.', null],
    ['She liked the vote with Ada Lund. She said the bridge was old.', null],
    ['“She left,” Ada Lund said. She said the bridge was old.', 'Ada Lund'],
    ['She liked the vote with Ada Lund.\n\nShe said the bridge was old.', null],
    ['The article ends with a list. He stressed that the bridge was old.', null],
  ])('%s', (text, resolved) => {
    expect(attributionsOf(text).at(-1)?.source).toMatchObject({ type: 'pronoun', resolved });
  });
});

describe('pronouns in the ledger', () => {
  it.each([
    ['The council opposed the road and voiced its opposition to the port.', [['council', 'institution', 2]]],
    ['Residents said it was late, and they called the plan a fraud.', [['Residents', 'group', 2]]],
    ['The article ends. He stressed that it was old. His claim that it sank is new.', [['he', 'pronoun', 2]]],
    ['Ada Lund met the board. She said the road was closed.', [['Ada Lund', 'named-person', 1]]],
  ])('%s', (text, expected) => {
    expect(ledgerOf(text).map(({ name, type, attributions }) => [name, type, attributions])).toEqual(expected);
  });
});

describe('the ledger', () => {
  const ledger = ledgerOf('Ada Lund said the bridge was old. "It has to go," Lund said.\n\nCritics claim that she is wrong.');
  it('has one row a source, most words first', () => {
    expect(ledger.map(({ name, attributions, paragraphs }) => [name, attributions, paragraphs])).toEqual([
      ['Ada Lund', 2, [0]],
      ['Critics', 1, [1]],
    ]);
  });
  it('knows how they are reported', () => {
    expect(ledger.map(({ stances, words }) => [stances, words])).toEqual([
      [{ neutral: 2 }, 8],
      [{ doubting: 1 }, 4],
    ]);
    expect(ledger[0]?.directShare).toBe(0.5);
  });
});

describe('imputed beliefs and unattributed assertions', () => {
  it('a belief without words is imputed', () => {
    expect(attributionsOf('The council fears a strike.')[0]).toMatchObject({ imputed: true, cue: { stance: 'belief' } });
    expect(attributionsOf('The council said a strike was near.')[0]).toMatchObject({ imputed: false });
    expect(attributionsOf("In the council's view, a strike is near.")[0]).toMatchObject({ imputed: true, cue: { stance: 'belief' } });
    expect(attributionsOf('In the latest Herald poll, a strike is near.')[0]).toMatchObject({ imputed: false, cue: { stance: 'neutral' } });
  });
  it('a motive in the writer’s own voice has no source', () => {
    const own = analyze('The reaction of Holm is rooted in its fear of Lund.').overall.attribution?.unattributed;
    expect(own?.map(({ kind, cue }) => [kind, cue.text])).toEqual([['motive', 'is rooted in']]);
    expect(analyze('Holt said the reaction of Holm is rooted in its fear of Lund.').overall.attribution?.unattributed).toEqual([]);
  });
});
