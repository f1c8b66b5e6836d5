import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

const actor = (text: string, name: string) => {
  const found = analyze(text).entities.find((entity) => entity.name === name);
  if (!found) throw new Error(`no actor "${name}" in: ${text}`);
  return found;
};

/** Who does what to whom: A is Anna Berg, T is Tom Vale; their signs. */
const ROLES: [text: string, a: -1 | 0 | 1, t: -1 | 0 | 1][] = [
  // the object of praise and blame, and of its nouns
  ['Many members praised Anna Berg.', 1, 0],
  ['The union denounced Anna Berg.', -1, 0],
  ['The criticism of Anna Berg grew.', -1, 0],
  ['Voters were proud of Anna Berg.', 1, 0],
  ['Voters were fed up with Anna Berg.', -1, 0],
  // passives turn the roles
  ['Anna Berg was hailed by the union.', 1, 0],
  ['Anna Berg was arrested on Monday.', -1, 0],
  ['Anna Berg, accused of fraud, left the hall.', -1, 0],
  // … without an auxiliary too, where what follows an object follows the verb
  ['Anna Berg suspended from the council', -1, 0],
  ['Anna Berg praised for her work', 1, 0],
  ['Anna Berg hired Tom Vale for the work', 0, 1],
  // an object within a phrasal verb
  ['Tom Vale threw Anna Berg under the bus.', 0, -1],
  ['The board forced Anna Berg out.', -1, 0],
  ['The council took Anna Berg to court.', -1, 0],
  ['The board relieved Anna Berg of her duties.', -1, 0],
  ['Voters blamed the flood on Anna Berg.', -1, 0],
  // … but not an adjunct
  ['Anna Berg took the ferry to the harbour.', 0, 0],
  // losing to somebody speaks for them
  ['Tom Vale lost the race to Anna Berg.', 1, -1],
  ['Tom Vale trails Anna Berg in the polls.', 1, -1],
  ['Tom Vale trailed by ten points.', 0, -1],
  ['Tom Vale lost to Anna Berg in May.', 1, -1],
  ['Anna Berg holds a 6-point lead over Tom Vale.', 1, -1],
  ['Tom Vale was beaten by Anna Berg.', 1, -1],
  ['Tom Vale trailed by a wide margin.', 0, -1],
  // … and so does what one is given over another
  ['A poll gave Anna Berg a lead over Tom Vale.', 1, -1],
  ['The club dealt Anna Berg a defeat.', -1, 0],
  // a noun that has its own doer is not the subject's deed
  ['Anna Berg faced a blockade by drivers.', 0, 0],
  // what is suffered is not done
  ['Anna Berg was the victim of constant persecution.', 0, 0],
  ['Anna Berg survived an assault.', 0, 0],
  ['Anna Berg committed an assault.', -1, 0],
  // whoever stands against somebody is another
  ["The mayor defeated Anna Berg's opponent.", 0, 0],
  ["The mayor defeated Anna Berg's brother.", -1, 0],
  // nouns before a name say what it does, participles what it suffers
  ['The challenger Anna Berg spoke.', 0, 0],
  ['The discredited Anna Berg spoke.', -1, 0],
  // lists of objects
  ['The union denounced the mayor, the council and Anna Berg.', -1, 0],
  ['The union denounced the mayor, his son, Anna Berg, and the council.', -1, 0],
  // infinitives of several, and of headlines
  ['The council asked Anna Berg and Tom Vale to resign.', -1, -1],
  ['Anna Berg on track to lose the race', -1, 0],
  // a clause within "saying" has its own subject
  ['Anna Berg, saying the mayor is dishonest, left.', 0, 0],
  // what negates no deed
  ['The mayor had nothing but praise for Anna Berg.', 1, 0],
  ['That is not why the mayor praised Anna Berg.', 1, 0],
  ["Anna Berg's murderer left.", 0, 0],
  // who should go is told of their own failure; who recalls a day removes nobody
  ['Anna Berg must resign.', -1, 0],
  ['Anna Berg recalled the day.', 0, 0],
  // … as is who is to blame, or under fire
  ['Anna Berg was to blame.', -1, 0],
  ['The council chose to blame Anna Berg.', -1, 0],
  ['Anna Berg is under fire from the council.', -1, 0],
  // whose murder
  ["The town mourned Anna Berg's murder.", 0, 0],
  ['Tom Vale was charged with murder.', 0, -1],
  // a title with "of" before a name
  ['It was a setback for Secretary of State Anna Berg.', -1, 0],
  // what somebody is given
  ['The club gave Anna Berg a medal.', 1, 0],
  ['Tom Vale gave Anna Berg credit for the deal.', 1, 1],
  // praise refused, or given by few
  ['The mayor refused to praise Anna Berg.', -1, 0],
  ['Few trust Anna Berg.', -1, 0],
  ['A few trust Anna Berg.', 1, 0],
  ['Voters no longer trust Anna Berg.', -1, 0],
  ['The mayor rushed to defend Anna Berg.', 1, 0],
  // charges that fall
  ['Charges against Anna Berg were dropped.', 0, 0],
  ['Charges against Anna Berg were filed.', -1, 0],
  // an infinitive denied by the word before it, or by a lack; a negated omission is a deed
  ['Anna Berg is unlikely to win the race.', -1, 0],
  ['Anna Berg is likely to win the race.', 1, 0],
  ['Anna Berg is too weak to win.', -1, 0],
  ['Anna Berg did not hesitate to help the town.', 1, 0],
  ['Anna Berg did not try to help the town.', -1, 0],
  ['Anna Berg lacks integrity.', -1, 0],
  // an entry that holds its own negation
  ['Anna Berg never apologized to the town.', -1, 0],
  // who is lied to
  ['The firm lied to Anna Berg.', 0, 0],
  // a comparison between subject and verb
  ['Tom Vale, unlike the mayor, lied to the council.', 0, -1],
  // past forms that the tagger does not know
  ['Tom Vale menaced Anna Berg.', 0, -1],
  ['Sailors adored Anna Berg.', 1, 0],
  ['Anna Berg is known for cheating her workers.', -1, 0],
  ['Anna Berg will go to jail.', -1, 0],
  // doers of harm and help; victims stay neutral
  ['Tom Vale murdered Anna Berg.', 0, -1],
  ['Anna Berg was murdered by Tom Vale.', 0, -1],
  ['Tom Vale rescued the miners.', 0, 1],
  ['The assault on Anna Berg lasted an hour.', 0, 0],
  // attacks are made in words more often than with arms
  ['Tom Vale attacked Anna Berg.', -1, -1],
  // what is against somebody, or a blow to them
  ['Residents spoke against Anna Berg.', -1, 0],
  ['The delay was a setback for Anna Berg.', -1, 0],
  // the object of a relative clause, though a verb follows
  ['Members who criticized Anna Berg left.', -1, 0],
  // the reason of praise and blame
  ['Members praised Anna Berg for saving the mill.', 1, 0],
  // … which turns neither: what one is blamed for is no praise, what one is cleared of no crime
  ['Members blamed Anna Berg for saving the mill.', -1, 0],
  ['The jury acquitted Anna Berg of murder.', 1, 0],
  // who chooses or clears somebody does what the office asks; who stands by somebody does more
  ['Tom Vale hired Anna Berg.', 1, 0],
  ['Tom Vale vouched for Anna Berg.', 1, 1],
  // what is got from others
  ['Anna Berg got backing from the council.', 1, 0],
  ['Anna Berg won the support of the council.', 1, 0],
  ['Anna Berg served as mayor.', 0, 0],
  ['Anna Berg alleged that the fire had spread.', 0, 0],
  ['The alleged thief Anna Berg slept.', -1, 0],
  ['A fundraiser for Anna Berg slept.', 0, 0],
  ['Anna Berg wore a wide-edged coat near Tom Vale.', 0, 0],
  // entries that are themselves passives or participles
  ['Anna Berg was elected mayor.', 1, 0],
  ['Anna Berg was determined to mend the roof.', 1, 0],
  // other passives: with get, and states after a copula
  ['Anna Berg got criticized.', -1, 0],
  ['Anna Berg seems increasingly discredited.', -1, 0],
  // the second participle under one auxiliary
  ['Anna Berg was shot and killed.', 0, 0],
  // … and the later one, unless it has an object
  ['Anna Berg was seen in the hall and arrested on Monday.', -1, 0],
  ['Anna Berg was seen in the hall and arrested the men.', 0, 0],
  // a quotation mark inside a verb group
  ['Anna Berg has “betrayed” the town.', -1, 0],
  // what a deed is turned against is not its doer's
  ['Anna Berg helped stop the massacre.', 1, 0],
  // comparisons turn
  ['Tom Vale is more popular than Anna Berg.', -1, 1],
  // what a speaker does in the words of a report
  ['Anna Berg answered by threatening the council.', -1, 0],
  // "least" turns
  ['Anna Berg is the least popular member.', -1, 0],
  // titles, courts and idioms are no deeds
  ['Anna Berg is charged with overseeing the mills.', 0, 0],
  ['The president-elect, Anna Berg, came by train.', 0, 0],
  ['Anna Berg, a graduate of the college, came by train.', 0, 0],
  ['Anna Berg conceded that it rained.', 0, 0],
  ['Anna Berg conceded the race.', -1, 0],
  // … nor is having followers; an admirer has said something
  ["Anna Berg's supporters came by train.", 0, 0],
  ["Anna Berg's admirers came by train.", 1, 0],
  // wishes, views, earnings and taxes are no deeds
  ['Anna Berg wanted a ferry.', 0, 0],
  ['Anna Berg wanted to end the war.', 1, 0],
  ['Anna Berg believed that it rained.', 0, 0],
  ['Anna Berg pays an effective tax rate of a tenth.', 0, 0],
  ['Anna Berg saved time.', 0, 0],
  ['Anna Berg put her hands behind her back.', 0, 0],
  ['Anna Berg schemed behind his back.', -1, 0],
  ['Anna Berg flew a fighter jet.', 0, 0],
  ['Anna Berg is a fighter.', 1, 0],
  ['Anna Berg fought back tears.', 0, 0],
  ['Anna Berg fought hard.', 1, 0],
  ['Anna Berg sat in a lead car.', 0, 0],
  ['Anna Berg has a lead of ten points.', 1, 0],
  // misfortune speaks ill of nobody
  ['Anna Berg lost her father.', 0, 0],
  ['Anna Berg lost her temper.', -1, 0],
  ['Anna Berg went missing on Monday.', 0, 0],
  ['The death of Anna Berg came on Monday.', 0, 0],
  ['Anna Berg spoke of the earthquake and the illness.', 0, 0],
  // deeds and fates of the subject, along the chain of verbs
  ['Anna Berg lied to the council.', -1, 0],
  ['Anna Berg met the council and misled it.', -1, 0],
  ['Anna Berg, who embezzled the money, left.', -1, 0],
  ['Anna Berg pleaded guilty.', -1, 0],
  ['Anna Berg won the race.', 1, 0],
  // predicates, modifiers, appositions, possessions
  ['Anna Berg is a liar.', -1, 0],
  ['Anna Berg, a hero of the flood, spoke.', 1, 0],
  ["Anna Berg's arrogance was known.", -1, 0],
  ['The scandal-plagued Anna Berg spoke.', -1, 0],
  // naming falls on the object
  ['Tom Vale called Anna Berg a liar.', -1, 0],
  ['Anna Berg was described as a genius.', 1, 0],
  ['Tom Vale found Anna Berg dishonest.', -1, 0],
  ['Tom Vale referred to Anna Berg as a liar.', -1, 0],
  ['Tom Vale referred to Anna Berg.', 0, 0],
  // … and so does what comes after "as", whatever the verb, and what somebody is shown or left with
  ['Many remember Anna Berg as a hero.', 1, 0],
  ['A poll shows Anna Berg with a wide lead.', 1, 0],
  ['A survey puts Anna Berg ahead of the mayor.', 1, 0],
  ['The survey gave Anna Berg the edge.', 1, 0],
  ['The board gave Anna Berg the boot.', -1, 0],
  ['The board gave Anna Berg the key.', 0, 0],
  // who somebody is, and what such a person did
  ['Anna Berg is a sailor who fought for the town.', 1, 0],
  ['Anna Berg is known as a sailor who cheats.', -1, 0],
  ['Anna Berg was among those who lied to the council.', -1, 0],
  ['Anna Berg met a sailor who fought for the town.', 0, 0],
  // who elected, or looks into, somebody is not the one who was elected, or may be guilty
  ['Tom Vale was elected by Anna Berg.', 0, 1],
  ['Tom Vale is under investigation by Anna Berg.', 0, -1],
  ['Tom Vale was betrayed by Anna Berg.', -1, 0],
  // a reluctance that is denied
  ['Anna Berg was not afraid to fight for the town.', 1, 0],
  ['Anna Berg was afraid to fight for the town.', -1, 0],
  // a speaker is neutral toward what is said
  ['“The plan is a catastrophe and a disgrace,” said Anna Berg.', 0, 0],
  // a participle before its subject
  ['Criticized by Tom Vale, Anna Berg left the hall.', -1, -1],
  ['Praised for her work, Anna Berg left the hall.', 1, 0],
  ['Leading the inquiry, the mayor met Anna Berg.', 0, 0],
  ['Betraying the town, Anna Berg left the hall.', -1, 0],
  // the object of a relative clause of its own
  ['Anna Berg, whom the council criticized, left the hall.', -1, 0],
  ['Anna Berg, whom the council asked, left the hall.', 0, 0],
  ['Anna Berg, whom Tom Vale met, lied to the council.', -1, 0],
  // an apposition to another
  ['Anna Berg met Tom Vale, a liar.', 0, -1],
  ['Anna Berg met Tom Vale, a sailor.', 0, 0],
  // whoever stands between, "after" and "by" leave the deed with the subject
  ['Anna Berg met Tom Vale after lying to the council.', -1, 0],
  ['Anna Berg met Tom Vale by the river.', 0, 0],
  // what is spoken of, looked into or lived through
  ['Anna Berg investigated the fraud.', 0, 0],
  ['Anna Berg committed the fraud.', -1, 0],
  ['Anna Berg survived the attack.', 0, 0],
  ['Anna Berg was injured in the attack.', 0, 0],
  ['Anna Berg condemned stealing from the poor.', -1, 0],
  ['Anna Berg spoke of taking bribes.', 0, 0],
  ['Anna Berg admitted taking bribes.', -1, 0],
  ['Anna Berg was cleared of taking bribes.', 1, 0],
  ['Anna Berg was convicted of taking bribes.', -1, 0],
  // what is ended, or only tells when or what a noun is about
  ['Anna Berg ended the fraud.', 0, 0],
  ['Anna Berg promised to end the fraud.', 1, 0],
  ['Anna Berg left before the murder.', 0, 0],
  ['Anna Berg was jailed for the murder.', -1, 0],
  ['Anna Berg, a fraud investigator, came by train.', 0, 0],
  ['Anna Berg faces a fraud trial.', -1, 0],
  // done to nothing is not done; an entry that begins with "no" holds its own negation
  ['Anna Berg won no votes.', -1, 0],
  ['Anna Berg won many votes.', 1, 0],
  ['Anna Berg is no match for Tom Vale.', -1, 1],
  // a headline without "was"
  ['Anna Berg arrested in Rome', -1, 0],
  ['Anna Berg killed in storm', 0, 0],
  ['Anna Berg, 56, of South Bay was arrested.', -1, 0],
  // a doubt of the deed is none of the victim
  ['Anna Berg was allegedly shot dead.', 0, 0],
  // losses of kin and of races; wrong that is refused; reports that are denied
  ['Anna Berg lost her mother.', 0, 0],
  ['Anna Berg refused to lie.', 1, 0],
  ['Anna Berg denied that Tom Vale lied.', 0, 0],
  ['Anna Berg unseated Tom Vale.', 1, -1],
  ['Anna Berg has a lead over Tom Vale.', 1, -1],
  ['Anna Berg trails in the polls.', -1, 0],
  ['Anna Berg met Tom Vale and condemned the council.', -1, 0],
  // what another has or is
  ["Anna Berg recalled Tom Vale's failure.", 0, -1],
  ['Anna Berg recalled her failure.', 0, 0],
  ['Anna Berg met the corrupt Tom Vale.', 0, -1],
  ['Anna Berg met a corrupt mayor.', -1, 0],
  // a clause denied by what it depends on
  ['There is no doubt that Anna Berg lied.', -1, 0],
  ['Nobody believes Anna Berg is honest.', -1, 0],
  ['Many believe Anna Berg is honest.', 1, 0],
  ['Tom Vale doubts that Anna Berg is honest.', -1, 0],
  ['Anna Berg has yet to help the town.', -1, 0],
  // an entry in the passive whose verb has the form of another's base
  ['Anna Berg was found guilty of fraud.', -1, 0],
  // what is offered or planned is the doer's, what is criticised is not
  ['Anna Berg offered a weak excuse.', -1, 0],
  ['Anna Berg planned a cruel attack.', -1, 0],
  ['Anna Berg discussed a weak excuse.', 0, 0],
  // by whom and how somebody suffers says nothing of the victim
  ['Anna Berg was hit by a drunk driver.', 0, 0],
  ['Anna Berg was robbed at gunpoint by a madman.', 0, 0],
  ['Anna Berg hit a drunk driver.', -1, 0],
  // whoever stands up for what is bad is in a bad light, whoever is against it is not
  ['Anna Berg defended the cruel attack.', -1, 0],
  ['Anna Berg condemned the cruel attack.', 0, 0],
  ['Anna Berg condemned the plan.', -1, 0],
  // what might have been was not
  ['If Anna Berg were honest, the town would know.', -1, 0],
  ['If Anna Berg is honest, the town will know.', 1, 0],
  ['Had Anna Berg been honest, the town would know.', -1, 0],
  // what somebody never fails to do is done
  ['Anna Berg never misses a chance to mislead the town.', -1, 0],
  // a reporting clause within another parts subject and verb
  ['Anna Berg, critics say, is cruel.', -1, 0],
  ['Anna Berg, the union said, is a brave woman.', 1, 0],
  ['Anna Berg, the union said, left.', 0, 0],
  ['Anna Berg, it turns out, never lied to the town.', 0, 0],
  ['Anna Berg, it turns out, was lying.', -1, 0],
  // an entry that has its own subject
  ["Anna Berg's days are numbered.", -1, 0],
  ["Anna Berg's seats are numbered.", 0, 0],
  // what is inherited is another's
  ['Anna Berg inherited a mess.', 0, 0],
  ['Anna Berg made a mess.', -1, 0],
  // idioms of standing, trust and rule-bending; with "get", a set phrase of suffering is its subject's
  ['The town owes Anna Berg an apology.', 1, 0],
  ['Nobody owes Anna Berg a boat.', 0, 0],
  ['Anna Berg was right about the dam.', 1, 0],
  ['Anna Berg bent the rules.', -1, 0],
  ['Anna Berg got caught.', -1, 0],
  ['Tom Vale cannot stand Anna Berg.', -1, 0],
  ['Anna Berg could not stand up.', 0, 0],
  // a verdict that is taken back
  ["Anna Berg's conviction was overturned.", 0, 0],
  ["Anna Berg's conviction was upheld.", -1, 0],
  ["Anna Berg's plan was overturned.", -1, 0],
  // pairs that deny
  ['Anna Berg is anything but honest.', -1, 0],
  ['Anna Berg is anything but a coward.', 0, 0],
  ['Anna Berg is far from honest.', -1, 0],
  ['Anna Berg lives far from the honest town.', 0, 0],
  // a participle that is an adjective to the tagger is suffered after "be"; an adjective of esteem is its bearer's
  ['Anna Berg was detested by Tom Vale.', -1, -1],
  ['Anna Berg is widely disliked.', -1, 0],
  ['Anna Berg is revered.', 1, 0],
  ['Anna Berg was widely criticized.', -1, 0],
  // "one's" and "oneself" in an entry are anybody's
  ['Anna Berg sold her soul.', -1, 0],
  ['Anna Berg and Tom Vale lost their nerve.', -1, -1],
  ['Anna Berg contradicted herself.', -1, 0],
  ['Anna Berg sold his boat.', 0, 0],
  // set phrases of courts, money, speech, careers and character, and the words they are made of
  ['Anna Berg pleaded the Fifth.', -1, 0],
  ['Anna Berg lives on Fifth Avenue.', 0, 0],
  ['Anna Berg was read her rights.', -1, 0],
  ['Anna Berg walked free.', 1, 0],
  ['Anna Berg walked to the court.', 0, 0],
  ['Anna Berg cooked the books.', -1, 0],
  ['Anna Berg cooked for the council.', 0, 0],
  ['Anna Berg footed the bill.', 1, 0],
  ['Anna Berg came clean about the loan.', 1, 0],
  ['Anna Berg set the record straight.', 1, 0],
  ['Anna Berg stretched the truth.', -1, 0],
  ['Anna Berg was outclassed in the debate.', -1, 0],
  ['Anna Berg fell from favor.', -1, 0],
  ['Anna Berg is on her way out.', -1, 0],
  ['Anna Berg met Tom Vale on her way out of the hall.', 0, 0],
  ['The board drummed Anna Berg out.', -1, 0],
  ['Anna Berg is a control freak.', -1, 0],
  ['Anna Berg is in bed with the flu.', 0, 0],
  ['Anna Berg was found liable.', -1, 0],
  // who is judged for what they said or did; who only named or suffered it is not
  ['The council denounced how Anna Berg ran the mill.', -1, 0],
  ['The council praised what Anna Berg did.', 1, 0],
  ['The council told the mayor what Anna Berg said.', 0, 0],
  ['Tom Vale slammed how Anna Berg was treated.', 0, -1],
  // an example shares what is said of its kind, a friend does not
  ['Members like Anna Berg lied to the council.', -1, 0],
  ['Three members, including Anna Berg, lied to the council.', -1, 0],
  ['Cousins of Anna Berg came by train.', 0, 0],
  // what a possessor owns, in quotation marks or as a verbal noun; what is questioned is no praise
  ["The town saw Anna Berg's “reckless” bridge.", -1, 0],
  ["Anna Berg's lying was known.", -1, 0],
  ["The union wants Anna Berg's firing.", -1, 0],
  ["Tom Vale questioned Anna Berg's integrity.", -1, 0],
  ["Anna Berg's integrity was known.", 1, 0],
  // where a denial ends
  ['Whether or not the corrupt Anna Berg came, it rained.', -1, 0],
  ['Anna Berg had no map and she lied to the council.', -1, 0],
  ['Anna Berg should at least resign.', -1, 0],
  // deeds left undone
  ['Anna Berg has still not apologized.', -1, 0],
  ['Anna Berg has still not arrived.', 0, 0],
  // a claim that is laughed off
  ['Tom Vale scoffed that Anna Berg saved the mill.', -1, -1],
  // to be remembered says nothing by itself
  ['Anna Berg is remembered for invading the island.', -1, 0],
  ['Anna Berg is remembered as a hero.', 1, 0],
  // what the law lays on somebody
  ['Anna Berg spent ten years in prison.', -1, 0],
  ['Anna Berg spent ten years in Holm.', 0, 0],
  // not done is not done
  ['Anna Berg did not lie to the council.', 0, 0],
];

