import type { DefinitionLookup } from '../../lexicon/definitions.js';
import type { Hit } from '../../report.js';
import type { WorksheetCategory } from './index.js';

/** Names the categories of hits as people would, and remembers which were named. */
export interface Glossary {
  nameOf: (hit: Pick<Hit, 'lexicon' | 'category'>) => string;
  /** Those named, with their definitions. */
  used: () => WorksheetCategory[];
}

export function glossary(lookup: DefinitionLookup): Glossary {
  const used = new Map<string, WorksheetCategory>();
  return {
    nameOf: ({ lexicon, category }) => {
      const steps = category.split('/').map((_, i, ids) => ids.slice(0, i + 1).join('/'));
      const known = steps.map((path) => ({ path, ...lookup(lexicon, path) }));
      const name = known.map(({ path, title }) => title ?? inWords(path)).join(': ');
      // The innermost that has words of its own.
      const said = known.filter(({ definition }) => definition !== undefined).at(-1);
      if (said?.definition !== undefined)
        used.set(name, { name, definition: said.definition, ...(said.citation !== undefined && { citation: said.citation }) });
      return name;
    },
    used: () => [...used.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const inWords = (path: string): string => path.replace(/^.*\//, '').replaceAll('-', ' ');
