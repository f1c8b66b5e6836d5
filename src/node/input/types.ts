import type { Piece } from './pieces.js';

/** The kinds of file that texts are read from. */
export const INPUT_FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf', 'ndjson', 'csv'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** What else is known of a text: a cell each. */
export type Metadata = Record<string, string | number | boolean | null>;

/** A text put together from pieces of another. */
export interface Extract {
  text: string;
  /** Where each piece of it stands in the other text; in order, and without what was added (blank lines). */
  pieces: readonly Piece[];
}

/** One text as it was read, ready for `analyzeInput`. */
export interface InputText {
  /** How outputs name it: the file or address; of a row of a table, `articles.csv#17`, by its id or else its number. */
  name: string;
  /** The file, `-` or address that was given. */
  file: string;
  format: InputFormat;
  /** What a report's offsets are into: of Markdown the Markdown itself, of a web page, a Word document or a PDF the text taken out of it. */
  text: string;
  /** What is analysed in its place, if anything: Markdown without its markup, a page or document with its headings marked. */
  prose?: Extract;
  /** Of a web page: its HTML, and where in it the pieces of `text` stand, as far as they are found there. */
  source?: { text: string; pieces: readonly Piece[] };
  /** Title, byline, site and date of a page or document, front matter of Markdown, the other columns of a table's row. */
  metadata: Metadata;
}

/** How to read. */
export interface InputOptions {
  /** Default: by the extension or, of an address, by what the server says; where there is none, by how the content begins. */
  format?: InputFormat | undefined;
  /** NDJSON and CSV: the column that holds the text. Default: `text`, `body` or `content`, whichever there is. */
  textColumn?: string | undefined;
  /** NDJSON and CSV: the column that names a row. Default: `id`, if there is one, else rows are numbered from 1. */
  idColumn?: string | undefined;
  /** What `-` reads; `process.stdin` if not given. */
  stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Told of a row that cannot be read; the rows after it are read all the same. Without it, the first such row throws. */
  onProblem?: ((problem: Error) => unknown) | undefined;
}
