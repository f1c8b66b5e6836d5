import type { Entity, Hit, Paragraph, ParagraphRole, Report, Scores, Source, Span, Voice } from '../../src/report.js';
import { ratePer100, wilsonInterval } from '../../src/statistics/intervals.js';

/** A paragraph of a report made by hand: its words, and which of them are hits. */
export interface Sketch {
  text: string;
  role?: ParagraphRole;
  sentiment?: number;
  loaded?: string[];
  hedges?: string[];
  boosters?: string[];
  /** Content given to a source. */
  said?: { by: string; what: string; imputed?: boolean }[];
  /** Assertions without a source. */
  asserted?: string[];
}

/** A text and a report about it that obeys the contract, with hits where the sketches say. */
export function sketchReport(sketches: Sketch[], more: Partial<Report> = {}): { text: string; report: Report } {
  const text = sketches.map((sketch) => sketch.text).join('\n\n');
  let start = 0;
  const paragraphs = sketches.map((sketch, index): Paragraph => {
    const place = { index, start, end: start + sketch.text.length };
    start = place.end + 2;
    return { ...place, words: wordsIn(sketch.text), sentences: wordsIn(sketch.text) ? 1 : 0, role: sketch.role ?? 'body', ...scores([sketch], [place.start]) };
  });
  const body = paragraphs.filter(({ role }) => role === 'body' || role === 'list-item').map(({ index }) => index);
  const overall = scores(
    body.map((i) => sketches[i] as Sketch),
    body.map((i) => paragraphs[i]?.start as number),
  );
  const words = wordsIn(text);
  return {
    text,
    report: {
      schema: 'slantwise-report/1',
      language: 'en',
      lexicons: [{ id: 'en/loaded-terms', version: '1.2.3', measure: 'loadedTerms', licence: 'MIT', hash: `sha256-${'0123456789abcdef'.repeat(4)}` }],
      unavailable: [],
      text: { characters: text.length, words, sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences, 0), paragraphs: paragraphs.length },
      overall,
      paragraphs,
      sources: [],
      cueStances: [],
      entities: [],
      ...more,
    },
  };
}

/** The same report as if only these measures had been asked for. */
export function only(report: Report, ...measures: (keyof Scores)[]): Report {
  const keep = <T extends object>(scores: T): T =>
    Object.fromEntries(Object.entries(scores).filter(([key]) => !ALL.includes(key as keyof Scores) || measures.includes(key as keyof Scores))) as T;
  return { ...report, overall: keep(report.overall), paragraphs: report.paragraphs.map(keep), sources: [], cueStances: [], entities: [] };
}

export function source(name: string, more: Partial<Source> = {}): Source {
  return { name, type: 'named-person', mentions: [], attributions: 2, words: 12, directShare: 0.25, stances: { neutral: 2 }, paragraphs: [0], ...more };
}

export function entity(name: string, mentions: number, score: number): Entity {
  const mention: Span = { start: 0, end: 0, text: '' };
  return {
    name,
    mentions: Array.from({ length: mentions }, () => mention),
    score,
    positive: Math.max(0, score),
    negative: Math.min(0, score),
    surroundings: { positive: 0, negative: 0 },
    agency: { acts: 0, actedUpon: 0, agentless: 0 },
    roles: { aggressor: [], victim: [], benefactor: [] },
    hits: [],
  };
}

