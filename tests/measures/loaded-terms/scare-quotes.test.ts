import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import { hitsIn } from './hits.js';

const quoted = (text: string) => hitsIn(text, 'scare-quotes');

describe('words the author uses and does not own', () => {
  it.each<[text: string, words: string]>([
    ['The "experts" met behind the mill for a week.', '"experts"'],
    ['Its "independent inquiry" was run by the company itself.', '"independent inquiry"'],
    ['Their "help" left the farm in debt.', '"help"'],
    ['The town paid for the "improvement" of the quay.', '"improvement"'],
    ['This "reform" closed two schools.', '"reform"'],
    ['Those "volunteers" were on the payroll.', '"volunteers"'],
    ['Such "bargains" cost a fortune.', '"bargains"'],
    ['His "short cut" took four hours.', '"short cut"'],
    ['Her “free” lunch was on the bill.', '“free”'],
    ['The ‘temporary’ fence stood for nine years.', '‘temporary’'],
    ['The minister\'s "plan" was a blank page.', '"plan"'],
    ['It was a "gift" with a price.', '"gift"'],
    ['They came to "rescue" the bank.', '"rescue"'],
    ['No "evidence" was in the folder.', '"evidence"'],
    ['The firm sold an "organic" dye.', '"organic"'],
    ['The new "luxury flats" have no windows.', '"luxury flats"'],
    ['My "pension" buys a coffee.', '"pension"'],
    ['Our "fast train" stops at every barn.', '"fast train"'],
    ['The cost of "progress" is high.', '"progress"'],
    ['The «experts» in charge left early.', '«experts»'],
    ['An “accident” destroyed the ledger.', '“accident”'],
    ['The meagre "feast" was soup.', '"feast"'],
    ['The "experts" in charge left early.', '"experts"'],
    ['The “experts” in charge left early.', '“experts”'],
    ['The ‘experts’ in charge left early.', '‘experts’'],
    ["The ''experts'' in charge left early.", "''experts''"],
    ['It tried to play the role of "boss" in the town.', '"boss"'],
    ['It raised its opposition to the Sino-Russian "alliance".The concerns grew.', '"alliance"'],
    ['Its "independent inquiry" was run by the company.', '"independent inquiry"'],
    ['They came to "help" us.', '"help"'],
  ])('%s', (text, words) => expect(quoted(text)).toEqual([words]));
});

describe('speech, names, titles and words that are spoken of are none', () => {
  it.each([
    'He called the plan a "reform" of the port.',
    'She said the "experts" met on Monday.',
    'The clerk described it as a "gift".',
    'The mayor promised a "fast train" by May.',
    'Anna Berg considered it a "bargain".',
    'The court deemed it an "accident".',
    'Otto Lind referred to the "plan" as his own.',
    'The paper accused him of "theft".',
    'The board denied any "secret" deal.',
    'The word "slant" has five letters.',
    'The term "slant" is old.',
    'The phrase "fast train" is new.',
    'The slogan "bread first" was painted over.',
    'The song "rain" was played.',
    'The novel "ash" sold well.',
    'A boat named "hope" sailed.',
    'They played "Summer Rain" in the park.',
    'He will take part in the "Belt and Road" forum.',
    'The "Berg" building was sold.',
    '"No," he said.',
    'The plank is 12" and the other 14" long.',
    'She left with a "good night and a good journey to you".',
    'The orchestra played "Summer Rain" in the park.',
    'The word "slant" is old.',
    'The term “slant” is old.',
    'Anna Berg said the plan was "a shame".',
    'She called it "a shame and a disgrace to the whole town" on Monday.',
    'He said "we go',
    'It was "" and nothing.',
    'It was " " and nothing.',
    'A "1984" moment passed.',
  ])('%s', (text) => expect(quoted(text)).toEqual([]));
});

it('is in the author’s voice and cites the lexicon that defines it', () => {
  expect(analyze('The "experts" in charge left early.').overall.loadedTerms?.hits[0]).toMatchObject({
    voice: 'author',
    weight: 2,
    entry: '(scare-quotes)',
    lexicon: expect.stringMatching(/^en\/loaded-terms@/),
  });
});
