import { percent } from '../render/numbers.js';
import { visibleLine } from '../render/visible.js';
import type { Attribution, HedgeHit, Hit, LoadedHit, Paragraph, Report, RhetoricHit, SentimentHit, Voice } from '../report.js';

/** What a mark in the text is for; also its class in the style sheet. */
export type HighlightKind = 'loaded' | 'hedge' | 'booster' | 'praise' | 'blame' | 'rhetoric' | 'cue' | 'source' | 'dictionary';

/** A marked stretch of the text, with what a reader learns who opens it. */
export interface Highlight {
  /** Its number in the page. */
  id: number;
  start: number;
  end: number;
  kind: HighlightKind;
  /** 1 to 3: how thick the line is. */
  strength: 1 | 2 | 3;
  voice: Voice;
  detail: Detail;
}

/** What the page's script shows of a mark, besides its words and voice, which stand in the page. */
interface Detail {
  /** What it is, in words. */
  kind: string;
  /** The key of its category in the page's table of categories. */
  category?: string;
  /** The entry that matched, where it is not the words themselves. */
  entry?: string;
  /** Names and values: how it came to its weight. */
  why?: [name: string, value: string][];
}

/** Every mark of a report, in order of place, the longer first. */
export function highlightsOf(report: Report): Highlight[] {
  const found = report.paragraphs.flatMap(inParagraph);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.map((highlight, id) => ({ ...highlight, id }));
}

type Found = Omit<Highlight, 'id'>;

function inParagraph({ sentiment, loadedTerms, hedging, rhetoric, attribution, dictionaries = {} }: Paragraph): Found[] {
  return [
    ...(loadedTerms?.hits ?? []).map(loaded),
    ...(hedging?.hits ?? []).map(hedge),
    ...(sentiment?.hits ?? []).map(valued),
    ...(rhetoric?.hits ?? []).map(device),
    ...(attribution?.attributions ?? []).flatMap(reported),
    ...Object.entries(dictionaries).flatMap(([name, { hits }]) => hits.map((hit) => found(hit, 'dictionary', 1, { kind: `dictionary ${name}` }))),
  ];
}

function found(hit: Hit, kind: HighlightKind, strength: Found['strength'], { kind: title, why }: Pick<Detail, 'kind' | 'why'>): Found {
  const { start, end, text, voice, entry } = hit;
  const detail: Detail = { kind: title, category: categoryKey(hit) };
  if (entry.toLowerCase() !== text.toLowerCase()) detail.entry = visibleLine(entry);
  if (why) detail.why = why;
  return { start, end, kind, strength, voice, detail };
}

/** A category's place in the page's table. */
export const categoryKey = ({ lexicon, category }: Pick<Hit, 'lexicon' | 'category'>): string => `${lexicon}#${category}`;

const loaded = (hit: LoadedHit): Found =>
  found(hit, 'loaded', hit.weight >= 3 ? 3 : hit.weight >= 2 ? 2 : 1, {
    kind: 'loaded term',
    why: [['weight', `${hit.weight} of 3`], ...(hit.plain ? [['plainer', hit.plain] as [string, string]] : [])],
  });

const hedge = (hit: HedgeHit): Found =>
  found(hit, hit.kind === 'booster' ? 'booster' : 'hedge', hit.weight >= 4 ? 3 : hit.weight >= 2 ? 2 : 1, {
    kind: hit.kind === 'booster' || hit.kind === 'deontic' ? hit.kind : `hedge, ${hit.kind}`,
    why: [['weight', `${hit.weight} of 5`], ...(hit.rule ? [['rule', hit.rule] as [string, string]] : [])],
  });

function valued(hit: SentimentHit): Found {
  const steps = hit.modifiers.map(({ kind, text, factor }) => ` × ${round(factor)} for ${kind} “${visibleLine(text)}”`).join('');
  const size = Math.abs(hit.valence);
  return found(hit, hit.valence < 0 ? 'blame' : 'praise', size >= 2.5 ? 3 : size >= 1.5 ? 2 : 1, {
    kind: hit.valence < 0 ? 'unfavourable' : 'favourable',
    why: [
      ['valence', `${round(hit.base)}${steps}${steps ? ` = ${round(hit.valence)}` : ''}`],
      ...(hit.appraisal ? [['appraisal', hit.appraisal] as [string, string]] : []),
      ...(hit.subjectivity === undefined ? [] : [['subjectivity', percent(hit.subjectivity)] as [string, string]]),
    ],
  });
}

const device = (hit: RhetoricHit): Found =>
  found(hit, 'rhetoric', 1, { kind: `rhetoric, ${hit.device}`, ...(hit.plain ? { why: [['plainer', hit.plain]] } : {}) });

/** The words that name a source, and those that report. */
function reported({ source, cue, mode, imputed }: Attribution): Found[] {
  const who = source && (source.resolved ?? source.text);
  const marks: Found[] = [];
  if (source)
    marks.push({
      start: source.start,
      end: source.end,
      kind: 'source',
      strength: 1,
      voice: 'author',
      detail: {
        kind: 'source',
        why: [
          ['type', source.type],
          ['stands for', visibleLine(who ?? '')],
          ...(source.descriptor ? [['described as', visibleLine(source.descriptor)] as [string, string]] : []),
        ],
      },
    });
  if (cue)
    marks.push({
      start: cue.start,
      end: cue.end,
      kind: 'cue',
      strength: cue.stance === 'neutral' ? 1 : 2,
      voice: 'author',
      detail: {
        kind: 'reporting word',
        entry: cue.lemma,
        why: [
          ['stance', cue.stance],
          ...(cue.lexicon ? [['lexicon', cue.lexicon] as [string, string]] : []),
          ['reports', who ? visibleLine(who) : 'nobody named'],
          ['mode', imputed ? `${mode}, imputed` : mode],
        ],
      },
    });
  return marks;
}

const round = (value: number): string => `${Math.round(value * 100) / 100}`.replace('-', '−');
