/**
 * The report's types: the product's contract. Every other file serves these shapes.
 *
 * All offsets are UTF-16 code units into the text the caller passed in, `end` exclusive,
 * so that `text.slice(span.start, span.end) === span.text`, always.
 */

/** A stretch of the caller's text. */
export interface Span {
  /** First UTF-16 code unit. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** The words themselves: `text.slice(start, end)`. */
  text: string;
}

/** Whose words a token is in: the article's own, inside quotation marks, or reported without them. */
export type Voice = 'author' | 'quoted' | 'attributed';

/** The measures, by the names they have in `Scores`. */
export type MeasureName = 'sentiment' | 'loadedTerms' | 'attribution' | 'hedging' | 'rhetoric';

/** What a paragraph is for. Only `body` and `list-item` count in `overall`. */
export type ParagraphRole = 'body' | 'list-item' | 'heading' | 'byline' | 'dateline' | 'boilerplate';

/** A 95 % confidence interval, `[low, high]`. */
export type Interval = [low: number, high: number];

/** One match of a lexicon entry, or of a named detector, in the text. */
export interface Hit extends Span {
  /** Whose words it is in. */
  voice: Voice;
  /** The lexicon, as `id@version`. */
  lexicon: string;
  /** The term of the entry that matched, as the lexicon writes it. */
  entry: string;
  /** The path of the entry's category, `parent/child`. */
  category: string;
}

/** A match that does not count, and why. Listed with `{ explain: true }`. */
export interface SuppressedHit extends Hit {
  /** `unless`: inside a phrase the entry excludes · `longer-match`: inside a longer term of the same lexicon · `name`: inside a proper name · `rule`: a rule of the measure speaks against it. */
  reason: 'unless' | 'longer-match' | 'name' | 'rule';
  /** The phrase, term, name or rule that suppressed it. */
  by: string;
}

/** A lexicon that took part, as it should be cited. */
export interface LexiconReference {
  /** Stable id, `language/name`. */
  id: string;
  /** Semantic version. */
  version: string;
  /** The measure it serves. */
  measure: string;
  /** SPDX expression. */
  licence: string;
  /** `sha256-` and the hex digest of the lexicon's canonical JSON. */
  hash: string;
}

/** Something that changed the valence of a hit, and by how much. */
export interface Modifier extends Span {
  kind:
    | 'negation'
    | 'shifter'
    /** "profit fell", "crime fell": the span is what moves; 1 where more of it is good news, -1 where it is bad news. */
    | 'trend'
    | 'intensifier'
    | 'downtoner'
    /** "too clever". */
    | 'excess'
    | 'contrast'
    | 'concession'
    | 'irrealis'
    /** "would have helped", "if only". */
    | 'counterfactual'
    | 'question'
    /** "is reckless": the judgement is what the sentence says. */
    | 'predicate'
    /** "the reckless plan", "on poverty": it is taken for granted. */
    | 'presupposed'
    /** "the office that wrote the plan that failed": prepositions and clauses deep, in the background of its sentence. */
    | 'embedded'
    /** "to help": it is meant, and has not come about. */
    | 'purpose';
  /** What the valence was multiplied by. */
  factor: number;
}

/** A word or phrase with valence. */
export interface SentimentHit extends Hit {
  /** Valence after its modifiers, about -4 (blame) to 4 (praise). */
  valence: number;
  /** The entry's own valence; of a movement with a `trend`, what it is worth of something wanted: 1.2 for a rise, -1.8 for a fall. */
  base: number;
  modifiers: Modifier[];
  /** How much of a matter of view the word is, 0 to 1, where the entry knows it. */
  subjectivity?: number;
  /** What kind of evaluation the word makes (Martin and White 2005), where the entry knows it: of feelings, of people, of things. */
  appraisal?: 'affect' | 'judgement' | 'appreciation';
}

/** Sentiment: how favourable the wording is. */
export interface SentimentScore {
  /** -1 (blame) to 1 (praise); a damped mean, so it does not grow with length. ±.05 is a sensible neutral band. */
  score: number;
  /** Summed valence of praise, >= 0. */
  positive: number;
  /** Summed valence of blame, <= 0. */
  negative: number;
  /** The author's own voice only. */
  author: { score: number };
  /** Quoted and attributed words only. */
  attributed: { score: number };
  hits: SentimentHit[];
  suppressed?: SuppressedHit[];
}

