import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { lexiconJsonSchema } from '../../src/build/schema.js';
import { SHIPPED, SUPPORT } from '../../src/lexicon/shipped.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';

const schema = lexiconJsonSchema() as { $schema?: string };
const ajv = schema.$schema?.includes('2020-12') ? new Ajv2020({ allErrors: false, strict: false }) : new Ajv({ allErrors: false, strict: false });
const accepts = ajv.compile(schema);

it.each([...Object.values(SHIPPED), ...SUPPORT].map((lexicon) => [lexicon.id, lexicon] as const))('accepts %s', (_, lexicon) => {
  accepts(lexicon);
  expect(accepts.errors).toBeNull();
});

it.each<[string, unknown]>([
  ['nothing', {}],
  ['an array', []],
  ['an unknown key', { ...lexiconOf(['war']), categoris: [] }],
  ['an unknown key of an entry', lexiconOf([{ term: 'war', wieght: 1 } as never])],
  ['an unknown key of an inner category', lexiconWith([{ id: 'a', categories: [{ id: 'b', entires: [] } as never] }])],
  ['a version that is none', { ...lexiconOf(['war']), version: 'latest' }],
  ['a missing licence', { ...lexiconOf(['war']), licence: undefined }],
  ['an empty term', lexiconOf([''])],
  ['an unknown part of speech', lexiconOf([{ term: 'war', pos: 'NUON' as never }])],
  ['an unknown way to match', lexiconOf([{ term: 'war', match: 'lema' as never }])],
])('rejects %s', (_, lexicon) => expect(accepts(JSON.parse(JSON.stringify(lexicon)))).toBe(false));
