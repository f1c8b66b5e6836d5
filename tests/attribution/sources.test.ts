import { describe, expect, it } from 'vitest';
import { attributionsOf, type Row, rows } from './support.js';

const sources = (text: string) => attributionsOf(text).map(({ source }) => source?.text ?? null);

describe('the full noun phrase', () => {
  it.each<[string, (string | null)[]]>([
    ['The head of the harbour union in Holm said the strike was over.', ['The head of the harbour union in Holm']],
    ['Ada Lund, a farmer from Holm, said the road was closed.', ['Ada Lund, a farmer from Holm']],
    ['The tunnel runs below the school, which makes it fear a collapse.', ['it']],
    ['"It is late," said lead author Ada Lund.', ['lead author Ada Lund']],
    ['One sailor, 22-year-old cook Ada Lund, said it was late.', ['One sailor, 22-year-old cook Ada Lund']],
    ['Ada Lund, 22, said it was late.', ['Ada Lund']],
    ['Sailors from a boat called Fair Winds say it is late.', ['Sailors from a boat called Fair Winds']],
    ['A sailor from a boat named “Fair Winds” said it was late.', ['A sailor from a boat named “Fair Winds”']],
    ['The council called Berg and said it was late.', ['The council']],
    ['Critics in parliament, though, argue that it is late.', ['Critics in parliament']],
    ['Berg left, though, and said it was late.', ['Berg']],
    ['Sailing group Fair Door accuses the port of theft.', ['Sailing group Fair Door']],
    ['A report released today suggests that it is late.', ['A report released today']],
    ['"It is late," said Ada Lund with a smile.', ['Ada Lund']],
    ['"It is late," said Ada Lund with the Harbour Union.', ['Ada Lund with the Harbour Union']],
    ['"It is late," wrote Ada Lund on Twitter.', ['Ada Lund']],
    ['Lead author Ada Lund said it was late.', ['Lead author Ada Lund']],
    ['Lead the way, Ada Lund said.', ['Ada Lund']],
    ['Lund and Holt both opposed the bridge.', ['Lund and Holt']],
    ['The sailors all urged a delay.', ['The sailors']],
    ['All sailors oppose the toll.', ['All sailors']],
    ['Polls in the town he calls a second home showed that the gap had grown.', ['Polls in the town he calls a second home']],
    ['An official whose big house burned said it was late.', ['An official whose big house burned']],
    ['She opened the hall with her husband saying it was late.', ['her husband']],
    ['Both oppose the toll.', ['Both']],
    ['Almost every sailor opposes the toll.', ['Almost every sailor']],
    ['"It is late," said Ada Lund, a farmer from Ames, Iowa.', ['Ada Lund, a farmer from Ames, Iowa']],
    ['Ada Lund, 45, said the road was closed.', ['Ada Lund']],
    ['Ada Lund, 45, of Holm, said the road was closed.', ['Ada Lund']],
    ['Ada Lund, 45, a sailor, said the road was closed.', ['Ada Lund, 45, a sailor']],
    ['Ada Lund (Green Party) said the road was closed.', ['Ada Lund (Green Party)']],
    ['Smith, Jones and Brown said the vote was rigged.', ['Smith, Jones and Brown']],
    ['Residents who lost their homes said the council had lied.', ['Residents who lost their homes']],
    ['A senior official who was not authorised to speak said the talks had failed.', ['A senior official who was not authorised to speak']],
    ["Even some of the mayor's allies called it a mistake.", ["some of the mayor's allies"]],
    ['About four in ten said they were angry.', ['About four in ten']],
    ['The crowd cheers, and then Lund says the harbour is theirs.', ['Lund']],
    ['Ada Lund, host of "Harbour Hour," said the road was closed.', ['Ada Lund, host of "Harbour Hour,"']],
    ['The minister for the elderly, Ada Lund, said the road was closed.', ['The minister for the elderly, Ada Lund']],
    ['Most believe that the road was closed.', ['Most']],
    ['At least a dozen farmers said they were angry.', ['At least a dozen farmers']],
    ['As many as forty percent of voters said they were angry.', ['As many as forty percent of voters']],
    ['Virtually no one believes the ferry is safe.', ['Virtually no one']],
    ['45% of farmers, 28% of sailors and 12% of bakers say they were angry.', ['45% of farmers, 28% of sailors and 12% of bakers']],
    ['The mayors of Holm, Ames and Bray said the road was closed.', ['The mayors of Holm, Ames and Bray']],
    ['There was the unease many sailors felt about the ferry.', ['many sailors']],
    ['That is the reason Lund wants to sell it.', ['Lund']],
    ['On Monday, the mayor said the road was closed.', ['the mayor']],
    ['Last week Lund said the road was closed.', ['Lund']],
    ['But this month the council said the road was closed.', ['the council']],
    ["Last week's report said the road was closed.", ["Last week's report"]],
    ["Today's sailors said the road was closed.", ["Today's sailors"]],
    ['The mayor over the weekend had said that the road was closed.', ['The mayor']],
    ['The talk over the bridge shows that the road was closed.', ['The talk over the bridge']],
    ['Sailors in Holm and elsewhere said the road was closed.', ['Sailors in Holm and elsewhere']],
    ['Lund left Holm and later said the road was closed.', ['Lund']],
    ['“It is late,” said Ada Lund on Friday’s edition of her show.', ['Ada Lund']],
    ['“It is late,” said Ada Lund on Wednesday.', ['Ada Lund']],
    ['• The council said the road was closed.', ['The council']],
    ['The road is long, and it is closed,” Lund said in May.', ['Lund']],
    ["Let's hope it is late.", [null]],
    [
      'Ada Lund, author of the book “Boats of Holm and Other Tales,” said the road was closed.',
      ['Ada Lund, author of the book “Boats of Holm and Other Tales,”'],
    ],
    ['One harbour union operative said Lund was late.', ['One harbour union operative']],
    ['The woman said in an emailed response through her attorney that Lund was late.', ['The woman']],
    ['Almost 81% said they were late.', ['Almost 81%']],
    ['In a letter to residents, the council admitted that the pipes were old.', ['the council']],
    ['The Associated Press said the road was closed.', ['The Associated Press']],
    ['Sen. Ada Lund, R-Iowa, said the road was closed.', ['Sen. Ada Lund, R-Iowa']],
    ['Sen. Ada Lund, R-S.C., a farmer, said the road was closed.', ['Sen. Ada Lund, R-S.C., a farmer']],
    ['Sen. Ada Lund (R-Iowa), said the road was closed.', ['Sen. Ada Lund (R-Iowa)']],
    ['She told Yahoo! News in a story that the road was closed.', ['She']],
    ['New figures released Sunday showed that the gap had grown.', ['New figures released Sunday']],
    ['A poll released Sunday by the Herald and Bay News shows that Lund leads.', ['A poll released Sunday by the Herald and Bay News']],
    ['The road is closed, according to a memo released Friday by the ministry.', ['a memo released Friday by the ministry']],
    ['The road is closed, according to a report Tuesday from the Herald.', ['a report Tuesday from the Herald']],
    ['"It is late," said Holt, now a farmer in Ames.', ['Holt, now a farmer in Ames']],
    ['"It will pass," said the boy, who wore a "Lund" hat and a scarf.', ['the boy, who wore a "Lund" hat and a scarf']],
    ['"We lost," said Steven Holt, author of "Bitter Salt," a history of the port.', ['Steven Holt, author of "Bitter Salt," a history of the port']],
    ['"It is lost," said Ada Holt, the minister at the time the toll began.', ['Ada Holt, the minister at the time the toll began']],
    ['The lean, grey captain said the ferry was late.', ['The lean, grey captain']],
    ['The toll was criticised by some of the drivers.', ['some of the drivers']],
    ['The toll is backed by Sen. Ada Holt (D-Iowa) and a number of farmers.', ['Sen. Ada Holt (D-Iowa) and a number of farmers']],
    ['The plan was opposed by his staff and the public.', ['his staff and the public']],
    ['Mr. Lund, asked about the deaths at sea, said he was sorry.', [null, 'Mr. Lund']],
    ['The road is closed. Adding to the mess, it snowed.', []],
    ['A note posted on the website Lund.com said the road was closed.', [null, 'A note posted on the website Lund.com']],
    ["The centre's poll out this week shows that the gap has grown.", ["The centre's poll"]],
    ['A second officer in Holm that evening said the road was closed.', ['A second officer in Holm']],
    ['Half of those polled said the road was closed.', ['Half of those polled']],
    ['The incumbent said that taxes were high.', ['The incumbent']],
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
    ['A group of farmers supporting the toll met in Holm.', ['A group of farmers']],
    ['Lund stated that the plan was poor. Adding, "It was never meant to work at all."', ['Lund', 'Lund']],
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
    ['The paper fired Lund for claiming that the ferry leaks.', ['Lund']],
    ['Lund paid for saying that the ferry leaks.', ['Lund']],
    ['Lund sent a letter to the council saying: "We go."', ['Lund']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('the one who speaks, past what stands between', () => {
  it.each<[string, Row[]]>([
    ['Lund, after the story about the boat broke in May, said that she was sorry.', [['Lund', 'said', 'that she was sorry']]],
    ['Holm and Ames in particular feared the new road.', [['Holm and Ames', 'feared', 'the new road']]],
    ['They kept websites that mock the plan, and Ada Lund gave a speech, saying it was late.', [['Ada Lund', 'saying', 'it was late']]],
    ['Lund emailed sailors saying: "The storm goes on" and left.', [['Lund', 'saying', '"The storm goes on"']]],
    ['The council issued a statement arguing that the bridge was safe.', [['The council', 'arguing', 'that the bridge was safe']]],
    ['Lund opened her last speech saying the port would grow.', [['Lund', 'saying', 'the port would grow']]],
    ['Ada Lund, who ran the port for years, said the road was closed.', [['Ada Lund, who ran the port for years', 'said', 'the road was closed']]],
    ['Lund, who ran the port for years, said the road was closed.', [['Lund', 'said', 'the road was closed']]],
    ['"It is late," said Mr. Lund, who ran the port.', [['Mr. Lund', 'said', '"It is late,"']]],
    ['"It is late," said Ada Lund, who ran the port.', [['Ada Lund, who ran the port', 'said', '"It is late,"']]],
    [
      `Remarking upon Holt's "fine boat," Lund said it was old.`,
      [
        ['Lund', 'Remarking upon', `Holt's "fine boat,"`],
        ['Lund', 'said', 'it was old'],
      ],
    ],
    [
      'Lund said the plan reminds him of the book "The Old Harbour," explaining that it was sad.',
      [
        ['Lund', 'said', 'the plan reminds him of the book "The Old Harbour,"'],
        ['Lund', 'explaining', 'that it was sad'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('the one who speaks, and what belongs to the name', () => {
  it.each<[string, Row[]]>([
    [
      'Lund cheered, with Holt praising the plan and asking, "Why?"',
      [
        ['Holt', 'praising', 'the plan'],
        ['Holt', 'asking', '"Why?"'],
      ],
    ],
    ['He flew around the world asking for money.', [['He', 'asking for', 'money']]],
    ['Lund has spent money since June 1 attacking Holt.', [['Lund', 'attacking', 'Holt']]],
    ['She spent nearly all of her time attacking Holt.', [['She', 'attacking', 'Holt']]],
    ['His note followed another that attacked Lund.', [['that', 'attacked', 'Lund']]],
    ['Lund, one of the mayors of the bay, said it was late.', [['Lund, one of the mayors of the bay', 'said', 'it was late']]],
    ['The aides, led by Ada Lund, said it was late.', [['The aides, led by Ada Lund', 'said', 'it was late']]],
    ['Lund, speaking in Holm, said it was late.', [['Lund', 'said', 'it was late']]],
    ['The mayor himself said it was late.', [['The mayor himself', 'said', 'it was late']]],
    ['Many of the sailors who run boats for Holm or Ames said it was late.', [['Many of the sailors who run boats for Holm or Ames', 'said', 'it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a subject far from its verb', () => {
  it.each<[string, Row[]]>([
    ['Doctors at the clinic where he was treated say he may walk.', [['Doctors at the clinic where he was treated', 'say', 'he may walk']]],
    ['Lund asked where he was. He said so.', [['Lund', 'asked', 'where he was']]],
    [
      'The group for the bay, which runs the port, spelled out its fears as it commented on the plan.',
      [
        ['The group for the bay', 'spelled out', 'its fears'],
        ['it', 'commented on', 'the plan'],
      ],
    ],
    [
      'Ada Lund, the mayor, who has waited for the plan as she has aged, called it "a waste of time."',
      [['Ada Lund, the mayor, who has waited for the plan as she has aged', 'called', 'it "a waste of time."']],
    ],
    [
      'The law drafted by the council and signed in May requires that boats have bells.',
      [['The law drafted by the council and signed in May', 'requires', 'that boats have bells']],
    ],
    ['The sailor laughed at Holm and said the boat sank.', [['The sailor', 'said', 'the boat sank']]],
    ['On May 3, 2011, sailors and farmers said the boat was late.', [['sailors and farmers', 'said', 'the boat was late']]],
    ['Mayors in Holm, Ames and Ulm said the boat was late.', [['Mayors in Holm, Ames and Ulm', 'said', 'the boat was late']]],
    ['After talks in Holm, Ames and Ulm said the boat was late.', [['Ames and Ulm', 'said', 'the boat was late']]],
    ['They also, in some respects, echo the opinions of sailors.', [['They', 'echo', 'the opinions of sailors']]],
    ['Berg signed a letter with other mayors demanding a vote.', [['Berg', 'demanding', 'a vote']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a few quoted words inside the name of a group', () => {
  it.each<[string, Row[]]>([
    ['Some in the "Sail or Sink" crowd suggest the plan is lost.', [['Some in the "Sail or Sink" crowd', 'suggest', 'the plan is lost']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('"last week" is no part of a name', () => {
  it.each<[string, Row[]]>([
    ['“We won,” said Lund last week.', [['Lund', 'said', '“We won,”']]],
    ['“We won,” said a spokesman last month.', [['a spokesman', 'said', '“We won,”']]],
    ['“We won,” said the attorney general.', [['the attorney general', 'said', '“We won,”']]],
    ['The tax works, according to a study last year by doctors in Holm.', [['a study last year by doctors in Holm', 'according to', 'The tax works']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('who is kept from saying something would say it', () => {
  it.each<[string, Row[]]>([
    ['Lund stopped reporters from asking about it.', [['reporters', 'asking', 'it']]],
    ['The council kept him from claiming that it was safe.', [['him', 'claiming', 'that it was safe']]],
    ['Far from claiming that it was safe, Lund closed it.', [['Lund', 'claiming', 'that it was safe']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a speaker after the verb, without where and when it was said', () => {
  it.each<[string, Row[]]>([
    ['“We will close the bridge,” said the mayor in a statement on Monday.', [['the mayor', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said residents after the vote.', [['residents', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said Ada Lund behind her fan.', [['Ada Lund', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said residents in Holm.', [['residents in Holm', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said Lund in Holm on Tuesday.', [['Lund', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said a spokesman late on Sunday.', [['a spokesman', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said her lawyer by phone.', [['her lawyer', 'said', '“We will close the bridge,”']]],
    [
      '“We will close the bridge,” said a spokeswoman for the ministry at a press conference.',
      [['a spokeswoman for the ministry', 'said', '“We will close the bridge,”']],
    ],
    ['“We will close the bridge,” said the union on Twitter.', [['the union', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said a post on Twitter.', [['a post on Twitter', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said Ada Lund, mayor during the strike.', [['Ada Lund, mayor during the strike', 'said', '“We will close the bridge,”']]],
    ['“We will close the bridge,” announced Ada Lund, a sailor, last week.', [['Ada Lund, a sailor', 'announced', '“We will close the bridge,”']]],
    ['“We will close the bridge,” said a 45-year-old sailor.', [['a 45-year-old sailor', 'said', '“We will close the bridge,”']]],
    ['The old bridge would close, said Ada Lund, a sailor, on Monday.', [['Ada Lund, a sailor', 'said', 'The old bridge would close']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a phrase before the one who speaks', () => {
  it.each<[string, Row[]]>([
    ['On Twitter, Ada Lund, a sailor, said that it was late.', [['Ada Lund, a sailor', 'said', 'that it was late']]],
    ['In 2019, the mayor of Holm, Ada Lund, said that it was late.', [['the mayor of Holm, Ada Lund', 'said', 'that it was late']]],
    ['Ada Lund, of Holm, Ohio, a sailor, said that it was late.', [['Ada Lund, of Holm, Ohio, a sailor', 'said', 'that it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('names that a participle gives, and adverbs of a relative clause', () => {
  it.each<[string, Row[]]>([
    ['A man named Lund said that it was late.', [['A man named Lund', 'said', 'that it was late']]],
    [
      'The board named Lund chief and said that it was late.',
      [
        ['The board', 'named', 'Lund chief'],
        ['The board', 'said', 'that it was late'],
      ],
    ],
    [
      'A senior official who was not authorised to speak publicly said that it was late.',
      [['A senior official who was not authorised to speak publicly', 'said', 'that it was late']],
    ],
    ['An official who was there later said that it was late.', [['An official who was there', 'said', 'that it was late']]],
    ['The attorney general warned last week that it was late.', [['The attorney general', 'warned', 'that it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('an aside of time after an apposition', () => {
  it.each<[string, Row[]]>([
    ['The former minister, Ada Lund, on Monday, said that it was late.', [['The former minister, Ada Lund', 'said', 'that it was late']]],
    ['Ada Lund, who owns it, on Monday, said that it was late.', [['Ada Lund, who owns it', 'said', 'that it was late']]],
    ['Lund, last week, said that it was late.', [['Lund', 'said', 'that it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('speakers without a name, and offices yet to be held', () => {
  it.each<[string, Row[]]>([
    ['“We won,” said someone close to Lund.', [['someone close to Lund', 'said', '“We won,”']]],
    ['“We won,” said more than half of voters.', [['more than half of voters', 'said', '“We won,”']]],
    ['The man I met, Lund, interrupted me.', []],
    ['Prime Minister-elect Ada Lund said that it was late.', [['Prime Minister-elect Ada Lund', 'said', 'that it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
