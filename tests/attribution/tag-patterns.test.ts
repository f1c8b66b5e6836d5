import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('tags decide first', () => {
  it.each<[string, Row[]]>([
    ['"We will rebuild the bridge," Mayor Ada Lund said on Monday.', [['Mayor Ada Lund', 'said', '"We will rebuild the bridge,"']]],
    [
      '"We will rebuild the bridge," said Ada Lund, the mayor of Holm, "in the spring."',
      [['Ada Lund, the mayor of Holm', 'said', '"We will rebuild the bridge," … "in the spring."']],
    ],
    ['“Why?” the mayor asked.', [['the mayor', 'asked', '“Why?”']]],
    ["''We lost it all,'' Lund told reporters in Holm.", [['Lund', 'told', "''We lost it all,''"]]],
    ['The plan, a council source said, is to close the harbour.', [['a council source', 'said', 'The plan … is to close the harbour']]],
    ['Taxes rose last year, the ministry said.', [['the ministry', 'said', 'Taxes rose last year']]],
    ['As the Herald reported, the bridge is closed.', [['the Herald', 'reported', 'the bridge is closed']]],
    ['But the ferry was late, Holt said.', [['Holt', 'said', 'the ferry was late']]],
    ['Building the dam, Holt said, took nine years.', [['Holt', 'said', 'Building the dam … took nine years']]],
    ['"It is over," Ms. Lund said by telephone.', [['Ms. Lund', 'said by telephone', '"It is over,"']]],
    ['"It is over," Mr. Lund shot back.', [['Mr. Lund', 'shot back', '"It is over,"']]],
    ['"That bridge was my whole life," Lund murmured, and left.', [['Lund', 'murmured', '"That bridge was my whole life,"']]],
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
    ['The council tore up the contract, something she denied.', []],
    ['The new bridge, which cost nine million, opened in May.', []],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('which of two cues is the outermost', () => {
  it.each<[string, Row[]]>([
    ['"We lost the harbour," Lund said, according to a transcript.', [['a transcript', 'according to', '"We lost the harbour," Lund said']]],
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
