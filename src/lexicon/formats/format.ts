import type { Lexicon } from '../schema.js';

/** Something an importer has to say about a file: what it could not read, had to guess, or read twice. */
export interface Diagnostic {
  /** `error`: not read · `warning`: read, but otherwise than written · `info`: worth knowing. */
  severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case: a program may branch on it. */
  code: string;
  message: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
}

/** A foreign file as a lexicon, and everything that did not come along as it was written. */
export interface Imported {
  lexicon: Lexicon;
  diagnostics: Diagnostic[];
}

/** Something of a lexicon that a format cannot say. */
export interface Loss {
  /** Stable, kebab-case. */
  code: string;
  message: string;
  /** How many entries or categories it concerns. */
  count: number;
  /** A few of them, by term or path. */
  examples: string[];
}

/** A lexicon in a foreign format, and what that format cannot say of it. */
export interface Exported {
  text: string;
  losses: Loss[];
}

/** What a foreign file does not say of itself and its user may. */
export interface ImportOptions {
  id?: string | undefined;
  version?: string | undefined;
  language?: string | undefined;
  measure?: string | undefined;
  title?: string | undefined;
  licence?: Lexicon['licence'] | undefined;
  citations?: string[] | undefined;
  /** The file's name: its stem becomes the id where none is given, and its extension helps to tell the format. */
  file?: string | undefined;
  /** Tables: which column holds what, by header or by number from 1. */
  columns?: { term?: string | number; category?: string | number; weight?: string | number; pos?: string | number } | undefined;
}

/** A format of lexicons. */
export interface LexiconFormat {
  /** As `--to` and `--from` name it. */
  id: string;
  title: string;
  /** File extensions, without the dot. */
  extensions: readonly string[];
  /** 0 to 1: how much a text looks like this format. Reads its beginning only. */
  sniff(text: string, file?: string): number;
  parse(text: string, options?: ImportOptions): Imported;
  /** Absent where the format is only read. */
  serialize?(lexicon: Lexicon): Exported;
}
