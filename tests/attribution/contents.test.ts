import { describe, expect, it } from 'vitest';
import { attributionsOf } from './support.js';

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
