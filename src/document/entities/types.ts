import type { Range, TokenRange } from '../types.js';

/** An actor that the caller names. */
export interface GivenEntity {
  name: string;
  /** Other forms of the name. */
  aliases?: readonly string[] | undefined;
  /** Where the text means it by other words: "she", "the mayor". Its names are found without. */
  mentions?: readonly Range[] | undefined;
}

/** One place where an actor is named. */
export interface Mention extends Range, TokenRange {}

export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** An actor of the text: a proper name and all its mentions. */
export interface NamedEntity {
  /** The fullest form. */
  name: string;
  mentions: Mention[];
  kind: EntityKind;
  /** Named by the caller. */
  given: boolean;
}

/** The actors of a text, and of each token the actor whose name it is part of, or -1. */
export interface EntityIndex {
  entities: NamedEntity[];
  entityOf: Int32Array;
  /** Words that open a sentence and may be a name or have only their capital from there, in order: too doubtful for an actor, too likely to take somebody else for certain. */
  doubtful: readonly TokenRange[];
}
