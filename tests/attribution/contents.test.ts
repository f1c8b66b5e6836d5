import { describe, expect, it } from 'vitest';
import { attributionsOf } from './support.js';

const contents = (text: string) => attributionsOf(text).map(({ content }) => content.map((span) => span.text).join(' … '));

describe('content goes on past commas and stops at a new cue', () => {
  it.each<[string, string[]]>([
    ['The mayor said that the bridge was unsafe, which surprised residents.', ['that the bridge was unsafe, which surprised residents']],
    ['The mayor said three roads were closed, including the coast road.', ['three roads were closed, including the coast road']],
    ['The mayor praised the plan and said it would save money.', ['the plan', 'it would save money']],
    ['The council rejected the plan, saying it cost too much.', ['the plan', 'it cost too much']],
    ['The mayor said the road was safe; drivers stayed away.', ['the road was safe']],
    ['When Lund suggested a toll, the council refused to discuss it.', ['a toll', 'to discuss it']],
    ['The mayor said the road was safe, but Holt argued that it was not.', ['the road was safe', 'that it was not']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

it('every span slices back', () => {
  const text = '“We lost,” she said — quietly — “and  that is that.” ¶ 🚢 The mayor’s claim that it sank was false.';
  for (const { source, cue, content } of attributionsOf(text)) {
    for (const span of [source, cue, ...content]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});
