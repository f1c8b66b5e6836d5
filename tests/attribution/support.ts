import { type Attribution, analyze, type Report } from '../../src/index.js';

/** Source, cue and content of an attribution, as the tables of these tests write them. */
export type Row = [source: string | null, cue: string | null, content: string];

export const attributionsOf = (text: string): Attribution[] => analyze(text).paragraphs.flatMap(({ attribution }) => attribution?.attributions ?? []);

/** One row an attribution; the parts of its content joined by " … ". */
export const rows = (text: string): Row[] =>
  attributionsOf(text).map(({ source, cue, content }) => [source?.text ?? null, cue?.text ?? null, content.map((span) => span.text).join(' … ')]);

export const ledgerOf = (text: string): Report['sources'] => analyze(text).sources;
