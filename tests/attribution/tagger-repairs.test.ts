import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('verbs that the tagger took for nouns, adjectives or names', () => {
  it.each<[string, Row[]]>([
    ['The paper slams Lund for his vote.', [['The paper', 'slams', 'Lund for his vote']]],
    ['Some say it is late.', [['Some', 'say', 'it is late']]],
    ['Sailors have some say in how it is run.', []],
    ['Some said Lund was late.', [['Some', 'said', 'Lund was late']]],
    ["I don't think being late is a crime.", [['I', "don't think", 'being late is a crime']]],
    ['As Lund notes, the ferry is late.', [['Lund', 'notes', 'the ferry is late']]],
    ['As critics note, the ferry is late.', [['critics', 'note', 'the ferry is late']]],
    ['As Ada Lund notes: “The ferry is late and old.”', [['Ada Lund', 'notes', '“The ferry is late and old.”']]],
    ['The council plans to sell the ferry.', [['The council', 'plans', 'to sell the ferry']]],
    ['The council plans to sell the ferry were dropped.', []],
    ['Lund and her colleagues plan to sell the ferry.', [['Lund and her colleagues', 'plan', 'to sell the ferry']]],
    ['The dam drove sailors from the port, the Red Oar estimates.', [['the Red Oar', 'estimates', 'The dam drove sailors from the port']]],
    ['They left the port of Holm with new estimates.', []],
    ['They sold it as harbour notes, and left.', []],
    ['“It is the first,” notes Berg, a sailor.', [['Berg, a sailor', 'notes', '“It is the first,”']]],
    ['In “Fair Winds,” notes Lund kept as a boy are printed.', []],
    ['Owners of the boat point out that it is late.', [['Owners of the boat', 'point out', 'that it is late']]],
    ['They marked the sail of the boat at one point out that way.', []],
    ['Burr added that the ferry was late.', [['Burr', 'added', 'that the ferry was late']]],
    ['Frost said the ferry was late.', [['Frost', 'said', 'the ferry was late']]],
    ['One of the women, an unnamed singer, claims that the ferry was late.', [['One of the women, an unnamed singer', 'claims', 'that the ferry was late']]],
    ['The suit, filed in May, alleged that the ferry was unsafe.', [['The suit', 'alleged', 'that the ferry was unsafe']]],
    ['The soldiers mock the plan.', [['The soldiers', 'mock', 'the plan']]],
    ['Lynch calls the toll a crime.', [['Lynch', 'calls', 'the toll a crime']]],
    ['Ada Berg, a consultant, notes that the ferry leaves at ten.', [['Ada Berg, a consultant', 'notes', 'that the ferry leaves at ten']]],
    ["The mayor's email to her supporters notes that the vote is close.", [["The mayor's email to her supporters", 'notes', 'that the vote is close']]],
    ['Lund said in her opening remarks that the port should close.', [['Lund', 'said', 'that the port should close']]],
    ['"The bridge is safe," a voice in the ad states.', [['a voice in the ad', 'states', '"The bridge is safe,"']]],
    ['A local woman claims Bay Ferries cheated her for years', [['A local woman', 'claims', 'Bay Ferries cheated her for years']]],
    ['Records from the 2008 campaign show he paid for the boat.', [['Records from the 2008 campaign', 'show', 'he paid for the boat']]],
    ['Data from the harbour office show that traffic fell.', [['Data from the harbour office', 'show', 'that traffic fell']]],
    ['Figures published by the port on Tuesday show that traffic fell.', [['Figures published by the port', 'show', 'that traffic fell']]],
    ['Emails seen by the Herald show that the board knew.', [['Emails seen by the Herald', 'show', 'that the board knew']]],
    ['Documents filed in court show the firm paid no tax.', [['Documents filed in court', 'show', 'the firm paid no tax']]],
    ['Fans turned to the television show that Lund hosts.', []],
    ['Lund doubts whether the plan will work.', [['Lund', 'doubts', 'whether the plan will work']]],
    ['Berg questions whether the bridge is safe.', [['Berg', 'questions', 'whether the bridge is safe']]],
    ['The tax question whether to pay was left.', []],
    ['Opponents of the dam fear it will leak.', [['Opponents of the dam', 'fear', 'it will leak']]],
    ['There were reports that a second boat had sunk.', [[null, 'reports', 'that a second boat had sunk']]],
    ['There are fears that the dam could break.', [[null, 'fears', 'that the dam could break']]],
    ['The mayor rejected calls for a vote.', [['The mayor', 'rejected', 'calls for a vote']]],
    ['The mayor has rejected calls for a vote.', [['The mayor', 'has rejected', 'calls for a vote']]],
    ['The mayor has left and calls for a vote.', [['The mayor', 'calls for', 'a vote']]],
    ['Lund said people who sleep less row badly.', [['Lund', 'said', 'people who sleep less row badly']]],
    ['A boat that people who doctors say are well sold is here.', []],
    ['The mayor, who lost the vote, calls for a recount.', [['The mayor, who lost the vote', 'calls for', 'a recount']]],
    ['The minister, whose party claims to speak for sailors, said so.', [['party', 'claims', 'to speak for sailors']]],
    ['The results, published on Monday, show that sleep helps.', [['The results', 'show', 'that sleep helps']]],
    ['Few doubt that Berg will win.', [['Few', 'doubt', 'that Berg will win']]],
    ['Sailors polled by the Herald had forecast growth.', [['Sailors polled by the Herald', 'had forecast', 'growth']]],
    ['Sixty percent call him unfit.', [['Sixty percent', 'call', 'him unfit']]],
    ['The ferry was late, harbour records show.', [['harbour records', 'show', 'The ferry was late']]],
    ['They met a group that backs Lund.', [['that', 'backs', 'Lund']]],
    ['Voters who favor its use came.', [['who', 'favor', 'its use']]],
    ['Police repeat the name.', [['Police', 'repeat', 'the name']]],
    ['Lund has opposed closing the school.', [['Lund', 'has opposed', 'closing the school']]],
    ['Lund, who owns the ferry, plans to sell it.', [['Lund', 'plans', 'to sell it']]],
    [
      'They worry about the dam and fear they will lose it.',
      [
        ['They', 'worry about', 'the dam'],
        ['They', 'fear', 'they will lose it'],
      ],
    ],
    ['Lund Sides With Council On Ferry Tax', [['Lund', 'Sides With', 'Council On Ferry Tax']]],
    ["One in five say that won't work.", [['One in five', 'say', "that won't work"]]],
    ['Nearly a third say he is weak.', [['Nearly a third', 'say', 'he is weak']]],
    ['Polls in Holm show the two boats are alike.', [['Polls in Holm', 'show', 'the two boats are alike']]],
    ['Women who claim he lied came.', [['who', 'claim', 'he lied']]],
    ['The television shows mocked the mayor.', [['The television shows', 'mocked', 'the mayor']]],
    ['The survey shows lost jobs.', [['The survey', 'shows', 'lost jobs']]],
    ['A later interview said that it sank.', [['A later interview', 'said', 'that it sank']]],
    ['Lund left early, promising the bridge would open.', [['Lund', 'promising', 'the bridge would open']]],
    ['It was a promising report.', []],
    [
      'Lund defended the record whilst insisting a vote is coming: "We will win."',
      [
        ['Lund', 'defended', 'the record'],
        ['Lund', 'insisting', 'a vote is coming: "We will win."'],
      ],
    ],
    ['Lund has a big say that counts.', []],
    ['Officials took a closer look at the site.', []],
    ['The group leaders Lund and Holt left.', []],
    ['The candidates Lund and Holt sailed home.', []],
    ['The boat, the report notes, was never safe.', [['the report', 'notes', 'The boat … was never safe']]],
    ['During the meeting, the suit claims, Lund shouted at the crew.', [['the suit', 'claims', 'During the meeting … Lund shouted at the crew']]],
    ['In Holm, the land claims, the boats and the debts were sold.', []],
    ['The police chief urged people to leave.', [['The police chief', 'urged', 'people to leave']]],
    ['The chief officer urged people to leave.', [['The chief officer', 'urged', 'people to leave']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('forms that a possessor, an article or a plural before them settles', () => {
  it.each<[string, Row[]]>([
    ['Some sailors doubt that the ferry floats.', [['Some sailors', 'doubt', 'that the ferry floats']]],
    ['The same polling suggests that Lund leads.', [['The same polling', 'suggests', 'that Lund leads']]],
    ['Holt, the mayor (a sailor), states that the ferry sank.', [['Holt, the mayor (a sailor)', 'states', 'that the ferry sank']]],
    ["Lund's been making the case for months that Holt lied.", [['Lund', "'s been making the case", 'that Holt lied']]],
    ["They won the party's pledged delegates in May.", []],
    ['The board took a firm stand on the ferry.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('nouns after a genitive, a preposition or "a"', () => {
  it.each<[string, Row[]]>([
    ["She repeated the Lund family's earlier claim that the boat sank.", [['She', 'repeated', "the Lund family's earlier claim that the boat sank"]]],
    ['The hall of mirrors that they praised is old.', [['they', 'praised', 'mirrors']]],
    ["The paper's reporting shows that the boat sank.", [["The paper's reporting", 'shows', 'that the boat sank']]],
    ['Isabelle and a sailor take a closer look.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('the verb of a headline', () => {
  it.each<[string, Row[]]>([
    ['Greek court rules worship of old gods is legal', [['Greek court', 'rules', 'worship of old gods is legal']]],
    ['Watchdog finds minister was warned', [['Watchdog', 'finds', 'minister was warned']]],
    ['Supreme Court Rules Tolls Are Unlawful', [['Supreme Court', 'Rules', 'Tolls Are Unlawful']]],
    ['Company rules on smoking are strict', []],
    ['The chief elected official said that it was late.', [['The chief elected official', 'said', 'that it was late']]],
    ['The police chief urged sailors to wait.', [['The police chief', 'urged', 'sailors to wait']]],
    ['The company claims adjuster is late.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('fears and hopes of several, or after an apposition', () => {
  it.each<[string, Row[]]>([
    ['Residents of the town fear the bridge will close.', [['Residents of the town', 'fear', 'the bridge will close']]],
    ['Ada Lund, a sailor, fears the bridge will close.', [['Ada Lund, a sailor', 'fears', 'the bridge will close']]],
    ['Residents in fear left the bridge.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
