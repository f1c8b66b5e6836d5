import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/index.js';
import type { Modifier, SentimentHit } from '../../src/report.js';

const hitsOf = (text: string): SentimentHit[] => scoreSentiment(text).flatMap(({ sentiment }) => sentiment?.hits ?? []);
const hitOf = (text: string, word: string) => hitsOf(text).find((hit) => hit.text === word);

describe('what the frame makes of a word', () => {
  it.each<[string, string, Modifier['kind'], number]>([
    ['The speech was too clever for the crowd.', 'clever', 'excess', -0.5],
    ['The rooms were too dirty for guests.', 'dirty', 'excess', 1.3],
    ['A bridge would have helped the town.', 'helped', 'counterfactual', -0.5],
    ['If only she had been honest with them.', 'honest', 'counterfactual', -0.5],
    ['The storm could have destroyed the pier.', 'destroyed', 'counterfactual', 0.5],
    ['The council should improve the pier.', 'improve', 'irrealis', 0.7],
    ['Was the deal honest?', 'honest', 'question', 0.2],
    ['Was the deal dishonest?', 'dishonest', 'question', 0.8],
    ['The mayor is reckless.', 'reckless', 'predicate', 1.3],
    ["I'm sad.", 'sad', 'predicate', 1.3],
    ['She felt sad.', 'sad', 'predicate', 1.3],
    ['We were disappointed.', 'disappointed', 'predicate', 1.3],
    ['They read the reckless plan.', 'reckless', 'presupposed', 0.8],
    ['They read a report on poverty.', 'poverty', 'presupposed', 0.7],
    ['They met to celebrate.', 'celebrate', 'purpose', 0.7],
    ['They met a clerk who was rude.', 'rude', 'embedded', 0.8],
    ['They left when the food was bad.', 'bad', 'embedded', 0.8],
    ['She wrote that the food was bad.', 'bad', 'embedded', 0.8],
    ['She sat in a car of an ugly make.', 'ugly', 'embedded', 0.64],
    ['He lives in a hut at the end of a street of ugly houses.', 'ugly', 'embedded', 0.51],
    ['The room was cheap and yet lovely.', 'lovely', 'contrast', 1.3],
    ['The room was cheap; it was, however, dirty.', 'dirty', 'contrast', 1.3],
    ['In spite of the terrible weather, they came.', 'terrible', 'concession', 0.3],
    ['The work was not very good.', 'good', 'negation', -0.6],
    ['The work was not good.', 'good', 'negation', -0.6],
    ['The work was less than good.', 'good', 'negation', -0.6],
    ['They suddenly felt less safe.', 'safe', 'negation', -0.6],
    ['It was the least painful wound.', 'painful', 'negation', 0.3],
    ['The food was not bad.', 'bad', 'negation', 0.3],
    ['The drink may lower the risk of illness.', 'lower', 'trend', -1],
    ['The drink lowers the risk of illness.', 'lowers', 'trend', -1],
    ['The drink raises the risk of illness.', 'raises', 'trend', -1],
    ['He escaped from danger.', 'danger', 'shifter', -0.1],
    ['The new law reduced hostility in the town.', 'hostility', 'shifter', -0.1],
    ['They found relief from pain, debt and fear.', 'fear', 'shifter', -0.1],
    ['The violence has ended.', 'violence', 'shifter', -0.1],
    ['Poverty was reduced.', 'Poverty', 'shifter', -0.1],
    ['The disaster was narrowly averted.', 'disaster', 'shifter', -0.1],
    ['Her confidence has faded.', 'confidence', 'shifter', -0.5],
    ['It made money, compared with a loss in May.', 'loss', 'shifter', -0.1],
    ['The fund sends aid to victims of the flood.', 'victims', 'shifter', -0.1],
    ['The clinic treats painful wounds.', 'wounds', 'shifter', -0.1],
    ['It eased the hostility in the town.', 'hostility', 'shifter', -0.1],
    ['They fight against hunger.', 'hunger', 'shifter', 0.5],
    ['They oppose the reckless plan.', 'reckless', 'shifter', 0.5],
  ])('%s – %s: %s × %f', (text, word, kind, factor) => {
    expect(hitOf(text, word)?.modifiers).toContainEqual(expect.objectContaining({ kind, factor }));
  });

  it.each<[string, string, Modifier['kind']]>([
    ['A storm could destroy the pier.', 'destroy', 'irrealis'],
    ['The fund sends aid to a good school.', 'good', 'shifter'],
    ['A price-fixing lawsuit followed.', 'lawsuit', 'shifter'],
    ['The violence reduces trade.', 'violence', 'shifter'],
    ['The song lifts their hopes.', 'hopes', 'shifter'],
    ['The song is at least lovely.', 'lovely', 'negation'],
    ['They helped, and the pain was gone.', 'pain', 'shifter'],
    ['The board rejected the bid as weak.', 'weak', 'shifter'],
    ['The village was cut off by a terrible storm.', 'terrible', 'shifter'],
    ['The talks ended in misery.', 'misery', 'shifter'],
    ['The talks ended sadly.', 'sadly', 'shifter'],
    ['They dropped the song to celebrate.', 'celebrate', 'shifter'],
    ['The bridge will ease access and growth.', 'growth', 'shifter'],
    ['The plan ought to be fair.', 'fair', 'predicate'],
    ['The rude clerk left.', 'rude', 'embedded'],
    ['The clerk of the court was rude.', 'rude', 'embedded'],
    ['After lunch, the clerk was rude.', 'rude', 'embedded'],
    ['They bought a reckless plan.', 'reckless', 'presupposed'],
    ['The plan, she said, was good.', 'good', 'presupposed'],
    ['None was more beautiful, and the plan is not only good but cheap.', 'good', 'negation'],
  ])('%s – %s: no %s', (text, word, kind) => {
    expect(hitOf(text, word)?.modifiers.map((modifier) => modifier.kind)).not.toContain(kind);
  });
});

