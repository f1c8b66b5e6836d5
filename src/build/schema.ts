/** Writes the JSON Schemas that the package publishes: the report's from its types, the lexicon's from its validator. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { createGenerator } from 'ts-json-schema-generator';
import { lexiconSchema } from '../lexicon/schema.js';

/** The schema of a report, made from src/report.ts, its comments as descriptions. */
export function reportJsonSchema(): object {
  return createGenerator({
    path: 'src/report.ts',
    tsconfig: 'tsconfig.json',
    type: 'Report',
    topRef: true,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Report');
}

/** The schema of a lexicon, for editors and validators of other languages. */
export function lexiconJsonSchema(): object {
  return toJsonSchema(lexiconSchema, { errorMode: 'ignore' });
}

/** Writes both to a folder. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/report.schema.json`, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  writeFileSync(`${folder}/lexicon.schema.json`, `${JSON.stringify(lexiconJsonSchema(), null, 2)}\n`);
}
