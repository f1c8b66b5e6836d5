/** By how the mention stands in its phrase: what "Ann's lawyers" do falls on Ann in part only. */
export const STANDING = { head: 1, modifier: 0.8, possessor: 0.4 } as const;
/** A deed named by a noun within a predicate: "led an attack". */
export const NOMINAL = 0.5;
/** What somebody is accused of, or praised for. */
export const REASON = 0.8;
/** A deed that a possessor does or suffers: "| Ann |'s arrest". */
export const POSSESSED = 0.8;
/** What somebody is given: "gave | Ann | credit", "dealt | Ann | a defeat". */
export const GIVEN = 0.8;
/** The possessor in a deed's object is taken for its subject, which is not said. */
export const REFLEXIVE = 0.5;
/** Beyond another actor in the predicate, a word is more likely about that one. */
export const BEYOND = 0.3;
