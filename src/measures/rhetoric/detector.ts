import type { TokenRange } from '../../document/types.js';
import type { VoicedReading } from '../../reading.js';
import type { RhetoricDevice } from '../../report.js';

/** A device found by rule and not by an entry. */
export interface Detected extends TokenRange {
  device: RhetoricDevice;
  /** What the hit gives as its entry, in brackets; the category of the lexicon describes the rule. */
  rule: string;
  /** A plainer wording, where there is one. */
  plain?: string | undefined;
}

/** Finds one device in a whole text, in one pass. */
export type Detector = (reading: VoicedReading) => Detected[];
