import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';

const hedging = (text: string) => analyze(text, { explain: true }).overall.hedging as NonNullable<ReturnType<typeof analyze>['overall']['hedging']>;

describe('cues that do not count, with the rule that says so', () => {
  it.each<[rule: string, cue: string, sentence: string]>([
    ['noun-might', 'might', 'With all her might she pulled at the rope.'],
    ['ability', 'could', 'From the tower she could hear the bells.'],
    ['inability', 'could', 'The crew could not open the hatch.'],
    ['skill', 'can', 'He can lift a calf.'],
    ['politeness', 'would', 'The minister would like to thank the staff.'],
    ['politeness', 'should', 'I should like to welcome the new members.'],
    ['future-in-past', 'would', 'She would later become the first woman on the board.'],
    ['habit', 'would', 'He would often walk to the quay.'],
    ['refusal', 'would', 'The firm would not comment on the price.'],
    ['refusal', 'would', "The owner wouldn't say who had paid."],
    ['backshift', 'would', 'The minister said the fee would rise in June.'],
    ['believer', 'believes', 'Anna Berg believes the roof is safe.'],
    ['determined-quantity', 'many', 'The campus is known for its many lawns.'],
    ['time-span', 'several', 'The ferry was shut for several years.'],
    ['set-phrase', 'some', 'For some reason the gate was open.'],
    ['bare-quantity', 'many', 'The reasons for this are many.'],
    ['certainty', 'certain', 'He spoke with a certain charm.'],
    ['extreme', 'possible', 'They left at the earliest possible date.'],
    ['conformity', 'consistent with', 'The fee is not consistent with the charter.'],
    ['manner', 'effectively', 'The valve opens and closes effectively.'],
    ['proposal', 'suggested', 'She suggested a walk along the quay.'],
    ['potential-noun', 'potential', 'The pump never reached its full potential.'],
    ['known-source', 'claim', 'The two farmers claim the field.'],
    ['possessive-superlative', 'most', 'It was the most recent of the floods.'],
    ['named-agent', 'was described as', 'The novel was described as dull by Anna Berg.'],
    ['named-agent', 'came under fire', 'The board came under fire from Anna Berg.'],
    ['sign', 'Ca', 'The cells took up Ca (2+) at once.'],
    ['title', 'Many', 'The play Many Happy Returns ran for a week.'],
    ['some-singular', 'some', 'They put some money into the roof.'],
    ['stated-chance', 'chance', 'It was the chance of a lifetime.'],
    ['research-gap', 'future work', 'Her future work took her to the coast.'],
    ['linking-verb', 'appeared to', 'The witness appeared to great applause.'],
    ['taken-into-account', 'was considered', 'Nothing changed when the price was considered.'],
    ['acquaintance', 'is known to', 'The man is known to us.'],
    ['free-choice', 'might', 'Any act that might anger the guild is to be avoided.'],
    ['duration', 'as long as', 'They stayed as long as the siege lasted.'],
    ['compared-belief', 'feared', 'The bill was lower than we had feared.'],
    ['method', 'We propose', 'We propose a new method for counting bats.'],
    ['denied-guess', 'possibility', 'There is no possibility of appeal.'],
    ['restriction', 'can', 'The vote can be held only in the town hall.'],
    ['inability', 'could', 'The lesson never could be forgotten.'],
    ['ability', 'can', 'Traces of salt can still be seen in the wall.'],
    ['duty', 'can', 'We can and should repair the quay.'],
    ['unidentified', 'unknown', 'The letter came from an unknown sender.'],
    ['unidentified', 'unknown', 'They opened a previously unknown cellar.'],
    ['unidentified', 'Unknown', 'Unknown guests had slept in the barn.'],
    ['measured-risk', 'more likely to', 'Sheep on the hill were three times more likely to fall ill.'],
    ['measured-risk', 'less likely to', 'The risk was 40 % higher, and men were less likely to recover.'],
    ['believer', 'believe', 'If sailors believe the mast is weak, they should say why.'],
    ['potential-noun', 'potential', 'The membrane potential difference was noted.'],
    ['inference', 'suggested that', 'She suggested that the walk be short.'],
    ['inference', 'suggested that', 'The ministry suggested that the fee be cut.'],
    ['inference', 'suggested that', 'A spokesman for the firm suggested that prices were too low.'],
    ['proposal', 'suggests', "The mayor's deputy suggests a fee."],
    ['proposal', 'suggest', 'Two residents suggest a fee.'],
    ['known-source', 'say', 'The critics of the plan say it is too dear.'],
  ])('%s: %s in “%s”', (rule, cue, sentence) => {
    const { hits, suppressed } = hedging(sentence);
    expect(suppressed?.filter(({ text }) => text === cue).map(({ reason, by }) => [reason, by])).toContainEqual(['rule', rule]);
    expect(hits.map(({ text }) => text)).not.toContain(cue);
  });
});