describe('roles in the clause', () => {
  it.each(ROLES)('%s – %i %i', (text, a, t) => {
    const { entities } = analyze(text, { entities: [{ name: 'Anna Berg' }, { name: 'Tom Vale' }] });
    const sign = (name: string) => {
      const score = entities.find((entity) => entity.name === name)?.score ?? 0;
      return Math.abs(score) < 0.05 ? 0 : Math.sign(score);
    };
    expect([sign('Anna Berg'), sign('Tom Vale')]).toEqual([a, t]);
  });
});

describe('subject and object swapped, the scores are swapped', () => {
  it.each([
    'praised',
    'criticized',
    'murdered',
    'rescued',
    'defeated',
    'endorsed',
    'betrayed',
    'thanked',
    'is a friend of',
    'met',
    'was praised by',
    'called for the resignation of',
  ])('… %s …', (verb) => {
    const scores = (first: string, second: string) => {
      const { entities } = analyze(`Yesterday ${first} ${verb} ${second}.`, { entities: [{ name: first }, { name: second }] });
      return [first, second].map((name) => entities.find((entity) => entity.name === name)?.score);
    };
    expect(scores('Anna Berg', 'Tom Vale')).toEqual(scores('Tom Vale', 'Anna Berg'));
  });
});

describe('beside the score', () => {
  it('agency: acts, is acted upon, by nobody named', () => {
    expect(actor('Anna Berg opened the door. The council praised Anna Berg. Anna Berg was dismissed.', 'Anna Berg').agency).toEqual({
      acts: 1,
      actedUpon: 2,
      agentless: 1,
    });
  });

  it('roles, with the words', () => {
    const text = 'Tom Vale assaulted Anna Berg.';
    expect(actor(text, 'Tom Vale').roles.aggressor.map((span) => span.text)).toEqual(['assaulted']);
    expect(actor(text, 'Anna Berg').roles.victim.map((span) => span.text)).toEqual(['assaulted']);
    expect(actor('Anna Berg helped the miners.', 'Anna Berg').roles.benefactor.map((span) => span.text)).toEqual(['helped']);
  });

  it.each([
    ['Russia attacked Ukraine.', 'Ukraine', 'victim', ['attacked']],
    // what was denied, failed or only threatened is no deed
    ['Anna Berg did not help the miners.', 'Anna Berg', 'benefactor', []],
    ['Anna Berg failed to save the mine.', 'Anna Berg', 'benefactor', []],
    ['Anna Berg threatened to kill Tom Vale.', 'Anna Berg', 'aggressor', []],
  ] as const)('%s', (text, name, role, words) => expect(actor(text, name).roles[role].map((span) => span.text)).toEqual(words));

  it.each(['Anna Berg can do it.', 'The Berg plan has been read. Anna Berg left.', 'Anna Berg put down the book.'])('no deed of the lexicon: %s', (text) =>
    expect(actor(text, 'Anna Berg').hits.filter(({ lexicon }) => lexicon.startsWith('en/portrayal'))).toEqual([]),
  );

  it('praise of one actor is no praise of those who are near', () => {
    expect(actor('Tom Vale was praised for his wonderful work. Anna Berg sat down.', 'Anna Berg').surroundings.positive).toBeLessThan(0.2);
  });

  it('who is criticised is blamed, not the one from whom the criticism comes', () => {
    expect(actor('The criticism from Anna Berg grew.', 'Anna Berg').score).toBeGreaterThan(-0.2);
    expect(actor('The criticism of Anna Berg grew.', 'Anna Berg').score).toBeLessThan(-0.4);
  });

  it('labels, where loaded terms are measured', () => {
    const text = 'The shameless Anna Berg spoke.';
    expect(actor(text, 'Anna Berg').labels?.map((span) => span.text)).toEqual(['shameless']);
    expect(analyze(text, { measures: ['sentiment'] }).entities[0]).not.toHaveProperty('labels');
  });

  it('stances of the cues by which it speaks, where attribution is measured', () => {
    const text = 'Anna Berg said the bridge is safe. Anna Berg said it will open.';
    expect(actor(text, 'Anna Berg').stances).toEqual({ neutral: 2 });
    expect(analyze(text, { measures: ['sentiment'] }).entities[0]).not.toHaveProperty('stances');
  });

  it('a pronoun that can mean one actor only counts as its mention', () => {
    expect(actor('Anna Berg came late. She lied to the council.', 'Anna Berg').score).toBeLessThan(0);
  });

  it.each(['Anna Berg', 'Anna Berg Jr.', 'Anna Berg III'])('a given actor is found by one of its names: %s', (name) => {
    expect(analyze('The council heard that Berg lied to it.', { entities: [{ name }] }).entities[0]?.score).toBeLessThan(0);
  });
});

