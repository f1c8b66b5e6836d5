import { type Document, POS } from './types.js';
import { SHAPE } from './vocabulary.js';
import { createWordBits } from './word-flag.js';

type Read = Pick<Document, 'tokens' | 'vocabulary' | 'quotationOf'>;

/** What a word is to the rules below; bits of `kindOf`. */
const K = {
  /** Ends in -s like a third person: "claims". */
  s: 1,
  /** Ends in -ed: "opposed". */
  ed: 2,
  /** Subjects by form: he, they, there. */
  subject: 4,
  /** Objects by form: him, them, itself. */
  object: 8,
  /** the, a, his: open a noun phrase. */
  opener: 16,
  /** Ends a phrase that stands for several people or things: "records", "people", "percent". */
  plural: 32,
  who: 64,
  that: 128,
  /** Nouns that are never the verb of the word before: "supporters", "emails". */
  agentive: 256,
  /** Verbs of a reporting clause after its content: "…, records show". */
  tag: 512,
  /** Stand for people or things of their own: "many", "percent". */
  quantity: 1024,
  reflexive: 2048,
  /** Nouns that as verbs open a clause without "that": "fear", "claim". */
  clausal: 8192,
  /** As verbs they are followed by an infinitive: "plans". */
  intent: 16384,
  modal: 32768,
  /** Days and months, which are no objects. */
  time: 4096,
  /** Hardly ever a noun: "say", "think". */
  say: 65536,
  /** Never a noun but in "his say": "says". */
  says: 524288,
  /** "some", which may stand before a noun or alone. */
  some: 1048576,
  as: 2097152,
  do: 4194304,
  /** After a plural mostly a verb where a clause follows: "polls show". */
  show: 131072,
  /** A past form by its look: "maimed", no "hatred". */
  past: 262144,
  whether: 8388608,
  /** As verbs they may be followed by "whether", as nouns hardly right after another: "doubts". */
  questioning: 16777216,
  by: 33554432,
  whose: 67108864,
  what: 134217728,
} as const;

const words = (list: string) => new Set(list.split(' '));
const NOUNS_IN_ED = words('hatred hundred kindred sacred watershed seabed riverbed newlywed moped bobsled infrared');
const SUBJECTS = words('he she they we i it there you');
const OBJECTS = words('him them me us himself herself themselves itself');
const OPENERS = words('the a an his her its their our my your this these those every any no all');
const PLURALS = words('people police women men children critics data');
const QUANTITIES = words('percent % many others few both');
const TAG_VERBS = words('show shows say says claim claims report reports note notes suggest suggests estimate estimates forecast forecasts');
const CLAUSAL = words('fear claim hope vow pledge wish doubt bet guess estimate');
const INTENTS = words('plan plans hope hopes vow vows pledge pledges promise promises claim claims');
const QUESTIONING = words('doubt doubts question questions');
const MODALS = words("will would can could may might must should 'll 'd");
const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday',
);
const AGENTIVE =
  /(?:[eo]rs|[dgkt]or|[dgk]er|ists?|ians?|icans?|ees|ings|ments|tions|sions|ships|ics|isms|ities|nesses|mails|men|women|idents?|onents?|idates?|elegates?|news)$/;

/** How many words the subject of a reporting clause after its content may have. */
const LONGEST_SUBJECT = 14;
/** How many phrases with a preposition may stand between a noun and its verb. */
const LONGEST_POSTMODIFIER = 3;
/** How many words an aside after a noun may have. */
const LONGEST_ASIDE = 16;
/** How far the rules below look for another verb. */
const FARTHEST = 10;