/** A loaded term. */
export interface LoadedHit extends Hit {
  /** 1 mildly loaded, 2 clearly, 3 flagrantly. */
  weight: number;
  /** A plainer word, where the lexicon offers one. */
  plain?: string;
  /** The actor it labels, by its `name` in `entities`: it stands on the name ("the shameless Berg") or is what the actor is said to be. Where portrayal knows it. */
  target?: string;
}

/** One feature of a score that is a sum. */
export interface ScoreShare {
  /** The feature, `group/name`. */
  feature: string;
  /** How much of it there is; of words quoted or retold, terms count three quarters, all else half. */
  count: number;
  /** What it adds to the sum: positive speaks for, negative against. */
  contribution: number;
}

/** A count with its rate. */
export interface Rate {
  count: number;
  /** Per 100 words. */
  per100Words: number;
  /** 95 % exact Poisson interval of the rate (Garwood 1936). */
  interval: Interval;
}

/** Loaded terms: words that judge or stir beyond what description needs. */
export interface LoadedTermsScore extends Rate {
  /** 0 to 1: graded and length-normalised; the strongest terms count most. `1 / (1 + exp(-sum))` over named features. */
  score: number;
  /** Counts by top-level category. */
  byCategory: Record<string, number>;
  /** The author's own voice, per 100 words in that voice. */
  author: Rate;
  /** Quoted and attributed words, per 100 such words. */
  attributed: Rate;
  hits: LoadedHit[];
  /** With `{ explain: true }`: the sum behind the score, feature by feature. */
  sum?: ScoreShare[];
  suppressed?: SuppressedHit[];
}

/** What kind of source stands behind a statement. */
export type SourceType = 'named-person' | 'named-role' | 'institution' | 'group' | 'anonymous' | 'vague' | 'document' | 'self' | 'pronoun' | 'none';

/** How the reporting word stands to what it reports. */
export type Stance = 'neutral' | 'emphatic' | 'doubting' | 'conceding' | 'hostile' | 'belief' | 'factive';

/** The words that name who says it. */
export interface AttributionSource extends Span {
  type: SourceType;
  /** Of a pronoun: the name it safely stands for, else null. Of anything else: its row in the ledger. */
  resolved: string | null;
  /** Of an anonymous source: how it is described ("a senior official"). */
  descriptor?: string;
}

/** The words that report: a verb, noun, adverb or preposition. */
export interface AttributionCue extends Span {
  /** Dictionary form, as the cue lexicon writes it. */
  lemma: string;
  stance: Stance;
  /** The lexicon, as `id@version`; absent where quotation marks stand without a cue word. */
  lexicon?: string;
}

/** Who says what. */
export interface Attribution {
  source: AttributionSource | null;
  cue: AttributionCue | null;
  /** One span or more: `"We will win," she said, "in May."` is two. */
  content: Span[];
  mode: 'direct' | 'indirect' | 'mixed';
  /** Belief, intention or emotion ascribed to the source without words of theirs. */
  imputed: boolean;
}

/** An assertion in the author's own voice that stands without a source. */
export interface UnattributedAssertion extends Span {
  kind: 'evaluation' | 'cause' | 'motive';
  /** The words that make it an assertion of that kind. */
  cue: Span;
}

/** Attribution: who says what, and what is said by nobody. */
export interface AttributionScore {
  /** 0 to 1: words inside attributed content, quotations included, as a share of all words. */
  attributedShare: number;
  /** 0 to 1: words inside quotation marks that quote someone. */
  quotedShare: number;
  /** Sentences that hold attributed content, of all sentences. */
  sourcedSentences: { count: number; of: number; share: number };
  /** 0 to 1: attributions whose source is named (person, role with a name, institution, document), of all; null where there are none. */
  namedShare: number | null;
  /** 95 % Wilson interval of the share of sourced sentences. */
  interval: Interval;
  attributions: Attribution[];
  unattributed: UnattributedAssertion[];
}

/** The kinds of hedging words. Boosters and deontics are listed but are no hedges. */
export type HedgeKind =
  | 'epistemic'
  | 'evidential'
  | 'hearsay'
  | 'vague-source'
  | 'vague-quantifier'
  | 'approximator'
  | 'frequency'
  | 'conditional'
  | 'peacock'
  | 'booster'
  | 'deontic';

