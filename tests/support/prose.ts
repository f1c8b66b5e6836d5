import fc from 'fast-check';

const WORDS =
  'the a council minister Anna Berg Tom Vale China United States Russian said says claimed that plan may perhaps must not shameless regime cronies wonderful terrible failure success critics experts allegedly "experts" “help” ‘hope’ «now» , . ? ! : ; — ... He she it they because but although officials according to Dr. U.S. 300 $4m 5% very hardly no isn’t can\'t'.split(
    ' ',
  );

/** Something like news prose: words that the measures look at, with marks, in no good order. */
export const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '\n', '\n\n')), { maxLength: 120 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** Any string at all: lone surrogates, control characters and all the rest. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
);

/** Prose with anything in it. */
export const oddProse = fc.array(fc.oneof(prose, anything), { maxLength: 4 }).map((parts) => parts.join(' '));