describe('who is praised and who is blamed', () => {
  it.each<[string, string, -1 | 0 | 1]>([
    ['The brilliant Anna Berg spoke.', 'Anna Berg', 1],
    ['The corrupt Anna Berg spoke.', 'Anna Berg', -1],
    ['Anna Berg was brilliant; Tom Vale was corrupt.', 'Anna Berg', 1],
    ['Anna Berg was brilliant; Tom Vale was corrupt.', 'Tom Vale', -1],
  ])('%s – %s: %i', (text, name, sign) => expect(Math.sign(actor(text, name).score)).toBe(sign));
});

it.each([
  // to act says nothing for or against
  'Anna Berg spoke in the town hall.',
  'Anna Berg sat, stood, sat, stood, sat and stood.',
  'The house of Anna Berg is near.',
  // another paragraph is none of its business
  'Anna Berg spoke.\n\nThe weather was terrible.',
])('no score without a word behind it: %s', (text) => {
  expect(actor(text, 'Anna Berg').score).toBe(0);
});

it('what an actor pursues colours the actor more than other words do', () => {
  const share = (text: string) => actor(text, 'Anna Berg').hits.find(({ text: word }) => word === 'chaos')?.share ?? 0;
  expect(share('Anna Berg delivered chaos.')).toBeGreaterThan(share('Anna Berg entered chaos.'));
  expect(actor('Anna Berg delivered chaos.', 'Anna Berg').score).toBeLessThan(-0.05);
});

