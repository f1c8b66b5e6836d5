import type { Attribution, Hit, LoadedHit, MeasuredScores, Paragraph, Report, Stance, Voice } from '../../report.js';
import { byMentions } from '../actors.js';
import { visibleLine } from '../visible.js';
import type { Glossary } from './glossary.js';
import type { WorksheetTask } from './index.js';

/** A table and its answers; undefined where its measure was not taken. */
type Task = (report: Pick<Report, 'paragraphs' | 'entities' | 'overall'>, glossary: Glossary) => WorksheetTask | undefined;

/** A table has lines enough to write on, and no more than fit a page. */
const ROWS = 8;
const PARAGRAPH = '¶';
const CATEGORY = 'category';

const VOICES: Record<Voice, string> = { author: 'the author’s own', quoted: 'quoted', attributed: 'reported' };
const WEIGHTS = ['mildly', 'clearly', 'flagrantly'];

const loadedTerms: Task = ({ paragraphs, overall }, glossary) =>
  overall.loadedTerms && {
    id: 'loaded-terms',
    title: 'Loaded words',
    question: 'Which words judge or stir beyond what the description needs? In whose voice do they stand? What would be a plainer word?',
    columns: [PARAGRAPH, 'words', 'whose voice', 'a plainer word'],
    blankRows: ROWS,
    answerColumns: [PARAGRAPH, 'words', 'whose voice', 'how loaded', CATEGORY, 'a plainer word'],
    answers: hitsIn(paragraphs, ({ loadedTerms: score }) => score?.hits).map(([place, hit]) => [
      place,
      said(hit),
      VOICES[hit.voice],
      loaded(hit),
      glossary.nameOf(hit),
      plain(hit),
    ]),
  };

const loaded = ({ weight }: LoadedHit): string => WEIGHTS[Math.min(WEIGHTS.length, Math.max(1, Math.round(weight))) - 1] as string;
const plain = (hit: { plain?: string }): string => (hit.plain === undefined ? '' : visibleLine(hit.plain));

const attribution: Task = ({ paragraphs, overall }) =>
  overall.attribution && {
    id: 'attribution',
    title: 'Who says what',
    question:
      'Who is given words, with which reporting word, and are they the source’s own words? Does the reporting word vouch for what is said, or doubt it?',
    columns: [PARAGRAPH, 'who says it', 'reporting word', 'what is said', 'own words?'],
    blankRows: ROWS,
    answerColumns: [PARAGRAPH, 'who says it', 'reporting word', 'how it reports', 'what is said', 'own words?'],
    answers: paragraphs.flatMap((paragraph) => (paragraph.attribution?.attributions ?? []).map((each) => [numberOf(paragraph), ...attributionCells(each)])),
  };

const STANCES: Record<Stance, string> = {
  neutral: 'neutrally',
  emphatic: 'with force',
  doubting: 'with doubt',
  conceding: 'as a concession',
  hostile: 'with hostility',
  belief: 'as a belief',
  factive: 'as a fact',
};
const MODES: Record<Attribution['mode'], string> = { direct: 'own words', indirect: 'paraphrase', mixed: 'both' };

function attributionCells({ source, cue, content, mode, imputed }: Attribution): string[] {
  return [
    source ? said(source) : 'nobody named',
    cue ? said(cue) : 'none: quotation marks alone',
    cue ? STANCES[cue.stance] : '',
    content.map(({ text }) => beginning(text)).join(' … '),
    imputed ? 'ascribed, not said' : MODES[mode],
  ];
}

const hedging: Task = ({ paragraphs, overall }, glossary) =>
  overall.hedging && {
    id: 'hedging',
    title: 'How sure it sounds',
    question: 'Which words leave a statement open (hedges), and which close it (boosters)?',
    columns: [PARAGRAPH, 'words', 'opens or closes?'],
    blankRows: ROWS,
    answerColumns: [PARAGRAPH, 'words', 'opens or closes?', 'whose voice', CATEGORY],
    answers: hitsIn(paragraphs, ({ hedging: score }) => score?.hits.filter(({ kind }) => kind !== 'deontic')).map(([place, hit]) => [
      place,
      said(hit),
      hit.kind === 'booster' ? 'closes' : 'opens',
      VOICES[hit.voice],
      glossary.nameOf(hit),
    ]),
  };

const unattributed: Task = ({ paragraphs, overall }) =>
  overall.attribution && {
    id: 'unattributed',
    title: 'Said by nobody',
    question: 'Where does the author state a judgement, a cause or a motive as a fact, without saying who holds it? Of which of the three kinds is it?',
    columns: [PARAGRAPH, 'statement', 'of which kind?'],
    blankRows: ROWS / 2,
    answerColumns: [PARAGRAPH, 'statement', 'of which kind?', 'by the words'],
    answers: paragraphs.flatMap((paragraph) =>
      (paragraph.attribution?.unattributed ?? []).map(({ text, kind, cue }) => [
        numberOf(paragraph),
        beginning(text),
        kind === 'evaluation' ? 'judgement' : kind,
        said(cue),
      ]),
    ),
  };

const rhetoric: Task = ({ paragraphs, overall }, glossary) =>
  overall.rhetoric && {
    id: 'rhetoric',
    title: 'How it leans on its reader',
    question:
      'Which devices do you find: repetition, us and them, a question that wants no answer, an appeal to the many, a doer who is left out? What do they do here?',
    columns: [PARAGRAPH, 'words', 'device', 'what it does here'],
    blankRows: ROWS,
    answerColumns: [PARAGRAPH, 'words', 'device', 'whose voice'],
    answers: hitsIn(paragraphs, ({ rhetoric: score }) => score?.hits).map(([place, hit]) => [
      place,
      beginning(hit.text),
      glossary.nameOf(hit),
      VOICES[hit.voice],
    ]),
  };

/** Words that are named with an actor. */
const MOST_WORDS = 6;

const portrayal: Task = ({ entities, overall }) =>
  overall.sentiment && {
    id: 'portrayal',
    title: 'Who is praised, who is blamed',
    question: 'Which people and institutions act in the text, and which words put each in a good or a bad light?',
    columns: ['who', 'in a good light by', 'in a bad light by'],
    blankRows: ROWS / 2,
    answerColumns: ['who', 'in a good light by', 'in a bad light by'],
    answers: byMentions(entities)
      .filter(({ hits }) => hits.length > 0)
      .map(({ name, hits }) => [visibleLine(name), wordsOf(hits.filter(({ valence }) => valence > 0)), wordsOf(hits.filter(({ valence }) => valence < 0))]),
  };

function wordsOf(hits: readonly Hit[]): string {
  const words = [...new Set(hits.map(said))];
  return words.slice(0, MOST_WORDS).join(', ') + (words.length > MOST_WORDS ? ' …' : '');
}

/** The tables, in the order in which a class goes through them. */
export const TASKS: readonly Task[] = [loadedTerms, attribution, hedging, unattributed, rhetoric, portrayal];

function hitsIn<H extends Hit>(paragraphs: readonly Paragraph[], of: (scores: MeasuredScores) => readonly H[] | undefined): [place: string, hit: H][] {
  return paragraphs.flatMap((paragraph) => (of(paragraph) ?? []).map((hit): [string, H] => [numberOf(paragraph), hit]));
}

const numberOf = ({ index }: Paragraph): string => `${index + 1}`;
const said = ({ text }: { text: string }): string => visibleLine(text);

const LONGEST = 60;
/** Enough of a long passage to find it. */
function beginning(text: string): string {
  const line = visibleLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
