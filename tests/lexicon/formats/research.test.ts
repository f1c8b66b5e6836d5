import { describe, expect, it } from 'vitest';
import { generalInquirer, parseGeneralInquirer } from '../../../src/lexicon/formats/general-inquirer.js';
import { loughranMcDonald, parseLoughranMcDonald } from '../../../src/lexicon/formats/loughran-mcdonald.js';
import { mpqa, parseMpqa } from '../../../src/lexicon/formats/mpqa.js';
import { nrcEmolex, parseNrcEmolex } from '../../../src/lexicon/formats/nrc-emolex.js';
import { nrcVad, parseNrcVad } from '../../../src/lexicon/formats/nrc-vad.js';
import { fuzz, said, shape, thrown } from '../../support/format-shapes.js';

const EMOLEX = 'dread\tfear\t1\ndread\tjoy\t0\nfete\tfear\t0\nfete\tjoy\t1\ntable\tfear\t0\ntable\tjoy\t0\n';
const EMOLEX_WIDE = 'English Word\tAnger\tFear\tSpanish Word\ndread\t0\t1\ttemor\nrage\t1\t1\trabia\n';

describe('parseNrcEmolex', () => {
  it('reads the long form', () => {
    const imported = parseNrcEmolex(EMOLEX);
    expect(shape(imported.lexicon)).toEqual({ fear: ['dread'], joy: ['fete'] });
    expect(said(imported)).toEqual(['info no-category']);
  });
  it('reads the wide form', () => expect(shape(parseNrcEmolex(EMOLEX_WIDE).lexicon)).toEqual({ anger: ['rage'], fear: ['dread', 'rage'] }));
  it('reads the column of another language', () =>
    expect(shape(parseNrcEmolex(EMOLEX_WIDE, { columns: { term: 'Spanish Word' } }).lexicon)).toEqual({ anger: ['rabia'], fear: ['temor', 'rabia'] }));
  it('keeps intensities', () => expect(shape(parseNrcEmolex('dread\tfear\t0.8\n').lexicon)).toEqual({ fear: [{ term: 'dread', weight: 0.8 }] }));
  it.each([
    ['a\tfear\t1\nb\tfear\n', 'error line-unread@2'],
    ['a\tfear\t1\nb\tfear\tx\n', 'error line-unread@2'],
    ['a\tfear\t1\nb\tfear\t2\n', 'error cell-unread@2'],
    ['a\tfear\t1\na\tfear\t1\n', 'info duplicate-term@2'],
    ['word\temotion\tassociation\na\tfear\t1\n', 'info line-unread@1'],
    ['Word\tFear\tJoy\na\tyes\t1\n', 'error cell-unread@2'],
  ])('says of %j: %s', (text, message) => expect(said(parseNrcEmolex(text))).toContain(message));
  it('refuses what it is not', () => expect(thrown(() => parseNrcEmolex('some text')).code).toBe('invalid-syntax'));
  it('takes anything', () => fuzz(nrcEmolex, [EMOLEX, EMOLEX_WIDE]));
});

const VAD = 'Word\tValence\tArousal\tDominance\ncalm\t0.9\t0.1\t0.5\nof no use\t0.1\t0\t0.2\n';