/** A hedge, booster or deontic. */
export interface HedgeHit extends Hit {
  kind: HedgeKind;
  /** 1 slight to 5 decides alone. */
  weight: number;
  /** The rule of the context that gave it this weight or kind; absent where both are the lexicon's. */
  rule?: string;
}

/** Hedging: how sure the wording lets itself be. */
export interface HedgingScore {
  /** Hedges; boosters and deontics apart. */
  hedges: number;
  boosters: number;
  hedgesPer100Words: number;
  /** 95 % exact Poisson interval. */
  hedgesInterval: Interval;
  boostersPer100Words: number;
  boostersInterval: Interval;
  /** -1 (boosters only) to 1 (hedges only); 0 where both weigh the same or there are none. */
  balance: number;
  /** 0 to 1: how uncertain the wording is, weighted cues combined by noisy-or and averaged over sentences. */
  epistemic: number;
  /** 0 to 1: how much leans on vague sources, quantities and renown. */
  weasel: number;
  /** Words of obligation, per 100 words. */
  deontic: number;
  hits: HedgeHit[];
  suppressed?: SuppressedHit[];
}

/** The rhetorical devices; definition, citation and reliability of each stand in the lexicon `en/rhetoric`. */
export type RhetoricDevice =
  | 'repetition'
  | 'us-and-them'
  | 'absolute'
  | 'superlative'
  | 'rhetorical-question'
  | 'call-to-action'
  | 'presupposition'
  | 'agentless'
  | 'appeal-to-the-many'
  | 'appeal-to-authority'
  | 'appeal-to-fear'
  | 'concession'
  | 'whataboutism'
  | 'imputed-motive'
  | 'flag-waving'
  | 'euphemism';

/** A rhetorical device at work. */
export interface RhetoricHit extends Hit {
  device: RhetoricDevice;
  /** A plainer wording, where the lexicon offers one. */
  plain?: string;
}

/** Rhetoric: how the text leans on its reader, besides single loaded words. */
export interface RhetoricScore extends Rate {
  /** Counts by device; a device that does not occur is absent. */
  byDevice: Partial<Record<RhetoricDevice, number>>;
  /** The author's own voice, per 100 words in that voice. */
  author: Rate;
  hits: RhetoricHit[];
  suppressed?: SuppressedHit[];
}

/** A match of a dictionary that is a measure by itself. */
export interface DictionaryHit extends Hit {
  weight: number;
  /** Every category the word is listed in, `category` first. */
  categories: string[];
}

/** A dictionary of the caller's as a measure: how often its words occur, by category. */
export interface DictionaryScore extends Rate {
  /** Mean weight of the hits, where the dictionary has weights; 0 without hits. */
  score: number;
  /** Rate of each category that occurs, by its path; a word in two categories counts in both, and in its parents. */
  byCategory: Record<string, Rate>;
  author: Rate;
  attributed: Rate;
  hits: DictionaryHit[];
  suppressed?: SuppressedHit[];
}

/** The measures of a paragraph or of the whole text. */
export interface Scores {
  sentiment: SentimentScore;
  loadedTerms: LoadedTermsScore;
  attribution: AttributionScore;
  hedging: HedgingScore;
  rhetoric: RhetoricScore;
}

/** The scores that were asked for; a measure that was not is absent. */
export interface MeasuredScores extends Partial<Scores> {
  /** Measures registered from dictionaries alone, by the caller's names. */
  dictionaries?: Record<string, DictionaryScore>;
}

/** One paragraph. */
export interface Paragraph extends MeasuredScores {
  /** Place in the text, from 0. */
  index: number;
  start: number;
  end: number;
  words: number;
  sentences: number;
  role: ParagraphRole;
}

/** One row of the source ledger. */
export interface Source {
  /** The fullest form of the name, or the noun phrase. */
  name: string;
  type: SourceType;
  /** Every place where it is a source. */
  mentions: Span[];
  /** Attributions it stands behind. */
  attributions: number;
  /** Words of content it is given. */
  words: number;
  /** 0 to 1: of those words, the share inside quotation marks. */
  directShare: number;
  /** How its statements are reported, by stance of the cue. */
  stances: Partial<Record<Stance, number>>;
  /** Paragraphs in which it speaks. */
  paragraphs: number[];
}

