import { extname } from 'node:path';
import { SlantwiseError } from '../../error.js';
import { readJson, readYaml } from '../../lexicon/formats/canonical.js';
import { canonicalJson } from '../../lexicon/formats/canonical-json.js';
import { canonicalYaml } from '../../lexicon/formats/canonical-yaml.js';
import { createDiagnostics } from '../../lexicon/formats/diagnostics.js';
import type { Diagnostic, LexiconFormat } from '../../lexicon/formats/format.js';
import { formatNamed, importLexicon, sniffFormat } from '../../lexicon/formats/index.js';
import { refuseBinary } from '../../lexicon/formats/lines.js';
import { scanJson } from '../../lexicon/json-scan.js';
import type { Located } from '../../lexicon/located.js';
import type { Lexicon } from '../../lexicon/schema.js';
import { pathText, validateLexicon } from '../../lexicon/validate.js';
import { type ImportFileOptions, readLexiconText } from '../../node/import-lexicon.js';
import { isFolder, readLocatedFolder } from '../../node/lexicon-folder.js';

/** Something wrong with a lexicon's file, or worth knowing. */
export interface Problem extends Diagnostic {
  file: string;
  /** In slantwise's own form: the place inside the value, such as `categories[2].entries[0].term`. */
  path?: string;
  suggestion?: string;
}

/** A lexicon's file, looked through. */
export interface Checked {
  file: string;
  /** The id of its format; null where it looks like none. */
  format: string | null;
  /** What could be read. */
  lexicon: Lexicon | undefined;
  problems: Problem[];
}

/**
 * Everything that is wrong with a lexicon's file or folder.
 *
 * @throws {SlantwiseError} `file-unreadable`, `invalid-option`
 */
export async function checkFile(path: string, { format, stdin }: Pick<ImportFileOptions, 'format' | 'stdin'>): Promise<Checked> {
  if (await isFolder(path)) return attempt({ file: path, format: canonicalYaml.id }, async () => canonicalProblems(path, await readLocatedFolder(path)));
  const { text, file, diagnostics } = await readLexiconText(path, stdin);
  const known = format === undefined ? formatOf(text, file) : formatNamed(format);
  const checked = await attempt({ file, format: known?.id ?? null }, async () => {
    if (known === canonicalYaml || known === canonicalJson) {
      refuseBinary(text, file);
      return canonicalProblems(file, (known === canonicalYaml ? readYaml : readJson)(text, file, createDiagnostics()));
    }
    const imported = importLexicon(text, { file, format });
    return { lexicon: imported.lexicon, problems: imported.diagnostics.map((diagnostic) => ({ file, ...diagnostic })) };
  });
  return { ...checked, problems: [...diagnostics.map((diagnostic) => ({ file, ...diagnostic })), ...checked.problems] };
}

/** What the text looks like; a .yaml or .json that looks like neither, or is no JSON, is meant to be slantwise's own form, and broken. */
function formatOf(text: string, file: string): LexiconFormat | undefined {
  const extension = extname(file).slice(1).toLowerCase();
  if (extension === 'json' && scanJson(text)) return canonicalJson;
  const sniffed = sniffFormat(text, file)?.format;
  const own = [canonicalYaml, canonicalJson].find(({ extensions }) => extensions.includes(extension));
  return own && !sniffed?.extensions.includes(extension) ? own : sniffed;
}

/** A place is looked up by going through the text: of more problems than these only the number is given. */
const PLACED = 100;

function canonicalProblems(file: string, { value, placeOf }: Located): Pick<Checked, 'lexicon' | 'problems'> {
  const all = validateLexicon(value);
  const problems = all.slice(0, PLACED).map(({ message, path, suggestion }): Problem => {
    const place = placeOf(path);
    return {
      file: place.file ?? file,
      ...lineAndColumn(place),
      severity: 'error',
      code: 'invalid-lexicon',
      ...(path.length && { path: pathText(path) }),
      message,
      ...(suggestion !== undefined && { suggestion }),
    };
  });
  problems.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) : 0));
  if (all.length > PLACED) problems.push({ file, severity: 'error', code: 'more-problems', message: `… and ${all.length - PLACED} more problems` });
  return { lexicon: all.length ? undefined : (value as Lexicon), problems };
}

/** What keeps a text from being read at all is a problem of its own; a file that cannot be opened is none of its lexicon. */
async function attempt(about: Pick<Checked, 'file' | 'format'>, work: () => Promise<Pick<Checked, 'lexicon' | 'problems'>>): Promise<Checked> {
  try {
    return { ...about, ...(await work()) };
  } catch (error) {
    if (!(error instanceof SlantwiseError) || !['invalid-syntax', 'invalid-lexicon'].includes(error.code)) throw error;
    const { code, place, reason, suggestion } = error;
    const problem: Problem = {
      file: place.file ?? about.file,
      ...lineAndColumn(place),
      severity: 'error',
      code,
      message: reason,
      ...(suggestion && { suggestion }),
    };
    return { ...about, lexicon: undefined, problems: [problem] };
  }
}

const lineAndColumn = ({ line, column }: { line?: number; column?: number }) => ({
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});