it('what comes after "as" describes an object, unless it is a clause', () => {
  const role = (text: string) => actor(text, 'Berg').hits.find(({ text: hit }) => hit === 'corrupt')?.role;
  expect(role('Sailors saw Berg as corrupt.')).toBe('predicate');
  expect(role('Sailors met Berg as the corrupt mayor left.')).toBe('near');
});

it('an adjective before a name that depends on a noun says most of the noun', () => {
  const share = (text: string) => actor(text, 'Berg').hits.find(({ role }) => role === 'modifier')?.share ?? 0;
  expect(share('A lovely Berg adviser spoke.')).toBeLessThan(share('The lovely Berg spoke.'));
});

it('blame beside the source of a report is mostly of what it reports on', () => {
  const blame = (text: string) => actor(text, 'Anna Berg').surroundings.negative;
  expect(blame('Anna Berg said the bridge is closed. The weather was terrible.')).toBeGreaterThan(
    blame('Anna Berg shut the bridge. The weather was terrible.'),
  );
});

it('the other words of the paragraph weigh little, and are no hits', () => {
  const { hits, negative, surroundings, score } = actor('Anna Berg spoke. The weather was terrible.', 'Anna Berg');
  expect([hits, negative]).toEqual([[], 0]);
  expect(surroundings.negative).toBeLessThan(0);
  expect(score).toBeGreaterThan(-0.1);
});

