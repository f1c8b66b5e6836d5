import { isHeadlineVerb } from './headline-verbs.js';
import { finiteVerbs } from './repair-verbs.js';
import { K, kindsIn } from './repair-words.js';
import { type Document, POS } from './types.js';
import { SHAPE } from './vocabulary.js';

type Read = Pick<Document, 'tokens' | 'vocabulary' | 'sentences' | 'quotationOf'>;

/** How many words the subject of a tag may have. */
const LONGEST_TAG_SUBJECT = 7;
/** What follows a noun of speech: "calls for", "claims of". */
const PREPOSITIONS = new Set(['for', 'of']);
/** What else than nouns its phrase may hold: "a voice-over in the ad | states". */
const IN_SUBJECT = new Set<number>([POS.PRON, POS.DET, POS.ADJ, POS.NUM, POS.ADP]);

/**
 * Verbs that the tagger takes for nouns, put right where the grammar around them leaves no noun:
 * after a quotation and its speaker (`«We won», Brown notes.`), after a name and before a clause ("Brown claims the
 * plan failed"), and plural subject + base form + clause ("Records show that he left").
 */
export function repairTags(read: Read): void {
  const { tokens, vocabulary, sentences, quotationOf } = read;
  const lower = (i: number) => vocabulary.lowers[tokens.word[i] as number] as string;
  const shape = (i: number) => vocabulary.shapes[tokens.word[i] as number] as number;
  const isNoun = (i: number) => tokens.pos[i] === POS.NOUN || tokens.pos[i] === POS.PROPN;
  const kind = kindsIn(vocabulary);
  const kinds = (i: number) => kind(tokens.word[i] as number);

  const isFiniteVerb = finiteVerbs(read);

  for (const { from, to } of sentences) {
    let titled: boolean | undefined;
    if (tokens.pos[from] === POS.VERB && (isFirstName(from, to) || isSurname(from, to))) makeName(from);
    if (isRank(from, to)) makeNoun(from);
    for (let i = from + 1; i < to; i++) {
      const pos = tokens.pos[i];
      if (isRank(i, to)) {
        makeNoun(i);
        continue;
      }
      if (pos === POS.VERB) {
        const capital = (shape(i) & (SHAPE.capital | SHAPE.word)) === (SHAPE.capital | SHAPE.word);
        if (capital) titled ??= inTitleCase(from, to);
        if (capital && !titled && isNamePart(i, from, to)) makeName(i);
        else if (kinds(i) & K.ed && kinds(i - 1) & K.hyphen) makeNoun(i);
        else if (isMeasured(i, from) || isPredicate(i) || isObject(i, from)) makeNoun(i);
        else if (kinds(i) & K.house && kinds(i - 1) & K.to && !startsPhrase(i + 1, to)) makeNoun(i);
        else if (kinds(i - 1) & K.to && i - 2 >= from && kinds(i - 2) & K.according && !(kinds(i) & (K.ing | K.ly))) makeNoun(i);
      }
      if (isNoun(i) && isHeadlineVerb(read, i, from, to)) makeVerb(i);
      if ((shape(i) & SHAPE.capital) !== 0) continue;
      if (pos === POS.ADJ && kinds(i) & K.office && endsPhrase(i, to)) makeNoun(i);
      const tag = tokens.pos[i];
      if ((tag === POS.NOUN || tag === POS.ADJ || tag === POS.ADV) && isFiniteVerb(i, from, to)) makeVerb(i);
      if (tag === POS.ADJ && (takesObject(i, to) || (i - 1 > from && followsModal(i, to)))) makeVerb(i);
      if (tag !== POS.NOUN) continue;
      if (endsTag(i, from, to) || opensTag(i, to) || opensClause(i, from, to) || isProgressive(i, to) || isGerund(i, to)) makeVerb(i);
    }
  }

  /** "The Associated | Press", "Ted | Cruz", `«…» | Shook | said`: inside a sentence only names have capitals. */
  function isNamePart(i: number, from: number, to: number): boolean {
    if (tokens.pos[i - 1] !== POS.PUNCT) return i - 1 > from || (shape(i - 1) & SHAPE.capital) !== 0 ? follows(i, to) : false;
    if (kinds(i - 1) & K.comma) return follows(i, to);
    return (
      (shape(i - 1) & SHAPE.closing) !== 0 &&
      (quotationOf[i - 1] as number) >= 0 &&
      (quotationOf[i] as number) < 0 &&
      (shape(i - 2) & SHAPE.terminal) === 0 &&
      follows(i, to)
    );
  }

  /** "Ted | Lund accuses": before a name that has a verb of its own, a first word that looks like a past form is a name too. */
  function isFirstName(i: number, to: number): boolean {
    if (!/ed$/.test(lower(i)) || i + 2 >= to || !isCapital(i + 1)) return false;
    let after = i + 1;
    while (after < to && isCapital(after) && tokens.pos[after] !== POS.VERB) after++;
    return after > i + 1 && after < to && (tokens.pos[after] === POS.VERB || tokens.pos[after] === POS.AUX || lower(after) === "'s");
  }

  /** "Lynch | calls it a day": a first word before a third person is a name. */
  function isSurname(i: number, to: number): boolean {
    if (i + 2 >= to || !isCapital(i) || tokens.pos[i + 1] !== POS.VERB || /(?:ing|ed|s)$/.test(lower(i))) return false;
    if ((kinds(i + 1) & K.finite) !== 0) return true;
    // "Burr | added that", "Frost | said"; "Stay | tuned"
    return lower(i + 1) === 'said' || ((kinds(i + 1) & K.past) !== 0 && (kinds(i + 2) & (K.that | K.subject)) !== 0);
  }

  function isCapital(i: number): boolean {
    return (shape(i) & SHAPE.capital) !== 0 && tokens.pos[i] !== POS.PUNCT;
  }

  /** Not "… to Win" at the end of a title, nor before "the". */
  function follows(i: number, to: number): boolean {
    return i + 1 >= to || tokens.pos[i + 1] !== POS.DET;
  }

  /** More than two thirds of the words begin with a capital. */
  function inTitleCase(from: number, to: number): boolean {
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      const bits = shape(i);
      if (!(bits & SHAPE.word)) continue;
      words++;
      if (bits & SHAPE.capital) capitals++;
    }
    return capitals * 3 > words * 2 && words > 3;
  }

  /** "said | lead | author Ada Berg": before an office and a name. */
  function isRank(i: number, to: number): boolean {
    return (kinds(i) & K.rank) !== 0 && i + 2 < to && tokens.pos[i + 1] === POS.NOUN && isCapital(i + 2);
  }

  /** "the police | chief | urged": no noun follows; "the chief officer", "the chief elected official" have one. */
  function endsPhrase(i: number, to: number): boolean {
    const next = i + 1 < to ? tokens.pos[i + 1] : POS.PUNCT;
    if (next === POS.VERB && i + 2 < to && isNoun(i + 2) && !isCapital(i + 2)) return false; // "the | chief | elected official"
    return next === POS.VERB || next === POS.AUX || next === POS.ADP || next === POS.PUNCT;
  }

  /** "a six-point | lead", "a 10-year | ban": after a measure comes a noun. */
  function isMeasured(i: number, from: number): boolean {
    return (
      i - 3 >= from && (kinds(i - 2) & K.hyphen) !== 0 && tokens.pos[i - 3] === POS.NUM && tokens.pos[i - 1] === POS.NOUN && !(kinds(i) & (K.ing | K.past))
    );
  }

  /** "There were | reports": no third person stands after "be". */
  function isPredicate(i: number): boolean {
    return tokens.pos[i - 1] === POS.AUX && (kinds(i - 1) & K.be) !== 0 && (kinds(i) & (K.s | K.past)) === K.s;
  }

  /** "The mayor rejected | calls for a vote": a plural right after the only verb and its subject is the object. */
  function isObject(i: number, from: number): boolean {
    if ((kinds(i) & (K.s | K.past)) !== K.s || tokens.pos[i - 1] !== POS.VERB || !(kinds(i - 1) & K.past) || !PREPOSITIONS.has(lower(i + 1))) return false;
    for (let j = i - 2; j >= from; j--) {
      const pos = tokens.pos[j];
      if (pos === POS.VERB || pos === POS.AUX || pos === POS.PUNCT || pos === POS.SCONJ || (kinds(j) & (K.that | K.subject) && j > from)) return false;
      if (pos === POS.DET && j > from) return false;
    }
    return i - 2 >= from;
  }

  /** "went to | jail |.", unlike "had to | jail | the thief". */
  function startsPhrase(i: number, to: number): boolean {
    const tag = i < to ? tokens.pos[i] : POS.PUNCT;
    return isNoun(i) || tag === POS.DET || tag === POS.PRON || tag === POS.ADJ;
  }

  /** "according to | people", "according to | exit polls", "an op-ed": here no verb comes. */
  function makeNoun(i: number): void {
    tokens.pos[i] = POS.NOUN;
    tokens.lemma[i] = vocabulary.lemmaAs(tokens.word[i] as number, POS.NOUN);
  }

  function makeName(i: number): void {
    tokens.pos[i] = POS.PROPN;
    tokens.lemma[i] = vocabulary.lemmaAs(tokens.word[i] as number, POS.PROPN);
  }

  /** `«…» Brown | notes | .` */
  function endsTag(i: number, from: number, to: number): boolean {
    const next = i + 1 < to ? i + 1 : -1;
    if (next >= 0 && tokens.pos[next] !== POS.PUNCT && tokens.pos[next] !== POS.ADP && tokens.pos[next] !== POS.ADV) return false;
    if ((quotationOf[i] as number) >= 0 || (!isNoun(i - 1) && tokens.pos[i - 1] !== POS.PRON)) return false;
    if (!(kinds(i) & K.finite)) return false;
    let start = i - 1;
    while (
      start > from &&
      i - start <= LONGEST_TAG_SUBJECT &&
      (quotationOf[start] as number) < 0 &&
      (isNoun(start) || IN_SUBJECT.has(tokens.pos[start] as number) || (kinds(start) & K.hyphen) !== 0)
    )
      start--;
    if (start > from && start < i - 1 && kinds(start) & K.comma) start--;
    return (quotationOf[start] as number) >= 0 && i - start <= LONGEST_TAG_SUBJECT + 1 && (quotationOf[i] as number) < 0;
  }

  /** `«It is late,» | notes | Ada Lund`: between a quotation that ends in a comma and a name that has no other verb. */
  function opensTag(i: number, to: number): boolean {
    if (!(kinds(i) & K.finite) || i + 1 >= to || tokens.pos[i + 1] !== POS.PROPN || (quotationOf[i] as number) >= 0) return false;
    if ((quotationOf[i - 1] as number) < 0 || !(shape(i - 1) & SHAPE.closing) || !(kinds(i - 2) & K.comma)) return false;
    let after = i + 1;
    while (after < to && tokens.pos[after] === POS.PROPN) after++;
    return after === to || (tokens.pos[after] !== POS.VERB && tokens.pos[after] !== POS.AUX);
  }

  /** "Brown | claims | the plan", "he | hints | that", "Records | show | he": a clause follows and the number agrees. */
  function opensClause(i: number, from: number, to: number): boolean {
    if (i + 2 >= to) return false;
    const before = tokens.pos[i - 1] as number;
    const word = kinds(i);
    const next = kinds(i + 1);
    if (kinds(i - 1) & K.subject) return tokens.pos[i + 1] !== POS.NOUN && (word & K.finite) !== 0;
    if (before === POS.PUNCT && kinds(i - 1) & K.comma && next & (K.that | K.opener))
      return (word & K.finite) !== 0 && !(word & K.agentive) && isFirstVerb(i, from);
    if (!isNoun(i - 1)) return false;
    const opens = (next & K.opener) !== 0 || ((quotationOf[i + 1] as number) >= 0 && (quotationOf[i] as number) < 0);
    const plural = (kinds(next & (K.that | K.out) ? headOf(i - 1, from) : i - 1) & (K.s | K.people)) !== 0;
    if (next & K.that && before === POS.NOUN && endsAdjunct(i - 1, from)) return false;
    if (word & K.s) {
      if (word & K.agentive) return false;
      if (before === POS.PROPN) return opens;
      return !plural && ((opens && !(next & K.to)) || opensName(i, from, to)) && before === POS.NOUN;
    }
    if (!plural || (before === POS.PROPN && i - 1 > from)) return false;
    if (next & K.out && kinds(i + 2) & K.that) return true;
    if (next & K.subject || tokens.pos[i + 1] === POS.DET) return tokens.pos[i + 1] !== POS.DET || before === POS.NOUN || i - 1 === from;
    return (next & K.that) !== 0 && tokens.pos[i + 2] !== POS.VERB && tokens.pos[i + 2] !== POS.AUX;
  }

  /** "A woman | claims Bay Ferries cheated her": the only verb that can stand before the name of the next one's subject. */
  function opensName(i: number, from: number, to: number): boolean {
    if (!isCapital(i + 1) || !isNoun(i + 1)) return false;
    for (let j = from; j < i; j++) if (tokens.pos[j] === POS.VERB || tokens.pos[j] === POS.AUX) return false;
    for (let j = i + 2; j < to && tokens.pos[j] !== POS.PUNCT; j++) if (tokens.pos[j] === POS.VERB || tokens.pos[j] === POS.AUX) return true;
    return false;
  }

  /** "said in her opening | remarks that": a phrase with a preposition, right after a verb, ends in a noun. */
  function endsAdjunct(at: number, from: number): boolean {
    let i = at;
    while (i > from && (isNoun(i) || tokens.pos[i] === POS.ADJ || tokens.pos[i] === POS.DET || tokens.pos[i] === POS.PRON)) i--;
    return i > from && tokens.pos[i] === POS.ADP && tokens.pos[i - 1] === POS.VERB;
  }

  /** "an email to his supporters | notes that": the noun before the preposition counts. */
  function headOf(at: number, from: number): number {
    let i = at;
    while (i > from && (isNoun(i) || tokens.pos[i] === POS.ADJ || tokens.pos[i] === POS.DET || tokens.pos[i] === POS.PRON)) i--;
    return i > from && tokens.pos[i] === POS.ADP && (tokens.pos[i - 1] === POS.NOUN || i - 1 === from) ? i - 1 : at;
  }

  /** "Ada Berg, a consultant, | notes that": after an apposition comes the verb of a name that has had none yet. */
  function isFirstVerb(i: number, from: number): boolean {
    let commas = 0;
    for (let j = i - 1; j >= from; j--) {
      if (tokens.pos[j] === POS.VERB || tokens.pos[j] === POS.AUX || (quotationOf[j] as number) >= 0) return false;
      if (kinds(j) & K.comma && ++commas === 2) return isNoun(j - 1);
    }
    return false;
  }

  /** "has been | warning | that": no noun is what the subject is. */
  function isProgressive(i: number, to: number): boolean {
    if (tokens.pos[i - 1] !== POS.AUX || i + 1 >= to || !(kinds(i) & K.ing)) return false;
    return (kinds(i - 1) & K.be) !== 0 && ((kinds(i + 1) & K.opener) !== 0 || tokens.pos[i + 1] === POS.PROPN);
  }

  /** "known for | cheating his workers", "left after | arresting Lund", "…, | mocking Lund": a form in -ing with an object is no noun. */
  function isGerund(i: number, to: number): boolean {
    if (i + 1 >= to || !(kinds(i) & K.ing) || kinds(i) & K.time) return false;
    const after = tokens.pos[i - 1] === POS.ADP;
    if (tokens.pos[i + 1] === POS.PROPN) return (after || (kinds(i - 1) & K.comma) !== 0) && !(kinds(i + 1) & K.time);
    return after && (tokens.pos[i + 1] === POS.DET || (kinds(i + 1) & K.possessive) !== 0);
  }

  /** "He left, | promising a vote", "…, | reassuring that": no adjective stands before an article or a possessor, nor between a comma and "that". */
  function takesObject(i: number, to: number): boolean {
    if (i + 1 >= to || !(kinds(i) & K.ing)) return false;
    return tokens.pos[i + 1] === POS.DET || (kinds(i + 1) & K.possessive) !== 0 || ((kinds(i + 1) & K.that) !== 0 && (kinds(i - 1) & K.comma) !== 0);
  }

  /** "It may | lower the risk": no adjective stands between a modal and an article or a possessor. */
  function followsModal(i: number, to: number): boolean {
    if (tokens.pos[i - 1] !== POS.AUX || !(kinds(i - 1) & K.modal) || i + 1 >= to) return false;
    return tokens.pos[i + 1] === POS.DET || (kinds(i + 1) & K.possessive) !== 0;
  }

  function makeVerb(i: number): void {
    tokens.pos[i] = POS.VERB;
    tokens.lemma[i] = vocabulary.lemmaAs(tokens.word[i] as number, POS.VERB);
  }
}
