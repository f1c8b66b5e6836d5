import type { SourceCell } from '../render/lists.js';
import type { SourceType } from '../report.js';
import { concentrationOf } from '../statistics/concentration.js';
import { type Kept, keeping } from './kept.js';
import type { CorpusSource, SourceConcentration } from './overview.js';

/** A resolved pronoun bears a name. */
const NAMED: ReadonlySet<SourceType> = new Set(['named-person', 'named-role', 'institution', 'document', 'pronoun']);
/** Different names kept of all texts, and of each group. */
const CAPACITY = { all: 5_000, group: 1_000 };
const FEW = 5;

interface SourceSums {
  type: SourceType;
  texts: number;
  attributions: number;
  words: number;
  direct: number;
}

/** The sums of a group's sources. */
export interface Sources {
  measured: boolean;
  named: Kept<SourceSums>;
  attributions: { named: number; all: number };
  appearances: number;
}

export const noSources = (of: 'all' | 'group'): Sources => ({
  measured: false,
  named: keeping<SourceSums>(
    CAPACITY[of],
    () => ({ type: 'pronoun', texts: 0, attributions: 0, words: 0, direct: 0 }),
    ({ texts }) => texts,
  ),
  attributions: { named: 0, all: 0 },
  appearances: 0,
});

/** Takes the sources of a text in; a name with rows of two types in it counts once. */
export function addSources(sums: Sources, cells: readonly SourceCell[]): void {
  sums.measured = true;
  const here = new Set<string>();
  for (const { name, type, attributions, words, direct } of cells) {
    sums.attributions.all += attributions;
    if (!NAMED.has(type)) continue;
    sums.attributions.named += attributions;
    const source = sums.named.of(name);
    if (source.type === 'pronoun') source.type = type;
    source.attributions += attributions;
    source.words += words;
    source.direct += direct * words;
    if (here.has(name)) continue;
    here.add(name);
    source.texts++;
    sums.appearances++;
  }
}

/** Who speaks, and whether it is always the same; null where no attribution was measured. */
export function concentration({ measured, named, attributions, appearances }: Sources, top: number): SourceConcentration | null {
  if (!measured) return null;
  const ranked = [...named.entries()].sort(([nameA, a], [nameB, b]) => b.texts - a.texts || b.words - a.words || (nameA < nameB ? -1 : 1));
  const found = concentrationOf(ranked.map(([, { texts }]) => texts));
  const first = ranked.slice(0, FEW).reduce((sum, [, { texts }]) => sum + texts, 0);
  return {
    sources: named.size,
    appearances,
    namedShare: attributions.all === 0 ? null : attributions.named / attributions.all,
    simpson: found?.simpson ?? null,
    interval: found?.interval ?? null,
    effective: found?.effective ?? null,
    topFiveShare: appearances === 0 ? null : first / appearances,
    top: ranked.slice(0, top).map(sourceOf),
  };
}

function sourceOf([name, { type, texts, attributions, words, direct }]: [string, SourceSums]): CorpusSource {
  return { name, type, texts, attributions, words, directShare: words === 0 ? 0 : Math.min(1, direct / words) };
}
