import { describe, expect, it } from 'vitest';
import { attributionsOf } from './support.js';

const sources = (text: string) => attributionsOf(text).map(({ source }) => source?.text ?? null);

describe('the full noun phrase', () => {
  it.each<[string, (string | null)[]]>([
    ['The head of the harbour union in Holm said the strike was over.', ['The head of the harbour union in Holm']],
    ['Ada Lund, a farmer from Holm, said the road was closed.', ['Ada Lund, a farmer from Holm']],
    ['The tunnel runs below the school, which makes it fear a collapse.', ['it']],
    ['Ada Lund, 45, said the road was closed.', ['Ada Lund']],
    ['Ada Lund (Green Party) said the road was closed.', ['Ada Lund (Green Party)']],
    ['Smith, Jones and Brown said the vote was rigged.', ['Smith, Jones and Brown']],
    ['Residents who lost their homes said the council had lied.', ['Residents who lost their homes']],
    ['A senior official who was not authorised to speak said the talks had failed.', ['A senior official who was not authorised to speak']],
    ["Even some of the mayor's allies called it a mistake.", ["some of the mayor's allies"]],
    ['About four in ten said they were angry.', ['About four in ten']],
    ['On Monday, the mayor said the road was closed.', ['the mayor']],
    ['In a letter to residents, the council admitted that the pipes were old.', ['the council']],
    ['The Associated Press said the road was closed.', ['The Associated Press']],
    ['Sen. Ada Lund, R-Iowa, said the road was closed.', ['Sen. Ada Lund, R-Iowa']],
    ['Sen. Ada Lund, R-S.C., a farmer, said the road was closed.', ['Sen. Ada Lund, R-S.C., a farmer']],
    ['Sen. Ada Lund (R-Iowa), said the road was closed.', ['Sen. Ada Lund (R-Iowa)']],
    ['She told Yahoo! News in a story that the road was closed.', ['She']],
    ['New figures released Sunday showed that the gap had grown.', ['New figures released Sunday']],
    ['A note posted on the website Lund.com said the road was closed.', [null, 'A note posted on the website Lund.com']],
    ["The centre's poll out this week shows that the gap has grown.", ["The centre's poll"]],
    ['A second officer in Holm that evening said the road was closed.', ['A second officer in Holm']],
    ['Half of those polled said the road was closed.', ['Half of those polled']],
    ['The incumbent said that taxes were high.', ['The incumbent']],
    ['Polls in the town he calls a second home showed that the gap had grown.', ['Polls in the town he calls a second home']],
    ['Farmers who attended described themselves as poor.', ['Farmers who attended']],
    [
      'Farmers with no knowledge of the case but with experience in court said the road was closed.',
      ['Farmers with no knowledge of the case but with experience in court'],
    ],
    ['The firm has been warning that it is running out of cash.', ['The firm']],
    ['Officials have since criticized the plan.', ['Officials']],
    ['Ada Lund – the mayor of Holm – said the road was closed.', ['Ada Lund – the mayor of Holm']],
    ['Ada Lund, when asked what was wrong, said the road was closed.', [null, 'Ada Lund']],
    ['Ada Lund, meanwhile, who sits on the board, said the road was closed.', ['Ada Lund']],
    ['"It is over," said Rep. Ada Lund (D-Iowa), a farmer, who chairs the board.', ['Rep. Ada Lund (D-Iowa), a farmer, who chairs the board']],
    ['"It is over," said Ada Lund, a lawyer in Ames, Iowa, who chairs the board.', ['Ada Lund, a lawyer in Ames, Iowa, who chairs the board']],
    ['The road is closed, according to residents, including three farmers.', ['residents, including three farmers']],
    ['The road is closed, according to the letter he released.', ['the letter he released']],
    ['More than 6 in 10 farmers said the road was closed.', ['More than 6 in 10 farmers']],
    ['They all said the road was closed.', ['They']],
    ['Ada Lund, a former agent for the mayor has written that the road was closed.', ['Ada Lund, a former agent for the mayor']],
    ['Lund, like the mayor, who left early, said the road was closed.', ['Lund, like the mayor, who left early']],
    ['"It is over," said Holm-based lawyer Ada Lund.', ['Holm-based lawyer Ada Lund']],
    ['Rep. Ada Lund (Ohio): "I have not heard anyone else say that."', ['Rep. Ada Lund (Ohio)']],
    ['Former secretary of state Ada Lund: "I have not heard anyone else say that."', ['Former secretary of state Ada Lund']],
    ['Ted Lund accuses the council of fraud.', ['Ted Lund']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('verbs without a subject of their own', () => {
  it.each<[string, (string | null)[]]>([
    ['The mayor praised the plan and said it would save money.', ['The mayor', 'The mayor']],
    ['The council rejected the plan, saying it cost too much.', ['The council', 'The council']],
    ['He met Holt, who said the road was closed.', ['who']],
    ['The change led many to wonder whether the road was safe.', ['many']],
    ['It is time for him to say that the road was closed.', ['him']],
    ['The mayor sent a letter saying that the road was closed.', ['The mayor']],
    ['She told the paper her group never worked there and said it had no office.', ['She', 'She']],
    ['Mr. Lund, recalling breakfasts with the mayor, described the plan as a failure.', ['Mr. Lund', 'Mr. Lund']],
    ['The mayor threw her support behind the plan, saying it was safe.', ['her', 'The mayor']],
    ['When Lund asked Holt to print the book, it declined, citing legal risks.', ['Lund', 'it']],
    ['She showed a few tricks that Lund might appreciate, describing her own childhood.', ['She', 'She']],
    ['The Greens spent the week in Holm trying to explain the plan.', ['The Greens']],
    ['The vote was close. Said Lund, "The count was a mess from start to end."', ['Lund']],
    ['In rejecting the plan, which was new, the council said it cost too much.', ['the council', 'the council']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});
