import type { Engine } from './document/engines/engine.js';
import { engineFor } from './document/engines/engines.js';
import { findEntities, isNamePart } from './document/entities/index.js';
import { readDocument } from './document/index.js';
import type { Block } from './document/types.js';
import { type AssignedLexicon, type CompiledLexicons, compileLexicons } from './lexicon/compile.js';
import { matchLexicons } from './lexicon/match.js';
import type { Lexicon } from './lexicon/schema.js';
import { lexiconsFor } from './lexicon/shipped-languages.js';
import { cueStances, findAttributions, scoreAttribution, sourceLedger, voiceOf } from './measures/attribution/index.js';
import { dictionaryMeasure, dictionaryRole } from './measures/dictionary/index.js';
import { hedging } from './measures/hedging/index.js';
import { loadedTerms } from './measures/loaded-terms/index.js';
import { type Findings, type HitMeasure, MEASURES } from './measures/measure.js';
import { portray } from './measures/portrayal/index.js';
import { rhetoric } from './measures/rhetoric/index.js';
import { evaluations, sentiment } from './measures/sentiment/index.js';
import { unavailableMeasures } from './measures/unavailable.js';
import { type AnalyzeOptions, type AnalyzerOptions, checkAnalyzerOptions, checkOptions, checkText, checkTextOptions, type TextOptions } from './options.js';
import { matchesFor, type Reading, type VoicedReading, withVoices, wordsOf } from './reading.js';
import type { Hit, LoadedHit, MeasuredScores, MeasureName, Paragraph, Report, SentimentHit, Unavailable } from './report.js';

/** The version of the report's shape. */
export const REPORT_SCHEMA = 'slantwise-report/1';

/** Lexicons, language and measures chosen once, for any number of texts. */
export interface Analyzer {
  /** @throws {SlantwiseError} `invalid-text`, `invalid-option` */
  analyze(text: string, options?: TextOptions): Report;
}

/**
 * Makes an analyzer. Lexicons are compiled on its first text and kept, so reuse it.
 *
 * @throws {SlantwiseError} `invalid-option`, `invalid-lexicon`, `unsupported-language`
 * @example
 * ```ts
 * const analyzer = createAnalyzer({ measures: ['hedging'] });
 * analyzer.analyze('Perhaps it will rain.').overall.hedging?.hedges; // 1
 * ```
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkAnalyzerOptions(options);
  const { language = 'en', lexicons, dictionaries, measures = MEASURES } = options;
  const engine = engineFor(language);
  const unavailable = unavailableMeasures(
    engine,
    MEASURES.filter((measure) => measures.includes(measure)),
    measuresWithLexicon(engine, lexicons),
  );
  const available = measures.filter((measure) => !unavailable.some((lacking) => lacking.measure === measure));
  let own: CompiledLexicons | undefined;
  return {
    analyze(text, textOptions = {}) {
      checkText(text);
      checkTextOptions(textOptions);
      own ??= lexicons || dictionaries ? compileLexicons(chosenLexicons(engine, lexicons, dictionaries), engine) : shippedLexicons(engine);
      return report(text, engine, own, { measures: available, unavailable, dictionaries: Object.keys(dictionaries ?? {}) }, textOptions);
    },
  };
}

const shipped = new Map<Engine, CompiledLexicons>();
/** The shipped lexicons of a language, compiled once for every analyzer that swaps none. */
function shippedLexicons(engine: Engine): CompiledLexicons {
  let compiled = shipped.get(engine);
  if (!compiled) {
    lexiconsFor(engine.language).rememberHashes();
    compiled = compileLexicons(chosenLexicons(engine), engine);
    shipped.set(engine, compiled);
  }
  return compiled;
}

const measuresWithLexicon = ({ language }: Engine, given: AnalyzerOptions['lexicons'] = {}): ReadonlySet<MeasureName> =>
  new Set(MEASURES.filter((measure) => [given[measure] ?? lexiconsFor(language).measures[measure] ?? []].flat().length > 0));

function chosenLexicons(
  { language }: Engine,
  given: NonNullable<AnalyzerOptions['lexicons']> = {},
  dictionaries: NonNullable<AnalyzerOptions['dictionaries']> = {},
): AssignedLexicon[] {
  const { measures, support } = lexiconsFor(language);
  const chosen = MEASURES.flatMap((measure) => [given[measure] ?? measures[measure] ?? []].flat().map((lexicon) => ({ lexicon: lexicon as Lexicon, measure })));
  const own = Object.entries(dictionaries).map(([name, lexicon]) => ({ lexicon, measure: dictionaryRole(name) }));
  return [...chosen, ...own, ...support.map((lexicon) => ({ lexicon, measure: lexicon.measure }))];
}

/**
 * Reads a text and reports, paragraph by paragraph, its sentiment, loaded terms, attribution and hedging, with the
 * words behind every number. Synchronous; any string is a valid text; time is linear in its length. With `lexicons`
 * of your own, `createAnalyzer` spares you compiling them again for every text.
 *
 * @throws {SlantwiseError} `invalid-text`, `invalid-option`, `invalid-lexicon`, `unsupported-language`
 * @example
 * ```ts
 * const report = analyze('Critics say the shameless plan may fail.');
 * report.overall.loadedTerms?.hits.map((hit) => hit.text); // ['shameless']
 * ```
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  checkOptions(options);
  const { language, measures, lexicons, dictionaries, ...textOptions } = options;
  if (language === undefined && measures === undefined && lexicons === undefined && dictionaries === undefined) {
    standard ??= createAnalyzer();
    return standard.analyze(text, textOptions);
  }
  return createAnalyzer({ language, measures, lexicons, dictionaries }).analyze(text, textOptions);
}

/** The analyzer of those who choose nothing. */
let standard: Analyzer | undefined;

