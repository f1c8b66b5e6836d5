import { describe, expect, it } from 'vitest';
import { hitsIn } from './hits.js';

const labels = (text: string) => hitsIn(text, 'identity-label');

describe('a label put on a name, or intensified, of either side', () => {
  it.each<[text: string, label: string]>([
    ['Rabid socialists ran the committee.', 'Rabid socialists'],
    ['Rabid capitalists ran the committee.', 'Rabid capitalists'],
    ['The militant conservatives met on Monday.', 'militant conservatives'],
    ['The militant progressives met on Monday.', 'militant progressives'],
    ['Radical environmentalists blocked the road.', 'Radical environmentalists'],
    ['Radical industrialists bought the road.', 'Radical industrialists'],
    ['The hardline marxists left the hall.', 'hardline marxists'],
    ['The hardline nationalists left the hall.', 'hardline nationalists'],
    ['The loony globalists wrote a letter.', 'loony globalists'],
    ['The loony nativists wrote a letter.', 'loony nativists'],
    ['Some raving feminists were blamed.', 'raving feminists'],
    ['Some raving antifeminists were blamed.', 'raving antifeminists'],
    ['An extreme secularist spoke.', 'extreme secularist'],
    ['An extreme fundamentalist spoke.', 'extreme fundamentalist'],
    ['The fanatical collectivists cheered.', 'fanatical collectivists'],
    ['The fanatical individualists cheered.', 'fanatical individualists'],
    ['It was the work of unhinged right-wingers.', 'unhinged right-wingers'],
    ['It was the work of unhinged left-wingers.', 'unhinged left-wingers'],
    ['The socialist Anna Berg bought a mill.', 'socialist'],
    ['The conservative Anna Berg bought a mill.', 'conservative'],
    ['The liberal Anna Berg bought a mill.', 'liberal'],
    ['Anna Berg, a progressive, bought a mill.', 'progressive'],
    ['Anna Berg, a conservative, bought a mill.', 'conservative'],
    ['Anna Berg, a capitalist, bought a mill.', 'capitalist'],
    ['The left-wing Anna Berg bought a mill.', 'left-wing'],
    ['The right-wing Anna Berg bought a mill.', 'right-wing'],
  ])('%s', (text, label) => expect(labels(text)).toEqual([label]));
});

describe('a label that describes is none', () => {
  it.each([
    'The socialist government raised the tax.',
    'The conservative bloc won four seats.',
    'The capitalist economies grew by two per cent.',
    'A liberal reading of the clause allows it.',
    'The left-wing party and the right-wing party both lost seats.',
    'The right wing of the house burned down.',
    'A conservative estimate puts it at forty.',
    'The socialists won in the south.',
    'The conservatives won in the north.',
    'The feminist movement is older than the vote.',
    'The environmentalist group planted oaks.',
    'A progressive tax was proposed.',
    'She teaches at a liberal arts college.',
    'The left winger scored twice.',
    'Progressive rock was played.',
    'He read about communists at school.',
    'He read about fascists at school.',
    'An extreme frost killed the vines.',
    'A militant strike closed the port.',
    'They turned left and flew on.',
    'The nationalist party lost a seat.',
    'The globalist essay was long.',
  ])('%s', (text) => expect(labels(text)).toEqual([]));
});
