import type { VoicedReading } from '../../reading.js';
import { reusedColumns } from '../attribution/columns.js';
import type { Evidence } from './evidence.js';
import type { Portrait } from './portrait.js';

/** What a word of the paragraph gives to each actor named there. */
const COMPANY = 0.08;

/** The valued words of a paragraph, and the actors named in it. */
export interface Surroundings {
  praise: number;
  blame: number;
  /** Of each actor, two numbers: praise and blame that it says itself, or that are of a deed it has a part in. */
  own: Float64Array;
  present: number[];
}

const ownColumn = reusedColumns((size) => new Float64Array(size));

export const noSurroundings = ({ entities: { entities } }: VoicedReading): Surroundings => ({
  praise: 0,
  blame: 0,
  own: ownColumn(2 * entities.length).fill(0, 0, 2 * entities.length),
  present: [],
});

/** Notes a word; `speaker` is who says it plus one, or 0; `roles` are the parts of actors in the deed it names. */
export function noteWord(around: Surroundings, valence: number, speaker: number, roles: readonly Evidence[] | undefined): void {
  if (valence > 0) around.praise += valence;
  else around.blame += valence;
  if (speaker > 0) leaveOut(around, speaker - 1, valence);
  if (roles) for (const { entity } of roles) if (entity !== speaker - 1) leaveOut(around, entity, valence);
}

function leaveOut({ own }: Surroundings, entity: number, valence: number): void {
  const i = 2 * entity + (valence > 0 ? 0 : 1);
  own[i] = (own[i] as number) + valence;
}

/** At the end of a paragraph: gives its actors their part, and begins anew. */
export function settle(around: Surroundings, portraits: readonly Portrait[]): void {
  const { praise, blame, own, present } = around;
  for (const entity of present) {
    const { surroundings } = portraits[entity] as Portrait;
    surroundings.positive += COMPANY * (praise - (own[2 * entity] as number));
    surroundings.negative += COMPANY * (blame - (own[2 * entity + 1] as number));
  }
  around.praise = 0;
  around.blame = 0;
  present.length = 0;
  own.fill(0, 0, 2 * portraits.length);
}
