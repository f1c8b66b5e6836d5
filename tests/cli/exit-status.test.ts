import { expect, test } from 'vitest';
import { SlantwiseError } from '../../src/error.js';
import { cli, folderOf, type World } from '../support/world.js';

/** The contract: 0 done · 1 a limit was exceeded, a lexicon has problems, two differ · 2 usage, unreadable input, broken lexicon. Complaints go to standard error. */
const { at, folder } = folderOf({
  'plan.txt': 'A rotten plan.',
  'fine.txt': 'A fine plan.',
  'empty.txt': '',
  'binary.txt': '\0'.repeat(100),
  'latin1.txt': Buffer.from('caf\u00e9 cr\u00e8me', 'latin1'),
  'broken.yaml': 'id: my/terms\nversion: one\n',
  'mood.dic': '%\n1\tposemo\n%\nhapp*\t1\n',
  'gloom.dic': '%\n1\tposemo\n%\nhapp*\t1\nsad\t1\n',
});

test.each<[string, string[], World, 0 | 1 | 2, RegExp]>([
  ['a file', [at('plan.txt')], {}, 0, /^$/],
  ['the command by name', ['analyze', at('plan.txt')], {}, 0, /^$/],
  ['the command in British spelling', ['analyse', at('plan.txt')], {}, 0, /^$/],
  ['an empty file', [at('empty.txt')], {}, 0, /^$/],
  ['standard input, said', ['-'], { stdin: 'A rotten plan.' }, 0, /^$/],
  ['standard input, unsaid', [], { stdin: 'A rotten plan.' }, 0, /^$/],
  ['--help', ['--help'], {}, 0, /^$/],
  ['--version', ['--version'], {}, 0, /^$/],
  ['a limit that is kept', [at('plan.txt'), '--max', 'loaded-count=1'], {}, 0, /^$/],
  ['a limit on a figure that does not exist', [at('plan.txt'), '--max', 'unnamed=0'], {}, 0, /^$/],

  ['a limit exceeded', [at('plan.txt'), '--max', 'loaded-count=0'], {}, 1, /plan\.txt: loaded terms: 1, the limit is 0 \(--max loaded-count=0\)\n$/],
  [
    'two limits exceeded are two lines',
    [at('plan.txt'), '--max', 'loaded=5', '--max', 'loaded-count=0'],
    {},
    1,
    /^slantwise: .*33\.33, the limit is 5.*\nslantwise: .*: 1, the limit is 0.*\n$/,
  ],
  ['a limit exceeded in one of two files', [at('fine.txt'), at('plan.txt'), '--max', 'loaded=5'], {}, 1, /^slantwise: \S*plan\.txt: [^\n]*\n$/],

  [
    'a missing file, with the one that was meant',
    [at('plam.txt')],
    {},
    2,
    /^slantwise: \S*plam\.txt: no such file or directory \(did you mean "plan\.txt"\?\)\n$/,
  ],
  ['a missing file beside an exceeded limit', [at('plan.txt'), at('none.txt'), '--max', 'loaded=5'], {}, 2, /the limit is 5[^\n]*\nslantwise: \S*none\.txt/],
  ['a file that is taken for a folder', [`${at('plan.txt')}/inside`], {}, 2, /^slantwise: \S*inside: [^\n]*\n$/],
  ['a folder', [folder], {}, 2, /is a folder/],
  ['a binary file', [at('binary.txt')], {}, 2, /binary\.txt: looks like a binary file/],
  ['a file that is not UTF-8', [at('latin1.txt')], {}, 2, /latin1\.txt:1:4: is not UTF-8 from here on \(convert it first/],
  [
    'an unknown option, with the one that was meant',
    [at('plan.txt'), '--fromat', 'json'],
    {},
    2,
    /^slantwise: unknown option '--fromat'\s\(Did you mean --format\?\)\n$/,
  ],
  ['an unknown format', [at('plan.txt'), '--format', 'xml'], {}, 2, /Allowed choices are pretty, json, ndjson, csv, markdown/],
  ['an unknown measure', [at('plan.txt'), '--measure', 'loaded'], {}, 2, /there is no measure "loaded".*did you mean "loaded-terms"\?/],
  ['an unknown limit', [at('plan.txt'), '--max', 'negtive=1'], {}, 2, /there is no limit "negtive".*did you mean "negative"\?/],
  ['a limit that is no number', [at('plan.txt'), '--max', 'loaded=much'], {}, 2, /"much" is not a number/],
  ['a limit without a number', [at('plan.txt'), '--max', 'loaded'], {}, 2, /expected what=number/],
  [
    'a limit on a measure left out',
    [at('plan.txt'), '--max', 'loaded=5', '--measure', 'hedging'],
    {},
    2,
    /--max loaded needs a measure that --measure leaves out/,
  ],
  [
    'a missing lexicon',
    [at('plan.txt'), '--lexicon', `hedging=${at('brokn.yaml')}`],
    {},
    2,
    /brokn\.yaml: no such file or directory \(did you mean "broken\.yaml"\?\)/,
  ],
  ['a broken lexicon', [at('plan.txt'), '--lexicon', `hedging=${at('broken.yaml')}`], {}, 2, /broken\.yaml:2:1 version: must be a semantic version/],
  ['a lexicon for no measure', [at('plan.txt'), '--lexicon', at('broken.yaml')], {}, 2, /expected measure=path/],
  [
    'a missing dictionary',
    [at('plan.txt'), '--dictionary', `mood=${at('mod.dic')}`],
    {},
    2,
    /mod\.dic: no such file or directory \(did you mean "mood\.dic"\?\)/,
  ],
  ['a dictionary without a name', [at('plan.txt'), '--dictionary', at('mood.dic')], {}, 2, /expected name=path/],
  ['two dictionaries of one name', [at('plan.txt'), '--dictionary', `m=${at('mood.dic')}`, '--dictionary', `m=${at('mood.dic')}`], {}, 2, /is given twice/],
  ['a dictionary from where the text comes from', ['-', '--dictionary', 'm=-'], { stdin: 'A plan.' }, 2, /standard input is for the text/],

  ['lexicon show', ['lexicon', 'show', at('mood.dic')], {}, 0, /^$/],
  ['lexicon show, of a broken one', ['lexicon', 'show', at('broken.yaml')], {}, 2, /broken\.yaml:2:1 version: must be a semantic version/],
  ['lexicon validate, fine', ['lexicon', 'validate', at('mood.dic')], {}, 0, /^$/],
  ['lexicon validate, problems', ['lexicon', 'validate', at('mood.dic'), at('broken.yaml')], {}, 1, /^$/],
  ['lexicon validate, a file that cannot be read', ['lexicon', 'validate', at('none.dic'), at('broken.yaml')], {}, 2, /^slantwise: \S*none\.dic: no such file/],
  ['lexicon validate, of a text that comes twice', ['lexicon', 'validate', '-', '-'], {}, 2, /standard input can be read only once/],
  ['lexicon convert', ['lexicon', 'convert', at('mood.dic'), '--to', 'json', '-q'], {}, 0, /^$/],
  ['lexicon convert, something lost', ['lexicon', 'convert', at('mood.dic'), '--to', 'words'], {}, 0, /lost in words: /],
  ['lexicon convert, of a broken one', ['lexicon', 'convert', at('broken.yaml'), '--to', 'json'], {}, 2, /broken\.yaml:2:1/],
  ['lexicon stats', ['lexicon', 'stats', at('mood.dic')], {}, 0, /^$/],
  ['lexicon diff, the same', ['lexicon', 'diff', at('mood.dic'), at('mood.dic')], {}, 0, /^$/],
  ['lexicon diff, different', ['lexicon', 'diff', at('mood.dic'), at('gloom.dic')], {}, 1, /^$/],
  ['lexicon diff, a missing one', ['lexicon', 'diff', at('mood.dic'), at('none.dic')], {}, 2, /none\.dic: no such file/],
  ['lexicon extend', ['lexicon', 'extend', at('mood.dic'), '--category', 'posemo', '--add', 'glad'], {}, 0, /added 1 to posemo: glad\n$/],
  [
    'lexicon extend, without a term',
    ['lexicon', 'extend', at('mood.dic'), '--category', 'posemo'],
    {},
    2,
    /required option '-a, --add <term...>' not specified/,
  ],
  ['lexicon induce', ['lexicon', 'induce', '--a', at('plan.txt'), '--b', at('fine.txt'), '-q'], {}, 0, /^$/],
  ['lexicon induce, without texts', ['lexicon', 'induce', '--a', at('plan.txt'), '--b', at('no*.txt')], {}, 2, /no text is found at/],
  ['lexicon, and nothing else', ['lexicon'], {}, 2, /^Usage: slantwise lexicon/],
  ['lexicon, and a misspelt command', ['lexicon', 'shwo'], {}, 2, /unknown command 'shwo'\s\(Did you mean show\?\)/],
  ['lexicon --help', ['lexicon', '--help'], {}, 0, /^$/],
  ['lexicon validate --help', ['lexicon', 'validate', '--help'], {}, 0, /^$/],
  ['a narrow screen', [at('plan.txt'), '--width', '10'], {}, 2, /from 40 to 1000/],
  ['an unwritable output', [at('plan.txt'), '--output', at('none/report.txt')], {}, 2, /none\/report\.txt: cannot be written: no such file or directory/],
  ['an output that is also the input', [at('plan.txt'), '--output', at('plan.txt')], {}, 2, /--output would overwrite the input/],
  ['no file at a keyboard', [], { keyboard: true }, 2, /no file given; try "slantwise article\.txt"/],
  ['standard input twice', ['-', '-'], {}, 2, /standard input can be read only once/],
  [
    'an analyzer that refuses',
    [at('plan.txt')],
    {
      loadAnalyzer: async () => () => {
        throw new SlantwiseError('invalid-lexicon', 'no good');
      },
    },
    2,
    /^slantwise: no good\n$/,
  ],
  [
    'a mistake of our own',
    [at('plan.txt')],
    {
      loadAnalyzer: async () => () => {
        throw new TypeError('oops');
      },
    },
    2,
    /please report it with the lines below\nTypeError: oops/,
  ],
])('%s', async (_, argv, world, status, complaint) => {
  const ran = await cli(argv, world);
  expect(ran.stderr).toMatch(complaint);
  expect(ran.status).toBe(status);
});

test('help and version go to standard output', async () => {
  expect((await cli(['--version'])).stdout).toBe('0.0.0-test\n');
  const { stdout } = await cli(['--help']);
  expect(stdout).toContain('slantwise article.txt');
  expect(stdout).toContain('Exit status:');
});

test('the help of analyze names every limit', async () => {
  const { stdout } = await cli(['analyze', '--help']);
  for (const name of ['loaded', 'loaded-author', 'loaded-count', 'hedges', 'boosters', 'weasel', 'unattributed', 'unnamed', 'negative', 'positive'])
    expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test('a complaint cannot act on the terminal', async () => {
  const { stderr } = await cli([at('no\u001b[2J\u202e.txt')]);
  expect(stderr).toContain('no␛[2J<U+202E>.txt: no such file');
});
