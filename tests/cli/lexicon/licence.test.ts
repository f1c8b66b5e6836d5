import { expect, test } from 'vitest';
import { licenceNamed } from '../../../src/cli/lexicon/licence.js';

test.each<[string, boolean, boolean]>([
  ['MIT', true, true],
  ['CC-BY-4.0', true, true],
  ['CC-BY-SA-4.0', true, true],
  ['PDDL-1.0', true, true],
  ['GPL-3.0-or-later', true, true],
  ['CC-BY-NC-SA-4.0', true, false],
  ['MIT AND Apache-2.0', true, true],
  ['(MIT OR Apache-2.0) AND CC-BY-NC-4.0', true, false],
  // Passing on what was converted is passing on what was adapted.
  ['CC-BY-ND-4.0', false, false],
  ['LicenseRef-lab', false, false],
  ['MIT AND LicenseRef-lab', false, false],
  ['', false, false],
])('%s: redistributable %s, commercial %s', (spdx, redistributable, commercial) => expect(licenceNamed(spdx)).toEqual({ spdx, redistributable, commercial }));