describe('actors without a name', () => {
  const she = (text: string) => {
    const at = text.indexOf('she');
    return analyze(text, { entities: [{ name: 'she', mentions: [{ start: at, end: at + 3 }] }] }).entities[0]?.score ?? 0;
  };

  it('a pronoun that the caller points at is also the nearest name before it', () => {
    expect(she('Anna Berg misled the council when she spoke.')).toBeLessThan(-0.05);
    expect(she('When she spoke, Anna Berg misled the council.')).toBeGreaterThan(-0.05);
  });

  it('the object of a verb is not its subject', () => {
    expect(actor('Anna Berg came late. Anna Berg hurt her.', 'Anna Berg').roles.victim).toEqual([]);
  });

  const asked = (text: string) => analyze(text, { entities: [{ name: 'Anna Berg' }] }).entities[0];

  it('the actor asked about alone is its "she" until somebody else is named', () => {
    expect(asked('She misled the council.')?.score).toBeLessThan(-0.05);
    expect(asked('Eva Lund came early. She misled the council.')?.negative).toBe(0);
    expect(asked('She came. Later Eva Lund came.\n\nShe misled the council.')?.negative).toBe(0);
  });
});

it('who is disgusted is blamed less than what disgusts', () => {
  const text = 'Anna Berg was disgusted by Tom Vale.';
  expect(actor(text, 'Tom Vale').negative).toBeLessThan(actor(text, 'Anna Berg').negative);
});