/** How the text reports a source: the words that vouch for what it says, and those that hold it at a distance. */
export interface CueStances {
  /** The source's row in the ledger. */
  name: string;
  /** Reporting words used for it; belief and feeling that are only ascribed are left out. */
  cues: number;
  /** Of them, those that vouch (factive: "points out", "reveals"). */
  vouching: number;
  /** Of them, those that hold at a distance (doubting or hostile: "claims", "rants"). */
  distancing: number;
  /** -1 (all at a distance) to 1 (all vouched for). */
  lean: number;
  /** The reporting words, most frequent first. */
  words: { lemma: string; stance: Stance; count: number }[];
}

/**
 * How a word concerns an actor. `agent`, `patient`: the actor does it, it befalls the actor · `aggressor`, `victim`,
 * `benefactor`: the same of harm and help · `predicate`: it is said of the actor ("is", "seems") · `modifier`,
 * `apposition`: it stands beside the name · `possessed`: the actor's · `noun`: a noun that the name depends on ("failure of")
 * · `near`: it is only near.
 */
export type PortrayalRole =
  | 'agent'
  | 'patient'
  | 'aggressor'
  | 'victim'
  | 'benefactor'
  | 'predicate'
  | 'modifier'
  | 'apposition'
  | 'possessed'
  | 'noun'
  | 'near';

/** A word that puts an actor in a light. */
export interface PortrayalHit extends Hit {
  /** What it says, about -4 (blame) to 4 (praise), before the share. */
  valence: number;
  role: PortrayalRole;
  /** How much of it falls to the actor, 0 to 1. */
  share: number;
}

/** How often an actor does something, and how often something is done to it. */
export interface Agency {
  /** Verbs whose doer it is. */
  acts: number;
  /** Verbs that it befalls: their object, or the subject of a passive. */
  actedUpon: number;
  /** Of these, passives that name nobody who does it: "Ann was dismissed". */
  agentless: number;
}

/** An actor of the text, and how it is portrayed. */
export interface Entity {
  /** The fullest form of the name, or the name the caller gave. */
  name: string;
  mentions: Span[];
  /**
   * -1 (blamed) to 1 (praised): praise less blame by both together, damped, so it does not grow with length. ±.05 is a sensible
   * neutral band.
   */
  score: number;
  /** Summed value of the praise that falls to it, >= 0. */
  positive: number;
  /** Summed value of the blame that falls to it, <= 0. */
  negative: number;
  /**
   * What the valued words of the paragraphs that name it add to the score, by 8 % of what exceeds the usual measure of news:
   * those that fall to somebody by their place in the clause, the blame that it utters itself, and deeds it has a part in, left out. Where it is the source of a report, other blame counts half.
   */
  surroundings: { positive: number; negative: number };
  agency: Agency;
  /** The words that make it one who harms, one who is harmed, or one who helps. */
  roles: { aggressor: Span[]; victim: Span[]; benefactor: Span[] };
  /** Loaded terms used of it; where loaded terms were measured. */
  labels?: Span[];
  /** How often which stance of reporting words introduces what it says ("claims", "points out"); where attribution was measured. */
  stances?: Partial<Record<Stance, number>>;
  hits: PortrayalHit[];
}

/** A measure that was wanted and could not be taken. */
export interface Unavailable {
  measure: MeasureName;
  /** Why, for a reader: "there is no hedging lexicon for French; …" */
  reason: string;
}

/** What `analyze` returns. */
export interface Report {
  /** The report's own version, `slantwise-report/<major>`. */
  schema: string;
  /** BCP 47 tag of the analyzer's language. */
  language: string;
  lexicons: LexiconReference[];
  /** Measures that the language lacks something for: they are absent from the scores, not zero. Empty for English. */
  unavailable: Unavailable[];
  text: { characters: number; words: number; sentences: number; paragraphs: number };
  /** Body paragraphs and list items only. */
  overall: MeasuredScores;
  paragraphs: Paragraph[];
  /** The source ledger, most words first. */
  sources: Source[];
  /** How each source is reported, most reporting words first: "X claims" beside "Y points out". */
  cueStances: CueStances[];
  entities: Entity[];
}
