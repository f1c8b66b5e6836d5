import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('tags decide first', () => {
  it.each<[string, Row[]]>([
    ['At least 40 boats sank when the dam broke, police said on Friday.', [['police', 'said', 'At least 40 boats sank when the dam broke']]],
    ['At the last vote, Lund said nothing.', []],
    ['The boats left for Holm, where, Lund says, water is short.', [['Lund', 'says', 'water is short']]],
    ['The tests do not prove that it holds, warned Ada Lund, a sailor.', [['Ada Lund, a sailor', 'warned', 'The tests do not prove that it holds']]],
    ['Holt replied that it leaks because, she said, it is old.', [['Holt', 'replied', 'that it leaks because, she said, it is old']]],
    [
      'Lund says it works (the cost of which, Holt says, is high).',
      [
        ['Lund', 'says', 'it works'],
        ['Holt', 'says', 'the cost of which … is high'],
      ],
    ],
    ['The man I met, Lund, interrupted me to announce, "The boat is gone."', [['The man I met, Lund', 'to announce', '"The boat is gone."']]],
    ['An old farmer who is often late, Lund marveled at the clock.', []],
    ['A native of Holm, Lund agreed.', []],
    ['"We will rebuild the bridge," Mayor Ada Lund said on Monday.', [['Mayor Ada Lund', 'said', '"We will rebuild the bridge,"']]],
    [
      '"We will rebuild the bridge," said Ada Lund, the mayor of Holm, "in the spring."',
      [['Ada Lund, the mayor of Holm', 'said', '"We will rebuild the bridge," … "in the spring."']],
    ],
    [
      '"My boy," returned my father, "you must not judge by the work alone."',
      [['my father', 'returned', '"My boy," … "you must not judge by the work alone."']],
    ],
    ['After "My Boy" returned my father left the house.', []],
    ['The film "My Boy" delighted my father.', []],
    ['"You must not judge by the work alone," returned the old sailor.', [['the old sailor', 'returned', '"You must not judge by the work alone,"']]],
    ['"It is late," as Lund said on Monday.', [['Lund', 'said', '"It is late,"']]],
    ['"It is late," Lund told the programme "Harbour Hour" after the vote. "It is over."', [['Lund', 'told', '"It is late," … "It is over."']]],
    ['"Let me tell you the facts," Lund said after a brief "sorry" to Holm.', [['Lund', 'said', '"Let me tell you the facts,"']]],
    ['"It is late," Lund told Holt. "Harbour Hour is over."', [['Lund', 'told', '"It is late," … "Harbour Hour is over."']]],
    ['"It is late," Lund said after the vote. "Sorry."', [['Lund', 'said', '"It is late," … "Sorry."']]],
    ['"It was all lies," said an owner of a shop that sells rope.', [['an owner of a shop that sells rope', 'said', '"It was all lies,"']]],
    [
      'Lund was asked, "Why did the ferry sink?" She answered, "It was old."',
      [
        [null, 'was asked', '"Why did the ferry sink?"'],
        ['She', 'answered', '"It was old."'],
      ],
    ],
    ['Lund was paid, "Not enough," she said.', [['she', 'said', '"Not enough,"']]],
    ['“Why?” the mayor asked.', [['the mayor', 'asked', '“Why?”']]],
    ["''We lost it all,'' Lund told reporters in Holm.", [['Lund', 'told', "''We lost it all,''"]]],
    ['The plan, a council source said, is to close the harbour.', [['a council source', 'said', 'The plan … is to close the harbour']]],
    ['Taxes rose last year, the ministry said.', [['the ministry', 'said', 'Taxes rose last year']]],
    ['As the Herald reported, the bridge is closed.', [['the Herald', 'reported', 'the bridge is closed']]],
    ['Lund won most of the regular, pledged votes.', [['Lund', 'pledged', 'votes']]],
    ['As the firm continues gaining ground, the pier is closing.', []],
    ['As the Herald continued, the pier is closing.', [['the Herald', 'continued', 'the pier is closing']]],
    ['The pier, several sailors told the Herald, is closed.', [['several sailors', 'told', 'The pier … is closed']]],
    ['But the ferry was late, Holt said.', [['Holt', 'said', 'the ferry was late']]],
    ['Building the dam, Holt said, took nine years.', [['Holt', 'said', 'Building the dam … took nine years']]],
    ['"It is over," Ms. Lund said by telephone.', [['Ms. Lund', 'said by telephone', '"It is over,"']]],
    ['"It is over," Mr. Lund shot back.', [['Mr. Lund', 'shot back', '"It is over,"']]],
    ['"That bridge was my whole life," Lund murmured, and left.', [['Lund', 'murmured', '"That bridge was my whole life,"']]],
    [
      'Given the storm, the ferries will stay in port, harbour master Ada Holt said.',
      [['harbour master Ada Holt', 'said', 'Given the storm, the ferries will stay in port']],
    ],
    ['Seeing the boats sink made him a better captain, Holt said.', [['Holt', 'said', 'Seeing the boats sink made him a better captain']]],
    ['“Is it safe?” Holt, a retired pilot, asked in May.', [['Holt, a retired pilot', 'asked', '“Is it safe?”']]],
    ['“The mayor must go!” one voter wrote.', [['one voter', 'wrote', '“The mayor must go!”']]],
    ['"We won!" beamed Ada Lund of Holm.', [['Ada Lund of Holm', 'beamed', '"We won!"']]],
    ['If the toll passes, "I think the harbour is lost," Lund said.', [['Lund', 'said', 'If the toll passes, "I think the harbour is lost,"']]],
    [
      '"They know how to wait," said Holt, speaking of the council, "and they have waited for years."',
      [['Holt', 'said', '"They know how to wait," … "and they have waited for years."']],
    ],
    [
      '"They know how to wait," said Holt, who owns the ferry, "and they have waited for years."',
      [['Holt', 'said', '"They know how to wait," … "and they have waited for years."']],
    ],
    [
      '"Sit down," said her cousin, "and hear me out"--pointing to a chair--"for I have much to tell you."',
      [['her cousin', 'said', '"Sit down," … "and hear me out" … "for I have much to tell you."']],
    ],
    ['"It is lost," said Lund in her speech.', [['Lund', 'said', '"It is lost,"']]],
    ['"We lost," Lund said in her memoir, "Bitter Salt."', [['Lund', 'said', '"We lost,"']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('what only looks like a tag', () => {
  it.each<[string, Row[]]>([
    ['Speaking in Holm, Lund warned of delays.', [['Lund', 'warned of', 'delays']]],
    [
      'When Lund suggested a toll, the council refused to discuss it.',
      [
        ['Lund', 'suggested', 'a toll'],
        ['the council', 'refused', 'to discuss it'],
      ],
    ],
    [
      'Although Lund claimed that she "never saw the bill," Holt said the bill was public.',
      [
        ['Lund', 'claimed', 'that she "never saw the bill,"'],
        ['Holt', 'said', 'the bill was public'],
      ],
    ],
    ['As Lund announced that the port would close, Holt resigned.', [['Lund', 'announced', 'that the port would close']]],
    ['In an interview on "Harbour Hour," Holt asked Lund if the ferry was safe.', [['Holt', 'asked', 'if the ferry was safe']]],
    ['Late in the evening, as the crowd was leaving, Holt shouted, "We will be back!"', [['Holt', 'shouted', '"We will be back!"']]],
    [
      'After Lund said that the port was "no place for boats," Holt said: "She has never been there."',
      [
        ['Lund', 'said', 'that the port was "no place for boats,"'],
        ['Holt', 'said', '"She has never been there."'],
      ],
    ],
    [
      'Asked whether it had been hard, Ms. Lund said: "Of course. I wanted to win."',
      [
        [null, 'Asked', 'whether it had been hard'],
        ['Ms. Lund', 'said', '"Of course. I wanted to win."'],
      ],
    ],
    [
      'When asked about the ferry, Holt said he knew the harbour.',
      [
        [null, 'asked', 'the ferry'],
        ['Holt', 'said', 'he knew the harbour'],
      ],
    ],
    ['The new bridge, which cost nine million, opened in May.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('which of two cues is the outermost', () => {
  it.each<[string, Row[]]>([
    ['"We lost the harbour," Lund said, according to a transcript.', [['a transcript', 'according to', '"We lost the harbour," Lund said']]],
    [
      '"There is no money left," Lund said as Holt yelled: "You are lying!"',
      [
        ['Lund', 'said', '"There is no money left,"'],
        ['Holt', 'yelled', '"You are lying!"'],
      ],
    ],
    [
      '"The boats are old," Lund said on the "Harbour Hour," adding, "They leak in every storm."',
      [
        ['Lund', 'said', '"The boats are old,"'],
        ['Lund', 'adding', '"They leak in every storm."'],
      ],
    ],
    [
      '"We lost it all," said Lund, who added that the harbour was gone.',
      [
        ['Lund', 'said', '"We lost it all,"'],
        ['who', 'added', 'that the harbour was gone'],
      ],
    ],
    ['Lund said she chose the site based on old maps.', [['Lund', 'said', 'she chose the site based on old maps']]],
    [
      'The Herald reported that, according to a survey, half of the ferries were late.',
      [['The Herald', 'reported', 'that, according to a survey, half of the ferries were late']],
    ],
    [
      'The ferry will stay in port, Holt said, citing the storm.',
      [
        ['Holt', 'said', 'The ferry will stay in port'],
        ['Holt', 'citing', 'the storm'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('tags between commas and in brackets', () => {
  it.each<[string, Row[]]>([
    [
      'The trouble with boats, says Ada Lund, a sailor from Holm, is that they sink.',
      [['Ada Lund, a sailor from Holm', 'says', 'The trouble with boats … is that they sink']],
    ],
    [
      'Far from closing the port, said Ada Lund, the council wants it to grow.',
      [['Ada Lund', 'said', 'Far from closing the port … the council wants it to grow']],
    ],
    ['The bridge (it is old and weak, Lund said) is closed.', [['Lund', 'said', 'it is old and weak']]],
    [
      'But "it will not be a bridge of gold," said Ada Lund, the head of the port, referring to the plan.',
      [
        ['Ada Lund, the head of the port', 'said', '"it will not be a bridge of gold,"'],
        ['Ada Lund, the head of the port', 'referring to', 'the plan'],
      ],
    ],
    ['Given that the boat is old, Lund said, the toll is late.', [['Lund', 'said', 'Given that the boat is old … the toll is late']]],
    ['Given the wind, Lund said little, much of it dull.', []],
    ['"The boats are late and old," [the mayor] said.', [['the mayor', 'said', '"The boats are late and old,"']]],
    ['Berg raised good points: "The boats are late and old," [Ada Lund] said.', [['Ada Lund', 'said', '"The boats are late and old,"']]],
    ['The boats of Holm, Lund (who owns two) said, were late.', [['Lund (who owns two)', 'said', 'The boats of Holm … were late']]],
    ['The toll is too high, the council confirmed to the Herald.', [['the council', 'confirmed', 'The toll is too high']]],
    ['The boat was sold, Lund objected to the plan.', [['Lund', 'objected', 'the plan']]],
    ['"This vote is a sharp contest," Lund was quoted as saying.', [['Lund', 'was quoted as saying', '"This vote is a sharp contest,"']]],
    ['Said Ada Lund, the mayor: “We will not go back.”', [['Ada Lund, the mayor', 'Said', '“We will not go back.”']]],
    ['Said Lund: “We will not go back.”', [['Lund', 'Said', '“We will not go back.”']]],
    ['Ada Lund: “We will not go back.”', [['Ada Lund', ':', '“We will not go back.”']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('what stands before a comma and is no content', () => {
  it.each<[string, Row[]]>([
    ['Lund left Holm, where officials reported a flood.', [['officials', 'reported', 'a flood']]],
    ['Later on "This Long Hour," Lund questioned the plan.', [['Lund', 'questioned', 'the plan']]],
    ['The plan was late, Lund said Monday on a radio show in Holm.', [['Lund', 'said', 'The plan was late']]],
    ['In May, he warned them, because the dam leaked.', [['he', 'warned', 'them']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a clause of time before a weak verb of speech', () => {
  it.each<[string, Row[]]>([['When Lund left the port, sailors volunteered, some in the hall that burned.', []]])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('"as" before a verb with an infinitive', () => {
  it.each<[string, Row[]]>([
    ['As the crew began to chant, Lund left the hall.', []],
    ['As Lund likes to say, the port is safe.', [['Lund', 'likes to say', 'the port is safe']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a tag after a participle and the subject', () => {
  it.each<[string, Row[]]>([
    [
      'Sharing a long border, the two towns, Lund said, now have a chance to grow.',
      [['Lund', 'said', 'Sharing a long border, the two towns … now have a chance to grow']],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a headline needs no finite verb, nor an answer', () => {
  it.each<[string, Row[]]>([
    ['Lund to resign, says party', [['party', 'says', 'Lund to resign']]],
    ['Two hurt in ferry crash, police say', [['police', 'say', 'Two hurt in ferry crash']]],
    ['Dam unsafe, engineers warn', [['engineers', 'warn', 'Dam unsafe']]],
    ['In the old port of Holm, says Lund', []],
    ['Has the plan failed? Yes, says the auditor.', [['the auditor', 'says', 'Yes']]],
    ['The party, it seems, has learned nothing.', []],
    ['The harbour, says Lund.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a clause of purpose is no subject of a tag', () => {
  it.each<[string, Row[]]>([
    ['It has toys, books and games so children may learn.', []],
    ['It has toys, books and games, children say.', [['children', 'say', 'It has toys, books and games']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a tag, and what was said besides', () => {
  it.each<[string, Row[]]>([
    [
      'The bridge would close, Lund said, adding that the road was narrow.',
      [
        ['Lund', 'said', 'The bridge would close'],
        ['Lund', 'adding', 'that the road was narrow'],
      ],
    ],
    ['The bridge would close, Lund said, and adding a lane would help.', [['Lund', 'said', 'The bridge would close … and adding a lane would help']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