it('what is only supposed counts less', () => {
  expect(actor('If Anna Berg wins the race, the mill stays.', 'Anna Berg').score).toBeLessThan(actor('Anna Berg wins the race.', 'Anna Berg').score);
});

it('a faint word in a long paragraph is no more than usual', () => {
  const text = `Anna Berg came by the slow train, ${'and the bus went down the road to the mill, '.repeat(3)}and it was cold.`;
  expect(actor(text, 'Anna Berg').surroundings).toEqual({ positive: 0, negative: 0 });
});

it('kind words of a speaker speak for the speaker, harsh ones not against', () => {
  expect(actor('“The plan is wonderful,” said Anna Berg.', 'Anna Berg').surroundings.positive).toBeGreaterThan(0);
});

it('what an actor blames is not of its surroundings', () => {
  expect(actor('“The plan is a disgrace,” said Anna Berg.', 'Anna Berg').surroundings).toEqual({ positive: 0, negative: 0 });
});

it('the possessor of what is lost is taken for the loser', () => {
  const text = 'In May the mayor lost her seat.';
  const her = { start: text.indexOf('her'), end: text.indexOf('her') + 3 };
  expect(analyze(text, { entities: [{ name: 'Anna Berg', mentions: [her] }] }).entities[0]?.score).toBeLessThan(0);
});

