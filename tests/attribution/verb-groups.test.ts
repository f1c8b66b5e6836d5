import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('the cue is the verb group', () => {
  it.each<[string, Row[]]>([
    ['The report goes on to fault the council.', [['The report', 'goes on to fault', 'the council']]],
    ['Lund chuckled when asked about the ferry.', [[null, 'asked', 'the ferry']]],
    ['Lund has not said that the ferry was late.', [['Lund', 'has not said', 'that the ferry was late']]],
    ['Lund has repeatedly warned that the dam is weak.', [['Lund', 'has repeatedly warned', 'that the dam is weak']]],
    ['Lund went on to say that the council had failed.', [['Lund', 'went on to say', 'that the council had failed']]],
    ['The senator all but accused the mayor of fraud.', [['The senator', 'all but accused', 'the mayor of fraud']]],
    ['Lund declined to comment.', [['Lund', 'declined', 'to comment']]],
    ["She's said that the toll is dead.", [['She', "'s said", 'that the toll is dead']]],
    ["He's spoken out against the toll.", [['He', "'s spoken out against", 'the toll']]],
    ["She's expected to argue that the toll is dead.", [[null, "'s expected", 'She … to argue that the toll is dead']]],
    ['Lund pointed out that the road was closed.', [['Lund', 'pointed out', 'that the road was closed']]],
    ['Records show that he owned the boat.', [['Records', 'show', 'that he owned the boat']]],
    ['The council fears a strike.', [['The council', 'fears', 'a strike']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('passives: the subject is part of what is said, the agent says it', () => {
  it.each<[string, Row[]]>([
    ['Lund was quoted as saying that the ferry was late.', [['Lund', 'was quoted as saying', 'that the ferry was late']]],
    ['The board is committed to closing the port.', [['The board', 'is committed to', 'closing the port']]],
    ['The plan was rejected by 52 votes to 48.', [[null, 'was rejected', 'The plan']]],
    ['Sailors voted by a large majority to leave.', [['Sailors', 'voted', 'to leave']]],
    ['The plan was backed by a majority of sailors.', [['a majority of sailors', 'was backed', 'The plan']]],
    ['The plan was rejected by 52 sailors.', [['52 sailors', 'was rejected', 'The plan']]],
    ['The plan was criticised by residents for its cost.', [['residents', 'was criticised', 'The plan … for its cost']]],
    ['The bridge is expected to open in May.', [[null, 'is expected', 'The bridge … to open in May']]],
    ['It is said that the bridge is haunted.', [[null, 'is said', 'that the bridge is haunted']]],
    ['Three men thought to have robbed the bank were arrested.', [[null, 'thought', 'Three men … to have robbed the bank']]],
    ['Berg has been accused by aid groups of blocking convoys.', [['aid groups', 'has been accused', 'Berg … of blocking convoys']]],
    ['Berg has been accused by the union of sailors.', [['the union of sailors', 'has been accused', 'Berg']]],
    ['The owner is said by friends to have left.', [['friends', 'is said', 'The owner … to have left']]],
    ['The proposal was dismissed as unfair by the minister.', [['the minister', 'was dismissed as', 'The proposal … unfair']]],
    ['The drug was shown to cut deaths by a third.', [[null, 'was shown', 'The drug … to cut deaths by a third']]],
    ['Sales are forecast to rise by 6 per cent.', [[null, 'are forecast', 'Sales … to rise by 6 per cent']]],
    ['Sailors, who were called at three, came late.', []],
    ['Lund was called a liar.', [[null, 'was called', 'Lund … a liar']]],
    ['The bridge seems to be safe.', [[null, 'seems', 'The bridge … to be safe']]],
    ['Lund was quoted as saying the boat was late.', [['Lund', 'was quoted as saying', 'the boat was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('participles without a subject of their own', () => {
  it.each<[string, Row[]]>([
    ['The dam cost the town an estimated 50 boats.', []],
    ['The clerk estimated 50 boats had sunk.', [['The clerk', 'estimated', '50 boats had sunk']]],
    ['“We heard nobody in the end,” the group said in a message posted on its wall.', [['the group', 'said', '“We heard nobody in the end,”']]],
    [
      '“We heard nobody in the end,” Lund said, accused of theft by Berg.',
      [
        ['Lund', 'said', '“We heard nobody in the end,”'],
        ['Lund', 'accused', 'theft by Berg'],
      ],
    ],
    ['Holt countered Sunday by suggesting four other boats.', [['Holt', 'suggesting', 'four other boats']]],
    [
      'Asked why the boat sank off "Port Holm," Lund said it was old.',
      [
        [null, 'Asked', 'why the boat sank off "Port Holm,"'],
        ['Lund', 'said', 'it was old'],
      ],
    ],
    [
      '"We lost," Lund said when asked whether he would go.',
      [
        ['Lund', 'said', '"We lost,"'],
        [null, 'asked', 'whether he would go'],
      ],
    ],
    ['They freed Ada Lund, a sailor accused of theft.', [[null, 'accused', 'a sailor … theft']]],
    [
      'The paper cited by the council does not say who paid.',
      [
        ['the council', 'cited', 'The paper'],
        ['The paper cited by the council', 'does not say', 'who paid'],
      ],
    ],
    ['The plan criticised by the council for its cost has failed.', [['the council', 'criticised', 'The plan … for its cost']]],
    ['They burned the report released last week that found the toll was wrong.', [['the report', 'found', 'the toll was wrong']]],
    ['But for sailors, hating the council is still a duty.', []],
    ['Sailors opposing the toll are late.', [['Sailors', 'opposing', 'the toll']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a participle joined to a passive shares its auxiliary', () => {
  it.each<[string, Row[]]>([
    ['She was held on Monday and told that the ship had sailed.', [[null, 'told', 'that the ship had sailed']]],
    ['She was held, questioned and told that the ship had sailed.', [[null, 'told', 'that the ship had sailed']]],
    ['He was held and ordered to leave the town.', [[null, 'ordered', 'He … to leave the town']]],
    ['She was held on Monday and told reporters that she was innocent.', [['She', 'told', 'that she was innocent']]],
    ['He was held and said that it was late.', [['He', 'said', 'that it was late']]],
    ['He sat down and told that the ship had sailed.', [['He', 'told', 'that the ship had sailed']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('when and where it was said, after who said it', () => {
  it.each<[string, Row[]]>([
    ['The cut was criticised by Lund on Tuesday for its size.', [['Lund', 'was criticised', 'The cut … for its size']]],
    ['The cut was criticised by officials last week.', [['officials', 'was criticised', 'The cut']]],
    ['The cut was criticised by Lund two weeks ago.', [['Lund', 'was criticised', 'The cut']]],
    ['The cut was criticised by Lund in 2021.', [['Lund', 'was criticised', 'The cut']]],
    ['The cut was criticised by Lund in an interview on Tuesday.', [['Lund', 'was criticised', 'The cut']]],
    ['A plan backed by Lund in May for the poor was dropped.', [['Lund', 'backed', 'A plan … for the poor']]],
    ['The cut was criticised by Lund for the march.', [['Lund', 'was criticised', 'The cut … for the march']]],
    ["The cut was criticised by Lund for Monday's march.", [['Lund', 'was criticised', "The cut … for Monday's march"]]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
