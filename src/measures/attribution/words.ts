import { SHAPE, type Vocabulary } from '../../document/vocabulary.js';

/** What a word is to the grammar of reporting: bits of `bitsOf`. Closed classes of English, so they stand here and not in a lexicon. */
export const W = {
  be: 1 << 0,
  have: 1 << 1,
  modal: 1 << 2,
  /** Any auxiliary that makes its verb group finite: is, has, did, will. */
  finiteAux: 1 << 3,
  to: 1 << 4,
  that: 1 << 5,
  /** what, whether, how, why, if … */
  wh: 1 << 6,
  /** Pronouns that are subjects by form: I, he, she, they, we. */
  subject: 1 << 7,
  pronoun: 1 << 8,
  relative: 1 << 9,
  comma: 1 << 10,
  dash: 1 << 11,
  colon: 1 << 12,
  semicolon: 1 << 13,
  and: 1 << 14,
  but: 1 << 15,
  subordinator: 1 << 16,
  preposition: 1 << 17,
  not: 1 << 18,
  time: 1 << 19,
  by: 1 << 20,
  of: 1 << 21,
  as: 1 << 22,
  open: 1 << 23,
  close: 1 << 24,
  terminal: 1 << 25,
  possessive: 1 << 26,
  genitive: 1 << 27,
  determiner: 1 << 28,
  /** An abbreviation or title that a name follows; also hyphens and slashes inside noun phrases. */
  joiner: 1 << 29,
  do: 1 << 30,
} as const;

/** What the surface of a word tells, the forms of verbs first: bits of `formOf`. */
export const F = {
  ing: 1,
  /** third person singular: says */
  s: 2,
  base: 4,
  /** may be the past tense: said, wrote */
  past: 8,
  /** may be the past participle: said, written */
  participle: 16,
  capital: 32,
  number: 64,
  ly: 128,
  /** Holds a letter or a digit: not a form, but as much a matter of the surface. */
  word: 256,
  /** Opens a noun phrase with an approximation: "almost half". */
  approximator: 512,
  /** Begins a phrase without naming anything: "the". */
  article: 1024,
  /** Before a name, tells of its bearer: "Mr.", "spokesman". */
  male: 2048,
  /** "Mrs.", "spokeswoman". */
  female: 4096,
  /** A verb whose object does what the infinitive after it says: "led | many | to wonder". */
  causes: 8192,
  /** A verb whose subject speaks through its object: "sent | a letter | saying", "spent | a week | attacking". */
  lends: 16384,
  /** Makes a time of the noun after it: "last week", "this morning", "late Monday". */
  dating: 32768,
  /** Opens a clause that says when or why: "because". */
  circumstance: 65536,
  /** "a", "an" */
  indefinite: 131072,
  /** "'s": is or has. */
  short: 524288,
  /** Participles that with "'s" are passive whatever follows: "he's expected to". */
  undergone: 1048576,
  /** Prepositions that go on an active verb: "called | for", "spoken | out". */
  onward: 2097152,
  /** After "by", how something was said, not who did it: "said by | telephone". */
  means: 262144,
  /** Where words are spoken or written: "in an | interview", "on | television". */
  venue: 4194304,
  /** "himself", "itself". */
  reflexive: 8388608,
  /** Forms of verbs that take a clause which are no nouns, and stand before no noun as its attribute: "says", "said". */
  uttered: 33554432,
  /** Participles that give a noun its name: "a man | named Lund". */
  naming: 67108864,
  /** "years", "hours": how long. */
  duration: 16777216,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [W.be, "be is are was were been being am 's 're 'm isn't aren't wasn't weren't"],
  [W.have, "have has had having 've 'd"],
  [W.do, 'do does did'],
  [W.modal, "will would can could may might must shall should ought 'll wo ca cannot 'd"],
  [W.finiteAux, "is are was were am 's 're 'm has have had 've 'd do does did will would can could may might must shall should 'll wo ca cannot"],
  [W.to, 'to'],
  [W.that, 'that'],
  [W.wh, 'what whether how why if who where when which whom whose whatever whoever whichever'],
  [W.subject, 'i he she they we'],
  [
    W.pronoun,
    'i he she they we it you me him her them us this these those someone somebody everyone everybody anyone nobody none one others myself himself herself themselves itself',
  ],
  [W.relative, 'who which whom whose'],
  [W.comma, ','],
  [W.dash, '— – -- --- ― ‒ ―'],
  [W.colon, ':'],
  [W.semicolon, ';'],
  [W.and, 'and or nor &'],
  [W.but, 'but yet'],
  [W.subordinator, 'if when while whilst although though because since after before unless until whereas once whenever wherever lest where than'],
  [
    W.preposition,
    'of in on at by for with from to about against into over under between among during through after before since without within despite toward towards upon across around near behind beyond amid amidst via per regarding concerning including like as outside inside throughout along off up out down until above below alongside',
  ],
  [W.not, "not n't n’t never hardly"],
  [
    W.time,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently afterward afterwards afterwards january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week month year ago then now once twice',
  ],
  [W.by, 'by'],
  [W.of, 'of'],
  [W.as, 'as'],
  [W.open, '( [ {'],
  [W.close, ') ] }'],
  [W.possessive, 'his her their its my our your whose'],
  [W.genitive, "'s '"],
  [W.determiner, 'the a an this these those some many several any no each every all both another most few various other such certain numerous one two three'],
  [W.joiner, '- ‐ ‑ / & + % $ £ €'],
];
/** Past tenses that are also participles. */
const PAST_BOTH =
  'forecast broadcast said told made thought felt found held heard kept left led lost meant met paid put read sent set shot sold spent stood taught understood won brought built bought caught cut dealt fought forgot got hit hurt laid let quit sought split spread stuck struck swung had misled foretold retold overheard stood fed fled bid cast hung lit slammed bound reckoned bred lent outsold outspent rebuilt slung spat spun swept upheld upset withheld withstood bent beset dug cost shut burnt wrung';