/** The measures to take, those that were wanted in vain, and the names of the caller's dictionaries. */
interface Wanted {
  measures: readonly MeasureName[];
  unavailable: readonly Unavailable[];
  dictionaries: readonly string[];
}

/** The road: document → matches → names → attribution gives every token its voice → measures → report. */
function report(
  text: string,
  engine: Engine,
  compiled: CompiledLexicons,
  { measures, unavailable, dictionaries }: Wanted,
  { entities: given, paragraphs, explain = false }: TextOptions,
): Report {
  const document = readDocument(text, engine, paragraphs);
  const matches = matchLexicons(document, compiled);
  const found = { lexicons: compiled.references, cited: compiled.citations, matches, splitTerms: compiled.splitTerms };
  const entities = findEntities(document, { names: matchesFor(found, 'names'), parts: matchesFor(found, 'attribution').filter(isNamePart) }, given);
  const reading: Reading = { document, ...found, entities };
  const attributions = findAttributions(reading);
  const voiced = withVoices(reading, voiceOf(reading, attributions));

  const body = document.blocks.filter(({ role }) => role === 'body' || role === 'list-item');
  const paragraphsOut: Paragraph[] = document.blocks.map((block) => paragraphOf(voiced, block));
  const overall: MeasuredScores = {};
  const findings: { sentiment?: Findings<SentimentHit>; loaded?: Findings<LoadedHit> } = {};
  if (measures.includes('sentiment')) findings.sentiment = run('sentiment', sentiment);
  if (measures.includes('loadedTerms')) findings.loaded = run('loadedTerms', loadedTerms);
  if (measures.includes('attribution')) {
    overall.attribution = scoreAttribution(voiced, attributions, body);
    document.blocks.forEach((block, i) => {
      (paragraphsOut[i] as Paragraph).attribution = scoreAttribution(voiced, attributions, [block]);
    });
  }
  if (measures.includes('hedging')) run('hedging', hedging);
  if (measures.includes('rhetoric')) run('rhetoric', rhetoric);
  for (const name of dictionaries) run(name, dictionaryMeasure(name), 'dictionaries');
  return {
    schema: REPORT_SCHEMA,
    language: document.language,
    lexicons: compiled.references.filter(({ measure }) => !isMeasure(measure) || measures.includes(measure) || measure === 'attribution'),
    unavailable: unavailable.map((lacking) => ({ ...lacking })),
    text: textCounts(voiced),
    overall,
    paragraphs: paragraphsOut,
    sources: measures.includes('attribution') ? sourceLedger(voiced, attributions) : [],
    cueStances: measures.includes('attribution') ? cueStances(voiced, attributions) : [],
    entities: findings.sentiment
      ? portray(voiced, {
          attributions,
          stances: measures.includes('attribution'),
          sentiment: evaluations(findings.sentiment.hits),
          loaded: findings.loaded?.hits,
        })
      : [],
  };

  /** Finds once, then scores the whole text and each paragraph; dictionaries stand together under their names. */
  function run<H extends Hit, S extends object>(name: string, measure: HitMeasure<H, S>, under?: 'dictionaries'): Findings<H> {
    const all = measure.find(voiced, explain);
    const hits = byBlock(all.hits, document.blocks);
    const suppressed = explain ? byBlock(all.suppressed, document.blocks) : [];
    const put = (scores: object, blocks: readonly Block[]) => {
      const found = inBlocks(hits, blocks);
      const score = measure.score(voiced, found, blocks);
      const target = scores as Record<string, unknown>;
      if (under) target[under] = { ...(target[under] as object), [name]: explained(score, found, blocks) };
      else target[name] = explained(score, found, blocks);
    };
    const explained = (score: S, found: H[], blocks: readonly Block[]) =>
      explain ? { ...score, ...measure.explain?.(voiced, found, blocks), suppressed: inBlocks(suppressed, blocks) } : score;
    put(overall, body);
    for (const block of document.blocks) put(paragraphsOut[block.index] as Paragraph, [block]);
    return all;
  }
}

const isMeasure = (name: string): name is MeasureName => MEASURES.includes(name as MeasureName);

function paragraphOf(reading: VoicedReading, block: Block): Paragraph {
  const { index, start, end, role, sentences } = block;
  return { index, start, end, words: wordsOf(reading, [block]).all, sentences: sentences.to - sentences.from, role };
}

function textCounts(reading: VoicedReading): Report['text'] {
  const { text, blocks, sentences } = reading.document;
  return { characters: text.length, words: wordsOf(reading, blocks).all, sentences: sentences.length, paragraphs: blocks.length };
}

/** The hits, which are in order of place, by the paragraph they lie in. */
function byBlock<T extends { start: number }>(hits: readonly T[], blocks: readonly Block[]): T[][] {
  let next = 0;
  return blocks.map(({ end }) => {
    const from = next;
    while (next < hits.length && (hits[next] as T).start < end) next++;
    return hits.slice(from, next);
  });
}

function inBlocks<T>(grouped: readonly T[][], blocks: readonly Block[]): T[] {
  const [only] = blocks;
  if (blocks.length === 1 && only) return grouped[only.index] as T[];
  const all: T[] = [];
  for (const { index } of blocks) for (const hit of grouped[index] as T[]) all.push(hit);
  return all;
}