describe('praise by what nothing exceeds', () => {
  it.each(['None is more beautiful than Selby.', 'It could not have been better.', 'The service has never been better.'])('%s', (text) =>
    expect(scoreSentiment(text)[0]?.sentiment?.score).toBeGreaterThan(0.1),
  );
});

describe('words that judge nothing where they stand', () => {
  it.each([
    ['It has ten million common shares outstanding.', 'outstanding'],
    ['The plan would be discussed.', 'would be'],
    ['She ran down the street.', 'ran down'],
    ['It looked like rain.', 'like'],
    ['The grand jury met.', 'grand'],
    ['Law enforcement came.', 'enforcement'],
  ])('%s – %s', (text, word) => expect(hitOf(text, word)).toBeUndefined());
});

describe('what lessens', () => {
  it.each([
    ['The team lost the match.', 'lost'],
    ['The clerk was denied a seat.', 'denied'],
    ['The board rejected the bid.', 'rejected'],
  ])('%s – %s is blamed where it turns nothing', (text, word) => expect(hitOf(text, word)?.base).toBeLessThan(0));

  it.each([
    ['The board rejected the dishonest bid.', 'rejected'],
    ['The team lost hope.', 'lost'],
    ['The council may limit the length.', 'limit'],
  ])('%s – %s is not', (text, word) => expect(hitOf(text, word)).toBeUndefined());
});

describe('refusals', () => {
  it.each(["She doesn't want to go.", 'The mayor declined to comment.'])('%s', (text) =>
    expect(hitsOf(text)).toContainEqual(expect.objectContaining({ category: 'disclaim/lapse' })),
  );
});

describe('the direction of a quantity', () => {
  it.each<[string, string, string, 1 | -1]>([
    ['Sales rose in May.', 'rose', 'Sales', 1],
    ['Profits plunged in May.', 'plunged', 'Profits', -1],
    ['Exports plummeted in May.', 'plummeted', 'Exports', -1],
    ['Unemployment fell in May.', 'fell', 'Unemployment', 1],
    ['The unemployment rate fell.', 'fell', 'unemployment', 1],
    ['Inflation rose in May.', 'rose', 'Inflation', -1],
    ['There was a drop in exports.', 'drop', 'exports', -1],
    ['There was a drop in the number of burglaries.', 'drop', 'burglaries', 1],
    ['Profit from continuing lines fell in May.', 'fell', 'Profit', -1],
    ['Net income for the six months ended on Oct. 1 slipped.', 'slipped', 'Net income', -1],
    ['The firm cut its quarterly dividend.', 'cut', 'dividend', -1],
    ['The dividend was cut.', 'cut', 'dividend', -1],
    ['The mill raised wages.', 'raised', 'wages', 1],
    ['Wages were higher.', 'higher', 'Wages', 1],
    ['The ferry has fewer accidents.', 'fewer', 'accidents', 1],
    ['The price rises came in May.', 'rises', 'price', -1],
    ['Loans continue to slow.', 'slow', 'Loans', -1],
    ['Sales were $3 million, up from $2 million.', 'up from', 'Sales', 1],
    ['The stock closed at $42, down 50 cents.', 'down', 'stock', -1],
    ['Shares closed lower.', 'lower', 'Shares', -1],
    ['The town lost 300 jobs.', 'lost', 'jobs', -1],
    ['They fear losing sales.', 'losing', 'sales', -1],
    ['The flood claimed twenty lives.', 'claimed', 'lives', -1],
    ['The fire took at least twelve lives.', 'took', 'lives', -1],
    ["The fire cost two divers' lives.", 'cost', 'lives', -1],
    ['The mill raised the workers’ wages.', 'raised', 'wages', 1],
  ])('%s – %s of %s: %i', (text, word, quantity, side) => {
    const hit = hitOf(text, word);
    expect(hit?.modifiers).toContainEqual(expect.objectContaining({ kind: 'trend', text: quantity }));
    expect(Math.sign(hit?.valence ?? 0)).toBe(side);
  });

  it.each([
    ['Crime in a town whose river rose is rare.', 'rose'],
    ['He said of the crime that the river rose.', 'rose'],
    ['The plot of the crime novel has slumped.', 'slumped'],
    ['The sales tax fell.', 'fell'],
  ])('%s – %s moves neither', (text, word) => expect(hitOf(text, word)?.modifiers.find(({ text: quantity }) => /crime|sales$/.test(quantity))).toBeUndefined());

  it.each([
    ['It took more than a year.', 'more'],
    ['They had fewer chairs.', 'fewer'],
    ['They took the benefits.', 'took'],
    ['They cut the grass.', 'cut'],
  ])('%s – %s says nothing without a quantity', (text, word) => expect(hitOf(text, word)).toBeUndefined());

  it.each([
    ['Sales fell.', -1.8, 1],
    ['Crime fell.', -1.8, -1],
    ['Sales rose.', 1.2, 1],
    ['Crime rose.', 1.2, -1],
  ])('%s is worth %f, times %i', (text, base, factor) => {
    const hit = hitsOf(text).find(({ category }) => category.startsWith('trend/'));
    expect(hit?.base).toBe(base);
    expect(hit?.modifiers).toContainEqual(expect.objectContaining({ kind: 'trend', factor }));
  });

  it('lost money is lost, which turns nothing', () => expect(hitOf('The firm lost $40 million.', 'lost')?.valence).toBeLessThan(-1));

  it('a net loss is one', () => expect(hitOf('The firm had a net loss of $40 million.', 'net loss')?.base).toBeLessThan(0));
});

