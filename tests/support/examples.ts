import ts from 'typescript';

/** Opens an import specifier of an example: `slantwise` is the source, not what is installed. */
export type Load = (specifier: string) => Promise<object>;

/** A value that an example states: `expression; // value`. */
export interface Stated {
  line: string;
  actual: unknown;
  expected: unknown;
}

const LITERAL = /^(?:['"`[{\d-]|true\b|false\b|null\b|undefined\b)/;

/**
 * Runs an example, and gives what its comments state. A comment after an expression or a `const` is a value
 * where it reads as a literal; other comments are prose.
 */
export async function runExample(source: string, scope: Record<string, unknown>, load: Load): Promise<Stated[]> {
  const stated: Stated[] = [];
  const lines = source.split('\n').map((line) => statement(line));
  const { outputText } = ts.transpileModule(lines.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const declared = new Set(
    [...source.matchAll(/^\s*(?:const|let|function|import)\b([^=\n]*?)(?:=|from|\()/gm)].flatMap((found) => found[1]?.match(/\w+/g) ?? []),
  );
  const given = Object.entries(scope).filter(([name]) => !declared.has(name));
  const names = [...given.map(([name]) => name), '__state', '__load'];
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction(...names, outputText.replace(/^export \{\};?$/m, ''))(
    ...given.map(([, value]) => value),
    (line: string, actual: unknown, expected: unknown) => stated.push({ line, actual, expected }),
    load,
  );
  return stated;
}

function statement(line: string): string {
  const imported = /^import (?!type\b)(?:(\w+)|\{(.*)\}) from (['"].*['"]);?(?:\s*\/\/.*)?$/.exec(line);
  if (imported) {
    const [, whole, names = '', from] = imported;
    return whole
      ? `const ${whole} = (await __load(${from})).default;`
      : `const {${names.replace(/\btype \w+,?/g, '').replace(/ as /g, ': ')}} = await __load(${from});`;
  }
  const commented = /^(\s*)(.+?);\s*\/\/ (.+)$/.exec(line);
  if (!commented) return line;
  const [, indent, code = '', comment = ''] = commented;
  if (!LITERAL.test(comment.trim()) || !isExpression(comment)) return line;
  const name = /^(?:const|let) (\w+)\b/.exec(code)?.[1];
  if (name) return `${indent}${code}; __state(${JSON.stringify(line.trim())}, ${name}, (${comment}));`;
  if (/^(?:const|let|return|throw|import)\b/.test(code)) return line;
  return `${indent}__state(${JSON.stringify(line.trim())}, (${code}), (${comment}));`;
}

function isExpression(text: string): boolean {
  try {
    new Function(`return (${text});`);
    return true;
  } catch {
    return false;
  }
}
