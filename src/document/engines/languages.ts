import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';

/** What the segmenter engine must be told of a language; all else is Unicode's word boundaries (UAX #29). */
export interface Language {
  /** Its name in English, for messages. */
  name: string;
  /** Porter's stemmer for the language, as in the Snowball project (Porter 2001), from natural. */
  stemmer: { stem(word: string): string };
  /** Words after whose full stop a name or number follows, so that it ends no sentence; in lower case, without it. */
  abbreviations: ReadonlySet<string>;
  /** What is elided before a vowel and is a word of its own: "l’État" is two, "aujourd’hui" is one. */
  elision?: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iu;
/** In Italian whatever stands before an apostrophe and a vowel is elided: dell’arte, un’idea, cos’è. */
const ITALIAN_ELISION = /^\p{L}+['’](?=[aeiouhàèéìòù])/iu;
const PORTUGUESE_ELISION = /^d['’](?=\p{L})/iu;

/** The languages of the segmenter engine, by the first part of their BCP 47 tag. */
export const SEGMENTED: Readonly<Record<string, Language>> = {
  es: {
    name: 'Spanish',
    stemmer: spanish,
    abbreviations: words(
      'sr sra srta sres dr dra d dña ud uds lic ing prof gral pdte art núm núms pág págs vol cap av avda ee uu aprox ene feb abr jun jul ago sept oct nov dic',
    ),
  },
  fr: {
    name: 'French',
    stemmer: french,
    abbreviations: words('m mm mme mmes mlle mlles dr pr mgr st ste vol chap p pp av bd cf env janv févr avr juil sept oct nov déc'),
    elision: FRENCH_ELISION,
  },
  it: {
    name: 'Italian',
    stemmer: italian,
    abbreviations: words('sig sigg sig.ra dott dr prof on avv ing gen mons art n nn pag pagg vol cap ca cfr gen feb mar apr giu lug sett ott nov dic'),
    elision: ITALIAN_ELISION,
  },
  pt: {
    name: 'Portuguese',
    stemmer: portuguese,
    abbreviations: words('sr sra srs dr dra prof profa eng exmo exma gen art n nº pág págs vol cap av aprox jan fev abr jun jul ago out nov'),
    elision: PORTUGUESE_ELISION,
  },
  nl: {
    name: 'Dutch',
    stemmer: dutch,
    abbreviations: words('dhr mevr mr mrs dr drs ir ing prof st nr nrs blz art vgl ca bijv bv resp jan febr mrt apr aug sept okt nov dec'),
  },
  ru: {
    name: 'Russian',
    stemmer: russian,
    abbreviations: words('г гг гр ул д пр стр ст см ср рис табл тов акад проф доц ген руб тыс млн млрд янв февр апр авг сент окт нояб дек'),
  },
  sv: {
    name: 'Swedish',
    stemmer: swedish,
    abbreviations: words('hr fr dr prof st nr s kap kl ca bl.a t.ex d.v.s s.k f.d m.fl jfr jan febr apr aug sept okt nov dec'),
  },
  no: {
    name: 'Norwegian',
    stemmer: norwegian,
    abbreviations: words('hr fr dr prof st nr s kap kl ca bl.a f.eks d.v.s s.k jf jan feb apr aug sept okt nov des'),
  },
};

/** Tags that name a language of the table otherwise: both written standards of Norwegian. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Every language there is an engine for. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(SEGMENTED)];

/**
 * The language of a BCP 47 tag, by its first part; undefined where there is no engine for it.
 *
 * @example
 * ```ts
 * languageOf('es-MX'); // 'es'
 * languageOf('nb'); // 'no'
 * languageOf('tlh'); // undefined
 * ```
 */
export function languageOf(tag: string): string | undefined {
  const first = tag.toLowerCase().split('-', 1)[0] as string;
  const language = Object.hasOwn(ALIASES, first) ? ALIASES[first] : first;
  return LANGUAGES.find((known) => known === language);
}