function kindOf(word: string): number {
  let bits = 0;
  if (/[^su']s$/.test(word)) bits |= word === 'news' || word.endsWith('ics') ? K.s : K.s | K.plural;
  if (word === 'forecast') bits |= K.past;
  if (/[^e]ed$/.test(word)) bits |= word.length < 5 || NOUNS_IN_ED.has(word) ? K.ed : K.ed | K.past;
  if (SUBJECTS.has(word)) bits |= K.subject;
  if (OBJECTS.has(word)) bits |= K.object;
  if (OPENERS.has(word)) bits |= K.opener;
  if (PLURALS.has(word)) bits |= K.plural;
  if (AGENTIVE.test(word)) bits |= K.agentive;
  if (TAG_VERBS.has(word)) bits |= K.tag;
  if (word === 'say' || word === 'think') bits |= K.say;
  if (word === 'what') bits |= K.what;
  if (word === 'says') bits |= K.says;
  if (word === 'some') bits |= K.some;
  if (word === 'as') bits |= K.as;
  if (word === 'do' || word === 'does' || word === 'did') bits |= K.do;
  if (word === 'show' || word === 'suggest') bits |= K.show;
  if (word === 'who') bits |= K.who;
  if (word === 'whether') bits |= K.whether;
  if (word === 'by') bits |= K.by;
  if (word === 'whose') bits |= K.whose;
  if (QUESTIONING.has(word)) bits |= K.questioning;
  if (word === 'that' || word === 'which' || word === 'whom') bits |= K.that;
  if (QUANTITIES.has(word)) bits |= K.quantity;
  if (/sel(?:f|ves)$/.test(word)) bits |= K.reflexive;
  if (CLAUSAL.has(word)) bits |= K.clausal;
  if (INTENTS.has(word)) bits |= K.intent;
  if (MODALS.has(word)) bits |= K.modal;
  if (TIMES.has(word)) bits |= K.time;
  return bits;
}

const kindsIn = createWordBits(kindOf);

/** Says of a word that is tagged as a noun, adjective or adverb whether the grammar around it makes it a finite verb. */
export function finiteVerbs({ tokens, vocabulary, quotationOf }: Read): (i: number, from: number, to: number) => boolean {
  const kind = kindsIn(vocabulary);
  const bitsAt = (i: number) => kind(tokens.word[i] as number);
  const tag = (i: number) => tokens.pos[i] as number;
  const isNoun = (i: number) => tag(i) === POS.NOUN || tag(i) === POS.PROPN;
  const isVerb = (i: number) => tag(i) === POS.VERB || tag(i) === POS.AUX;
  const isCapital = (i: number) => ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.capital) !== 0;

  return (i, from, to) => {
    if (i + 1 >= to || (quotationOf[i] as number) !== (quotationOf[i - 1] as number)) return endsClause(i, from, to);
    const bits = bitsAt(i);
    if (bits & K.questioning && asksWhether(i, bits)) return true;
    if (bits & K.agentive) return false;
    if (tag(i) === POS.NOUN && tag(i - 1) === POS.PART && bitsAt(i - 2) & K.do) return true; // "I don't | think leaving helps"
    if (bits & K.says && tag(i) === POS.NOUN) return true; // "a wall which the council | says will fall"
    if (bits & K.say && bitsAt(i - 1) & K.subject) return true; // "the knife that they | say was used"
    return (
      isPast(i, from, to, bits) ||
      followsWho(i, to) ||
      (tag(i) !== POS.ADV && (followsThat(i, to, bits) || hasObject(i, from, to, bits) || opensThought(i, from, to, bits) || opensReport(i, from, to, bits))) ||
      endsClause(i, from, to)
    );
  };

  /** "The dog | maimed Berg", "they | adored the mayor", "came and | shunned Berg", "was | menaced by", "Lund, | menaced by Berg, left", "had | forecast growth": a past form that the tagger does not know. */
  function isPast(i: number, from: number, to: number, bits: number): boolean {
    if (!(bits & K.past) || tag(i) === POS.ADV) return false;
    const before = i - 1;
    if (tag(before) === POS.AUX) return tag(i) === POS.NOUN;
    const next = bitsAt(i + 1);
    if (next & K.by) return tag(i) === POS.NOUN && tag(before) !== POS.DET && tag(before) !== POS.ADJ;
    const acts = (next & (K.opener | K.object)) !== 0 || (tag(i + 1) === POS.PROPN && !(next & K.time) && !namesSubject(i + 1, to));
    if (!acts) return false;
    if (bitsAt(before) & K.subject || tag(before) === POS.CCONJ) return true;
    // "On Monday, Lund | shunned the mayor", "Lund, a sailor, | shunned Berg": as a noun it would stand next to another phrase.
    if (tag(i) === POS.NOUN && (isNoun(before) || tag(before) === POS.PUNCT)) return true;
    return isNoun(before) && startsClauseAt(before, from);
  }

  /** "voters who | favor its use", "people who | sleep less", "those who | smoke are ill", "a man who | backs Lund": after "who" comes a verb, an adverb or a subject, never a noun. */
  function followsWho(i: number, to: number): boolean {
    if (!(bitsAt(i - 1) & K.who) || i + 1 >= to) return false;
    let next = i + 1;
    while (next < to && tag(next) === POS.ADV) next++;
    if (next < to && isVerb(next)) return tag(next) === POS.AUX && tag(i) === POS.NOUN && !(bitsAt(i) & (K.plural | K.s)); // "who | doctors say is ill"
    if (tag(i) === POS.NOUN && (next > i + 1 || tag(next) === POS.PUNCT)) return true;
    return (
      startsObject(i + 1) ||
      (bitsAt(i + 1) & K.subject) !== 0 ||
      (tag(i) === POS.ADV ? false : tag(i + 1) === POS.ADP || tag(i + 1) === POS.PART || tag(i + 1) === POS.ADJ || tag(i + 1) === POS.NOUN)
    );
  }

  /** "a group that | backs Lund", "the law which | opposed the tax". */
  function followsThat(i: number, to: number, bits: number): boolean {
    if (!(bitsAt(i - 1) & K.that) || !(bits & (K.s | K.ed)) || i + 1 >= to) return false;
    return startsObject(i + 1);
  }

  /** "The paper | slams Lund", "soldiers | mock the plan", "sixty percent | call him fit": a subject before, an object after, and no verb yet. */
  function hasObject(i: number, from: number, to: number, bits: number): boolean {
    const before = i - 1;
    const subject = bitsAt(before);
    const several = (subject & K.quantity) !== 0 || (isNoun(before) && (subject & K.plural) !== 0 && !(tag(before) === POS.PROPN && before > from));
    if (!several && !isNoun(before)) return false;
    if (!(bits & K.ed) && ((bits & K.s) !== 0) === several) return false;
    const next = bitsAt(i + 1);
    if (next & K.object) return !(next & K.reflexive && bits & K.s);
    if (!startsClauseAt(before, from)) return false;
    if (next & K.opener) return true;
    if (bits & K.ed || tag(i) === POS.ADJ) return false;
    if (next & K.subject) return !(bits & K.s) && i + 2 < to && (isVerb(i + 2) || tag(i + 2) === POS.ADV);
    return tag(i + 1) === POS.PROPN && !(next & K.time) && ((bits & K.tag) !== 0 || !namesSubject(i + 1, to));
  }

  /** "the groups | Green Coast and Blue Bay said": the names after the noun are the subject of a verb. */
  function namesSubject(at: number, to: number): boolean {
    let i = at;
    while (i < to && (tag(i) === POS.PROPN || tag(i) === POS.CCONJ || (tag(i) === POS.NOUN && isCapital(i)))) i++;
    return i < to && isVerb(i);
  }

  /** No verb stands between the start of the sentence, or a comma or conjunction, and the subject. */
  function startsClauseAt(subject: number, from: number): boolean {
    for (let i = subject; i >= Math.max(from, subject - FARTHEST); i--) {
      if (isVerb(i) || tag(i) === POS.PART) return false;
      if (tag(i) === POS.SCONJ) return true;
      if (tag(i) === POS.PUNCT && i < subject) return false;
    }
    return true;
  }

  /** "Lund | doubts whether it floats", "critics | question whether it floats". */
  function asksWhether(i: number, bits: number): boolean {
    return (bitsAt(i + 1) & K.whether) !== 0 && isNoun(i - 1) && ((bitsAt(i - 1) & K.plural) !== 0) !== ((bits & K.s) !== 0);
  }

  /** "They worry and | fear they will lose", "a plan critics | hope will fail", "Lund, who owns it, | plans to sell", "Lund, whose firm | plans to sell". */
  function opensThought(i: number, from: number, to: number, bits: number): boolean {
    if (i + 2 >= to) return false;
    const before = tag(i - 1);
    if (bits & K.intent && (before === POS.PUNCT || (before === POS.NOUN && bitsAt(i - 2) & K.whose))) return tag(i + 1) === POS.PART && isVerb(i + 2);
    if (bits & K.intent && tag(i) === POS.NOUN && before === POS.NOUN && agrees(i, bits) && aimsAlone(i, from, to)) return true;
    if (!(bits & K.clausal)) return false;
    const quantity = (bitsAt(i - 1) & K.quantity) !== 0;
    if (quantity && bitsAt(i + 1) & K.that) return !isVerb(i + 2); // "Few | doubt that it floats"
    const several = before === POS.CCONJ || quantity || (isNoun(i - 1) && isPlural(i - 1, from));
    // "Residents | fear the bridge will fall", "Lund and Berg | fear a strike": after several, no noun stands before "the"
    if (several && before !== POS.CCONJ && tag(i) === POS.NOUN && bitsAt(i + 1) & K.opener && startsClauseAt(i - 1, from)) return true;
    return several && ((bitsAt(i + 1) & K.modal) !== 0 || ((bitsAt(i + 1) & K.subject) !== 0 && isVerb(i + 2)));
  }

  /** "The council | plans", "the sailors | plan". */
  function agrees(i: number, bits: number): boolean {
    return ((bits & K.s) !== 0) !== ((bitsAt(i - 1) & K.plural) !== 0);
  }

  /** "The council | plans to vote": the only verb that the clause can have; "The council plans to build were dropped" has another. */
  function aimsAlone(i: number, from: number, to: number): boolean {
    if (tag(i + 1) !== POS.PART || !isVerb(i + 2) || !startsClauseAt(i - 1, from)) return false;
    for (let j = i + 3; j < to && tag(j) !== POS.PUNCT && tag(j) !== POS.SCONJ && tag(j) !== POS.CCONJ && !(bitsAt(j) & (K.that | K.who)); j++)
      if (isVerb(j) && tag(j - 1) !== POS.PART && (tag(j) === POS.AUX || bitsAt(j) & (K.ed | K.s))) return false;
    return true;
  }

  /** "One in five | say that won't work", "polls in Holm | show the two boats are alike": several before, a clause after; "a big say that counts" is a noun. */
  function opensReport(i: number, from: number, to: number, bits: number): boolean {
    if (!(bits & (K.say | K.show))) return false;
    const before = i - 1;
    if (tag(before) === POS.PUNCT) return (bitsAt(i + 1) & K.that) !== 0 && i + 2 < to && !isVerb(i + 2) && endsAside(before, from);
    const several =
      tag(before) === POS.NUM ||
      (bitsAt(before) & K.quantity) !== 0 ||
      ((bitsAt(before) & K.some) !== 0 && startsClauseAt(before, from)) || // "Some | say it is late"; "They have some say in it" has its verb
      (bits & K.say ? isNoun(before) || tag(before) === POS.ADJ : isNoun(before) && isPlural(before, from));
    if (!several) return false;
    const next = bitsAt(i + 1);
    if (next & K.that) return bits & K.say ? tag(before) !== POS.ADJ : i + 2 < to && !isVerb(i + 2);
    for (let j = i + 1; j < Math.min(to, i + FARTHEST); j++) {
      if (isVerb(j)) return j > i + 1 || followsRelative(before, from);
      if (tag(j) === POS.PUNCT || tag(j) === POS.CCONJ) return false;
    }
    return false;
  }

  /** "The results, published on Monday, | show that": a plural before the aside that ends there. */
  function endsAside(comma: number, from: number): boolean {
    for (let i = comma - 1; i > Math.max(from, comma - LONGEST_ASIDE); i--) if (tag(i) === POS.PUNCT) return isNoun(i - 1) && (bitsAt(i - 1) & K.plural) !== 0;
    return false;
  }

  /** "the knife that local prosecutors | say was used", "what prosecutors | say was theft": the subject of a relative clause. */
  function followsRelative(at: number, from: number): boolean {
    let i = at;
    while (i > from && (isNoun(i) || tag(i) === POS.ADJ) && !(bitsAt(i) & K.that)) i--;
    if (i > from && bitsAt(i) & K.opener) i--;
    return i >= from && (bitsAt(i) & (K.that | K.what)) !== 0;
  }

  /** "polls", "polls in Holm", "files from the ministry", "files seen by the Herald in May": the noun before the first preposition or participle counts. */
  function isPlural(at: number, from: number): boolean {
    if (bitsAt(at) & K.plural) return true;
    let i = at;
    for (let phrases = 0; phrases < LONGEST_POSTMODIFIER; phrases++) {
      let determined = false;
      for (; i > from && (isNoun(i) || tag(i) === POS.ADJ || tag(i) === POS.DET || tag(i) === POS.NUM); i--) determined ||= tag(i) === POS.DET;
      if (i <= from || tag(i) !== POS.ADP) return false;
      const before = i - 1;
      // "files kept in court"; "fans turned to the | show" has its verb
      if (tag(before) === POS.VERB)
        return before > from && (!determined || (bitsAt(i) & K.by) !== 0) && isNoun(before - 1) && (bitsAt(before - 1) & K.plural) !== 0;
      if (!isNoun(before)) return false;
      if (bitsAt(before) & K.plural) return true;
      i = before;
    }
    return false;
  }

  /** "The ferry was late, harbour records | show." */
  function endsClause(i: number, from: number, to: number): boolean {
    const bits = bitsAt(i);
    if (!(bits & K.tag) || !isNoun(i - 1) || isCapital(i)) return false;
    if (i + 1 < to && tag(i + 1) !== POS.PUNCT) return false;
    const many = (bitsAt(i - 1) & K.plural) !== 0;
    if (((bits & K.s) !== 0) === many && !(bits & K.s && tag(i - 1) === POS.PROPN)) return false;
    let start = i - 1;
    while (start > from && i - start < LONGEST_SUBJECT && tag(start) !== POS.PUNCT && !isVerb(start)) start--;
    if (bitsAt(tag(start) === POS.PUNCT ? start + 1 : start) & K.as) return i + 1 < to; // "As Lund | notes, it is late"
    if (tag(start) !== POS.PUNCT) return false;
    for (let j = start - 1; j >= Math.max(from, start - 2 * FARTHEST); j--) if (isVerb(j)) return true;
    return (quotationOf[start] as number) >= 0 || standsInAside(start, i + 1, from, to);
  }

  /** "The boat, the report | notes, was old", "In May, the suit | claims, Lund left": between commas in a clause that has no verb before the first; "In Holm, the land | claims, the boats and the debts were sold" goes on with a list. */
  function standsInAside(opening: number, closing: number, from: number, to: number): boolean {
    if (closing + 1 >= to || opening <= from) return false;
    if (isVerb(closing + 1)) return isNoun(opening - 1);
    if (tag(from) !== POS.ADP) return false;
    for (let i = closing + 1; i < Math.min(to, closing + FARTHEST); i++) {
      if (isVerb(i)) return i > closing + 1;
      if (tag(i) === POS.PUNCT || tag(i) === POS.CCONJ) return false;
    }
    return false;
  }

  function startsObject(i: number): boolean {
    return (bitsAt(i) & (K.opener | K.object)) !== 0 || tag(i) === POS.PROPN || tag(i) === POS.DET;
  }
}
