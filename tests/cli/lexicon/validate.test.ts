import { describe, expect, test } from 'vitest';
import { cli, folderOf } from '../../support/world.js';
import { BROKEN, HEAD, LIWC, TERMS } from './files.js';

const { at, folder } = folderOf({
  'terms.yaml': TERMS,
  'mood.dic': LIWC,
  'mac.dic': LIWC.replaceAll('\n', '\r'),
  'untold.dic': '%\n1\tposemo\n%\nhapp*\t1\t7\n',
  'untold-mac.dic': '%\r1\tposemo\r%\rglad\t1\rhapp*\t1\t7\r',
  'broken.yaml': BROKEN,
  'syntax.yaml': `${HEAD}categories: [\n`,
  'syntax.json': '{\n  "id": "a/b"\n  "version": "1.0.0"\n}',
  'empty.yaml': '',
  'empty.txt': '',
  'latin.csv': Buffer.from('term,category\ncaf\u00e9,food\n', 'latin1'),
  'binary.yaml': '\0'.repeat(50),
});
const named = (text: string) => text.replaceAll(`${folder}/`, '');
const validate = async (...argv: string[]) => {
  const ran = await cli(['lexicon', 'validate', ...argv]);
  return { ...ran, stdout: named(ran.stdout), stderr: named(ran.stderr) };
};

describe('text', () => {
  test.each<[string, string[], 0 | 1 | 2, string]>([
    ['a lexicon', ['terms.yaml'], 0, 'terms.yaml: fine: my/terms@2.0.0, 3 entries, format yaml\n'],
    ['a LIWC dictionary', ['mood.dic'], 0, 'mood.dic: fine: imported/mood@0.0.0, 3 entries, format liwc\n'],
    ['one with the line ends of old Macintoshes', ['mac.dic'], 0, 'mac.dic: fine: imported/mac@0.0.0, 3 entries, format liwc\n'],
    [
      'every problem, in order of lines',
      ['broken.yaml'],
      1,
      `broken.yaml:2:1: error: version: must be a semantic version such as 1.0.0; got "one"
broken.yaml:4:1: error: langauge: unknown key "langauge" (did you mean "language"?)
broken.yaml:10:26: error: categories[0].entries[0].match: expected ("lemma" | "exact" | "glob" | "stem"), got "lema" (did you mean "lemma"?)
`,
    ],
    ['JSON that breaks off', ['syntax.json'], 1, 'syntax.json:3:3: error: expected "," or "}", got """\n'],
    ['nothing, called YAML', ['empty.yaml'], 1, 'empty.yaml:1:1: error: expected Object, got null\n'],
    ['nothing', ['empty.txt'], 1, 'empty.txt:1:1: error: is empty\n'],
  ])('%s', async (_, names, status, stdout) => {
    expect(await validate(...names.map(at))).toEqual({ status, stdout, stderr: '' });
  });

  test('YAML that breaks off has line and column', async () => {
    const { status, stdout } = await validate(at('syntax.yaml'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^syntax\.yaml:\d+:\d+: error: [^\n]*\n$/);
  });

  test.each([
    ['untold.dic', 4],
    ['untold-mac.dic', 5],
  ])('%s: a category that the legend does not have, at line %d', async (name, line) => {
    const { stdout } = await validate(at(name), '--strict');
    expect(stdout).toMatch(new RegExp(`^${name}:${line}:[^\\n]*7`, 'm'));
  });

  test('warnings are said, and count with --strict', async () => {
    const lax = await validate(at('latin.csv'));
    expect(lax.status).toBe(0);
    expect(lax.stdout).toContain('latin.csv:2:4: warning: is not UTF-8 from here on: the file is read as windows-1252\n');
    expect(lax.stdout).toContain('latin.csv: fine:');
    const strict = await validate(at('latin.csv'), '--strict');
    expect(strict.status).toBe(1);
    expect(strict.stdout).not.toContain('fine');
  });

  test('--quiet says nothing of what is fine', async () => {
    expect(await validate('--quiet', at('terms.yaml'), at('mood.dic'))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a file that cannot be read is no problem of a lexicon; the others are still checked', async () => {
    for (const name of ['none.yaml', 'binary.yaml']) {
      const { status, stdout, stderr } = await validate(at(name), at('terms.yaml'), at('broken.yaml'));
      expect(status).toBe(2);
      expect(stdout).toContain('terms.yaml: fine');
      expect(stdout).toContain('broken.yaml:2:1: error');
      expect(stderr).toMatch(new RegExp(`^slantwise: ${name}: [^\\n]*\\n$`));
    }
  });

  test('--from names the format', async () => {
    expect((await validate(at('terms.yaml'), '--from', 'json')).stdout).toMatch(/^terms\.yaml:1:1: error: expected a value, got "i"/);
    expect(await validate(at('terms.yaml'), '--from', 'jsn')).toMatchObject({ status: 2, stdout: '' });
  });

  test('standard input', async () => {
    expect((await cli(['lexicon', 'validate', '-'], { stdin: BROKEN })).stdout).toMatch(/^standard input:2:1: error/);
  });

  test('a folder: problems are in its files', async () => {
    const whole = await cli(['lexicon', 'validate', 'lexicons/en/hedging']);
    expect(whole.status).toBe(0);
    const { folder: own } = folderOf({ 'head.yaml': HEAD, 'jargon.yaml': 'id: jargon\nentires: [x]\nentries: [7]\n' });
    const { status, stdout } = await cli(['lexicon', 'validate', own]);
    expect(status).toBe(1);
    expect(stdout.replaceAll(`${own}/`, '').split('\n')).toEqual([
      expect.stringMatching(/^jargon\.yaml:2:1: error: .*unknown key "entires" \(did you mean "entries"\?\)/),
      expect.stringMatching(/^jargon\.yaml:3:11: error: /),
      '',
    ]);
  });
});

describe('JSON', () => {
  const json = async (...argv: string[]) => {
    const { status, stdout } = await validate('--format', 'json', ...argv);
    return { status, ...JSON.parse(stdout) };
  };

  test('a good one and a broken one', async () => {
    const { status, valid, files } = await json(at('terms.yaml'), at('broken.yaml'));
    expect([status, valid]).toEqual([1, false]);
    expect(files[0]).toEqual({ file: 'terms.yaml', valid: true, format: 'yaml', id: 'my/terms', version: '2.0.0', entries: 3, problems: [] });
    expect(files[1]).toMatchObject({ file: 'broken.yaml', valid: false, format: 'yaml' });
    expect(files[1].problems[1]).toEqual({
      file: 'broken.yaml',
      line: 4,
      column: 1,
      severity: 'error',
      code: 'invalid-lexicon',
      path: 'langauge',
      message: 'unknown key "langauge"',
      suggestion: 'did you mean "language"?',
    });
  });

  test('all that is worth knowing is in it', async () => {
    const { files } = await json(at('mood.dic'));
    expect(files[0].problems.map(({ code, severity }: { code: string; severity: string }) => [code, severity])).toContainEqual(['format-sniffed', 'info']);
  });

  test('of thousands of problems the first hundred and their number', async () => {
    const { at: here } = folderOf({ 'many.yaml': `${HEAD}categories:\n  - id: x\n    entries:\n${'      - 7\n'.repeat(2_000)}` });
    const { files } = await json(here('many.yaml'));
    expect(files[0].problems).toHaveLength(101);
    expect(files[0].problems.at(-1).message).toBe('… and 1900 more problems');
  });
});
