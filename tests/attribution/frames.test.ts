import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('a word reports in some frames and not in others', () => {
  it.each<[string, Row[]]>([
    ['Lund added that the ferry was late.', [['Lund', 'added', 'that the ferry was late']]],
    ['Lund added sugar to the tea.', []],
    ['Lund said he still "waits for an answer from the ministry."', [['Lund', 'said', 'he still "waits for an answer from the ministry."']]],
    ['Holt said towns such as Ames "have more of a voice" than the capital.', [['Holt', 'said', 'towns such as Ames "have more of a voice" than the capital']]],
    ['Lund said in theory it takes a year to build a boat.', [['Lund', 'said', 'it takes a year to build a boat']]],
    ['Holt said in an op-ed before the vote, "The bridge is not safe at all."', [['Holt', 'said', '"The bridge is not safe at all."']]],
    ['Holt grumbled to her as they went on, "I am tired of this town."', [['Holt', 'grumbled', '"I am tired of this town."']]],
    ['The April survey found Lund leading Holt by a point.', [['The April survey', 'found', 'Lund leading Holt by a point']]],
    ['She ran a group called the Larks.', []],
    ['A band called the Larks sang.', []],
    ['Lund said the ferry was late.', [['Lund', 'said', 'the ferry was late']]],
    ['Lund said on Monday in a statement that the ferry was late.', [['Lund', 'said', 'that the ferry was late']]],
    ['Holt said, however, that the ferry was safe.', [['Holt', 'said', 'that the ferry was safe']]],
    ['Lund said last week in Berg, Norway, that the ferry was late.', [['Lund', 'said', 'that the ferry was late']]],
    ['Holt said in a talk taped before the vote that the ferry was safe.', [['Holt', 'said', 'that the ferry was safe']]],
    ['Lund claimed in May - wrongly - that the ferry was late.', [['Lund', 'claimed', 'that the ferry was late']]],
    ['The report on the ferries said that one was late.', [['The report on the ferries', 'said', 'that one was late']]],
    ['Lund had a chance to describe the ferry.', []],
    ['Sailors prefer not to talk.', [['Sailors', 'prefer', 'not to talk']]],
    ['Lund was told that the ferry was late.', [[null, 'was told', 'that the ferry was late']]],
    ['Half said yes; 42% say the ferry is late.', [['42%', 'say', 'the ferry is late']]],
    ['Holt is a self-described sailor.', []],
    ["Holt condemned the party's targeting of critics.", [['Holt', 'condemned', "the party's targeting of critics"]]],
    ['Lund told reporters that the ferry would sail again.', [['Lund', 'told', 'that the ferry would sail again']]],
    ['Lund told reporters the ferry would sail again.', [['Lund', 'told', 'the ferry would sail again']]],
    ['Lund asked the council to pay.', [['Lund', 'asked', 'the council to pay']]],
    ['Lund asked residents whether they would leave.', [['Lund', 'asked', 'whether they would leave']]],
    ['The ministry called the report "a work of fiction".', [['The ministry', 'called', 'the report "a work of fiction"']]],
    ['Lund said: "We will win."', [['Lund', 'said', '"We will win."']]],
    ['Lund said a storm that hit the town in the night had closed the road.', [['Lund', 'said', 'a storm that hit the town in the night had closed the road']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
