import type { Attribution, HedgeHit, Hit, LoadedHit, LoadedTermsScore, Paragraph, RhetoricHit, SentimentHit, SuppressedHit } from '../report.js';
import { visibleLine } from './visible.js';

/** Every hit of a paragraph with the entry that matched it, then every match that did not count and why. A line each. */
export function explanationOf({ sentiment, loadedTerms, attribution, hedging, rhetoric }: Paragraph): string[] {
  const suppressed = [sentiment, loadedTerms, hedging, rhetoric].flatMap((measure) => measure?.suppressed ?? []);
  return [
    ...(sentiment?.hits ?? []).map(sentimentLine),
    ...(loadedTerms?.hits ?? []).map(loadedLine),
    ...sumLines(loadedTerms),
    ...(hedging?.hits ?? []).map(hedgeLine),
    ...(rhetoric?.hits ?? []).map(rhetoricLine),
    ...(attribution?.attributions ?? []).map(attributionLine),
    ...(attribution?.unattributed ?? []).map(({ kind, text, cue }) => `no source: ${quoted(text)} (${kind}, by ${quoted(cue.text)})`),
    ...suppressed.map(suppressedLine),
  ];
}

function sentimentLine(hit: SentimentHit): string {
  const modifiers = hit.modifiers.map(({ kind, text, factor }) => ` × ${factor} for ${kind} ${quoted(text)}`);
  return `sentiment: ${quoted(hit.text)} ${round(hit.base)}${modifiers.join('')}${modifiers.length ? ` = ${round(hit.valence)}` : ''} · ${evidence(hit)}`;
}

const loadedLine = (hit: LoadedHit): string =>
  `loaded: ${quoted(hit.text)} weight ${hit.weight}${hit.target ? `, of ${hit.target}` : ''}${hit.plain ? `, plainer: ${quoted(hit.plain)}` : ''} · ${evidence(hit)}`;

/** The score as a sum, largest parts first. */
function sumLines(loadedTerms: LoadedTermsScore | undefined): string[] {
  const parts = [...(loadedTerms?.sum ?? [])].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  if (!loadedTerms || parts.length === 0) return [];
  const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
  const terms = parts.map(({ feature, count, contribution }) => `${signed(contribution)} ${feature}${count === 1 ? '' : ` × ${round(count)}`}`);
  return [`loaded score ${round(loadedTerms.score)} = 1 / (1 + exp(-(${signed(total)}))): ${terms.join(' · ')}`];
}
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const hedgeLine = (hit: HedgeHit): string => `${hit.kind}: ${quoted(hit.text)} weight ${hit.weight} · ${evidence(hit)}`;

const rhetoricLine = (hit: RhetoricHit): string => `${hit.device}: ${quoted(hit.text)}${hit.plain ? `, plainer: ${quoted(hit.plain)}` : ''} · ${evidence(hit)}`;

function attributionLine({ source, cue, content, mode, imputed }: Attribution): string {
  const who = source
    ? `${quoted(source.text)} (${source.type}${source.resolved && source.resolved !== source.text ? `, ${visibleLine(source.resolved)}` : ''})`
    : 'nobody named';
  const how = cue ? `${quoted(cue.text)} (${cue.stance})` : 'no reporting word';
  const what = content.map(({ text }) => quoted(shortened(text))).join(' … ');
  return `${imputed ? 'imputed' : mode}: ${who}, ${how}: ${what}`;
}

const suppressedLine = (hit: SuppressedHit): string => `left out: ${quoted(hit.text)}, ${REASONS[hit.reason]} ${quoted(hit.by)} · ${evidence(hit)}`;

const REASONS: Record<SuppressedHit['reason'], string> = {
  unless: 'inside the phrase',
  'longer-match': 'inside the longer term',
  name: 'inside the name',
  rule: 'by the rule',
};

/** Category, entry where the text has another form of it, lexicon, voice where it is not the author's. */
function evidence({ text, entry, category, lexicon, voice }: Hit): string {
  const parts = [category, entry.toLowerCase() !== text.toLowerCase() && `entry ${quoted(entry)}`, lexicon, voice !== 'author' && voice];
  return visibleLine(parts.filter(Boolean).join(' · '));
}
const quoted = (text: string): string => `“${visibleLine(text)}”`;
const round = (value: number): string => `${Math.round(value * 100) / 100}`;

const LONGEST = 80;
/** The beginning of a long content. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
