import { describe, expect, it } from 'vitest';
import { attributionsOf, type Row, rows } from './support.js';

const contents = (text: string) => attributionsOf(text).map(({ content }) => content.map((span) => span.text).join(' … '));

describe('content goes on past commas and stops at a new cue', () => {
  it.each<[string, string[]]>([
    ['The mayor said that the bridge was unsafe, which surprised residents.', ['that the bridge was unsafe, which surprised residents']],
    ['The mayor said three roads were closed, including the coast road.', ['three roads were closed, including the coast road']],
    ['The mayor rebuked critics who say the bridge is unsafe.', ['critics', 'the bridge is unsafe']],
    ['In response to the charge that the bridge is unsafe, Lund said it would stand.', ['that the bridge is unsafe', 'it would stand']],
    ['As Lund prepares the vote, she will hear that few people care.', ['that few people care']],
    ['The mayor called it "shameful" and blamed the council.', ['it "shameful"', 'the council']],
    ['The mayor praised the plan and said it would save money.', ['the plan', 'it would save money']],
    ['The council rejected the plan, saying it cost too much.', ['the plan', 'it cost too much']],
    ['The mayor said the road was safe; drivers stayed away.', ['the road was safe']],
    ['When Lund suggested a toll, the council refused to discuss it.', ['a toll', 'to discuss it']],
    ['The mayor said the road was safe, but Holt argued that it was not.', ['the road was safe', 'that it was not']],
    ['The council praised the plan, which opened in May.', ['the plan']],
    ['The mayor said the road was shut, a blow that shops had feared.', ['the road was shut', 'a blow']],
    ['The council rejected the toll because it hurt drivers.', ['the toll']],
    ['The council criticised the plan – the third this year.', ['the plan']],
    ['Holt endorsed her – they had met in May – and left town.', ['her']],
    ['Holt refused to speak, not wanting to lose.', ['to speak', 'to lose']],
    ['The council left, saying the toll was dead and calling it a mistake.', ['the toll was dead', 'it a mistake']],
    ['Lund said "Nobody will pay for a bridge" of that size.', ['"Nobody will pay for a bridge" of that size']],
    ['Lund backs the big, free ferries of the north.', ['the big, free ferries of the north']],
    ['Lund said she was tired and asked how the town would pay.', ['she was tired', 'how the town would pay']],
    ["The mayor's request for records also could prolong the trial.", ['records']],
    ['The chief who has feuded with Holt, spoke first.', ['Holt']],
    ['Holt sought "a permanent ban on plastic bags" that the council had refused.', ['"a permanent ban on plastic bags" that the council had refused']],
    ['When Holt called the toll "a tax on the poor," Lund left the room.', ['the toll "a tax on the poor,"']],
    ['Holt denounced the treaty after Lund said she would sign it.', ['the treaty', 'she would sign it']],
    ['Holt praised Sen. Jo Lane (R-Wis.), Tom Vale and the port office.', ['Sen. Jo Lane (R-Wis.), Tom Vale and the port office']],
    ['In a town where most people say they are poor, rents rose again.', ['they are poor']],
    [
      'Holt wants voters to recall that he took a rare and lonely stand when others left.',
      ['voters to recall that he took a rare and lonely stand when others left'],
    ],
    ['Lund calls the plan “a waste,” saying it costs too much.', ['the plan “a waste,”', 'it costs too much']],
    ['Holt dismissed the claims of the firm – saying it had no proof.', ['the claims of the firm', 'it had no proof']],
    ['Lund left early, pointing to his record and saying that mayors are overrated.', ['his record', 'that mayors are overrated']],
    ['Lund cites the crowds as an example: She says papers undercount them.', ['the crowds as an example', 'papers undercount them']],
    ['Holt warned Lund this week that the bridge was weak.', ['that the bridge was weak']],
    ['Holt said in a letter published by the council the bridge would close.', ['the bridge would close']],
    ['Holt told the Herald in a story that ran in May that the bridge was weak.', ['that the bridge was weak']],
    ['Holt told the Herald on Monday the talk was friendly.', ['the talk was friendly']],
    ['Lund tells those who ask where she went last week that she was late.', ['that she was late']],
    ['Lund reminded voters of the flood by mentioning the fact that it was deep.', ['the fact that it was deep']],
    ['Crowds met Lund at the pier, calling for a vote and waving flags.', ['a vote']],
    ['Holt left, complaining about closing schools and moving teachers.', ['closing schools and moving teachers']],
    ['The trip ended in May after, according to Lund, the ferry sank.', ['the ferry sank']],
    ['The pier is shut, given that, as the Herald reported, it is old.', ['it is old']],
    ['It has been shut since May, according to Lund.', ['It has been shut since May']],
    ['The closing of the pier seemed to help the fishermen.', ['The closing of the pier … to help the fishermen']],
    ['Lund was so taken with the ferries held at sea that he left.', []],
    ['So many sailors said that it sank.', ['that it sank']],
    ['Lund loved the ferry so much that he bought it.', ['the ferry']],
    ['Holt laid out his fears that the town was poor and needed help.', ['his fears that the town was poor and needed help']],
    ['This article gives an analysis of the storm and the damage it caused.', ['the storm and the damage it caused']],
    ['Lund, saying he was tired, left the room.', ['he was tired']],
    ['Holt, calling the vote a sham, walked out.', ['the vote a sham']],
    ['The man, believed to be in his 40s, was fined.', ['The man … to be in his 40s']],
    ['The board, widely criticised for its slow answer, has met.', ['The board … its slow answer']],
    ['The bridge, which Lund said was safe, fell.', ['which … was safe']],
    ['Lund said the bridge, a relic, was unsafe.', ['the bridge, a relic, was unsafe']],
    ['One voter, who asked not to be named, said it was late.', ['not to be named', 'it was late']],
    ["The firm's assurance that it was not supervised, directed or paid by Holm was false.", ['that it was not supervised, directed or paid by Holm']],
    ['Lund wrote a letter to Mayor Anna Berg of Holm asking that the pier be closed.', ['that the pier be closed']],
    ['Lund showed his wit by joking that the ferry had wings.', ['his wit by joking that the ferry had wings']],
    ['Lund attacked the mayor by warning that the ferry would sink.', ['the mayor by warning that the ferry would sink']],
    ['Holt endorsed Anna Lund in the hall after the vote.', ['Anna Lund']],
    ['Holt saw the ferry and described it in print.', ['the ferry', 'it']],
    ['Holt praised Lund for her work after the flood.', ['Lund for her work after the flood']],
    ['Holt criticised the ferries in the north.', ['the ferries in the north']],
    ['Holt credited Lund with saving the pier.', ['Lund with saving the pier']],
    ['The survey shows Lund in the lead.', ['Lund in the lead']],
    ['Holt chose to back the plan and she left.', ['to back the plan']],
    ['A club that endorsed Holt before backing Lund and that works with Berg has closed.', ['Holt', 'Lund']],
    ['Holt called Lund his friend, meeting with her in May.', ['Lund his friend']],
    ['Groups backing Lund, Mia Holt and Jo Berg also have paid for the hall.', ['Lund, Mia Holt and Jo Berg']],
    ['A club that endorsed Lund last year, bought a ferry.', ['Lund']],
    ['Holt, who hopes to win, quickly left the hall.', ['to win']],
    ['Holt thanked his wife and his sons, as well as his sister Anna.', ['his wife and his sons, as well as his sister Anna']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

it('the verb of a clause in a relative clause is its own', () => {
  expect(contents('Those who believe the mayor is honest are few.')).toEqual(['the mayor is honest']);
});

it('every span slices back', () => {
  const text = '“We lost,” she said — quietly — “and  that is that.” ¶ 🚢 The mayor’s claim that it sank was false.';
  for (const { source, cue, content } of attributionsOf(text)) {
    for (const span of [source, cue, ...content]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});

describe('where a phrase, a time or a mark ends the content', () => {
  it.each<[string, Row[]]>([
    ['Lund announced the plan in early March.', [['Lund', 'announced', 'the plan']]],
    [
      'Sailors said that the doors were locked, a charge the owner denies.',
      [
        ['Sailors', 'said', 'that the doors were locked'],
        ['the owner', 'denies', 'a charge'],
      ],
    ],
    ['Lund said the boat, a gift the council had made, was old.', [['Lund', 'said', 'the boat, a gift the council had made, was old']]],
    ['Lund said the boat, a gift that the council had made, was old.', [['Lund', 'said', 'the boat, a gift that the council had made, was old']]],
    ['The crowd shouted “shame” as Lund left.', [['The crowd', 'shouted', '“shame”']]],
    ['Lund called the boat safe only last year.', [['Lund', 'called', 'the boat safe']]],
    ['The port appealed for witnesses.', [['The port', 'appealed for', 'witnesses']]],
    ['Lund hopes to leave in May.', [['Lund', 'hopes', 'to leave in May']]],
    ['Berg expects the boat to sail late on Saturday.', [['Berg', 'expects', 'the boat to sail late on Saturday']]],
    ['Lund backed the plan in the last week.', [['Lund', 'backed', 'the plan']]],
    ['She called Holt the "worst mayor ever," linking to a map.', [['She', 'called', 'Holt the "worst mayor ever,"']]],
    ['The board declined to be named and is not in the hall.', [['The board', 'declined', 'to be named']]],
    [
      'He calls it "Sunny" and swears the boat floats.',
      [
        ['He', 'calls', 'it "Sunny"'],
        ['He', 'swears', 'the boat floats'],
      ],
    ],
    ['Lund said when he left that the boat was old.', [['Lund', 'said', 'that the boat was old']]],
    ['Last month, when Lund announced a vote, Holt laughed.', [['Lund', 'announced', 'a vote']]],
    ['Yet in addition to worrying that the boat was old, Lund owned a bus.', [['Lund', 'worrying', 'that the boat was old']]],
    ['Lund said, "After the storm," Holt "saw nothing of the boat."', [['Lund', 'said', '"After the storm," Holt "saw nothing of the boat."']]],
    ['A warning that could help them was lost.', []],
    ['Lund said "No more boats" during a meeting in Holm.', [['Lund', 'said', '"No more boats"']]],
    ['Lund said "No more boats" in Holm was a poor slogan.', [['Lund', 'said', '"No more boats" in Holm was a poor slogan']]],
    ['If the council knows that it leaks, why did it sail?', [['the council', 'knows', 'that it leaks']]],
    ['She knows what they want, what they need and how they live.', [['She', 'knows', 'what they want, what they need and how they live']]],
    ['Lund released a statement saying: "The boat was late."', [['Lund', 'saying', '"The boat was late."']]],
    ['Lund issued a statement on Monday that read: "The boat was late."', [['Lund', 'read', '"The boat was late."']]],
    ['The spokesman addressed the video in a statement Monday.', [['The spokesman', 'addressed', 'the video']]],
    ["The boss's claim, with the note that he welcomes debate, is weak.", [['he', 'welcomes', 'debate']]],
    ['Lund praised the boats of Holm, Ames and Ulm.', [['Lund', 'praised', 'the boats of Holm, Ames and Ulm']]],
    ['Lund praised the plan even though it failed.', [['Lund', 'praised', 'the plan']]],
    ['The board calls them heroes, but whoever has met them disagrees.', [['The board', 'calls', 'them heroes']]],
    ['The facts refute the charge, but beyond that, the law is clear.', [['The facts', 'refute', 'the charge']]],
    ['Lund called it a waste, a crime and a shame.', [['Lund', 'called', 'it a waste, a crime and a shame']]],
    [
      'Lund has maintained she is innocent and on Friday accused Berg of lying.',
      [
        ['Lund', 'has maintained', 'she is innocent'],
        ['Lund', 'accused', 'Berg of lying'],
      ],
    ],
    ['Lund said the boat left in May and in June sank.', [['Lund', 'said', 'the boat left in May and in June sank']]],
    ['Lund wrote to the man who had sold the boats: “The port is dead.”', [['Lund', 'wrote', '“The port is dead.”']]],
    ['Lund objected to the sign that read: “The port is dead.”', [['Lund', 'objected', 'the sign that read: “The port is dead.”']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('where, when and how long it was said, and the clause around it', () => {
  it.each<[string, Row[]]>([
    ['Lund - who said he would run - left.', [['who', 'said', 'he would run']]],
    ['The vote was praised, and she left for home.', [[null, 'was praised', 'The vote']]],
    ['Lund said on television, where she is a guest, that the port would grow.', [['Lund', 'said', 'that the port would grow']]],
    ['Lund explained the plan in a letter to the town.', [['Lund', 'explained', 'the plan']]],
    ['Lund refused to talk as she left the hall.', [['Lund', 'refused', 'to talk']]],
    ['Holt ignored the plan for two hours.', [['Holt', 'ignored', 'the plan']]],
    ['Holt endorsed Lund in 2008.', [['Holt', 'endorsed', 'Lund']]],
    ['She defended the plan, including the new tax.', [['She', 'defended', 'the plan, including the new tax']]],
    ['Her letter, in which she said that she would pay the crew, was lost.', [['she', 'said', 'that she would pay the crew']]],
    ['In a move to soften his claims about the port, Ada Lund left the town.', [['his', 'claims about', 'the port']]],
    ['They said that none of it was watched, directed or paid by the state.', [['They', 'said', 'that none of it was watched, directed or paid by the state']]],
    ['Holm asked Lund, who was late, to wait.', [['Holm', 'asked', 'Lund, who was late, to wait']]],
    ['Lund, who said that Holt, the mayor, must go, left.', [['who', 'said', 'that Holt, the mayor, must go']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('one act of speech beside another', () => {
  it.each<[string, Row[]]>([
    [
      'The prosecutor claimed that Berg, a father of four, had planned the raid for months.',
      [['The prosecutor', 'claimed', 'that Berg, a father of four, had planned the raid for months']],
    ],
    [
      'When Lund, in a letter, recommended that it sink, Holt replied in an even voice that he agreed.',
      [
        ['Lund', 'recommended', 'that it sink'],
        ['Holt', 'replied', 'that he agreed'],
      ],
    ],
    [
      'But even as Lund claimed that "the boat is lost," Holt said it was safe.',
      [
        ['Lund', 'claimed', 'that "the boat is lost,"'],
        ['Holt', 'said', 'it was safe'],
      ],
    ],
    [
      'Many sailors have said they will not row and others have said they are not fit.',
      [
        ['Many sailors', 'have said', 'they will not row'],
        ['others', 'have said', 'they are not fit'],
      ],
    ],
    [
      'Lund called the boy a hero before explaining why he left.',
      [
        ['Lund', 'called', 'the boy a hero'],
        ['Lund', 'explaining', 'why he left'],
      ],
    ],
    [
      'The mayor complained that the vote was late, a charge that Holt denied.',
      [
        ['The mayor', 'complained', 'that the vote was late'],
        ['Holt', 'denied', 'a charge'],
      ],
    ],
    [
      'Half said they wanted a boat, compared with ten who said they preferred a bus.',
      [
        ['Half', 'said', 'they wanted a boat'],
        ['who', 'said', 'they preferred a bus'],
      ],
    ],
    [
      'They have warned they could sell the boat, even though many sailors doubt they would.',
      [
        ['They', 'have warned', 'they could sell the boat'],
        ['many sailors', 'doubt', 'they would'],
      ],
    ],
    [
      'He later suggested the boat was weak, called her "third-rate" and left.',
      [
        ['He', 'suggested', 'the boat was weak'],
        ['He', 'called', 'her "third-rate"'],
      ],
    ],
    ['Holt replied that the boat leaks because, she said, it is old.', [['Holt', 'replied', 'that the boat leaks because, she said, it is old']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('an auxiliary right after an object', () => {
  it.each<[string, Row[]]>([
    ['Lund described the dire state Ada Holt is facing in May.', [['Lund', 'described', 'the dire state Ada Holt is facing in May']]],
    [
      'An idea that he praised in Holm is old. A crew praising the plan has left.',
      [
        ['he', 'praised', 'An idea'],
        ['A crew', 'praising', 'the plan'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a main clause after a clause of time', () => {
  it.each<[string, Row[]]>([
    [
      'When Ada moved to Holm, Lund confided that his crew had fled because, as sailors, the Holts were proud of the port.',
      [['Lund', 'confided', 'that his crew had fled because, as sailors, the Holts were proud of the port']],
    ],
    [
      'He mocked the plan as "just part of the port" and argued that it leaks.',
      [
        ['He', 'mocked', 'the plan as "just part of the port"'],
        ['He', 'argued', 'that it leaks'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('one speaker after another, described between commas', () => {
  it.each<[string, Row[]]>([
    [
      'Lund said that it was late, but Karl Berg, who chairs the board, warned that it was old.',
      [
        ['Lund', 'said', 'that it was late'],
        ['Karl Berg, who chairs the board', 'warned', 'that it was old'],
      ],
    ],
    [
      'Lund said that Karl Berg, who chairs the board, had claimed that it was old.',
      [['Lund', 'said', 'that Karl Berg, who chairs the board, had claimed that it was old']],
    ],
    [
      'Lund said Karl Berg, who chairs the board, told reporters that it was old.',
      [['Lund', 'said', 'Karl Berg, who chairs the board, told reporters that it was old']],
    ],
    [
      'According to Lund, it was late, but Berg said that it was old.',
      [
        ['Lund', 'According to', 'it was late'],
        ['Berg', 'said', 'that it was old'],
      ],
    ],
    ['According to Lund, it was late, but Berg left.', [['Lund', 'According to', 'it was late, but Berg left']]],
    [
      'Lund accused Karl Berg, who chairs the board, of lying and said that it was old.',
      [
        ['Lund', 'accused', 'Karl Berg, who chairs the board, of lying'],
        ['Lund', 'said', 'that it was old'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
