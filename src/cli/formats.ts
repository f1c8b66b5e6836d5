import { SlantwiseError } from '../error.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { InputText, Metadata } from '../node/input/types.js';
import { STANDARD_INPUT } from '../node/text.js';
import { renderCsv } from '../render/csv.js';
import { renderJson, safeJson } from '../render/json.js';
import { renderMarkdown } from '../render/markdown.js';
import { renderNdjson } from '../render/ndjson.js';
import { renderTerminal, type TerminalOptions } from '../render/terminal.js';
import type { Worksheet } from '../render/worksheet/index.js';
import type { Report } from '../report.js';

export const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** One output made of the reports of one file or many. */
export interface Printer {
  /** The report of one text. */
  report: (report: Report, input: InputText) => string;
  /** What ends the output. */
  end: () => string;
}

interface PrinterOptions extends TerminalOptions {
  /** A worksheet for a class in place of the report. */
  worksheet?: boolean | undefined;
  /** More than one text may come. */
  several: boolean;
  /** The user's own, for the definitions of their categories. */
  lexicons: readonly Lexicon[];
  /** Says a line on standard error, once. */
  complain: (line: string) => void;
}

/** The printer of a format. */
export async function printerOf(format: Format, options: PrinterOptions): Promise<Printer> {
  if (options.worksheet) return worksheetPrinter(format, options);
  switch (format) {
    case 'json':
      return options.several ? jsonArray() : { report: (report) => renderJson(report), end: nothing };
    case 'ndjson':
      return { report: (report, { text, name, metadata }) => renderNdjson(report, text, { file: name, metadata }), end: nothing };
    case 'csv':
      return csvTable(options.complain);
    case 'markdown':
      return inTurn(
        (isFirst, report, { text, name }) => `${isFirst ? '' : '\n'}${renderMarkdown(report, text, { title: titleOf(name), explain: options.explain })}`,
      );
    case 'html':
      return htmlPage(options);
    case 'pretty': {
      const between = options.quiet ? '' : '\n';
      // A single line of summary needs a name only where there are several.
      return inTurn(
        (isFirst, report, { text, name }) =>
          `${isFirst ? '' : between}${renderTerminal(report, text, { ...options, title: options.quiet && !options.several ? undefined : titleOf(name) })}`,
      );
    }
  }
}

/** Text without its marks, tables to fill in, and the answers on a page of their own. */
async function worksheetPrinter(format: Format, { title, lexicons, width, several }: PrinterOptions): Promise<Printer> {
  const { worksheetOf } = await import('../render/worksheet/index.js');
  const { renderWorksheetMarkdown } = await import('../render/worksheet/markdown.js');
  const { renderWorksheetText } = await import('../render/worksheet/text.js');
  const print = {
    pretty: (sheet: Worksheet) => renderWorksheetText(sheet, { width }),
    markdown: renderWorksheetMarkdown,
    json: (sheet: Worksheet) => `${safeJson(sheet, 2)}\n`,
  }[format as string];
  if (!print || (format === 'json' && several))
    throw new SlantwiseError('usage', 'a worksheet is printed as --format pretty (plain text), markdown, or of one text json');
  return inTurn((isFirst, report, input) => {
    const named = typeof input.metadata.title === 'string' ? input.metadata.title : titleOf(input.name);
    return (isFirst ? '' : '\n') + print(worksheetOf(report, input.text, { title: title ?? named, lexicons }));
  });
}

/** A page is of one text. */
async function htmlPage({ several, title, lexicons }: PrinterOptions): Promise<Printer> {
  if (several) throw new SlantwiseError('usage', 'a page of HTML is of one text; give one file, or make an overview of many with "slantwise overview"');
  // Loaded only for a page: charts take time to load.
  const { renderHtml } = await import('../html/index.js');
  const titleIn = ({ metadata }: InputText) => (typeof metadata.title === 'string' ? metadata.title : undefined);
  return {
    report: (report, input) => renderHtml(report, input.text, { title: title ?? titleIn(input), file: titleOf(input.name), lexicons }),
    end: nothing,
  };
}

const nothing = () => '';
const titleOf = (name: string): string => name.replace(/^-(?=$|#)/, STANDARD_INPUT);

/** A printer that tells the first report from those after it. */
function inTurn(print: (isFirst: boolean, report: Report, input: InputText) => string): Printer {
  let isFirst = true;
  return {
    report: (report, input) => {
      const printed = print(isFirst, report, input);
      isFirst = false;
      return printed;
    },
    end: nothing,
  };
}

/** One table, whose header names what is known of the first text: what only a later text has finds no column. */
function csvTable(complain: PrinterOptions['complain']): Printer {
  let columns: string[] | undefined;
  return {
    report: (report, { text, name, metadata }) => {
      const header = columns === undefined;
      columns ??= Object.keys(metadata);
      const left = Object.keys(metadata).filter((column) => !columns?.includes(column));
      if (left.length > 0) complain(`${name}: the table has no column for "${left.join('", "')}", which the first text lacks; --format ndjson keeps it`);
      const cells: Metadata = Object.fromEntries(columns.map((column) => [column, metadata[column] ?? null]));
      return renderCsv(report, text, { file: name, metadata: cells, header });
    },
    end: nothing,
  };
}

/** `[{ "file": …, "report": … }, …]`, a file at a time. */
function jsonArray(): Printer {
  let opened = false;
  return {
    report: (report, { name, metadata }) => {
      const before = opened ? ',\n' : '[\n';
      opened = true;
      return before + safeJson({ file: name, ...(Object.keys(metadata).length > 0 && { metadata }), report }, 2);
    },
    end: () => (opened ? '\n]\n' : '[]\n'),
  };
}
