import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('a relative clause may report what it goes back to', () => {
  it.each<[string, Row[]]>([
    ['The council tore up the contract, something she denied.', [['she', 'denied', 'something']]],
    ['They repealed the rules, passed in May, that courts said discriminated against sailors.', [['courts', 'said', 'that … discriminated against sailors']]],
    ['The town gave way to what Lund said was a threat.', [['Lund', 'said', 'what … was a threat']]],
    ['It is something Lund argues is possible.', [['Lund', 'argues', 'something … is possible']]],
    ['He leads a campaign, one he calls "Fair Winds".', [['he', 'calls', 'one … "Fair Winds"']]],
    ['The plan that Lund opposed has failed.', [['Lund', 'opposed', 'The plan']]],
    ['They built a bridge which critics called unsafe.', [['critics', 'called', 'which … unsafe']]],
    ['The council dropped a tax that Lund has rejected.', [['Lund', 'has rejected', 'a tax']]],
    ['They sold the boats she wanted.', [['she', 'wanted', 'the boats']]],
    ['He sank what he said was a rowing boat.', [['he', 'said', 'what … was a rowing boat']]],
    ['It was, in what Lund called "a gift," a new boat.', [['Lund', 'called', 'what … "a gift,"']]],
    ['They met Berg, whom Lund described as "volatile."', [['Lund', 'described', 'whom … "volatile."']]],
    ['They met sailors who Lund said were late.', [['Lund', 'said', 'who … were late']]],
    ['The wall, which the old council says will never come, is thin.', [['the old council', 'says', 'which … will never come']]],
    ['The knife that the harbour police say was used has not been found.', [['the harbour police', 'say', 'The knife … was used']]],
    ['The knife that they say was used was never found.', [['they', 'say', 'The knife … was used']]],
    ['The minister, whose party wants to rule, has never held a job.', [['party', 'wants', 'to rule']]],
    ['The plan, which Lund described as "madness", was approved.', [['Lund', 'described', 'which … "madness"']]],
    ['Berg, whom Lund described as a loner, had left.', [['Lund', 'described', 'whom … a loner']]],
    ['They met sailors who said they were late.', [['who', 'said', 'they were late']]],
    ['What Lund called "a gift" was a boat.', [['Lund', 'called', 'What … "a gift"']]],
    ['What Lund painted "a gift" on was a boat.', []],
    ['The boat, which Lund called "a gift," came late.', [['Lund', 'called', 'which … "a gift,"']]],
    ['Lund said the boat, which was "a gift," came late.', [['Lund', 'said', 'the boat, which was "a gift," came late']]],
    ['The candidate Lund spoke.', []],
    ['Lund was held over what prosecutors say was theft.', [['prosecutors', 'say', 'what … was theft']]],
    ['It was what many experts think is a waste.', [['many experts', 'think', 'what … is a waste']]],
    ['Lund left the town in what residents described as a hurry.', [['residents', 'described', 'what … a hurry']]],
    ['Sailors found out what big sails cost.', [['Sailors', 'found out', 'what big sails cost']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
