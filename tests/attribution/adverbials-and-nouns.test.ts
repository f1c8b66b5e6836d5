import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('prepositions and adverbs', () => {
  it.each<[string, Row[]]>([
    ['In the words of one sailor, the storm "never really ended".', [['one sailor', 'In the words of', 'the storm "never really ended"']]],
    ['"Nobody", according to Berg, "ever asked for my opinion".', [['Berg', 'according to', '"Nobody" … "ever asked for my opinion"']]],
    ['The allegedly stolen boats were found in a cellar.', [[null, 'allegedly', 'The … stolen boats']]],
    ['This reportedly failed the test.', [[null, 'reportedly', 'This … failed the test']]],
    ['According to the harbour office, the ferry was late.', [['the harbour office', 'According to', 'the ferry was late']]],
    ['The ferry was late, according to two people familiar with the matter.', [['two people familiar with the matter', 'according to', 'The ferry was late']]],
    ['The ferry, according to Holt, was late.', [['Holt', 'according to', 'The ferry … was late']]],
    ['The ferry was late, according to polling by the union.', [['polling by the union', 'according to', 'The ferry was late']]],
    ['According to the office, the boat that Lund used was late.', [['the office', 'According to', 'the boat that Lund used was late']]],
    ['Lund was reportedly on the ferry.', [[null, 'reportedly', 'Lund was … on the ferry']]],
    ['According to Holt the bridge is safe.', [['Holt', 'According to', 'the bridge is safe']]],
    [
      'According to a study run by the harbour office, people who row less than six hours a day are weaker.',
      [['a study run by the harbour office', 'According to', 'people who row less than six hours a day are weaker']],
    ],
    ['According to a log kept by Ada Berg, a sailor, the boat was late.', [['a log kept by Ada Berg, a sailor', 'According to', 'the boat was late']]],
    [
      'The mayor leads Ted Holt (R-Iowa) and Ada Berg (D-Iowa), according to a new poll.',
      [['a new poll', 'according to', 'The mayor leads Ted Holt (R-Iowa) and Ada Berg (D-Iowa)']],
    ],
    ['The bridge is reportedly unsafe.', [[null, 'reportedly', 'The bridge is … unsafe']]],
    ['The firm has reportedly hidden its losses.', [[null, 'reportedly', 'The firm has … hidden its losses']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('nouns and adjectives', () => {
  it.each<[string, Row[]]>([
    ["The paper printed Lund's claim that the ferry was safe.", [["Lund's", 'claim', 'that the ferry was safe']]],
    ['His promise to resign came late.', [['His', 'promise', 'to resign']]],
    ['Despite complaints that the ferry is slow, Mr. Holt has used it.', [[null, 'complaints', 'that the ferry is slow']]],
    ['The council raised doubts about the plan.', [['The council', 'raised doubts', 'the plan']]],
    ['Lund is confident that the bridge will hold.', [['Lund', 'is confident', 'that the bridge will hold']]],
    ["Lund's attacks on the press went on.", [["Lund's", 'attacks on', 'the press']]],
    ['Holt threw his support behind the plan.', [['his', 'support behind', 'the plan']]],
    ['The plan drew criticism from residents.', [['residents', 'drew criticism', 'The plan']]],
    ['Lund won the backing of the union.', [['the union', 'won the backing', 'Lund']]],
    ['The plan has the support of the council.', [['the council', 'has the support', 'The plan']]],
    ['Lund has a map of the council.', []],
    ['Lund left early, wary of the crowd.', [['Lund', 'wary', 'the crowd']]],
    ['Investors are worried about debt.', [['Investors', 'are worried about', 'debt']]],
    ['Worried that the bridge might break, the council closed it.', [['the council', 'Worried', 'that the bridge might break']]],
    ['Convinced that the bridge would break, the council closed it.', [['the council', 'Convinced', 'that the bridge would break']]],
    ['Lund, worried about the price, left.', [['Lund', 'worried about', 'the price']]],
    ['Lund, sure that it would sink, sold the boat.', [['Lund', 'sure', 'that it would sink']]],
    ['The price worried the council.', []],
    ['Lund was optimistic about the vote.', [['Lund', 'was optimistic about', 'the vote']]],
    ['Horrified by the vote, Lund left.', [['Lund', 'Horrified', 'the vote']]],
    ['The room was full of donors eager to help.', [['donors', 'eager', 'to help']]],
    [
      'Sailors yearn for rain and are confident that it comes.',
      [
        ['Sailors', 'yearn for', 'rain'],
        ['Sailors', 'are confident', 'that it comes'],
      ],
    ],
    ['The club drew water from the lake.', []],
    ['Holt expressed dismay at the price.', [['Holt', 'expressed dismay', 'the price']]],
    ['The rules regarding boats are old.', []],
    ['Concerns about the dam grew.', [[null, 'Concerns about', 'the dam']]],
    ['His point was that the ferry had sailed.', [['His', 'point', 'that the ferry had sailed']]],
    ['Lund was pleased by the plan.', [['Lund', 'was pleased by', 'the plan']]],
    ['Lund was critical of the plan.', [['Lund', 'was critical of', 'the plan']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a noun and the verb that lends it a subject', () => {
  it.each<[string, Row[]]>([
    ['Lund launched a fresh tirade against the toll.', [['Lund', 'launched a fresh tirade against', 'the toll']]],
    ["Lund's fresh tirade against the toll was long.", [["Lund's", 'fresh tirade against', 'the toll']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('one adjective beside another', () => {
  it.each<[string, Row[]]>([
    [
      'Lund is sure of Holt and wary of Berg.',
      [
        ['Lund', 'is sure of', 'Holt'],
        ['Lund', 'wary', 'Berg'],
      ],
    ],
    ['Lund is sure of Holt and the boat.', [['Lund', 'is sure of', 'Holt and the boat']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a phrase with "in" around a whole statement', () => {
  it.each<[string, Row[]]>([
    ['In the latest Herald poll, Lund leads Holt by nine points.', [['the latest Herald poll', 'In', 'Lund leads Holt by nine points']]],
    ['In May, Lund leads Holt by nine points.', []],
    ['In the poll, half of the sailors said it was late.', [['half of the sailors', 'said', 'it was late']]],
    ['In the poll booth, Lund left her keys.', []],
    ["In Lund's view, the toll is too high.", [["Lund's", 'view', 'the toll is too high']]],
    ["The toll is too high, in Lund's view.", [["Lund's", 'view', 'The toll is too high']]],
    ["The toll booth stands in Lund's view.", []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a name and a colon', () => {
  it('opens a headline', () => {
    expect(rows('Ada Lund: The bridge must go\n\nAda Lund is the mayor of Holm.')[0]).toEqual(['Ada Lund', ':', 'The bridge must go']);
  });
  it('is no speaker where it is no name of the text', () => {
    expect(rows('Watch: The bridge goes up\n\nAda Lund is the mayor of Holm.')).toEqual([]);
  });
  it('is a title where no verb follows', () => {
    expect(rows('Report: The old ferries of the north\n\nThe ferries of Holm are old.')).toEqual([]);
  });
  it('is whoever holds an office, verb or none', () => {
    expect(rows('Minister: No new tax before May')).toEqual([['Minister', ':', 'No new tax before May']]);
  });
  it('is a credit where only a name follows', () => {
    expect(rows('Image: Ada Lund.\n\nThe bridge opened in May.\n\nImage: Jo Holt.')).toEqual([]);
  });
  it('after a dash is the speaker of the quotation', () => {
    expect(rows('FERRIES RUN LATE FOR A YEAR - Ada M. Lund: "Half of the boats were late by an hour."')).toEqual([
      ['Ada M. Lund', ':', '"Half of the boats were late by an hour."'],
    ]);
  });
  it('in capitals is a speaker, not a place, once the text has begun', () => {
    const turns = ['LUND: Thank you.', 'HOLT: We have met.', 'LUND: So we have.', 'HOLT: I will be brief. The bridge is old.'];
    expect(rows(turns.join('\n\n')).at(-1)).toEqual(['HOLT', ':', 'I will be brief. The bridge is old.']);
  });
  it('is any noun over a headline that makes a statement', () => {
    expect(rows('Report: Half of the ferries run late\n\nThe ferries of Holm are old.')).toEqual([['Report', ':', 'Half of the ferries run late']]);
  });
  it('opens each turn of an interview, to the end of its paragraph', () => {
    expect(rows('Q: When did you leave?\n\nA: I left in May. It rained.\n\nQ: Who came along?\n\nA: Nobody. I think they were afraid.')).toEqual([
      ['Q', ':', 'When did you leave?'],
      ['A', ':', 'I left in May. It rained.'],
      ['Q', ':', 'Who came along?'],
      ['A', ':', 'Nobody. I think they were afraid.'],
    ]);
  });
});

describe('a phrase in the middle, and a relative clause in the subject', () => {
  it.each<[string, Row[]]>([
    ['For Holm, according to the mayor Ada Lund, the vote is a test.', [['the mayor Ada Lund', 'according to', 'For Holm … the vote is a test']]],
    ['It is clear: According to recent polls, the mayor leads.', [['recent polls', 'According to', 'the mayor leads']]],
    ['According to port officials, the boat that Lund owned was sold.', [['port officials', 'According to', 'the boat that Lund owned was sold']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('when, where and how, and not about what', () => {
  it.each<[string, Row[]]>([
    ["Lund's speeches over the years were long.", []],
    ["Lund's statements over the past two months were long.", []],
    ["Lund's rhetoric over the weekend was harsh.", []],
    ["Lund's testimony on Beacon Hill was long.", []],
    ["Lund's comments on Election Day were harsh.", []],
    ["Lund's comments on social media were harsh.", []],
    ["Lund's comments on social media about the ferry were harsh.", [["Lund's", 'comments on social media about', 'the ferry']]],
    ["Lund's comments on the media were harsh.", [["Lund's", 'comments on', 'the media']]],
    ["Lund's comments on the plan were harsh.", [["Lund's", 'comments on', 'the plan']]],
    ["Lund's speech over and over again bored them.", []],
    ['Lund was skeptical at first.', []],
    ['Lund was pleased by the plan.', [['Lund', 'was pleased by', 'the plan']]],
    ['The attack on the harbour lasted a day.', []],
    ["Lund's attack on the harbour office was harsh.", [["Lund's", 'attack on', 'the harbour office']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('"according to" between a subject and its verb', () => {
  it.each<[string, Row[]]>([
    ['The bridge, according to Ada Lund, a sailor from Holm, would close.', [['Ada Lund, a sailor from Holm', 'according to', 'The bridge … would close']]],
    ['The bridge, according to Ada Lund, who owns it, would close.', [['Ada Lund, who owns it', 'according to', 'The bridge … would close']]],
    ['For Lund, according to Holt, the vote, a test, was lost.', [['Holt', 'according to', 'For Lund … the vote, a test, was lost']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