const ALL: (keyof Scores)[] = ['sentiment', 'loadedTerms', 'attribution', 'hedging', 'rhetoric'];

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function scores(sketches: Sketch[], starts: number[]): Scores {
  const all = <T>(pick: (sketch: Sketch) => T[] | undefined, make: (item: T, sketch: Sketch, start: number) => unknown) =>
    sketches.flatMap((sketch, i) => (pick(sketch) ?? []).map((item) => make(item, sketch, starts[i] as number)));
  const words = sketches.reduce((sum, sketch) => sum + wordsIn(sketch.text), 0);
  const loaded = all(
    (s) => s.loaded,
    (term, s, at) => ({ ...hit(term, s, at, 'loaded-terms'), weight: 2 }),
  ) as Scores['loadedTerms']['hits'];
  const hedges = all(
    (s) => s.hedges,
    (term, s, at) => ({ ...hit(term, s, at, 'hedging'), kind: 'epistemic', weight: 3 }),
  ) as Scores['hedging']['hits'];
  const boosters = all(
    (s) => s.boosters,
    (term, s, at) => ({ ...hit(term, s, at, 'hedging'), kind: 'booster', weight: 3 }),
  ) as Scores['hedging']['hits'];
  const attributions = all(
    (s) => s.said,
    ({ by, what, imputed = false }, s, at) => attribution(by, what, imputed, s, at),
  ) as Scores['attribution']['attributions'];
  const own = loaded.filter(({ voice }) => voice === 'author').length;
  const contentWords = attributions.reduce((sum, { content }) => sum + content.reduce((inner, span) => inner + wordsIn(span.text), 0), 0);
  const sourced = sketches.filter(({ said }) => said?.length).length;
  const hedgeRate = ratePer100(hedges.length, words);
  const boosterRate = ratePer100(boosters.length, words);
  const score = sketches.reduce((sum, { sentiment = 0 }) => sum + sentiment, 0) / Math.max(1, sketches.length);
  return {
    sentiment: { score, positive: Math.max(0, score), negative: Math.min(0, score), author: { score }, attributed: { score: 0 }, hits: [] },
    loadedTerms: {
      ...ratePer100(loaded.length, words),
      score: 0,
      byCategory: loaded.length ? { 'name-calling': loaded.length } : {},
      author: ratePer100(own, words - contentWords),
      attributed: ratePer100(loaded.length - own, contentWords),
      hits: loaded,
    },
    attribution: {
      attributedShare: words ? contentWords / words : 0,
      quotedShare: 0,
      sourcedSentences: { count: sourced, of: words ? sketches.length : 0, share: words ? sourced / sketches.length : 0 },
      namedShare: attributions.length ? 1 : null,
      interval: wilsonInterval(sourced, words ? sketches.length : 0),
      attributions,
      unattributed: all(
        (s) => s.asserted,
        (what, s, at) => ({ ...span(what, s, at), kind: 'evaluation', cue: span(what, s, at) }),
      ) as Scores['attribution']['unattributed'],
    },
    rhetoric: { ...ratePer100(0, words), byDevice: {}, author: ratePer100(0, words - contentWords), hits: [] },
    hedging: {
      hedges: hedges.length,
      boosters: boosters.length,
      hedgesPer100Words: hedgeRate.per100Words,
      hedgesInterval: hedgeRate.interval,
      boostersPer100Words: boosterRate.per100Words,
      boostersInterval: boosterRate.interval,
      balance: 0,
      epistemic: 0,
      weasel: 0,
      deontic: 0,
      hits: [...hedges, ...boosters].sort((a, b) => a.start - b.start),
    },
  };
}

function span(words: string, sketch: Sketch, at: number): Span {
  const found = sketch.text.indexOf(words);
  if (found < 0) throw new Error(`the sketch "${sketch.text}" has no "${words}"`);
  return { start: at + found, end: at + found + words.length, text: words };
}

function hit(words: string, sketch: Sketch, at: number, lexicon: string): Hit {
  const place = span(words, sketch, at);
  const isSaid = (sketch.said ?? []).some(({ what, imputed }) => !imputed && insideOf(place, span(what, sketch, at)));
  const voice: Voice = isSaid ? 'attributed' : 'author';
  return { ...place, voice, lexicon: `en/${lexicon}@1.2.3`, entry: words.toLowerCase(), category: 'name-calling' };
}

const insideOf = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function attribution(by: string, what: string, imputed: boolean, sketch: Sketch, at: number) {
  return {
    source: { ...span(by, sketch, at), type: 'named-person', resolved: by },
    cue: null,
    content: [span(what, sketch, at)],
    mode: 'indirect',
    imputed,
  };
}
