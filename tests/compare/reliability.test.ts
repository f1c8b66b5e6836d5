import { describe, expect, test } from 'vitest';
import { closestIn, contentOf } from '../../src/compare/likeness.js';
import { FEW_WORDS, RELIABILITY, THRESHOLD } from '../../src/compare/statements.js';
import { engineFor } from '../../src/document/engines/engines.js';
import { analyze, compare } from '../../src/index.js';
import { CHOSEN_ON, type EventStatements, SCORED_ON } from '../support/statement-pairs.js';

const { stem } = engineFor('en');

/** Each statement of an event: how alike the closest of the other text is, and whether it has no counterpart there. */
function judged({ pairs, onlyA, onlyB }: EventStatements): { similarity: number; alone: boolean }[] {
  const a = [...pairs.map(([text]) => ({ text, alone: false })), ...onlyA.map((text) => ({ text, alone: true }))];
  const b = [...pairs.map(([, text]) => ({ text, alone: false })), ...onlyB.map((text) => ({ text, alone: true }))];
  const [ofA, ofB] = [a, b].map((all) => all.map(({ text }) => contentOf(text, stem))) as [ReturnType<typeof contentOf>[], ReturnType<typeof contentOf>[]];
  const [inA, inB] = [closestIn(ofA, [...ofA, ...ofB]), closestIn(ofB, [...ofA, ...ofB])];
  const lookedFor = (all: typeof a, contents: typeof ofA, closest: typeof inA) =>
    all.flatMap(({ alone }, i) => {
      const content = contents[i] as (typeof ofA)[number];
      return content.stems.length < FEW_WORDS ? [] : [{ alone, similarity: closest(content).similarity }];
    });
  return [...lookedFor(a, ofA, inB), ...lookedFor(b, ofB, inA)];
}

function scored(events: readonly EventStatements[], threshold = THRESHOLD) {
  const all = events.flatMap(judged);
  const called = all.filter(({ similarity }) => similarity < threshold);
  const right = called.filter(({ alone }) => alone).length;
  return { statements: all.length, precision: right / called.length, recall: right / all.filter(({ alone }) => alone).length };
}

describe('"no counterpart"', () => {
  test.each([
    ['the events it was chosen on', CHOSEN_ON],
    ['the events it was scored on', SCORED_ON],
  ])('on %s', (name, events) => {
    const { statements, precision, recall } = scored(events);
    console.log(`no counterpart, ${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, ${statements} statements`);
    expect(statements).toBeGreaterThanOrEqual(40);
    expect(precision).toBeGreaterThan(0.7);
    expect(recall).toBeGreaterThan(0.8);
  });

  test('what the output states is what is measured', () => {
    const { statements, precision, recall } = scored(SCORED_ON);
    expect(RELIABILITY.precision).toBeCloseTo(precision, 2);
    expect(RELIABILITY.recall).toBeCloseTo(recall, 2);
    expect(RELIABILITY.measuredOn).toContain(`${statements} statements`);
  });

  test('far below the threshold, it holds in four of five', () => {
    const all = [...CHOSEN_ON, ...SCORED_ON].flatMap(judged).filter(({ similarity }) => similarity < 0.1);
    expect(all.filter(({ alone }) => alone).length / all.length).toBeGreaterThan(0.8);
  });
});

describe('content words', () => {
  test.each([
    ['The workers would be paid', 'worker paid'],
    ['"We found cracks in two of the eleven piers," she said', 'found crack 2 11 pier'],
    ['12,000 crowns', '12,000 crown'],
    ['that it is', ''],
  ])('%s', (text, stems) => expect(contentOf(text, stem).stems.join(' ')).toBe(stems));
});

describe('in two texts', () => {
  const a = 'Anna Berg said the harbour would bring 300 jobs. Carl Vale said that eels would vanish from the channel. The shameful plan ruined trust.';
  const b = 'The harbour will bring 300 jobs, according to Anna Berg. Rosa Tamsin said that her stall would move to Gannet Street.';
  const { statements } = compare(analyze(a), analyze(b));

  test('what one says and the other does not', () => {
    expect(statements.a.map(({ source }) => source)).toContain('Carl Vale');
    expect(statements.a.map(({ source }) => source)).not.toContain('Anna Berg');
    expect(statements.b.map(({ source }) => source)).toEqual(['Rosa Tamsin']);
    for (const { reliability, similarity } of [...statements.a, ...statements.b]) {
      expect(similarity).toBeLessThan(THRESHOLD);
      expect(reliability).not.toBe('high');
    }
  });

  test('with the texts at hand, any sentence is a counterpart', () => {
    const told = 'Eels vanish from the channel. Rosa Tamsin said that her stall would move to Gannet Street.';
    expect(compare(analyze(a), analyze(told)).statements.a.map(({ source }) => source)).toContain('Carl Vale');
    const { against, a: alone } = compare(analyze(a), analyze(told), { texts: { a, b: told } }).statements;
    expect(against).toBe('sentences');
    expect(alone.map(({ source }) => source)).not.toContain('Carl Vale');
  });
});