describe('parseNrcVad', () => {
  it('makes three categories with weights', () => {
    const imported = parseNrcVad(VAD);
    expect(shape(imported.lexicon)).toEqual({
      valence: [
        { term: 'calm', weight: 0.9 },
        { term: 'of no use', weight: 0.1 },
      ],
      arousal: [
        { term: 'calm', weight: 0.1 },
        { term: 'of no use', weight: 0 },
      ],
      dominance: [
        { term: 'calm', weight: 0.5 },
        { term: 'of no use', weight: 0.2 },
      ],
    });
    expect(imported.diagnostics.find(({ code }) => code === 'scale')?.message).toContain('0 to 1');
  });
  it('knows version 2 by its negative numbers', () => {
    const { lexicon, diagnostics } = parseNrcVad('term\tvalence\tarousal\tdominance\ngrim\t-0.8\t-.1\t0.5\n');
    expect(lexicon.categories[0]?.entries).toEqual([{ term: 'grim', weight: -0.8 }]);
    expect(diagnostics.find(({ code }) => code === 'scale')?.message).toContain('-1 to 1');
  });
  it('goes by the names of the columns', () =>
    expect(shape(parseNrcVad('Dominance,Word,Arousal,Valence\n1,a,.5,0\n').lexicon)).toMatchObject({ valence: [{ term: 'a', weight: 0 }] }));
  it.each([
    ['a\t0.1\t0.2\t0.3\n', 'warning header-missing@1'],
    [`${VAD}x\t5\t0\t0\n`, 'warning out-of-range@4'],
    [`${VAD}x\tlow\t0\t0\n`, 'error cell-unread@4'],
    [`${VAD}x\t0.1\n`, 'error cell-unread@4'],
    [`${VAD}calm\t0.1\t0\t0\n`, 'warning duplicate-term@4'],
    [`${VAD}\t0.1\t0\t0\n`, 'error no-term@4'],
  ])('says of %j: %s', (text, message) => expect(said(parseNrcVad(text))).toContain(message));
  it('refuses what it is not', () => expect(thrown(() => parseNrcVad('a\tb\n')).place.line).toBe(1));
  it('takes anything', () => fuzz(nrcVad, [VAD]));
});

const clue = (more: string) => `type=weaksubj len=1 word1=vex ${more}`;

describe('parseMpqa', () => {
  it.each([
    [clue('pos1=verb stemmed1=y priorpolarity=negative'), { term: 'vex', match: 'lemma', pos: 'VERB' }],
    [clue('pos1=anypos stemmed1=n priorpolarity=negative'), 'vex'],
    [clue('pos1=adverb stemmed1=n priorpolarity=negative'), { term: 'vex', pos: 'ADV' }],
    ['priorpolarity=negative pos1=adj word1=vex stemmed1=n type=weaksubj len=1', { term: 'vex', pos: 'ADJ' }],
    ['type=weaksubj len=2 word1=so word2=what pos1=anypos stemmed1=n priorpolarity=negative', 'so what'],
    [clue('pos1=noun stemmed1=n priorpolarity=negative').replace('vex', '__proto__'), { term: '__proto__', pos: 'NOUN' }],
  ])('%s', (line, entry) => expect(shape(parseMpqa(line).lexicon)).toEqual({ negative: [], 'negative/weaksubj': [entry] }));

  it.each([
    ['pos1=adj stemmed1=n m priorpolarity=negative', 'warning stray-text@1'],
    ['pos1=adj stemmed1=n priorpolarity=', 'error key-missing@1'],
    ['pos1=adj stemmed1=n', 'error key-missing@1'],
    ['pos1=adj priorpolarity=both', 'warning key-missing@1'],
    ['stemmed1=y priorpolarity=both', 'warning key-missing@1'],
    ['pos1=interjection stemmed1=y priorpolarity=both', 'warning value-unread@1'],
    ['pos1=adj stemmed1=1 priorpolarity=both', 'warning value-unread@1'],
    ['pos1=adj stemmed1=n mpqapolarity=strongneg priorpolarity=both', 'info key-unread@1'],
    ['pos1=adj stemmed1=n priorpolarity=both priorpolarity=positive', 'warning key-repeated@1'],
    ['len=3 pos1=adj stemmed1=n priorpolarity=both', 'warning key-repeated@1'],
  ])('says of "%s": %s', (more, message) => expect(said(parseMpqa(`${clue(more)}\n${clue('pos1=adj stemmed1=n priorpolarity=neutral')}`))).toContain(message));
  it('refuses what it is not', () => expect(thrown(() => parseMpqa('a b c')).code).toBe('invalid-syntax'));
  it('takes anything', () => fuzz(mpqa, [clue('pos1=adj stemmed1=n m priorpolarity=negative')]));
});

