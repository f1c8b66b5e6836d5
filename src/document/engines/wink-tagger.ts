/** The columns of a step: parts of speech by wink's numbers, then where a text ends, then the hints that the rules know. */
const END = 31;
/** A hint that no rule knows: leads nowhere. */
const UNKNOWN_HINT = 30;
const FIRST_HINT = 32;

/** wink's codes for what is no part of speech: the end of the text, "anything else", and hints by their number. */
const END_CODE = 2_070_000;
const OTHERWISE_CODE = 2_070_003;
const HINT_CODE = 1_080_000;

/** The tokens of a text on their way through the tagger, a row each. */
export interface TaggedTokens {
  length: number;
  /** The part of speech, by wink's number: its word's most frequent one at first. */
  tag: Uint8Array;
  /** The column of the word's hint, 0 where it has none. */
  hint: Uint8Array;
  /** The word, by number. */
  word: Int32Array;
}

/** wink's tagger: its rules, walked in tables. */
export interface Tagger {
  /** The column of a hint by wink's number for it. */
  columnOfHint(hint: number): number;
  /**
   * Puts tags right where the words around them say so.
   *
   * @param possible of each word: bit i is set where part of speech i is among those it can have.
   */
  tag(tokens: TaggedTokens, possible: readonly number[]): void;
}

/** One automaton of rules in tables: its states are rows, so that a step is one look into a few kilobytes. */
interface Machine {
  /** The state that a column leads to, 0 (the root) where it leads nowhere. */
  steps: Uint16Array;
  /** Where a rule ends. */
  ends: Uint8Array;
  /** The rule that holds where the way goes on in vain, as the state it ends in; 0 for none. */
  otherwise: Uint16Array;
  /** Of a rule: the tag it gives, negative where it gives it to whatever word stands there. */
  target: Int8Array;
  /** Of a rule: how many tokens after its first the word stands that it tags. */
  offset: Uint8Array;
}

/** As the model writes an automaton: steps, the names of final states, and their marks, all by state. */
type WrittenMachine = [
  version: number,
  lastState: number,
  steps: Record<string, Record<string, number>>,
  ends: Record<string, string>,
  marks: Record<string, readonly number[]>,
];

/**
 * The tagger of a wink model. wink walks its automata through objects and asks each token twice for its properties,
 * which takes more than half of its time; the tables do the same with the same outcome.
 *
 * @param machines the automata as the model writes them, in JSON.
 */
export function createTagger(machines: readonly string[]): Tagger {
  const written = machines.map((json) => JSON.parse(json) as WrittenMachine);
  const hints = hintColumns(written);
  const width = FIRST_HINT + hints.size;
  const tables = written.map((machine) => tableOf(machine, hints, width));
  /** Rules that were found, before any of them changes a tag: the token and the rule, in turn. */
  const found: number[] = [];

  return {
    columnOfHint: (hint) => (hint === 0 ? 0 : (hints.get(hint) ?? UNKNOWN_HINT)),
    tag(tokens, possible) {
      for (const machine of tables) {
        found.length = 0;
        recognise(machine, tokens);
        for (let i = 0; i < found.length; i += 2) retag(machine, tokens, possible, found[i] as number, found[i + 1] as number);
      }
    },
  };

  /** Finds rules from left to right, the longest first, as wink's automaton does. */
  function recognise({ steps, ends, otherwise }: Machine, { length, tag, hint }: TaggedTokens): void {
    let state = 0;
    let first = 0;
    let fallback = 0;
    let fallbackAt = 0;
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const pos = j < length ? (tag[j] as number) : END;
        if (pos === 0) continue;
        const column = (j < length && (hint[j] as number)) || pos;
        const next = steps[state * width + column] as number;
        if (state === 0) first = j;
        state = next;
        if (ends[next] === 1) {
          found.push(first, next);
          i = j;
        } else if (next !== 0) {
          const other = otherwise[next] as number;
          if (other !== 0) {
            fallback = other;
            fallbackAt = j;
          }
          continue;
        } else if (fallback !== 0) {
          found.push(first, fallback);
          i = fallbackAt;
        }
        state = 0;
        fallback = 0;
        break;
      }
    }
  }
}

function retag({ target, offset }: Machine, { tag, word }: TaggedTokens, possible: readonly number[], first: number, rule: number): void {
  const at = first + (offset[rule] as number);
  const pos = target[rule] as number;
  if (pos < 0) tag[at] = -pos;
  else if ((possible[word[at] as number] as number) & (1 << pos)) tag[at] = pos;
}

/** A column for each hint that occurs in a rule. */
function hintColumns(machines: readonly WrittenMachine[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const [, , steps] of machines)
    for (const row of Object.values(steps))
      for (const code of Object.keys(row)) {
        const hint = Number(code) - HINT_CODE;
        if (hint > 0 && hint < END_CODE - HINT_CODE && !columns.has(hint)) columns.set(hint, FIRST_HINT + columns.size);
      }
  return columns;
}

function tableOf([, lastState, written, ends, marks]: WrittenMachine, hints: ReadonlyMap<number, number>, width: number): Machine {
  const states = lastState + 1;
  const machine: Machine = {
    steps: new Uint16Array(states * width),
    ends: new Uint8Array(states),
    otherwise: new Uint16Array(states),
    target: new Int8Array(states),
    offset: new Uint8Array(states),
  };
  for (const [state, row] of Object.entries(written)) {
    for (const [code, next] of Object.entries(row)) {
      const column = columnOf(Number(code), hints);
      if (Number(code) === OTHERWISE_CODE) machine.otherwise[Number(state)] = next;
      else if (column !== undefined) machine.steps[Number(state) * width + column] = next;
    }
  }
  for (const [state, name] of Object.entries(ends)) {
    machine.ends[Number(state)] = 1;
    machine.target[Number(state)] = Number(name);
    machine.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return machine;
}

function columnOf(code: number, hints: ReadonlyMap<number, number>): number | undefined {
  if (code < UNKNOWN_HINT) return code;
  return code === END_CODE ? END : hints.get(code - HINT_CODE);
}
