import { engineFor } from '../../src/document/engines/engines.js';
import { findEntities } from '../../src/document/entities/index.js';
import { readDocument } from '../../src/document/index.js';
import { compileLexicons } from '../../src/lexicon/compile.js';
import { matchLexicons } from '../../src/lexicon/match.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { lexiconsFor } from '../../src/lexicon/shipped-languages.js';
import { findAttributions } from '../../src/measures/attribution/index.js';
import { sentiment } from '../../src/measures/sentiment/index.js';
import { withVoices } from '../../src/reading.js';

/** The scoring stage of sentiment by itself: lexicon matches, modifiers and scores of texts whose tokens and names are given. */
export function sentimentStage(texts: readonly string[]): () => number {
  const engine = engineFor('en');
  const assigned = [lexiconsFor('en').measures.sentiment ?? []].flat().map((lexicon) => ({ lexicon: lexicon as Lexicon, measure: 'sentiment' }));
  const compiled = compileLexicons(assigned, engine);
  const read = texts.map((text) => {
    const document = readDocument(text, engine);
    return { document, entities: findEntities(document, { names: [], parts: [] }) };
  });
  return () => {
    let sum = 0;
    for (const { document, entities } of read) {
      const reading = {
        document,
        lexicons: compiled.references,
        cited: compiled.citations,
        matches: matchLexicons(document, compiled),
        splitTerms: compiled.splitTerms,
        entities,
      };
      const voiced = withVoices(reading, new Uint8Array(document.tokens.length));
      sum += sentiment.score(voiced, sentiment.find(voiced, false).hits, document.blocks).score;
    }
    return sum;
  };
}

/** The attribution stage by itself: who says what, in texts whose tokens, lexicon matches and names are given. */
export function attributionStage(texts: readonly string[]): () => number {
  const engine = engineFor('en');
  const { measures, support } = lexiconsFor('en');
  const assigned = [measures.attribution ?? [], ...support].flat().map((lexicon) => ({ lexicon: lexicon as Lexicon, measure: (lexicon as Lexicon).measure }));
  const compiled = compileLexicons(assigned, engine);
  const read = texts.map((text) => {
    const document = readDocument(text, engine);
    return { document, entities: findEntities(document, { names: [], parts: [] }), matches: matchLexicons(document, compiled) };
  });
  return () => {
    let sum = 0;
    for (const { document, entities, matches } of read)
      sum += findAttributions({
        document,
        entities,
        matches,
        splitTerms: compiled.splitTerms,
        lexicons: compiled.references,
        cited: compiled.citations,
      }).length;
    return sum;
  };
}
