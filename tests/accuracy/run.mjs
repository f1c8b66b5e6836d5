/**
 * `npm run accuracy`: the built library against human-annotated corpora, with the harness that lies beside the
 * project (`../shared/gold`), or one named by `--gold DIR`. Everything after `--` goes to the harness.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const args = process.argv.slice(2);
const at = args.indexOf('--gold');
const folder = resolve(at >= 0 ? (args[at + 1] ?? '') : '../shared/gold');
const harness = [resolve(folder, 'evaluate.mjs'), resolve('../shared/gold/evaluate.mjs')].find((file) => existsSync(file));
if (!harness || !existsSync(folder)) {
  console.error(
    `accuracy: no annotated corpora at ${folder}.\nThe corpora may not be passed on with the package. Name a folder that holds them and their harness with: npm run accuracy -- --gold DIR`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync(process.execPath, [harness, ...args], { stdio: 'inherit' }).status ?? 1;
}
