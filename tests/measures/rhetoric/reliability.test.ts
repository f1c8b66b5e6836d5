import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import { categoriesOf } from '../../../src/lexicon/entries.js';
import { rhetoric } from '../../../src/lexicons/en/rhetoric.js';
import type { RhetoricDevice } from '../../../src/report.js';

const folder = new URL('./cases/', import.meta.url);

/** `+` the device is at work, `~` a near miss, `-` nothing of it. A line may hold several sentences, where the device needs them. */
function casesOf(device: string) {
  const lines = readFileSync(new URL(`${device}.txt`, folder), 'utf8')
    .split('\n')
    .filter(Boolean);
  const marked = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  return { positive: marked('+'), near: marked('~'), far: marked('-') };
}

const shows = (text: string, device: RhetoricDevice) => (analyze(text, { measures: ['rhetoric'] }).overall.rhetoric?.byDevice[device] ?? 0) > 0;

/** What a reliability promises, as a share of hits that are right, and the share of cases it must find. */
const PROMISE = { high: 0.9, medium: 0.8, low: 0 } as const;

const devices = [...categoriesOf(rhetoric)].filter(({ path }) => !path.includes('/')).map(({ category }) => category);

describe.each(devices)('$id', ({ id, reliability = 'low', definition, citation }) => {
  const { positive, near, far } = casesOf(id);
  const found = positive.filter((text) => shows(text, id as RhetoricDevice));
  const wrong = [...near, ...far].filter((text) => shows(text, id as RhetoricDevice));

  it('has a definition, a citation, and forty cases each way, half of the negatives near misses', () => {
    expect([definition, citation].every((text) => text && text.length > 10)).toBe(true);
    expect(positive.length).toBeGreaterThanOrEqual(40);
    expect(near.length).toBeGreaterThanOrEqual(20);
    expect(near.length + far.length).toBeGreaterThanOrEqual(40);
  });

  it(`keeps its promise: reliability ${reliability}`, () => {
    const precision = found.length / Math.max(1, found.length + wrong.length);
    expect({ precision, wrong: precision >= PROMISE[reliability] ? [] : wrong }).toEqual({
      precision: expect.toSatisfy((p: number) => p >= PROMISE[reliability]),
      wrong: [],
    });
  });

  it('finds nine of ten of its cases', () => {
    const missed = positive.filter((text) => !found.includes(text));
    expect(missed.length > positive.length / 10 ? missed : []).toEqual([]);
  });
});

it('every table of cases belongs to a device', () => {
  expect(
    readdirSync(folder)
      .map((file) => file.replace('.txt', ''))
      .sort(),
  ).toEqual(devices.map(({ id }) => id).sort());
});
