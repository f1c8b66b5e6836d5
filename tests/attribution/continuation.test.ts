import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('quotations go on', () => {
  it.each<[string, Row[]]>([
    ['"We lost," Lund said. "It is over."', [['Lund', 'said', '"We lost," … "It is over."']]],
    ['—We lost, Lund said. It is over.', [['Lund', 'said', '—We lost, … It is over.']]],
    [
      '—Hurry! Lund said sternly.\n\nBerg turned round.\n\n—And the boat? she asked.',
      [
        ['Lund', 'said', '—Hurry!'],
        ['she', 'asked', '—And the boat?'],
      ],
    ],
    ['"You"–he pointed at the door–"are late."', [['he', null, '"You" … "are late."']]],
    ['The "Anna" – she sank in May – was "old".', []],
    ['"Nothing," said Lund, starting up; "go to bed."', [['Lund', 'said', '"Nothing," … "go to bed."']]],
    ['"Nothing," said Lund, starting up the "Anna".', [['Lund', 'said', '"Nothing,"']]],
    ["`We lost,' said Lund. `It is over.'", [['Lund', 'said', "`We lost,' … `It is over.'"]]],
    ["'T' gate's open, an' it's cold i' t' yard,' Lund said.", [['Lund', 'said', "'T' gate's open, an' it's cold i' t' yard,'"]]],
    [
      'The toll was late, as the website notes:\n\n"The bridge was closed in May and has not been opened since then."',
      [['the website', 'notes', '"The bridge was closed in May and has not been opened since then."']],
    ],
    ['"We lost," Lund said. "It is over," and with that he left the room.', [['Lund', 'said', '"We lost," … "It is over,"']]],
    [
      'Lund said the harbour would close.\n\n"We have no money left, and nobody will lend us any."',
      [['Lund', 'said', 'the harbour would close … "We have no money left, and nobody will lend us any."']],
    ],
    ['The mayor put it this way:\n\n"The bridge has to go before it falls."', [['The mayor', 'put it this way', '"The bridge has to go before it falls."']]],
    ['"Please, sir," piped a small voice at the back, "it was the cat."', [['a small voice', 'piped', '"Please, sir," … "it was the cat."']]],
    ['"It is a fine night," quoth the sailor.', [['the sailor', 'quoth', '"It is a fine night,"']]],
    ['"We lost," Lund said. But "we will be back in the spring."', [['Lund', 'said', '"We lost," … "we will be back in the spring."']]],
    [
      '"We lost everything," Lund said. It was "the worst night of her life so far."',
      [['Lund', 'said', '"We lost everything," … "the worst night of her life so far."']],
    ],
    ['"We will never leave the harbour again."\n\n– Ada Lund', [['Ada Lund', '–', '"We will never leave the harbour again."']]],
    [
      'Ada Lund wrote on her page:\n\nI think the bridge must go. It is old. Nobody loves it.\n\nThe council met in May.',
      [['Ada Lund', 'wrote', 'I think the bridge must go. It is old. Nobody loves it.']],
    ],
    ['Ada Lund argued that:\n\nThe bridge must go. It is old.\n\nThe council met in May.', [['Ada Lund', 'argued', 'The bridge must go. It is old.']]],
    [
      'Ada Lund explained her reasons:\n\nThe bridge must go. It is old.\n\nThe council met in May.',
      [['Ada Lund', 'explained', 'her reasons … The bridge must go. It is old.']],
    ],
    [
      'Ada Lund denied these charges:\n\nThe bridge is safe. Holt claimed it was old.',
      [
        ['Ada Lund', 'denied', 'these charges … The bridge is safe.'],
        ['Holt', 'claimed', 'it was old'],
      ],
    ],
    ['Ada Lund told reporters:\n\nThe bridge must go.', [['Ada Lund', 'told', 'The bridge must go.']]],
    ['Ada Lund explained her reasons.\n\nThe bridge must go. It is old.', [['Ada Lund', 'explained', 'her reasons']]],
    [
      'According to Ada Lund, writing in the Harbour Post:\n\nThe bridge must go. It is old.',
      [['Ada Lund, writing in the Harbour Post', 'According to', 'The bridge must go. It is old.']],
    ],
    ['Ada Lund argued that in May the bridge was safe.', [['Ada Lund', 'argued', 'that in May the bridge was safe']]],
    ['“The bridge has to go.\n\n“It is old and nobody loves it,” Lund said.', [['Lund', 'said', '“The bridge has to go. … “It is old and nobody loves it,”']]],
    ['"The bridge has to go before it falls." – Ada Lund, Holm.', [['Ada Lund', '–', '"The bridge has to go before it falls."']]],
    ['"We lost," Lund said. Now, "we have to live with what is left."', [['Lund', 'said', '"We lost," … "we have to live with what is left."']]],
    ['Lund rose when the bell rang.\n\n"Friends, we have won the harbour."', [['Lund', null, '"Friends, we have won the harbour."']]],
    ['The ferry left at noon.\n\n"Friends, we have won the harbour."', [[null, null, '"Friends, we have won the harbour."']]],
    ['Stated Lund:\n\n"I think that the stakes are high."', [['Lund', 'Stated', '"I think that the stakes are high."']]],
    [
      'Lund called the plan an error made by friends who are "deaf to the whole town by now."',
      [['Lund', 'called', 'the plan an error made by friends who are "deaf to the whole town by now."']],
    ],
    [
      'Lund called the plan an error. "We are deaf to the whole town by now," Holt said.',
      [
        ['Lund', 'called', 'the plan an error'],
        ['Holt', 'said', '"We are deaf to the whole town by now,"'],
      ],
    ],
    ['"We lost," said Lund. Holt, hearing a man shout "never again," left. "It is over."', [['Lund', 'said', '"We lost," … "It is over."']]],
    [
      '"Some are born late," Lund said (and here she smiled) "and some of us sail later than that."',
      [['Lund', 'said', '"Some are born late," … "and some of us sail later than that."']],
    ],
    [
      'Lund asked, "Why did it sink?"\n\n"Because it was old and tired."',
      [
        ['Lund', 'asked', '"Why did it sink?"'],
        [null, null, '"Because it was old and tired."'],
      ],
    ],
    ['The vote is over – Jo Lund and Ada Holm: "We did it, and we are glad."', [['Jo Lund and Ada Holm', ':', '"We did it, and we are glad."']]],
    ['Lund leaned in and boomed: "The bridge has to go before it falls."', [['Lund', 'boomed', '"The bridge has to go before it falls."']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('marks that quote nobody', () => {
  it.each([
    'A map of "the long green hills of the north" burned.',
    'He finished the novel "The Long Bridge" on the ferry.',
    'He is host of the programme "The Harbour with Ada Lund."',
    'He starred in their last play, "Harbour," and left.',
    'They sailed on the "boss" of the lake.',
    'The "alliance" held.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe('a few quoted words', () => {
  it.each<[string, Row[]]>([
    ['Audiences like the classics. The boats ran as "Seinfeld."', []],
    ['They lost. More from Lund: "The count took a very long time."', [['Lund', ':', '"The count took a very long time."']]],
    ['They lost. More from there: "The count took a very long time."', [[null, null, '"The count took a very long time."']]],
    ['They were late. Then: "Go!"', [[null, null, '"Go!"']]],
    ['While the council was promising "all land to the farmers," the farmers left.', [['the council', null, '"all land to the farmers,"']]],
    ['Lund rose after years of neglect, to which Berg has contributed: “The port is dead.”', [['Lund', 'rose', '“The port is dead.”']]],
    ['Lund rose, and then Berg got up: “The port is dead.”', [['Berg', 'got', '“The port is dead.”']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a speech of one sentence a line', () => {
  it.each<[string, string, Row[]]>([
    ['closes where nothing opened', 'Lund spoke in Holm. “It is late.\n\nWe must go now,” she said.', [['she', 'said', '“It is late. … We must go now,”']]],
    ['opens anew in each paragraph', '“It is late.\n\n“We must go now,” Lund said.', [['Lund', 'said', '“It is late. … “We must go now,”']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('holds no line with the name of the one who is quoted', () => {
    expect(rows('“It is late, and we must go.\n\nAda Lund, Harbour Party.”').flat().join(' ')).not.toContain('Party');
  });
});

describe('a new paragraph of a dialogue is a new speaker', () => {
  const talk = ['"Is she in?" asked Berg.', '"No," said Lund.', '"When does she come back to us?" he asked.', '"In May, I think," Lund replied.'];
  it('in a story', () => {
    const text = [...talk, '"You flatter me," murmured Berg.', '"I am not joking at all, sir!"'].join('\n\n');
    expect(rows(text).slice(-2)).toEqual([
      ['Berg', 'murmured', '"You flatter me,"'],
      [null, null, '"I am not joking at all, sir!"'],
    ]);
  });
  it('but for a paragraph that is left open', () => {
    const text = [...talk, '"It was in May," began Berg. "I was late.', '"I was always late in those days."'].join('\n\n');
    expect(rows(text).at(-1)).toEqual(['Berg', 'began', '"It was in May," … "I was late. … "I was always late in those days."']);
  });
  it('in the news it goes on', () => {
    const text = ['The port closed.', '"We have no money left," Lund said.', '"Nobody will lend us any of it."'].join('\n\n');
    expect(rows(text)).toEqual([['Lund', 'said', '"We have no money left," … "Nobody will lend us any of it."']]);
  });
});

describe('a thought in quotation marks goes on like speech', () => {
  it.each<[string, Row[]]>([
    [
      '“We will close the bridge,” one of the sailors mused. “We have no money. The road is old.”',
      [['one of the sailors', 'mused', '“We will close the bridge,” … “We have no money. The road is old.”']],
    ],
    [
      'The plan “will sink the town,” many believe. “We have no money for it,” Lund said.',
      [
        ['many', 'believe', 'The plan “will sink the town,”'],
        ['Lund', 'said', '“We have no money for it,”'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('several speakers after a question', () => {
  it.each<[string, Row[]]>([
    ['“Will we close it?” Lund and Berg asked.', [['Lund and Berg', 'asked', '“Will we close it?”']]],
    ['“Will we close it?” one of the sailors said.', [['one of the sailors', 'said', '“Will we close it?”']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
