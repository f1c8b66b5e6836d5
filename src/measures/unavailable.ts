import type { Engine } from '../document/engines/engine.js';
import { SEGMENTED } from '../document/engines/languages.js';
import type { MeasureName, Unavailable } from '../report.js';

/**
 * The measures that were wanted and cannot be taken, with the reason: a measure without a lexicon would be zero
 * whatever the text, and zero is a finding. Attribution needs more than a lexicon: its frames are made of parts of speech.
 *
 * @param withLexicon the measures that have a lexicon, shipped or the caller's.
 */
export function unavailableMeasures({ language, has }: Engine, measures: readonly MeasureName[], withLexicon: ReadonlySet<MeasureName>): Unavailable[] {
  const name = SEGMENTED[language]?.name ?? language;
  return measures.flatMap((measure): Unavailable[] => {
    if (measure === 'attribution' && !has.partOfSpeech)
      return [
        {
          measure,
          reason: `attribution reads parts of speech, which the engine for ${name} does not have; words in long quotations still have the voice "quoted"`,
        },
      ];
    return withLexicon.has(measure)
      ? []
      : [{ measure, reason: `there is no ${LABEL[measure]} lexicon for ${name}; give one of your own with the option "lexicons"` }];
  });
}

const LABEL: Readonly<Record<MeasureName, string>> = {
  sentiment: 'sentiment',
  loadedTerms: 'loaded-terms',
  attribution: 'attribution',
  hedging: 'hedging',
  rhetoric: 'rhetoric',
};