const PAST_ONLY =
  'quoth wrote spoke gave took knew saw began went did came became rose fell grew threw drew drove broke chose swore tore wore foresaw rewrote withdrew undertook mistook shook forbade stole sang rang ran overcame forgave bit blew hid froze forsook overthrew overtook rode slew sank drank ate flew overrode oversaw';
const PARTICIPLE_ONLY =
  'written spoken given taken known seen begun gone done shown drawn driven broken chosen forgotten sworn torn worn fallen grown thrown risen foreseen rewritten withdrawn mistaken shaken forbidden proven stolen sung been become beaten bitten blown born borne forgiven forsaken frozen hidden overcome overridden overrun overseen overtaken overthrown ridden slain stricken sunk undone eaten drunk gotten';
const NOT_ING = new Set(
  'thing something anything nothing everything during king spring morning evening beijing according bring sing ring string wing being'.split(' '),
);

const closed = new Map<string, number>();
for (const [bit, words] of lists) for (const word of words.split(' ')) closed.set(word, (closed.get(word) ?? 0) | bit);
const forms = new Map<string, number>();
for (const word of PAST_BOTH.split(' ')) forms.set(word, F.past | F.participle);
for (const word of PAST_ONLY.split(' ')) forms.set(word, F.past);
for (const word of PARTICIPLE_ONLY.split(' ')) forms.set(word, F.participle);

const APPROXIMATORS = new Set('about almost nearly roughly around some over just more fewer less'.split(' '));
const CAUSES = new Set(
  'cause causes caused causing lead leads led leading force forces forced forcing prompt prompts prompted prompting urge urges urged urging ask asks asked asking allow allows allowed allowing encourage encourages encouraged encouraging require requires required requiring persuade persuades persuaded persuading convince convinces convinced convincing press presses pressed pressing push pushes pushed pushing pressure pressures pressured invite invites invited enable enables enabled order orders ordered expect expects expected compel compels compelled inspire inspires inspired leave leaves left leaving get gets got help helps helped challenge challenges challenged drive drives drove driven want wants wanted permit permits permitted recruit recruiting'.split(
    ' ',
  ),
);
const LENDS = new Set(
  'send sends sent write writes wrote email emails emailed tweet tweets tweeted circulate circulates circulated distribute distributes distributed draft drafts drafted deliver delivers delivered air airs aired launch launches launched sign signs signed issue issues issued release releases released place places placed run runs ran post posts posted publish publishes published spend spends spent leave leaves left'.split(
    ' ',
  ),
);
const CIRCUMSTANCES = new Set(['when', 'while', 'whilst', 'although', 'though', 'because', 'whereas']);
const MEANS = new Set('telephone phone email e-mail fax text letter mail video vote votes margin majority'.split(' '));
const VENUES = new Set(
  'interview interviews tweet tweets post posts statement statements speech speeches email e-mail letter letters appearance appearances debate debates address column op-ed article release message messages memo video call conference rally rallies hearing podcast show program programme broadcast television tv radio twitter facebook instagram youtube media blog monologue testimony keynote commercial'.split(
    ' ',
  ),
);
const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'decades']);
const UNDERGONE = new Set(
  'expected supposed believed thought allowed forced required asked told set determined inclined used called named considered accused'.split(' '),
);
const ONWARD = new Set(['for', 'against', 'out', 'up', 'off', 'about', 'to']);
const NAMING = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'nicknamed', 'codenamed']);
const UTTERED = new Set('says said told thought replied responded insisted joked complained testified'.split(' '));
const DATING = new Set(['last', 'next', 'this', 'late', 'early']);
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these']);