it('a deed in which no named actor has a part is shared out by nearness', () => {
  const { hits } = actor('After the fraud, Anna Berg spoke.', 'Anna Berg');
  expect(hits.map((hit) => [hit.text, hit.role])).toEqual([['fraud', 'near']]);
});

it('a name is no deed', () => {
  expect(actor('Ms. Lynch spoke to the council.', 'Lynch').hits).toEqual([]);
});

it('praise near a name that only depends on another noun counts half', () => {
  const share = (text: string) => actor(text, 'Anna Berg').hits.find((hit) => hit.text === 'lovely')?.share ?? 0;
  expect(share('It was lovely, and the town of Anna Berg slept.')).toBeLessThan(share('It was lovely, and Anna Berg slept in the town.'));
});

it('the nearer actor takes more', () => {
  const text = 'Anna Berg met the corrupt Tom Vale.';
  expect(actor(text, 'Tom Vale').negative).toBeLessThan(actor(text, 'Anna Berg').negative);
});

it('a clause boundary keeps actors apart', () => {
  const apart = actor('Anna Berg left, and corrupt men cheered.', 'Anna Berg');
  const together = actor('Anna Berg left with corrupt men there.', 'Anna Berg');
  expect(apart.negative).toBeGreaterThan(together.negative);
});

