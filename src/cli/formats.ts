import { STANDARD_INPUT } from '../node/text.js';
import { renderCsv } from '../render/csv.js';
import { renderJson, safeJson } from '../render/json.js';
import { renderMarkdown } from '../render/markdown.js';
import { renderNdjson } from '../render/ndjson.js';
import { renderTerminal, type TerminalOptions } from '../render/terminal.js';
import type { Report } from '../report.js';

export const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** One output made of the reports of one file or many. */
export interface Printer {
  /** The report of one file; `file` is the name it was given by. */
  report: (report: Report, text: string, file: string) => string;
  /** What ends the output. */
  end: () => string;
}

interface PrinterOptions extends Omit<TerminalOptions, 'title'> {
  /** More than one file was asked for. */
  several: boolean;
}

/** The printer of a format. */
export function printerOf(format: Format, options: PrinterOptions): Printer {
  switch (format) {
    case 'json':
      return options.several ? jsonArray() : { report: (report) => renderJson(report), end: nothing };
    case 'ndjson':
      return { report: (report, text, file) => renderNdjson(report, text, { file }), end: nothing };
    case 'csv':
      return inTurn((isFirst, report, text, file) => renderCsv(report, text, { file, header: isFirst }));
    case 'markdown':
      return inTurn(
        (isFirst, report, text, file) => `${isFirst ? '' : '\n'}${renderMarkdown(report, text, { title: titleOf(file), explain: options.explain })}`,
      );
    case 'pretty': {
      const between = options.quiet ? '' : '\n';
      // A single line of summary needs a name only where there are several.
      return inTurn(
        (isFirst, report, text, file) =>
          `${isFirst ? '' : between}${renderTerminal(report, text, { ...options, title: options.quiet && !options.several ? undefined : titleOf(file) })}`,
      );
    }
  }
}

const nothing = () => '';
const titleOf = (file: string): string => (file === '-' ? STANDARD_INPUT : file);

/** A printer that tells the first report from those after it. */
function inTurn(print: (isFirst: boolean, report: Report, text: string, file: string) => string): Printer {
  let isFirst = true;
  return {
    report: (report, text, file) => {
      const printed = print(isFirst, report, text, file);
      isFirst = false;
      return printed;
    },
    end: nothing,
  };
}

/** `[{ "file": …, "report": … }, …]`, a file at a time. */
function jsonArray(): Printer {
  let opened = false;
  return {
    report: (report, _text, file) => {
      const before = opened ? ',\n' : '[\n';
      opened = true;
      return before + safeJson({ file, report }, 2);
    },
    end: () => (opened ? '\n]\n' : '[]\n'),
  };
}
