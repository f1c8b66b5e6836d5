import type { Block } from '../document/types.js';
import type { VoicedReading } from '../reading.js';
import type { Hit, MeasureName, SuppressedHit } from '../report.js';

/** The measures in the order of the report. */
export const MEASURES: readonly MeasureName[] = ['sentiment', 'loadedTerms', 'attribution', 'hedging', 'rhetoric'];

/** What a measure found in a whole text, in order of place. */
export interface Findings<H extends Hit> {
  hits: H[];
  suppressed: SuppressedHit[];
}

/**
 * A measure made of hits: it finds them once for the whole text; the scores of a paragraph, and of the text, are
 * derived from the hits that lie in it, never the other way round.
 */
export interface HitMeasure<H extends Hit, S> {
  find(reading: VoicedReading, explain: boolean): Findings<H>;
  score(reading: VoicedReading, hits: H[], blocks: readonly Block[]): S;
  /** What is added to a score where the caller asks for an explanation. */
  explain?(reading: VoicedReading, hits: H[], blocks: readonly Block[]): Partial<S>;
}
