import type { VoicedReading } from '../../reading.js';
import { reusedColumns } from '../attribution/columns.js';
import type { Evidence } from './evidence.js';
import type { Portrait } from './portrait.js';
import type { Mentioned } from './pronouns.js';

/** What a valued word of the paragraph that falls to nobody by its place in the clause gives to each actor named there. */
const COMPANY = 0.08;
/**
 * What any paragraph of news holds, in valence a word, and what therefore speaks for or against nobody. News tells of
 * trouble first (Galtung and Ruge 1965 on negativity), so more of its blame is nobody's.
 */
const USUAL = { praise: 0.01, blame: 0.02 };

/** Blame beside a source is mostly of what it reports on: "the fraud was grave, said | Ann |"; this part speaks against it. */
export const REPORTED_BLAME = 0.5;

/** The valued words of a paragraph, and the actors named in it. */
export interface Surroundings {
  /** Counts the paragraphs. */
  paragraph: number;
  praise: number;
  blame: number;
  present: number[];
  /** Of each actor: the paragraph where it was last present, and the one that its own words were last counted for. */
  presentIn: Int32Array;
  /** The paragraph in which it last was the source of a neutral report. */
  reportsIn: Int32Array;
  ownIn: Int32Array;
  /** Of each actor, two numbers: praise and blame that it says itself, or that are of a deed it has a part in. */
  own: Float64Array;
}

const columnsOf = reusedColumns((size) => ({
  presentIn: new Int32Array(size),
  reportsIn: new Int32Array(size),
  ownIn: new Int32Array(size),
  own: new Float64Array(2 * size),
}));

export function noSurroundings({ entities: { entities } }: VoicedReading): Surroundings {
  const { presentIn, reportsIn, ownIn, own } = columnsOf(entities.length);
  presentIn.fill(0);
  reportsIn.fill(0);
  ownIn.fill(0);
  return { paragraph: 1, praise: 0, blame: 0, present: [], presentIn, reportsIn, ownIn, own };
}

/** Notes who is named, and who of them is the source of a report. */
export function notePresence({ paragraph, present, presentIn, reportsIn }: Surroundings, mentions: readonly Mentioned[], reports: Uint8Array): void {
  for (const { entity, from } of mentions) {
    if (reports[from] === 1) reportsIn[entity] = paragraph;
    if (presentIn[entity] === paragraph) continue;
    presentIn[entity] = paragraph;
    present.push(entity);
  }
}

/** Notes a word; `speaker` is who says it plus one, or 0; `parts` are those of the actors in the deed it names. */
export function noteWord(around: Surroundings, valence: number, speaker: number, parts: readonly Evidence[]): void {
  if (valence > 0) around.praise += valence;
  else around.blame += valence;
  if (speaker > 0 && valence < 0) leaveOut(around, speaker - 1, valence);
  for (const { entity } of parts) if (entity !== speaker - 1 || valence > 0) leaveOut(around, entity, valence);
}

/** Takes a word out of an actor's surroundings. */
export function leaveOut({ paragraph, ownIn, own }: Surroundings, entity: number, valence: number): void {
  if (ownIn[entity] !== paragraph) own.fill(0, 2 * entity, 2 * entity + 2);
  ownIn[entity] = paragraph;
  const i = 2 * entity + (valence > 0 ? 0 : 1);
  own[i] = (own[i] as number) + valence;
}

/**
 * At the end of a paragraph: gives its actors their part, and begins anew.
 *
 * @param words how many the paragraph has.
 */
export function settle(around: Surroundings, portraits: readonly Portrait[], words: number): void {
  const { paragraph, praise, blame, present, reportsIn, ownIn, own } = around;
  const usualPraise = USUAL.praise * words;
  const usualBlame = USUAL.blame * words;
  for (const entity of present) {
    const { surroundings } = portraits[entity] as Portrait;
    const counted = ownIn[entity] === paragraph;
    const others = praise - (counted ? (own[2 * entity] as number) : 0) - usualPraise;
    const othersBlame = blame - (counted ? (own[2 * entity + 1] as number) : 0) + usualBlame;
    if (others > 0) surroundings.positive += COMPANY * others;
    if (othersBlame < 0) surroundings.negative += COMPANY * othersBlame * (reportsIn[entity] === paragraph ? REPORTED_BLAME : 1);
  }
  around.paragraph++;
  around.praise = 0;
  around.blame = 0;
  present.length = 0;
}
