import { POS, type TokenRange } from '../../document/types.js';
import { createLemmaFlag } from '../../document/word-flag.js';
import { lowerAt } from '../../reading.js';
import { F, W } from '../attribution/words.js';
import type { Phrase } from './noun-phrase.js';
import { formAt, groupStartingAt, P, type Predicates, tagAt, wordAt } from './predicates.js';
import { relativeObject } from './relative-objects.js';

const MARGINS = new Set(['margin', 'point', 'percent', 'percentage', 'vote', 'digit']);
const isMargin = createLemmaFlag((lemma) => MARGINS.has(lemma));

/** A predicate whose subject a mention is, and how far it reaches. */
export interface SubjectLink {
  group: number;
  /** "the man accused of fraud", "hailed as a hero": a participle without auxiliary that is passive. */
  reduced: boolean;
  to: number;
}

const NOMINAL = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM) | (1 << POS.DET) | (1 << POS.PRON);
const SUBJECT = (1 << POS.PRON) | (1 << POS.PROPN) | (1 << POS.NOUN);
const FARTHEST = 26;
/** How far behind a mention what it does and is may be told. */
const REACH = 60;
/** "met Bob after | lying |", "hurt Bob by | lying |": such a clause has the subject's subject, whoever stands between. */
const ADJUNCT = W.subordinator | W.by;
const STOP = W.colon | W.semicolon | W.terminal;

/**
 * Tells of a phrase the predicates of which it is the subject: "Ann, who won the race, | thanked | her team and | left, |
 * smiling". Made once a text, for its helpers know the phrase that is being read.
 *
 * @returns `inside`: the phrase hangs on a preposition: "supporters of Ann said" does not make her the one who said it.
 */