/** The bits of every word a vocabulary knows, worked out once per word. */
export interface WordTable {
  /** Two numbers a word, side by side in memory because they are read together: bits of `W` at `2 * word`, bits of `F` after them. */
  bits: Int32Array;
  known: number;
}

const tables = new WeakMap<Vocabulary, WordTable>();

/** The word bits and form bits by word number, brought up to date with the vocabulary. */
export function wordTable(vocabulary: Vocabulary): WordTable {
  let table = tables.get(vocabulary);
  if (!table) {
    table = { bits: new Int32Array(1 << 15), known: 0 };
    tables.set(vocabulary, table);
  }
  const size = vocabulary.lowers.length;
  if (2 * size > table.bits.length) {
    const larger = new Int32Array(Math.max(2 * size, 2 * table.bits.length));
    larger.set(table.bits);
    table.bits = larger;
  }
  for (let word = table.known; word < size; word++) {
    const lower = vocabulary.lowers[word] as string;
    const surface = vocabulary.surfaces[word] as string;
    table.bits[2 * word] = surface === 'march' ? 0 : bitsOf(lower); // no month
    table.bits[2 * word + 1] = formOf(lower, surface) | kindOf(lower, vocabulary.shapes[word] as number);
  }
  table.known = size;
  return table;
}

function bitsOf(lower: string): number {
  const known = closed.get(lower);
  if (known !== undefined) return known;
  if (/^[.?!…]+$/.test(lower)) return W.terminal;
  if (/\.\)$/.test(lower)) return W.close;
  return 0;
}

function formOf(lower: string, surface: string): number {
  let bits = forms.get(lower) ?? 0;
  if (bits === 0) {
    if (/ing$/.test(lower) && lower.length > 4 && !NOT_ING.has(lower)) bits = F.ing;
    else if (/[^aeiou]ed$|[aeiou]ed$/.test(lower) && lower.length > 3 && !/^(?:need|feed|speed|proceed|succeed|exceed|heed|seed|breed|bleed)$/.test(lower))
      bits = F.past | F.participle;
    else if (/[^s]s$/.test(lower) && lower.length > 2) bits = F.s;
    else bits = F.base;
  } else if (
    /^(?:forecast|broadcast|read|put|set|let|cut|hit|hurt|quit|split|spread|bid|cast|become|found|upset|beset|cost|shut|overcome|overrun)$/.test(lower)
  )
    bits |= F.base;
  if (/^\p{Lu}/u.test(surface)) bits |= F.capital;
  if (/^\p{N}/u.test(surface)) bits |= F.number;
  if (/ly$/.test(lower)) bits |= F.ly;
  return bits;
}

function kindOf(lower: string, shape: number): number {
  let bits = shape & SHAPE.word ? F.word : 0;
  if (APPROXIMATORS.has(lower)) bits |= F.approximator;
  if (ARTICLES.has(lower)) bits |= F.article;
  if (CAUSES.has(lower)) bits |= F.causes;
  if (LENDS.has(lower)) bits |= F.lends;
  if (DATING.has(lower)) bits |= F.dating;
  if (CIRCUMSTANCES.has(lower)) bits |= F.circumstance;
  if (MEANS.has(lower)) bits |= F.means;
  if (VENUES.has(lower)) bits |= F.venue;
  if (DURATIONS.has(lower)) bits |= F.duration;
  if (lower.endsWith('self') || lower.endsWith('selves')) bits |= F.reflexive;
  if (UTTERED.has(lower)) bits |= F.uttered;
  if (lower === "'s" || lower === '’s') bits |= F.short;
  if (NAMING.has(lower)) bits |= F.naming;
  if (UNDERGONE.has(lower)) bits |= F.undergone;
  if (ONWARD.has(lower)) bits |= F.onward;
  if (lower === 'a' || lower === 'an') bits |= F.indefinite;
  if (MALE_TITLE.test(lower)) bits |= F.male;
  else if (FEMALE_TITLE.test(lower) || lower.endsWith('woman')) bits |= F.female;
  else if (lower.endsWith('man') && lower.length > 5) bits |= F.male;
  return bits;
}

const MALE_TITLE = /^(?:mr\.?|sir|lord|king|prince)$/;
const FEMALE_TITLE = /^(?:mrs\.?|ms\.?|miss|lady|queen|princess|madam)$/;
