import type { HedgeKind } from '../../../report.js';
import type { Place } from '../place.js';

/** What a rule makes of a cue: it does not count, or it counts with another weight, or as another kind. */
type Verdict = 'none' | { weight: number; kind?: HedgeKind };

/** A rule of the context: one phenomenon, with the cues it looks at. */
export interface Rule {
  /** Under this name it stands in the report. */
  name: string;
  /** The terms of the entries it looks at, and the categories. */
  terms?: readonly string[];
  categories?: readonly string[];
  /** Undefined where it has nothing to say. */
  judge(place: Place): Verdict | undefined;
}