export function subjectLinksIn(predicates: Predicates): (phrase: Phrase, sentence: TokenRange, inside: boolean) => SubjectLink[] {
  let links: SubjectLink[] = [];
  let first = 0;
  let limit = 0;
  let end = 0;
  let opensSentence = false;

  return (phrase, sentence, inside) => {
    links = [];
    first = phrase.to;
    // "| Ann Berg | on track to lose the race": a headline leaves out the verb.
    opensSentence = phrase.from === sentence.from && phrase.standing === 'head';
    limit = Math.min(sentence.to, first + FARTHEST);
    end = Math.min(sentence.to, first + REACH);
    // "Ann, whom | Bob praised, | left": a subject within a relative clause.
    if (phrase.from > sentence.from && wordAt(predicates, phrase.from - 1) & W.relative) end = Math.min(end, commaAfter(first));
    limit = Math.min(limit, end);
    if (!inside) frontedBefore(phrase.from - 1, sentence.from);
    follow(inside);
    return links;
  };

  /** "| Accused of fraud, | Ann left", "| Thanking Bob, | Ann left": a participle that opens the sentence tells of the subject after the comma. */
  function frontedBefore(comma: number, opening: number): void {
    if (comma <= opening || !(wordAt(predicates, comma) & W.comma)) return;
    let at = opening;
    while (at < comma && tagAt(predicates, at) === POS.ADV) at++;
    const group = groupStartingAt(predicates, at);
    if (group < 0 || !((predicates.flags[group] as number) & (P.bare | P.ing))) return;
    const reduced = ((predicates.flags[group] as number) & P.bare) !== 0;
    const head = predicates.head[group] as number;
    if (reduced && (!(formAt(predicates, head) & F.participle) || !(wordAt(predicates, head + 1) & (W.preposition | W.as | W.to)))) return;
    for (let i = head + 1; i < comma; i++) {
      const other = groupStartingAt(predicates, i);
      if (other >= 0 && !((predicates.flags[other] as number) & (P.infinitive | P.ing | P.bare))) return;
    }
    links.push({ group, reduced, to: comma });
  }

  function follow(inside: boolean): void {
    let commas = 0;
    let i = first;
    while (i < limit) {
      const group = groupStartingAt(predicates, i);
      const word = wordAt(predicates, i);
      if (group >= 0) {
        const flags = predicates.flags[group] as number;
        const head = predicates.head[group] as number;
        const afterComma = i > first && (wordAt(predicates, i - 1) & (W.comma | W.dash | W.close)) !== 0;
        if (flags & P.infinitive) {
          if (opensSentence || onlyNames(i)) chain(group, false);
          return;
        }
        if (flags & P.ing && tagAt(predicates, i) === POS.VERB) {
          const clauseEnd = clauseAfter(head + 1);
          if (i === first || afterComma) links.push({ group, reduced: false, to: clauseEnd });
          i = commaAfter(clauseEnd);
          continue;
        }
        if (flags & P.bare && (afterComma || (i === first && !endsInName())) && isReduced(head)) {
          links.push({ group, reduced: true, to: commaAfter(head + 1) });
          i = commaAfter(head + 1);
          continue;
        }
        if (inside) return;
        if (commas > 0 && !afterComma && !onlyAdverbsSinceComma(i) && !onlyOriginSinceComma(i)) {
          const close = asideEnd(head + 1);
          if (commas > 1 || close < 0) return;
          i = close + 1;
          continue;
        }
        chain(group, false);
        return;
      }
      if (word & W.relative) {
        const verb = skipAdverbs(i + 1);
        let relative = verb < limit ? groupStartingAt(predicates, verb) : -1;
        if (relative < 0) {
          // "Ann, whom Bob praised, | left"
          relative = relativeObject(predicates, i, limit);
          if (relative < 0) return;
          i = commaAfter((predicates.head[relative] as number) + 1);
          continue;
        }
        const clauseEnd = commaAfter((predicates.head[relative] as number) + 1);
        links.push({ group: relative, reduced: false, to: clauseEnd });
        i = clauseEnd;
        continue;
      }
      if (commas === 1 && i === first + 1 && word & (W.subordinator | W.as | W.wh)) {
        i = commaAfter(i);
        continue;
      }
      if (word & (STOP | W.but | W.subordinator | W.wh) || (word & W.that && !(word & W.determiner))) return;
      if (word & (W.comma | W.dash | W.open | W.close)) {
        if (inside && commas > 0) return;
        commas++;
        i++;
      } else if (
        word & (W.and | W.preposition | W.not) ||
        tagAt(predicates, i) === POS.ADV ||
        // "Ann, unlike Bob, | lied"
        tagAt(predicates, i) === POS.ADP ||
        NOMINAL & (1 << tagAt(predicates, i)) ||
        word & (W.genitive | W.joiner)
      )
        i++;
      else if (tagAt(predicates, i) === POS.PUNCT) i++;
      else return;
    }
  }

  /** "…, accused of fraud, …": past forms that a preposition or "by" follows and a finite verb comes after. */
  function isReduced(head: number): boolean {
    if (head + 1 >= end) return false;
    const next = wordAt(predicates, head + 1);
    if (!(next & (W.preposition | W.as | W.to))) return false;
    if (next & W.by) return !isMeasure(head + 2);
    for (let j = head + 1; j < limit; j++) {
      const later = groupStartingAt(predicates, j);
      if (later < 0) continue;
      const flags = predicates.flags[later] as number;
      if (!(flags & (P.infinitive | P.ing))) return !(wordAt(predicates, j - 1) & (W.and | W.but | W.subordinator | W.relative));
    }
    return false;
  }

  /** "trailed by | ten points |", "by a wide margin": no agent. */
  function isMeasure(at: number): boolean {
    const { vocabulary, tokens } = predicates.document;
    for (let j = at; j < limit && NOMINAL & (1 << tagAt(predicates, j)); j++) {
      if (tagAt(predicates, j) === POS.NUM || isMargin(vocabulary)(tokens.lemma[j] as number)) return true;
    }
    return false;
  }

  /** A name without a comma is the subject of a past form: "an address | Ann Berg | delivered to the council". */
  function endsInName(): boolean {
    return (
      (predicates.document.tokens.pos[first - 1] === POS.PROPN || (wordAt(predicates, first - 1) & W.pronoun) !== 0) &&
      !(first + 1 < limit && wordAt(predicates, first + 1) & (W.by | W.of))
    );
  }

  function onlyAdverbsSinceComma(at: number): boolean {
    let j = at - 1;
    while (j > first && tagAt(predicates, j) === POS.ADV) j--;
    return (wordAt(predicates, j) & (W.comma | W.dash | W.close)) !== 0;
  }

  /** "Ann, | critics say, | is cruel", "Ann, | it turns out, | lied": the comma after which a predicate goes on, or -1. */
  function asideEnd(at: number): number {
    const comma = tagAt(predicates, at) === POS.ADP || tagAt(predicates, at) === POS.ADV ? at + 1 : at;
    return comma < limit && wordAt(predicates, comma) & (W.comma | W.dash) && groupStartingAt(predicates, skipAdverbs(comma + 1)) >= 0 ? comma : -1;
  }

  /** "Ann, 56, | of South Bay | was arrested" */
  function onlyOriginSinceComma(at: number): boolean {
    let j = at - 1;
    while (j > first && tagAt(predicates, j) === POS.PROPN) j--;
    return j < at - 1 && (wordAt(predicates, j) & W.of) !== 0 && (wordAt(predicates, j - 1) & W.comma) !== 0;
  }

  /** "asked | Ann | and Bob | to resign" */
  function onlyNames(at: number): boolean {
    for (let j = first; j < at; j++) if (tagAt(predicates, j) !== POS.PROPN && !(wordAt(predicates, j) & W.and)) return false;
    return true;
  }

  function skipAdverbs(at: number): number {
    let j = at;
    while (j < limit && (tagAt(predicates, j) === POS.ADV || wordAt(predicates, j) & W.comma)) j++;
    return j;
  }

  function commaAfter(at: number): number {
    for (let j = at; j < end; j++) if (wordAt(predicates, j) & (W.comma | W.dash | STOP)) return j;
    return Math.max(at, end);
  }

  /** "Ann, saying | she is tired, left": up to a comma, or to a clause with a subject of its own. */
  function clauseAfter(at: number): number {
    const comma = commaAfter(at);
    for (let j = at; j + 1 < comma; j++) {
      if (!(SUBJECT & (1 << tagAt(predicates, j)))) continue;
      const group = groupStartingAt(predicates, j + 1);
      if (group >= 0 && !((predicates.flags[group] as number) & (P.infinitive | P.ing | P.bare))) return j;
    }
    return comma;
  }

  /** "was arrested and | pleaded guilty", unlike "was shot and | killed |": an object or complement makes a past form active. */
  function objectAt(at: number): boolean {
    return at < end && (NOMINAL & (1 << tagAt(predicates, at))) !== 0 && !(wordAt(predicates, at) & (W.preposition | W.time));
  }

  /** "is", "became", but not "is no": what follows describes the subject. */
  function isCopular(group: number): boolean {
    return ((predicates.flags[group] as number) & (P.copular | P.negated)) === P.copular;
  }

  /** Adds a predicate and those that share its subject after it. */
  function chain(group: number, reduced: boolean): void {
    const link: SubjectLink = { group, reduced, to: end };
    links.push(link);
    let current = link;
    let nominal = false;
    let named = false;
    const { document } = predicates;
    let tells = isCopular(group);
    let hung = false;
    let boundary = -1;
    const passive = ((predicates.flags[group] as number) & P.passive) !== 0;
    let suffers = passive || reduced;
    for (let j = (predicates.head[group] as number) + 1; j < end; j++) {
      const next = groupStartingAt(predicates, j);
      const word = wordAt(predicates, j);
      if (next >= 0) {
        const flags = predicates.flags[next] as number;
        const head = predicates.head[next] as number;
        let before = j - 1;
        while (before > (predicates.head[group] as number) && tagAt(predicates, before) === POS.ADV) before--;
        const previous = wordAt(predicates, before);
        const joined = (previous & (W.and | W.but | W.comma)) !== 0;
        const last = predicates.head[current.group] as number;
        const described = ((predicates.flags[current.group] as number) & P.copular) !== 0 && (flags & P.bare) !== 0 && before === last;
        const own = !nominal || passive || !(named || formAt(predicates, last) & F.causes);
        const shares =
          described ||
          (flags & P.infinitive
            ? own
            : flags & P.ing
              ? joined || before === last || ((previous & W.preposition) !== 0 && (own || (previous & ADJUNCT) !== 0))
              : joined);
        if (shares) {
          current.to = Math.min(current.to, j);
          const undergone = suffers && j === last + 2 && (previous & W.and) !== 0 && (flags & P.bare) !== 0 && !objectAt(head + 1);
          suffers &&= undergone;
          current = { group: next, reduced: described || undergone, to: end };
          links.push(current);
          nominal = false;
          named = false;
          hung = false;
          tells = isCopular(next);
        } else if (
          !(flags & (P.infinitive | P.ing)) &&
          !(flags & P.bare && formAt(predicates, head) & F.participle && previous & (W.preposition | W.determiner))
        ) {
          current.to = boundary >= 0 ? boundary : j;
          return;
        }
        j = head;
        continue;
      }
      if ((predicates.entityOf[j] as number) >= 0) named = true;
      // "is a leader | who saved the mill", "is known as one | who lied", "was among those | who lied"
      if (word & W.relative && tells && !named && lowerAt(document, j) === 'who' && (!hung || lowerAt(document, j - 1) === 'those')) {
        const verb = skipAdverbs(j + 1);
        const relative = verb < limit ? groupStartingAt(predicates, verb) : -1;
        current.to = j;
        if (relative >= 0) chain(relative, false);
        return;
      }
      if (word & W.as) tells = true;
      else if (word & W.preposition) hung = true;
      if (word & STOP || (word & (W.subordinator | W.wh | W.relative) && !(word & W.preposition)) || (word & W.that && tagAt(predicates, j) !== POS.DET)) {
        current.to = j;
        return;
      }
      if (word & (W.comma | W.dash | W.and | W.but)) boundary = j;
      else if (NOMINAL & (1 << tagAt(predicates, j)) && tagAt(predicates, j) !== POS.ADJ) nominal = true;
    }
  }
}