const LM =
  'Word,Seq_num,Word Count,Negative,Positive,Strong_Modal,Syllables,Source\nLOSS,1,99,2009,0,0,1,12of12inf\nFINE,2,5,-2020,2014,0,1,x\nTRUE,3,5,0,2011,0,1,x\nTABLE,4,7,0,0,0,2,x\n';

describe('parseLoughranMcDonald', () => {
  it('takes a year for added, a negative one for removed', () => {
    const imported = parseLoughranMcDonald(LM);
    expect(shape(imported.lexicon)).toEqual({ Negative: ['loss'], Positive: ['fine', 'true'], Strong_Modal: [] });
    expect(said(imported)).toEqual(['info removed@3', 'info no-category']);
  });
  it('reads the Modal of older files by its number', () =>
    expect(shape(parseLoughranMcDonald('Word,Modal\nMUST,1\nCAN,2\nMAY,3\nTEA,0\n').lexicon)).toEqual({
      Strong_Modal: ['must'],
      Moderate_Modal: ['can'],
      Weak_Modal: ['may'],
    }));
  it.each([
    ['Word,Negative\nA,yes\n', 'error cell-unread@2'],
    ['Word,Modal\nA,7\n', 'error cell-unread@2'],
    ['Word,Negative,Colour\nA,1,1\n', 'warning column-unread@1'],
    ['Word,Negative\n,2009\n', 'error no-term@2'],
    ['Word,Negative\nA,2009\nA,2009\n', 'info duplicate-term@3'],
  ])('says of %j: %s', (text, message) => expect(said(parseLoughranMcDonald(text))).toContain(message));
  it('refuses what it is not', () => expect(thrown(() => parseLoughranMcDonald('a,b\n1,2\n')).code).toBe('invalid-syntax'));
  it('takes anything', () => fuzz(loughranMcDonald, [LM]));
});

const GI = [
  'Entry\tSource\tPositiv\tNegativ\tPower\tOthtags\tDefined',
  'FINE#1\tH4\tPositiv\t\t\tModif\tgood',
  'FINE#2\tH4\t\tNegativ\t\tNoun\tpenalty',
  'FALSE\tH4\t\tNegativ\t\t\t',
  'YES\tH4\tPositiv\t\t\t\t',
  'RULE#1\tH4\t\t\tPower\t\t',
  'RULE#2\tH4\t\t\tPower\t\t',
];

describe('parseGeneralInquirer', () => {
  it.each(['\r', '\n', '\r\n'])('merges senses and keeps FALSE and YES, whatever ends a line (%j)', (end) => {
    const imported = parseGeneralInquirer(GI.join(end));
    expect(shape(imported.lexicon)).toEqual({ Positiv: ['fine', 'yes'], Negativ: ['fine', 'false'], Power: ['rule'] });
    expect(said(imported)).toEqual(['warning senses-differ@2', 'info senses-merged@6', 'info column-unread@1']);
  });
  it('reads CSV too', () =>
    expect(shape(parseGeneralInquirer(GI.map((line) => line.replaceAll('\t', ',')).join('\n')).lexicon)).toMatchObject({ Power: ['rule'] }));
  it.each([
    ['Entry\tPositiv\nA\tmaybe\n', 'warning cell-unusual@2'],
    ['Entry\tPositiv\nA\t\n', 'info no-category@2'],
    ['Entry\tPositiv\n\tPositiv\n', 'error no-term@2'],
  ])('says of %j: %s', (text, message) => expect(said(parseGeneralInquirer(text))).toContain(message));
  it('refuses what it is not', () => expect(thrown(() => parseGeneralInquirer('a\tb\n')).code).toBe('invalid-syntax'));
  it('takes anything', () => fuzz(generalInquirer, [GI.join('\r')]));
});
