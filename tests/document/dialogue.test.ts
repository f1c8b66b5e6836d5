import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { findQuotations } from '../../src/document/quotations.js';

const spoken = (text: string) =>
  findQuotations(text, splitParagraphs(text))
    .flat()
    .map(({ start, end, marks, depth }) => [marks, depth, text.slice(start, end)]);

const dash = (...words: string[]) => words.map((word) => ['dash', 0, word]);

describe('speech that a dash opens', () => {
  it.each([
    ['who spoke, after a comma', '—We sail, Lund said. In May.', dash('—We sail,', 'In May.')],
    ['after a mark that ends a sentence', '—Hurry! he said sternly.', dash('—Hurry!')],
    ['the verb first', '—And the boat? asked the old sailor.', dash('—And the boat?')],
    ['with an aside', '—We sail, he said, turning round. In May.', dash('—We sail,', 'In May.')],
    ['in the middle of a sentence', '—And what, he asked, is that?', dash('—And what,', 'is that?')],
    ['two hyphens', '--We sail, said Mr. Lund.', dash('--We sail,')],
    ['a dash before who speaks', '—We sail –said Lund–. In May.', dash('—We sail –', 'In May.')],
    ['nobody named, where another is', '—Why?\n\n—It is late, she said.', dash('—Why?', '—It is late,')],
    ['a quotation in it', '—He wrote "no" twice, Lund said.', [...dash('—He wrote "no" twice,'), ['double', 1, '"no"']]],
  ])('%s: %s', (_, text, expected) => expect(spoken(text)).toEqual(expected));

  it.each([
    ['items', '– Lower fares\n– Better boats'],
    ['a signature', '— Jane Lund, Mayor of Holm\n\nThe council met, she said.'],
    ['a signature beside speech', '— Jane Lund, Mayor of Holm\n\n- We sail, she said.'],
    ['nobody says who spoke', '— The boat was late.\n\n— The crew had left.'],
    ['a dash in the middle', 'The boat — Lund said — was late.'],
    ['a dateline', '— The boat was late in Holm.'],
  ])('none: %s', (_, text) => expect(spoken(text)).toEqual([]));
});