describe('cues that the context gives another weight or kind', () => {
  it.each<[rule: string, cue: string, kind: string, weight: number, sentence: string]>([
    ['past-possibility', 'may', 'epistemic', 4, 'The sword may have belonged to a smith.'],
    ['past-ability', 'could', 'epistemic', 2, 'The leak could be stopped, and two ships were saved.'],
    ['expectation', 'should', 'epistemic', 3, 'The new valve should prevent leaks.'],
    ['conclusion', 'must', 'booster', 3, 'You must be joking.'],
    ['some-before-number', 'Some', 'approximator', 2, 'Some 200 lamps were replaced.'],
    ['some-cases', 'some', 'frequency', 3, 'The fee is waived in some other cases.'],
    ['unnamed-people', 'Some', 'vague-source', 5, 'Some bakers doubt the figures.'],
    ['unnamed-people', 'Many', 'vague-source', 4, 'Many residents left the valley.'],
    ['unnamed-people', 'Some', 'vague-source', 5, 'Some would object.'],
    ['unnamed-people', 'Many', 'vague-source', 5, 'Many in the party feel betrayed.'],
    ['unnamed-people', 'Several', 'vague-source', 3, 'Several residents left the valley.'],
    ['some-singular', 'some', 'vague-quantifier', 2, 'The fuse blows above some value.'],
    ['potential-noun', 'potential', 'epistemic', 3, 'The pump has the potential to flood the cellar.'],
    ['expectation', 'should', 'epistemic', 3, 'The loss should be less than a tenth.'],
    ['proposal', 'suggest that', 'vague-source', 4, 'Scholars suggest that the wall is older.'],
    ['common-ground', 'widely accepted', 'vague-source', 3, 'It is now widely accepted that the lake froze.'],
    ['common-ground', 'is known to', 'vague-source', 4, 'Salt is known to melt ice.'],
    ['inference', 'suggested that', 'evidential', 4, 'The tracks suggested that a fox had come.'],
    ['inference', 'suggested that', 'vague-source', 4, 'Scholars suggested that the wall was older.'],
    ['inference', 'suggested that', 'evidential', 4, 'Studies of patients suggested that the salt was harmless.'],
    ['known-source', 'say', 'vague-source', 4, 'Critics of the plan say it is too dear.'],
    ['known-source', 'argue', 'vague-source', 4, 'Opponents of his plan for the quay argue that it is too dear.'],
    ['known-source', 'claim', 'vague-source', 4, 'Local campaigners claim the mine leaks.'],
    ['believer', 'believe', 'vague-source', 4, 'Adherents believe the water heals.'],
    ['possessive-superlative', 'most', 'peacock', 4, "It is the town's most daring film."],
  ])('%s: %s is %s, weight %i, in “%s”', (rule, cue, kind, weight, sentence) => {
    expect(hedging(sentence).hits).toContainEqual(expect.objectContaining({ text: cue, kind, weight, rule }));
  });
});

describe('near misses of the rules: the cue counts as the lexicon has it', () => {
  it.each<[cue: string, kind: string, sentence: string]>([
    ['may', 'epistemic', 'In May the fee may rise.'],
    ['might', 'epistemic', 'The army might retreat.'],
    ['could', 'epistemic', 'The dam could burst.'],
    ['can', 'epistemic', 'Such storms can last for days.'],
    ['would', 'epistemic', 'A second bridge would halve the traffic.'],
    ['would', 'epistemic', 'A second bridge would not halve the traffic.'],
    ['would', 'epistemic', 'If confirmed, the find would be the oldest in the valley.'],
    ['About', 'approximator', 'About a third of the trees died.'],
    ['up to', 'approximator', 'The storm sank up to half the boats.'],
    ['believe', 'epistemic', 'I firmly believe the roof is safe.'],
    ['hope', 'epistemic', 'We therefore hope that the talks resume.'],
    ['suggest', 'evidential', 'The tracks suggest a fox.'],
    ['suggests that', 'evidential', 'The paper suggests that salt is harmless.'],
    ['potential', 'epistemic', 'A potential buyer looked at the mill.'],
    ['certain', 'vague-quantifier', 'They mend certain boats.'],
    ['possible', 'epistemic', 'A second flood is possible.'],
    ['said to', 'vague-source', 'The well is also said to cure the blind.'],
    ['Critics say', 'vague-source', 'Critics say the law came too late.'],
    ['was described as', 'vague-source', 'The novel was described as dull.'],
    ['should', 'deontic', 'The council should repair the quay.'],
    ['must', 'deontic', 'Tenants must pay by Friday.'],
    ['not be ruled out', 'epistemic', 'Arson can not be ruled out.'],
    ['not necessarily', 'epistemic', 'The two are not necessarily linked.'],
    ['no doubt', 'booster', 'He will no doubt return.'],
    ['chance', 'epistemic', 'There is a 40 % chance of rain.'],
    ['Further studies', 'epistemic', 'Further studies are needed to settle the matter.'],
    ['appears', 'epistemic', 'The pattern appears robust.'],
    ['tends to', 'epistemic', 'The river tends to flood in spring.'],
    ['is considered', 'vague-source', 'The dam is considered unsafe.'],
    ['might', 'epistemic', 'An act that might anger the guild was planned.'],
    ['possibility', 'epistemic', 'There is a possibility of appeal.'],
    ['As long as', 'conditional', 'As long as the pump runs, the cellar is dry.'],
    ['can', 'epistemic', 'The rope can fray and break.'],
    ['can', 'epistemic', 'Old walls can be eaten by salt.'],
    ['widely believed', 'vague-source', 'The lake is now widely believed to be bottomless.'],
    ['unknown', 'epistemic', 'The cause of the fire is unknown.'],
    ['unknown', 'epistemic', 'A ring of unknown origin lay in the grave.'],
    ['more likely to', 'epistemic', 'Older gates are more likely to jam.'],
    ['potential', 'epistemic', 'The new potential tenant looked at the mill.'],
    ['suggested that', 'vague-source', 'It was twice suggested that the wall was older.'],
  ])('%s is %s in “%s”', (cue, kind, sentence) => {
    const found = hedging(sentence).hits.filter(({ text }) => text === cue);
    expect(found.map((hit) => [hit.kind, hit.rule])).toContainEqual([kind, undefined]);
  });

  it.each(['Smokers were three times more likely to fall ill.', 'The risk was 40 % higher, and men were less likely to recover.'])(
    'measured risk is no hedge: %s',
    (sentence) => expect(hedging(sentence).hits).toEqual([]),
  );
});
