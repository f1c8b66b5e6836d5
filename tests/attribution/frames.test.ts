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
    ['Officials said at least 40 people were hurt.', [['Officials', 'said', 'at least 40 people were hurt']]],
    ['Officials said about 40 people were hurt.', [['Officials', 'said', 'about 40 people were hurt']]],
    ['Officials said as many as 30 people were hurt.', [['Officials', 'said', 'as many as 30 people were hurt']]],
    ['Officials said more than a dozen people were hurt.', [['Officials', 'said', 'more than a dozen people were hurt']]],
    ['Officials said up to 30 people were hurt.', [['Officials', 'said', 'up to 30 people were hurt']]],
    ['Lund said because the boat was late, she stayed.', [['Lund', 'said', 'because the boat was late, she stayed']]],
    ['Lund promised on Tuesday in Holm to pay.', [['Lund', 'promised', 'to pay']]],
    ['Lund promised to "be a friend of the town".', [['Lund', 'promised', 'to "be a friend of the town"']]],
    ['Lund had pledged to back the plan.', [['Lund', 'had pledged', 'to back the plan']]],
    ['Lund told the Herald, however, that she had left.', [['Lund', 'told', 'that she had left']]],
    ['They were denied visas to enter the country.', []],
    ['They were granted "guest" status at the port.', []],
    ['Lund told the police where the boat was.', [['Lund', 'told', 'where the boat was']]],
    ['Lund praised the town where he lived.', [['Lund', 'praised', 'the town where he lived']]],
    ['Officers said late on Friday that a third boat had sunk.', [['Officers', 'said', 'that a third boat had sunk']]],
    ['They were told "wait".', [[null, 'were told', '"wait"']]],
    ['The suit demands his return as mayor.', [['The suit', 'demands', 'his return as mayor']]],
    ['Lund hints at what she plans.', [['Lund', 'hints at', 'what she plans']]],
    ['Lund focused on closing the school.', [['Lund', 'focused on', 'closing the school']]],
    ['Lund apologised for the charge that Holt had quit.', [['Lund', 'apologised', 'the charge that Holt had quit']]],
    ['Lund denied being on the ferry.', [['Lund', 'denied', 'being on the ferry']]],
    ['The papers were deemed secret.', [[null, 'were deemed', 'The papers … secret']]],
    ['Lund was considered a sailor.', [[null, 'was considered', 'Lund … a sailor']]],
    ['She ran a group called the Larks.', []],
    ['A band called the Larks sang.', []],
    ['After leaving the group within the League called the Sea Row, she was free.', []],
    ['Holt works for a new firm called Bay Works.', []],
    ['A new group called Boats Matter.', []],
    ['A man called Lund a liar.', [['A man', 'called', 'Lund a liar']]],
    ['Her testimony on November 12 was long.', []],
    ["Her report on Monday's vote was long.", [['Her', 'report on', "Monday's vote"]]],
    ['Lund posted May 3 that the ferry was late.', [['Lund', 'posted', 'that the ferry was late']]],
    ['Lund announced Sept. 4 the end of the line.', [['Lund', 'announced', 'the end of the line']]],
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
    ['Lund said the motto, "built by the sea," was wrong.', [['Lund', 'said', 'the motto, "built by the sea," was wrong']]],
    ['Lund said the boat – a gift – sank.', [['Lund', 'said', 'the boat – a gift – sank']]],
    ['Lund endorsed Holt – a shock to the town.', [['Lund', 'endorsed', 'Holt']]],
    ['Lund told Holt, "We built it," and left.', [['Lund', 'told', '"We built it,"']]],
    ['Holt is a self-described sailor.', []],
    ["Holt condemned the party's targeting of critics.", [['Holt', 'condemned', "the party's targeting of critics"]]],
    ['Lund told reporters that the ferry would sail again.', [['Lund', 'told', 'that the ferry would sail again']]],
    ['Lund told reporters the ferry would sail again.', [['Lund', 'told', 'the ferry would sail again']]],
    ['Lund asked the council to pay.', [['Lund', 'asked', 'the council to pay']]],
    ['Lund asked residents whether they would leave.', [['Lund', 'asked', 'whether they would leave']]],
    ['The ministry called the report "a work of fiction".', [['The ministry', 'called', 'the report "a work of fiction"']]],
    ['Lund said: "We will win."', [['Lund', 'said', '"We will win."']]],
    ['Lund said a storm that hit the town in the night had closed the road.', [['Lund', 'said', 'a storm that hit the town in the night had closed the road']]],
    ['People who know Lund say she is tired.', [['People who know Lund', 'say', 'she is tired']]],
    ['People know Lund says little.', [['People', 'know', 'Lund says little']]],
    ['Lund said the council, which met on Monday, “did nothing.”', [['Lund', 'said', 'the council, which met on Monday, “did nothing.”']]],
    ['Lund met the council, which called it “a waste of time.”', [['which', 'called', 'it “a waste of time.”']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('what stands between a verb and what it reports', () => {
  it.each<[string, Row[]]>([
    ['Lund said only a small part of the pier would close.', [['Lund', 'said only', 'a small part of the pier would close']]],
    ['Lund apologised to the sailors for the delay.', [['Lund', 'apologised', 'the delay']]],
    ['Lund objected to the plan for the harbour.', [['Lund', 'objected', 'the plan for the harbour']]],
    ['Writing for the Herald, Lund said it was late.', [['Lund', 'said', 'it was late']]],
    ['Lund wrote of the harbour.', [['Lund', 'wrote', 'the harbour']]],
    ['Lund announced on Monday the closing of the pier.', [['Lund', 'announced', 'the closing of the pier']]],
    ['Lund spoke on Monday.', []],
    ['Lund issued a statement after Berg told the crowd in Holm on Monday that the ferry was late.', [['Berg', 'told', 'that the ferry was late']]],
    ['Lund issued a statement after the vote on Monday that the ferry was late.', [['Lund', 'issued a statement', 'that the ferry was late']]],
    ['There were emails that night.', []],
    ['A reporter asked Lund after the speech whether the vote might make her stay.', [['A reporter', 'asked', 'whether the vote might make her stay']]],
    ['Berg asked Lund on Monday how the ferry had sunk.', [['Berg', 'asked', 'how the ferry had sunk']]],
    ['Berg said the question whether to sell had split them.', [['Berg', 'said', 'the question whether to sell had split them']]],
    ['The council said on Monday the deadline for bids has been moved.', [['The council', 'said', 'the deadline for bids has been moved']]],
    ['The vote moved on Monday to Holm has been lost.', []],
    ['Lund said, in May, on the ferry, that the town was tired.', [['Lund', 'said', 'that the town was tired']]],
    ['Lund spoke, in May, on the ferry that the town had built.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a count of days between a verb and what it reports, and the medium', () => {
  it.each<[string, Row[]]>([
    ['Lund said two weeks ago that it was late.', [['Lund', 'said', 'that it was late']]],
    ['Lund said a few years ago that it was late.', [['Lund', 'said', 'that it was late']]],
    ['Lund said two boats that were late had sunk.', [['Lund', 'said', 'two boats that were late had sunk']]],
    ['Lund wrote in a letter that it was late.', [['Lund', 'wrote', 'that it was late']]],
    ['Lund wrote in the Herald that it was late.', [['Lund', 'wrote', 'that it was late']]],
    ['“We will close the bridge,” Lund insisted on Twitter.', [['Lund', 'insisted', '“We will close the bridge,”']]],
    ['Lund left no doubt that it was late.', [['Lund', 'left no doubt', 'that it was late']]],
    ['Lund insisted on an apology.', [['Lund', 'insisted on', 'an apology']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('an object past when and where it was said', () => {
  it.each<[string, Row[]]>([
    ['Lund confirmed in a statement on Monday the closure of the bridge.', [['Lund', 'confirmed', 'the closure of the bridge']]],
    ['Lund announced at the port a new line to Holm.', [['Lund', 'announced', 'a new line to Holm']]],
    ['Lund spoke in Holm the next day.', []],
    ['Lund told sailors at the port at a meeting on Monday: “Go home now.”', [['Lund', 'told', '“Go home now.”']]],
    ['Lund told members of the committee the bridge would close.', [['Lund', 'told', 'the bridge would close']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('told by somebody with a name', () => {
  it.each<[string, Row[]]>([
    ['Reporters were told by Ada Lund, a sailor, that the bridge would close.', [['Ada Lund, a sailor', 'were told', 'that the bridge would close']]],
    ['Reporters were told by Lund and Berg that the bridge would close.', [['Lund and Berg', 'were told', 'that the bridge would close']]],
    ['Berg was told by a spokeswoman for the port that the bridge would close.', [['a spokeswoman for the port', 'was told', 'that the bridge would close']]],
    ['Berg was praised by residents for his plan.', [['residents', 'was praised', 'Berg … for his plan']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
