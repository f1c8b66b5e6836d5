import { engineFor } from '../document/engines/engines.js';
import type { Attribution, Report, Span } from '../report.js';
import type { Both, LoneStatement, Reliability, StatementComparison } from './comparison.js';
import { type Content, closestIn, contentOf } from './likeness.js';

/** Below this cosine a statement has no counterpart: chosen on half of our own pairs of statements, scored on the other half. */
export const THRESHOLD = 0.2;
/** So far below it, the verdict held in four of five cases. */
const FAR_BELOW = 0.1;
/** Fewer content words than these ("the charge") say too little to be looked for. */
export const FEW_WORDS = 3;

/** Precision and recall of "no counterpart", as tests/compare/reliability.test.ts measures them. */
export const RELIABILITY: StatementComparison['reliability'] = {
  level: 'low',
  precision: 0.74,
  recall: 0.96,
  measuredOn: '60 statements of three events, written by us for the purpose and not looked at when the threshold was chosen',
};

/** What is looked for: something that somebody says, or that the author asserts without a source. */
interface Statement {
  text: string;
  start: number;
  end: number;
  source: string | null;
  kind: LoneStatement['kind'];
}

/** What each text says and the other does not. With the texts at hand, their every sentence is looked through. */
export function compareStatements(a: Report, b: Report, texts?: Both<string>): StatementComparison {
  const { stem } = engineFor(a.language);
  const contentsOf = (all: readonly { text: string }[]) => all.map(({ text }) => contentOf(text, stem));
  const [ofA, ofB] = [statementsOf(a), statementsOf(b)];
  const poolA = texts ? [...ofA, ...sentencesOf(a, texts.a)] : ofA;
  const poolB = texts ? [...ofB, ...sentencesOf(b, texts.b)] : ofB;
  const [contentsA, contentsB] = [contentsOf(poolA), contentsOf(poolB)];
  const everything = [...contentsA, ...contentsB];
  return {
    a: lone(ofA, contentsA, poolB, closestIn(contentsB, everything)),
    b: lone(ofB, contentsB, poolA, closestIn(contentsA, everything)),
    compared: { a: sayEnough(contentsA, ofA.length), b: sayEnough(contentsB, ofB.length) },
    against: texts ? 'sentences' : 'statements',
    threshold: THRESHOLD,
    reliability: RELIABILITY,
  };
}

function lone(
  statements: readonly Statement[],
  contents: readonly Content[],
  pool: readonly { text: string }[],
  closestTo: (content: Content) => { similarity: number; index: number },
): LoneStatement[] {
  return statements.flatMap((statement, i) => {
    const content = contents[i] as Content;
    if (content.stems.length < FEW_WORDS) return [];
    const { similarity, index } = closestTo(content);
    if (similarity >= THRESHOLD) return [];
    return [{ ...statement, similarity, closest: pool[index]?.text ?? null, reliability: reliabilityOf(similarity) }];
  });
}

const reliabilityOf = (similarity: number): Reliability => (similarity < FAR_BELOW ? 'medium' : 'low');

const sayEnough = (contents: readonly Content[], first: number): number => contents.slice(0, first).filter(({ stems }) => stems.length >= FEW_WORDS).length;

/** The attributed contents, without belief and feeling that are only ascribed, and the author's own assertions; in order of place. */
function statementsOf({ overall: { attribution } }: Report): Statement[] {
  if (!attribution) return [];
  const attributed = attribution.attributions.filter(({ imputed, content }) => !imputed && content.length > 0).map(attributedStatement);
  const own = attribution.unattributed.map(({ text, start, end, kind }): Statement => ({ text, start, end, source: null, kind }));
  return [...attributed, ...own].sort((one, other) => one.start - other.start || one.end - other.end);
}

function attributedStatement({ content, source }: Attribution): Statement {
  const spans = [...content].sort((one, other) => one.start - other.start);
  return {
    text: spans.map(({ text }) => text).join(' … '),
    start: (spans[0] as Span).start,
    end: Math.max(...spans.map(({ end }) => end)),
    source: source && (source.resolved ?? source.text),
    kind: 'attributed',
  };
}

/** The sentences of a text, roughly: enough to look for words in. */
function sentencesOf({ paragraphs }: Report, text: string): { text: string }[] {
  return paragraphs
    .filter(({ role }) => role !== 'boilerplate')
    .flatMap(({ start, end }) => text.slice(start, end).split(/(?<=[.!?]["”’»)]?)\s+/))
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => ({ text: sentence }));
}