it('the evidence is listed once for each word', () => {
  const { hits, positive, negative } = actor('Anna Berg, Berg, the brilliant Berg spoke.', 'Anna Berg');
  expect(hits.map((hit) => hit.text)).toEqual(['brilliant']);
  expect([positive > 0, negative]).toEqual([true, 0]);
});

it('an actor shares no word that is further than forty tokens away', () => {
  expect(actor(`Anna Berg sailed ${'and '.repeat(45)} it was terrible.`, 'Anna Berg').hits).toEqual([]);
});

it('without sentiment there is no portrayal', () => {
  expect(analyze('The corrupt Anna Berg spoke.', { measures: ['hedging'] }).entities).toEqual([]);
});

describe('a subject inside a relative clause is followed no further than that clause', () => {
  it.each([
    'The House passed a cut--and which the committee, on which Ann Lund serves, wrote--we shall sail.',
    'The plan which the committee, of which Ann Lund, who left, is head, and which she, when asked, wrote, failed.',
    'Those on whom Ann, who, if she, which, whose, who serves, wrote, left.',
  ])('%s', (text) => {
    const { entities } = analyze(text, { entities: [{ name: 'Ann' }, { name: 'Ann Lund' }] });
    expect(entities.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});

describe('the two sides of a contested policy say nothing of who takes them', () => {
  it.each([
    'Anna Berg cut taxes.',
    'Anna Berg raised taxes.',
    'Anna Berg opposed the tax hike.',
    'Anna Berg opposed the tax cut.',
    'Anna Berg secured the border.',
    'Anna Berg turned away refugees.',
    'Anna Berg opposed gun control.',
    'Anna Berg opposed gun rights.',
  ])('%s', (text) => {
    expect(Math.abs(actor(text, 'Anna Berg').score)).toBeLessThan(0.05);
  });
});
