import type { Nodes, Parents, Text } from 'mdast';
import { SlantwiseError } from '../../error.js';
import { parseYaml } from './front-matter.js';
import { type Extraction, extraction } from './pieces.js';
import type { Extract, Metadata } from './types.js';

/**
 * What Markdown (CommonMark, with YAML or TOML front matter) says in prose: paragraphs, headings, lists and
 * quotations, separated by blank lines. Code, HTML, images, link targets and front matter are left out. Each piece
 * knows where it stands in the Markdown.
 *
 * @returns the prose, and what the front matter says in single values.
 * @throws {SlantwiseError} `invalid-input`: nested too deep to be read
 * @example
 * ```ts
 * const { prose, metadata } = await readMarkdown('---\nauthor: Anna Berg\n---\n\nA *shameless* `plan`.\n');
 * prose.text; // 'A shameless .'
 * prose.pieces[1]; // { start: 2, end: 11, from: 30, to: 39 }
 * metadata; // { author: 'Anna Berg' }
 * ```
 */
export async function readMarkdown(markdown: string, { file = 'Markdown' }: { file?: string } = {}): Promise<{ prose: Extract; metadata: Metadata }> {
  const { fromMarkdown, frontmatter, frontmatterFromMarkdown } = await import('../../vendor/markdown.js');
  const kinds = ['yaml', 'toml'] as const;
  const options = { extensions: [frontmatter([...kinds])], mdastExtensions: [frontmatterFromMarkdown([...kinds])] };
  const root = notTooDeep(file, () => fromMarkdown(markdown, options));
  const prose = extraction();
  const decoded = new Map<string, string>();
  // The parser that read the text knows what its references mean.
  const decode = (reference: string): string => {
    const [block] = fromMarkdown(reference).children;
    const [inline] = block?.type === 'paragraph' ? block.children : [];
    return inline?.type === 'text' ? inline.value : reference;
  };
  const work: Work = {
    prose,
    markdown,
    decode: (reference) => {
      const known = decoded.get(reference) ?? decode(reference);
      decoded.set(reference, known);
      return known;
    },
  };
  let metadata: Metadata = {};
  notTooDeep(file, () => {
    for (const node of root.children) {
      if (node.type === 'yaml') metadata = parseYaml(node.value);
      else block(node, work);
    }
  });
  return { prose: prose.done(), metadata };
}

/** Ten thousand quotations in each other are no article; the parser ends with the stack. */
function notTooDeep<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new SlantwiseError('invalid-input', 'is nested too deep to be read as Markdown', { place: { file }, suggestion: 'read it as plain text', cause });
  }
}

/** What the walk through the tree needs. */
interface Work {
  prose: Extraction;
  markdown: string;
  decode: Decode;
}

/** Blocks that hold words, each with what marks its role in plain text: the document reader knows those signs. */
function block(node: Nodes, work: Work, sign = ''): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      work.prose.paragraph(node.type === 'heading' ? '# ' : sign);
      inlines(node, work);
      return;
    case 'blockquote':
    case 'list':
      for (const child of node.children) block(child, work);
      return;
    case 'listItem':
      for (const [i, child] of node.children.entries()) block(child, work, i === 0 ? '- ' : '');
      return;
  }
}

function inlines({ children }: Parents, work: Work): void {
  for (const node of children) {
    switch (node.type) {
      case 'text':
        takeText(node, work);
        break;
      case 'break':
        work.prose.add('\n');
        break;
      case 'emphasis':
      case 'strong':
      case 'linkReference':
        inlines(node, work);
        break;
      case 'link': {
        // `<https://example.org>`: the target itself, and no prose.
        const [only] = node.children;
        if (!(only?.type === 'text' && node.url.endsWith(only.value))) inlines(node, work);
      }
    }
  }
}

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/** What a backslash may stand before (CommonMark 2.4). */
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** What a reference (`&amp;`) stands for. */
type Decode = (reference: string) => string;

/**
 * The words of a text node, unit by unit: its source has backslashes, references and the beginnings of lines (`> `)
 * besides. A line break in the source is a space.
 */
function takeText({ value, position }: Text, { prose, markdown, decode }: Work): void {
  let at = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  for (let i = 0; i < value.length; ) {
    const unit = value[i] as string;
    if (markdown[at] === '\\' && ESCAPABLE.test(markdown[at + 1] ?? '')) {
      prose.take(unit, at + 1);
      i++;
      at += 2;
      continue;
    }
    REFERENCE.lastIndex = at;
    const reference = markdown[at] === '&' && REFERENCE.exec(markdown)?.[0];
    const decoded = reference ? decode(reference) : '';
    if (reference && decoded !== reference && value.startsWith(decoded, i)) {
      prose.take(decoded, at, at + reference.length);
      i += decoded.length;
      at += reference.length;
    } else if (at >= end) {
      prose.add(unit);
      i++;
    } else {
      // NUL is read as U+FFFD (CommonMark 2.3).
      if (markdown[at] === unit || (markdown[at] === '\0' && unit === '\ufffd')) {
        prose.take(unit === '\n' || unit === '\r' ? ' ' : unit, at);
        i++;
      }
      at++;
    }
  }
}
