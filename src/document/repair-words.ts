import { createWordBits } from './word-flag.js';

/** Nouns that name people by what they do: never the verb of the name before them ("Brown supporters"). */
const AGENTIVE = /(?:[eo]rs|ists|ians|icans|ees|ings|ments|tions|ships)$/;
/** Verbs whose own base looks agentive. */
const VERBS_IN_ER = new Set('answers counters wonders whispers mutters murmurs considers remembers'.split(' '));
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'it']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const OPENERS = new Set('the a an his her its their he she they we it that to'.split(' '));

/** What a word is to the rules that repair tags; bits of `kindOf`. */
export const K = {
  subject: 1,
  opener: 2,
  /** Could be a third person: "claims", "remembers", no "supporters". */
  finite: 4,
  /** Ends in one s: a third person or a plural. */
  s: 8,
  agentive: 16,
  that: 32,
  out: 64,
  people: 128,
  comma: 256,
  hyphen: 512,
  to: 1024,
  according: 2048,
  /** The second half of "op-ed". */
  ed: 4096,
  /** Ends in -ing. */
  ing: 8192,
  /** Ends in -ly. */
  ly: 16384,
  /** Forms of "be" before a progressive. */
  be: 32768,
  /** Houses that one is sent to without an article; as verbs they need an object. */
  house: 65536,
  /** Ends in -ed. */
  past: 131072,
  /** Parts of the day and the year, which have no object. */
  time: 262144,
  possessive: 524288,
  modal: 1048576,
  /** Verbs that are a rank before an office: "lead author". */
  rank: 2097152,
  /** Adjectives before a noun, and people before anything else: "the police chief". */
  office: 4194304,
} as const;

/** Words that are of one kind only. */
const KIND_OF_WORD: Readonly<Record<string, number>> = {
  out: K.out,
  people: K.people,
  ',': K.comma,
  '-': K.hyphen,
  according: K.according,
  ed: K.ed,
  court: K.house,
  jail: K.house,
  spring: K.time,
  morning: K.time,
  evening: K.time,
  prison: K.house,
  lead: K.rank,
  chief: K.office,
  may: K.modal,
  might: K.modal,
  can: K.modal,
  could: K.modal,
  will: K.modal,
  would: K.modal,
  shall: K.modal,
  should: K.modal,
  must: K.modal,
};

function kindOf(word: string): number {
  let bits = (Object.hasOwn(KIND_OF_WORD, word) && KIND_OF_WORD[word]) || 0;
  if (SUBJECTS.has(word)) bits |= K.subject;
  if (OPENERS.has(word)) bits |= K.opener;
  if (word === 'that') bits |= K.that;
  if (word === 'to') bits |= K.to;
  if (AGENTIVE.test(word)) bits |= K.agentive;
  if (/[^s]s$/.test(word)) bits |= (bits & K.agentive) === 0 || VERBS_IN_ER.has(word) ? K.s | K.finite : K.s;
  if (/ing$/.test(word)) bits |= K.ing;
  if (/ed$/.test(word)) bits |= K.past;
  if (POSSESSIVES.has(word)) bits |= K.possessive;
  if (/ly$/.test(word)) bits |= K.ly;
  if (/^(?:is|are|was|were|been|'s|'re|'m)$/.test(word)) bits |= K.be;
  return bits;
}

/** Of each word of a vocabulary: its bits. */
export const kindsIn = createWordBits(kindOf);
