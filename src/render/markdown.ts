import { markdownTable } from 'markdown-table';
import type { Report } from '../report.js';
import { byMentions } from './actors.js';
import { isCounted } from './counted.js';
import { STANCE_COLUMNS, stanceRow, unevenlyReported } from './cue-stances.js';
import { explanationOf } from './explanation.js';
import { figuresOf } from './figures.js';
import { LEDGER_COLUMNS, ledgerRow } from './ledger.js';
import { escaped, markedParagraph } from './markdown/text.js';
import { marksOf } from './marks.js';
import { counted, grouped, signed } from './numbers.js';
import { summarize } from './summary.js';

export interface MarkdownOptions {
  /** The heading, such as the file's name. Default "Report". */
  title?: string | undefined;
  /** Below each paragraph, every hit with its lexicon entry, and every suppressed match with its reason. */
  explain?: boolean | undefined;
}

/**
 * The report as Markdown (CommonMark with tables): summary, text with **loaded** terms and _hedges_, source ledger,
 * portrayal, lexicons. Whatever the text holds is escaped.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * renderMarkdown(analyze(text), text).includes('**shameless**'); // true
 * ```
 */
export function renderMarkdown(report: Report, text: string, { title = 'Report', explain = false }: MarkdownOptions = {}): string {
  const { words, sentences, paragraphs } = report.text;
  const sections = [
    `# ${escaped(title)}`,
    escaped(summarize(report)),
    `${counted(words, 'word')} · ${counted(sentences, 'sentence')} · ${counted(paragraphs, 'paragraph')}`,
    ...textSection(report, text, explain),
    ...sourceSection(report),
    ...stanceSection(report),
    ...portrayalSection(report),
    ...lexiconSection(report),
  ];
  return `${sections.join('\n\n')}\n`;
}

function textSection(report: Report, text: string, explain: boolean): string[] {
  if (report.paragraphs.length === 0) return [];
  const marks = marksOf(report, text);
  const blocks = report.paragraphs.flatMap((paragraph) => {
    const role = paragraph.role === 'body' ? '' : ` (${paragraph.role})`;
    const figures = isCounted(paragraph) ? figuresOf(paragraph).join(' · ') : 'not counted';
    const evidence = explain
      ? explanationOf(paragraph)
          .map((line) => `- ${escaped(line)}`)
          .join('\n')
      : '';
    return [`**¶ ${paragraph.index + 1}**${role} ${escaped(figures)}`, `> ${markedParagraph(text, marks, paragraph)}`, ...(evidence ? [evidence] : [])];
  });
  return ['## Text', 'Loaded terms are **bold**, hedges _italic_, boosters **_both_**.', ...blocks];
}

function sourceSection({ sources, overall: { attribution } }: Report): string[] {
  if (!attribution) return [];
  const align = LEDGER_COLUMNS.map((column) => ('align' in column ? 'r' : 'l'));
  const ledger = sources.length
    ? markdownTable([LEDGER_COLUMNS.map(({ title }) => title), ...sources.map((source) => ledgerRow(source).map(escaped))], { align })
    : 'No statement is attributed to a source.';
  return ['## Who says it', ledger, `Assertions of worth, cause or motive in the author's own voice without a source: ${attribution.unattributed.length}.`];
}

function stanceSection(report: Report): string[] {
  const uneven = unevenlyReported(report);
  if (uneven.length === 0) return [];
  const align = STANCE_COLUMNS.map((column) => ('align' in column ? 'r' : 'l'));
  const rows = uneven.map((row) => stanceRow(row).map(escaped));
  return ['## In whose words it is reported', markdownTable([STANCE_COLUMNS.map(({ title }) => title), ...rows], { align })];
}

function portrayalSection({ entities }: Report): string[] {
  if (entities.length === 0) return [];
  const rows = byMentions(entities).map(({ name, mentions, score }) => [escaped(name), grouped(mentions.length), signed(score)]);
  return [
    '## Who is praised, who is blamed',
    'From −1 (blamed) to +1 (praised).',
    markdownTable([['Actor', 'Mentions', 'Portrayal'], ...rows], { align: ['l', 'r', 'r'] }),
  ];
}

function lexiconSection({ lexicons }: Report): string[] {
  const rows = lexicons.map(({ id, version, licence, hash }) => [id, version, licence, hash.slice(0, 15)].map(escaped));
  return rows.length ? ['## Lexicons', markdownTable([['Lexicon', 'Version', 'Licence', 'Content'], ...rows])] : [];
}
