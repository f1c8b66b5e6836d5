import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson, canonicalJsonProblems, parseCanonicalJson, serializeCanonicalJson } from '../../../src/lexicon/formats/canonical-json.js';
import { canonicalYaml, canonicalYamlProblems, parseCanonicalYaml, serializeCanonicalYaml } from '../../../src/lexicon/formats/canonical-yaml.js';
import { hashOf } from '../../../src/lexicon/hash.js';
import { scanJson } from '../../../src/lexicon/json-scan.js';
import { anyLexicon, expectAnEnd, expectSafeOnAnyText, HANG } from '../../support/importers.js';

const YAML =
  'id: my/terms\nversion: 1.0.0\nlanguage: en\nmeasure: loadedTerms\nlicence: { spdx: MIT, redistributable: true, commercial: true }\ncategories:\n  - id: jargon\n    entries: [synergy, { term: NO, weight: 2 }]\n';
const JSON_TEXT = serializeCanonicalJson(parseCanonicalYaml(YAML).lexicon).text;

describe('errors have a line and a column', () => {
  test.each<[string, string, RegExp]>([
    ['a misspelt key', YAML.replace('measure', 'meashure'), /^l\.yaml:\d+:\d+ .*(meashure|measure)/],
    ['a bad entry', YAML.replace('weight: 2', 'wieght: 2'), /^l\.yaml:8:\d+ .*did you mean "weight"/],
    ['bad syntax', YAML.replace('[synergy', '[[synergy'), /^l\.yaml:\d+:\d+/],
    ['a category twice', `${YAML}  - id: jargon\n`, /^l\.yaml:9:5 .*occurs twice/],
    ['a binary file', `${YAML}\0`, /^l\.yaml:9:1: is not text/],
  ])('YAML: %s', (_, text, message) => {
    expect(() => parseCanonicalYaml(text, { file: 'l.yaml' })).toThrow(message);
  });

  test.each<[string, string, RegExp]>([
    ['a bad entry', JSON_TEXT.replace('"weight"', '"wieght"'), /^l\.json:\d+:11 .*did you mean "weight"/],
    ['a key twice', '{"id": "a",\n "id": "b"}', /^l\.json:2:2: the key "id" is there twice/],
    ['a trailing comma', '{"id": "a",\n}', /^l\.json:2:1: a comma before "}"/],
    ['single quotes', "{'id': 1}", /^l\.json:1:2: expected a key in double quotes/],
    ['a comment', '{\n// x\n}', /^l\.json:2:1: expected a key/],
    ['an open string', '{"id": "a', /^l\.json:1:8: the string is never closed/],
    ['a line end in a string', '["a\nb"]', /^l\.json:1:4: a line end/],
    ['an unknown escape', '["\\x"]', /^l\.json:1:3: "\\x" is no escape/],
    ['a truncated file', JSON_TEXT.slice(0, 60), /^l\.json:\d+:\d+: /],
    ['more after the end', '{} x', /^l\.json:1:4: the value has ended/],
    ['deep nesting', '['.repeat(100_000), /^l\.json:1:101: nested deeper/],
    ['no value', '', /^l\.json:1:1: expected a value/],
    ['a missing head', '{"id": "a/b"}', /^l\.json:1:1 version: "version" is missing/],
  ])('JSON: %s', (_, text, message) => {
    expect(() => parseCanonicalJson(text, { file: 'l.json' })).toThrow(message);
  });

  it('lists every problem', () => {
    const bad = YAML.replace('1.0.0', 'one').replace('weight: 2', 'weight: two');
    expect(canonicalYamlProblems(bad).map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [8, 36],
    ]);
    expect(canonicalYamlProblems(YAML)).toEqual([]);
    expect(canonicalJsonProblems('{"id": 1}').every(({ line, column }) => line === 1 && column !== undefined)).toBe(true);
  });
});

test('the scanner takes what JSON.parse takes, and refuses what it refuses', () => {
  const scraps = fc
    .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-0.5e3', '01', 'true', 'nul', ' ', '\n', '\\', '\\u00e9'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const agrees = (text: string) => {
    let parsed = true;
    try {
      JSON.parse(text);
    } catch {
      parsed = false;
    }
    expect(scanJson(text) === undefined).toBe(parsed);
  };
  fc.assert(fc.property(fc.oneof(scraps, fc.json()), agrees), { numRuns: 3000 });
});

for (const [format, parse, serialize] of [
  [canonicalYaml, parseCanonicalYaml, serializeCanonicalYaml],
  [canonicalJson, parseCanonicalJson, serializeCanonicalJson],
] as const) {
  describe(format.id, () => {
    it('loses nothing', () => {
      fc.assert(
        fc.property(anyLexicon, (lexicon) => {
          const { text, losses } = serialize(lexicon);
          const back = parse(text).lexicon;
          expect(losses).toEqual([]);
          expect(back).toEqual(lexicon);
          expect(hashOf(back)).toBe(hashOf(lexicon));
        }),
      );
    });
    it('is safe on any text', () => expectSafeOnAnyText(format, [YAML, JSON_TEXT]));
    it('comes to an end on hostile text', () => expectAnEnd(format, '', ['[', '{"a":', '"', 'a: 1\n', '- ', '[1,'], 100_000), HANG);
  });
}

it('takes the head from the options', () => {
  const { lexicon, diagnostics } = parseCanonicalYaml(YAML, { id: 'our/terms', title: 'Ours' });
  expect(lexicon).toMatchObject({ id: 'our/terms', title: 'Ours', version: '1.0.0' });
  expect(diagnostics).toEqual([{ severity: 'info', code: 'head-overridden', message: expect.stringContaining('"id"'), line: 1, column: 1 }]);
});

it('reads thirty thousand keys in one map', () => {
  expect(() => parseCanonicalYaml(Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join(''))).toThrow(/unknown key|missing/);
});

test.each<[string, string, number, number]>([
  ['YAML', YAML, 1, 0],
  ['JSON', JSON_TEXT, 0, 1],
])('sniffs %s', (_, text, yaml, json) => {
  expect([canonicalYaml.sniff(text), canonicalJson.sniff(text)]).toEqual([yaml, json]);
});