describe('the induced lexicon', () => {
  it.each<[string, 1 | -1]>([
    ['abductors', -1],
    ['falsehoods', -1],
    ['affluence', 1],
    ['vigorous', 1],
  ])('%s, which neither VADER nor AFINN has, has a side: %i', (word, side) => {
    const hit = hitOf(`They saw ${word} there.`, word);
    expect(hit?.category).toMatch(/^induced\/(?:praise|blame)-\d\.\d$/);
    expect(Math.sign(hit?.base ?? 0)).toBe(side);
  });

  it('a listed word says so by its category', () => expect(hitOf('It was terrible.', 'terrible')?.category).toMatch(/^word\/blame-\d\.\d$/));
});

describe('the reviewed words', () => {
  it.each<[string, string, 1 | -1]>([
    ['The evening was magical.', 'magical', 1],
    ['They went to a burial.', 'burial', -1],
    ['She is kind.', 'kind', 1],
    ['It was a mean reply.', 'mean', -1],
  ])('%s – %s has a side: %i', (text, word, side) => expect(Math.sign(hitOf(text, word)?.base ?? 0)).toBe(side));

  it('what is badly done is blamed', () => expect(hitOf('The bill was badly written.', 'badly')?.base).toBeLessThan(0));

  it.each([
    ['It rained, according to the mayor.', 'according'],
    ['She bought a kind of cheese.', 'kind'],
    ['The party has two shares.', 'shares'],
  ])('%s – %s is plain in news', (text, word) => expect(hitOf(text, word)).toBeUndefined());
});

describe('disclaiming: the denial is bad news by itself', () => {
  it.each<[string, string, string]>([
    ['The minister did not answer.', 'not', 'disclaim/deny'],
    ["They don't know the road.", "n't", 'disclaim/deny'],
    ['She was given only a chair.', 'only', 'disclaim/counter'],
    ['The ferry no longer runs.', 'no longer', 'disclaim/deny'],
    ['The council failed to meet.', 'failed to', 'disclaim/lapse'],
  ])('%s – %s: %s', (text, word, category) => expect(hitOf(text, word)).toMatchObject({ category, modifiers: [], valence: hitOf(text, word)?.base }));

  it.each([
    ['They spoke not only of rain.', 'not'],
    ['The only child of a baker came.', 'only'],
    ['There were no questions.', 'no'],
  ])('%s – %s disclaims nothing', (text, word) => expect(hitOf(text, word)).toBeUndefined());
});

describe('appraisal and subjectivity', () => {
  it.each<[string, string, NonNullable<SentimentHit['appraisal']>]>([
    ['They were happy.', 'happy', 'affect'],
    ['They were dishonest.', 'dishonest', 'judgement'],
    ['It was beautiful.', 'beautiful', 'appreciation'],
    ['It was an act of kindness.', 'act of kindness', 'judgement'],
    ['They came in high spirits.', 'in high spirits', 'affect'],
    ['It was a shot in the arm.', 'a shot in the arm', 'appreciation'],
  ])('%s – %s: %s', (text, word, appraisal) => {
    const hit = hitOf(text, word);
    expect(hit?.appraisal).toBe(appraisal);
    expect(hit?.subjectivity).toBeGreaterThanOrEqual(0.5);
  });

  it('a fact of record is less subjective than a view', () => {
    expect(hitOf('Two people were killed.', 'killed')?.subjectivity).toBeLessThan(hitOf('It was ugly.', 'ugly')?.subjectivity ?? 0);
  });
});
