import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('with a plain object a verb of many senses reports only who or what can speak', () => {
  it.each<[string, Row[]]>([
    ['The captain offered a reason.', [['The captain', 'offered', 'a reason']]],
    ['The region offers a long coast.', []],
    ['The finals saw two teams.', []],
    ['The pressure threatening further losses was high.', []],
    ['Some rules banning old boats were dropped.', []],
    ['The harbour, which offers a long coast, was closed.', []],
    ['The report offers a reason.', [['The report', 'offers', 'a reason']]],
    ['The ad attacked Lund.', [['The ad', 'attacked', 'Lund']]],
    ['The negotiations illustrate the opportunity.', []],
    ['The finals showed that they could play.', [['The finals', 'showed', 'that they could play']]],
    ['A trio of sailors backed Lund.', [['A trio of sailors', 'backed', 'Lund']]],
    ['The uncle backed Lund.', [['The uncle', 'backed', 'Lund']]],
    ['The impostor backed Lund.', [['The impostor', 'backed', 'Lund']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a verb that meets a person says nothing of that person', () => {
  it.each<[string, Row[]]>([
    ['Lund called the police on Friday.', []],
    ['Lund called her sister to say that the ferry was late.', [['Lund', 'to say', 'that the ferry was late']]],
    ['After calling the Lund Society by phone, he left.', []],
    ['Lund called the mayor a liar.', [['Lund', 'called', 'the mayor a liar']]],
    ['Lund called Berg president.', [['Lund', 'called', 'Berg president']]],
    ['Lund called the vote.', [['Lund', 'called', 'the vote']]],
    ['She saw a doctor in Holm.', []],
    ['Lund faces up to 20 years in prison.', []],
    ['Lund sees Berg as a threat.', [['Lund', 'sees', 'Berg as a threat']]],
    ['Lund saw a way out.', [['Lund', 'saw', 'a way out']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
