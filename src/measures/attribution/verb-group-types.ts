/** What a verb group is like; bits of `VerbGroups.flags`. */
export const G = {
  finite: 1,
  passive: 2,
  infinitive: 4,
  ing: 8,
  /** A participle without auxiliary: "the man accused of fraud". */
  participle: 16,
  negated: 32,
  /** No main verb: "is", "has". */
  auxiliaryOnly: 64,
  modal: 128,
} as const;

/** Verb groups in columns: "has not yet been told" is one group, with its last verb as head. */
export interface VerbGroups {
  count: number;
  start: Int32Array;
  head: Int32Array;
  flags: Uint8Array;
  /** Of each unit: the group it belongs to, or -1. */
  of: Int32Array;
}
